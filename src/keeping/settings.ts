/**
 * The rule: nothing is kept as a setting that has no row here. A row says under what name it lies on the disk, what it may
 * say and what it says where nothing was said (its form), and whose it is. Names are in people's vaults: they never change.
 * What a name has in braces is an id: `cues.book.{child}` of the child c1 lies as `cues.book.c1`.
 */
import * as v from "valibot";
import { choiceForm } from "../bundle/choice.ts";
import { notedForm } from "../calm/signs.ts";
import { sensesForm } from "../calm/senses.ts";
import { trialForm } from "../calm/trial.ts";
import { wayBackForm } from "../calm/wayback.ts";
import { childDraftForm } from "../child/draft.ts";
import { dayDraftForm, daysForm } from "../child/latedays.ts";
import { nearForm } from "../child/latenear.ts";
import { bookForm } from "../cues/book.ts";
import { cardForm } from "../cues/card.ts";
import { ownCueForm } from "../cues/owncue.ts";
import { practiceForm } from "../cues/practised.ts";
import { asJson, asText, asWords, type Form, listOf, namedOf } from "../ground/kept.ts";
import { choosingForm } from "../growing/choosing.ts";
import type { KeyChanges } from "../keys/keymap.ts";
import { pagesForm } from "../library/kept.ts";
import { learnedForm } from "../listening/learned.ts";
import { voiceForm, waitsForm, weekDraftForm, weeksForm } from "../practice/kept.ts";
import { tagsForm } from "../recording/tags.ts";

/**
 * What is a child's goes with the child; what is a thing's (an entry of the diary) or a family's own cue's goes with
 * those. The rest is this person's, the family's or this device's, and stays.
 */
export type Whose = "child" | "thing" | "cue" | "person" | "family" | "device";
type Row = {
  readonly whose: Whose;
  readonly read: (text: string | null) => unknown;
  readonly write: (value: never) => string | null;
};

const words = asText<string>(v.string(), "");
const day = asText<string | null>(v.pipe(v.string(), v.isoDate()), null);
const typed: Form<string | null> = {
  ...asText<string | null>(v.pipe(v.string(), v.nonEmpty()), null),
  write: (text) => text || null,
};
/** Kept as 1 where it was done. */
const once: Form<boolean> = { read: (text) => text !== null, write: (was) => (was ? "1" : null) };
const minutes = asJson<number>(v.pipe(v.number(), v.minValue(0)), 0);
const spent = asWords<readonly [day: string, seconds: number]>(
  v.tuple([v.pipe(v.string(), v.isoDate()), v.pipe(v.string(), v.transform(Number), v.finite())]),
  ["", 0],
);

