/**
 * What is kept of a sound: a few numbers for every 50 ms, so that memory is small and hardly grows with length
 * (2 hours: about 5 MB). The speech model runs only near sound.
 */
import { pitchFinder, pitchWindow as window } from "./pitch.ts";
import type { Ears } from "./silero.ts";

export const frameLength = 800;
const beatLength = 512;
const rate = 16_000;
/** How many beats of the speech model are held back, so that it hears 200 ms of what came before a sound. */
const lead = 6;
const hang = 12;

/** Decibels under full scale that count as nothing at all. */
export const nothing = -100;

/** A list of numbers that grows in place. */
export const column = () => {
  let data = new Float32Array(1024);
  let length = 0;
  return {
    add: (value: number): void => {
      if (length === data.length) {
        const more = new Float32Array(data.length * 2);
        more.set(data);
        data = more;
      }
      data[length] = value;
      length += 1;
    },
    all: (): Float32Array => data.subarray(0, length),
  };
};

/** For every 50 ms: loudness (dB of full scale), pitch (Hz, 0 for none), its clarity (0 to 1), the mean frequency (Hz), speech (0 to 1). */
export type Grid = {
  readonly loud: Float32Array;
  readonly pitch: Float32Array;
  readonly clear: Float32Array;
  readonly bright: Float32Array;
  readonly speech: Float32Array;
};

/** Collects a grid from 16 kHz sound pushed in pieces of any size. */
export const gridMaker = (ears: Ears) => {
  const find = pitchFinder();
  const columns = { loud: column(), pitch: column(), clear: column(), bright: column() };
  const beats = column();
  const pass = highPass();
  /** The last samples, high-passed: 1,024 for pitch, centred on the frame that they complete. */
  const recent = new Float32Array(window);
  let past = 0;
  const beat = new Float32Array(beatLength);
  let inBeat = 0;
  const frame = { sum: 0, rise: 0, before: 0, count: 0 };
  let waiting: Float32Array[] = [];
  let floor = -60;
  let open = hang;
  let asleep = true;
  ears.reset();

  const endFrame = (): void => {
    const power = frame.sum / frameLength;
    const loud = power > 1e-10 ? 10 * Math.log10(power) : nothing;
    columns.loud.add(loud);
    const heard = loud > -85;
    const ordered = new Float32Array(window);
    for (let n = 0; n < window; n += 1) ordered[n] = recent[(past + n) % window] ?? 0;
    const [pitch, clear] = heard ? find(ordered) : [0, 0];
    columns.pitch.add(pitch);
    columns.clear.add(clear);
    const turn = frame.sum > 0 ? Math.acos(Math.max(-1, Math.min(1, 1 - frame.rise / (2 * frame.sum)))) : 0;
    columns.bright.add((turn * rate) / (2 * Math.PI));
    frame.sum = 0;
    frame.rise = 0;
    frame.count = 0;
  };

  const endBeat = async (): Promise<void> => {
    let sum = 0;
    for (const value of beat) sum += value * value;
    const loud = sum > 0 ? Math.max(nothing, 10 * Math.log10(sum / beatLength)) : nothing;
    floor = Math.max(nothing, Math.min(loud, floor + 0.04));
    open = loud > floor + 5 && loud > -85 ? hang : open - 1;
    waiting.push(beat.slice());
    if (open > 0) {
      if (asleep) ears.reset();
      asleep = false;
      for (const held of waiting) beats.add(await ears.vad(held));
      waiting = [];
    } else if (waiting.length > lead) {
      waiting.shift();
      beats.add(0);
      asleep = true;
    }
  };

  return {
    /** Takes 16 kHz samples, -1 to 1. What is not a number counts as 0. */
    push: async (samples: Float32Array): Promise<void> => {
      for (const given of samples) {
        const sample = Number.isFinite(given) ? given : 0;
        beat[inBeat] = sample;
        inBeat += 1;
        const value = pass(sample);
        recent[past] = value;
        past = (past + 1) % window;
        frame.sum += value * value;
        frame.rise += (value - frame.before) ** 2;
        frame.before = value;
        frame.count += 1;
        if (frame.count === frameLength) endFrame();
        if (inBeat === beatLength) {
          inBeat = 0;
          await endBeat();
        }
      }
    },
    end: (): Grid => {
      for (const _ of waiting) beats.add(0);
      waiting = [];
      const loud = columns.loud.all();
      const speech = spread(beats.all(), loud.length);
      return { loud, pitch: columns.pitch.all(), clear: columns.clear.all(), bright: columns.bright.all(), speech };
    },
  };
};

/** The values of 32 ms beats, averaged over each 50 ms frame by how much they overlap. */
const spread = (beats: Float32Array, count: number): Float32Array =>
  Float32Array.from({ length: count }, (_, frame) => {
    let sum = 0;
    let weight = 0;
    const from = frame * frameLength;
    for (let beat = Math.floor(from / beatLength); beat * beatLength < from + frameLength; beat += 1) {
      const shared = Math.min(from + frameLength, (beat + 1) * beatLength) - Math.max(from, beat * beatLength);
      sum += (beats[beat] ?? 0) * shared;
      weight += shared;
    }
    return weight > 0 ? sum / weight : 0;
  });

/** A second-order Butterworth high-pass at 110 Hz, 16 kHz: takes out rumble, handling and any constant. */
const highPass = (): ((value: number) => number) => {
  const turn = (2 * Math.PI * 110) / rate;
  const alpha = Math.sin(turn) / Math.SQRT2;
  const cosine = Math.cos(turn);
  const whole = 1 + alpha;
  const b0 = (1 + cosine) / 2 / whole;
  const a1 = (-2 * cosine) / whole;
  const a2 = (1 - alpha) / whole;
  let x1 = 0;
  let x2 = 0;
  let y1 = 0;
  let y2 = 0;
  return (x) => {
    const y = b0 * (x - 2 * x1 + x2) - a1 * y1 - a2 * y2;
    x2 = x1;
    x1 = x;
    y2 = y1;
    y1 = Math.abs(y) < 1e-20 ? 0 : y;
    return y;
  };
};
