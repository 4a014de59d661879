import { DatabaseSync } from "node:sqlite";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Edit, edit, redo, startThread, type Thread, take, undo } from "../recording/edit.ts";
import type { Recording } from "../recording/recording.ts";
import type { Db } from "./database.ts";
import { dbOverNode } from "./node.ts";
import { emptySettling } from "../reading/settling.ts";
import { type KeptMoment, type Play, settledId } from "./play.ts";
import { migrate, schemaVersion } from "./schema.ts";
import { type Tables, tables } from "./tables.ts";

const fresh = (): { db: Db; kept: Tables } => {
  const database = new DatabaseSync(":memory:");
  const db = dbOverNode(database);
  migrate(db);
  return { db, kept: tables(db) };
};

const base: Recording = {
  format: "attune.recording/1",
  length: 60_000,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events: [],
};
const play: Play = {
  id: "p1",
  title: "On the rug",
  madeAt: "2026-11-24T10:00:00Z",
  base,
  steps: [],
  at: 0,
  clip: null,
  deleteClipOn: null,
  reviewed: false,
  wave: Uint8Array.of(0, 128, 255),
};
const moment: KeptMoment = {
  id: "m1",
  play: "p1",
  from: 1000,
  to: 9000,
  why: "returned",
  seen: "looked up",
  saying: "again!",
  keptAt: "2026-11-24T10:05:00Z",
};
const step = (id: string) => ({
  out: [],
  in: [
    { id, who: "child", channel: "voice", act: null, from: 0, to: 500, by: "seen", sure: null, note: null } as const,
  ],
});

describe("a second coding", () => {
  it("stands beside its play, is not listed, and goes with it", () => {
    const { kept } = fresh();
    kept.addPlay(play);
    expect(kept.secondOf("p1")).toBeNull();
    const second: Play = { ...play, id: "p2", beside: "p1" };
    kept.addPlay(second);
    expect(kept.secondOf("p1")).toBe("p2");
    expect(kept.play("p2")).toEqual(second);
    expect(kept.plays().map(({ id }) => id)).toEqual(["p1"]);
    kept.removePlay("p1");
    expect(kept.play("p2")).toBeNull();
  });
});
describe("plays", () => {
  it("come back as they were added", () => {
    const { kept } = fresh();
    const whole = { ...play, steps: [step("a"), step("b")], at: 1 };
    kept.addPlay(whole);
    expect(kept.play("p1")).toEqual(whole);
    expect(kept.play("p2")).toBeNull();
  });

  it("are listed with the newest first, their length and how many moments were kept", () => {
    const { kept } = fresh();
    kept.addPlay(play);
    kept.addPlay({ ...play, id: "p2", madeAt: "2026-11-25T10:00:00Z" });
    kept.keepMoment(moment);
    expect(kept.plays().map(({ id, length, moments }) => [id, length, moments])).toEqual([
      ["p2", 60_000, 0],
      ["p1", 60_000, 1],
    ]);
  });

  it("change what is said, and nothing else", () => {
    const { kept } = fresh();
    kept.addPlay(play);
    expect(kept.changePlay("p1", { title: "In the bath", deleteClipOn: "2026-12-01" }).ok).toBe(true);
    kept.changePlay("p1", { reviewed: true });
    expect(kept.play("p1")).toEqual({ ...play, title: "In the bath", deleteClipOn: "2026-12-01", reviewed: true });
    kept.changePlay("p1", { deleteClipOn: null });
    expect(kept.play("p1")?.deleteClipOn).toBeNull();
  });

  it("that are not there are refused by name", () => {
    const { kept } = fresh();
    const refused = { ok: false, problem: { kind: "not-kept" } };
    expect(kept.addStep("no", 0, step("a"))).toEqual(refused);
    expect(kept.moveTo("no", 0)).toEqual(refused);
    expect(kept.changePlay("no", { title: "" })).toEqual(refused);
    expect(kept.keepMoment(moment)).toEqual(refused);
    expect(kept.setClip("no", "file", null)).toEqual(refused);
  });

  it("leave nothing behind when they go", () => {
    const { db, kept } = fresh();
    kept.addPlay({ ...play, steps: [step("a")], at: 1 });
    kept.keepMoment(moment);
    kept.removePlay("p1");
    for (const table of ["play", "step", "moment"]) expect(db.rows(`select * from ${table}`)).toEqual([]);
  });
});

describe("steps", () => {
  it("a new one drops those that could have been redone", () => {
    const { kept } = fresh();
    kept.addPlay(play);
    for (const [n, id] of ["a", "b", "c"].entries()) kept.addStep("p1", n, step(id));
    kept.moveTo("p1", 1);
    kept.addStep("p1", 1, step("d"));
    expect(kept.play("p1")).toMatchObject({ steps: [step("a"), step("d")], at: 2 });
  });

  it("any thread of edits, undone and redone, is kept as it is in memory", () => {
    const change: fc.Arbitrary<Edit | "undo" | "redo"> = fc.oneof(
      fc.constant("undo" as const),
      fc.constant("redo" as const),
      fc.record({
        kind: fc.constant("add" as const),
        who: fc.constantFrom("child", "adult"),
        channel: fc.constantFrom("voice", "face"),
        act: fc.constantFrom(null, "smile"),
        from: fc.nat(60_000),
        to: fc.nat(60_000),
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const { kept } = fresh();
        kept.addPlay(play);
        let thread: Thread = startThread(base);
        let count = 0;
        for (const next of changes) {
          if (next === "undo" || next === "redo") {
            thread = next === "undo" ? undo(thread) : redo(thread);
            kept.moveTo("p1", thread.at);
            continue;
          }
          const made = edit({ ...base, events: [] }, next, () => `e${++count}`);
          const after = take(thread, made);
          if (after !== thread) kept.addStep("p1", thread.at, made);
          thread = after;
        }
        expect(kept.play("p1")).toMatchObject({ steps: thread.steps, at: thread.at });
      }),
      { numRuns: 60 },
    );
  });

  it("a step that fails half way leaves what was there", () => {
    const { db, kept } = fresh();
    kept.addPlay({ ...play, steps: [step("a"), step("b")], at: 1 });
    db.script("create trigger full before insert on step begin select raise(abort, 'full'); end");
    expect(() => kept.addStep("p1", 1, step("c"))).toThrow("full");
    db.script("drop trigger full");
    expect(kept.play("p1")).toMatchObject({ steps: [step("a"), step("b")], at: 1 });
  });
});

