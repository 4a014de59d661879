/**
 * Intraclass correlations of the same targets judged by the same judges: the six of Shrout & Fleiss (1979), each with its
 * 95 % interval from the F distribution, those of absolute agreement as McGraw & Wong (1996) give them.
 */
import { fQuantile } from "../ground/beta.ts";

/**
 * Which one: 1 (each target has judges of its own), 2 (the judges stand for others: absolute agreement, McGraw & Wong's A) or
 * 3 (these judges alone: consistency, their C); of a single judge, or of the mean of all k.
 */
export const iccForms = ["1,1", "2,1", "3,1", "1,k", "2,k", "3,k"] as const;
export type IccForm = (typeof iccForms)[number];

/** A correlation, 1 at most, and where it plausibly lies. Null: below any number, which the mean of judges alone can be. */
export type Estimate = {
  readonly value: number | null;
  readonly interval: readonly [low: number | null, high: number | null];
};

/**
 * The correlations of `rows`, one a target, each with a number from every judge. Null where there are fewer than two targets
 * or two judges, or where all targets have one mean: then there is nothing to tell apart.
 */
export function icc(rows: readonly (readonly number[])[]): Readonly<Record<IccForm, Estimate>> | null {
  const n = rows.length;
  const k = rows[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const mean = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0) / list.length;
  const ofTargets = rows.map(mean);
  const all = mean(ofTargets);
  const ofJudges = rows[0]?.map((_, j) => mean(rows.map((row) => row[j] ?? 0))) ?? [];
  const squares = (list: readonly number[]): number => list.reduce((sum, one) => sum + one * one, 0);
  const total = squares(rows.flatMap((row) => row.map((one) => one - all)));
  const between = k * squares(ofTargets.map((one) => one - all));
  const judged = n * squares(ofJudges.map((one) => one - all));
  const rest = squares(
    rows.flatMap((row, i) => row.map((one, j) => one - (ofTargets[i] ?? 0) - (ofJudges[j] ?? 0) + all)),
  );
  // What only rounding left is nothing.
  const clean = (sum: number): number => (sum <= 1e-12 * total ? 0 : sum);
  if (clean(between) === 0) return null;
  const [dfT, dfJ, dfE] = [n - 1, k - 1, (n - 1) * (k - 1)];
  const [targets, judges, error] = [clean(between) / dfT, clean(judged) / dfJ, clean(rest) / dfE];
  const within = (clean(judged) + clean(rest)) / (n * dfJ);
  // How far numbers that are each rounded leave a sum of squares open (Cauchy-Schwarz).
  const loose = n * k * Number.EPSILON * Math.sqrt(total * squares(rows.flat()));
  const [one, three] = [oneOf(targets, within, k, [dfT, n * dfJ]), oneOf(targets, error, k, [dfT, dfE])];
  const two = agreementOf({ targets, judges, error, loose }, n, k);
  return {
    "1,1": one.single,
    "2,1": two.single,
    "3,1": three.single,
    "1,k": one.mean,
    "2,k": two.mean,
    "3,k": three.mean,
  };
}

/** Of a single judge, and of the mean of all. */
type Both = { readonly single: Estimate; readonly mean: Estimate };
const certain: Estimate = { value: 1, interval: [1, 1] };

/**
 * An estimate and its interval, each from its F. That of the mean of k judges is what Spearman and Brown (1910) make of that
 * of one, with the terms that cancel left out: where it is far below 0, what is left of them is rounding alone.
 */
const estimateOf = (
  at: (f: number) => number | null,
  [low, value, high]: readonly [number, number, number],
): Estimate => ({
  value: at(value),
  interval: [at(low), at(high)],
});

/** Of two mean squares: what targets differ by, and what is error (Shrout & Fleiss 1979, 424 to 426). */
const oneOf = (targets: number, error: number, k: number, [dfT, dfE]: readonly [number, number]): Both => {
  if (error === 0) return { single: certain, mean: certain };
  const f = targets / error;
  const fs = [f / fQuantile(0.975, dfT, dfE), f, f * fQuantile(0.975, dfE, dfT)] as const;
  return {
    single: estimateOf((at) => (at - 1) / (at + k - 1), fs),
    mean: estimateOf((at) => (at > 0 ? 1 - 1 / at : null), fs),
  };
};

/** Mean squares, and how far rounding leaves them open. */
type Squares = { readonly targets: number; readonly judges: number; readonly error: number; readonly loose: number };

/**
 * Absolute agreement (McGraw & Wong 1996, table 7). The degrees of freedom are Satterthwaite's, which are k - 1 or more where
 * the estimate is not below 0; where it is, they are held to that, so that the interval holds the estimate.
 */
const agreementOf = ({ targets, judges, error, loose }: Squares, n: number, k: number): Both => {
  if (judges === 0 && error === 0) return { single: certain, mean: certain };
  const noise = k * judges + (k * n - k - n) * error;
  const odds = (targets - error) / (judges + (n - 1) * error);
  const [a, b] = [odds * judges, (1 + odds * (n - 1)) * error];
  const parts = a ** 2 / (k - 1) + b ** 2 / ((n - 1) * (k - 1));
  const df = parts > 0 ? Math.max(k - 1, (a + b) ** 2 / parts) : k - 1;
  const fs = [1 / fQuantile(0.025, df, n - 1), 1, 1 / fQuantile(0.975, df, n - 1)] as const;
  return {
    single: estimateOf((f) => (n * (targets - f * error)) / (f * noise + n * targets), fs),
    mean: estimateOf((f) => {
      // Where targets and judges differ no more than error makes them, this is 0 or less, and there is no number.
      const spread = n * targets + f * (judges - error);
      return spread > (n + 2 * f) * loose ? (n * (targets - f * error)) / spread : null;
    }, fs),
  };
};
