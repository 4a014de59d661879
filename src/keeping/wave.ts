/**
 * Sound on its way to the listener: put on the film's clock (a gap is silence, what comes twice is left out), and
 * measured for the scrub wave.
 */
import type { Chunk } from "./media.ts";

/** How far a chunk may lie off before the clock is set by it, in seconds: rounding in the file is less than this. */
const slack = 0.06;
const longestPiece = 1; // second of silence at a time, so that memory stays flat

/** The same sound without gaps or overlaps, from 0: as many samples as its clock says. */
export async function* onTheClock(chunks: AsyncIterable<Chunk>): AsyncGenerator<Chunk> {
  let rate = 0;
  let samples = 0;
  for await (const told of chunks) {
    rate ||= told.rate;
    // A file that was joined from several may change its rate in the middle.
    const chunk = atRate(told, rate);
    let off = Math.round((chunk.at - samples / rate) * rate);
    if (Math.abs(off) < slack * rate) off = 0;
    while (off > 0) {
      const piece = Math.min(off, Math.round(longestPiece * rate));
      yield { samples: new Float32Array(piece), rate, at: samples / rate };
      samples += piece;
      off -= piece;
    }
    const kept = chunk.samples.subarray(Math.min(chunk.samples.length, -off));
    if (kept.length === 0) continue;
    yield { samples: kept, rate, at: samples / rate };
    samples += kept.length;
  }
}

/** A chunk with as many samples a second as `rate` says, each where the clock has it, between its neighbours. */
export const atRate = (chunk: Chunk, rate: number): Chunk => {
  if (chunk.rate === rate) return chunk;
  const first = Math.ceil(chunk.at * rate - 1e-6);
  const end = Math.ceil((chunk.at + chunk.samples.length / chunk.rate) * rate - 1e-6);
  const samples = Float32Array.from({ length: Math.max(0, end - first) }, (_, n) => {
    const place = Math.max(0, ((first + n) / rate - chunk.at) * chunk.rate);
    const before = Math.floor(place);
    const one = chunk.samples[before] ?? 0;
    const other = chunk.samples[before + 1] ?? one;
    return one + (other - one) * (place - before);
  });
  return { samples, rate, at: first / rate };
};

/** Milliseconds that one step of a wave stands for. */
const waveStep = 50;
const floor = -60; // dB of full scale that is drawn as nothing

export type WaveMaker = {
  push(samples: Float32Array, rate: number): void;
  /** The wave so far, its last step as it is. */
  end(): Uint8Array;
};

/** Root mean square of each 50 ms, from 0 (-60 dB of full scale and below) to 255 (full scale). */
export const waveMaker = (): WaveMaker => {
  let steps = new Uint8Array(1024);
  let done = 0;
  let seen = 0;
  let sum = 0;
  let count = 0;
  const put = (): void => {
    if (done === steps.length) {
      const more = new Uint8Array(done * 2);
      more.set(steps);
      steps = more;
    }
    steps[done++] = levelOf(sum / count) * 255;
    sum = 0;
    count = 0;
  };
  return {
    push: (samples, rate) => {
      const perStep = (rate * waveStep) / 1000;
      for (const sample of samples) {
        sum += sample * sample;
        count++;
        if (++seen >= Math.round(perStep * (done + 1))) put();
      }
    },
    end: () => {
      if (count > 0) put();
      return steps.slice(0, done);
    },
  };
};

/** How loud a mean square is, 0 (-60 dB of full scale and below) to 1 (full scale and above). */
export const levelOf = (meanSquare: number): number =>
  meanSquare > 0 ? Math.min(1, Math.max(0, 1 - (10 * Math.log10(meanSquare)) / floor)) : 0;
