/**
 * Brings sound of any rate to 16 kHz with a windowed-sinc low-pass (Smith, "Digital Audio Resampling", CCRMA), as a
 * stream: each output sample is made from absolute places in the input, so how it is cut into chunks changes nothing.
 */

export const target = 16_000;

/** Zero crossings of the sinc on each side. */
const wings = 16;
const mostPhases = 1024;

export type Resampler = {
  /** The samples at 16 kHz that `samples` completes. */
  readonly push: (samples: Float32Array) => Float32Array;
  /** What is left, as if silence followed. */
  readonly end: () => Float32Array;
};

/** A resampler from `rate` (Hz, 4,000 to 384,000) to 16 kHz, mono. */
export const resampler = (rate: number): Resampler => {
  if (rate === target) return { push: (samples) => samples.slice(), end: () => new Float32Array(0) };
  const step = rate / target;
  const half = Math.ceil(wings * Math.max(1, step));
  const phases = Math.min(mostPhases, target / divisor(rate, target));
  const kernels = Array.from({ length: phases + 1 }, (_, phase) => kernel(phase / phases, half, step));
  let held = new Float32Array(half);
  /** The place of `held[0]` in the input, and of the next output sample. */
  let first = -half;
  let next = 0;

  const make = (end: number): Float32Array => {
    const count = Math.max(0, Math.floor((end - half - 1) / step) - next + 1);
    const out = new Float32Array(count);
    for (let n = 0; n < count; n += 1) {
      const at = (next + n) * step;
      const whole = Math.floor(at);
      const weights = kernels[Math.round((at - whole) * phases)];
      if (!weights) continue;
      const from = whole - half + 1 - first;
      let sum = 0;
      for (let k = 0; k < weights.length; k += 1) sum += (weights[k] ?? 0) * (held[from + k] ?? 0);
      out[n] = sum;
    }
    next += count;
    const keepFrom = Math.floor(next * step) - half + 1 - first;
    if (keepFrom > 0) {
      held = held.slice(keepFrom);
      first += keepFrom;
    }
    return out;
  };

  const add = (samples: Float32Array): number => {
    const joined = new Float32Array(held.length + samples.length);
    joined.set(held);
    joined.set(samples, held.length);
    held = joined;
    return first + held.length;
  };

  let taken = 0;
  return {
    push: (samples) => {
      taken += samples.length;
      return make(add(samples));
    },
    end: () => {
      const wanted = Math.round(taken / step) - next;
      return make(add(new Float32Array(2 * half + 2))).slice(0, Math.max(0, wanted));
    },
  };
};

/** Weights for an output that lies `part` of a sample after the input sample at index half - 1. */
const kernel = (part: number, half: number, step: number): Float32Array => {
  const cut = 0.94 / Math.max(1, step);
  const weights = Float32Array.from({ length: 2 * half }, (_, k) => {
    const away = k - (half - 1) - part;
    const turn = Math.PI * away * cut;
    const sinc = Math.abs(turn) < 1e-9 ? 1 : Math.sin(turn) / turn;
    const window = Math.abs(away) >= half ? 0 : 0.5 + 0.5 * Math.cos((Math.PI * away) / half);
    return cut * sinc * window;
  });
  const sum = weights.reduce((all, one) => all + one, 0);
  return weights.map((one) => one / sum);
};

const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
