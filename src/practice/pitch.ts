/**
 * Pitch by McLeod's normalised square difference (McLeod and Wyvill 2005), on pitchy's fast autocorrelation. Only lags
 * of a human voice are searched (75 to 1,600 Hz): pitchy's own search may take the few samples at the far end for one.
 * `bench/listening-rule.ts` measures our listener against it.
 */
import { Autocorrelator } from "pitchy";

/** How many samples it looks at, at 16 kHz: 64 ms, five periods of the lowest voice. */
export const pitchWindow = 1024;
const usual = 16_000;
/** The shortest lag at 16 kHz, and the lowest voice in Hz. */
const shortest = 10;
const lowestUsual = 75;
/** The first peak at least this share of the highest is the pitch: a voice's octave is not taken for it. */
const keyShare = 0.9;

/** How many samples a finder at `rate` (Hz) looks at. */
export const pitchWindowAt = (rate: number): number => Math.round((pitchWindow * rate) / usual);

/** The pitch of `pitchWindowAt(rate)` samples at `rate` (Hz, 8,000 to 96,000) from `lowest` on (Hz, 60 at least), as [Hz, clarity 0 to 1]; [0, 0] where no peak is. */
export const pitchFinder = (
  rate = usual,
  lowest = lowestUsual,
): ((samples: Float32Array) => readonly [hz: number, clear: number]) => {
  const size = pitchWindowAt(rate);
  const first = Math.round((shortest * rate) / usual);
  const last = Math.floor(rate / lowest);
  const correlator = Autocorrelator.forFloat32Array(size);
  const correlation = new Float32Array(size);
  const alike = new Float32Array(last + 2);
  return (samples) => {
    correlator.autocorrelate(samples, correlation);
    let power = 2 * (correlation[0] ?? 0);
    if (!(power > 1e-9)) return [0, 0];
    for (let lag = 0; lag < alike.length; lag += 1) {
      alike[lag] = power > 1e-9 ? (2 * (correlation[lag] ?? 0)) / power : 0;
      power -= (samples[lag] ?? 0) ** 2 + (samples[size - 1 - lag] ?? 0) ** 2;
    }
    const peaks = peaksOf(alike, first, last);
    const highest = Math.max(0, ...peaks.map((lag) => alike[lag] ?? 0));
    const lag = peaks.find((one) => (alike[one] ?? 0) >= highest * keyShare);
    if (lag === undefined || highest <= 0) return [0, 0];
    const left = alike[lag - 1] ?? 0;
    const top = alike[lag] ?? 0;
    const right = alike[lag + 1] ?? 0;
    const bend = left - 2 * top + right;
    const shift = bend < 0 ? (left - right) / (2 * bend) : 0;
    return [rate / (lag + shift), Math.min(1, top - ((left - right) * shift) / 4)];
  };
};

/** The highest lag of each stretch over zero, after the first fall under it. */
const peaksOf = (alike: Float32Array, first: number, last: number): number[] => {
  const peaks: number[] = [];
  let lag = 1;
  while (lag <= last && (alike[lag] ?? 0) > 0) lag += 1;
  let best = 0;
  for (; lag <= last; lag += 1) {
    const value = alike[lag] ?? 0;
    const top = value >= (alike[lag - 1] ?? 0) && value > (alike[lag + 1] ?? 0);
    if (value <= 0 && best > 0) {
      peaks.push(best);
      best = 0;
    } else if (value > 0 && top && lag >= first && (best === 0 || value > (alike[best] ?? 0))) best = lag;
  }
  if (best > 0) peaks.push(best);
  return peaks;
};
