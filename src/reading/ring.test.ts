/** Rings counted bit by bit, by words and by Fourier's way must agree to the last step. */
import type { Lane } from "./lane.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyLane } from "./lanes.ts";
import { type Ring, ringOf, step, coincidences, coincidencesAtAllLags } from "./ring.ts";

const lane = (...turns: readonly (readonly [number, number])[]): Lane => {
  const made = emptyLane(turns.length);
  turns.forEach(([from, to], i) => {
    made.from[i] = from;
    made.to[i] = to;
  });
  return made;
};

/** Turns that begin after one another, and so many steps. */
const rings: fc.Arbitrary<Ring> = fc
  .array(fc.record({ gap: fc.integer({ min: 1, max: 900 }), long: fc.integer({ min: 1, max: 900 }) }), {
    maxLength: 40,
  })
  .map((rows) => {
    let at = 0;
    return lane(...rows.map(({ gap, long }) => [(at += gap), (at += long)] as const));
  })
  .map((turns) => ringOf(turns, { from: 0, to: 77 * step + 100 }));

const plain = (a: Ring, b: Ring, lag: number): number =>
  a.steps.reduce((sum, one, t) => sum + one * (b.steps[(((t - lag) % b.n) + b.n) % b.n] ?? 0), 0);

describe("a ring", () => {
  it("sounds in a step that is covered at least half, and leaves out what is over a whole step", () => {
    const of = (...turns: readonly (readonly [number, number])[]): string =>
      ringOf(lane(...turns), { from: 0, to: 1100 }).steps.join("");
    expect(of([0, 124])).toBe("0000");
    expect(of([0, 125])).toBe("1000");
    expect(of([126, 250])).toBe("0000");
    expect(of([125, 250])).toBe("1000");
    expect(of([0, 60], [70, 135])).toBe("1000");
    expect(of([0, 60], [70, 134], [250, 300])).toBe("0000");
    expect(of([200, 900])).toBe("0111");
    expect(of([800, 1099])).toBe("0001");
    expect(of([1000, 1099])).toBe("0000");
    expect(ringOf(lane([0, 600]), { from: 0, to: 1100 })).toMatchObject({ n: 4, on: 2 });
  });
  it("counts steps together at any lag as plain counting does, one lag or all at once", () => {
    fc.assert(
      fc.property(rings, rings, fc.integer({ min: -300, max: 300 }), (a, b, lag) => {
        expect(coincidences(a, b, lag)).toBe(plain(a, b, lag));
        expect([...coincidencesAtAllLags(a, b)]).toEqual(Array.from({ length: a.n }, (_, k) => plain(a, b, k)));
      }),
    );
  });
  it("may be one step or a power of two long", () => {
    for (const n of [1, 2, 3, 32, 64]) {
      const ring = ringOf(lane([0, 250], [500, 750]), { from: 0, to: n * step });
      expect([...coincidencesAtAllLags(ring, ring)]).toEqual(Array.from({ length: n }, (_, k) => plain(ring, ring, k)));
      expect(coincidences(ring, ring, n)).toBe(ring.on);
    }
  });
});
