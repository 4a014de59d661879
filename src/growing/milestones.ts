/**
 * The checkpoints: what most children do by an age, as things to notice and never a test. The ages and items are the
 * CDC's (Learn the Signs. Act Early., 2022: 12 checkpoints, 159 items, at least 75 % of children by that age); the words
 * are ours, in content/milestones. Months are corrected for early birth (child/child.ts).
 */
import type { Area } from "../child/areas.ts";

/** `id` is `<months>/<name>`. `relational`: it happens between two people. `language`: it is of talking, in any form. */
export type Milestone = {
  readonly id: string;
  readonly area: Area;
  readonly relational: boolean;
  readonly language: boolean;
  /** A statement without a subject, for lists and the page for the doctor. */
  readonly short: string;
  /** The question; {child} and {Child} stand for the name within a sentence and at its start. */
  readonly ask: string;
  /** Both as they are said of a girl, in a language whose verbs differ. */
  readonly girl?: { readonly short: string; readonly ask: string };
  /** Two lines on how to invite it. */
  readonly invite: readonly [string, string];
};

export type Checkpoint = { readonly months: number; readonly milestones: readonly Milestone[] };
/** A checkpoint as a region says it (src/ground/region.ts). */
export const checkpointIn = (checkpoint: Checkpoint, said: (text: string) => string): Checkpoint => ({
  ...checkpoint,
  milestones: checkpoint.milestones.map((one) => ({
    ...one,
    short: said(one.short),
    ask: said(one.ask),
    invite: [said(one.invite[0]), said(one.invite[1])],
  })),
});

/** `stopped`: the child could, and cannot any more. */
export const answers = ["yes", "not-yet", "not-sure", "stopped"] as const;
export type MilestoneAnswer = (typeof answers)[number];
/** What a person said of each milestone, by its id: their latest answer. */
export type MilestoneAnswers = ReadonlyMap<string, MilestoneAnswer>;

/** From six years on there is no checkpoint to look at. */
const lastMonths = 72;

/** The checkpoint in force at `months`: the latest that was reached. Null before the first, and from six years on. */
export const checkpointAt = (all: readonly Checkpoint[], months: number): Checkpoint | null =>
  months >= lastMonths ? null : (all.findLast((one) => one.months <= months) ?? null);

/** The one that comes next, as a look ahead; null after the last. */
export const checkpointAfter = (all: readonly Checkpoint[], months: number): Checkpoint | null =>
  all.find((one) => one.months > months) ?? null;

/** What to ask next of `checkpoint`: what has no answer yet, what is between two people first. Null where all is answered. */
export const toAsk = (checkpoint: Checkpoint, given: MilestoneAnswers): Milestone | null =>
  checkpoint.milestones.find(({ id }) => !given.has(id)) ?? null;

/** `text` with the child's name, as it stands within a sentence and at its start. */
export const named = (text: string, child: string, childMid: string): string =>
  text.replaceAll("{Child}", () => child).replaceAll("{child}", () => childMid);

/**
 * The checkpoints as they are said of a child: of a girl in her own words, where the language has them. Where it has and
 * the gender is not said, the question is about `anyone` ("your child", which takes the form that fits all), not the name.
 */
export const saidOf = (
  all: readonly Checkpoint[],
  gender: "girl" | "boy" | null,
  anyone: { readonly child: string; readonly childMid: string },
): readonly Checkpoint[] =>
  all.map((checkpoint) => ({
    ...checkpoint,
    milestones: checkpoint.milestones.map((one) =>
      one.girl === undefined || gender === "boy"
        ? one
        : gender === "girl"
          ? { ...one, ...one.girl }
          : { ...one, ask: named(one.ask, anyone.child, anyone.childMid) },
    ),
  }));

export type Review = {
  /** Of any checkpoint: urgent, at any age. */
  readonly stopped: readonly Milestone[];
  /** Of the checkpoints that were reached: worth asking about, one of them is reason enough. */
  readonly notYet: readonly Milestone[];
  readonly notSure: readonly Milestone[];
  /** Of the checkpoint in force. */
  readonly seen: readonly Milestone[];
  /** Of the checkpoint in force, without an answer. */
  readonly open: readonly Milestone[];
};

/** What the answers come to at `months`. A milestone of a checkpoint that lies ahead counts only where it was lost. */
export const review = (all: readonly Checkpoint[], given: MilestoneAnswers, months: number): Review => {
  const of = (list: readonly Checkpoint[], answer: MilestoneAnswer | undefined): readonly Milestone[] =>
    list.flatMap(({ milestones }) => milestones.filter(({ id }) => given.get(id) === answer));
  const reached = all.filter((one) => one.months <= months);
  const now = checkpointAt(all, months);
  const inForce = now === null ? [] : [now];
  return {
    stopped: of(all, "stopped"),
    notYet: of(reached, "not-yet"),
    notSure: of(reached, "not-sure"),
    seen: of(inForce, "yes"),
    open: of(inForce, undefined),
  };
};
