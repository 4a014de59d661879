/**
 * A recording laid out for counting: sorted columns of times for each side. Serves, acts and turns are merged as
 * docs/methods.md#serves-and-returns says (one channel, less than 300 ms apart for voice, 1 s for others, is one act).
 */
import type { Lane } from "./lane.ts";
import { inOrder } from "../recording/check.ts";
import { type Channel, channels, type Event, type Recording, type Role, roles } from "../recording/recording.ts";
import { lengthOf, type Span } from "../recording/spans.ts";
import { limits } from "./limits.ts";
import { laidOf } from "./pieces.ts";

/** Times after and before all others, for the ends of columns and the beginnings of walks. */
export const never = 2 ** 31 - 1;
export const longAgo = -(2 ** 30);

export type Lanes = {
  /** Of the laid clock (`pieces.ts`), as all times here. */
  readonly length: number;
  readonly pieces: readonly Span[];
  readonly realOf: (at: number) => number;
  readonly events: readonly Event[];
  /** The child's acts but cries and look-aways: what calls for an answer. */
  readonly serves: Lane;
  /** The adults' acts, all channels. */
  readonly acts: Lane;
  /** Voice turns, cries left out. */
  readonly childTurns: Lane;
  readonly adultTurns: Lane;
  /** Cries of the child, as they are. */
  readonly cries: Lane;
  readonly lookAways: Lane;
  /** Sounds as they are, of child and other children; of adults. For the published turn rules. A cry's `who` is -1. */
  readonly childSounds: Lane;
  readonly adultSounds: Lane;
  /** Of those, the voices of the child and of the adults. */
  readonly childVoices: Lane;
  readonly adultVoices: Lane;
  /** The role of each of the recording's people, as an index into `roles`. */
  readonly roleOf: Uint8Array;
  /** How much of what was coded the child does not cry in. */
  readonly calm: number;
};

export const kindOf = (channel: Channel): number => channels.indexOf(channel);
export const roleAt = (role: Role): number => roles.indexOf(role);
export const voice = kindOf("voice");
export const cry = kindOf("cry");

/** What the child does to rest from the exchange; it calls for room, not for an answer. */
export const lookAway = "look-away";

/** The lanes of a recording whose events may stand in any order. */
export function lanesOf(recording: Recording): Lanes {
  const { length, pieces, realOf, ...laid } = laidOf(recording);
  const events = inItsOrder(laid.events);
  const people = new Map(recording.people.map(({ id }, at) => [id, at]));
  const roleOf = Uint8Array.from(recording.people, (person) => roleAt(person.role));
  const kinds = new Map(channels.map((channel, at) => [channel, at]));
  const serves = fillable(events.length);
  const acts = fillable(events.length);
  const cries = fillable(events.length);
  const aways = fillable(events.length);
  const childSounds = fillable(events.length);
  const adultSounds = fillable(events.length);
  for (let at = 0; at < events.length; at++) {
    const event = events[at];
    const who = event && people.get(event.who);
    const kind = event && kinds.get(event.channel);
    if (!event || who === undefined || kind === undefined) continue;
    const role = roleOf[who] ?? other;
    if ((kind === voice || kind === cry) && role !== other) {
      add(role === adult ? adultSounds : childSounds, event, kind, kind === cry ? -1 : who, at);
    }
    if (role === adult) join(acts, event, kind, who, at);
    else if (role === child && kind === cry) add(cries, event, kind, who, at);
    else if (role === child && event.act === lookAway) add(aways, event, kind, who, at);
    else if (role === child) join(serves, event, kind, who, at);
  }
  const laneOf = (from: Fillable): Lane => only(from, () => true);
  const isVoice = (kind: number): boolean => kind === voice;
  const isChilds = (kind: number, who: number): boolean => kind === voice && roleOf[who] === child;
  settle(serves);
  settle(acts);
  const cried = laneOf(cries);
  return {
    length,
    pieces,
    realOf,
    events,
    serves: laneOf(serves),
    acts: laneOf(acts),
    childTurns: only(serves, isVoice),
    adultTurns: only(acts, isVoice),
    cries: cried,
    lookAways: laneOf(aways),
    childSounds: laneOf(childSounds),
    adultSounds: laneOf(adultSounds),
    childVoices: only(childSounds, isChilds),
    adultVoices: only(adultSounds, isVoice),
    roleOf,
    calm: lengthOf(pieces) - covered(cried),
  };
}

