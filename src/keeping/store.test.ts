/** What is asked of the store is asked by name and with the right things, or does not compile; over Node it is the same store. */
import { expect, it } from "vitest";
import { newChild } from "../child/child.ts";
import type { WrittenEntry } from "../diary/diary.ts";
import { storeOverNode } from "./store.fixture.ts";
import type { Store } from "./store.ts";

const child = newChild("c1", "Ada");
const note = (id: string, day: string): WrittenEntry => ({
  format: "attune.entry/1",
  id,
  thing: id,
  kind: "note",
  children: [],
  at: { local: `${day}T10:00:00`, zone: "UTC", instant: Date.parse(`${day}T10:00:00Z`) },
  logged: `${day}T10:00:00Z`,
  body: { v: 1, text: `é "${id}"` },
});

/** Never called: that each line below is refused is what tsc checks. */
export const refused = (store: Store): readonly unknown[] => [
  // @ts-expect-error there is no such group
  store.play,
  // @ts-expect-error there is no such call
  store.plays.addplay,
  // @ts-expect-error a play's id is missing
  store.plays.one(),
  // @ts-expect-error an id is a text
  store.plays.one(1),
  // @ts-expect-error there is no such setting
  store.settings.get("theme"),
  // @ts-expect-error the child that it is of is missing
  store.settings.get("try {child}"),
  // @ts-expect-error it is nobody's
  store.settings.get("me", "c1"),
  // @ts-expect-error that setting is a text
  store.settings.set("me", 1),
  // @ts-expect-error what it says is no text
  store.settings.get("lock.after").then((found) => found.ok && found.value.length),
  // @ts-expect-error nothing more is taken
  store.plays.all("newest"),
  // @ts-expect-error a step is not a text
  store.plays.addStep("p1", 0, "step"),
  // @ts-expect-error there is no such kind of entry
  store.diary.find({ kinds: ["notes"] }),
  // @ts-expect-error progress is told to a function
  store.vault.exportAll({ onProgress: 1 }),
  // @ts-expect-error nothing takes a while here
  store.vault.check({ onProgress: () => {} }),
  // @ts-expect-error what is found are entries, not the bytes that the worker answers with
  store.diary.find({}).then((found) => found.ok && found.value.byteLength),
  // @ts-expect-error an answer may be a problem
  store.plays.all().then((found) => found.value),
];

it("finds in the diary what was put there, as it was written", async () => {
  const { store } = storeOverNode();
  for (const [id, day] of [
    ["n1", "2026-11-03"],
    ["n2", "2026-11-01"],
  ] as const) {
    expect((await store.diary.add(note(id, day))).ok).toBe(true);
  }
  const found = await store.diary.find({ kinds: ["note"] });
  expect(found).toMatchObject({ ok: true, value: [{ id: "n2", body: { text: 'é "n2"' } }, { id: "n1" }] });
  expect(await store.diary.find({ kinds: ["repair"] })).toEqual({ ok: true, value: [] });
});

it("says how far a backup is, stops when asked to, and brings a backup into another store", async () => {
  const { store } = storeOverNode();
  expect(await store.children.put(child)).toMatchObject({ ok: true, value: { kind: "child" } });
  const shares: number[] = [];
  const backup = await store.vault.backup("eight letters", "2026-11-24", { onProgress: (share) => shares.push(share) });
  expect(backup.ok && backup.value.size).toBeGreaterThan(100);
  expect(shares.at(-1)).toBe(1);
  const stopped = await store.vault.exportAll({ signal: AbortSignal.abort() });
  expect(stopped).toMatchObject({ ok: false, problem: { kind: "cancelled" } });

  const other = storeOverNode().store;
  const brought = backup.ok && (await other.vault.restore(backup.value, "eight letters"));
  expect(brought).toMatchObject({ ok: true, value: { rows: 1 } });
  expect(await other.children.all()).toEqual({ ok: true, value: [child] });
  expect(await other.vault.removeEverything()).toEqual({ ok: true });
  expect(await other.children.all()).toEqual({ ok: true, value: [] });
});
