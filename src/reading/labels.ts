/**
 * A coding as labels over units of time (docs/agreement.md#what-is-counted): which units count, and what each bears of one role
 * and channel. Only units that bear something are kept: time and memory grow with what was coded, not with the clock.
 */
import { type Channel, type Event, type Recording, type Role, roles } from "../recording/recording.ts";
import { partsIn, type Span } from "../recording/spans.ts";
import { add, type Tally } from "./alike.ts";

/** The label of a unit in which nothing is. */
export const none = "none";

/** An event as far as it was coded, with its role and label: role and channel, with the act where there is one. */
export type Labelled = { readonly event: Event; readonly role: Role; readonly label: string };

/** A role and channel; where `act` is there, that act alone, or what has none. */
export type Lane = { readonly role: Role; readonly channel: Channel; readonly act?: string | null };

/** The events in these spans, cut to them, in order. */
export function labelled({ people, events }: Recording, spans: readonly Span[]): Labelled[] {
  const roleOf = new Map(people.map(({ id, role }) => [id, role]));
  return events
    .flatMap((event) => {
      const role = roleOf.get(event.who);
      if (!role) return [];
      const label = labelOf({ role, channel: event.channel, act: event.act });
      return partsIn(spans, event).map(({ from, to }): Labelled => ({ event: { ...event, from, to }, role, label }));
    })
    .sort((x, y) => x.event.from - y.event.from || x.event.to - y.event.to);
}

/** A lane's name: role and channel, with the act where there is one. */
export const labelOf = ({ role, channel, act }: Lane): string => [role, channel, ...(act ? [act] : [])].join(" ");

const roleRank = (label: string): number => roles.findIndex((role) => label.startsWith(`${role} `));
/** The order of labels: by role, then by name. */
export const byRole = (a: string, b: string): number => roleRank(a) - roleRank(b) || (a < b ? -1 : 1);

/** The rows of each role and channel, in the order of their names, and beneath, of each act. */
export function lanesIn(rows: readonly Labelled[]): { readonly lane: Lane; readonly acts: readonly Lane[] }[] {
  const lanes = new Map<string, { lane: Lane; acts: Map<string, Lane> }>();
  for (const { role, event, label } of rows) {
    const lane = { role, channel: event.channel };
    const name = labelOf(lane);
    const found = lanes.get(name) ?? { lane, acts: new Map<string, Lane>() };
    lanes.set(name, found);
    if (!found.acts.has(label)) found.acts.set(label, { ...lane, act: event.act });
  }
  return inOrder(lanes).map(({ lane, acts }) => ({ lane, acts: inOrder(acts) }));
}
const inOrder = <Each>(named: ReadonlyMap<string, Each>): Each[] =>
  [...named].sort(([x], [y]) => byRole(x, y)).map(([, each]) => each);

/** The rows of a lane or an act, a list a side. */
export function rowsBeside(sides: readonly (readonly Labelled[])[]): (lane: Lane) => readonly (readonly Labelled[])[] {
  const [byLane, byAct] = [
    ({ role, event: { channel } }: Labelled) => labelOf({ role, channel }),
    ({ label }: Labelled) => label,
  ].map((name) => sides.map((rows) => Map.groupBy(rows, name)));
  return (lane) => ((lane.act === undefined ? byLane : byAct) ?? []).map((rows) => rows.get(labelOf(lane)) ?? []);
}

/** Which units count. */
export type Units = { readonly count: number; readonly has: (unit: number) => boolean };

/** The units of which half or more lies in the spans, which are in order and do not overlap. The last may be short. */
export function unitsIn(spans: readonly Span[], unit: number, length: number): Units {
  const partly = new Map<number, number>();
  const runs: Span[] = [];
  const touch = (u: number, ms: number): void => {
    if (ms > 0) partly.set(u, (partly.get(u) ?? 0) + ms);
  };
  for (const { from, to } of spans) {
    const [first, last] = [Math.ceil(from / unit), Math.floor(to / unit)];
    if (first > last) touch(last, to - from);
    else {
      if (first < last) runs.push({ from: first, to: last });
      touch(first - 1, first * unit - from);
      touch(last, to - last * unit);
    }
  }
  const kept = new Set([...partly].filter(([u, ms]) => 2 * ms >= Math.min(unit, length - u * unit)).map(([u]) => u));
  const has = (u: number): boolean => {
    if (kept.has(u)) return true;
    let [low, high] = [0, runs.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((runs[middle]?.to ?? 0) > u) high = middle;
      else low = middle + 1;
    }
    return (runs[low]?.from ?? Number.POSITIVE_INFINITY) <= u;
  };
  return { count: kept.size + runs.reduce((sum, { from, to }) => sum + to - from, 0), has };
}