const { oneVoice, oneAct } = limits;
const child = roleAt("child");
const adult = roleAt("adult");
const other = roleAt("other");

/** The events themselves where they are in order, else a sorted copy. */
function inItsOrder(events: readonly Event[]): readonly Event[] {
  for (let i = 1; i < events.length; i++) {
    const before = events[i - 1];
    const event = events[i];
    if (before && event && before.from >= event.from && inOrder(before, event) > 0) return [...events].sort(inOrder);
  }
  return events;
}

/** A lane being filled: columns longer than `length`, and for each channel the place of its last act. */
type Fillable = Omit<Lane, "length"> & { length: number; readonly last: Int32Array };

const fillable = (size: number): Fillable => ({
  ...emptyLane(size),
  length: 0,
  last: new Int32Array(channels.length).fill(-1),
});

function add(to: Fillable, event: Event, kind: number, who: number, at: number): void {
  const n = to.length++;
  to.from[n] = event.from;
  to.to[n] = event.to;
  to.kind[n] = kind;
  to.who[n] = who;
  to.event[n] = at;
}

/** Adds an act, or makes it one with the last of its channel where they are close. The one act bears the first's event. */
function join(to: Fillable, event: Event, kind: number, who: number, at: number): void {
  const last = to.last[kind] ?? -1;
  if (last >= 0 && event.from - (to.to[last] ?? 0) < (kind === voice ? oneVoice : oneAct)) {
    if (event.to > (to.to[last] ?? 0)) to.to[last] = event.to;
    return;
  }
  to.last[kind] = to.length;
  add(to, event, kind, who, at);
}

/** Puts acts that begin together in the order of their end, then channel, so that ids decide nothing. */
function settle(of: Fillable): void {
  const { from, to, kind } = of;
  for (let i = 1; i < of.length; i++) {
    for (let j = i; j > 0 && from[j] === from[j - 1]; j--) {
      const order = (to[j] ?? 0) - (to[j - 1] ?? 0) || (kind[j] ?? 0) - (kind[j - 1] ?? 0);
      if (order >= 0) break;
      for (const column of [from, to, kind, of.who, of.event]) {
        const held = column[j] ?? 0;
        column[j] = column[j - 1] ?? 0;
        column[j - 1] = held;
      }
    }
  }
}

/** A lane with room for `length` acts. */
export const emptyLane = (length: number): Lane => ({
  length,
  from: new Int32Array(length),
  to: new Int32Array(length),
  kind: new Uint8Array(length),
  who: new Int32Array(length),
  event: new Int32Array(length),
});

/** The acts of the channels and people that are wanted. */
function only(of: Fillable, wanted: (kind: number, who: number) => boolean): Lane {
  let n = 0;
  for (let i = 0; i < of.length; i++) if (wanted(of.kind[i] ?? 0, of.who[i] ?? 0)) n++;
  const lane = emptyLane(n);
  let k = 0;
  for (let i = 0; i < of.length; i++) {
    if (!wanted(of.kind[i] ?? 0, of.who[i] ?? 0)) continue;
    lane.from[k] = of.from[i] ?? 0;
    lane.to[k] = of.to[i] ?? 0;
    lane.kind[k] = of.kind[i] ?? 0;
    lane.who[k] = of.who[i] ?? 0;
    lane.event[k++] = of.event[i] ?? 0;
  }
  return lane;
}

/** How many milliseconds a lane covers, overlaps once. */
export function covered(of: Lane): number {
  let sum = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < of.length; i++) {
    const to = of.to[i] ?? 0;
    if (to > until) {
      sum += to - Math.max(until, of.from[i] ?? 0);
      until = to;
    }
  }
  return sum;
}
