/**
 * How far two codings of one recording agree (`attune.agreement/1`): over units of time by percent, Cohen's kappa (1960)
 * and Krippendorff's alpha (nominal), event by event, and by intraclass correlation over windows. The whole is one lane, in
 * which a unit's label joins all that happens in it, as the field publishes it; beside it stands each role and channel by
 * itself, and each behaviour. Only time that both coded counts.
 */
import type { Channel, Recording, Role } from "../recording/recording.ts";
import { inBoth, lengthOf, type Span } from "../recording/spans.ts";
import { add, type Alike, alikeOf, type Tally } from "./alike.ts";
import {
  byRole,
  joined,
  labelled,
  type Labelled,
  labelOf,
  type Lane,
  lanesIn,
  labelsOf,
  none,
  rowsBeside,
  tallyOf,
  unitsIn,
} from "./labels.ts";
import { agreementLimits } from "./limits.ts";
import { pairOnsets } from "./pairing.ts";
import { allOf, type Amount, amountsIn, type Reliability, reliabilityOf, windowsIn } from "./rates.ts";

/** Events of one label that begin within the tolerance of each other, one to one; several people of one role count as one. */
type Met = { readonly matched: number; readonly onlyA: number; readonly onlyB: number };

/** How much later B lets the matched events begin, in ms: the mean, and the mean of how far apart. Null where none matched. */
export type Onset = { readonly mean: number; readonly absolute: number } | null;

/** What either coder used, by itself. `prevalence`: in what share of the units A, and B, has it. */
type Agreed = Alike & {
  readonly role: Role;
  readonly channel: Channel;
  readonly prevalence: readonly [a: number, b: number];
  readonly events: Met;
  readonly onset: Onset;
  readonly icc: Reliability;
};
/** A role and channel: units bear its acts. */
export type AgreedLane = Agreed;
/** One behaviour: units have it or not. `act` is null for what the channel alone names. */
export type AgreedAct = Agreed & { readonly act: string | null };

export type Compared = Alike & {
  readonly unit: number;
  readonly tolerance: number;
  /** How many units both coded. */
  readonly units: number;
  readonly lanes: readonly AgreedLane[];
  readonly acts: readonly AgreedAct[];
  readonly events: Met;
  readonly onset: Onset;
  /** Rows are A's labels, columns B's. */
  readonly confusion: { readonly labels: readonly string[]; readonly counts: readonly (readonly number[])[] };
};

/** What `icc` is over: windows of `length` ms within coded time, and how much of that, in ms, fills none. */
export type Windows = { readonly length: number; readonly count: number; readonly left: number };

export type Agreement = Compared & {
  readonly format: "attune.agreement/1";
  /** Of what both coded. */
  readonly windows: Windows;
  /** The ids behind `events`: what both saw, what A saw that B missed, and the other way. */
  readonly pairs: readonly (readonly [string, string])[];
  readonly onlyA: readonly string[];
  readonly onlyB: readonly string[];
};

/** The agreement of many pairs of codings, the units of all put together; `icc` is over the recordings. */
export type PooledAgreement = Compared & { readonly format: "attune.agreement.pooled/1"; readonly pairs: number };

export type AgreementOptions = {
  /** Milliseconds a unit, 1 or more. Default 100. */
  readonly unit?: number;
  /** How far apart two onsets may lie and still be one event, in ms. Default 1000. */
  readonly tolerance?: number;
  /** Milliseconds a window of the intraclass correlations. Default 60,000. */
  readonly window?: number;
};

/** The counts behind an agreement, which add up over pairs. */
export type Comparison = {
  readonly unit: number;
  readonly tolerance: number;
  readonly units: number;
  readonly whole: Tally;
  readonly lanes: readonly Counted[];
  readonly acts: readonly Counted[];
  readonly rest: Pick<Agreement, "windows" | "pairs" | "onlyA" | "onlyB">;
  /** Milliseconds that both coded. */
  readonly ms: number;
};
/** `later` and `apart` are milliseconds, summed over the matched. */
type Sums = { readonly met: Met; readonly later: number; readonly apart: number };
type Counted = Sums & {
  readonly lane: Lane;
  readonly tally: Tally;
  /** Of A and of B, in each target of the correlations. */
  readonly amounts: readonly (readonly Amount[])[];
  /** Of A and of B, in all that both coded. */
  readonly total: readonly Amount[];
};

