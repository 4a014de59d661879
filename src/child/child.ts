/**
 * Who a child is to the family: what they are called, and what is known of when they came. Nothing needs to be known.
 * Age is counted from birth, and for those born early also from the day they were due, until two years (American
 * Academy of Pediatrics 2004, "Age terminology during the perinatal period").
 */
import type { Colour } from "./traits.ts";
import type * as v from "valibot";
import type { childFacts } from "./facts.ts";

export type ChildFacts = Readonly<v.InferOutput<typeof childFacts>>;
export type Child = ChildFacts & { readonly id: string };

/**
 * A name as it was typed, whole, without what only turns the direction of the sentence around it (UAX #9's embeddings,
 * overrides, isolates and marks); empty where there is nothing to read.
 */
export const nicknameOf = (typed: string): string =>
  typed
    .replace(/[\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** A child of whom nothing is known yet but the name. */
export const newChild = (id: string, nickname: string, colour: Colour = "sun"): Child => ({
  v: 1,
  id,
  nickname,
  colour,
  gender: null,
  born: null,
  due: null,
  joined: null,
  came: [],
  felt: null,
});

/** Whole `months`, and the `days` over; `about`: the birth is known by its month or year only. */
export type AgeSpan = { readonly months: number; readonly days: number; readonly about: boolean };

export type Age = {
  /** Since birth; null where that is not known or lies ahead. */
  readonly lived: AgeSpan | null;
  /** Since the day that was expected, for a child born three weeks early or more, until two years; `days` may be below 0 before that day. Null otherwise. */
  readonly corrected: AgeSpan | null;
  /** Since the child came to the family, where that was not at birth. */
  readonly here: AgeSpan | null;
  /** Days until the expected day, where it lies ahead and the birth is not known. */
  readonly daysToCome: number | null;
};

/** A child is early at three weeks before the day that was expected: before 37 weeks. */
const early = 21;
const untilMonths = 24;

/** How old `child` is on `today` (YYYY-MM-DD). */
export const age = (child: ChildFacts, today: string): Age => {
  const born = child.born === null ? null : likely(child.born, today);
  const lived = born === null || born > today ? null : { ...span(born, today), about: child.born?.length !== 10 };
  const isEarly = born !== null && child.due !== null && child.born?.length === 10 && days(born, child.due) >= early;
  const corrects = isEarly && lived !== null && lived.months < untilMonths;
  return {
    lived,
    corrected: corrects && child.due !== null ? { ...span(child.due, today), about: false } : null,
    here: child.joined === null || child.joined > today ? null : { ...span(child.joined, today), about: false },
    daysToCome: child.born === null && child.due !== null && child.due > today ? days(today, child.due) : null,
  };
};

/** The months to fit what is offered to: corrected where that holds, never below 0; null where the age is not known. */
export const monthsOf = (child: ChildFacts, today: string): number | null => {
  const { lived, corrected } = age(child, today);
  const fits = corrected ?? lived;
  return fits === null ? null : Math.max(0, fits.months);
};

/** Whether the child came to the family later than at birth: by its day, or by how the family came together (late.ts). */
export const lateStart = ({ joined, came }: Pick<ChildFacts, "joined" | "came">): boolean =>
  joined !== null || came.length > 0;

const days = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The middle of what is known: 2019 is 2019-07-01, 2019-06 is 2019-06-15; its start, where the middle lies ahead. */
const likely = (born: string, today: string): string => {
  if (born.length === 10) return born;
  const [middle, start] = born.length === 4 ? [`${born}-07-01`, `${born}-01-01`] : [`${born}-15`, `${born}-01`];
  return middle > today ? start : middle;
};

/** Months from one day to another and the days over; a month that lacks the day ends on its last. Before: minus days. */
const span = (from: string, to: string): { months: number; days: number } => {
  if (to < from) return { months: 0, days: days(from, to) };
  const [y0, m0, d0] = numbers(from);
  const [y1, m1, d1] = numbers(to);
  const full = (y1 - y0) * 12 + (m1 - m0);
  const last = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();
  const months = d1 >= Math.min(d0, last(y1, m1)) ? full : full - 1;
  const index = m0 - 1 + months;
  const [year, month] = [y0 + Math.floor(index / 12), (index % 12) + 1];
  const reached = new Date(Date.UTC(year, month - 1, Math.min(d0, last(year, month)))).toISOString().slice(0, 10);
  return { months, days: days(reached, to) };
};
const numbers = (text: string): [number, number, number] => {
  const [y = 0, m = 1, d = 1] = text.split("-").map(Number);
  return [y, m, d];
};
