/**
 * Two codings of one clip beside each other: what both saw alike, and the list of what differs, in time. First what is the
 * same to the millisecond is put together; then what has one person, channel and act and begins within the tolerance of
 * agreement; then what of these overlaps; then what happened at one time under another name. The rest only one of them saw.
 */
import { movedBy } from "../recording/offset.ts";
import { done, type Result } from "../ground/result.ts";
import type { Event, Person, Recording } from "../recording/recording.ts";
import { codedOf, partsIn } from "../recording/spans.ts";
import { agreementLimits } from "./limits.ts";
import { pairOnsets } from "./pairing.ts";

/**
 * `id` is the same for as long as both events are there. `unlooked`: the other did not code that time at all. `borders`: the
 * same act, but one of its borders lies further apart than the tolerance. `named`: another person, channel or act at one time.
 */
export type Difference = { readonly id: string } & (
  | { readonly kind: "only-mine"; readonly mine: Event; readonly theirs: null; readonly unlooked: boolean }
  | { readonly kind: "only-theirs"; readonly mine: null; readonly theirs: Event; readonly unlooked: boolean }
  | { readonly kind: "borders" | "named"; readonly mine: Event; readonly theirs: Event }
);

export type Beside = {
  readonly mine: Recording;
  /** Moved, and with the people of mine under the names that mine gives them. */
  readonly theirs: Recording;
  readonly agreed: readonly (readonly [mine: Event, theirs: Event])[];
  readonly differences: readonly Difference[];
  /** How many of their events fell before the start when it was moved, and how many were cut there. */
  readonly out: number;
  readonly cut: number;
  /** Who was called otherwise in theirs, and people of theirs whom mine has not, under the name that they have here. */
  readonly renamed: readonly { readonly was: string; readonly is: string; readonly role: Person["role"] }[];
  readonly added: readonly Person[];
};

/**
 * `theirs` beside `mine`, moved `shift` ms later; borders up to `border` ms apart are one. Neither is changed. People are the
 * same where id and role are, else the first, second ... of each role. Refuses a move beyond what a recording may last.
 */
export function besideOf(
  mine: Recording,
  theirs: Recording,
  { shift, border }: { readonly shift: number; readonly border: number },
): Result<Beside, "time-beyond"> {
  const moved = shift === 0 ? done({ recording: theirs, out: 0, cut: 0 }) : movedBy(theirs, shift);
  if (!moved.ok) return moved;
  const { recording, ...people } = withPeopleOf(mine, moved.value.recording);
  const pairs = pairsOf(mine.events, recording.events);
  const [paired, theirsPaired] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
  const agreed: (readonly [Event, Event])[] = [];
  const differences: Difference[] = [];
  for (const [a, b] of pairs) {
    const both = { id: differenceId(a, b), mine: a, theirs: b } as const;
    if (keyOf(a) !== keyOf(b)) differences.push({ ...both, kind: "named" });
    else if (Math.max(Math.abs(a.from - b.from), Math.abs(a.to - b.to)) > border)
      differences.push({ ...both, kind: "borders" });
    else agreed.push([a, b]);
  }
  const [coded, theirsCoded] = [codedOf(mine), codedOf(recording)];
  for (const a of mine.events) {
    if (paired.has(a)) continue;
    const unlooked = partsIn(theirsCoded, a).length === 0;
    differences.push({ id: differenceId(a, null), kind: "only-mine", mine: a, theirs: null, unlooked });
  }
  for (const b of recording.events) {
    if (theirsPaired.has(b)) continue;
    const unlooked = partsIn(coded, b).length === 0;
    differences.push({ id: differenceId(null, b), kind: "only-theirs", mine: null, theirs: b, unlooked });
  }
  return done({
    mine,
    theirs: recording,
    agreed,
    differences: differences.sort(inTime),
    out: moved.value.out,
    cut: moved.value.cut,
    ...people,
  });
}

/** When a difference is, in ms: from the first border of either to the last. */
export const spanOfDifference = ({ mine, theirs }: Difference): { readonly from: number; readonly to: number } => {
  const events = [mine, theirs].filter((event) => event !== null);
  return { from: Math.min(...events.map(({ from }) => from)), to: Math.max(...events.map(({ to }) => to)) };
};

const differenceId = (mine: Event | null, theirs: Event | null): string =>
  JSON.stringify([mine?.id ?? null, theirs?.id ?? null]);

const inTime = (a: Difference, b: Difference): number => {
  const [one, other] = [spanOfDifference(a), spanOfDifference(b)];
  return one.from - other.from || one.to - other.to || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
};

