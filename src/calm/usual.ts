/**
 * A check beside one's own median, never beside other people. It opens and closes nothing: it only chooses which sentence
 * is said and whether something gentle is offered.
 */
import { quantile } from "../ground/chance.ts";

/** So many checks make a median worth naming. */
export const enoughChecks = 5;
/** Only the latest so many are looked at: what is usual changes. */
export const latest = 40;

/** The median water, 1 to 5, of the latest checks; null under `enoughChecks`. */
export const usual = (checks: readonly number[]): number | null => {
  const last = checks.slice(-latest);
  return last.length < enoughChecks
    ? null
    : quantile(
        last.toSorted((a, b) => a - b),
        0.5,
      );
};

/** `low`: something is offered. `own`: measured against one's own median, and not against the picture alone. */
export type CheckStanding = { readonly low: boolean; readonly own: boolean };

/**
 * How a check stands. With a median: low when it lies a whole water or more below it, or is a storm. Without: a storm or
 * rough water. `earlier`: the checks before this one.
 */
export const checkStanding = (check: number, earlier: readonly number[]): CheckStanding => {
  const middle = usual(earlier);
  return middle === null ? { low: check <= 2, own: false } : { low: check <= middle - 1 || check === 1, own: true };
};