describe("moments and settings", () => {
  it("are kept, changed and dropped", () => {
    const { kept } = fresh();
    kept.addPlay(play);
    kept.keepMoment(moment);
    kept.keepMoment({ ...moment, saying: "more" });
    expect(kept.moments()).toEqual([{ ...moment, saying: "more" }]);
    kept.dropMoment("m1");
    expect(kept.moments()).toEqual([]);
    expect(kept.setting("backup.day")).toBeNull();
    kept.set("backup.day", "2026-11-20");
    kept.set("backup.day", "2026-11-24");
    expect(kept.setting("backup.day")).toBe("2026-11-24");
  });
});

describe("clips", () => {
  const clip = { name: "a.mp4", type: "video/mp4", size: 12, hasVideo: true };

  it("are a play's only once their file is whole", () => {
    const { kept } = fresh();
    kept.addPlay({ ...play, clip });
    expect(kept.play("p1")?.clip).toBeNull();
    expect(kept.clipOf("p1")).toEqual({ file: null, clip });
    kept.setClip("p1", "f1", clip);
    expect(kept.play("p1")?.clip).toEqual(clip);
    expect(kept.clipFiles()).toEqual(["f1"]);
  });

  it("go on their day, not the day before", () => {
    const { kept } = fresh();
    kept.addPlay({ ...play, deleteClipOn: "2026-12-01" });
    kept.addPlay({ ...play, id: "p2" });
    kept.setClip("p1", "f1", clip);
    kept.setClip("p2", "f2", clip);
    expect(kept.expired("2026-11-30")).toEqual([]);
    expect(kept.expired("2026-12-01")).toEqual(["p1"]);
    kept.setClip("p1", null, null);
    expect(kept.expired("2026-12-02")).toEqual([]);
  });
});

describe("schema", () => {
  it("brings a database of any earlier version to this one, and does nothing the second time", () => {
    const db = dbOverNode(new DatabaseSync(":memory:"));
    expect(migrate(db)).toEqual({ ok: true, value: 0 });
    expect(migrate(db)).toEqual({ ok: true, value: schemaVersion });
  });

  it("takes each step once, and none where one of them fails", () => {
    const db = dbOverNode(new DatabaseSync(":memory:"));
    const steps = ["create table a (x)", "insert into a values (1)"];
    migrate(db, steps.slice(0, 1));
    expect(() => migrate(db, [...steps, "not sql"])).toThrow();
    expect(db.rows("select * from a")).toEqual([]);
    migrate(db, steps);
    migrate(db, steps);
    expect(db.rows("select * from a")).toHaveLength(1);
  });

  it("leaves a database of a later Attune alone", () => {
    const db = dbOverNode(new DatabaseSync(":memory:"));
    db.script("pragma user_version = 99");
    expect(migrate(db)).toMatchObject({ ok: false, problem: { kind: "newer" } });
    expect(db.rows("select * from sqlite_schema")).toEqual([]);
  });
});

describe("codings beside a play", () => {
  it("are there by what they are, with what was chosen, and a third that is made anew", () => {
    const { kept } = fresh();
    kept.addPlay(play);
    const brought: Play = { ...play, id: "p2", beside: "p1", besideAs: { as: "brought" } };
    const third: Play = {
      ...play,
      id: settledId("p2"),
      beside: "p1",
      besideAs: { as: "settled", of: "p2" },
      steps: [step("a")],
      at: 1,
    };
    kept.addPlay(brought);
    kept.addPlay(third);
    expect(kept.play("p2")).toEqual(brought);
    expect(kept.secondOf("p1")).toBeNull();
    expect(kept.besides("p1").map(({ id, as }) => [id, as?.as])).toEqual([
      ["p2", "brought"],
      [third.id, "settled"],
    ]);
    const settling = { ...emptySettling, shift: -40 };
    expect(kept.settling("p2")).toBeNull();
    expect(kept.settle("p2", settling).ok).toBe(true);
    expect(kept.settle("p2", { ...settling, border: 100 }).ok).toBe(true);
    expect(kept.settling("p2")).toEqual({ ...settling, border: 100 });
    expect(kept.settle("gone", settling).ok).toBe(false);
    const base = { ...play.base, length: play.base.length + 1 };
    expect(kept.renew(third.id, base).ok).toBe(true);
    expect(kept.play(third.id)).toMatchObject({ base, steps: [], at: 0 });
    expect(kept.renew("gone", base).ok).toBe(false);
    kept.removePlay("p2");
    expect(kept.play(third.id)).toBeNull();
    expect(kept.settling("p2")).toBeNull();
  });
});
