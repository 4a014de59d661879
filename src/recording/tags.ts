/**
 * A template of tags (`attune.tags/1`, docs/tags.md): named acts, each with its channel, who may do it, a key and a sign that is
 * a shape or a letter and no colour. Pure: a file becomes a template and notes on what of it was changed, and back.
 */
import * as v from "valibot";
import { type Form, fromText, listOf } from "../ground/kept.ts";
import { done, failed, type Result } from "../ground/result.ts";
import { type Channel, channels } from "./recording.ts";

export const doers = ["child", "adult", "either"] as const;
/** The shapes that stand for an act; anything else is one letter. */
export const tagShapes = ["circle", "square", "triangle", "diamond", "cross", "ring", "star", "wave"] as const;

export type TagAct = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly who: (typeof doers)[number];
  readonly channel: Channel;
  /** What stands in the `act` of an event; null where the channel says all. */
  readonly act: string | null;
  /** One letter, digit or sign, small; null where it has none. */
  readonly key: string | null;
  /** One of `tagShapes`, or one letter. */
  readonly sign: string;
};
export type TagTemplate = {
  readonly format: "attune.tags/1";
  readonly name: string;
  /** A BCP 47 tag; null where it is not said. */
  readonly language: string | null;
  readonly by: string | null;
  readonly source: string | null;
  readonly acts: readonly TagAct[];
};

/** What was changed or left out of a file; the sentence is the message `tags.note.<kind>`. */
export type TagNote = {
  readonly kind:
    | "key-twice"
    | "key-unfit"
    | "channel-guessed"
    | "who-guessed"
    | "sign-unknown"
    | "acts-many"
    | "cut"
    | "nameless"
    | "points"
    | "modifiers"
    | "twice"
    | "elsewhere";
  readonly count: number;
};
export type ReadTags = { readonly template: TagTemplate; readonly said: readonly TagNote[] };
export type TagProblem = "tags-not" | "tags-none";

/** A template has no more acts, and a name, a description no more characters. */
export const mostActs = 60;
const longestName = 80;
const longestText = 400;

/** What may stand in a template before it is looked at closely. */
export type LooseAct = {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly who?: string | null | undefined;
  readonly channel?: string | null | undefined;
  readonly act?: string | null | undefined;
  readonly key?: string | null | undefined;
  readonly sign?: string | null | undefined;
};
type LooseTemplate = {
  readonly name: string;
  readonly language?: string | null | undefined;
  readonly by?: string | null | undefined;
  readonly source?: string | null | undefined;
  readonly acts: readonly LooseAct[];
};

const oneOf = <One extends string>(all: readonly One[], text: string | null | undefined): One | undefined =>
  all.find((one) => one === text);
/** How many letters a person would count. */
const letters = (text: string): readonly string[] =>
  [...new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text)].map(({ segment }) => segment);

/** A template of what a file says, made whole; what was changed or left out is counted. Refuses one without any act. */
export const tagsFrom = (loose: LooseTemplate, before: readonly TagNote[] = []): Result<ReadTags, TagProblem> => {
  const counts = new Map<TagNote["kind"], number>(before.map(({ kind, count }) => [kind, count]));
  const note = (kind: TagNote["kind"], count = 1): void => void counts.set(kind, (counts.get(kind) ?? 0) + count);
  const cut = (text: string | null | undefined, most: number): string | null => {
    const whole = (text ?? "").replace(/\s+/gu, " ").trim();
    if (whole === "") return null;
    const all = letters(whole);
    if (all.length <= most) return whole;
    note("cut");
    return all.slice(0, most).join("").trim();
  };
  const keys = new Set<string>();
  const keyOf = (text: string | null | undefined): string | null => {
    const key = (text ?? "").trim().toLowerCase();
    if (key === "") return null;
    if (!isTagKey(key)) return (note("key-unfit"), null);
    if (keys.has(key)) return (note("key-twice"), null);
    keys.add(key);
    return key;
  };
  const named = loose.acts.filter(({ name }) => name.trim() !== "");
  if (named.length < loose.acts.length) note("nameless", loose.acts.length - named.length);
  if (named.length > mostActs) note("acts-many", named.length - mostActs);
  const acts = named.slice(0, mostActs).map((one, at): TagAct => {
    const name = cut(one.name, longestName) ?? one.name;
    const channel = oneOf(channels, one.channel);
    if (channel === undefined) note("channel-guessed");
    const who = oneOf(doers, one.who);
    if (who === undefined) note("who-guessed");
    const sign = signOf(one.sign);
    if (sign === null && one.sign) note("sign-unknown");
    return {
      id: `a${at + 1}`,
      name,
      description: cut(one.description, longestText),
      who: who ?? "either",
      channel: channel ?? "movement",
      act: cut(one.act, longestName),
      key: keyOf(one.key),
      sign: sign ?? tagShapes[at % tagShapes.length] ?? "circle",
    };
  });
  if (acts.length === 0) return failed("tags-none");
  const template: TagTemplate = {
    format: "attune.tags/1",
    name: cut(loose.name, longestName) ?? "?",
    language: cut(loose.language, 35),
    by: cut(loose.by, longestName),
    source: cut(loose.source, longestText),
    acts,
  };
  return done({ template, said: [...counts].map(([kind, count]) => ({ kind, count })) });
};

