/**
 * How far two codings of one recording agree (`attune.agreement/1`): over units of time by percent, Cohen's kappa (1960)
 * and Krippendorff's alpha (nominal), and event by event. The whole is one lane, in which a unit's label joins all that
 * happens in it, as the field publishes it; beside it stands each role and channel by itself. Only time that both coded
 * counts.
 */
import { type Channel, type Event, type Recording, type Role, roles } from "../recording/recording.ts";
import { inBoth, partsIn, type Span } from "../recording/spans.ts";
import { pairOnsets } from "./pairing.ts";

/** How far two lists of labels agree. All null where there is not one unit. */
export type Alike = {
  /** Share of units with one label. */
  readonly agreement: number | null;
  /** Null where both coders used one and the same label throughout: then chance alone agrees. */
  readonly kappa: number | null;
  readonly alpha: number | null;
};

/** A role and channel that either coder used. `prevalence`: in what share of the units A, and B, has it. */
export type AgreedLane = Alike & {
  readonly role: Role;
  readonly channel: Channel;
  readonly prevalence: readonly [a: number, b: number];
};

export type Agreement = Alike & {
  readonly format: "attune.agreement/1";
  readonly unit: number;
  readonly tolerance: number;
  /** How many units both coded. */
  readonly units: number;
  readonly lanes: readonly AgreedLane[];
  readonly events: { readonly matched: number; readonly onlyA: number; readonly onlyB: number };
  /** Rows are A's labels, columns B's. */
  readonly confusion: { readonly labels: readonly string[]; readonly counts: readonly (readonly number[])[] };
  /** The ids behind `events`: what both saw, what A saw that B missed, and the other way. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
};

export type AgreementOptions = {
  /** Milliseconds a unit, 1 or more. Default 100. */
  readonly unit?: number;
  /** How far apart two onsets may lie and still be one event, in ms. Default 1000. */
  readonly tolerance?: number;
};

const none = "none";

/**
 * Compares two codings; both may name their people as they like, roles are what is compared. A coding without `coded` is
 * taken to have coded all of the longer one.
 */
export function agree(a: Recording, b: Recording, { unit = 100, tolerance = 1000 }: AgreementOptions = {}): Agreement {
  const length = Math.max(a.length, b.length);
  const whole: readonly Span[] = [{ from: 0, to: length }];
  const both = inBoth(a.coded ?? whole, b.coded ?? whole);
  const sides = [labelled(a, both), labelled(b, both)] as const;
  const counted = countedUnits(both, unit, length);
  const lanes = lanesOf([...sides[0], ...sides[1]]).map(({ role, channel }) => {
    const [left, right] = sides.map((side) =>
      unitsOf(
        side.filter((row) => row.role === role && row.event.channel === channel),
        unit,
        length,
      ),
    );
    return { role, channel, a: left ?? [], b: right ?? [] };
  });
  const alone = lanes.map(({ role, channel, a: left, b: right }): AgreedLane => {
    const { counts } = confusionOf(
      counted,
      (u) => left[u] ?? none,
      (u) => right[u] ?? none,
    );
    const share = (of: readonly string[]): number =>
      counted.length === 0 ? 0 : counted.filter((u) => (of[u] ?? none) !== none).length / counted.length;
    return { role, channel, ...alikeOf(counts), prevalence: [share(left), share(right)] };
  });
  const joined = (side: "a" | "b") => (u: number) =>
    lanes
      .flatMap((lane) => ((lane[side][u] ?? none) === none ? [] : [lane[side][u] ?? none]))
      .sort()
      .join(" + ") || none;
  const confusion = confusionOf(counted, joined("a"), joined("b"));
  const paired = pairAll(sides[0], sides[1], tolerance);
  return {
    format: "attune.agreement/1",
    unit,
    tolerance,
    units: counted.length,
    ...(lanes.length > 0 ? alikeOf(confusion.counts) : { agreement: null, kappa: null, alpha: null }),
    lanes: alone,
    events: { matched: paired.pairs.length, onlyA: paired.onlyA.length, onlyB: paired.onlyB.length },
    confusion,
    ...paired,
  };
}

/** The units that count: those of which both coded at least half. */
function countedUnits(both: readonly Span[], unit: number, length: number): number[] {
  const covered = new Map<number, number>();
  for (const { from, to } of both) {
    for (let u = Math.floor(from / unit); u * unit < to; u++)
      covered.set(u, (covered.get(u) ?? 0) + Math.min(to, (u + 1) * unit) - Math.max(from, u * unit));
  }
  return [...covered].filter(([u, ms]) => 2 * ms >= Math.min(unit, length - u * unit)).map(([u]) => u);
}

/** The roles and channels of these events, in the order of their names. */
function lanesOf(rows: readonly Labelled[]): { role: Role; channel: Channel }[] {
  const found = new Map(rows.map(({ role, event }) => [`${role} ${event.channel}`, { role, channel: event.channel }]));
  return [...found].sort(([x], [y]) => byRole(x, y)).map(([, lane]) => lane);
}

/** How often each pair of labels stands in one unit; labels by role, then name, what is nothing first. */
function confusionOf(
  units: readonly number[],
  left: (u: number) => string,
  right: (u: number) => string,
): Agreement["confusion"] {
  const tallies = new Map<string, Map<string, number>>();
  const seen = new Set<string>();
  for (const u of units) {
    const [mine, theirs] = [left(u), right(u)];
    seen.add(mine).add(theirs);
    const row = tallies.get(mine) ?? new Map<string, number>();
    tallies.set(mine, row.set(theirs, (row.get(theirs) ?? 0) + 1));
  }
  seen.delete(none);
  const labels = [none, ...[...seen].sort(byRole)];
  return { labels, counts: labels.map((mine) => labels.map((theirs) => tallies.get(mine)?.get(theirs) ?? 0)) };
}

