/**
 * The front end: 16 kHz samples become log-mel rows, one every 10 ms, as training/sound.py makes them. 40 triangles from
 * 80 to 3600 Hz (mel: O'Shaughnessy 1987), so that a telephone, a cheap recorder and a studio look alike.
 */

export const bands = 40;
/** Samples between rows. */
export const hop = 160;
const frame = 400;
/** Samples before its own 160 that a row sees. */
const before = 120;
const size = 512;
const least = 1e-6;
const [low, high, rate] = [80, 3600, 16_000];

/** What a row holds where there is no sound. */
export const silent = Math.log(least);

/** Rows of `bands` numbers from samples pushed in pieces of any size: natural logs of mel power. */
export const melMaker = () => {
  const transform = powerOf();
  const triangles = trianglesOf();
  const window = Float64Array.from({ length: frame }, (_, n) => 0.5 - 0.5 * Math.cos((2 * Math.PI * n) / frame));
  let held = new Float32Array(before);
  const windowed = new Float64Array(size);

  const rows = (count: number): Float32Array => {
    const out = new Float32Array(count * bands);
    for (let row = 0; row < count; row += 1) {
      const from = row * hop;
      for (let n = 0; n < frame; n += 1) windowed[n] = (held[from + n] ?? 0) * (window[n] ?? 0);
      const power = transform(windowed);
      triangles.forEach(({ first, weights }, band) => {
        let sum = least;
        for (let k = 0; k < weights.length; k += 1) sum += (weights[k] ?? 0) * (power[first + k] ?? 0);
        out[row * bands + band] = Math.log(sum);
      });
    }
    held = held.slice(count * hop);
    return out;
  };

  return {
    /** The rows that `samples` completes. What is not a number counts as 0; what is over full scale, as full scale. */
    push: (samples: Float32Array): Float32Array => {
      const joined = new Float32Array(held.length + samples.length);
      joined.set(held);
      for (let n = 0; n < samples.length; n += 1) {
        const sample = samples[n] ?? 0;
        joined[held.length + n] = Number.isFinite(sample) ? Math.max(-1, Math.min(1, sample)) : 0;
      }
      held = joined;
      return rows(Math.max(0, Math.floor((held.length - frame) / hop) + 1));
    },
    /** The rows left, as if silence followed: one for every whole 10 ms of sound. */
    end: (): Float32Array => {
      const count = Math.floor((held.length - before) / hop);
      const joined = new Float32Array(held.length + frame);
      joined.set(held);
      held = joined;
      return rows(Math.max(0, count));
    },
  };
};

/** Each band's triangle as weights over the spectrum, from its first bin. */
const trianglesOf = (): readonly { readonly first: number; readonly weights: Float64Array }[] => {
  const mel = (hz: number): number => 2595 * Math.log10(1 + hz / 700);
  const edge = (n: number): number =>
    700 * (10 ** ((mel(low) + ((mel(high) - mel(low)) * n) / (bands + 1)) / 2595) - 1);
  return Array.from({ length: bands }, (_, band) => {
    const [from, middle, to] = [edge(band), edge(band + 1), edge(band + 2)];
    const first = Math.ceil((from * size) / rate);
    const count = Math.max(0, Math.floor((to * size) / rate) - first + 1);
    const weights = Float64Array.from({ length: count }, (_, k) => {
      const hz = ((first + k) * rate) / size;
      return Math.max(0, Math.min((hz - from) / (middle - from), (to - hz) / (to - middle)));
    });
    return { first, weights };
  });
};

/** The power spectrum of 512 real numbers: a transform of 256 complex ones, folded (Sorensen et al. 1987). */
const powerOf = (): ((samples: Float64Array) => Float64Array) => {
  const half = size / 2;
  const cosine = Float64Array.from({ length: half }, (_, n) => Math.cos((2 * Math.PI * n) / size));
  const sine = Float64Array.from({ length: half }, (_, n) => Math.sin((2 * Math.PI * n) / size));
  const bits = Math.log2(half);
  const place = Uint16Array.from({ length: half }, (_, n) => {
    let turned = 0;
    for (let bit = 0; bit < bits; bit += 1) if (n & (1 << bit)) turned |= 1 << (bits - 1 - bit);
    return turned;
  });
  const re = new Float64Array(half);
  const im = new Float64Array(half);
  const power = new Float64Array(half + 1);
  return (samples) => {
    for (let n = 0; n < half; n += 1) {
      const to = place[n] ?? 0;
      re[to] = samples[2 * n] ?? 0;
      im[to] = samples[2 * n + 1] ?? 0;
    }
    for (let span = 1; span < half; span *= 2) {
      const turn = half / span;
      for (let start = 0; start < half; start += 2 * span) {
        for (let n = 0; n < span; n += 1) {
          const a = start + n;
          const b = a + span;
          const c = cosine[n * turn] ?? 0;
          const s = sine[n * turn] ?? 0;
          const x = (re[b] ?? 0) * c + (im[b] ?? 0) * s;
          const y = (im[b] ?? 0) * c - (re[b] ?? 0) * s;
          re[b] = (re[a] ?? 0) - x;
          im[b] = (im[a] ?? 0) - y;
          re[a] = (re[a] ?? 0) + x;
          im[a] = (im[a] ?? 0) + y;
        }
      }
    }
    for (let k = 0; k <= half; k += 1) {
      const a = k % half;
      const b = (half - k) % half;
      const evenRe = ((re[a] ?? 0) + (re[b] ?? 0)) / 2;
      const evenIm = ((im[a] ?? 0) - (im[b] ?? 0)) / 2;
      const oddRe = ((im[a] ?? 0) + (im[b] ?? 0)) / 2;
      const oddIm = ((re[b] ?? 0) - (re[a] ?? 0)) / 2;
      const c = k === half ? -1 : (cosine[k] ?? 0);
      const s = k === half ? 0 : (sine[k] ?? 0);
      const x = evenRe + oddRe * c + oddIm * s;
      const y = evenIm + oddIm * c - oddRe * s;
      power[k] = x * x + y * y;
    }
    return power;
  };
};
