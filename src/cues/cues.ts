/** The room's door: this child's cues, each with what it has meant, what helped, and what it was when. */
import type { Entry } from "../diary/diary.ts";
import { blank, type Book, type KeptCue, ownListed } from "./book.ts";
import { contextAt, routinesOf } from "./context.ts";
import { type Context, learnCue, type CueMeaning, type Use } from "./learner.ts";
import { canBe, fitting, type CueFilter, type ListedCue } from "./list.ts";
import { isNeed, type Need } from "./needs.ts";

export type { Book, KeptCue } from "./book.ts";
export type { Context, CueMeaning } from "./learner.ts";
export type { ListedCue } from "./list.ts";

/** A use as it was logged. */
export type Logged = Use & { readonly entry: Entry<"cue-use">; readonly helped: string | null };
/** A cue of this child, or one that its age is offered. */
export type Cue = ListedCue & { readonly kept: KeptCue; readonly isKept: boolean };

const isUse = (entry: Entry): entry is Entry<"cue-use"> => entry.kind === "cue-use";

/** The uses of `cue` (of all cues without it) among the diary's `entries` in force, the oldest first. */
export const usesOf = (entries: readonly Entry[], months: number | null, cue?: string): readonly Logged[] => {
  const routines = routinesOf(entries);
  return entries.filter(isUse).flatMap((entry) => {
    const { body, at } = entry;
    if (body === null || (cue !== undefined && body.cue !== cue) || !isNeed(body.need)) return [];
    const context = contextAt(routines, at.instant, months);
    return [{ entry, need: body.need, right: body.right, context, helped: body.helped }];
  });
};

/** The context now, by what was logged. */
export const contextNow = (entries: readonly Entry[], now: number, months: number | null): Context =>
  contextAt(routinesOf(entries), now, months);

/** What the cue has meant, in the context `here` or in all of them. */
export const meaningOf = (cue: ListedCue, uses: readonly Use[], here?: Context): CueMeaning =>
  learnCue(cue.needs, uses, here);

/** This child's cues first, then those that are offered for the age; each once. */
export const dictionary = (list: readonly ListedCue[], book: Book, who: CueFilter): readonly Cue[] => {
  const own = book.kept.flatMap((kept) => {
    const listed = ownListed(kept) ?? list.find(({ id }) => id === kept.id);
    return listed ? [{ ...listed, kept, isKept: true }] : [];
  });
  const offered = fitting(list, who)
    .filter(({ id }) => !book.hidden.includes(id) && !own.some((cue) => cue.id === id))
    .map((listed) => ({ ...listed, kept: blank(listed.id), isKept: false }));
  return [...own, ...offered];
};

/** Cues of the list that are in neither: of another age, or said not to be this child's. */
export const others = (list: readonly ListedCue[], shown: readonly Cue[], who: CueFilter): readonly Cue[] =>
  list
    .filter((cue) => canBe(cue, who) && !shown.some(({ id }) => id === cue.id))
    .map((listed) => ({ ...listed, kept: blank(listed.id), isKept: false }));

/** What helped with `need`, the most often named first. */
export const helpedWith = (uses: readonly Logged[], need: Need): readonly { words: string; times: number }[] => {
  const times = new Map<string, number>();
  for (const one of uses) {
    if (one.need !== need || one.right === "no" || one.right === null) continue;
    for (const words of (one.helped ?? "").split("\n").filter((line) => line !== ""))
      times.set(words, (times.get(words) ?? 0) + 1);
  }
  return [...times].map(([words, times]) => ({ words, times })).sort((a, b) => b.times - a.times);
};
