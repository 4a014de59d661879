/**
 * What can be logged, a shape for each kind, versioned. Words of the product as values: what the child did, what the
 * adult did, how it went. A word that a later Attune knows and this one does not is read as "other".
 */
import * as v from "valibot";
import { childFacts } from "../child/facts.ts";
import { momentChannels, cues, endings, openings, responses } from "./moment.ts";

const maybe = <Words extends readonly [string, ...string[]]>(words: Words, other: Words[number]) =>
  v.nullable(v.fallback(v.picklist(words), other));
const minutes = v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(24 * 60)));
const channelList = v.pipe(
  v.array(v.string()),
  v.transform((all) => momentChannels.filter((one) => all.includes(one))),
);
const level = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(5)));
const person = v.nullable(v.picklist(["me", "child", "both"]));
const one = v.literal(1);

export const bodies = {
  /** One exchange, each part of which may be skipped. */
  moment: v.object({
    v: one,
    cue: maybe(cues, "other"),
    response: maybe(responses, "other"),
    went: maybe(endings, "open"),
    /** The child's channels, and the adult's own. */
    channels: channelList,
    own: channelList,
    opening: v.nullable(v.fallback(v.picklist(openings), "play")),
    /** Who reached first, where it was mended. */
    reached: person,
    minutes,
    /** The person's own words; empty where there are none. */
    words: v.string(),
    /** Whether it is in the album. */
    kept: v.boolean(),
  }),
  /** A kept recording (keeping's Play), on the day it was made. */
  play: v.object({ v: one, play: v.string(), title: v.string() }),
  /** A guided way back: who reached, how, how long until they were together again, which of the age's steps were used. */
  repair: v.object({
    v: one,
    reached: person,
    how: v.array(v.string()),
    minutes,
    steps: v.array(v.string()),
    /** The moment that it mends, where it is known. */
    mends: v.nullable(v.string()),
    words: v.string(),
  }),
  /** Two sliders, 1 (storm; far) to 5 (still; near), before and after; the reset in between, where one was used. */
  calm: v.object({
    v: one,
    calm: level,
    here: level,
    reset: v.nullable(v.string()),
    calmAfter: level,
    hereAfter: level,
    words: v.string(),
  }),
  note: v.object({ v: one, text: v.string() }),
  /** A cue of the child's dictionary: what it was taken for, whether that was it, and what helped. */
  "cue-use": v.object({
    v: one,
    cue: v.string(),
    need: v.nullable(v.string()),
    right: v.nullable(v.picklist(["yes", "partly", "no"])),
    helped: v.nullable(v.string()),
    words: v.string(),
  }),
  try: v.object({ v: one, activity: v.string(), went: v.picklist(["done", "liked", "not"]), words: v.string() }),
  milestone: v.object({
    v: one,
    milestone: v.string(),
    answer: v.picklist(["yes", "not-yet", "not-sure", "stopped"]),
    words: v.string(),
  }),
  /** A sign worth talking over that a person noted, since when, and whether in more than one place. */
  sign: v.object({
    v: one,
    sign: v.string(),
    since: v.fallback(v.picklist(["days", "weeks", "month"]), "days"),
    places: v.picklist(["one", "several"]),
    words: v.string(),
  }),
  /** A routine that happened: what imports bring (feeds, sleeps, nappies), and what tells when the next one may come. */
  opening: v.object({ v: one, opening: v.picklist(openings), minutes, words: v.string() }),
  /** The facts of a child; the thing is the child. */
  child: childFacts,
} as const;

export type Kind = keyof typeof bodies;
export type Body<Of extends Kind = Kind> = Readonly<v.InferOutput<(typeof bodies)[Of]>>;
const isKind = (word: string): word is Kind => Object.hasOwn(bodies, word);
export const kinds: readonly Kind[] = Object.keys(bodies).filter(isKind);

export { momentChannels, cues, endings, openings, responses } from "./moment.ts";
export type { MomentCue, Ending, MomentChannel, Opening, Response } from "./moment.ts";
