/** Clips of our own voices as files that Node decodes by itself, and the ears that hear them as a page's do. */
import { readFileSync } from "node:fs";
import { type Decoders, withPcm } from "../keeping/decode.ts";
import type { Ears } from "../listening/listening.ts";
import { openEars } from "../listening/session.ts";
import { makeSample } from "../sample/sample.ts";
import type { hearClip } from "./ears.ts";
import { hearFile } from "./hear.ts";

/** Samples alone: no engine's decoders. */
export const pcm: Decoders = withPcm({
  can: async () => false,
  decode: () => {
    throw new Error("not asked for here");
  },
});

let opened: Promise<Ears> | null = null;
/** The listener as it ships. */
export const earsHere = (): Promise<Ears> =>
  (opened ??= openEars(readFileSync(new URL("../listening/ears.onnx", import.meta.url))));

/** Hears a file in this process. */
export const hearHere: typeof hearClip = (file, options) => hearFile(file, { decoders: pcm, ears: earsHere }, options);

/** Some seconds of work, done once. */
let sample: ReturnType<typeof makeSample> | null = null;

/** The first `seconds` of the sample, as a wave file; with a promise of more where it says to be `cut`. */
export const wavOf = (seconds: number, name = "our play.wav", cut = false): File => {
  const { samples, rate } = (sample ??= makeSample());
  return waveFile(samples.subarray(0, Math.round(seconds * rate)), rate, name, cut);
};

/** `samples` as a wave file of 16 bits (RIFF WAVE, one channel). */
export const waveFile = (samples: Float32Array, rate: number, name: string, cut = false): File => {
  const bytes = new DataView(new ArrayBuffer(44 + samples.length * 2));
  const word = (at: number, text: string): void => {
    for (const [n, letter] of [...text].entries()) bytes.setUint8(at + n, letter.charCodeAt(0));
  };
  const size = samples.length * (cut ? 4 : 2);
  word(0, "RIFF");
  bytes.setUint32(4, 36 + size, true);
  word(8, "WAVEfmt ");
  bytes.setUint32(16, 16, true);
  bytes.setUint16(20, 1, true);
  bytes.setUint16(22, 1, true);
  bytes.setUint32(24, rate, true);
  bytes.setUint32(28, rate * 2, true);
  bytes.setUint16(32, 2, true);
  bytes.setUint16(34, 16, true);
  word(36, "data");
  bytes.setUint32(40, size, true);
  for (const [n, sample] of samples.entries()) bytes.setInt16(44 + n * 2, Math.round(sample * 32_767), true);
  return new File([bytes], name, { type: "audio/wav" });
};
