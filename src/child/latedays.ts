/**
 * Days that weigh more for a child who came late: anniversaries, visits, moves. The family's own list, once or every year,
 * with what helps before and how it was after. Shown ahead only where somebody switched that on, and never pushed.
 */
import * as v from "valibot";
import { asJson, type Form, listOf } from "../ground/kept.ts";

export const dayKinds = ["anniversary", "visit", "move", "other"] as const;

const isoDay = v.pipe(v.string(), v.isoDate());
const words = v.fallback(v.string(), "");
const day = v.object({
  id: v.pipe(v.string(), v.nonEmpty()),
  kind: v.fallback(v.picklist(dayKinds), "other"),
  /** What the family calls it; empty: by its kind. */
  name: words,
  day: isoDay,
  /** Whether it comes round every year. */
  yearly: v.fallback(v.boolean(), false),
  before: words,
  after: words,
});
export type LateDay = Readonly<v.InferOutput<typeof day>>;
const days = v.object({
  v: v.literal(1),
  /** Whether Today says so a few days ahead. */
  ahead: v.fallback(v.boolean(), false),
  days: listOf(day),
});
export type LateDays = { readonly v: 1; readonly ahead: boolean; readonly days: readonly LateDay[] };

export const emptyDays: LateDays = { v: 1, ahead: false, days: [] };
/** How they are kept; what cannot be read of them is left out. */
export const daysForm: Form<LateDays> = asJson<LateDays>(days, emptyDays);

/** A day that is being written, with no date yet where that is empty. */
const draft = v.object({ ...day.entries, day: v.union([isoDay, v.literal("")]) });
export type LateDayDraft = Readonly<v.InferOutput<typeof draft>>;
/** How it is kept; null where none was begun. */
export const dayDraftForm: Form<LateDayDraft | null> = asJson<LateDayDraft | null>(draft, null);
export const newDay = (id: string): LateDayDraft => ({
  id,
  kind: "anniversary",
  name: "",
  day: "",
  yearly: true,
  before: "",
  after: "",
});

/** `now` with `day` in it: in its place, or at the end. */
export const withDay = (now: LateDays, one: LateDay): LateDays => ({
  ...now,
  days: now.days.some(({ id }) => id === one.id)
    ? now.days.map((other) => (other.id === one.id ? one : other))
    : [...now.days, one],
});
export const withoutDay = (now: LateDays, id: string): LateDays => ({
  ...now,
  days: now.days.filter((one) => one.id !== id),
});

/** For how many days before one it is said on Today. A choice of ours. */
export const aheadFor = 5;

const apart = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The day of `month` (MM-DD) in `year`: 29 February is the 28th where there is none. */
const inYear = (year: number, monthDay: string): string => {
  const made = `${String(year).padStart(4, "0")}-${monthDay}`;
  return monthDay === "02-29" && new Date(Date.UTC(year, 1, 29)).getUTCMonth() !== 1 ? `${made.slice(0, 8)}28` : made;
};

/** When it is next, from `today` (YYYY-MM-DD) on, today among it; null where it is over and does not come round. */
export const nextOf = ({ day: first, yearly }: Pick<LateDay, "day" | "yearly">, today: string): string | null => {
  if (first >= today) return first;
  if (!yearly) return null;
  const year = Number(today.slice(0, 4));
  const here = inYear(year, first.slice(5));
  return here >= today ? here : inYear(year + 1, first.slice(5));
};

export type Coming = { readonly day: LateDay; readonly on: string; readonly inDays: number };

/** What is still to come, the nearest first. */
export const comingOf = ({ days: all }: LateDays, today: string): readonly Coming[] =>
  all
    .flatMap((one) => {
      const on = nextOf(one, today);
      return on === null ? [] : [{ day: one, on, inDays: apart(today, on) }];
    })
    .toSorted((a, b) => a.inDays - b.inDays);

/** What Today says of them: nothing unless that was switched on, and only what is a few days ahead. */
export const saidAhead = (all: LateDays, today: string): readonly Coming[] =>
  all.ahead ? comingOf(all, today).filter(({ inDays }) => inDays <= aheadFor) : [];