type Labelled = { readonly event: Event; readonly role: Role; readonly label: string };

/** Each event, as far as both coded it, with its role and label: role and channel, with the act where there is one. */
function labelled({ people, events }: Recording, both: readonly Span[]): Labelled[] {
  const roleOf = new Map(people.map(({ id, role }) => [id, role]));
  return events
    .flatMap((event) => {
      const role = roleOf.get(event.who);
      if (!role) return [];
      const label = [role, event.channel, ...(event.act ? [event.act] : [])].join(" ");
      return partsIn(both, event).map(({ from, to }): Labelled => ({ event: { ...event, from, to }, role, label }));
    })
    .sort((x, y) => x.event.from - y.event.from || x.event.to - y.event.to);
}

const roleRank = (label: string): number => roles.findIndex((role) => label.startsWith(`${role} `));
const byRole = (a: string, b: string): number => roleRank(a) - roleRank(b) || (a < b ? -1 : 1);

/**
 * The label of each unit of one role and channel: what covers most of it, silence too; a tie goes to what began first, and
 * of those to the first by name, so that neither ids nor the order of events decide. Takes the events in order.
 */
function unitsOf(rows: readonly Labelled[], unit: number, length: number): string[] {
  const units = Array.from({ length: Math.ceil(length / unit) }, () => none);
  const cover = new Map<number, Map<string, { ms: number; began: number }>>();
  const silent = Float64Array.from(units, (_, u) => Math.min(unit, length - u * unit));
  /** Where the unit begins in the middle of an act, the end of what covers its beginning; else before everything. */
  const silentFrom = new Float64Array(units.length).fill(Number.NEGATIVE_INFINITY);
  let reach = 0;
  for (const { event, label } of rows) {
    for (let u = Math.floor(event.from / unit); u < units.length && u * unit < event.to; u++) {
      const start = Math.max(event.from, u * unit);
      const end = Math.min(event.to, (u + 1) * unit);
      const inUnit = cover.get(u) ?? new Map<string, { ms: number; began: number }>();
      cover.set(u, inUnit);
      const so = inUnit.get(label) ?? { ms: 0, began: event.from };
      inUnit.set(label, { ms: so.ms + end - start, began: so.began });
      silent[u] = (silent[u] ?? 0) - Math.max(0, end - Math.max(start, reach));
      if (event.from <= u * unit) silentFrom[u] = Math.max(silentFrom[u] ?? 0, event.to);
    }
    reach = Math.max(reach, event.to);
  }
  for (const [u, inUnit] of cover) {
    let most = { label: none, ms: silent[u] ?? 0, began: silentFrom[u] ?? 0 };
    for (const [label, { ms, began }] of inUnit) {
      const before = began - most.began || (most.label === none ? 1 : label < most.label ? -1 : 1);
      if (ms > most.ms || (ms === most.ms && before < 0)) most = { label, ms, began };
    }
    units[u] = most.label;
  }
  return units;
}

/** Percent, kappa and alpha from the counts of each pair of labels. */
function alikeOf(tallies: readonly (readonly number[])[]): Alike {
  const rows = tallies.map((row) => row.reduce((sum, n) => sum + n, 0));
  const columns = tallies.map((_, c) => tallies.reduce((sum, row) => sum + (row[c] ?? 0), 0));
  const n = rows.reduce((sum, row) => sum + row, 0);
  if (n === 0) return { agreement: null, kappa: null, alpha: null };
  const same = tallies.reduce((sum, row, i) => sum + (row[i] ?? 0), 0) / n;
  const byChance = rows.reduce((sum, row, i) => sum + (row / n) * ((columns[i] ?? 0) / n), 0);
  const pooled = rows.map((row, i) => row + (columns[i] ?? 0));
  const differing = 1 - pooled.reduce((sum, of) => sum + of * (of - 1), 0) / (2 * n * (2 * n - 1));
  const one = pooled.some((of) => of === 2 * n);
  return {
    agreement: same,
    kappa: one ? null : (same - byChance) / (1 - byChance),
    alpha: one ? null : 1 - (1 - same) / differing,
  };
}

/** Events of one label paired by onset; several people of one role count as one. */
function pairAll(
  a: readonly Labelled[],
  b: readonly Labelled[],
  tolerance: number,
): Pick<Agreement, "pairs" | "onlyA" | "onlyB"> {
  const left = Map.groupBy(a, ({ label }) => label);
  const right = Map.groupBy(b, ({ label }) => label);
  const pairs: (readonly [string, string])[] = [];
  const met = { a: new Set<string>(), b: new Set<string>() };
  for (const [label, mine] of left) {
    const theirs = right.get(label) ?? [];
    const onsets = (rows: readonly Labelled[]): number[] => rows.map(({ event }) => event.from);
    for (const [i, j] of pairOnsets(onsets(mine), onsets(theirs), tolerance)) {
      const idA = mine[i]?.event.id ?? "";
      const idB = theirs[j]?.event.id ?? "";
      met.a.add(idA);
      met.b.add(idB);
      pairs.push([idA, idB]);
    }
  }
  const missed = (rows: readonly Labelled[], seen: ReadonlySet<string>): string[] =>
    rows.map(({ event }) => event.id).filter((id) => !seen.has(id));
  return { pairs, onlyA: missed(a, met.a), onlyB: missed(b, met.b) };
}
