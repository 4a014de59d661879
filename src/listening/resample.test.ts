import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resampler } from "./resample.ts";

const tone = (hz: number, rate: number, count: number): Float32Array =>
  Float32Array.from({ length: count }, (_, n) => Math.sin((2 * Math.PI * hz * n) / rate));

const whole = (samples: Float32Array, rate: number): number[] => {
  const line = resampler(rate);
  return [...line.push(samples), ...line.end()];
};

const strength = (samples: readonly number[]): number => {
  const inner = samples.slice(500, -500);
  return Math.sqrt(inner.reduce((sum, value) => sum + value * value, 0) / inner.length);
};

describe("resampling to 16 kHz", () => {
  const rates = [8000, 11_025, 22_050, 24_000, 32_000, 44_100, 48_000, 96_000];

  it.each(rates)("keeps length, level and place of a tone at %i Hz", (rate) => {
    const out = whole(tone(1000, rate, rate), rate);
    expect(out.length).toBe(16_000);
    expect(strength(out)).toBeCloseTo(Math.SQRT1_2, 2);
    const error = out
      .slice(500, -500)
      .map((value, n) => Math.abs(value - Math.sin((2 * Math.PI * 1000 * (n + 500)) / 16_000)));
    expect(Math.max(...error)).toBeLessThan(0.02);
  });

  it.each([44_100, 48_000, 96_000])("lets nothing over 8 kHz through at %i Hz", (rate) => {
    expect(strength(whole(tone(11_000, rate, rate), rate))).toBeLessThan(0.003);
  });

  it("gives the same numbers in chunks of any size", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(8000, 16_000, 44_100, 48_000),
        fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 20 }),
        (rate, sizes) => {
          const given = tone(
            700,
            rate,
            sizes.reduce((sum, size) => sum + size, 0),
          );
          const line = resampler(rate);
          const out: number[] = [];
          let at = 0;
          for (const size of sizes) {
            out.push(...line.push(given.subarray(at, at + size)));
            at += size;
          }
          out.push(...line.end());
          expect(out).toEqual(whole(given, rate));
        },
      ),
    );
  });
});
