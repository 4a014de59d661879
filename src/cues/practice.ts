/**
 * Cue practice, spaced: which cues to look at now, and when each comes back, by FSRS (Ye et al., ts-fsrs). A card is a
 * cue of the list or a kept moment. Nothing is added up.
 */
import { createEmptyCard, fsrs, Rating } from "ts-fsrs";
import type { Prior } from "./learner.ts";
import { type Need, needs } from "./needs.ts";
import type { Practice } from "./practised.ts";

/** How well it was known: new to the person, at the second look, at once. */
export type Known = "new" | "second" | "once";
const ratings = { new: Rating.Again, second: Rating.Hard, once: Rating.Good } as const;

/** Nine in ten are to be known when they come back; no steps within a day, and no chance in it. */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false, maximum_interval: 360 });

/** `practice` after `id` was looked at. `now`: milliseconds since 1970. */
export const looked = (practice: Practice, id: string, known: Known, now: number): Practice => {
  const at = new Date(now);
  const { card } = scheduler.next(practice.cards[id] ?? createEmptyCard(at), at, ratings[known]);
  return { v: 1, cards: { ...practice.cards, [id]: card } };
};

/** Up to `n` of `ids` to look at now: those that are due, the longest waiting first, then new ones in their order. */
export const sitting = (practice: Practice, ids: readonly string[], now: number, n = 5): readonly string[] => {
  const dueOf = (id: string): number => practice.cards[id]?.due.getTime() ?? Number.POSITIVE_INFINITY;
  const due = ids.filter((id) => dueOf(id) <= now).toSorted((a, b) => dueOf(a) - dueOf(b));
  const fresh = ids.filter((id) => practice.cards[id] === undefined);
  return [...due, ...fresh].slice(0, n);
};

/** Those that come back soonest, where none is due: for who wants to go on. */
export const soonest = (practice: Practice, ids: readonly string[], n = 5): readonly string[] =>
  ids
    .filter((id) => practice.cards[id] !== undefined)
    .toSorted((a, b) => (practice.cards[a]?.due.getTime() ?? 0) - (practice.cards[b]?.due.getTime() ?? 0))
    .slice(0, n);

export type Answers = {
  /** What fits often, and what could be too: by the list, or by what this child has shown. */
  readonly fits: readonly Need[];
  readonly could: readonly Need[];
};

/** What may be answered of a cue: all that weigh at least half of the heaviest fit often. `likely`: with this child. */
export const answersTo = (prior: Prior, likely: Need | null): Answers => {
  const heaviest = Math.max(0, ...Object.values(prior));
  const weight = (need: Need): number => prior[need] ?? 0;
  const fits = needs.filter((need) => need === likely || (weight(need) > 0 && weight(need) >= heaviest / 2));
  return { fits, could: needs.filter((need) => weight(need) > 0 && !fits.includes(need)) };
};

/** What somebody knew: `saw` the cue at the first look, and `chose` among the needs. */
export const knownOf = (saw: boolean, chose: readonly Need[], { fits, could }: Answers): Known => {
  const fitting = chose.some((need) => fits.includes(need));
  const beside = chose.some((need) => !fits.includes(need) && !could.includes(need));
  if (!fitting && !chose.some((need) => could.includes(need))) return "new";
  return saw && fitting && !beside ? "once" : "second";
};
