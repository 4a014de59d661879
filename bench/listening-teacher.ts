/**
 * The teacher as a yardstick: YAMNet (Apache-2.0, 15 MB, not shipped) with a logistic layer of three outputs on its
 * embeddings, learned on scenes of the validation's speakers, and a gate on loudness. A patch is 0.96 s, one every 0.24 s.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { InferenceSession, Tensor } from "onnxruntime-web/wasm";
import { soundsOf } from "../src/listening/segments.ts";
import { floorOf } from "./listening-floor.ts";
import { type Mix, soundsIn, type Truth } from "./listening-mixes.ts";

const hop = 160;
const frame = 400;
const size = 512;
const patch = 96;
const step = 24;
const wide = 1024;
const kinds = 521;

type Layer = { readonly weights: Float64Array; readonly bias: Float64Array };

/** The teacher opened: for samples, its embeddings and scores, patch by patch. */
const opened = async (folder: string) => {
  const bytes = readFileSync(join(folder, "yamnet_core.onnx"));
  const session = await InferenceSession.create(bytes, { executionProviders: ["wasm"] });
  const filters: number[][] = JSON.parse(readFileSync(join(folder, "mel.json"), "utf8"));
  return async (samples: Float32Array): Promise<{ readonly emb: Float32Array; readonly scores: Float32Array }> => {
    const half = (patch * hop) / 2;
    const padded = new Float32Array(samples.length + 2 * half + frame);
    padded.set(samples, half);
    const rows = melOf(padded, filters);
    const count = Math.floor(samples.length / (step * hop));
    const out = { emb: new Float32Array(count * wide), scores: new Float32Array(count * kinds) };
    for (let from = 0; from < count; from += 16) {
      const many = Math.min(16, count - from);
      const input = new Float32Array(many * patch * 64);
      for (let n = 0; n < many; n += 1) {
        input.set(rows.subarray((from + n) * step * 64, ((from + n) * step + patch) * 64), n * patch * 64);
      }
      const { emb, scores } = await session.run({ mel: new Tensor("float32", input, [many, patch, 64]) });
      if (emb?.data instanceof Float32Array) out.emb.set(emb.data.subarray(0, many * wide), from * wide);
      if (scores?.data instanceof Float32Array) out.scores.set(scores.data.subarray(0, many * kinds), from * kinds);
    }
    return out;
  };
};

/** Of cry clips, those in which the teacher hears crying (its classes 19 to 22) within a second of nearly all that sounds. */
export const criesOnly = async (folder: string, clips: readonly Float32Array[]): Promise<Float32Array[]> => {
  const hear = await opened(folder);
  const kept: Float32Array[] = [];
  for (const clip of clips) {
    const { scores } = await hear(clip);
    const crying = Array.from({ length: scores.length / kinds }, (_, n) => {
      const around = scores.subarray(Math.max(0, n - 4) * kinds, (n + 5) * kinds);
      return around.some((score, k) => k % kinds >= 19 && k % kinds < 23 && score > 0.05);
    });
    const sounds = soundsIn(clip);
    const sounding = crying.filter((_, n) => sounds.some(([from, to]) => from <= n * step * 10 && to > n * step * 10));
    if (sounding.length > 0 && sounding.filter(Boolean).length >= 0.95 * sounding.length) kept.push(clip);
  }
  return kept;
};

/** A listener made of the teacher in `folder`, taught on `mixes`. */
export const teacherOf = async (
  folder: string,
  mixes: readonly Mix[],
): Promise<(samples: Float32Array) => Promise<Truth[]>> => {
  const hear = await opened(folder);
  const embed = async (samples: Float32Array): Promise<Float32Array> => (await hear(samples)).emb;
  const known: Float32Array[] = [];
  const wanted: number[][] = [];
  for (const { samples, truth } of mixes) {
    const embedded = await embed(samples);
    for (let n = 0; n < embedded.length / wide; n += 1) {
      known.push(embedded.subarray(n * wide, (n + 1) * wide));
      const at = n * step * 10;
      const on = (is: (one: Truth) => boolean): number =>
        truth.some((one) => is(one) && one.from <= at && one.to > at) ? 1 : 0;
      wanted.push([
        on(({ who, channel }) => who === "child" && channel === "voice"),
        on(({ channel }) => channel === "cry"),
        on(({ who }) => who === "adult"),
      ]);
    }
  }
  const layer = taught(known, wanted);
  return async (samples) => {
    const embedded = await embed(samples);
    const frames = Math.floor(samples.length / 800);
    const loud = Float32Array.from({ length: frames }, (_, n) => {
      let sum = 1e-10;
      for (const value of samples.subarray(n * 800, n * 800 + 800)) sum += value * value;
      return 10 * Math.log10(sum / 800);
    });
    const floor = floorOf(loud);
    const patches = embedded.length / wide;
    const column = (k: number): Float32Array =>
      Float32Array.from({ length: frames }, (_, n) => {
        if ((loud[n] ?? 0) < (floor[n] ?? 0) + 6) return 0;
        const place = Math.max(0, Math.min(patches - 1, Math.round((n * 50 + 25) / (step * 10))));
        return said(layer, embedded.subarray(place * wide, (place + 1) * wide), k);
      });
    return soundsOf({ child: column(0), cry: column(1), adult: column(2) }).map(({ who, channel, from, to }) => ({
      who,
      channel,
      from: from * 50,
      to: to * 50,
    }));
  };
};

