import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelOf, waveMaker } from "./wave.ts";

describe("a wave", () => {
  it("has one step for each 50 ms, at any rate and in chunks of any size", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(8000, 11_025, 44_100, 48_000, 96_000),
        fc.array(fc.integer({ min: 1, max: 9000 })),
        (rate, sizes) => {
          const wave = waveMaker();
          let samples = 0;
          for (const size of sizes) {
            wave.push(new Float32Array(size).fill(0.5), rate);
            samples += size;
          }
          const steps = wave.end();
          expect(Math.abs(steps.length - samples / (rate / 20))).toBeLessThanOrEqual(1);
          expect([...steps].every((step) => step === steps[0])).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("goes from nothing at -60 dB to full at full scale", () => {
    expect(levelOf(0)).toBe(0);
    expect(levelOf(1e-6)).toBeCloseTo(0);
    expect(levelOf(1e-3)).toBeCloseTo(0.5);
    expect(levelOf(1)).toBe(1);
    expect(levelOf(4)).toBe(1);
  });
});
