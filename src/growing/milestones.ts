/**
 * The checkpoints: what most children do by an age, as things to notice and never a test. The ages and items are the
 * CDC's (Learn the Signs. Act Early., 2022: 12 checkpoints, 159 items, at least 75 % of children by that age); the words
 * are ours, in content/milestones.
 */
import type { Area } from "./areas.ts";

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
  /** Two lines on how to invite it. */
  readonly invite: readonly [string, string];
};

export type Checkpoint = { readonly months: number; readonly milestones: readonly Milestone[] };

export const answers = ["yes", "not-yet", "not-sure", "stopped"] as const;
export type Answer = (typeof answers)[number];