/**
 * Compares two codings; both may name their people as they like, roles are what is compared. A coding without `coded` is
 * taken to have coded all of the longer one.
 */
export const agree = (a: Recording, b: Recording, options: AgreementOptions = {}): Agreement =>
  agreementOf(compare(a, b, options));

/** The agreement that these counts give. */
export function agreementOf(counts: Comparison): Agreement {
  return { format: "attune.agreement/1", ...figuresOf(counts, "windows"), ...counts.rest };
}

/** The agreement of many pairs as one: their units put together, whose kappa is no mean of theirs. Takes one unit and tolerance. */
export function pooledOf(all: readonly Comparison[]): PooledAgreement {
  const [first] = all;
  const sum = (of: (one: Comparison) => number): number => all.reduce((total, one) => total + of(one), 0);
  const counts: Comparison = {
    unit: first?.unit ?? 0,
    tolerance: first?.tolerance ?? 0,
    units: sum(({ units }) => units),
    ms: sum(({ ms }) => ms),
    whole: together(all.map(({ whole }) => whole)),
    lanes: alongside(all, ({ lanes }) => lanes),
    acts: alongside(all, ({ acts }) => acts),
    rest: { windows: { length: 0, count: 0, left: 0 }, pairs: [], onlyA: [], onlyB: [] },
  };
  return { format: "attune.agreement.pooled/1", ...figuresOf(counts, "recordings"), pairs: all.length };
}

/** Counts what `agree` tells, of units in `unit` ms, onsets within `tolerance` ms, and windows of `window` ms. */
export function compare(a: Recording, b: Recording, options: AgreementOptions = {}): Comparison {
  const {
    unit = agreementLimits.unit,
    tolerance = agreementLimits.tolerance,
    window = agreementLimits.window,
  } = options;
  const length = Math.max(a.length, b.length);
  const whole: readonly Span[] = length > 0 ? [{ from: 0, to: length }] : [];
  const both = inBoth(a.coded ?? whole, b.coded ?? whole);
  const sides = [labelled(a, both), labelled(b, both)] as const;
  const units = unitsIn(both, unit, length);
  const { windows, left } = windowsIn(both, window);
  const rowsOf = rowsBeside(sides);
  const counted = (lane: Lane, tally: Tally, met: Sums): Counted => {
    const [amounts, total] = [windows, both].map((spans) => rowsOf(lane).map((rows) => amountsIn(rows, spans, both)));
    return { lane, tally, ...met, amounts: amounts ?? [], total: (total ?? []).map(allOf) };
  };
  const pairs: (readonly [Labelled, Labelled])[] = [];
  const lanes = lanesIn([...sides[0], ...sides[1]]).map(({ lane, acts }) => {
    const labels = rowsOf(lane).map((rows) => labelsOf(rows, unit, length));
    const tally = tallyOf(units, labels);
    const beneath = acts.map((act): Counted => {
      const rows = rowsOf(act);
      const met = meet(rows, tolerance);
      pairs.push(...met);
      const own =
        acts.length === 1
          ? tally
          : tallyOf(
              units,
              rows.map((side) => labelsOf(side, unit, length)),
            );
      return counted(act, own, sumsOf(rows, met));
    });
    return { labels, acts: beneath, lane: counted(lane, tally, beneath.reduce(plus, nothing)) };
  });
  const met = new Set(pairs.flat());
  const [onlyA, onlyB] = sides.map((rows) => rows.filter((row) => !met.has(row)).map(({ event }) => event.id));
  return {
    unit,
    tolerance,
    units: units.count,
    ms: lengthOf(both),
    whole: tallyOf(
      units,
      [0, 1].map((side) => joined(lanes.map(({ labels }) => labels[side] ?? new Map()))),
    ),
    lanes: lanes.map(({ lane }) => lane),
    acts: lanes.flatMap(({ acts }) => acts),
    rest: {
      windows: { length: window, count: windows.length, left },
      pairs: pairs.map(([mine, theirs]) => [mine.event.id, theirs.event.id]),
      onlyA: onlyA ?? [],
      onlyB: onlyB ?? [],
    },
  };
}

/** The events of one act, in order, that A and B both have. */
function meet(
  [a = [], b = []]: readonly (readonly Labelled[])[],
  tolerance: number,
): (readonly [Labelled, Labelled])[] {
  const onsets = (rows: readonly Labelled[]): number[] => rows.map(({ event }) => event.from);
  return pairOnsets(onsets(a), onsets(b), tolerance).flatMap(([i, j]) => {
    const [mine, theirs] = [a[i], b[j]];
    return mine && theirs ? [[mine, theirs] as const] : [];
  });
}

