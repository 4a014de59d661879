/** What Growing says, and how it writes ages. */
import { speaker, spoken } from "../../ground/words.ts";
import { words } from "../../ground/words/en/growing.ts";

export const say = speaker(words);

/** An age in words: whole years from two on, months otherwise. */
export const monthsWords = (months: number): string => {
  const [n, unit] = months >= 24 && months % 12 === 0 ? [months / 12, "year"] : [months, "month"];
  return new Intl.NumberFormat(spoken().locale, { style: "unit", unit, unitDisplay: "long" }).format(n);
};
/** How old a child is, in words: months below two years, then whole years. */
export const ageWords = (months: number): string => monthsWords(months < 24 ? months : months - (months % 12));
/** Several things as one line. */
export const listWords = (all: readonly string[]): string =>
  new Intl.ListFormat(spoken().locale, { type: "unit", style: "long" }).format(all);
