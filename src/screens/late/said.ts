/** What the room of a late beginning says; a child's name in it, and a day as the wall writes it. */
import type { Child } from "../../child/child.ts";
import { familyWordOf } from "../../child/late.ts";
import { speaker } from "../../words/words.ts";
import { words } from "../../words/en/late.ts";
import { wallTime, yearsOf } from "../../words/written.ts";
import { yearsWords } from "../parts/ages.ts";
import { childWords } from "../parts/home.ts";

export const say = speaker(words);

/** A day in words. `day`: YYYY-MM-DD. */
export const dayWords = (day: string): string => wallTime(`${day}T00:00:00`, { dateStyle: "long" });

/** Who and how a family came together, as its sentences want them. */
export const aboutChild = (child: Child): { child: string; childMid: string; family: string } => ({
  ...childWords(child.nickname),
  family: familyWordOf(child),
});

/** A felt age in words: in years, one of them too. */
export const feltWords = (months: number): string => (months % 12 === 0 ? yearsOf(months / 12) : yearsWords(months));
