/** The drills' two minutes, the week that rests at no cost, and what is kept read back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nowIn } from "../calm/resets.ts";
import {
  drillNames,
  drillOf,
  drillSeconds,
  type SkillNote,
  skillNoteForm,
  pauseWeek,
  resumeWeek,
  standingOf,
  type SkillWeek,
  weekDays,
  weekIn,
  wentIn,
  writingIn,
} from "./skills.ts";

const week: SkillWeek = {
  is: "week",
  skill: "word",
  choice: 1,
  own: "",
  from: "2026-11-02",
  paused: null,
  rested: 0,
};
const dayAfter = (days: number, from = week.from): string =>
  new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);

describe("a drill", () => {
  it.each(drillNames)("takes two minutes in six steps, each long enough to do: %s", (name) => {
    const { steps } = drillOf(name);
    expect(steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(drillSeconds);
    expect(steps.map(({ say }) => say)).toEqual(["1", "2", "3", "4", "5", "6"]);
    expect(Math.min(...steps.map(({ seconds }) => seconds))).toBeGreaterThanOrEqual(15);
    // The hum goes up or down with each step, so that a change is heard.
    expect(steps.every(({ size }, i) => i === 0 || size !== steps[i - 1]?.size)).toBe(true);
  });

  it("is at its first step at the start, at its last just before the end, and then over", () => {
    const { steps } = drillOf("quarrel");
    expect(nowIn(steps, 0)?.n).toBe(0);
    expect(nowIn(steps, 119.9)?.n).toBe(5);
    expect(nowIn(steps, 120)).toBeNull();
  });
});

describe("a week", () => {
  it("lasts seven days, is spoken of for another, and is gone", () => {
    expect([0, 6, 7, 13, 14].map((day) => standingOf(week, dayAfter(day)))).toEqual([
      { is: "on", left: 7 },
      { is: "on", left: 1 },
      { is: "over", left: 0 },
      { is: "over", left: 0 },
      { is: "gone", left: 0 },
    ]);
    expect(standingOf(week, dayAfter(-1))).toEqual({ is: "on", left: 7 });
  });

  it("rests at no cost: whatever the pauses, as many days are left after them as before", () => {
    const pause = fc.record({ on: fc.nat(2), rest: fc.nat(400) });
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 8 }), (pauses) => {
        let [now, today, lived] = [week, week.from, 0];
        for (const { on, rest } of pauses) {
          today = dayAfter(on, today);
          lived += on;
          const before = standingOf(now, today);
          now = pauseWeek(now, today);
          if (before.is === "on") expect(standingOf(now, dayAfter(rest, today))).toEqual({ ...before, is: "paused" });
          today = dayAfter(rest, today);
          now = resumeWeek(now, today);
          expect(standingOf(now, today)).toEqual(before);
        }
        expect(standingOf(now, today).left).toBe(Math.max(0, weekDays - lived));
      }),
    );
  });

  it("is not begun anew by pausing or going on twice", () => {
    const paused = pauseWeek(week, dayAfter(2));
    expect(pauseWeek(paused, dayAfter(5))).toBe(paused);
    expect(resumeWeek(week, dayAfter(5))).toBe(week);
  });

  it("is the one chosen last, until it is gone", () => {
    const kept = [
      { id: "a", at: "2026-11-02T08:00:00.000Z", body: week },
      { id: "b", at: "2026-11-05T08:00:00.000Z", body: { ...week, skill: "near" as const, from: dayAfter(3) } },
      { id: "c", at: "2026-11-06T08:00:00.000Z", body: null },
    ];
    expect(weekIn(kept, dayAfter(4))).toMatchObject({ id: "b", standing: { is: "on", left: 6 } });
    expect(weekIn(kept, dayAfter(40))).toBeNull();
    expect(weekIn([], week.from)).toBeNull();
  });
});

describe("what is kept", () => {
  const went = (skill: SkillNote["skill"], words: string): SkillNote => ({ is: "went", skill, words });

  it("is read as it was written, and not at all where it is something else", () => {
    const writing: SkillNote = { is: "writing", of: "week", skill: "near", words: "ha" };
    for (const note of [week, went("calm", "It went so."), writing])
      expect(skillNoteForm.read(skillNoteForm.write(note))).toEqual(note);
    for (const text of ["", "{", '{"is":"went"}', '{"is":"level","skill":"calm"}', null])
      expect(skillNoteForm.read(text)).toBeNull();
  });

  it("is found by its course, the latest first, and what is being written apart", () => {
    const kept = [went("calm", "one"), went("word", "two"), null, went("calm", "three")].map((body, at) => ({
      id: String(at),
      at: `2026-11-02T08:00:0${at}.000Z`,
      body,
    }));
    expect(wentIn(kept, "calm").map(({ body }) => body.words)).toEqual(["three", "one"]);
    expect(writingIn(kept, "calm", "went")).toBeNull();
    const writing = {
      id: "w",
      at: "2026-11-02T09:00:00.000Z",
      body: { is: "writing", of: "went", skill: "calm", words: "fo" } as const,
    };
    expect(writingIn([...kept, writing], "calm", "went")).toBe(writing);
    expect(writingIn([...kept, writing], "word", "went")).toBeNull();
    expect(writingIn([...kept, writing], "calm", "week")).toBeNull();
    expect(wentIn([...kept, writing], "calm")).toHaveLength(2);
  });
});