/** A shape by its name, or one letter; null for anything else. */
const signOf = (text: string | null | undefined): string | null => {
  const plain = (text ?? "").trim();
  return oneOf(tagShapes, plain) ?? (letters(plain).length === 1 ? plain : null);
};

/** Whether an act may have this key: one letter or digit of a keyboard, or a sign beside them that no browser needs. */
export const isTagKey = (key: string): boolean => /^[a-z0-9;`\\]$/.test(key);

const text = v.nullish(v.string());
const loose = v.looseObject({
  format: v.literal("attune.tags/1"),
  name: v.string(),
  language: text,
  by: text,
  source: text,
  acts: v.array(
    v.looseObject({ name: v.string(), description: text, who: text, channel: text, act: text, key: text, sign: text }),
  ),
});

/** The template that JSON says; refuses what is none. */
export const parseTags = (json: unknown): Result<ReadTags, TagProblem> => {
  const found = v.safeParse(loose, json);
  return found.success ? tagsFrom(found.output) : failed("tags-not");
};

/** The text of a template's file. */
export const writeTags = (template: TagTemplate): string => `${JSON.stringify(template, null, 2)}\n`;

/** A template that is kept, by the name under which it is. */
export type KeptTags = { readonly id: string; readonly template: TagTemplate };
const keptTags = listOf(v.object({ id: v.pipe(v.string(), v.nonEmpty()), template: v.unknown() }));
/** How a person's templates are kept; one that cannot be read takes no other with it. */
export const tagsForm: Form<readonly KeptTags[]> = {
  read: (text) =>
    fromText(keptTags, text, []).flatMap(({ id, template }) => {
      const read = parseTags(template);
      return read.ok ? [{ id, template: read.value.template }] : [];
    }),
  write: (all) => (all.length === 0 ? null : JSON.stringify(all)),
};

/** The template with a key for each act that has none of its own: a letter of its name that nobody has, or any that is free. */
export const withKeys = (template: TagTemplate, isTaken: (key: string) => boolean): TagTemplate => {
  const taken = new Set(template.acts.flatMap(({ key }) => (key !== null && !isTaken(key) ? [key] : [])));
  const free = (key: string): boolean => isTagKey(key) && !isTaken(key) && !taken.has(key);
  const acts = template.acts.map((act) => {
    if (act.key !== null && taken.has(act.key)) return act;
    const key = [...act.name.toLowerCase(), ..."efhinopqrtuv789;`\\"].find(free) ?? null;
    if (key !== null) taken.add(key);
    return { ...act, key };
  });
  return { ...template, acts };
};

/** The acts that Attune begins with: words of the field that every coding scheme has. Their names are said where they are shown. */
export const firstActs = [
  { word: "look-away", who: "child", channel: "gaze", key: "v", sign: "ring" },
  { word: "smile", who: "either", channel: "face", key: "e", sign: "wave" },
  { word: "frown", who: "either", channel: "face", key: "f", sign: "triangle" },
  { word: "laugh", who: "either", channel: "voice", key: "h", sign: "star" },
  { word: "word", who: "either", channel: "voice", key: "o", sign: "square" },
  { word: "babble", who: "child", channel: "voice", key: "u", sign: "circle" },
  { word: "sing", who: "adult", channel: "voice", key: "i", sign: "diamond" },
  { word: "stroke", who: "either", channel: "touch", key: "t", sign: "cross" },
  { word: "point", who: "either", channel: "gesture", key: "p", sign: "triangle" },
  { word: "reach", who: "either", channel: "gesture", key: "r", sign: "diamond" },
  { word: "nod", who: "either", channel: "gesture", key: "n", sign: "circle" },
  { word: "lean", who: "either", channel: "posture", key: "q", sign: "square" },
] as const satisfies readonly (Pick<TagAct, "who" | "channel" | "key" | "sign"> & { readonly word: string })[];