/** The labels of units that bear one. */
export type Labels = ReadonlyMap<number, string>;

type Cover = {
  readonly labels: Map<string, { ms: number; began: number }>;
  silent: number;
  /** Where the unit begins in the middle of an act, the end of what covers its beginning; else before everything. */
  silentFrom: number;
};

/**
 * The label of each unit of one role and channel: what covers most of it, silence too; a tie goes to what began first, and
 * of those to the first by name, so that neither ids nor the order of events decide. Takes the events in order.
 */
export function labelsOf(rows: readonly Labelled[], unit: number, length: number): Labels {
  const labels = new Map<number, string>();
  const covers = new Map<number, Cover>();
  let reach = 0;
  for (const [at, { event, label }] of rows.entries()) {
    const { from, to } = event;
    const alone = from >= reach && (rows[at + 1]?.event.from ?? to) >= to;
    const [first, last] = alone ? [Math.ceil(from / unit), Math.floor(to / unit)] : [0, 0];
    for (let u = Math.floor(from / unit); u * unit < Math.min(to, length); u++) {
      // What one event alone fills needs no weighing.
      if (u >= first && u < last) {
        labels.set(u, label);
        continue;
      }
      let cover = covers.get(u);
      if (!cover) {
        const silent = Math.min(unit, length - u * unit);
        covers.set(u, (cover = { labels: new Map(), silent, silentFrom: Number.NEGATIVE_INFINITY }));
      }
      const start = Math.max(from, u * unit);
      const end = Math.min(to, (u + 1) * unit);
      const so = cover.labels.get(label) ?? { ms: 0, began: from };
      cover.labels.set(label, { ms: so.ms + end - start, began: so.began });
      cover.silent -= Math.max(0, end - Math.max(start, reach));
      if (from <= u * unit) cover.silentFrom = Math.max(cover.silentFrom, to);
    }
    reach = Math.max(reach, to);
  }
  for (const [u, cover] of covers) {
    let most = { label: none, ms: cover.silent, began: cover.silentFrom };
    for (const [label, { ms, began }] of cover.labels) {
      const before = began - most.began || (most.label === none ? 1 : label < most.label ? -1 : 1);
      if (ms > most.ms || (ms === most.ms && before < 0)) most = { label, ms, began };
    }
    if (most.label !== none) labels.set(u, most.label);
  }
  return labels;
}

/** One lane of several: a unit's label is all of theirs in the order of the alphabet, joined by ` + `. */
export function joined(lanes: readonly Labels[]): Labels {
  const all = new Map<number, string>();
  for (const labels of lanes)
    for (const [u, label] of labels) {
      const so = all.get(u);
      all.set(u, so === undefined ? label : `${so}\0${label}`);
    }
  const known = new Map<string, string>();
  for (const [u, parts] of all) {
    const name = known.get(parts) ?? parts.split("\0").sort().join(" + ");
    known.set(parts, name);
    all.set(u, name);
  }
  return all;
}

/** How often each pair of labels, A's and B's, stands in one unit of those that count. */
export function tallyOf(units: Units, [a = new Map(), b = new Map()]: readonly Labels[]): Tally {
  const tally: Tally = new Map();
  let seen = 0;
  for (const [u, mine] of a)
    if (units.has(u)) {
      add(tally, mine, b.get(u) ?? none);
      seen++;
    }
  for (const [u, theirs] of b)
    if (!a.has(u) && units.has(u)) {
      add(tally, none, theirs);
      seen++;
    }
  add(tally, none, none, units.count - seen);
  return tally;
}
