import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adapted, type Corrected, factory, tuned } from "./adapt.ts";
import { senses } from "./hearing.ts";

type Sure = { readonly adult: number; readonly child: number };
/** A clip where child and adult take turns of a second; `mother`: how the adult's turns are heard; the first sense tells them. */
const clip = (mother: Sure, turns = 30): Corrected => {
  const length = turns * 40;
  const whose = (n: number): "child" | "adult" | null =>
    n % 20 >= 12 ? null : Math.floor(n / 20) % 2 === 0 ? "child" : "adult";
  const column = (sure: (n: number) => number): Float32Array => Float32Array.from({ length }, (_, n) => sure(n));
  return {
    heard: {
      child: column((n) => (whose(n) === "child" ? 0.9 : whose(n) === "adult" ? mother.child : 0.01)),
      cry: column(() => 0.01),
      adult: column((n) => (whose(n) === "child" ? 0.05 : whose(n) === "adult" ? mother.adult : 0.01)),
      grown: column(() => 0.5),
      sense: Float32Array.from({ length: length * senses }, (_, n) =>
        n % senses > 0 ? 0 : whose(Math.floor(n / senses)) === "adult" ? 1.5 : -1,
      ),
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
const mistaken: Sure = { adult: 0.2, child: 0.75 };
const sure = fc.double({ min: 0.001, max: 0.999, noNaN: true });
/** How surely the clip's adult is heard in her turns. */
const mothers = ({ heard }: Corrected, tuning = factory): Sure => {
  const now = tuned(heard, tuning);
  return { adult: now.adult[25] ?? 0, child: now.child[25] ?? 0 };
};

describe("adaptation", () => {
  it("keeps the factory's weights where nothing was gone through", () => {
    expect(adapted([])).toEqual(factory);
    expect(adapted([{ ...clip(mistaken), to: 0 }])).toEqual(factory);
  });

  it("hears a mother who was taken for a child, by how she sounds, and the child as before", () => {
    const one = clip(mistaken);
    const tuning = adapted([one]);
    const now = mothers(one, tuning);
    expect(now.adult).toBeGreaterThan(0.35);
    expect(now.child).toBeLessThan(0.6);
    const { child, adult } = tuned(one.heard, tuning);
    expect(child[5]).toBeGreaterThan(0.8);
    expect(adult[5]).toBeLessThan(0.1);
  });

  it("moves further the more there is that says the same", () => {
    const one = clip(mistaken, 6);
    const [few, many] = [adapted([one]), adapted(Array.from({ length: 6 }, () => one))];
    expect(mothers(one, few).adult).toBeGreaterThan(mothers(one).adult + 0.02);
    expect(mothers(one, many).adult).toBeGreaterThan(mothers(one, few).adult + 0.02);
  });

  it("hardly moves what was heard right", () => {
    const one = clip({ adult: 0.9, child: 0.08 });
    const now = mothers(one, adapted([one]));
    expect(now.adult).toBeGreaterThan(0.85);
    expect(now.child).toBeLessThan(0.15);
  });

  it("says nothing to another network", () => {
    const one = clip(mistaken);
    expect(tuned(one.heard, { ...adapted([one]), net: "another" })).toBe(one.heard);
  });

  it("does not ask in which order clips come, and never moves anyone by more than it may", () => {
    fc.assert(
      fc.property(sure, sure, sure, sure, (a, b, c, d) => {
        const [one, two] = [clip({ adult: a, child: b }, 6), clip({ adult: c, child: d }, 8)];
        const [there, back] = [adapted([one, two]), adapted([two, one])];
        there.adult.forEach((weight, k) => expect(weight).toBeCloseTo(back.adult[k] ?? 9, 2));
        const odds = (value: number): number => Math.log(value / (1 - value));
        const now = tuned(one.heard, there);
        now.adult.forEach((value, n) => {
          expect(Math.abs(odds(value) - odds(one.heard.adult[n] ?? 0))).toBeLessThan(2.01);
        });
      }),
      { numRuns: 25 },
    );
  });

  it("looks at nothing outside the stretch that was gone through", () => {
    const one = clip(mistaken);
    const half = { ...one, to: one.to / 2, left: one.left.filter(({ to }) => to <= one.to / 2) };
    const adult = Float32Array.from(one.heard.adult, (value, n) => (n < one.heard.adult.length / 2 ? value : 0.99));
    expect(adapted([{ ...half, heard: { ...one.heard, adult } }])).toEqual(adapted([half]));
  });
});
