/**
 * Six weeks that end: a focus a week, a week to look back after three and after six months, and then it lets go for good.
 * It counts whole days on the wall, so that no zone and no change of the clocks moves it; a day that is paused is not
 * counted. How long and in what order: short programmes with one focus at a time (Fukkink 2008; van IJzendoorn 2022).
 * That anybody does it alone has not been tried, and the screen says so.
 */
import { type Day, dayPlus, daysBetween } from "../diary/when.ts";
import { noWeeks, type StageId, stageIds, type WeekFocus, weekFocuses, type SixWeeks } from "./kept.ts";

/** In days; ours, save that there are two weeks to look back. `pause`: the longest, after which it lets go by itself; `most`: it ends so long after its beginning, whatever was paused. */
export const weeksRule = { week: 7, film: 1, look: 5, boosters: [91, 182], pause: 182, most: 730 } as const;

/** What a week's day is for: reading of the focus, filming and doing, one sentence. */
export type WeekTurn = "read" | "film" | "say";

export type WeekStage =
  | { readonly is: "none" }
  /** The clock stands before the first day: it was moved. */
  | { readonly is: "ahead"; readonly start: Day }
  | { readonly is: "paused"; readonly since: Day; readonly letsGo: Day }
  /** `n` from 0; `at` the day of the week from 0; `last` the day on the wall on which it ends. */
  | {
      readonly is: "week";
      readonly id: StageId;
      readonly n: number;
      readonly focus: WeekFocus | null;
      readonly at: number;
      readonly turn: WeekTurn;
      readonly first: Day;
      readonly last: Day;
      readonly skipped: boolean;
    }
  | { readonly is: "between"; readonly next: Day; readonly id: "three" | "six" }
  | { readonly is: "over"; readonly since: Day };

/** The pauses in order, those that overlap as one; one that lasts goes on until `today`. */
const merged = ({ pauses }: SixWeeks, today: Day): { from: Day; to: Day }[] => {
  const all: { from: Day; to: Day }[] = [];
  const known = pauses.map(({ from, to }) => ({ from, to: to ?? (from > today ? from : dayPlus(today, 1)) }));
  for (const { from, to } of known.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = all.at(-1);
    if (to <= from) continue;
    if (last === undefined || from > last.to) all.push({ from, to });
    else if (to > last.to) last.to = to;
  }
  return all;
};

/** The day on the wall on which day `n` of the programme falls (0 the first), as far as pauses are known. */
const wallOf = (weeks: SixWeeks, start: Day, n: number, today: Day): Day => {
  let at = dayPlus(start, n);
  for (const { from, to } of merged(weeks, today)) {
    if (to <= start) continue;
    const first = from < start ? start : from;
    if (first <= at) at = dayPlus(at, daysBetween(first, to));
  }
  return at;
};

const { week, boosters } = weeksRule;
const weeksLong = week * weekFocuses.length;
/** The first day of each, counted from the programme's first. */
const firstOf: Readonly<Record<StageId, number>> = {
  follow: 0,
  words: week,
  chain: 2 * week,
  soothe: 3 * week,
  limits: 4 * week,
  all: 5 * week,
  three: weeksLong + boosters[0],
  six: weeksLong + boosters[1],
};
/** How many days there are; the day after them is the first without it. */
const long = firstOf.six + week;

const turnOf = (at: number): WeekTurn => (at < weeksRule.film ? "read" : at < weeksRule.look ? "film" : "say");

/** The day on which it is over by what is known now: by its length, by a pause that was too long, by its longest, or by hand. */
const overOn = (weeks: SixWeeks, start: Day, today: Day): Day => {
  const last = merged(weeks, today).find(({ from, to }) => to > start && daysBetween(from, to) > weeksRule.pause);
  const days = [
    wallOf(weeks, start, long, today),
    dayPlus(start, weeksRule.most),
    ...(last ? [dayPlus(last.from, weeksRule.pause)] : []),
    ...(weeks.ended ? [weeks.ended] : []),
  ];
  return days.reduce((least, one) => (one < least ? one : least));
};

/** Where the programme stands on `today`, a day on the wall of whoever looks. */
export const stageOf = (weeks: SixWeeks, today: Day): WeekStage => {
  const { start } = weeks;
  if (start === null) return { is: "none" };
  const over = overOn(weeks, start, today);
  if (today >= over) return { is: "over", since: over };
  if (today < start) return { is: "ahead", start };
  const now = merged(weeks, today).find(({ from, to }) => from <= today && today < to);
  if (now) return { is: "paused", since: now.from, letsGo: dayPlus(now.from, weeksRule.pause) };
  const paused = merged(weeks, today)
    .filter(({ from, to }) => to > start && from < today)
    .reduce((sum, { from, to }) => sum + daysBetween(from < start ? start : from, to), 0);
  const n = daysBetween(start, today) - paused;
  const id = stageIds.findLast((one) => firstOf[one] <= n) ?? "follow";
  const at = n - firstOf[id];
  if (at >= week) {
    const next = id === "all" ? "three" : "six";
    return { is: "between", id: next, next: wallOf(weeks, start, firstOf[next], today) };
  }
  return {
    is: "week",
    id,
    n: stageIds.indexOf(id),
    focus: weekFocuses.find((one) => one === id) ?? null,
    at,
    turn: turnOf(at),
    first: wallOf(weeks, start, firstOf[id], today),
    last: wallOf(weeks, start, firstOf[id] + week - 1, today),
    skipped: weeks.skipped.includes(id),
  };
};

/** The first day without it, as far as is known on `today`; null before anybody began. */
export const weeksEnd = (weeks: SixWeeks, today: Day): Day | null =>
  weeks.start === null ? null : overOn(weeks, weeks.start, today);

/** What somebody does with it, on `today`. Each gives the programme after it; what does not fit changes nothing. */
export const beginWeeks = (today: Day): SixWeeks => ({ ...noWeeks, start: today });
export const pauseWeeks = (weeks: SixWeeks, today: Day): SixWeeks =>
  weeks.start === null || weeks.pauses.some(({ to }) => to === null)
    ? weeks
    : { ...weeks, pauses: [...weeks.pauses, { from: today, to: null }] };
export const resumeWeeks = (weeks: SixWeeks, today: Day): SixWeeks => ({
  ...weeks,
  pauses: weeks.pauses.flatMap(({ from, to }) => {
    if (to !== null) return [{ from, to }];
    // Taken up again on the same day, it was none.
    return today > from ? [{ from, to: today }] : [];
  }),
});
export const skipWeek = (weeks: SixWeeks, id: StageId, skip: boolean): SixWeeks => {
  const others = weeks.skipped.filter((one) => one !== id);
  return { ...weeks, skipped: skip ? [...others, id] : others };
};
export const sayOfWeek = (weeks: SixWeeks, id: StageId, text: string): SixWeeks => {
  const { [id]: _, ...others } = weeks.said;
  return { ...weeks, said: text.trim() === "" ? others : { ...others, [id]: text.trim() } };
};
export const endWeeks = (weeks: SixWeeks, today: Day): SixWeeks => ({ ...weeks, ended: today });
