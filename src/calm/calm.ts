/** Calm's door: what the diary's calm entries say of checks and of resets that were used. Waters: 1 storm to 5 still. */
import type { Entry } from "../diary/diary.ts";

export { compareResets, least, comparisonErrors, sure, type Verdict } from "./compare.ts";
export { pickNext, type Trial } from "./trial.ts";
export { checkStanding, type CheckStanding, usual } from "./usual.ts";

/** 1 storm, 2 rough, 3 choppy, 4 ripples, 5 still. */
export const waters = [1, 2, 3, 4, 5] as const;
export type Water = (typeof waters)[number];
/** `n` as a water; null where it is none. */
export const waterOf = (n: number | null): Water | null => waters.find((water) => water === n) ?? null;

/** One use of a reset with the water before and after. */
export type ResetUse = {
  readonly thing: string;
  readonly reset: string;
  readonly before: number;
  readonly after: number;
};

/** The calm of each check, in the order of `entries`; those that were skipped are left out. */
export const checksOf = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap((entry) => (entry.kind === "calm" && entry.body?.calm != null ? [entry.body.calm] : []));

/** The uses of resets of which both waters are known, in the order of `entries`. */
export const resetUsesOf = (entries: readonly Entry[]): readonly ResetUse[] =>
  entries.flatMap((entry) => {
    if (entry.kind !== "calm" || entry.body === null) return [];
    const { reset, calm, calmAfter } = entry.body;
    return reset === null || calm === null || calmAfter === null
      ? []
      : [{ thing: entry.thing, reset, before: calm, after: calmAfter }];
  });
