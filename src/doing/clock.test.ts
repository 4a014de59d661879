import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimedChunk } from "../keeping/runs.ts";
import { onTheClock } from "./clock.ts";
import { anyPieces, cutAnew, given } from "./pieces.fixture.ts";

const rate = 1000;
const chunk = (at: number, ...samples: number[]): TimedChunk => ({ samples: Float32Array.from(samples), rate, at });
const ones = (count: number): number[] => Array.from({ length: count }, () => 1);

/** All samples of the line, each piece of it where the one before ended. */
const lineOf = async (chunks: readonly TimedChunk[], wanted?: number): Promise<number[]> => {
  const all: number[] = [];
  const most = Math.max(wanted ?? rate, ...chunks.map((one) => 8 * Math.max(one.rate / 8, one.samples.length)));
  let wrong = 0;
  for await (const { samples, rate, at } of onTheClock(given(chunks), wanted)) {
    if (Math.abs(at - all.length / rate) > 1e-9 || samples.length === 0 || samples.length > most) wrong += 1;
    for (const sample of samples) all.push(sample);
  }
  expect(wrong).toBe(0);
  return all;
};
const together = (...chunks: TimedChunk[]): Promise<number[]> => lineOf(chunks);

describe("sound on the film's clock", () => {
  it("is as it was where nothing is amiss", async () => {
    expect(await together(chunk(0, 0.5, 0.25), chunk(0.002, 1))).toEqual([0.5, 0.25, 1]);
    expect(await together()).toEqual([]);
  });

  it("has silence where there was a gap, however long or short, and at the start", async () => {
    const all = await together(chunk(0.1, 1), chunk(2.601, 1), chunk(2.604, 1));
    expect(all).toHaveLength(2605);
    expect(all.map((x, i) => (x === 1 ? i : -1)).filter((i) => i >= 0)).toEqual([100, 2601, 2604]);
  });

  it("leaves out what comes twice", async () => {
    expect(await together(chunk(0, ...ones(200)), chunk(0.1, ...ones(200)))).toHaveLength(300);
    expect(await together(chunk(0, ...ones(200)), chunk(0.05, ...ones(20)))).toHaveLength(200);
    expect(await together(chunk(-0.1, ...ones(200)))).toHaveLength(100);
  });

  it("goes on where the rate changes, each second as long as before", async () => {
    const ramp = Array.from({ length: 400 }, (_, n) => n / 400);
    for (const other of [500, 2000, 4000]) {
      const all = await together(chunk(0, ...ones(100)), { ...chunk(0.1, ...ramp), rate: other });
      expect(Math.abs(all.length - 100 - (400 * rate) / other)).toBeLessThanOrEqual(2);
      expect(Math.abs((all[100 + Math.round((200 * rate) / other)] ?? 0) - 0.5)).toBeLessThan(0.02);
    }
  });

  it("lies where its pieces say, to the sample: of what comes twice the first, silence where there is none", async () => {
    await fc.assert(
      fc.asyncProperty(anyPieces(), async (pieces) => {
        const right: number[] = [];
        for (const { samples, at } of pieces) {
          // Nothing says nothing.
          if (samples.length === 0) continue;
          const from = Math.round(at * rate);
          while (right.length < from) right.push(0);
          right.push(...samples.slice(right.length - from));
        }
        expect(await lineOf(pieces)).toEqual(right);
      }),
    );
  });

  it("is less than a sample off where a piece says a time between two, and no more after a thousand of them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.double({ min: 0, max: 5, noNaN: true }),
        async (size, begin) => {
          const pieces = Array.from({ length: 1000 }, (_, n) => chunk(begin + (n * size) / rate, ...ones(size)));
          const all = await lineOf(pieces);
          const first = all.indexOf(1);
          expect(Math.abs(first - begin * rate)).toBeLessThan(1);
          // One silence at the start, and not one sample put in or taken out after it.
          expect(all.length - first).toBe(1000 * size);
          expect(all.lastIndexOf(0)).toBe(first - 1);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("is the same however the pieces were cut, at one rate or several", async () => {
    const anyRates = fc.array(fc.constantFrom(500, 800, 1000, 1500, 4000), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(anyPieces(anyRates), cutAnew, fc.constantFrom(undefined, 700, 2000), async (pieces, cut, to) => {
        const [whole, other] = [await lineOf(pieces, to), await lineOf(cut(pieces), to)];
        expect(other.length).toBe(whole.length);
        const wrong = whole.findIndex((sample, n) => Math.abs(sample - (other[n] ?? 9)) > 1e-4);
        expect(wrong, `${whole[wrong]} ${other[wrong]}`).toBe(-1);
      }),
    );
  });

  it("draws what lies between two samples straight, through from one piece to the next", async () => {
    const ramp = (at: number, from: number): TimedChunk => ({
      samples: Float32Array.from({ length: 5 }, (_, n) => from + n),
      rate: 500,
      at,
    });
    const all = await lineOf([ramp(0, 0), ramp(0.01, 5), ramp(0.02, 10)], 1000);
    expect(all).toEqual(Array.from({ length: 29 }, (_, n) => n / 2));
    // After a hole it begins anew.
    const apart = await lineOf([ramp(0, 0), ramp(0.02, 10)], 1000);
    expect(apart.slice(0, 9)).toEqual(Array.from({ length: 9 }, (_, n) => n / 2));
    expect(apart.slice(9, 20)).toEqual(Array.from({ length: 11 }, () => 0));
    expect(apart.slice(20)).toEqual(Array.from({ length: 9 }, (_, n) => 10 + n / 2));
  });
});
