/** Ages in words, from months. */
import { writtenMonths, yearsOf } from "../../words/written.ts";

/** A mark on the way: whole years from two on, months otherwise. */
export const monthsWords = (months: number): string =>
  months >= 24 && months % 12 === 0 ? yearsOf(months / 12) : writtenMonths(months);

/** How old somebody is: months below two years, then whole years. */
export const yearsWords = (months: number): string => monthsWords(months < 24 ? months : months - (months % 12));
