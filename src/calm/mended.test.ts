import { emptyMoment } from "../diary/emptymoment.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Entry, write } from "../diary/diary.ts";
import { endings, responses } from "../diary/kinds.ts";
import { enoughCries, enoughMended, mendedOf, middleOf, soothedOf } from "./mended.ts";

let n = 0;
const desk = { now: Date.UTC(2026, 10, 24, 9), zone: "Europe/Berlin", newId: () => `id${++n}` };
const stored = (written: ReturnType<typeof write>): Entry =>
  ({ ...written, by: "me", clock: "00000000001.0000" }) as Entry;
const repair = (minutes: number | null): Entry =>
  stored(write(desk, "repair", { v: 1, reached: "me", how: [], minutes, steps: [], mends: null, words: "" }));
const moment = (over: Partial<typeof emptyMoment>): Entry => stored(write(desk, "moment", { ...emptyMoment, ...over }));

describe("what was mended", () => {
  it("counts ways back and mended moments, and nothing that was not", () => {
    const all = [
      repair(5),
      moment({ went: "mended", minutes: 9 }),
      moment({ went: "missed" }),
      moment({ went: "joined" }),
    ];
    expect(
      mendedOf(all)
        .map((one) => one.minutes)
        .toSorted(),
    ).toEqual([5, 9]);
    expect(mendedOf([{ ...repair(5), body: null }])).toEqual([]);
  });
  it("has a middle from five with a length on, that lies among them", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 1440 })), { maxLength: 20 }), (list) => {
        const middle = middleOf(mendedOf(list.map(repair)));
        const known = list.flatMap((one) => one ?? []);
        expect(middle === null).toBe(known.length < enoughMended);
        if (middle === null) return;
        expect(known.filter((one) => one <= middle).length * 2).toBeGreaterThanOrEqual(known.length);
        expect(known.filter((one) => one >= middle).length * 2).toBeGreaterThanOrEqual(known.length);
      }),
    );
  });
});

describe("soothed in arms", () => {
  it("counts crying with an ending alone, and says no range under eight", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            cue: fc.constantFrom("cried", "called", null),
            went: fc.constantFrom(...endings, null),
            response: fc.constantFrom(...responses, null),
          }),
          { maxLength: 40 },
        ),
        (list) => {
          const { calmed, of, range } = soothedOf(list.map(moment));
          expect(of).toBe(list.filter((one) => one.cue === "cried" && one.went !== null && one.went !== "open").length);
          expect(calmed).toBeLessThanOrEqual(of);
          expect(range === null).toBe(of < enoughCries);
          if (range === null) return;
          expect(range[0]).toBeLessThanOrEqual(calmed / of);
          expect(range[1]).toBeGreaterThanOrEqual(calmed / of);
        },
      ),
    );
  });
  it("does not ask how fast, and does not count calm that came without anyone", () => {
    const held = moment({ cue: "cried", response: "held", went: "settled", minutes: 90 });
    const alone = moment({ cue: "cried", response: "missed", went: "settled" });
    expect(soothedOf([held, alone])).toEqual({ calmed: 1, of: 2, range: null });
  });
});
