import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Chunk } from "./media.ts";
import { levelOf, onTheClock, waveMaker } from "./wave.ts";

const rate = 1000;
const chunk = (at: number, ...samples: number[]): Chunk => ({ samples: Float32Array.from(samples), rate, at });
const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

const together = async (...chunks: Chunk[]): Promise<number[]> => {
  const all: number[] = [];
  const given = async function* () {
    yield* chunks;
  };
  for await (const { samples, at } of onTheClock(given())) {
    expect(at).toBeCloseTo(all.length / rate);
    all.push(...samples);
  }
  return all;
};

describe("sound on the film's clock", () => {
  it("is as it was where nothing is amiss", async () => {
    expect(await together(chunk(0, 0.5, 0.25), chunk(0.002, 1))).toEqual([0.5, 0.25, 1]);
  });

  it("has silence where there was a gap, however long, and at the start", async () => {
    const all = await together(chunk(0.1, 1), chunk(2.601, 1));
    expect(all).toHaveLength(2602);
    expect(all.map((x, i) => (x === 1 ? i : -1)).filter((i) => i >= 0)).toEqual([100, 2601]);
  });

  it("leaves out what comes twice", async () => {
    expect(await together(chunk(0, ...ones(200)), chunk(0.1, ...ones(200)))).toHaveLength(300);
    expect(await together(chunk(0, ...ones(200)), chunk(0.05, ...ones(20)))).toHaveLength(200);
  });

  it("goes on where the rate changes, each second as long as before", async () => {
    const ramp = Array.from({ length: 400 }, (_, n) => n / 400);
    for (const other of [500, 2000, 4000]) {
      const all = await together(chunk(0, ...ones(100)), { ...chunk(0.1, ...ramp), rate: other });
      expect(Math.abs(all.length - 100 - (400 * rate) / other)).toBeLessThanOrEqual(1);
      expect(Math.abs((all[100 + Math.round((200 * rate) / other)] ?? 0) - 0.5)).toBeLessThan(0.02);
    }
  });
});

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
