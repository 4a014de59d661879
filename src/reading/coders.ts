/**
 * How far any number of codings of one recording agree (`attune.coders/1`): Krippendorff's alpha over all coders, in which
 * time that one did not code is missing; the mean of the kappas of each two (Light 1971); and intraclass correlations over
 * windows that all coded.
 */
import type { Channel, Recording, Role } from "../recording/recording.ts";
import { inBoth, type Span } from "../recording/spans.ts";
import { agree, type AgreementOptions, type Compared, type Windows } from "./agreement.ts";
import { type Alike, alphaOf, type Pattern } from "./alike.ts";
import {
  joined,
  labelled,
  labelOf,
  type Labels,
  type Lane,
  lanesIn,
  labelsOf,
  none,
  rowsBeside,
  unitsIn,
} from "./labels.ts";
import { agreementLimits } from "./limits.ts";
import { amountsIn, type Reliability, reliabilityOf, windowsIn } from "./rates.ts";

/**
 * What any coder used, by itself. `agreement` and `kappa` are means over each two coders, without those whose kappa cannot be
 * told; `alpha` is of all.
 */
type Coded = Alike & {
  readonly role: Role;
  readonly channel: Channel;
  /** In what share of the units that a coder coded it is, a number a coder. */
  readonly prevalence: readonly number[];
  /** How many events each coder has. */
  readonly events: readonly number[];
  readonly icc: Reliability;
};
export type CodedLane = Coded;
export type CodedAct = Coded & { readonly act: string | null };

/** Two of the coders, by their places, and what `agree` tells of them. */
export type Couple = Alike &
  Pick<Compared, "units" | "events" | "onset"> & { readonly coders: readonly [number, number] };

export type CodersAgreement = Alike & {
  readonly format: "attune.coders/1";
  readonly unit: number;
  readonly tolerance: number;
  readonly coders: number;
  /** How many units two coders or more coded; and all of them. */
  readonly units: number;
  readonly unitsOfAll: number;
  readonly couples: readonly Couple[];
  readonly lanes: readonly CodedLane[];
  readonly acts: readonly CodedAct[];
  /** Of what all coded. */
  readonly windows: Windows;
};

/**
 * Compares two codings or more, whose people may be called as they like: roles are what is compared. A coding without `coded`
 * is taken to have coded all of the longest one.
 */
export function agreeAll(codings: readonly Recording[], options: AgreementOptions = {}): CodersAgreement {
  const {
    unit = agreementLimits.unit,
    tolerance = agreementLimits.tolerance,
    window = agreementLimits.window,
  } = options;
  const length = codings.reduce((most, coding) => Math.max(most, coding.length), 0);
  const whole: readonly Span[] = length > 0 ? [{ from: 0, to: length }] : [];
  const even = codings.map((coding): Recording => ({ ...coding, length }));
  const spans = codings.map(({ coded }) => coded ?? whole);
  const units = spans.map((own) => unitsIn(own, unit, length));
  const rows = codings.map((coding, at) => labelled(coding, spans[at] ?? []));
  const rowsOf = rowsBeside(rows);
  const couples = even.flatMap((one, a) =>
    even.slice(a + 1).map((other, i) => ({ coders: [a, a + 1 + i] as const, found: agree(one, other, options) })),
  );
  const all = spans.reduce(inBoth, whole);
  const { windows, left } = windowsIn(all, window);
  const { counts, shared, alpha } = alphaAmong(units, Math.ceil(length / unit));

  const coded = (lane: Lane, labels: readonly Labels[]): Coded => ({
    role: lane.role,
    channel: lane.channel,
    agreement: meanOf(couples.map(({ found }) => laneIn(found, lane)?.agreement ?? (found.units > 0 ? 1 : null))),
    kappa: meanOf(couples.map(({ found }) => laneIn(found, lane)?.kappa ?? null)),
    alpha: alpha(labels),
    prevalence: labels.map((own, at) => {
      const { count, has } = units[at] ?? { count: 0, has: () => false };
      return count === 0 ? 0 : [...own.keys()].filter(has).length / count;
    }),
    events: rowsOf(lane).map((own) => own.length),
    icc: reliabilityOf(
      rowsOf(lane).map((own) => amountsIn(own, windows, all)),
      "windows",
    ),
  });
  const labelsFor = (lane: Lane): Labels[] => rowsOf(lane).map((own) => labelsOf(own, unit, length));
  const lanes = lanesIn(rows.flat()).map(({ lane, acts }) => {
    const labels = labelsFor(lane);
    return {
      labels,
      coded: coded(lane, labels),
      acts: acts.map((act) => ({ ...coded(act, labelsFor(act)), act: act.act ?? null })),
    };
  });
  return {
    format: "attune.coders/1",
    unit,
    tolerance,
    coders: codings.length,
    units: shared,
    unitsOfAll: counts.filter((of) => of === codings.length).length,
    agreement: meanOf(couples.map(({ found }) => found.agreement)),
    kappa: meanOf(couples.map(({ found }) => found.kappa)),
    alpha:
      lanes.length === 0
        ? null
        : alpha(codings.map((_, at) => joined(lanes.flatMap(({ labels }) => labels[at] ?? [])))),
    couples: couples.map(({ coders, found: { units: both, agreement, kappa, alpha: ofBoth, events, onset } }) => ({
      coders,
      units: both,
      agreement,
      kappa,
      alpha: ofBoth,
      events,
      onset,
    })),
    lanes: lanes.map((lane) => lane.coded),
    acts: lanes.flatMap(({ acts }) => acts),
    windows: { length: window, count: windows.length, left },
  };
}

/** The lane or act of this name. */
const laneIn = ({ lanes, acts }: Compared, lane: Lane): Alike | undefined => {
  const name = labelOf(lane);
  return (lane.act === undefined ? lanes : acts).find((each) => labelOf(each) === name);
};

/** The mean of those that can be told. */
const meanOf = (figures: readonly (number | null)[]): number | null => {
  const known = figures.flatMap((figure) => figure ?? []);
  return known.length === 0 ? null : known.reduce((sum, figure) => sum + figure, 0) / known.length;
};

/** How many coders coded each of the first `n` units, how many units two or more did, and the alpha of their labels. */
const alphaAmong = (units: readonly { readonly has: (u: number) => boolean }[], n: number) => {
  const counts = new Uint16Array(n).map((_, u) => units.reduce((sum, { has }) => sum + (has(u) ? 1 : 0), 0));
  let [shared, values] = [0, 0];
  for (const count of counts)
    if (count > 1) {
      shared++;
      values += count;
    }
  function* patterns(labels: readonly Labels[]): Generator<Pattern> {
    let silent = values;
    const seen = new Set<number>();
    for (const own of labels)
      for (const u of own.keys()) {
        if (seen.has(u) || (counts[u] ?? 0) < 2) continue;
        seen.add(u);
        const given = labels.flatMap((each, at) => (units[at]?.has(u) === true ? [each.get(u) ?? none] : []));
        silent -= given.length;
        yield { labels: given, times: 1 };
      }
    // The other units are silent to all who coded them, and many like labels count as often as there are.
    yield { labels: [none, none], times: silent / 2 };
  }
  return { counts, shared, alpha: (labels: readonly Labels[]): number | null => alphaOf(patterns(labels)) };
};
