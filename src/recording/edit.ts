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
  | { readonly kind: "move"; readonly ids: readonly string[]; readonly by: number }
  | { readonly kind: "stretch"; readonly id: string; readonly from?: number; readonly to?: number }
  | { readonly kind: "pull"; readonly ids: readonly string[]; readonly edge: "from" | "to"; readonly by: number }
  | { readonly kind: "split"; readonly ids: readonly string[]; readonly at: number }
  | { readonly kind: "join"; readonly ids: readonly string[] }
  | { readonly kind: "give"; readonly ids: readonly string[]; readonly who: string }
  | { readonly kind: "retag"; readonly ids: readonly string[]; readonly channel: Channel; readonly act: string | null }
  | { readonly kind: "remove"; readonly ids: readonly string[] };

/** The events that go and the events that come. Both empty: nothing changes. */
export type Step = { readonly out: readonly Event[]; readonly in: readonly Event[] };

/** A recording as it was (`base`), every step since, and how many of them are in force (`at`; the rest can be redone). */
export type Thread = { readonly base: Recording; readonly steps: readonly Step[]; readonly at: number };

const nothing: Step = { out: [], in: [] };

/**
 * The step that makes one change to `recording`, to however many events. Times are rounded and kept within 0 and its length;
 * moved events keep their durations and their distances. A changed event is `seen`, with no sureness. Where it now overlaps
 * another of its person and channel, they become one if their act is the same, and otherwise the other one gives way. What
 * is split is what holds `at`; a border that is pulled stops short of the other; joined are those of one person, channel and act, over what lies between them. `newId` names
 * what is new. What is not there is passed over; a change that changes nothing is an empty step.
 */
export const edit = (recording: Recording, change: Edit, newId: () => string): Step => {
  const { length, people, events } = recording;
  const knows = (who: string): boolean => people.some((person) => person.id === who);
  let given: Set<string> | null = null;
  const fresh = (): string => {
    given ??= new Set(events.map((event) => event.id));
    let id = newId();
    while (given.has(id)) id += "+";
    given.add(id);
    return id;
  };
  const within = (ms: number): number => Math.min(length, Math.max(0, Math.round(ms))) + 0;
  const named = new Set("ids" in change ? change.ids : "id" in change ? [change.id] : []);
  const old = events.filter((event) => named.has(event.id));
  const become = (changed: readonly Event[]): Step => settle(events, old, changed, fresh);

  if (change.kind === "add") {
    if (!knows(change.who) || !Number.isFinite(change.from) || !Number.isFinite(change.to)) return nothing;
    const [from, to] = ordered(within(change.from), within(change.to));
    const { who, channel, act } = change;
    return become([{ ...seen, id: fresh(), who, channel, act, from, to }]);
  }
  if (old.length === 0) return nothing;
  switch (change.kind) {
    case "remove":
      return { out: old, in: [] };
    case "move": {
      if (!Number.isFinite(change.by)) return nothing;
      const first = old.reduce((least, { from }) => Math.min(least, from), length);
      const last = old.reduce((most, { to }) => Math.max(most, to), 0);
      const by = Math.min(length - last, Math.max(-first, Math.round(change.by)));
      return become(old.map((one) => ({ ...touched(one), from: one.from + by, to: one.to + by })));
    }
    case "stretch": {
      const [from = NaN, to = NaN] = old.flatMap((one) =>
        ordered(within(change.from ?? one.from), within(change.to ?? one.to)),
      );
      return Number.isNaN(from + to) ? nothing : become(old.map((one) => ({ ...touched(one), from, to })));
    }
    case "pull": {
      const { edge, by } = change;
      if (!Number.isFinite(by)) return nothing;
      return become(old.map((one) => ({ ...touched(one), [edge]: pulled(one, edge, within(one[edge] + by)) })));
    }
    case "split": {
      const at = within(change.at);
      const cut = old.filter(({ from, to }) => at > from && at < to);
      const halves = cut.flatMap((one) => {
        const before = { ...touched(one), to: at };
        return [before, { ...before, id: fresh(), from: at, to: one.to }];
      });
      return { out: cut, in: halves.sort(inOrder) };
    }
    case "join":
      return become(joined(old));
    case "give":
      return knows(change.who) ? become(old.map((one) => ({ ...touched(one), who: change.who }))) : nothing;
    case "retag":
      return become(old.map((one) => ({ ...touched(one), channel: change.channel, act: change.act })));
  }
};

