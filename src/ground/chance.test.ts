import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { benjaminiHochberg, firstAtLeast, mean, permutationP, quantile, seeded, shuffle, wilson } from "./chance.ts";

describe("seeded", () => {
  it("gives the same numbers for one seed, others for another", () => {
    const ten = (seed: number): number[] => Array.from({ length: 10 }, seeded(seed));
    expect(ten(5)).toEqual(ten(5));
    expect(ten(5)).not.toEqual(ten(6));
    expect(ten(2 ** 33)).not.toEqual(ten(0));
  });
  it("is even from 0 to 1", () => {
    const random = seeded(1);
    const bins = new Array<number>(10).fill(0);
    for (let i = 0; i < 100_000; i++) {
      const at = random();
      expect(at >= 0 && at < 1).toBe(true);
      bins[Math.floor(at * 10)] = (bins[Math.floor(at * 10)] ?? 0) + 1;
    }
    for (const bin of bins) expect(Math.abs(bin - 10_000)).toBeLessThan(500);
  });
});

describe("wilson", () => {
  it("is 32 to 81 % for 7 of 12", () => {
    const [low, high] = wilson(7, 12);
    expect(low).toBeCloseTo(0.3195, 4);
    expect(high).toBeCloseTo(0.8067, 4);
  });
  it("touches the end for none and for all, and says nothing of nothing", () => {
    expect(wilson(0, 10)[0]).toBe(0);
    expect(wilson(0, 10)[1]).toBeCloseTo(0.2775, 4);
    expect(wilson(10, 10)[1]).toBe(1);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });
  it("covers the true share in 93 to 97 % of samples", () => {
    const random = seeded(11);
    let covered = 0;
    let all = 0;
    for (let share = 0.1; share < 0.95; share += 0.02) {
      for (const n of [12, 25, 60]) {
        for (let i = 0; i < 100; i++) {
          let count = 0;
          for (let k = 0; k < n; k++) if (random() < share) count++;
          const [low, high] = wilson(count, n);
          if (low <= share && share <= high) covered++;
          all++;
        }
      }
    }
    expect(covered / all).toBeGreaterThan(0.93);
    expect(covered / all).toBeLessThan(0.97);
  });
  it("holds the observed share, within 0 to 1", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, raw) => {
        const count = Math.min(raw, n);
        const [low, high] = wilson(count, n);
        expect(0 <= low && low <= count / n && count / n <= high && high <= 1).toBe(true);
      }),
    );
  });
});

describe("p values", () => {
  it("counts how many reach what was seen, with one for what was seen", () => {
    expect(permutationP(3, [1, 2, 3, 4])).toBe(3 / 5);
    expect(permutationP(9, [1, 2, 3])).toBe(1 / 4);
  });
  it("adjusts by Benjamini and Hochberg's own steps", () => {
    // Sorted .01 .02 .03 .5 of 4: .04 .04 .04 .5; in the order given.
    const found = benjaminiHochberg([0.03, 0.5, 0.01, 0.02]);
    [0.04, 0.5, 0.04, 0.04].forEach((q, i) => expect(found[i]).toBeCloseTo(q, 12));
    expect(benjaminiHochberg([])).toEqual([]);
  });
});

describe("lists", () => {
  it("takes quantiles on straight lines", () => {
    expect(quantile([1, 2, 3, 4], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
    expect(quantile([7], 0.75)).toBe(7);
  });
  it("means", () => {
    expect(mean([1, 2, 6])).toBe(3);
    expect(mean([])).toBe(0);
  });
  it("finds the first at least", () => {
    const list = Float64Array.of(1, 3, 3, 8);
    expect([0, 3, 4, 9].map((value) => firstAtLeast(list, value))).toEqual([0, 1, 3, 4]);
  });
  it("keeps what it shuffles, and shuffles evenly", () => {
    const random = seeded(3);
    const firsts = [0, 0, 0];
    for (let i = 0; i < 3000; i++) {
      const list = Float64Array.of(0, 1, 2);
      shuffle(list, random);
      expect([...list].sort()).toEqual([0, 1, 2]);
      const first = list[0] ?? 0;
      firsts[first] = (firsts[first] ?? 0) + 1;
    }
    for (const first of firsts) expect(Math.abs(first - 1000)).toBeLessThan(120);
  });
});
