/**
 * One's own range: how many signs of a group a person noted in the weeks before, as a median and the middle half of those
 * weeks, beside this week. Measured against nobody else, added up to nothing, and without a direction: a week is higher or
 * lower than one's own usual, never better or worse. Weeks in which nothing was noted are not known, and left out.
 */
import { type Noted, signGroups, weeksOf } from "../calm/signs.ts";
import type { Day } from "../diary/when.ts";
import { quantile } from "../ground/chance.ts";

/** So many earlier weeks with notes make a range worth drawing. */
export const enoughWeeks = 4;
/** So many weeks back are looked at: what is usual changes. */
export const weeksBack = 12;

/** The middle half of the earlier weeks, `from` to `to`, and their median; null where it is too early to say. */
export type OwnRange = { readonly from: number; readonly median: number; readonly to: number } | null;

/** The range of some weeks' numbers, in any order. */
export const rangeOf = (numbers: readonly number[]): OwnRange => {
  if (numbers.length < enoughWeeks) return null;
  const sorted = numbers.toSorted((a, b) => a - b);
  return { from: quantile(sorted, 0.25), median: quantile(sorted, 0.5), to: quantile(sorted, 0.75) };
};

export type OwnLane = {
  readonly group: (typeof signGroups)[number];
  /** Of this week; null where nothing was noted in it yet. */
  readonly now: number | null;
  readonly range: OwnRange;
  /** The earlier weeks that are known, the earliest first. */
  readonly before: readonly number[];
};
export type RangedWeeks = {
  readonly lanes: readonly OwnLane[];
  /** How many earlier weeks are known. */
  readonly known: number;
};

/** The four groups, this week beside the weeks before it. */
export const ownWeeks = (all: readonly Noted[], today: Day): RangedWeeks => {
  const weeks = weeksOf(all, today, weeksBack + 1);
  const now = weeks.at(-1);
  const before = weeks.slice(0, -1).filter(({ days }) => days > 0);
  return {
    known: before.length,
    lanes: signGroups.map((group) => {
      const numbers = before.map(({ counts }) => counts[group]);
      return { group, now: now && now.days > 0 ? now.counts[group] : null, range: rangeOf(numbers), before: numbers };
    }),
  };
};

/** One calm check: its day and its water, 1 storm to 5 still. */
export type DayCheck = { readonly day: Day; readonly calm: number };

/** Checks: the water of this week beside the weeks before it, a week as the median of its checks. */
export const ownWater = (
  checks: readonly DayCheck[],
  today: Day,
  weekOf: (day: Day) => Day,
): { readonly now: number | null; readonly range: OwnRange } => {
  const weeks = new Map<Day, number[]>();
  for (const { day, calm } of checks) weeks.set(weekOf(day), [...(weeks.get(weekOf(day)) ?? []), calm]);
  const middle = (numbers: readonly number[]): number =>
    quantile(
      numbers.toSorted((a, b) => a - b),
      0.5,
    );
  const here = weekOf(today);
  const now = weeks.get(here);
  const before = [...weeks]
    .filter(([week]) => week < here)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .slice(-weeksBack);
  return { now: now ? middle(now) : null, range: rangeOf(before.map(([, numbers]) => middle(numbers))) };
};

/** Where a number lies beside one's own range. */
export const besideRange = (now: number, range: NonNullable<OwnRange>): "under" | "within" | "over" =>
  now < range.from ? "under" : now > range.to ? "over" : "within";
