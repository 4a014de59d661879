/**
 * The own pause beside the child's, and now beside before. A pause is the switching pause of src/reading/pauses.ts: from the
 * end of one side's turn to the beginning of the other's, under 0 where they overlap. Pauses of one play are alike, so a
 * play, by its middle pause, counts once: the interval is Welch's (1947) for the difference of two means of plays' medians.
 * In 26 studies adults who took a second longer had children who did (Nguyen and others 2022): seen together, no more.
 */
import { fQuantile } from "../ground/beta.ts";
import { mean, quantile } from "../ground/chance.ts";

/** Ours: how many pauses a play needs to count, how many they are together, and how many plays each side of a comparison needs. */
export const waitsRule = { inPlay: 4, pauses: 8, plays: 3 } as const;

/** The pauses of one play in ms: before the adult began, and before the child did. `day`: YYYY-MM-DD. */
export type PausesOfPlay = {
  readonly id: string;
  readonly day: string;
  readonly adult: readonly number[];
  readonly child: readonly number[];
};

export type MiddlePause = { readonly middle: number; readonly low: number; readonly high: number };
/** The middle of `pauses` and what half of them lie between, in ms; null where there are too few. */
export const middlePause = (pauses: readonly number[]): MiddlePause | null => {
  if (pauses.length < waitsRule.pauses) return null;
  const sorted = Float64Array.from(pauses).sort();
  return { middle: quantile(sorted, 0.5), low: quantile(sorted, 0.25), high: quantile(sorted, 0.75) };
};

export type WaitsBeside =
  /** How many plays that count are there, before and now. */
  | { readonly is: "early"; readonly before: number; readonly now: number }
  /** Now less before, in ms, and what it may be (95 %); `isClear`: the interval leaves out 0. */
  | {
      readonly is: "known";
      readonly before: number;
      readonly now: number;
      readonly difference: number;
      readonly interval: readonly [number, number];
      readonly isClear: boolean;
    };

const mediansOf = (plays: readonly PausesOfPlay[]): readonly number[] =>
  plays
    .filter(({ adult }) => adult.length >= waitsRule.inPlay)
    .map(({ adult }) => quantile(Float64Array.from(adult).sort(), 0.5));

const squares = (list: readonly number[]): number => {
  const middle = mean(list);
  return list.reduce((sum, one) => sum + (one - middle) ** 2, 0) / (list.length - 1) / list.length;
};

/** The plays before `since` (YYYY-MM-DD) and those from it on. */
export const splitPlays = (
  plays: readonly PausesOfPlay[],
  since: string,
): { readonly before: readonly PausesOfPlay[]; readonly now: readonly PausesOfPlay[] } => ({
  before: plays.filter(({ day }) => day < since),
  now: plays.filter(({ day }) => day >= since),
});

/** The own pause in the plays of now against those of before. */
export const compareWaits = (before: readonly PausesOfPlay[], now: readonly PausesOfPlay[]): WaitsBeside => {
  const [a, b] = [mediansOf(before), mediansOf(now)];
  const counts = { before: a.length, now: b.length };
  if (a.length < waitsRule.plays || b.length < waitsRule.plays) return { is: "early", ...counts };
  const difference = mean(b) - mean(a);
  const [va, vb] = [squares(a), squares(b)];
  const spread = va + vb;
  const df = spread === 0 ? 1 : spread ** 2 / (va ** 2 / (a.length - 1) + vb ** 2 / (b.length - 1));
  // Student's t squared is Fisher's F with one degree above.
  const reach = Math.sqrt(fQuantile(0.95, 1, df) * spread);
  const interval = [difference - reach, difference + reach] as const;
  return { is: "known", ...counts, difference, interval, isClear: interval[0] > 0 || interval[1] < 0 };
};