/** Theirs under the names of mine. */
function withPeopleOf(
  mine: Recording,
  theirs: Recording,
): Pick<Beside, "renamed" | "added"> & { readonly recording: Recording } {
  const names = new Map<string, string>();
  const free = new Map(mine.people.map((person) => [person.id, person]));
  for (const { id, role } of theirs.people)
    if (free.get(id)?.role === role) {
      names.set(id, id);
      free.delete(id);
    }
  const added: Person[] = [];
  const taken = new Set(mine.people.map(({ id }) => id));
  for (const { id, role } of theirs.people) {
    if (names.has(id)) continue;
    const same = [...free.values()].find((person) => person.role === role);
    if (same) {
      names.set(id, same.id);
      free.delete(same.id);
      continue;
    }
    let own = id;
    while (taken.has(own)) own += "+";
    taken.add(own);
    names.set(id, own);
    added.push({ id: own, role });
  }
  const renamed = theirs.people.flatMap(({ id, role }) => {
    const is = names.get(id) ?? id;
    return is === id ? [] : [{ was: id, is, role }];
  });
  if (renamed.length === 0) return { recording: theirs, renamed, added };
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    renamed,
    added,
    recording: {
      ...theirs,
      people: theirs.people.map(({ id, role }) => ({ id: nameOf(id), role })),
      events: theirs.events.map((event) => ({
        ...event,
        who: nameOf(event.who),
        ...(event.maybe === undefined ? {} : { maybe: nameOf(event.maybe) }),
      })),
    },
  };
}

const keyOf = ({ who, channel, act }: Event): string => JSON.stringify([who, channel, act]);
const spanKey = (event: Event): string => `${event.from} ${event.to} ${keyOf(event)}`;
const overlapOf = (a: Event, b: Event): number => Math.min(a.to, b.to) - Math.max(a.from, b.from);

/** Who saw what the other saw, one to one. */
function pairsOf(mine: readonly Event[], theirs: readonly Event[]): readonly (readonly [Event, Event])[] {
  const pairs: (readonly [Event, Event])[] = [];
  let [a, b] = [mine, theirs];
  const ways: readonly PairUp[] = [
    (x, y) => perKey(x, y, spanKey, (same, other) => same.flatMap((one, i) => (other[i] ? [[one, other[i]]] : []))),
    (x, y) => perKey(x, y, keyOf, onsetsOf),
    (x, y) => perKey(x, y, keyOf, (same, other) => bestOf(same, other, overlapOf)),
    (x, y) => bestOf(x, y, alikeness),
  ];
  for (const way of ways) {
    const found = way(a, b);
    const gone = new Set(found.flat());
    pairs.push(...found);
    a = a.filter((event) => !gone.has(event));
    b = b.filter((event) => !gone.has(event));
  }
  return pairs;
}

type PairUp = (mine: readonly Event[], theirs: readonly Event[]) => readonly (readonly [Event, Event])[];

const perKey = (
  mine: readonly Event[],
  theirs: readonly Event[],
  key: (event: Event) => string,
  pairUp: PairUp,
): readonly (readonly [Event, Event])[] => {
  const others = Map.groupBy(theirs, key);
  return [...Map.groupBy(mine, key)].flatMap(([name, events]) => pairUp(events, others.get(name) ?? []));
};

const onsetsOf: PairUp = (a, b) => {
  const onsets = (events: readonly Event[]): number[] => events.map(({ from }) => from);
  return pairOnsets(onsets(a), onsets(b), agreementLimits.tolerance).flatMap(([i, j]) => {
    const [one, other] = [a[i], b[j]];
    return one && other ? [[one, other] as const] : [];
  });
};

/**
 * How surely two events of different names are one: at least the person or the channel is the same, they begin within the
 * tolerance, and half of the longer is in both; in one person's one channel any overlap will do. 0: they are two.
 */
const alikeness = (a: Event, b: Event): number => {
  if (Math.abs(a.from - b.from) > agreementLimits.tolerance) return 0;
  const overlap = overlapOf(a, b);
  const isLane = a.who === b.who && a.channel === b.channel;
  const long = Math.max(a.to - a.from, b.to - b.from);
  if (overlap < 0 || (overlap === 0 && long > 0)) return 0;
  const share = long === 0 ? 1 : overlap / long;
  if (isLane) return 1 + share;
  return (a.who === b.who || a.channel === b.channel) && share >= 0.5 ? share : 0;
};

/** The pairs of the highest `worth` first, each event once; what is worth 0 is no pair. Takes events in order. */
function bestOf(
  mine: readonly Event[],
  theirs: readonly Event[],
  worth: (a: Event, b: Event) => number,
): readonly (readonly [Event, Event])[] {
  const found: { readonly a: Event; readonly b: Event; readonly worth: number }[] = [];
  let open: readonly Event[] = [];
  let next = 0;
  for (const a of mine) {
    while ((theirs[next]?.from ?? Number.POSITIVE_INFINITY) <= a.to) {
      const b = theirs[next++];
      if (b) open = [...open, b];
    }
    open = open.filter(({ to }) => to >= a.from - agreementLimits.tolerance);
    for (const b of open) {
      const so = worth(a, b);
      if (so > 0) found.push({ a, b, worth: so });
    }
  }
  found.sort((x, y) => y.worth - x.worth || Math.abs(x.a.from - x.b.from) - Math.abs(y.a.from - y.b.from));
  const gone = new Set<Event>();
  return found.flatMap(({ a, b }) => {
    if (gone.has(a) || gone.has(b)) return [];
    gone.add(a).add(b);
    return [[a, b] as const];
  });
}
