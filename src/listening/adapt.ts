/**
 * What a caregiver's corrections teach the listener about one family's room: one number, no voice.
 * It is the most likely one by what the corrected stretches hold, where the factory's is what is likely before (MAP, a
 * normal prior in log-odds): few corrections move it a little, many more, and what was heard right hardly at all. It may
 * only make the listener say adult sooner: where it was let ask for more, the rest of a clip lost up to .025 of its F1.
 */
import { type Hearing, frameLength } from "./hearing.ts";
import type { Lesson } from "./lesson.ts";

/** What a family's own room may move: how sure, 0 to 1, an adult's voice must be to begin. */
export type Tuning = { readonly adult: number };

export const factory: Tuning = { adult: 0.5 };

/** A stretch of a clip that a person has gone through: what was heard in the clip, and what they left in the stretch. */
export type Corrected = Omit<Lesson, "checked"> & { readonly heard: Hearing };

const frameMs = frameLength / 16;
/** How far, in log-odds, rooms differ before anything is known of one; and frames that say as much as one alone would. */
const spread = 0.4;
const alike = 20;
/** Beyond it nobody is believed to be sure. */
const surest = 0.999;

const odds = (sure: number): number => {
  const kept = Math.min(surest, Math.max(1 - surest, sure));
  return Math.log(kept / (1 - kept));
};
const sureness = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** What was heard, so that what `tuning` asks of an adult is half; the very same where it is the factory's. */
export const tuned = (heard: Hearing, { adult }: Tuning): Hearing => {
  if (adult === factory.adult) return heard;
  const shift = odds(adult);
  return { ...heard, adult: heard.adult.map((sure) => sureness(odds(sure) - shift)) };
};

/** The tuning that `corrected` teaches, `adult` from 0.05 to the factory's, which it is where they hold nothing. */
export const adapted = (corrected: readonly Corrected[]): Tuning => {
  const frames = corrected.flatMap(framesOf);
  const before = odds(1 - factory.adult);
  let shift = before;
  // Newton's method on a convex function of one number, in steps of at most 1.
  for (let round = 0; round < 30; round += 1) {
    let slope = (shift - before) / spread ** 2;
    let bend = 1 / spread ** 2;
    for (const { heard, adult } of frames) {
      const sure = sureness(heard + shift);
      slope += (sure - adult) / alike;
      bend += (sure * (1 - sure)) / alike;
    }
    shift -= Math.max(-1, Math.min(1, slope / bend));
  }
  const adult = Math.min(factory.adult, Math.max(0.05, sureness(-shift)));
  return { adult: Math.round(adult * 100) / 100 };
};

/** For each frame of a corrected stretch: how sure the listener was of an adult, in log-odds, and whether there was one. */
const framesOf = ({ heard, left, from, to }: Corrected): { readonly heard: number; readonly adult: 0 | 1 }[] => {
  const first = Math.round(from / frameMs);
  const last = Math.min(heard.adult.length, Math.round(to / frameMs));
  const there = new Uint8Array(Math.max(0, last));
  for (const event of left) {
    if (event.who === "adult") there.fill(1, Math.round(event.from / frameMs), Math.round(event.to / frameMs));
  }
  const frames: { heard: number; adult: 0 | 1 }[] = [];
  for (let n = first; n < last; n += 1)
    frames.push({ heard: odds(heard.adult[n] ?? 0), adult: there[n] === 1 ? 1 : 0 });
  return frames;
};
