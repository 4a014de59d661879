/**
 * The beta distribution: what a share may be after so much was seen. Its distribution function is the regularised
 * incomplete beta function, by Lentz's continued fraction (DLMF 8.17.22), with the log-gamma of Lanczos (g = 7, n = 9).
 */

const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** ln of the gamma function, for x over 0. */
const logGamma = (x: number): number => {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const y = x - 1;
  const sum = lanczos.reduce((all, part, i) => all + part / (y + i + 1), 0.9999999999998099);
  const t = y + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (y + 0.5) * Math.log(t) - t + Math.log(sum);
};

const fraction = (x: number, a: number, b: number): number => {
  const tiny = 1e-300;
  const kept = (value: number): number => (Math.abs(value) < tiny ? tiny : value);
  let c = 1;
  let d = 1 / kept(1 - ((a + b) * x) / (a + 1));
  let all = d;
  for (let m = 1; m <= 1000; m++) {
    let step = 1;
    for (const part of [
      (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m)),
      (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1)),
    ]) {
      d = 1 / kept(1 + part * d);
      c = kept(1 + part / c);
      step = c * d;
      all *= step;
    }
    if (Math.abs(step - 1) < 1e-14) break;
  }
  return all;
};

/** How likely a share of Beta(a, b) lies below `x`; a and b over 0, x from 0 to 1. */
export const betaBelow = (x: number, a: number, b: number): number => {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x));
  return x < (a + 1) / (a + b + 2) ? (front * fraction(x, a, b)) / a : 1 - (front * fraction(1 - x, b, a)) / b;
};

/** The middle `share` (0 to 1) of Beta(a, b): as much is left out below as above. */
export const betaInterval = (a: number, b: number, share: number): readonly [number, number] => {
  const at = (wanted: number): number => {
    let [low, high] = [0, 1];
    for (let i = 0; i < 40; i++) {
      const middle = (low + high) / 2;
      if (betaBelow(middle, a, b) < wanted) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  };
  const left = (1 - share) / 2;
  return [at(left), at(1 - left)];
};

/** What a share `p` (over 0, under 1) of Fisher's F with these degrees of freedom, both over 0, lies below. */
export const fQuantile = (p: number, above: number, below: number): number => {
  // Searched in the half nearer to 0, in which numbers are finer.
  if (betaBelow(0.5, above / 2, below / 2) < p) return 1 / fQuantile(1 - p, below, above);
  let [low, high] = [0, 0.5];
  while (high - low > 1e-12 * high) {
    const middle = (low + high) / 2;
    if (betaBelow(middle, above / 2, below / 2) < p) low = middle;
    else high = middle;
  }
  const share = (low + high) / 2;
  return (below / above) * (share / (1 - share));
};
