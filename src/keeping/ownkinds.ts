/**
 * The rule: what is the caregiver's alone is a thing of a kind that has a row here, never an entry of the diary and never a
 * setting, a draft or a part of an address: those lie beside the lock of its own, and go along in every backup. What is
 * typed is put as it is typed, so that no draft is wanted. Kinds are in people's vaults: they never change.
 */
import type { Form } from "../ground/kept.ts";
import { skillNoteForm } from "../skills/skills.ts";
import { answersForm, checkDraftForm, instrumentForm } from "../selfcheck/keptcheck.ts";
import { alarmForm } from "../story/alarm.ts";
import { kindForm, loadForm, shouldForm } from "../story/kept.ts";

export const ownSides = ["story", "check"] as const;
export type OwnSide = (typeof ownSides)[number];
type Row = {
  readonly side: OwnSide;
  readonly read: (text: string | null) => unknown;
  readonly write: (body: never) => string | null;
};

/** A row a kind: whose side it is, and its form, which says null where a text cannot be read. */
export const ownKinds = {
  /** One line of the map of alarms. */
  "story.alarm": { side: "story", ...alarmForm },
  /** Of the five skills: the week, how it went, what is being written. */
  "story.skill": { side: "story", ...skillNoteForm },
  /** A questionnaire that was brought; what is being answered; what was answered. */
  "check.instrument": { side: "check", ...instrumentForm },
  "check.draft": { side: "check", ...checkDraftForm },
  "check.response": { side: "check", ...answersForm },
  /** Somebody who was kind to me. */
  "story.kind": { side: "story", ...kindForm },
  /** What fills, what drains. */
  "story.load": { side: "story", ...loadForm },
  /** The one "should" of a week; there is at most one. */
  "story.should": { side: "story", ...shouldForm },
} as const satisfies Readonly<Record<`${OwnSide}.${string}`, Row>>;

export type OwnKind = keyof typeof ownKinds;
export type OwnBody<Kind extends OwnKind> = NonNullable<ReturnType<(typeof ownKinds)[Kind]["read"]>>;
/** `id`: without a meaning of its own. `at`: when it was, ISO 8601 in UTC, as `toISOString` writes it. */
export type OwnThing<Kind extends OwnKind> = { readonly id: string; readonly at: string; readonly body: OwnBody<Kind> };

const forms: { readonly [Kind in OwnKind]: Form<OwnBody<Kind> | null> } = ownKinds;

/** What a thing of that kind says; null where it cannot be read. */
export const ownBodyFrom = <Kind extends OwnKind>(kind: Kind, text: string): OwnBody<Kind> | null =>
  forms[kind].read(text);
/** The text that is kept where it says this. */
export const ownBodyText = <Kind extends OwnKind>(kind: Kind, body: OwnBody<Kind>): string =>
  forms[kind].write(body) ?? "null";
