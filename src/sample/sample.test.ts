import { createHash } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { parseRecording } from "../recording/check.ts";
import { encodeSample } from "./encode.ts";
import { makeSample } from "./sample.ts";
import { script } from "./script.ts";

// Seconds of computing alone, more on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const loudness = (samples: Float32Array, from: number, to: number): number => {
  let sum = 0;
  for (const value of samples.subarray(from * 16, to * 16)) sum += value * value;
  return Math.sqrt(sum / ((to - from) * 16));
};

describe("the sample's script", () => {
  it("keeps a recording's laws", () => {
    expect(parseRecording(script).ok).toBe(true);
    expect(script.length).toBeGreaterThan(120_000);
  });

  it("has enough to read: serves, most of them answered within two seconds, a cry, a look-away", () => {
    const serves = script.events.filter(({ who, channel }) => who === "child" && channel === "voice");
    const adults = script.events.filter(({ who }) => who === "adult");
    const answered = serves.filter((serve) => adults.some(({ from }) => from > serve.to && from <= serve.to + 2000));
    expect(serves.length).toBeGreaterThanOrEqual(14);
    expect(answered.length / serves.length).toBeGreaterThan(0.6);
    expect(answered.length).toBeLessThan(serves.length);
    expect(script.events.some(({ channel }) => channel === "cry")).toBe(true);
    expect(script.events.some(({ act }) => act === "look-away")).toBe(true);
  });
});

describe("the sample's sound", () => {
  const { samples, rate } = makeSample();

  it("is as long as its script, the same each time, and never over full scale", () => {
    expect(samples.length).toBe((script.length / 1000) * rate);
    expect(makeSample().samples).toEqual(samples);
    expect(samples.every((value) => Math.abs(value) < 0.95)).toBe(true);
  });

  it("sounds where the script says and is quiet between", () => {
    for (const { by, from, to } of script.events) {
      if (by === "heard") expect(loudness(samples, from, to)).toBeGreaterThan(0.03);
    }
    expect(loudness(samples, 18_000, 21_000)).toBeLessThan(0.003);
  });

  it("is encoded to the same bytes each time, under 500 kB", async () => {
    const first = await encodeSample();
    const second = await encodeSample();
    const digest = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
    expect(first.length).toBeLessThan(500_000);
    expect(first.length).toBeGreaterThan(100_000);
    expect(digest(second)).toBe(digest(first));
  });
});