/** Kept in the vault, sealed; each of them is in a backup and in the plain export. */
export const settings = {
  /** The child's name, from before any child was put in. */
  child: { whose: "family", ...words },
  /** How the person is worded: woman, man, open; empty until they say. */
  me: { whose: "person", ...words },
  /** The person whose entries these are: made with the vault (schema.ts). */
  person: { whose: "person", ...words },
  /** The children that what is logged is about. */
  chosen: { whose: "device", ...asWords<readonly string[]>(v.array(v.string()), []) },
  /** The first visit is over. */
  met: { whose: "family", ...once },
  /** Seconds that Attune was looked at on one day. */
  spent: { whose: "person", ...spent },
  /** The keys of commands that the person gave others, by their ids (keys/keymap.ts). */
  keys: { whose: "person", ...asJson<KeyChanges>(namedOf(listOf(v.string())), {}) },
  /** The person's templates of tags, and the one that was last used: null is Attune's own. */
  tags: { whose: "person", ...tagsForm },
  "tags.chosen": { whose: "person", ...typed },
  listener: { whose: "family", ...learnedForm },
  library: { whose: "family", ...pagesForm },
  "calm.senses": { whose: "person", ...sensesForm },
  "calm.signs": { whose: "person", ...notedForm },
  "calm.trial": { whose: "person", ...trialForm },
  /** Self-checks are switched off: no screen shows that there are any. */
  "selfcheck.off": { whose: "person", ...once },
  "practice.waits": { whose: "person", ...waitsForm },
  "practice.voice": { whose: "person", ...voiceForm },
  "practice.weeks": { whose: "person", ...weeksForm },
  "cues.practice": { whose: "person", ...practiceForm },
  "cues.book.{child}": { whose: "child", ...bookForm },
  "cues.card.{child}": { whose: "child", ...cardForm },
  /** Whether the caregiver's story, and their self-checks, go along in a backup and in the plain export (own.ts). */
  "own.along.story": { whose: "person", ...once },
  "own.along.check": { whose: "person", ...once },
  "late.near.{child}": { whose: "child", ...nearForm },
  "late.days.{child}": { whose: "child", ...daysForm },
  /** Whether calm offers who was kind when the water is rough: no more than that is said there. */
  "own.offer.kind": { whose: "person", ...once },
  "try {child}": { whose: "child", ...choosingForm },

  /** The last backup; the day on which there was first something to keep; the last start. */
  "backup.day": { whose: "device", ...day },
  "backup.since": { whose: "device", ...day },
  "day.last": { whose: "device", ...day },
  /** Minutes of stillness after which it locks; 0 is never. */
  "lock.after": { whose: "device", ...minutes },
  "lock.offered": { whose: "device", ...once },

  // What was begun and is not done: null where nothing is.
  "repair.draft": { whose: "person", ...wayBackForm },
  "draft week": { whose: "person", ...weekDraftForm },
  "draft note": { whose: "person", ...typed },
  "draft child": { whose: "family", ...childDraftForm },
  "draft own cue": { whose: "family", ...ownCueForm },
  "draft child {child}": { whose: "child", ...childDraftForm },
  "draft late day {child}": { whose: "child", ...dayDraftForm },
  "draft worry {child}": { whose: "child", ...typed },
  "draft bundle {child}": { whose: "child", ...choiceForm },
  "draft helped {cue}": { whose: "cue", ...typed },
  "draft {thing}": { whose: "thing", ...typed },
} as const satisfies Readonly<Record<string, Row>>;

export type SettingKey = keyof typeof settings;
export type SettingValue<Key extends SettingKey> = ReturnType<(typeof settings)[Key]["read"]>;
const forms: { readonly [Key in SettingKey]: Form<SettingValue<Key>> } = settings;
/** The id that a key's name wants; none where it is not of a child, a thing or a cue. */
export type Of<Key extends SettingKey> = Key extends `${string}{${string}}` ? readonly [id: string] : readonly [];

/** The name under which a setting lies on the disk. */
export const nameOf = <Key extends SettingKey>(key: Key, ...[id = ""]: Of<Key>): string =>
  key.replace(/\{\w+\}$/, () => id);

/** What a setting says, from the text that is kept; null where none is. */
export const settingFrom = <Key extends SettingKey>(key: Key, text: string | null): SettingValue<Key> =>
  forms[key].read(text);
/** The text that is kept where a setting says this; null where none is to be. */
export const settingText = <Key extends SettingKey>(key: Key, value: SettingValue<Key>): string | null =>
  forms[key].write(value);

/** The keys of all that is one child's, one thing's, one cue's. */
export const keysOf = (whose: "child" | "thing" | "cue"): readonly SettingKey[] =>
  (Object.keys(settings) as SettingKey[]).filter((key) => settings[key].whose === whose);

/**
 * Kept by the browser in plain text (device.ts), since they are needed before the vault is open and while it is locked: in
 * no backup, and forgotten when everything is removed. Null where it was never set.
 */
export type PlainSetting =
  /** morning, evening, night, or "auto" by the clock. */
  | "theme"
  | "language"
  | "region"
  /** Whose help lines are shown; the one person to call, number and name a line each. */
  | "country"
  | "person"
  /** Whether the way to leave at once is on every screen. */
  | "leave"
  /** The first visit is over, so that neither its screen nor Today is drawn in place of the other. */
  | "met";
