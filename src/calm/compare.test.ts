import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Random, seeded } from "../ground/chance.ts";
import { compareResets, least, comparisonErrors, studentBelow } from "./compare.ts";
import { pickNext } from "./trial.ts";

const change = fc.integer({ min: -4, max: 4 });
const changes = fc.array(change, { minLength: least, maxLength: 40 });

describe("the comparison", () => {
  it("says nothing under 8 uses of each", () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: least - 1 }), changes, (few, many) => {
        expect(compareResets(few, many)).toEqual({ is: "early" });
        expect(compareResets(many, few)).toEqual({ is: "early" });
      }),
    );
  });

  it("is never certain, does not mind the order, and turns round when the two change places", () => {
    fc.assert(
      fc.property(changes, changes, (a, b) => {
        const one = compareResets(a, b);
        const other = compareResets(b.toReversed(), a.toReversed());
        if (one.is === "early" || other.is === "early") throw new Error("early");
        expect(one.probability).toBeGreaterThan(0);
        expect(one.probability).toBeLessThan(1);
        expect(one.probability + other.probability).toBeCloseTo(1, 9);
      }),
    );
  });

  it("leans further the more one of them calms", () => {
    fc.assert(
      fc.property(changes, changes, (a, b) => {
        const one = compareResets(a, b);
        const more = compareResets(
          a.map((n) => n + 1),
          b,
        );
        if (one.is === "early" || more.is === "early") throw new Error("early");
        expect(more.probability).toBeGreaterThan(one.probability);
      }),
    );
  });

  it("says unclear where both are the same", () => {
    const same = [0, 1, 1, 2, 0, 1, 2, 1];
    expect(compareResets(same, same)).toMatchObject({ is: "unclear", probability: expect.closeTo(0.5, 9) });
  });
});

describe("Student’s t", () => {
  it.each([
    [0, 5, 0.5],
    [2.015, 5, 0.95],
    [-2.015, 5, 0.05],
    [1.812, 10, 0.95],
    [2.042, 30, 0.975],
    [1.645, 1e6, 0.95],
    [6.314, 1, 0.95],
  ])("below %f with %i degrees lies %f", (t, df, share) => expect(studentBelow(t, df)).toBeCloseTo(share, 3));
});

/** A normal number from two even ones (Box and Muller). */
const normal = (random: Random): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const levels = (n: number): number => Math.min(5, Math.max(1, Math.round(n)));

/** One person who uses two resets as chance picks them, and looks after every use; what they are told first, if anything. */
const told = (better: number, random: Random): "first" | "second" | null => {
  const seen: Record<string, number[]> = { a: [], b: [] };
  const picks: { reset: string; thing: null }[] = [];
  while (picks.length < 60) {
    const reset = pickNext({ pair: ["a", "b"], picks }, random);
    picks.push({ reset, thing: null });
    const before = levels(2 + normal(random));
    const after = levels(before + 0.6 + (reset === "a" ? better : -better) / 2 + normal(random));
    seen[reset]?.push(after - before);
    const verdict = compareResets(seen["a"] ?? [], seen["b"] ?? []);
    if (verdict.is === "first" || verdict.is === "second") return verdict.is;
  }
  return null;
};

describe("in simulation", () => {
  it("says likely rightly at the rate that the screen prints", () => {
    const random = seeded(20261124);
    let [said, right] = [0, 0];
    for (let n = 0; n < 3000; n++) {
      const better = 0.8 * normal(random);
      const what = told(better, random);
      if (what === null) continue;
      said += 1;
      if ((what === "first") === better > 0) right += 1;
    }
    const none = Array.from({ length: 2000 }, () => told(0, random)).filter((what) => what !== null).length / 2000;
    console.info(
      `"likely" was said to ${said} of 3000 people and was right for ${((100 * right) / said).toFixed(1)} %; ` +
        `to ${(100 * none).toFixed(1)} % of people for whom both are the same`,
    );
    expect(Math.abs(right / said - comparisonErrors.right)).toBeLessThan(0.015);
    expect(Math.abs(none - comparisonErrors.false)).toBeLessThan(0.02);
  });
});
