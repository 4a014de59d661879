/**
 * What a caregiver's corrections teach the listener about one family's room: how its last layer weighs what it hears, no
 * voice. For adult's voice and child's voice a logistic regression on the senses (hearing.ts) that starts from the
 * factory's weights, with a strong normal prior around them (MAP): few corrections move it a little, many more.
 */
import { frameLength, type Hearing, senses } from "./hearing.ts";
import type { Lesson } from "./lesson.ts";
import { mark } from "./mark.ts";

/** A stretch of a clip that a person has gone through: what was heard in the clip, and what they left in the stretch. */
export type Corrected = Omit<Lesson, "checked"> & { readonly heard: Hearing };

/** What is added, in log-odds, to how sure the network is: one number for all, then one for each sense. */
type Weights = readonly number[];
export type Tuning = {
  /** The network that it was learned with (mark.ts): to another it says nothing. */
  readonly net: string;
  readonly adult: Weights;
  readonly child: Weights;
};

const count = 1 + senses;
const none: Weights = Array.from({ length: count }, () => 0);
export const factory: Tuning = { net: mark, adult: none, child: none };

const frameMs = frameLength / 16;
/** How far, in log-odds, rooms differ before anything is known of one: over all, and along a sense. */
const spreads: Weights = none.map((_, n) => (n === 0 ? 0.4 : 0.15));
/** Frames that say as much as one alone would. */
const alike = 20;
/** Beyond it nobody is believed to be sure; and beyond it no sense counts for more. */
const surest = 0.999;
const farthest = 2.5;
const most = 2;

const odds = (sure: number): number => {
  const kept = Math.min(surest, Math.max(1 - surest, sure));
  return Math.log(kept / (1 - kept));
};
const sureness = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));
const felt = ({ sense }: Hearing, n: number, k: number): number =>
  k === 0 ? 1 : Math.max(-farthest, Math.min(farthest, sense[n * senses + k - 1] ?? 0));

/** What was heard, as a tuning weighs it; the same where it was learned with another network. */
export const tuned = (heard: Hearing, tuning: Tuning): Hearing => {
  if (tuning.net !== mark) return heard;
  const moved = (name: "adult" | "child"): Float32Array =>
    tuning[name].every((weight) => weight === 0)
      ? heard[name]
      : heard[name].map((sure, n) => {
          const shift = tuning[name].reduce((sum, weight, k) => sum + weight * felt(heard, n, k), 0);
          return sureness(odds(sure) + Math.max(-most, Math.min(most, shift)));
        });
  return { ...heard, adult: moved("adult"), child: moved("child") };
};

/** The tuning that `corrected` teaches; the factory's where they hold nothing. */
export const adapted = (corrected: readonly Corrected[]): Tuning => {
  const of = (name: "adult" | "child"): Weights => fitted(corrected.flatMap((one) => framesOf(one, name)));
  return { net: mark, adult: of("adult"), child: of("child") };
};

type Frame = { readonly heard: number; readonly there: 0 | 1; readonly felt: readonly number[] };

/** For each frame of a corrected stretch: how sure the listener was, in log-odds, whether it was so, and what it felt. */
const framesOf = ({ heard, left, from, to }: Corrected, name: "adult" | "child"): Frame[] => {
  const first = Math.round(from / frameMs);
  const last = Math.min(heard.adult.length, Math.round(to / frameMs));
  const there = new Uint8Array(Math.max(0, last));
  for (const event of left) {
    const mine = event.who === name && (name === "adult" || event.channel === "voice");
    if (mine) there.fill(1, Math.round(event.from / frameMs), Math.round(event.to / frameMs));
  }
  const frames: Frame[] = [];
  for (let n = first; n < last; n += 1) {
    const one = none.map((_, k) => felt(heard, n, k));
    frames.push({ heard: odds(heard[name][n] ?? 0), there: there[n] === 1 ? 1 : 0, felt: one });
  }
  return frames;
};

/** Newton's method on a convex function of a few numbers, a step of at most 1 in each. */
const fitted = (frames: readonly Frame[]): Weights => {
  const weights = [...none];
  for (let round = 0; round < 12; round += 1) {
    const slope = weights.map((weight, k) => weight / (spreads[k] ?? 1) ** 2);
    const bend = weights.map((_, k) => weights.map((__, m) => (k === m ? 1 / (spreads[k] ?? 1) ** 2 : 0)));
    for (const { heard, there, felt: x } of frames) {
      const sure = sureness(weights.reduce((sum, weight, k) => sum + weight * (x[k] ?? 0), heard));
      const [error, spread] = [(sure - there) / alike, (sure * (1 - sure)) / alike];
      x.forEach((a, k) => {
        slope[k] = (slope[k] ?? 0) + error * a;
        const row = bend[k];
        if (row) x.forEach((b, m) => (row[m] = (row[m] ?? 0) + spread * a * b));
      });
    }
    solved(bend, slope).forEach((step, k) => {
      weights[k] = (weights[k] ?? 0) - Math.max(-1, Math.min(1, step));
    });
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000 + 0);
};

/** The x of `rows` x = `right`, by elimination; `rows` is symmetric and positive. */
const solved = (rows: readonly (readonly number[])[], right: readonly number[]): number[] => {
  const work = rows.map((row, n) => [...row, right[n] ?? 0]);
  const at = (n: number, m: number): number => work[n]?.[m] ?? 0;
  const size = right.length;
  for (let n = 0; n < size; n += 1) {
    for (let below = n + 1; below < size; below += 1) {
      const share = at(below, n) / at(n, n);
      work[below] = (work[below] ?? []).map((value, m) => value - share * at(n, m));
    }
  }
  const out = [...right];
  for (let n = size - 1; n >= 0; n -= 1) {
    const rest = out.reduce((sum, value, m) => (m > n ? sum + at(n, m) * value : sum), 0);
    out[n] = (at(n, size) - rest) / at(n, n);
  }
  return out;
};
