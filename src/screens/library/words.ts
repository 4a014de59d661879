/** What the library's screens say, and how they write ages. */
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/library.ts";
import { monthsOf, yearsOf } from "../../words/written.ts";

export const say = speaker(words);

/** An age in the language: months below two years, then years. */
export const ageWords = (months: number): string => (months < 24 ? monthsOf(months) : yearsOf(Math.floor(months / 12)));

/** The ages that a page is for, in words. `from` and `to` in months; 144 and more is open at the end. */
export const spanWords = ({ from, to }: { readonly from: number; readonly to: number }): string => {
  const open = to >= 144;
  if (from === 0) return open ? say("library.span.all") : say("library.span.birth", { to: ageWords(to) });
  return open
    ? say("library.span.from", { from: ageWords(from) })
    : say("library.span.between", { from: ageWords(from), to: ageWords(to) });
};
