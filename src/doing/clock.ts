/**
 * The film's clock. Whoever decodes gives pieces of sound, each with its place; here they become one line of samples from
 * 0, in which a sample's place is its time. A piece lies where it says, to the sample: a hole is silence, and of what comes
 * twice the first is kept. What files round their times by is forgiven before, once, where packets become pieces
 * (`slack` in keeping/runs.ts); so nothing adds up.
 */
import type { TimedChunk } from "../keeping/runs.ts";

/** Less than this part of a sample is a computer's rounding. */
const rounding = 1e-6;
/** Seconds of silence that are given at a time, so that memory stays flat. */
const longest = 1;

/**
 * The same sound without gaps or overlaps, from 0, each sample less than one from where its piece says. `wanted` is its
 * rate in Hz, the first piece's where left out. How the pieces were cut changes nothing.
 */
export async function* onTheClock(pieces: AsyncIterable<TimedChunk>, wanted?: number): AsyncGenerator<TimedChunk> {
  const convert = converter();
  let rate = wanted ?? 0;
  let count = 0;
  for await (const piece of pieces) {
    if (piece.samples.length === 0) continue;
    rate ||= piece.rate;
    const { samples, at } = convert(piece, rate);
    if (samples.length === 0) continue;
    const apart = Math.round((at * rate - count) / rounding) * rounding;
    let off = Math.round(apart);
    for (; off > 0; off -= Math.min(off, longest * rate)) {
      const silence = new Float32Array(Math.min(off, longest * rate));
      yield { samples: silence, rate, at: count / rate };
      count += silence.length;
    }
    const kept = samples.subarray(Math.min(samples.length, -off));
    if (kept.length === 0) continue;
    yield { samples: kept, rate, at: count / rate };
    count += kept.length;
  }
}

/**
 * Brings pieces to another rate, as a file that was joined from several has more than one: what lies between two samples
 * is drawn straight from one to the other, also where a piece goes on from the one before. The last sample of a piece
 * waits for the next.
 */
const converter = (): ((piece: TimedChunk, rate: number) => TimedChunk) => {
  let last = { end: Number.NaN, rate: 0, sample: 0 };
  return (piece, rate) => {
    const { samples, rate: own, at } = piece;
    const end = at + samples.length / own;
    const isNext = last.rate === own && Math.abs(at - last.end) * own < 0.5;
    const before = last.sample;
    last = { end, rate: own, sample: samples.at(-1) ?? 0 };
    if (own === rate) return piece;
    const from = isNext ? Math.floor((at - 1 / own) * rate + rounding) + 1 : Math.ceil(at * rate - rounding);
    const to = Math.floor((end - 1 / own) * rate + rounding) + 1;
    const made = Float32Array.from({ length: Math.max(0, to - from) }, (_, n) => {
      const place = ((from + n) / rate - at) * own;
      const whole = Math.floor(place);
      const one = whole < 0 ? before : (samples[whole] ?? 0);
      const other = samples[whole + 1] ?? one;
      return one + (other - one) * (place - whole);
    });
    return { samples: made, rate, at: from / rate };
  };
};
