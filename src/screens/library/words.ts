/** What the library's screens say. */
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/library.ts";
import { yearsWords } from "../parts/ages.ts";

export const say = speaker(words);

/** The ages that a page is for, in words. `from` and `to` in months; 144 and more is open at the end. */
export const spanWords = ({ from, to }: { readonly from: number; readonly to: number }): string => {
  const open = to >= 144;
  if (from === 0) return open ? say("library.span.all") : say("library.span.birth", { to: yearsWords(to) });
  return open
    ? say("library.span.from", { from: yearsWords(from) })
    : say("library.span.between", { from: yearsWords(from), to: yearsWords(to) });
};
