/**
 * Pitch by McLeod's normalised square difference (McLeod and Wyvill 2005), on pitchy's fast autocorrelation. Only lags
 * of a human voice are searched (75 to 1,600 Hz): pitchy's own search may take the few samples at the far end for one.
 */
import { Autocorrelator } from "pitchy";

export const pitchWindow = 1024;
const rate = 16_000;
const shortest = 10;
const longest = 213;
/** The first peak at least this share of the highest is the pitch: a voice's octave is not taken for it. */
const keyShare = 0.9;

/** The pitch of 1,024 samples at 16 kHz, as [Hz, clarity 0 to 1]; [0, 0] where no peak is. The pair is used again. */
export const pitchFinder = (): ((samples: Float32Array) => readonly [hz: number, clear: number]) => {
  const correlator = Autocorrelator.forFloat32Array(pitchWindow);
  const correlation = new Float32Array(pitchWindow);
  const alike = new Float32Array(longest + 2);
  return (samples) => {
    correlator.autocorrelate(samples, correlation);
    let power = 2 * (correlation[0] ?? 0);
    if (!(power > 1e-9)) return [0, 0];
    for (let lag = 0; lag < alike.length; lag += 1) {
      alike[lag] = power > 1e-9 ? (2 * (correlation[lag] ?? 0)) / power : 0;
      power -= (samples[lag] ?? 0) ** 2 + (samples[pitchWindow - 1 - lag] ?? 0) ** 2;
    }
    const peaks = peaksOf(alike);
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
const peaksOf = (alike: Float32Array): number[] => {
  const peaks: number[] = [];
  let lag = 1;
  while (lag <= longest && (alike[lag] ?? 0) > 0) lag += 1;
  let best = 0;
  for (; lag <= longest; lag += 1) {
    const value = alike[lag] ?? 0;
    const top = value >= (alike[lag - 1] ?? 0) && value > (alike[lag + 1] ?? 0);
    if (value <= 0 && best > 0) {
      peaks.push(best);
      best = 0;
    } else if (value > 0 && top && lag >= shortest && (best === 0 || value > (alike[best] ?? 0))) best = lag;
  }
  if (best > 0) peaks.push(best);
  return peaks;
};
