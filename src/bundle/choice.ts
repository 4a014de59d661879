/**
 * What a caregiver chose to show a professional, as it is kept while they compose it: ids of things, and their own words.
 * Nothing is in it that they did not choose (docs/bundle.md#what-is-never-in-it). The passphrase is no part of it.
 */
import * as v from "valibot";
import { asJson, type Form, listOf } from "../ground/kept.ts";

const words = v.fallback(v.string(), "");
const ids = listOf(v.string());
const choice = v.object({
  v: v.literal(1),
  /** The code of the language beside the caregiver's; empty: theirs alone. */
  beside: words,
  /** Whom it is for, in their words; until when they ask it to be deleted (YYYY-MM-DD), null where they do not say. */
  to: words,
  until: v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  questions: words,
  /** Things of the diary that are moments; kept moments of recordings; recordings; those of them whose film goes along. */
  moments: ids,
  seen: ids,
  plays: ids,
  films: ids,
  /** Answers to milestones that are to stand there: all with this answer. */
  answers: ids,
  cues: ids,
  /** Whether their child would be all right with the films, as they see it; what the child said, in their words. */
  fine: v.fallback(v.boolean(), false),
  assent: words,
});
export type BundleChoice = Readonly<v.InferOutput<typeof choice>>;

export const emptyChoice: BundleChoice = {
  v: 1,
  beside: "",
  to: "",
  until: null,
  questions: "",
  moments: [],
  seen: [],
  plays: [],
  films: [],
  answers: [],
  cues: [],
  fine: false,
  assent: "",
};

/** How it is kept; null where nothing was begun, or a later Attune wrote it. */
export const choiceForm: Form<BundleChoice | null> = asJson<BundleChoice | null>(v.nullable(choice), null);

/** From this age on, in months, a child is asked: six years. */
export const assentMonths = 72;

/** Whether films may go along: the caregiver thought of it, and a child of six or more was asked. `months`: null, not known. */
export const mayShowFilms = ({ fine, assent }: BundleChoice, months: number | null): boolean =>
  fine && (months === null || months < assentMonths || assent.trim() !== "");