const said = ({ weights, bias }: Layer, input: Float32Array, k: number): number => {
  let sum = bias[k] ?? 0;
  for (let n = 0; n < wide; n += 1) sum += (weights[k * wide + n] ?? 0) * (input[n] ?? 0);
  return 1 / (1 + Math.exp(-sum));
};

/** Three logistic regressions, 200 steps of gradient descent with momentum, a little weight decay. */
const taught = (inputs: readonly Float32Array[], wanted: readonly (readonly number[])[]): Layer => {
  const weights = new Float64Array(3 * wide);
  const bias = new Float64Array(3);
  const speed = new Float64Array(3 * wide);
  for (let round = 0; round < 200; round += 1) {
    const slope = new Float64Array(3 * wide);
    inputs.forEach((input, n) => {
      for (let k = 0; k < 3; k += 1) {
        const error = said({ weights, bias }, input, k) - (wanted[n]?.[k] ?? 0);
        bias[k] = (bias[k] ?? 0) - (0.5 * error) / inputs.length;
        for (let m = 0; m < wide; m += 1) slope[k * wide + m] = (slope[k * wide + m] ?? 0) + error * (input[m] ?? 0);
      }
    });
    for (let m = 0; m < slope.length; m += 1) {
      speed[m] = 0.9 * (speed[m] ?? 0) - 0.05 * ((slope[m] ?? 0) / inputs.length + 1e-4 * (weights[m] ?? 0));
      weights[m] = (weights[m] ?? 0) + (speed[m] ?? 0);
    }
  }
  return { weights, bias };
};

/** YAMNet's front end: magnitudes of 400 samples (Hann) every 160, 64 bands, log(x + 0.001). */
const melOf = (samples: Float32Array, filters: readonly (readonly number[])[]): Float32Array => {
  const count = Math.floor((samples.length - frame) / hop) + 1;
  const out = new Float32Array(count * 64);
  const spans = filters.map((row) => {
    const first = row.findIndex((value) => value > 0);
    return { first: Math.max(0, first), weights: first < 0 ? [] : row.slice(first).filter((value) => value > 0) };
  });
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  for (let row = 0; row < count; row += 1) {
    re.fill(0);
    im.fill(0);
    for (let n = 0; n < frame; n += 1)
      re[n] = (samples[row * hop + n] ?? 0) * (0.5 - 0.5 * Math.cos((2 * Math.PI * n) / frame));
    turned(re, im);
    spans.forEach(({ first, weights }, band) => {
      let sum = 0.001;
      weights.forEach((weight, n) => {
        sum += weight * Math.hypot(re[first + n] ?? 0, im[first + n] ?? 0);
      });
      out[row * 64 + band] = Math.log(sum);
    });
  }
  return out;
};

/** A Fourier transform in place, radix 2. */
const turned = (re: Float64Array, im: Float64Array): void => {
  const count = re.length;
  for (let n = 1, m = 0; n < count; n += 1) {
    let bit = count >> 1;
    for (; m & bit; bit >>= 1) m ^= bit;
    m ^= bit;
    if (n < m) {
      [re[n], re[m]] = [re[m] ?? 0, re[n] ?? 0];
      [im[n], im[m]] = [im[m] ?? 0, im[n] ?? 0];
    }
  }
  for (let span = 2; span <= count; span *= 2) {
    for (let k = 0; k < span / 2; k += 1) {
      const c = Math.cos((2 * Math.PI * k) / span);
      const s = -Math.sin((2 * Math.PI * k) / span);
      for (let a = k; a < count; a += span) {
        const b = a + span / 2;
        const x = (re[b] ?? 0) * c - (im[b] ?? 0) * s;
        const y = (re[b] ?? 0) * s + (im[b] ?? 0) * c;
        re[b] = (re[a] ?? 0) - x;
        im[b] = (im[a] ?? 0) - y;
        re[a] = (re[a] ?? 0) + x;
        im[a] = (im[a] ?? 0) + y;
      }
    }
  }
};
