/** That no voice gets lost on the way from several channels to one. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monoMaker } from "./mono.ts";

const rate = 16_000;
const tone = (hz: number, loud: number, from = 0, to = rate): Float32Array =>
  Float32Array.from({ length: rate }, (_, i) =>
    i >= from && i < to ? loud * Math.sin((2 * Math.PI * hz * i) / rate) : 0,
  );
const level = (samples: Float32Array): number =>
  Math.sqrt(samples.reduce((sum, one) => sum + one * one, 0) / samples.length);
/** All of a second of sound, in stretches of `size`. */
const mixed = (planes: readonly Float32Array[], size = 512): Float32Array => {
  const mono = monoMaker();
  const mix = new Float32Array(rate);
  for (let at = 0; at < rate; at += size)
    mix.set(
      mono(
        planes.map((plane) => plane.subarray(at, at + size)),
        rate,
      ),
      at,
    );
  return mix;
};
const silence = new Float32Array(rate);

describe("several channels as one", () => {
  it("are what they were where all say the same", () => {
    const voice = tone(300, 0.5);
    for (const [i, sample] of mixed([voice, voice, voice]).entries()) expect(sample).toBeCloseTo(voice[i] ?? 0, 6);
  });

  it("lose no voice that stands upside down in one, or in one alone, whatever the order and the loudness", () => {
    const anyGain = fc.double({ min: 0.05, max: 1, noNaN: true });
    fc.assert(
      fc.property(anyGain, anyGain, fc.boolean(), fc.integer({ min: 64, max: 4096 }), (one, other, silent, size) => {
        const voice = tone(300, one);
        const second = silent ? silence : voice.map((sample) => -sample * other);
        const loudest = level(voice);
        expect(level(mixed([voice, second], size))).toBeGreaterThan(loudest * 0.5);
        expect(level(mixed([second, voice], size))).toBeGreaterThan(loudest * 0.5);
      }),
      { numRuns: 40 },
    );
  });

  it("hold both of two people who speak one after the other, each in a channel", () => {
    const mix = mixed([tone(300, 0.5, 0, rate / 2), tone(200, 0.5, rate / 2)]);
    expect(level(mix.subarray(0, rate / 2))).toBeGreaterThan(0.1);
    expect(level(mix.subarray(rate / 2))).toBeGreaterThan(0.1);
  });

  it("follow a change of how many there are", () => {
    const mono = monoMaker();
    const voice = tone(300, 0.5);
    mono([voice, voice], rate);
    expect(level(mono([silence, silence, voice], rate))).toBeCloseTo(level(voice), 3);
    expect(mono([voice], rate)).toBe(voice);
    expect(mono([], rate)).toHaveLength(0);
  });
});
