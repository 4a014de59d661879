/**
 * A recording laid out for counting: sorted columns of times for each side. Serves, acts and turns are merged as
 * science 2.13 and the rulings say (one channel, less than 300 ms apart for voice, 1 s for others, is one act).
 */
import { inOrder } from "../recording/check.ts";
import { type Channel, channels, type Event, type Recording, type Role, roles } from "../recording/recording.ts";

/** Acts in the order of their beginning. `kind` is an index into `channels`; `event` into the sorted events; `who` into people. */
export type Lane = {
  readonly length: number;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly kind: Uint8Array;
  readonly who: Int32Array;
  readonly event: Int32Array;
};

export type Lanes = {
  readonly length: number;
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
  /** The role of each of the recording's people, as an index into `roles`. */
  readonly roleOf: Uint8Array;
  /** How much of the recording the child does not cry in. */
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
  const events = inItsOrder(recording.events);
  const places = new Map(recording.people.map((person, at) => [person.id, { at, role: person.role }]));
  const kinds = new Map(channels.map((channel, at) => [channel, at]));
  const lists = {
    serves: newList(),
    acts: newList(),
    cries: newList(),
    aways: newList(),
    child: newList(),
    adult: newList(),
  };
  for (let at = 0; at < events.length; at++) {
    const event = events[at];
    const person = event && places.get(event.who);
    const kind = event && kinds.get(event.channel);
    if (!event || !person || kind === undefined) continue;
    const { from, to } = event;
    const own = person.role === "child";
    if (kind === voice || kind === cry) {
      const sounds = own || person.role === "other-child" ? lists.child : person.role === "adult" ? lists.adult : null;
      sounds?.push({ from, to, kind, who: kind === cry ? -1 : person.at, event: at });
    }
    const acts = !own ? lists.acts : kind === cry ? lists.cries : event.act === lookAway ? lists.aways : lists.serves;
    if (own || person.role === "adult") acts.push({ from, to, kind, who: person.at, event: at });
  }
  const serves = merged(lists.serves);
  const acts = merged(lists.acts);
  const cries = lane(lists.cries);
  return {
    length: recording.length,
    events,
    serves,
    acts,
    childTurns: only(serves, voice),
    adultTurns: only(acts, voice),
    cries,
    lookAways: lane(lists.aways),
    childSounds: lane(lists.child),
    adultSounds: lane(lists.adult),
    roleOf: Uint8Array.from(recording.people, (person) => roleAt(person.role)),
    calm: recording.length - covered(cries),
  };
}

type Row = { from: number; to: number; readonly kind: number; readonly who: number; readonly event: number };
type List = Row[];
const newList = (): List => [];

/** The events themselves where they are in order, else a sorted copy. */
function inItsOrder(events: readonly Event[]): readonly Event[] {
  for (let i = 1; i < events.length; i++) {
    const before = events[i - 1];
    const event = events[i];
    if (before && event && inOrder(before, event) > 0) return [...events].sort(inOrder);
  }
  return events;
}

/** Acts of one channel that are close are one, which bears the first one's event. */
function merged(rows: List): Lane {
  const open: (Row | undefined)[] = [];
  const kept: List = [];
  for (const row of rows) {
    const before = open[row.kind];
    if (before && row.from - before.to < (row.kind === voice ? 300 : 1000)) before.to = Math.max(before.to, row.to);
    else {
      open[row.kind] = row;
      kept.push(row);
    }
  }
  return lane(kept.sort((a, b) => a.from - b.from || a.to - b.to || a.kind - b.kind));
}

function lane(rows: readonly Row[]): Lane {
  const n = rows.length;
  const made = emptyLane(n);
  for (let i = 0; i < n; i++) {
    const row = rows[i];
    if (!row) continue;
    made.from[i] = row.from;
    made.to[i] = row.to;
    made.kind[i] = row.kind;
    made.who[i] = row.who;
    made.event[i] = row.event;
  }
  return made;
}

/** A lane with room for `length` acts. */
export const emptyLane = (length: number): Lane => ({
  length,
  from: new Float64Array(length),
  to: new Float64Array(length),
  kind: new Uint8Array(length),
  who: new Int32Array(length),
  event: new Int32Array(length),
});

/** The rows of one channel. */
export function only(from: Lane, kind: number): Lane {
  const rows: List = [];
  for (let i = 0; i < from.length; i++) if (from.kind[i] === kind) rows.push(rowOf(from, i));
  return lane(rows);
}

const rowOf = (from: Lane, i: number): Row => ({
  from: from.from[i] ?? 0,
  to: from.to[i] ?? 0,
  kind: from.kind[i] ?? 0,
  who: from.who[i] ?? 0,
  event: from.event[i] ?? 0,
});

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
