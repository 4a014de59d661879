/**
 * How much of when one side sounds can be told from when the other did (science 2.3, 2.13, after Jaffe et al. 2001):
 * least squares on the own last 8 steps of 250 ms, then also on the other's last 12; the gain in explained variance.
 *
 * The recording is taken as a ring, so that sliding one side changes only the counts of steps that both sound in, at
 * some lag. Those are counted 32 steps at a time on bits; the rest of the equations never changes.
 */
import type { Lane } from "./lanes.ts";

const step = 250;
const own = 8;
const other = 12;
const size = own + other;

export type Gains = { readonly child: number; readonly adult: number };
/** The gains when the adult's side is slid by so many milliseconds, rounded to whole steps. Null where a side never changes. */
export type Coordination = (slide: number) => Gains | null;

/** Prepares the voice turns of both sides for any slide. */
export function coordinationOf(child: Lane, adult: Lane, length: number): Coordination {
  const n = Math.floor(length / step);
  const childSteps = stepsOf(child, n);
  const adultSteps = stepsOf(adult, n);
  const childOn = countOn(childSteps);
  const adultOn = countOn(adultSteps);
  if (childOn === 0 || adultOn === 0 || childOn === n || adultOn === n) return () => null;
  const childBits = bitsOf(childSteps, n, 1);
  const adultRing = bitsOf(adultSteps, n, 2);
  const selfOf = (bits: Uint32Array, ring: Uint32Array, on: number): number[] =>
    Array.from({ length: own + other }, (_, lag) => bothOn(bits, ring, n, lag) - (on * on) / n);
  const childSelf = selfOf(childBits, bitsOf(childSteps, n, 2), childOn);
  const adultSelf = selfOf(bitsOf(adultSteps, n, 1), adultRing, adultOn);
  const cross = new Float64Array(2 * other + 1);
  const expected = (childOn * adultOn) / n;

  return (slide) => {
    const by = Math.round(slide / step);
    // cross[k + 12]: how often the child sounds at t and the adult at t - k, less what the two rates alone give.
    for (let k = -other; k <= other; k++) cross[k + other] = bothOn(childBits, adultRing, n, k + by) - expected;
    const at = (lag: number): number => cross[lag + other] ?? 0;
    return {
      child: gain(childSelf, adultSelf, (lag) => at(lag)),
      adult: gain(adultSelf, childSelf, (lag) => at(-lag)),
    };
  };
}

const matrix = new Float64Array(size * size);
const solved = new Float64Array(size);

/**
 * The gain in explained variance, by Cholesky. `self` and `others` are centred sums of products at each lag; `cross(k)`
 * is that of the target at t with the other at t - k.
 */
function gain(self: readonly number[], others: readonly number[], cross: (lag: number) => number): number {
  const total = self[0] ?? 0;
  let gained = 0;
  for (let row = 0; row < size; row++) {
    const ownRow = row < own;
    for (let column = 0; column <= row; column++) {
      let sum: number;
      if (ownRow) sum = self[row - column] ?? 0;
      else if (column < own) sum = cross(row - own - column);
      else sum = others[row - column] ?? 0;
      for (let k = 0; k < column; k++) sum -= (matrix[row * size + k] ?? 0) * (matrix[column * size + k] ?? 0);
      if (column < row) {
        const pivot = matrix[column * size + column] ?? 0;
        matrix[row * size + column] = pivot === 0 ? 0 : sum / pivot;
      } else matrix[row * size + row] = sum > 1e-9 * total ? Math.sqrt(sum) : 0;
    }
    let sum = ownRow ? (self[row + 1] ?? 0) : cross(row - own + 1);
    for (let k = 0; k < row; k++) sum -= (matrix[row * size + k] ?? 0) * (solved[k] ?? 0);
    const pivot = matrix[row * size + row] ?? 0;
    const part = pivot === 0 ? 0 : sum / pivot;
    solved[row] = part;
    if (!ownRow) gained += part * part;
  }
  return gained / total;
}

/** One number a step: 1 where the turns cover at least half of it. */
function stepsOf(turns: Lane, n: number): Uint8Array {
  const steps = new Uint8Array(n);
  let at = -1;
  let sum = 0;
  for (let i = 0; i < turns.length; i++) {
    const from = turns.from[i] ?? 0;
    const to = turns.to[i] ?? 0;
    for (let s = Math.floor(from / step); s * step < to && s < n; s++) {
      if (s !== at) sum = 0;
      at = s;
      sum += Math.min(to, (s + 1) * step) - Math.max(from, s * step);
      if (sum >= step / 2) steps[s] = 1;
    }
  }
  return steps;
}

const countOn = (steps: Uint8Array): number => steps.reduce((sum, on) => sum + on, 0);

/** The steps as bits, so many times over, with a spare word. */
function bitsOf(steps: Uint8Array, n: number, times: number): Uint32Array {
  const bits = new Uint32Array(Math.ceil((n * times) / 32) + 2);
  for (let i = 0; i < n * times; i++) {
    if (steps[i % n] === 1) bits[i >>> 5] = (bits[i >>> 5] ?? 0) | (1 << (i & 31));
  }
  return bits;
}

/** How many steps t have `bits` on at t and the ring on at t - lag. The bits beyond step n are off, so the ring's are too. */
function bothOn(bits: Uint32Array, ring: Uint32Array, n: number, lag: number): number {
  const offset = (((-lag % n) + n) % n) | 0;
  const first = offset >>> 5;
  const shift = offset & 31;
  const words = (n + 31) >>> 5;
  let count = 0;
  for (let w = 0; w < words; w++) {
    const low = (ring[first + w] ?? 0) >>> shift;
    const high = shift === 0 ? 0 : (ring[first + w + 1] ?? 0) << (32 - shift);
    let v = (bits[w] ?? 0) & (low | high);
    v -= (v >>> 1) & 0x55555555;
    v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
    count += Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}
