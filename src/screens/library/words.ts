/** What the library's screens say, and how they write ages. */
import { speaker, spoken } from "../../ground/words.ts";
import { words } from "../../ground/words/en/library.ts";

export const say = speaker(words);

const units = new Map<string, Intl.NumberFormat>();
/** Making a format costs a millisecond or more on a phone, and a list needs dozens. */
const unitOf = (unit: "month" | "year"): Intl.NumberFormat => {
  const key = `${spoken().locale} ${unit}`;
  const made = units.get(key) ?? new Intl.NumberFormat(spoken().locale, { style: "unit", unit, unitDisplay: "long" });
  units.set(key, made);
  return made;
};

/** An age in the language: months below two years, then years. */
export const ageWords = (months: number): string =>
  months < 24 ? unitOf("month").format(months) : unitOf("year").format(Math.floor(months / 12));

/** The ages that a page is for, in words. `from` and `to` in months; 144 and more is open at the end. */
export const spanWords = ({ from, to }: { readonly from: number; readonly to: number }): string => {
  const open = to >= 144;
  if (from === 0) return open ? say("library.span.all") : say("library.span.birth", { to: ageWords(to) });
  return open
    ? say("library.span.from", { from: ageWords(from) })
    : say("library.span.between", { from: ageWords(from), to: ageWords(to) });
};
