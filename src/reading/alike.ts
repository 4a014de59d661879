/**
 * Coefficients of agreement over units that bear one label from each coder: percent, Cohen's kappa (1960), and Krippendorff's
 * alpha for nominal labels (2011), for any number of coders and with labels missing.
 */

/** How far labels agree. All null where there is not one unit. */
export type Alike = {
  /** Share of units with one label. */
  readonly agreement: number | null;
  /** Null where both coders used one and the same label throughout: then chance alone agrees. */
  readonly kappa: number | null;
  readonly alpha: number | null;
};

/** How often A's label stands beside B's. */
export type Tally = Map<string, Map<string, number>>;

/** Adds `times` to what stands in `tally` for these two labels. */
export const add = (tally: Tally, mine: string, theirs: string, times = 1): void => {
  if (times === 0) return;
  const row = tally.get(mine) ?? new Map<string, number>();
  tally.set(mine, row.set(theirs, (row.get(theirs) ?? 0) + times));
};

/** Percent, kappa and alpha of two coders. */
export function alikeOf(tally: Tally): Alike {
  const mine = new Map<string, number>();
  const theirs = new Map<string, number>();
  let n = 0;
  let same = 0;
  for (const [left, row] of tally) {
    for (const [right, times] of row) {
      mine.set(left, (mine.get(left) ?? 0) + times);
      theirs.set(right, (theirs.get(right) ?? 0) + times);
      n += times;
      if (left === right) same += times;
    }
  }
  if (n === 0) return { agreement: null, kappa: null, alpha: null };
  const labels = new Set([...mine.keys(), ...theirs.keys()]);
  const both = [...labels].map((label) => [mine.get(label) ?? 0, theirs.get(label) ?? 0] as const);
  const byChance = both.reduce((sum, [left, right]) => sum + (left / n) * (right / n), 0);
  return {
    agreement: same / n,
    kappa: labels.size === 1 ? null : (same / n - byChance) / (1 - byChance),
    alpha: alphaFrom(
      2 * (n - same),
      both.map(([left, right]) => left + right),
    ),
  };
}

/** The labels that the coders of a unit gave it, those missing left out, and how many units have just these. */
export type Pattern = { readonly labels: readonly string[]; readonly times: number };

/** Alpha of any number of coders. A unit with fewer than two labels counts for nothing. Null where all labels are one, or none. */
export function alphaOf(patterns: Iterable<Pattern>): number | null {
  const totals = new Map<string, number>();
  let unlike = 0;
  for (const { labels, times } of patterns) {
    if (labels.length < 2) continue;
    const counts = new Map<string, number>();
    for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
    let alike = 0;
    for (const [label, count] of counts) {
      totals.set(label, (totals.get(label) ?? 0) + count * times);
      alike += count * (count - 1);
    }
    unlike += times * (labels.length - alike / (labels.length - 1));
  }
  return alphaFrom(unlike, [...totals.values()]);
}

/** Alpha from the coincidences of unlike labels, and how often each label stands in units with two labels or more. */
const alphaFrom = (unlike: number, totals: readonly number[]): number | null => {
  const n = totals.reduce((sum, of) => sum + of, 0);
  const pairs = n * n - totals.reduce((sum, of) => sum + of * of, 0);
  return pairs === 0 ? null : 1 - (unlike * (n - 1)) / pairs;
};
