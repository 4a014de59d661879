import { describe, expect, it } from "vitest";
import { remove, write } from "../diary/diary.ts";
import { failed } from "../ground/result.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import type { Store } from "../keeping/store.ts";
import { clipsDue, settleClip } from "./putoff.ts";
import { isJump, tidy } from "./tidy.ts";

/** A store last opened on `last`, with a clip that goes on `deleteClipOn`, and a note that was deleted long ago. */
const storeWith = async (last: string, deleteClipOn: string | null) => {
  const { store } = storeOverNode();
  await store.settings.set("day.last", last);
  await store.plays.add({
    id: "p1",
    title: "In the bath",
    madeAt: "2026-11-20T10:00:00Z",
    base: { format: "attune.recording/1", length: 1000, startedAt: null, people: [], events: [] },
    steps: [],
    at: 0,
    clip: null,
    deleteClipOn,
    reviewed: false,
    wave: null,
  });
  await store.clips.save("p1", new Blob(["clip"]));
  const long = { now: Date.parse("2026-01-01T12:00:00Z"), zone: "UTC", newId: () => `id${ids++}` };
  const note = write(long, "note", { v: 1, text: "once said" }, { thing: "note" });
  await store.diary.add(note);
  await store.diary.add(remove(long, note));
  return store;
};
let ids = 0;
/** Whether the clip and the words of the deleted note are there, and the day that is remembered. */
const left = async (store: Store) => {
  const [clip, note, day] = await Promise.all([
    store.clips.read("p1"),
    store.diary.historyOf("note"),
    store.settings.get("day.last"),
  ]);
  return [clip.ok && clip.value !== null, note.ok && note.value.length === 2, day.ok && day.value];
};
const at = (day: string): Date => new Date(`${day}T12:00:00`);

describe("what goes by its day", () => {
  it("goes once the day is past", async () => {
    const store = await storeWith("2026-11-23", "2026-11-24");
    await tidy(store, at("2026-11-24"));
    expect(await left(store)).toEqual([true, false, "2026-11-24"]);
    await tidy(store, at("2026-11-25"));
    expect(await left(store)).toEqual([false, false, "2026-11-25"]);
  });

  it("lets what was deleted be restored for thirty days, and is there at the first start of all", async () => {
    const store = await storeWith("2026-01-02", null);
    await tidy(store, at("2026-01-31"));
    expect(await left(store)).toEqual([true, true, "2026-01-31"]);
    await tidy(store, at("2026-02-01"));
    expect(await left(store)).toEqual([true, false, "2026-02-01"]);
    expect(isJump(null, "1970-01-01")).toBe(false);
    const fresh = storeOverNode().store;
    await tidy(fresh, at("2026-11-24"));
    expect(await fresh.settings.get("day.last")).toEqual({ ok: true, value: "2026-11-24" });
  });

  it("stays where the day of the last start cannot be read", async () => {
    const store = await storeWith("2026-11-23", "2026-11-24");
    const settings = instead(store.settings, { get: async () => failed("store-failed") });
    await tidy({ settings, plays: store.plays, diary: store.diary, clips: store.clips }, at("2026-11-25"));
    expect(await left(store)).toEqual([true, true, "2026-11-23"]);
  });

  it("stays where the clock jumped a year, until somebody was asked; and where it came back", async () => {
    const store = await storeWith("2026-11-23", "2026-11-24");
    await tidy(store, at("2027-11-23"));
    expect(await left(store)).toEqual([true, true, "2026-11-23"]);
    await tidy(store, at("2026-11-23"));
    expect(await left(store)).toEqual([true, false, "2026-11-23"]);
  });

  it("is let be once after a jump where nothing is to be asked", async () => {
    const store = await storeWith("2026-11-23", null);
    await tidy(store, at("2027-11-23"));
    expect(await left(store)).toEqual([true, true, "2027-11-23"]);
    expect([
      isJump(null, "2027-11-23"),
      isJump("2026-11-23", "2026-12-23"),
      isJump("2026-11-23", "2026-12-24"),
    ]).toEqual([false, false, true]);
  });
});

describe("a clip that is said to go", () => {
  const due = async (store: Store, today: string) => {
    const all = await store.plays.all();
    return all.ok ? clipsDue(all.value, today) : [];
  };

  it("is one on its last day, on the day before, or past it, and none that has no clip or no day", async () => {
    const store = await storeWith("2026-11-23", "2026-11-24");
    const line = { id: "p1", title: "In the bath" };
    expect(await due(store, "2026-11-22")).toEqual([]);
    expect(await due(store, "2026-11-23")).toEqual([{ ...line, when: "tomorrow" }]);
    expect(await due(store, "2026-11-24")).toEqual([{ ...line, when: "today" }]);
    expect(await due(store, "2027-11-23")).toEqual([{ ...line, when: "jumped" }]);
    await store.clips.drop("p1");
    expect(await due(store, "2026-11-24")).toEqual([]);
    expect(await due(await storeWith("2026-11-23", null), "2026-11-24")).toEqual([]);
  });

  it("stays a week more or goes now, as is said; and with the last that a jump asked about, the clock is right", async () => {
    const today = "2027-11-23";
    for (const stays of [true, false]) {
      const store = await storeWith("2026-11-23", "2026-11-24");
      const all = [...(await due(store, today)), { id: "p2", title: "", when: "jumped" } as const];
      expect(await settleClip(store, all, { id: "p1", stays }, today)).toMatchObject({ ok: true });
      expect(await left(store)).toEqual([stays, true, "2026-11-23"]);
      expect(await due(store, "2027-11-29")).toEqual(
        stays ? [{ id: "p1", title: "In the bath", when: "tomorrow" }] : [],
      );
      expect(await settleClip(store, [], { id: "p1", stays }, today)).toMatchObject({ ok: true });
      expect(await left(store)).toEqual([stays, true, today]);
    }
  });

  it("asks of the others no more once it is the last that a jump asked about", async () => {
    const today = "2027-11-23";
    const store = await storeWith("2026-11-23", "2026-11-24");
    const others = [{ id: "p3", title: "", when: "today" } as const, ...(await due(store, today))];
    await settleClip(store, others, { id: "p1", stays: true }, today);
    expect((await left(store))[2]).toBe(today);
  });

  it("is not settled where the store could not do it", async () => {
    const store = await storeWith("2026-11-23", "2026-11-24");
    expect(await settleClip(store, [], { id: "p9", stays: true }, "2027-11-23")).toMatchObject({ ok: false });
    expect(await left(store)).toEqual([true, true, "2026-11-23"]);
  });
});
