import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Desk, type Entry, write } from "../diary/diary.ts";
import { seeded } from "../ground/chance.ts";
import { checksOf, resetUsesOf } from "./calm.ts";
import { nowIn, type Reset, unrolled } from "./resets.ts";
import { mondayOf, note, notedForm, notedOn, signs, weeksOf } from "./signs.ts";
import { pickNext, trialForm } from "./trial.ts";
import { enoughChecks, checkStanding, usual } from "./usual.ts";

const water = fc.integer({ min: 1, max: 5 });

describe("what was kept of calm", () => {
  let ids = 0;
  const desk = (): Desk => ({ now: 1_700_000_000_000 + ids * 1000, zone: "UTC", newId: () => `n${(ids += 1)}` });
  const kept = { by: "me", clock: "0" };
  const check = (calm: number | null, reset: string | null, calmAfter: number | null): Entry => ({
    ...write(desk(), "calm", { v: 1, calm, here: null, reset, calmAfter, hereAfter: null, words: "" }),
    ...kept,
  });

  it("is each check's water, in order, without those that were skipped", () => {
    const other: Entry = { ...write(desk(), "note", { v: 1, text: "3" }), ...kept };
    const entries = [check(4, null, null), other, check(null, "sigh", 2), check(1, null, null)];
    expect(checksOf(entries)).toEqual([4, 1]);
  });

  it("is a reset's use where both waters are known", () => {
    const entries = [check(2, "sigh", 4), check(2, null, 4), check(null, "sigh", 4), check(2, "sigh", null)];
    expect(resetUsesOf(entries)).toEqual([{ thing: entries[0]?.thing, reset: "sigh", before: 2, after: 4 }]);
  });
});

describe("one’s own median", () => {
  it("is silent until there are enough checks, and lies among them", () => {
    fc.assert(
      fc.property(fc.array(water, { maxLength: 80 }), (checks) => {
        const middle = usual(checks);
        expect(middle === null).toBe(checks.length < enoughChecks);
        if (middle === null) return;
        const last = checks.slice(-40);
        expect(middle).toBeGreaterThanOrEqual(Math.min(...last));
        expect(middle).toBeLessThanOrEqual(Math.max(...last));
        expect(last.filter((one) => one <= middle).length * 2).toBeGreaterThanOrEqual(last.length);
      }),
    );
  });

  it("does not mind the order of the checks that it looks at", () => {
    fc.assert(
      fc.property(fc.array(water, { minLength: enoughChecks, maxLength: 40 }), (checks) => {
        expect(usual(checks.toReversed())).toBe(usual(checks));
      }),
    );
  });

  it("offers something in a storm, whoever has storms all the time", () => {
    expect(checkStanding(1, [1, 1, 1, 1, 1, 1])).toEqual({ low: true, own: true });
    expect(checkStanding(2, [2, 2, 2, 2, 2])).toEqual({ low: false, own: true });
    expect(checkStanding(3, [4, 4, 5, 4, 4])).toEqual({ low: true, own: true });
    expect(checkStanding(2, [])).toEqual({ low: true, own: false });
    expect(checkStanding(3, [])).toEqual({ low: false, own: false });
  });
});

const reset = (phases: readonly number[], seconds: number, repeats: boolean): Reset => ({
  id: "x",
  shows: "breath",
  seconds,
  phases: phases.map((length, n) => ({ say: String(n), seconds: length, size: n % 2 })),
  repeats,
  carrying: true,
  zones: [],
  grade: "C",
  source: { cite: "", state: "noted" },
});

describe("a reset", () => {
  it("takes as long as it says, and is somewhere at every instant until then", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }),
        (phases, seconds, share) => {
          const all = unrolled(reset(phases, seconds, true));
          const whole = all.reduce((sum, phase) => sum + phase.seconds, 0);
          expect(whole).toBe(seconds);
          const now = nowIn(all, share * whole);
          expect(now?.left).toBeCloseTo(whole * (1 - share), 6);
          expect(now?.from).toBe(all[(now?.n ?? 0) - 1]?.size ?? 0);
          expect(nowIn(all, whole)).toBeNull();
        },
      ),
    );
  });
  it("that does not repeat ends with its phases", () => {
    expect(unrolled(reset([10, 20], 100, false)).map((phase) => phase.seconds)).toEqual([10, 20]);
  });
});

describe("picking by chance", () => {
  it("uses both alike often, and cannot be foretold at the start of a block", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = seeded(seed);
        const picks: { reset: string; thing: null }[] = [];
        for (let n = 0; n < 40; n++) picks.push({ reset: pickNext({ pair: ["a", "b"], picks }, random), thing: null });
        for (let n = 0; n < 40; n += 2) expect(picks[n]?.reset).not.toBe(picks[n + 1]?.reset);
      }),
    );
    const random = seeded(7);
    const firsts = Array.from({ length: 1000 }, () => pickNext({ pair: ["a", "b"], picks: [] }, random));
    expect(Math.abs(firsts.filter((one) => one === "a").length - 500)).toBeLessThan(60);
  });
  it("reads back what was kept, and nothing else", () => {
    const trial = { pair: ["a", "b"], picks: [{ reset: "a", thing: "t" }] };
    expect(trialForm.read(JSON.stringify(trial))).toEqual(trial);
    for (const text of [null, "", "{", "[]", '{"pair":["a"],"picks":[]}'])
      expect(trialForm.read(text)).toEqual({ pair: ["breath", "sigh"], picks: [] });
  });
});

describe("signs of too much", () => {
  const today = "2026-11-24";
  it("are kept by the day, and a day with nothing goes", () => {
    const one = { day: today, signs: ["jaw"], zone: "up", causes: ["sleep"] } as const;
    const all = note([], one);
    expect(notedOn(all, today)).toEqual(one);
    expect(notedForm.read(JSON.stringify(all))).toEqual([one]);
    expect(note(all, { ...one, signs: [], zone: null, causes: [] })).toEqual([]);
    expect(notedForm.read("not json")).toEqual([]);
    const partly = [{ ...one, signs: ["jaw", 4], zone: "sideways" }, { ...one, day: "soon" }, null];
    expect(notedForm.read(JSON.stringify(partly))).toEqual([{ ...one, zone: null }]);
  });
  it("are counted in the week of their Monday, each once", () => {
    expect(mondayOf("2026-11-24")).toBe("2026-11-23");
    expect(mondayOf("2026-11-23")).toBe("2026-11-23");
    expect(mondayOf("2026-11-29")).toBe("2026-11-23");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 55 }), fc.subarray([...signs.body, ...signs.doing])), {
          maxLength: 20,
        }),
        (days) => {
          const all = days.reduce(
            (so: ReturnType<typeof notedForm.read>, [back, list]) =>
              note(so, {
                day: new Date(Date.parse(`${today}T00:00:00Z`) - back * 86_400_000).toISOString().slice(0, 10),
                signs: list,
                zone: null,
                causes: [],
              }),
            [],
          );
          const weeks = weeksOf(all, today, 9);
          const counted = weeks.reduce((sum, { counts }) => sum + counts.body + counts.doing, 0);
          expect(counted).toBe(all.reduce((sum, one) => sum + one.signs.length, 0));
          expect(weeks.every(({ counts }) => counts.thoughts === 0 && counts.feelings === 0)).toBe(true);
        },
      ),
    );
  });
});