const nothing: Sums = { met: { matched: 0, onlyA: 0, onlyB: 0 }, later: 0, apart: 0 };
const plus = (sum: Sums, { met, later, apart }: Sums): Sums => ({
  met: {
    matched: sum.met.matched + met.matched,
    onlyA: sum.met.onlyA + met.onlyA,
    onlyB: sum.met.onlyB + met.onlyB,
  },
  later: sum.later + later,
  apart: sum.apart + apart,
});
const sumsOf = (
  [a = [], b = []]: readonly (readonly Labelled[])[],
  met: readonly (readonly [Labelled, Labelled])[],
): Sums => {
  const later = met.map(([mine, theirs]) => theirs.event.from - mine.event.from);
  return {
    met: { matched: met.length, onlyA: a.length - met.length, onlyB: b.length - met.length },
    later: later.reduce((sum, ms) => sum + ms, 0),
    apart: later.reduce((sum, ms) => sum + Math.abs(ms), 0),
  };
};

const figuresOf = (counts: Comparison, over: Reliability["over"]): Omit<Compared, "format"> => {
  const { unit, tolerance, units, whole, lanes, acts } = counts;
  const all = acts.reduce(plus, nothing);
  return {
    unit,
    tolerance,
    units,
    ...(lanes.length > 0 ? alikeOf(whole) : { agreement: null, kappa: null, alpha: null }),
    lanes: lanes.map((lane) => agreedOf(lane, units, over)),
    acts: acts.map((act) => ({ ...agreedOf(act, units, over), act: act.lane.act ?? null })),
    events: all.met,
    onset: onsetOf(all),
    confusion: confusionOf(whole),
  };
};

const agreedOf = (counted: Counted, units: number, over: Reliability["over"]): Agreed => {
  const { lane, tally, met, amounts } = counted;
  const without = { a: 0, b: 0 };
  for (const [mine, row] of tally)
    for (const [theirs, times] of row) {
      if (mine === none) without.a += times;
      if (theirs === none) without.b += times;
    }
  const share = (times: number): number => (units === 0 ? 0 : (units - times) / units);
  return {
    role: lane.role,
    channel: lane.channel,
    ...alikeOf(tally),
    prevalence: [share(without.a), share(without.b)],
    events: met,
    onset: onsetOf(counted),
    icc: reliabilityOf(amounts, over),
  };
};

const onsetOf = ({ met: { matched }, later, apart }: Sums): Onset =>
  matched === 0 ? null : { mean: later / matched, absolute: apart / matched };

/** Labels by role, then name, what is nothing first. */
const confusionOf = (tally: Tally): Compared["confusion"] => {
  const seen = new Set([...tally].flatMap(([mine, row]) => [mine, ...row.keys()]));
  seen.delete(none);
  const labels = [none, ...[...seen].sort(byRole)];
  return { labels, counts: labels.map((mine) => labels.map((theirs) => tally.get(mine)?.get(theirs) ?? 0)) };
};

/** The counts of each lane over all; where one has it not, its units have nothing there. */
const alongside = (all: readonly Comparison[], of: (one: Comparison) => readonly Counted[]): Counted[] => {
  const names = new Map(all.flatMap((one) => of(one).map(({ lane }) => [labelOf(lane), lane] as const)));
  return [...names]
    .sort(([x], [y]) => byRole(x, y))
    .map(([name, lane]) => {
      const counted = all.map((one): Counted => {
        const found = of(one).find((each) => labelOf(each.lane) === name);
        if (found) return found;
        const tally: Tally = new Map();
        add(tally, none, none, one.units);
        const silent = { events: 0, ms: 0, of: one.ms };
        return { lane, tally, ...nothing, amounts: [], total: [silent, silent] };
      });
      return {
        lane,
        tally: together(counted.map(({ tally }) => tally)),
        ...counted.reduce(plus, nothing),
        amounts: [0, 1].map((side) => counted.flatMap(({ total }) => total[side] ?? [])),
        total: [],
      };
    });
};
const together = (tallies: readonly Tally[]): Tally => {
  const sum: Tally = new Map();
  for (const tally of tallies)
    for (const [mine, row] of tally) for (const [theirs, times] of row) add(sum, mine, theirs, times);
  return sum;
};
