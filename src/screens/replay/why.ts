/** The words for why a moment was proposed. */
import { childWords } from "../parts/home.ts";
import { say } from "./words.ts";

const whys = ["returned", "came-back", "mended", "waited", "soothed", "chain", "chosen"] as const;

/** The sentence for `why`; one that is not known is a moment that somebody chose. */
export const whyWords = (why: string, name: string): string => {
  const known = whys.find((word) => word === why) ?? "chosen";
  const { child, childMid } = childWords(name);
  return say(`keep.why.${known}`, { child: known === "waited" ? childMid : child });
};
