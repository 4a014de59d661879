/**
 * How far two codings of one recording agree (`attune.agreement/1`): over units of time by percent, Cohen's kappa (1960)
 * and Krippendorff's alpha (nominal), and event by event. Roles are compared one by one, so the figures are over all
 * role-units, and one coder's second channel never drowns the other's first.
 */
import { type Event, type Recording, type Role, roles } from "../recording/recording.ts";
import { pairOnsets } from "./pairing.ts";

export type Agreement = {
  readonly format: "attune.agreement/1";
  readonly unit: number;
  readonly tolerance: number;
  /** Share of role-units with one label; null where there are none. */
  readonly agreement: number | null;
  /** Null where both coders used one and the same label throughout: then chance alone agrees. */
  readonly kappa: number | null;
  readonly alpha: number | null;
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

/** Compares two codings; both may name their people as they like, roles are what is compared. */
export function agree(a: Recording, b: Recording, { unit = 100, tolerance = 1000 }: AgreementOptions = {}): Agreement {
  const length = Math.max(a.length, b.length);
  const sides = [labelled(a), labelled(b)] as const;
  const all = [...sides[0], ...sides[1]];
  const labels = ["none", ...[...new Set(all.map((row) => row.label))].sort(byRole)];
  const places = new Map(labels.map((label, at) => [label, at]));
  const tallies = labels.map(() => labels.map(() => 0));
  for (const role of roles.filter((one) => all.some((row) => row.role === one))) {
    const [left, right] = sides.map((side) =>
      unitsOf(
        side.filter((row) => row.role === role),
        unit,
        length,
        places,
      ),
    );
    left?.forEach((label, u) => {
      const row = tallies[label];
      const other = right?.[u] ?? 0;
      if (row) row[other] = (row[other] ?? 0) + 1;
    });
  }
  const paired = pairAll(sides[0], sides[1], tolerance);
  return {
    format: "attune.agreement/1",
    unit,
    tolerance,
    ...figuresOf(tallies),
    events: { matched: paired.pairs.length, onlyA: paired.onlyA.length, onlyB: paired.onlyB.length },
    confusion: { labels, counts: tallies },
    ...paired,
  };
}

type Labelled = { readonly event: Event; readonly role: Role; readonly label: string };

/** Each event with its role, and its label: role and channel, with the act where there is one. */
function labelled({ people, events }: Recording): Labelled[] {
  const roleOf = new Map(people.map(({ id, role }) => [id, role]));
  return events
    .flatMap((event) => {
      const role = roleOf.get(event.who);
      if (!role) return [];
      return [{ event, role, label: [role, event.channel, ...(event.act ? [event.act] : [])].join(" ") }];
    })
    .sort((x, y) => x.event.from - y.event.from || x.event.to - y.event.to);
}

const roleRank = (label: string): number => roles.findIndex((role) => label.startsWith(`${role} `));
const byRole = (a: string, b: string): number => roleRank(a) - roleRank(b) || (a < b ? -1 : 1);

/**
 * The label of each unit of one role: what covers most of it, silence too; a tie goes to what began first, and of
 * those to the first by name, so that neither ids nor the order of events decide. Takes the role's events in order.
 */
function unitsOf(
  rows: readonly Labelled[],
  unit: number,
  length: number,
  places: ReadonlyMap<string, number>,
): Int32Array {
  const units = new Int32Array(Math.ceil(length / unit));
  const cover = new Map<number, Map<number, { ms: number; began: number }>>();
  const silent = Float64Array.from(units, (_, u) => Math.min(unit, length - u * unit));
  /** Where the unit begins in the middle of an act, the end of what covers its beginning; else before everything. */
  const silentFrom = new Float64Array(units.length).fill(Number.NEGATIVE_INFINITY);
  let reach = 0;
  for (const { event, label } of rows) {
    const place = places.get(label) ?? 0;
    for (let u = Math.floor(event.from / unit); u < units.length && u * unit < event.to; u++) {
      const start = Math.max(event.from, u * unit);
      const end = Math.min(event.to, (u + 1) * unit);
      const inUnit = cover.get(u) ?? new Map<number, { ms: number; began: number }>();
      cover.set(u, inUnit);
      const so = inUnit.get(place) ?? { ms: 0, began: event.from };
      inUnit.set(place, { ms: so.ms + end - start, began: so.began });
      silent[u] = (silent[u] ?? 0) - Math.max(0, end - Math.max(start, reach));
      if (event.from <= u * unit) silentFrom[u] = Math.max(silentFrom[u] ?? 0, event.to);
    }
    reach = Math.max(reach, event.to);
  }
  for (const [u, inUnit] of cover) {
    let most = { place: 0, ms: silent[u] ?? 0, began: silentFrom[u] ?? 0 };
    for (const [place, { ms, began }] of inUnit) {
      const before = began - most.began || place - most.place;
      if (ms > most.ms || (ms === most.ms && before < 0)) most = { place, ms, began };
    }
    units[u] = most.place;
  }
  return units;
}

/** Percent, kappa and alpha from the counts of each pair of labels. */
function figuresOf(tallies: readonly (readonly number[])[]): Pick<Agreement, "agreement" | "kappa" | "alpha"> {
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
