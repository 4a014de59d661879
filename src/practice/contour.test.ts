/** The line that falls. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contourAt, contourRound, contourRule, semitonesOver } from "./contour.ts";

describe("the line", () => {
  it("falls from above the middle to below it, rests, and begins again", () => {
    expect(contourAt(0)).toBeCloseTo(contourRule.from);
    expect(contourAt(contourRule.falls / 2)).toBeCloseTo(0);
    expect(contourAt(contourRule.falls)).toBeCloseTo(contourRule.to);
    expect(contourAt(contourRule.falls + 1)).toBeNull();
    expect(contourAt(contourRound)).toBeCloseTo(contourRule.from);
  });
  it("never rises, and is the same in every round", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: contourRule.falls - 20 }),
        fc.integer({ min: -3, max: 9 }),
        (ms, rounds) => {
          expect(contourAt(ms + 20) ?? 0).toBeLessThan(contourAt(ms) ?? 0);
          expect(contourAt(ms + rounds * contourRound)).toBeCloseTo(contourAt(ms) ?? 0, 9);
        },
      ),
    );
  });
});

describe("a voice beside it", () => {
  it("is told in semitones over its own middle, whatever that is", () => {
    expect(semitonesOver(220, 220)).toBe(0);
    expect(semitonesOver(233.08, 220)).toBeCloseTo(1, 2);
    expect(semitonesOver(110, 330)).toBe(-contourRule.reach);
    fc.assert(
      fc.property(
        fc.double({ min: 80, max: 400, noNaN: true }),
        fc.double({ min: -6, max: 6, noNaN: true }),
        (hz, by) => {
          expect(semitonesOver(hz * 2 ** (by / 12), hz)).toBeCloseTo(by, 6);
        },
      ),
    );
  });
});
