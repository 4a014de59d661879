import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Chunk, listen, listenTo } from "./listening.ts";
import { openEars } from "./session.ts";

// Seconds of computing alone, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const model = new URL("./ears.onnx", import.meta.url);
const ears = await openEars(readFileSync(model));

const seconds = (length: number, rate: number, at: (n: number, seconds: number) => number): Float32Array =>
  Float32Array.from({ length: Math.round(length * rate) }, (_, n) => at(n, n / rate));

/** White noise, the same for the same seed. */
const noise = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state / 2_147_483_648;
  };
};

/** Bursts of a rough, swaying, bright voice at about 450 Hz, a breath between: a stand-in for crying. */
const wail = (rate: number, length = 6): Float32Array => {
  const breath = noise(7);
  let phase = 0;
  return seconds(length, rate, (_, at) => {
    const inBurst = (at % 1.3) / 1.05;
    phase += (2 * Math.PI * (430 + 70 * Math.sin(Math.PI * Math.min(1, inBurst)) + 4 * Math.sin(40 * at))) / rate;
    const loud = inBurst > 1 || at < 1 || at > length - 1 ? 0 : Math.sin(Math.PI * inBurst) ** 0.3;
    let voice = 0;
    for (let k = 1; k <= 7; k += 1) voice += Math.sin(k * phase) / (k === 3 ? 1 : k);
    return loud * 0.15 * voice + 0.001 * breath();
  });
};

describe("nothing is invented", () => {
  const white = noise(3);
  const quiet: readonly (readonly [string, number, Float32Array])[] = [
    ["no samples", 16_000, new Float32Array(0)],
    ["silence", 48_000, new Float32Array(48_000 * 5)],
    ["8 kHz silence", 8000, new Float32Array(8000 * 5)],
    ["a constant at full scale", 16_000, new Float32Array(80_000).fill(1)],
    ["what is not a number", 16_000, new Float32Array(80_000).fill(Number.NaN)],
    ["a tone of 440 Hz", 44_100, seconds(5, 44_100, (_, at) => 0.4 * Math.sin(2 * Math.PI * 440 * at))],
    ["a tone that comes and goes", 16_000, seconds(8, 16_000, (_, at) => (at % 2 < 1 ? 0.4 * Math.sin(2800 * at) : 0))],
    ["a clipped tone", 16_000, seconds(5, 16_000, (_, at) => Math.sign(Math.sin(2 * Math.PI * 500 * at)))],
    ["white noise", 16_000, seconds(8, 16_000, () => 0.2 * white())],
    ["clipped noise", 16_000, seconds(8, 16_000, () => Math.sign(white()))],
    ["noise that comes and goes", 16_000, seconds(8, 16_000, (_, at) => (at % 2 < 1 ? 0.3 : 0.001) * white())],
    ["noise at 8 kHz", 8000, seconds(8, 8000, () => 0.2 * white())],
  ];
  it.each(quiet)("%s", async (_, rate, samples) => {
    expect(await listenTo(samples, rate, ears)).toEqual([]);
  });
});

describe("listening", () => {
  const sound = wail(16_000);

  it("hears high, rough, repeated voice as crying, on the grid, with how sure", async () => {
    const events = await listenTo(sound, 16_000, ears);
    expect(events.length).toBeGreaterThan(0);
    expect(events.map(({ id }) => id)).toEqual(events.map((_, n) => `h${n + 1}`));
    for (const event of events) {
      expect(event).toMatchObject({ who: "child", channel: "cry", by: "heard", act: null, note: null });
      expect(event.sure).toBeGreaterThanOrEqual(0.3);
      expect(event.sure).toBeLessThanOrEqual(0.97);
      expect(event.from % 50).toBe(0);
      expect(event.to - event.from).toBeGreaterThanOrEqual(200);
    }
  });

  it("hears the same whatever the size of the chunks, at any rate", async () => {
    for (const rate of [16_000, 44_100]) {
      const given = wail(rate, 4);
      const whole = await listenTo(given, rate, ears);
      expect(whole.length).toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9000 }), { minLength: 1, maxLength: 6 }), async (sizes) => {
          const cut = function* (): Generator<Chunk> {
            let at = 0;
            for (let n = 0; at < given.length; n += 1) {
              const size = sizes[n % sizes.length] ?? 1;
              // Single samples are cut too, but not for the whole length.
              const real = size < 50 ? size + (n > 20 ? 2000 : 0) : size;
              yield { samples: given.subarray(at, at + real), rate };
              at += real;
            }
          };
          expect(await listen(cut(), ears)).toEqual(whole);
        }),
        { numRuns: 8 },
      );
    }
  });

  it("tells how far it is, in order, to the end", async () => {
    const told: number[] = [];
    await listenTo(sound, 16_000, ears, { onProgress: (at) => told.push(at) });
    expect(told.length).toBeGreaterThan(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBeCloseTo(6, 6);
  });

  it("stops when it is told to", async () => {
    const stop = new AbortController();
    const listening = listenTo(sound, 16_000, ears, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(listening).rejects.toMatchObject({ name: "AbortError" });
  });
});
