/**
 * Whether something is a recording: parses what came from outside (docs/cli.md#a-recording) and keeps the laws
 * that everything behind it trusts, above all that events of one person and channel never overlap.
 */
import * as v from "valibot";
import { done, failed, type Result } from "../ground/result.ts";
import { channels, type Event, type Recording, roles, sources } from "./recording.ts";

/**
 * The longest recording, in milliseconds: ten days. What is beyond is a fault in a file, not a time; and up to there every
 * time of a recording fits into 32 bits, twice over.
 */
export const longest = 10 * 24 * 3_600_000;

/** More spans than this are no borders of recording and coding. */
export const mostSpans = 10_000;

/** Whole milliseconds, zero or more; `-0` becomes `0`. */
const moment = v.pipe(
  v.number(),
  v.safeInteger(),
  v.minValue(0),
  v.maxValue(longest),
  v.transform((ms) => ms + 0),
);
const name = v.pipe(v.string(), v.minLength(1));
const instant = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}-\d\d-\d\d/u.test(text) && !Number.isNaN(Date.parse(text))),
);

const shape = v.object({
  format: v.literal("attune.recording/1"),
  length: moment,
  startedAt: v.nullable(instant),
  coded: v.exactOptional(v.array(v.object({ from: moment, to: moment }))),
  notes: v.exactOptional(v.array(v.object({ code: v.string(), count: v.number(), said: v.string() }))),
  people: v.array(v.object({ id: name, role: v.picklist(roles) })),
  events: v.array(
    v.object({
      id: name,
      who: name,
      channel: v.picklist(channels),
      act: v.nullable(name),
      from: moment,
      to: moment,
      by: v.picklist(sources),
      sure: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      note: v.nullable(v.string()),
      maybe: v.exactOptional(name),
    }),
  ),
});

export type RecordingProblem =
  | "recording-format"
  | "recording-field"
  | "recording-person-twice"
  | "recording-event-twice"
  | "recording-nobody"
  | "recording-backwards"
  | "recording-outside"
  | "recording-sure"
  | "recording-maybe"
  | "recording-coded"
  | "recording-overlap";

/** The order of events in a recording: by `from`, then `to`, then `id`. */
export const inOrder = (a: Event, b: Event): number =>
  a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** The same events in the order of a recording, as a new list. */
export const sortEvents = (events: readonly Event[]): Event[] => [...events].sort(inOrder);

/** The first two events, in time, of one person and channel that overlap; null where none do. Takes sorted events. */
export const firstOverlap = (sorted: readonly Event[]): readonly [Event, Event] | null => {
  const last = new Map<string, Event>();
  for (const event of sorted) {
    const lane = laneOf(event);
    const before = last.get(lane);
    if (before && event.from < before.to) return [before, event];
    last.set(lane, event);
  }
  return null;
};

/** A key that two events share exactly where they are of one person and one channel. */
export const laneOf = (event: Pick<Event, "who" | "channel">): string => `${event.channel} ${event.who}`;

/**
 * A recording from anything (say, parsed JSON). Unknown fields are left out; events are put in order. Refuses, naming
 * the field or both ids: a wrong type, coded spans that overlap or are not in order, a time that is not a whole millisecond from 0 to `length`, an event that ends
 * before it begins, an id used twice, a person who is not listed, a sureness or a doubt on what was not heard, an overlap.
 */
export const parseRecording = (from: unknown): Result<Recording, RecordingProblem> => {
  const parsed = v.safeParse(shape, from, { abortEarly: true });
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue) ?? "";
    if (place === "format") return failed("recording-format", { place, with: { found: issue.received } });
    const expected = issue.expected ?? "something";
    return failed("recording-field", { place, with: { field: place || "whole", expected, found: issue.received } });
  }
  const { length, people, coded = [] } = parsed.output;
  const apart = coded.findIndex(({ from, to }, at) => from >= to || from < (coded[at - 1]?.to ?? 0) || to > length);
  if (apart >= 0 || coded.length > mostSpans)
    return failed("recording-coded", { place: `coded.${Math.max(0, apart)}` });
  const known = new Set<string>();
  for (const { id } of people) {
    if (known.has(id)) return failed("recording-person-twice", { place: "people", with: { id } });
    known.add(id);
  }
  const ids = new Set<string>();
  for (const [row, event] of parsed.output.events.entries()) {
    const place = `events.${row}`;
    const { id, who } = event;
    if (ids.has(id)) return failed("recording-event-twice", { place, with: { id } });
    if (!known.has(who)) return failed("recording-nobody", { place, with: { id, who } });
    if (event.from > event.to) return failed("recording-backwards", { place, with: { id } });
    if (event.to > length) return failed("recording-outside", { place, with: { id, length } });
    const { maybe } = event;
    if ((event.sure !== null || maybe !== undefined) && event.by !== "heard")
      return failed("recording-sure", { place, with: { id } });
    if (maybe !== undefined && (maybe === who || !known.has(maybe)))
      return failed("recording-maybe", { place, with: { id } });
    ids.add(id);
  }
  const events = sortEvents(parsed.output.events);
  const overlap = firstOverlap(events);
  if (overlap) return failed("recording-overlap", { place: "events", with: { a: overlap[0].id, b: overlap[1].id } });
  return done({ ...parsed.output, events });
};

const longestNote = 2000;

/** Both notes, where they say different things, on lines of their own; no longer than 2000 characters. */
export const joinNotes = (a: string | null, b: string | null): string | null => {
  if (a === null || b === null || a === b) return a ?? b;
  return a.length + b.length < longestNote ? `${a}\n${b}` : a;
};

/**
 * Events from elsewhere made lawful: overlapping events of one person and channel become one, from the first start to
 * the last end, with the id and (where it has one) the act of the first, the lower sureness, and both notes.
 * Returns them in order, with how many were merged into another, and of how many of these the act or note got lost.
 */
export const mergeOverlaps = (events: readonly Event[]): { events: Event[]; merged: number; unsaid: number } => {
  const kept: Event[] = [];
  let unsaid = 0;
  const last = new Map<string, number>();
  for (const event of sortEvents(events)) {
    const lane = laneOf(event);
    const at = last.get(lane);
    const before = at === undefined ? undefined : kept[at];
    if (at !== undefined && before && event.from < before.to) {
      const sure = before.sure === null || event.sure === null ? null : Math.min(before.sure, event.sure);
      const to = Math.max(before.to, event.to);
      const joined = { ...before, to, sure, act: before.act ?? event.act, note: joinNotes(before.note, event.note) };
      const noted = event.note === null || event.note === before.note || joined.note !== before.note;
      if (!noted || (event.act !== null && event.act !== joined.act)) unsaid++;
      kept[at] = joined;
    } else last.set(lane, kept.push(event) - 1);
  }
  return { events: sortEvents(kept), merged: events.length - kept.length, unsaid };
};