const seen = { by: "seen", sure: null, note: null } as const;
/** What a person had in hand: they say so now, and nothing of it is in doubt. */
const touched = ({ maybe: _, ...event }: Event): Event => ({ ...event, by: "seen", sure: null });
const ordered = (a: number, b: number): readonly [number, number] => [Math.min(a, b), Math.max(a, b)];
/** Pulled by its border, nothing becomes shorter than this, in milliseconds: a frame of film. */
const shortest = 40;
/** Where `one`'s border may come that was pulled to `ms`, in milliseconds; what was shorter already stays as short. */
export const pulled = (one: Event, edge: "from" | "to", ms: number): number => {
  const least = Math.min(shortest, one.to - one.from);
  return edge === "from" ? Math.min(ms, one.to - least) : Math.max(ms, one.from + least);
};
const overlaps = (a: Event, b: Event): boolean => a.from < b.to && b.from < a.to;

/** Of each person, channel and act one, over all of them; what is alone is left as it is. */
const joined = (events: readonly Event[]): Event[] => {
  const wholes = new Map<string, Event>();
  for (const one of events) {
    const key = JSON.stringify([laneOf(one), one.act]);
    const whole = wholes.get(key);
    const note = whole && joinNotes(whole.note, one.note);
    wholes.set(key, whole && note !== undefined ? { ...touched(whole), to: Math.max(whole.to, one.to), note } : one);
  }
  return [...wholes.values()];
};

/** Puts `changed` in the place of `old`, and makes room for each among the others of its lane. */
const settle = (
  events: readonly Event[],
  old: readonly Event[],
  changed: readonly Event[],
  fresh: () => string,
): Step => {
  const gone = new Set(old);
  const lanes = new Map<string, Event[]>(changed.map((event) => [laneOf(event), []]));
  for (const event of events) if (!gone.has(event)) lanes.get(laneOf(event))?.push(event);
  const before = new Set([...old, ...[...lanes.values()].flat()]);
  for (const event of changed) {
    const lane = lanes.get(laneOf(event)) ?? [];
    const first = endingAfter(lane, event.from);
    let end = first;
    let whole = event;
    const others: Event[] = [];
    for (let other = lane[end]; other && overlaps(other, event); other = lane[++end]) {
      if (other.act === event.act) {
        const note = joinNotes(whole.note, other.note);
        whole = { ...whole, from: Math.min(whole.from, other.from), to: Math.max(whole.to, other.to), note };
      } else {
        const left = other.from < event.from;
        if (left) others.push({ ...other, to: event.from });
        if (other.to > event.to) others.push({ ...other, from: event.to, id: left ? fresh() : other.id });
      }
    }
    lane.splice(first, end - first, ...[...others, whole].sort(inOrder));
  }
  const after = new Set([...lanes.values()].flat());
  const was = new Map(old.map((event) => [event.id, event]));
  for (const event of after) {
    const as = was.get(event.id);
    if (!as || !same(as, event)) continue;
    after.delete(event);
    before.delete(as);
  }
  return {
    out: [...before].filter((event) => !after.has(event)),
    in: [...after].filter((event) => !before.has(event)).sort(inOrder),
  };
};

/** Where in a lane, which is in order, the first event stands that ends after `at`. */
const endingAfter = (lane: readonly Event[], at: number): number => {
  let [low, high] = [0, lane.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lane[middle]?.to ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
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

/** The recording after `step`: what goes is taken out by its id, what comes is put in, in order. Costs one look at each event. */
export const apply = (recording: Recording, step: Step): Recording => {
  const gone = new Set([...step.out, ...step.in].map(({ id }) => id));
  const come = sortEvents([...step.in]);
  const events: Event[] = [];
  let next = 0;
  for (const event of recording.events) {
    if (gone.has(event.id)) continue;
    for (let one = come[next]; one && inOrder(one, event) < 0; one = come[next]) {
      events.push(one);
      next += 1;
    }
    events.push(event);
  }
  return { ...recording, events: [...events, ...come.slice(next)] };
};

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
