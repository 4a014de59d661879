/**
 * An entry says what a thing is from now on: a moment, a note, a child. Entries are only ever added; an edit, a delete
 * and an undo are further entries of the same thing. What is in force is, for each thing, its last entry by clock, so
 * any histories brought together in any order come to one state.
 */
import * as v from "valibot";
import { failed, done, type Result } from "../ground/result.ts";
import { type Clock, isAfter, isClock } from "./clock.ts";
import { type Body, bodies, type Kind, kinds } from "./kinds.ts";
import { dayOf, isZone, type When } from "./when.ts";

type Of<K extends Kind> = {
  readonly format: "attune.entry/1";
  /** Of this entry. */
  readonly id: string;
  /** What it is about; all entries of one thing are of one kind. */
  readonly thing: string;
  readonly kind: K;
  /** The children it is about: none (the adult's own), one, or several. */
  readonly children: readonly string[];
  /** The person who logged it. */
  readonly by: string;
  /** When it happened. */
  readonly at: When;
  /** When this was written: ISO 8601, UTC. */
  readonly logged: string;
  readonly clock: Clock;
  /** Null: deleted. */
  readonly body: Body<K> | null;
};

export type Entry<K extends Kind = Kind> = { readonly [One in K]: Of<One> }[K];
/** An entry before the store has said who wrote it, and put it after all that it knows. */
export type WrittenEntry<K extends Kind = Kind> = { readonly [One in K]: Omit<Of<One>, "by" | "clock"> }[K];

const when = v.object({
  local: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}$/)),
  zone: v.pipe(v.string(), v.check(isZone)),
  instant: v.pipe(v.number(), v.integer()),
});
const outline = v.object({
  format: v.literal("attune.entry/1"),
  id: v.pipe(v.string(), v.nonEmpty()),
  thing: v.pipe(v.string(), v.nonEmpty()),
  kind: v.picklist(kinds),
  children: v.array(v.string()),
  by: v.string(),
  at: when,
  logged: v.pipe(v.string(), v.isoTimestamp()),
  clock: v.pipe(v.string(), v.check(isClock)),
  body: v.unknown(),
});

/** An entry from storage, a file or another device. Refuses what is none, or of a later Attune (`not-an-entry`). */
export const parseEntry = (value: unknown): Result<Entry, "not-an-entry"> => {
  const found = v.safeParse(outline, value);
  if (!found.success) return failed("not-an-entry");
  const { kind, body } = found.output;
  const inside = body === null ? { success: true, output: null } : v.safeParse(bodies[kind], body);
  if (!inside.success) return failed("not-an-entry");
  // The shape of the body was chosen by the kind, which TypeScript cannot see.
  return done({ ...found.output, body: inside.output } as Entry);
};

/** What is in force: for each thing its last entry, deleted ones too (their body is null). In no order. */
export const replay = (entries: Iterable<Entry>): ReadonlyMap<string, Entry> => {
  const last = new Map<string, Entry>();
  for (const entry of entries) {
    const known = last.get(entry.thing);
    if (known === undefined || isAfter(entry, known)) last.set(entry.thing, entry);
  }
  return last;
};

/** The day on the wall when it happened. */
export const dayOfEntry = (entry: Pick<Entry, "at">): string => dayOf(entry.at);

/** What a search looks through: the person's own words in an entry, or empty. */
export const wordsOf = ({ kind, body }: Pick<Entry, "kind" | "body">): string => {
  if (body === null || kind === "child") return "";
  return "text" in body ? body.text : "words" in body ? body.words : "title" in body ? body.title : "";
};
