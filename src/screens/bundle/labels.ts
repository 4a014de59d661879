/** The page's own words, in each of its languages, and what it tells the professional. */
import type { BundleDocument, SideBySide } from "../../bundle/bundle.ts";
import type { BundleLabel, Passage } from "../../bundle/page.ts";
import { speaker } from "../../words/words.ts";
import { words as growing } from "../../words/en/growing.ts";
import { words as listener } from "../../words/en/listener.ts";
import { childWords } from "../parts/home.ts";
import type { Each } from "./said.ts";
import { say } from "./words.ts";

const sayGrowing = speaker(growing);
const sayListener = speaker(listener);

/** The labels of `document`. */
export const labelsIn = (each: Each, document: BundleDocument): Readonly<Record<BundleLabel, SideBySide>> => {
  const { child, to, madeOn, untilSays } = document;
  const languages = document.languages.map((_, n) => n);
  /** Each language with its own value. */
  const with_ = (work: (n: number) => string): SideBySide => languages.map((n) => each(() => work(n))[n] ?? "");
  const plain = (
    id: Exclude<BundleLabel, "head" | "made" | "for" | "until" | "left" | "milestones.source">,
  ): SideBySide => each(() => say(`bundle.page.${id}`));
  return {
    head: each(() => say("bundle.page.head", childWords(child))),
    made: with_((n) => say("bundle.page.made", { day: madeOn[n] ?? "" })),
    for: to === "" ? [] : each(() => say("bundle.page.for", { to })),
    until: untilSays === null ? [] : with_((n) => say("bundle.page.until", { day: untilSays[n] ?? "" })),
    own: plain("own"),
    questions: plain("questions"),
    moments: plain("moments"),
    plays: plain("plays"),
    "dance.legend": plain("dance.legend"),
    figures: plain("figures"),
    "figures.you": plain("figures.you"),
    how: plain("how"),
    not: plain("not"),
    early: plain("early"),
    seen: plain("seen"),
    "film.unseen": plain("film.unseen"),
    cues: plain("cues"),
    "cues.says": plain("cues.says"),
    helps: plain("helps"),
    "helps.not": plain("helps.not"),
    milestones: plain("milestones"),
    "milestones.source": each(() => sayGrowing("growing.doctor.source")),
    consent: plain("consent"),
    "consent.says": plain("consent.says"),
    assent: plain("assent"),
    left: each(() => say("bundle.page.left")),
    never: plain("never"),
  };
};

/** What the professional is told: what it is, how to look together, consent, how figures are read, what the listener cannot hear. */
export const passagesIn = (each: Each, hasFigures: boolean): readonly Passage[] => {
  const told = <Id extends "is" | "steps" | "yes" | "numbers">(id: Id, lines: readonly (() => string)[]): Passage => ({
    title: each(() => say(`bundle.page.${id}`)),
    lines: lines.map((line) => each(line)),
  });
  const always = [
    told("is", [() => say("bundle.page.is.1"), () => say("bundle.page.is.2"), () => say("bundle.page.is.3")]),
    told("steps", [
      () => say("bundle.page.steps.1"),
      () => say("bundle.page.steps.2"),
      () => say("bundle.page.steps.3"),
      () => say("bundle.page.steps.4"),
    ]),
    told("yes", [() => say("bundle.page.yes.1"), () => say("bundle.page.yes.2"), () => say("bundle.page.yes.3")]),
  ];
  if (!hasFigures) return always;
  return [
    ...always,
    told("numbers", [
      () => say("bundle.page.numbers.1"),
      () => say("bundle.page.numbers.2"),
      () => say("bundle.page.numbers.3"),
    ]),
    {
      title: each(() => say("bundle.page.ears")),
      lines: [
        each(() => sayListener("cannot.says")),
        each(() => sayListener("cannot.unheard.says")),
        each(() => sayListener("cannot.never.says")),
      ],
    },
  ];
};
