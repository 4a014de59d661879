/**
 * Which of two resets brings one person more calm: a small Bayesian comparison of changes in water (after minus before),
 * made only of uses whose reset was picked by chance. Normal changes with one unknown spread, and a cautious start worth
 * one use of each (normal-inverse-gamma; Gelman et al. 2013, Bayesian Data Analysis, ch. 3). Nothing under 8 uses each.
 */

/** Uses of each that are needed. */
export const least = 8;
/** From this probability on, "likely" is said. */
export const sure = 0.99;
/**
 * What the simulation in compare.test.ts prints, where people look after every use: how often "likely" named the better
 * one, and how often it was said at some time within 30 uses of each to people for whom both are the same.
 */
export const measured = { right: 0.98, false: 0.11 } as const;

const start = { mean: 0.5, weight: 1, shape: 2, spread: 1 } as const;

export type Verdict =
  | { readonly is: "early" }
  /** `probability` that the first brings more calm than the second, 0 to 1, never quite either. */
  | { readonly is: "first" | "second" | "unclear"; readonly probability: number };

const sum = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);

/** Compares the changes of two resets, each -4 to 4. The order of the uses does not matter. */
export const compare = (first: readonly number[], second: readonly number[]): Verdict => {
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
  const tail = incompleteBeta(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
};

/** The regularised incomplete beta function, by its continued fraction (Lentz; DLMF 8.17.22). */
const incompleteBeta = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log(1 - x)) / a;
  const tiny = 1e-300;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || tiny);
  let fraction = d;
  for (let m = 1; m < 300; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    for (const step of [even, odd]) {
      d = 1 / (1 + step * d || tiny);
      c = 1 + step / c || tiny;
      fraction *= c * d;
    }
    if (Math.abs(c * d - 1) < 1e-12) break;
  }
  return front * fraction;
};

/** Lanczos (g = 7, 9 terms), for arguments above 0. */
const logGamma = (x: number): number => {
  const terms = [
    676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
    -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
  ];
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const t = x + 6.5;
  const series = terms.reduce((all, term, i) => all + term / (x + i), 0.9999999999998099);
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(series);
};
