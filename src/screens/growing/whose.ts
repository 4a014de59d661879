/** Whose growing is on the screen: of the chosen children the first, with the age that everything is fitted to. */
import { age, type Child, lateStart, monthsOf } from "../../child/child.ts";
import { familyWordOf, monthsFor } from "../../child/late.ts";
import type { FamilyWord } from "../../child/traits.ts";
import { dayOf } from "../../diary/when.ts";
import { childWords, useHome } from "../parts/home.ts";
import { useNow } from "../parts/now.ts";

export type GrowingChild = {
  /** YYYY-MM-DD and the hour on the wall. */
  readonly day: string;
  readonly hour: number;
  /** Null: no child was put in. */
  readonly child: Child | null;
  /** Months, corrected where that holds; null: not known. */
  readonly months: number | null;
  readonly corrected: boolean;
  /** The months that play is fitted to, and those that signs are: by felt age too, where that was said (child/late.ts). */
  readonly play: number | null;
  readonly signs: readonly number[];
  readonly late: boolean;
  /** How the family came together, for the sentences that speak of it. */
  readonly family: FamilyWord | "other";
  /** The name at a sentence's start and within it. */
  readonly name: string;
  readonly nameMid: string;
};

/** Null until the family's children are known. */
export const useWhose = (): GrowingChild | null => {
  const home = useHome();
  const now = useNow();
  const [children, chosen] = [home.children.value, home.chosen.value];
  if (children === null) return null;
  const child = children.find(({ id }) => id === chosen[0]) ?? children[0] ?? null;
  const day = dayOf(now);
  const { child: name, childMid } = childWords(child?.nickname || home.child.value);
  return {
    day,
    hour: Number(now.local.slice(11, 13)),
    child,
    months: child && monthsOf(child, day),
    play: (child && monthsFor(child, day, "play")[0]) ?? null,
    signs: child ? monthsFor(child, day, "signs") : [],
    corrected: child !== null && age(child, day).corrected !== null,
    late: child !== null && lateStart(child),
    family: child === null ? "other" : familyWordOf(child),
    name,
    nameMid: childMid,
  };
};
