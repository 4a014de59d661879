/**
 * Which of two resets brings one person more calm: a small Bayesian comparison of changes in water (after minus before),
 * made only of uses whose reset was picked by chance. Normal changes with one unknown spread, and a cautious start worth
 * one use of each (normal-inverse-gamma; Gelman et al. 2013, Bayesian Data Analysis, ch. 3). Nothing under 8 uses each.
 */
import { betaBelow } from "../ground/beta.ts";

/** Uses of each that are needed. */
export const least = 8;
/** From this probability on, "likely" is said. */
export const sure = 0.99;
/**
 * What the simulation in compare.test.ts prints, where people look after every use: how often "likely" named the better
 * one, and how often it was said at some time within 30 uses of each to people for whom both are the same.
 */
export const comparisonErrors = { right: 0.98, false: 0.11 } as const;

const start = { mean: 0.5, weight: 1, shape: 2, spread: 1 } as const;

export type Verdict =
  | { readonly is: "early" }
  /** `probability` that the first brings more calm than the second, 0 to 1, never quite either. */
  | { readonly is: "first" | "second" | "unclear"; readonly probability: number };

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

/** Compares the changes of two resets, each -4 to 4. The order of the uses does not matter. */
export const compareResets = (first: readonly number[], second: readonly number[]): Verdict => {
  if (first.length < least || second.length < least) return { is: "early" };
  const [a, b] = [posterior(first), posterior(second)];
  const shape = start.shape + (first.length + second.length) / 2;
  const spread = start.spread + a.spread + b.spread;
  const scale = Math.sqrt((spread / shape) * (1 / a.weight + 1 / b.weight));
  const probability = studentBelow((a.mean - b.mean) / scale, 2 * shape);
  return { is: probability >= sure ? "first" : probability <= 1 - sure ? "second" : "unclear", probability };
};

const posterior = (changes: readonly number[]): { mean: number; weight: number; spread: number } => {
  const n = changes.length;
  const mean = sum(changes) / n;
  const weight = start.weight + n;
  const within = sum(changes.map((change) => (change - mean) ** 2));
  return {
    mean: (start.weight * start.mean + n * mean) / weight,
    weight,
    spread: (within + (start.weight * n * (mean - start.mean) ** 2) / weight) / 2,
  };
};

/** The share of Student's t with `df` degrees of freedom that lies below `t`. */
export const studentBelow = (t: number, df: number): number => {
  const tail = betaBelow(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
};
