import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, type Edit, edit } from "../recording/edit.ts";
import type { Event, Recording } from "../recording/recording.ts";
import { lessonOf } from "./lesson.ts";

const sound = (n: number, who = "child"): Event => ({
  id: `h${n}`,
  who,
  channel: "voice",
  act: null,
  from: n * 1000,
  to: n * 1000 + 500,
  by: "heard",
  sure: 0.8,
  note: null,
});
const heard: Recording = {
  format: "attune.recording/1",
  length: 30_000,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events: Array.from({ length: 20 }, (_, n) => sound(n + 1, n % 2 === 0 ? "child" : "adult")),
};
let count = 0;
const after = (...edits: readonly Edit[]): Recording =>
  edits.reduce(
    (now, change) =>
      apply(
        now,
        edit(now, change, () => `n${(count += 1)}`),
      ),
    heard,
  );

describe("a lesson", () => {
  it("is none where no sound was put right", () => {
    expect(lessonOf(heard, heard)).toBeNull();
    const smiled = after({ kind: "add", who: "child", channel: "face", act: "smile", from: 100, to: 900 });
    expect(lessonOf(heard, smiled)).toBeNull();
  });

  it("counts what was given, taken away, stretched, called another and added, once each", () => {
    const now = after(
      { kind: "give", ids: ["h3"], who: "adult" },
      { kind: "give", ids: ["h3"], who: "adult" },
      { kind: "remove", ids: ["h5"] },
      { kind: "stretch", id: "h7", to: 7700 },
      { kind: "retag", ids: ["h9"], channel: "cry", act: null },
      { kind: "add", who: "adult", channel: "voice", act: null, from: 11_600, to: 11_900 },
    );
    const lesson = lessonOf(heard, now);
    expect(lesson).toMatchObject({ checked: 5, from: 3000, to: 11_900 });
    // From the third to the eleventh, without the fifth, and what was added.
    expect(lesson?.left.map(({ from }) => from / 1000)).toEqual([3, 4, 6, 7, 8, 9, 10, 11, 11.6]);
    expect(lesson?.left.find(({ from }) => from === 3000)).toMatchObject({ who: "adult", channel: "voice" });
    expect(lesson?.left.find(({ from }) => from === 9000)).toMatchObject({ who: "child", channel: "cry" });
  });

  it("leaves out who is neither child nor adult", () => {
    const people = [...heard.people, { id: "sister", role: "other-child" as const }];
    const base = { ...heard, people };
    const given = apply(
      base,
      edit(base, { kind: "give", ids: ["h4"], who: "sister" }, () => "x"),
    );
    expect(lessonOf(base, given)).toMatchObject({ checked: 1, left: [] });
  });

  it("takes in what was changed with what it was before, whatever was done", () => {
    const change = fc.record({
      kind: fc.constant("move" as const),
      ids: fc.constantFrom(["h2"], ["h9"], ["h20"]),
      by: fc.integer({ min: -900, max: 900 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        const now = after(...changes);
        const lesson = lessonOf(heard, now);
        const moved = now.events.filter(({ by }) => by === "seen");
        expect(lesson === null).toBe(now.events.every(({ by }) => by === "heard"));
        for (const event of moved) {
          expect(lesson?.from).toBeLessThanOrEqual(event.from);
          expect(lesson?.to).toBeGreaterThanOrEqual(event.to);
        }
        expect(lesson?.left.length ?? 0).toBeLessThanOrEqual(now.events.length);
      }),
    );
  });
});
