/**
 * What two thumbs can do to a recording: each change is a step that says which events go and which come, so that it
 * can be taken back exactly. A thread is a recording with its steps; undo and redo only move along it.
 */
import { inOrder, joinNotes, laneOf, sortEvents } from "./check.ts";
import type { Channel, Event, Recording } from "./recording.ts";

/** Times in whole milliseconds from the recording's start; `by` is how far to move, negative for earlier. */
export type Edit =
  | {
      readonly kind: "add";
      readonly who: string;
      readonly channel: Channel;
      readonly act: string | null;
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "move"; readonly id: string; readonly by: number }
  | { readonly kind: "stretch"; readonly id: string; readonly from?: number; readonly to?: number }
  | { readonly kind: "split"; readonly id: string; readonly at: number }
  | { readonly kind: "give"; readonly id: string; readonly who: string }
  | { readonly kind: "give-all"; readonly ids: readonly string[]; readonly who: string }
  | { readonly kind: "retag"; readonly id: string; readonly channel: Channel; readonly act: string | null }
  | { readonly kind: "remove"; readonly id: string };

/** The events that go and the events that come. Both empty: nothing changes. */
export type Step = { readonly out: readonly Event[]; readonly in: readonly Event[] };

/** A recording as it was (`base`), every step since, and how many of them are in force (`at`; the rest can be redone). */
export type Thread = { readonly base: Recording; readonly steps: readonly Step[]; readonly at: number };

const nothing: Step = { out: [], in: [] };

/**
 * The step that makes one change to `recording`. Times are rounded and kept within 0 and its length; a moved event
 * keeps its duration. The changed event is `seen`, with no sureness. Where it now overlaps another of its person and
 * channel, they become one if their act is the same, and otherwise the other one gives way. `newId` names what is new.
 * A change to an event or person that is not there, or that changes nothing, is an empty step.
 */
export const edit = (recording: Recording, change: Edit, newId: () => string): Step => {
  const { length, people, events } = recording;
  const knows = (who: string): boolean => people.some((person) => person.id === who);
  const given = new Set(events.map((event) => event.id));
  const fresh = (): string => {
    let id = newId();
    while (given.has(id)) id += "+";
    given.add(id);
    return id;
  };
  const within = (ms: number): number => Math.min(length, Math.max(0, Math.round(ms))) + 0;

  if (change.kind === "add") {
    if (!knows(change.who) || !Number.isFinite(change.from) || !Number.isFinite(change.to)) return nothing;
    const [from, to] = ordered(within(change.from), within(change.to));
    const { who, channel, act } = change;
    return settle(events, [], { ...seen, id: fresh(), who, channel, act, from, to }, fresh);
  }
  if (change.kind === "give-all") {
    const { ids, who } = change;
    const after = ids.reduce((now, id) => apply(now, edit(now, { kind: "give", id, who }, fresh)), recording);
    return between(recording, after);
  }
  const old = events.find((event) => event.id === change.id);
  if (!old) return nothing;
  switch (change.kind) {
    case "remove":
      return { out: [old], in: [] };
    case "move": {
      if (!Number.isFinite(change.by)) return nothing;
      const from = Math.min(within(old.from + change.by), length - (old.to - old.from));
      return settle(events, [old], { ...touched(old), from, to: from + old.to - old.from }, fresh);
    }
    case "stretch": {
      const [from, to] = ordered(within(change.from ?? old.from), within(change.to ?? old.to));
      if (Number.isNaN(from) || Number.isNaN(to)) return nothing;
      return settle(events, [old], { ...touched(old), from, to }, fresh);
    }
    case "split": {
      const at = within(change.at);
      if (!(at > old.from && at < old.to)) return nothing;
      const before = { ...touched(old), to: at };
      return { out: [old], in: [before, { ...before, id: fresh(), from: at, to: old.to }] };
    }
    case "give":
      if (!knows(change.who)) return nothing;
      return settle(events, [old], { ...touched(old), who: change.who }, fresh);
    case "retag":
      return settle(events, [old], { ...touched(old), channel: change.channel, act: change.act }, fresh);
  }
};

const seen = { by: "seen", sure: null, note: null } as const;
/** What a person had in hand: they say so now, and nothing of it is in doubt. */
const touched = ({ maybe: _, ...event }: Event): Event => ({ ...event, by: "seen", sure: null });
const ordered = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];
const overlaps = (a: Event, b: Event): boolean => a.from < b.to && b.from < a.to;

/** Puts `event` in the place of `old`, and makes room for it among the others of its lane. */
const settle = (events: readonly Event[], old: readonly Event[], event: Event, fresh: () => string): Step => {
  const out = [...old];
  const come: Event[] = [];
  let whole = event;
  for (const other of events) {
    if (other.id === event.id || laneOf(other) !== laneOf(event) || !overlaps(other, event)) continue;
    out.push(other);
    if (other.act === event.act) {
      const note = joinNotes(whole.note, other.note);
      whole = { ...whole, from: Math.min(whole.from, other.from), to: Math.max(whole.to, other.to), note };
      continue;
    }
    const left = other.from < event.from;
    if (left) come.push({ ...other, to: event.from });
    if (other.to > event.to) come.push({ ...other, from: event.to, id: left ? fresh() : other.id });
  }
  come.push(whole);
  const [only] = out;
  return out.length === 1 && come.length === 1 && only && same(only, whole) ? nothing : { out, in: come.sort(inOrder) };
};

const same = (a: Event, b: Event): boolean =>
  a.id === b.id &&
  a.who === b.who &&
  a.channel === b.channel &&
  a.act === b.act &&
  a.from === b.from &&
  a.to === b.to &&
  a.by === b.by &&
  a.sure === b.sure &&
  a.note === b.note;

/** The one step from a recording to what it became. */
const between = (before: Recording, after: Recording): Step => {
  const [was, is] = [new Set(before.events), new Set(after.events)];
  return { out: before.events.filter((event) => !is.has(event)), in: after.events.filter((event) => !was.has(event)) };
};

/** The recording after `step`: what goes is taken out by its id, what comes is put in, in order. */
export const apply = (recording: Recording, step: Step): Recording => fold(recording, [step]);

/** The step that takes `step` back. */
export const invert = (step: Step): Step => ({ out: step.in, in: step.out });

/** A thread that begins with `base`. */
export const startThread = (base: Recording): Thread => ({ base, steps: [], at: 0 });

/** The thread with one step more; what had been undone can no longer be redone. An empty step leaves it as it was. */
export const take = (thread: Thread, step: Step): Thread =>
  step.out.length + step.in.length === 0
    ? thread
    : { ...thread, steps: [...thread.steps.slice(0, thread.at), step], at: thread.at + 1 };

/** One step back; at the beginning, the same thread. */
export const undo = (thread: Thread): Thread => (thread.at === 0 ? thread : { ...thread, at: thread.at - 1 });

/** One undone step forward again; where there is none, the same thread. */
export const redo = (thread: Thread): Thread =>
  thread.at === thread.steps.length ? thread : { ...thread, at: thread.at + 1 };

/** The recording as it now is: `base` with every step in force. Cost grows with events and steps, not their product. */
export const present = (thread: Thread): Recording => fold(thread.base, thread.steps.slice(0, thread.at));

const fold = (recording: Recording, steps: readonly Step[]): Recording => {
  if (steps.length === 0) return recording;
  const events = new Map(recording.events.map((event) => [event.id, event]));
  for (const step of steps) {
    for (const { id } of step.out) events.delete(id);
    for (const event of step.in) events.set(event.id, event);
  }
  return { ...recording, events: sortEvents([...events.values()]) };
};
