import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapted, type Corrected, factory, tuned } from "./adapt.ts";

/** A clip where child and adult take turns of a second, the adult heard as surely as `inside` says, and nobody as `outside`. */
const clip = (inside: number, outside: number, turns = 30): Corrected => {
  const length = turns * 40;
  const sounding = (n: number, second: boolean): boolean => n % 20 < 12 && Math.floor(n / 20) % 2 === (second ? 1 : 0);
  const column = (sure: (n: number) => number): Float32Array => Float32Array.from({ length }, (_, n) => sure(n));
  return {
    heard: {
      child: column((n) => (sounding(n, false) ? 0.9 : 0.02)),
      cry: column(() => 0.01),
      adult: column((n) => (sounding(n, true) ? inside : outside)),
      grown: column(() => 0.5),
    },
    left: Array.from({ length: turns * 2 }, (_, n) => ({
      who: n % 2 === 0 ? "child" : "adult",
      channel: "voice",
      from: n * 1000,
      to: n * 1000 + 600,
    })),
    from: 0,
    to: length * 50,
  };
};
const sure = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe("adaptation", () => {
  it("keeps the factory's number where nothing was gone through", () => {
    expect(adapted([])).toEqual(factory);
    expect(adapted([{ ...clip(0.1, 0.01), to: 0 }])).toEqual(factory);
  });

  it("hears an adult sooner who was not heard, and never later than it came", () => {
    expect(adapted([clip(0.2, 0.02)]).adult).toBeLessThan(factory.adult - 0.05);
    expect(adapted([clip(0.9, 0.5)])).toEqual(factory);
  });

  it("moves further the more there is that says the same", () => {
    const [one, more] = [adapted([clip(0.2, 0.02, 10)]), adapted(Array.from({ length: 6 }, () => clip(0.2, 0.02, 10)))];
    expect(more.adult).toBeLessThan(one.adult);
    expect(one.adult).toBeLessThan(factory.adult);
  });

  it("does not ask in which order clips come, moves with what was heard, and stays within its bounds", () => {
    fc.assert(
      fc.property(sure, sure, sure, (inside, other, outside) => {
        const [a, b] = [clip(inside, outside, 12), clip(other, outside, 14)];
        expect(adapted([a, b]).adult).toBeCloseTo(adapted([b, a]).adult, 9);
        const louder = adapted([clip(inside, Math.min(0.999, outside * 1.5), 12)]);
        // The surer the listener was where no adult sounded, the surer it must be.
        expect(louder.adult).toBeGreaterThanOrEqual(adapted([a]).adult);
        for (const { adult } of [adapted([a]), adapted([b]), louder]) {
          expect(adult).toBeGreaterThanOrEqual(0.05);
          expect(adult).toBeLessThanOrEqual(factory.adult);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("is half where an adult is as sure as is asked for, and leaves the factory's as it is", () => {
    const { heard } = clip(0.3, 0.02);
    expect(tuned(heard, factory)).toBe(heard);
    const now = tuned(heard, { adult: 0.3 });
    expect(now.adult[25]).toBeCloseTo(0.5, 6);
    expect([now.child, now.cry]).toEqual([heard.child, heard.cry]);
    now.adult.forEach((sure, n) => expect(sure >= 0.5).toBe((heard.adult[n] ?? 0) >= Math.fround(0.3)));
  });

  it("looks at nothing outside the stretch that was gone through", () => {
    const one = clip(0.2, 0.02);
    const half = { ...one, to: one.to / 2, left: one.left.filter(({ to }) => to <= one.to / 2) };
    const adult = Float32Array.from(one.heard.adult, (value, n) => (n < one.heard.adult.length / 2 ? value : 0.99));
    expect(adapted([{ ...half, heard: { ...one.heard, adult } }])).toEqual(adapted([half]));
  });
});
