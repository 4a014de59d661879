/**
 * Sound yes or no in steps of 250 ms, laid round a ring, and how often two such rings sound together when one is
 * slid: at one lag by counting bits, 32 steps at a time; at all lags at once by a Fourier transform.
 */
import type { Lane } from "./lane.ts";
import type { Span } from "../recording/spans.ts";
import { limits } from "./limits.ts";

export const { step } = limits;

export type Ring = {
  /** How many steps there are. */
  readonly n: number;
  /** In how many of them it sounds. */
  readonly on: number;
  /** 1 where it sounds. */
  readonly steps: Uint8Array;
  /** The steps twice over as bits, with spare words; and once over. */
  readonly twice: Uint32Array;
  readonly once: Uint32Array;
};

/** The ring of a piece's turns: a step sounds where they cover at least half of it. What is over a whole step is cut. */
export function ringOf(turns: Lane, piece: Span): Ring {
  const n = Math.floor((piece.to - piece.from) / step);
  const steps = new Uint8Array(n);
  const once = new Uint32Array((n >>> 5) + 3);
  const twice = new Uint32Array((n >>> 4) + 3);
  const mark = (bits: Uint32Array, s: number): void => {
    bits[s >>> 5] = (bits[s >>> 5] ?? 0) | (1 << (s & 31));
  };
  let on = 0;
  let at = -1;
  let sum = 0;
  for (let i = 0; i < turns.length; i++) {
    const from = (turns.from[i] ?? 0) - piece.from;
    const to = (turns.to[i] ?? 0) - piece.from;
    for (let s = Math.floor(from / step); s * step < to && s < n; s++) {
      if (s !== at) sum = 0;
      at = s;
      sum += Math.min(to, (s + 1) * step) - Math.max(from, s * step);
      if (sum < step / 2 || steps[s] === 1) continue;
      steps[s] = 1;
      on++;
      mark(once, s);
      mark(twice, s);
      mark(twice, s + n);
    }
  }
  return { n, on, steps, once, twice };
}

/** In how many steps t `a` sounds at t and `b` at t - lag; two rings of one length. */
export function coincidences(a: Ring, b: Ring, lag: number): number {
  const { n, once } = a;
  const { twice } = b;
  const offset = (((-lag % n) + n) % n) | 0;
  const first = offset >>> 5;
  const shift = offset & 31;
  const words = (n + 31) >>> 5;
  let count = 0;
  for (let w = 0; w < words; w++) {
    const low = (twice[first + w] ?? 0) >>> shift;
    const high = shift === 0 ? 0 : (twice[first + w + 1] ?? 0) << (32 - shift);
    let v = (once[w] ?? 0) & (low | high);
    v -= (v >>> 1) & 0x55555555;
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** `coincidences` for each lag from 0 to n - 1. Sums are whole numbers far below what floating point holds, so rounding is exact. */
export function coincidencesAtAllLags(a: Ring, b: Ring): Float64Array {
  const { n } = a;
  let size = 1;
  while (size < 2 * n) size *= 2;
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  re.set(a.steps);
  im.set(b.steps);
  const twiddles = twiddlesOf(size);
  fft(re, im, 0, size, twiddles);
  // Both are real, so one transform holds both: A = (Z(f) + Z(-f)*) / 2, B = (Z(f) - Z(-f)*) / 2i; and A B* is wanted.
  // Frequencies lie in the order of their bits reversed, where f and -f mirror each other between powers of two.
  for (let low = 0, high = 0; low < size; low = high + 1, high = 2 * low - 1) {
    for (let f = low; 2 * f <= low + high; f++) {
      const g = low + high - f;
      const ar = ((re[f] ?? 0) + (re[g] ?? 0)) / 2;
      const ai = ((im[f] ?? 0) - (im[g] ?? 0)) / 2;
      const br = ((im[f] ?? 0) + (im[g] ?? 0)) / 2;
      const bi = ((re[g] ?? 0) - (re[f] ?? 0)) / 2;
      re[f] = ar * br + ai * bi;
      im[f] = ai * br - ar * bi;
      re[g] = ar * br + ai * bi;
      im[g] = ar * bi - ai * br;
    }
  }
  inverseFft(re, im, 0, size, twiddles);
  const all = new Float64Array(n);
  for (let lag = 0; lag < n; lag++) {
    const behind = lag === 0 ? 0 : (re[size - n + lag] ?? 0);
    all[lag] = Math.round(((re[lag] ?? 0) + behind) / size) + 0;
  }
  return all;
}

/** Cosines and sines of a half turn in so many steps, the last for the whole, each before it for half as many. */
type Factors = { readonly cos: Float64Array; readonly sin: Float64Array };
type Twiddles = readonly Factors[];

function twiddlesOf(size: number): Twiddles {
  const twiddles: Factors[] = [];
  for (let half = 1; half < size; half *= 2) {
    const cos = new Float64Array(half);
    const sin = new Float64Array(half);
    for (let k = 0; k < half; k++) {
      cos[k] = Math.cos((Math.PI * k) / half);
      sin[k] = Math.sin((Math.PI * k) / half);
    }
    twiddles.push({ cos, sin });
  }
  return twiddles;
}

type Column = Float64Array;

/** The Fourier transform of `size` complex numbers from `at`, in place, into bit-reversed order (Gentleman & Sande 1966). */
function fft(re: Column, im: Column, at: number, size: number, twiddles: Twiddles): void {
  const half = size >> 1;
  const factors = twiddles[31 - Math.clz32(half)];
  if (half === 0 || !factors) return;
  splitHalves(re, im, at, half, factors);
  fft(re, im, at, half, twiddles);
  fft(re, im, at + half, half, twiddles);
}

/** The way back from bit-reversed order, `size` times too large (Cooley & Tukey 1965). */
function inverseFft(re: Column, im: Column, at: number, size: number, twiddles: Twiddles): void {
  const half = size >> 1;
  const factors = twiddles[31 - Math.clz32(half)];
  if (half === 0 || !factors) return;
  inverseFft(re, im, at, half, twiddles);
  inverseFft(re, im, at + half, half, twiddles);
  joinHalves(re, im, at, half, factors);
}

function splitHalves(re: Column, im: Column, at: number, half: number, { cos, sin }: Factors): void {
  for (let k = 0, i = at, j = at + half; k < half; k++, i++, j++) {
    const r = re[j] ?? 0;
    const m = im[j] ?? 0;
    const dr = (re[i] ?? 0) - r;
    const di = (im[i] ?? 0) - m;
    const c = cos[k] ?? 0;
    const s = sin[k] ?? 0;
    re[i] = (re[i] ?? 0) + r;
    im[i] = (im[i] ?? 0) + m;
    re[j] = dr * c + di * s;
    im[j] = di * c - dr * s;
  }
}

function joinHalves(re: Column, im: Column, at: number, half: number, { cos, sin }: Factors): void {
  for (let k = 0, i = at, j = at + half; k < half; k++, i++, j++) {
    const c = cos[k] ?? 0;
    const s = sin[k] ?? 0;
    const r = (re[j] ?? 0) * c - (im[j] ?? 0) * s;
    const m = (re[j] ?? 0) * s + (im[j] ?? 0) * c;
    re[j] = (re[i] ?? 0) - r;
    im[j] = (im[i] ?? 0) - m;
    re[i] = (re[i] ?? 0) + r;
    im[i] = (im[i] ?? 0) + m;
  }
}
