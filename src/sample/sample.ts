/**
 * The sample recording: our own script, said by our own voices in a quiet room. Nobody was recorded, so anyone may have
 * it, and its script is the truth that the listener is measured against.
 */
import type { Event, Recording } from "../recording/recording.ts";
import { chanceFrom, rate } from "./formant.ts";
import { script } from "./script.ts";
import { adultPhrase, childCry, childVoice } from "./voices.ts";

export type Sample = { readonly samples: Float32Array; readonly rate: number; readonly recording: Recording };

/** Root mean square of each voice in the mix, full scale 1: crying is loudest, as in life. */
const level = { cry: 0.13, child: 0.065, adult: 0.07, room: 0.0009 } as const;

/** The sample's sound (mono, 16 kHz, -1 to 1) and its recording. The same numbers on every run. */
export const makeSample = (): Sample => {
  const samples = room(Math.round((script.length / 1000) * rate));
  for (const event of script.events) {
    if (event.by === "heard") mix(samples, say(event), Math.round((event.from / 1000) * rate));
  }
  for (let n = 0; n < samples.length; n += 1) samples[n] = Math.tanh(samples[n] ?? 0);
  return { samples, rate, recording: script };
};

const say = (event: Event): Float32Array => {
  const chance = chanceFrom(event.from * 7 + 11);
  const seconds = (event.to - event.from) / 1000;
  if (event.channel === "cry") return at(childCry(seconds, chance), level.cry);
  if (event.who === "child") return at(childVoice(seconds, chance), level.child * (0.8 + 0.5 * chance()));
  return at(adultPhrase(seconds, chance), level.adult * (0.8 + 0.4 * chance()));
};

/** `sound` brought to a root mean square of `target`. */
const at = (sound: Float32Array, target: number): Float32Array => {
  let sum = 0;
  for (const value of sound) sum += value * value;
  const gain = target / Math.sqrt(sum / Math.max(1, sound.length) || 1);
  return sound.map((value) => value * gain);
};

const mix = (into: Float32Array, sound: Float32Array, from: number): void => {
  for (let n = 0; n < sound.length; n += 1) {
    const place = from + n;
    if (place < into.length) into[place] = (into[place] ?? 0) + (sound[n] ?? 0);
  }
};

/** A quiet room: soft brown noise with a little hiss. */
const room = (count: number): Float32Array => {
  const chance = chanceFrom(2);
  const out = new Float32Array(count);
  let brown = 0;
  for (let n = 0; n < count; n += 1) {
    const noise = chance() * 2 - 1;
    brown = brown * 0.985 + noise * 0.12;
    out[n] = level.room * (brown + noise * 0.35) * 1.4;
  }
  return out;
};
