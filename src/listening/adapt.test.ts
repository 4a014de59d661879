import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapted, type Corrected } from "./adapt.ts";
import { factory } from "./segments.ts";

/** A clip where child and adult take turns of a second, each heard as surely as `child` and `adult` say. */
const clip = (child: number, adult: number, turns = 30): Corrected => {
  const length = turns * 40;
  const sounding = (n: number, second: boolean): boolean => n % 20 < 12 && Math.floor(n / 20) % 2 === (second ? 1 : 0);
  const column = (inside: (n: number) => number): Float32Array => Float32Array.from({ length }, (_, n) => inside(n));
  return {
    heard: {
      child: column((n) => (sounding(n, false) ? child : 0.02)),
      cry: column(() => 0.01),
      adult: column((n) => (sounding(n, true) ? adult : sounding(n, false) ? 1 - child : 0.02)),
    },
    left: Array.from({ length: turns * 2 }, (_, n) => ({
      who: n % 2 === 0 ? ("child" as const) : ("adult" as const),
      channel: "voice" as const,
      from: n * 1000,
      to: n * 1000 + 600,
    })),
    from: 0,
    to: length * 50,
  };
};

describe("adaptation", () => {
  it("keeps the factory's numbers before twenty events, and where all was heard right", () => {
    expect(adapted([clip(0.3, 0.9, 9)])).toEqual(factory);
    expect(adapted([clip(0.9, 0.9)])).toEqual(factory);
    expect(adapted([])).toEqual(factory);
  });

  it("moves the border toward a child who was taken for an adult", () => {
    const tuning = adapted([clip(0.47, 0.95)]);
    expect(tuning.border > 0 || tuning.child < factory.child).toBe(true);
  });

  it("is the same for the same corrections, and stays within its bounds", () => {
    const sure = fc.double({ min: 0.05, max: 0.95, noNaN: true });
    fc.assert(
      fc.property(sure, sure, (child, adult) => {
        const one = adapted([clip(child, adult, 12)]);
        expect(adapted([clip(child, adult, 12)])).toEqual(one);
        expect(Math.abs(one.border)).toBeLessThanOrEqual(0.75);
        expect(Math.abs(one.cry)).toBeLessThanOrEqual(1);
        for (const least of [one.child, one.adult]) {
          expect(least).toBeGreaterThanOrEqual(0.4);
          expect(least).toBeLessThanOrEqual(0.6);
        }
      }),
      { numRuns: 10 },
    );
  });
});
