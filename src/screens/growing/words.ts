/** What Growing says, and how it writes ages. */
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/growing.ts";
import { lists, monthsOf, yearsOf } from "../../words/written.ts";

export const say = speaker(words);

/** An age in words: whole years from two on, months otherwise. */
export const monthsWords = (months: number): string =>
  months >= 24 && months % 12 === 0 ? yearsOf(months / 12) : monthsOf(months);
/** How old a child is, in words: months below two years, then whole years. */
export const ageWords = (months: number): string => monthsWords(months < 24 ? months : months - (months % 12));
/** Several things as one line. */
export const listWords = (all: readonly string[]): string => lists({ type: "unit", style: "long" }).format(all);
