/**
 * When a cue came: how long after sleep and after a feed, and in what; from the routines that were logged that day. How
 * long is long changes with age (docs/methods.md#what-a-cue-may-mean); we take the middle.
 */
import type { Entry } from "../diary/diary.ts";
import type { Ago, Context } from "./learner.ts";

/** A routine, in milliseconds since 1970. */
export type Routine = { readonly opening: string; readonly from: number; readonly to: number };

const minute = 60_000;
/** Longer ago than this says nothing of now. */
const forgotten = 12 * 60 * minute;
/** A cue this soon after a routine belongs to it. */
const still = 5 * minute;
/** How many minutes awake are long, below so many months. */
const awake = [
  [1, 45],
  [4, 75],
  [7, 120],
  [13, 180],
  [25, 300],
] as const;
const fedLong = 150;

/** The routines among `entries`. */
export const routinesOf = (entries: readonly Entry[]): readonly Routine[] =>
  entries.flatMap(({ kind, body, at }) =>
    kind === "opening" && body !== null
      ? [{ opening: body.opening, from: at.instant, to: at.instant + (body.minutes ?? 0) * minute }]
      : [],
  );

/** The context at `instant`, of a child of `months` (null: not known; then of two years). */
export const contextAt = (routines: readonly Routine[], instant: number, months: number | null): Context => {
  const before = routines.filter(({ from }) => from <= instant && instant - from < forgotten);
  const ago = (opening: string, long: number): Ago => {
    const last = Math.max(...before.filter((one) => one.opening === opening).map(({ to }) => to));
    if (!Number.isFinite(last)) return null;
    return instant - last < long * minute ? "soon" : "late";
  };
  const limit = awake.find(([below]) => (months ?? 24) < below)?.[1] ?? 360;
  const inside = before.filter(({ to }) => instant <= to + still).toSorted((a, b) => b.from - a.from)[0];
  return { rest: ago("bed", limit), fed: ago("feeding", fedLong), opening: inside?.opening ?? null };
};
