/**
 * What a caregiver's corrections teach the listener about one family's room: four numbers (segments.ts, `Tuning`), no
 * voice. They are moved half of the way to what fits the corrected stretches best, and only where both halves of these
 * stretches gain by it; else the factory's numbers stay.
 */
import type { Event } from "../recording/recording.ts";
import { type Hearing, frameLength } from "./hearing.ts";
import { factory, type Sound, soundsOf, type Tuning } from "./segments.ts";

type Spoken = Pick<Event, "who" | "channel" | "from" | "to">;

/** A stretch of a clip, in milliseconds, that a person has gone through: what was heard in it, and what they left there. */
export type Corrected = {
  readonly heard: Hearing;
  readonly left: readonly Spoken[];
  readonly from: number;
  readonly to: number;
};

/** So many events must have been gone through before anything is moved. */
export const enough = 20;

const frameMs = frameLength / 16;
const choices: { readonly [Name in keyof Tuning]: readonly number[] } = {
  child: [0.3, 0.38, 0.44, 0.5, 0.56, 0.62, 0.7],
  adult: [0.3, 0.38, 0.44, 0.5, 0.56, 0.62, 0.7],
  cry: [-2, -1, -0.5, 0, 0.5, 1, 2],
  border: [-1.5, -0.8, -0.4, 0, 0.4, 0.8, 1.5],
};
const names = ["border", "cry", "child", "adult"] as const;
/** What a setting must gain in F1 on the corrected stretches, and may lose on neither half. */
const gain = 0.04;

/** The tuning that `corrected` teaches; the factory's where they hold fewer than `enough` events or teach nothing sure. */
export const adapted = (corrected: readonly Corrected[]): Tuning => {
  if (corrected.reduce((sum, { left }) => sum + left.length, 0) < enough) return factory;
  const halves = [corrected.map((one) => half(one, 0)), corrected.map((one) => half(one, 1))];
  let best = factory;
  for (let round = 0; round < 2; round += 1) {
    for (const name of names) {
      for (const value of choices[name]) {
        const tried = { ...best, [name]: value };
        if (score(corrected, tried) > score(corrected, best) + 0.002) best = tried;
      }
    }
  }
  const moved: Tuning = {
    child: (best.child + factory.child) / 2,
    adult: (best.adult + factory.adult) / 2,
    cry: best.cry / 2,
    border: best.border / 2,
  };
  const better = score(corrected, moved) >= score(corrected, factory) + gain;
  return better && halves.every((part) => score(part, moved) >= score(part, factory)) ? moved : factory;
};

const half = ({ heard, left, from, to }: Corrected, which: 0 | 1): Corrected => {
  const middle = (from + to) / 2;
  return { heard, left, from: which === 0 ? from : middle, to: which === 0 ? middle : to };
};

/** Mean F1 over the classes that are there, in frames of the corrected stretches. */
const score = (corrected: readonly Corrected[], tuning: Tuning): number => {
  const counts = { voice: [0, 0], cry: [0, 0], adult: [0, 0] };
  for (const { heard, left, from, to } of corrected) {
    const [first, last] = [Math.round(from / frameMs), Math.round(to / frameMs)];
    const said = marks(soundsOf(heard, tuning), last, 1);
    const wanted = marks(left, last, frameMs);
    for (const name of ["voice", "cry", "adult"] as const) {
      const [a, b] = [said[name], wanted[name]];
      for (let n = first; n < last; n += 1) {
        counts[name][0] = (counts[name][0] ?? 0) + (a[n] && b[n] ? 2 : 0);
        counts[name][1] = (counts[name][1] ?? 0) + (a[n] ?? 0) + (b[n] ?? 0);
      }
    }
  }
  const there = Object.values(counts).filter(([, all]) => (all ?? 0) > 0);
  return there.reduce((sum, [hit, all]) => sum + (hit ?? 0) / (all ?? 1), 0) / Math.max(1, there.length);
};

const marks = (sounds: readonly (Sound | Spoken)[], length: number, unit: number) => {
  const all = { voice: new Uint8Array(length), cry: new Uint8Array(length), adult: new Uint8Array(length) };
  for (const { who, channel, from, to } of sounds) {
    const row = who === "adult" ? all.adult : channel === "cry" ? all.cry : channel === "voice" ? all.voice : null;
    row?.fill(1, Math.round(from / unit), Math.round(to / unit));
  }
  return all;
};
