/**
 * How far a number can be trusted: seeded random numbers, the Wilson interval, permutation p values, the
 * Benjamini-Hochberg procedure, quantiles, and sliding a sorted series round a ring.
 */

/** Random numbers from 0 (in) to 1 (out); the same seed gives the same numbers. */
export type Random = () => number;

/** A small generator (sfc32, C. Doty-Humphrey) from a whole number. Not for secrets. */
export function seeded(seed: number): Random {
  let a = seed | 0;
  let b = Math.floor(seed / 0x100000000) | 0;
  let c = 0x9e3779b9;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / 0x100000000;
  };
  for (let i = 0; i < 15; i++) next();
  return next;
}

/** Puts a list in random order, in place (Fisher-Yates). */
export function shuffle(list: Float64Array, random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = list[i] ?? 0;
    list[i] = list[j] ?? 0;
    list[j] = held;
  }
}

/**
 * The 95 % interval of Wilson (1927) for `count` of `of`, both from 0 to 1. `of` of 0 says nothing: the whole range.
 */
export function wilson(count: number, of: number): readonly [number, number] {
  if (of === 0) return [0, 1];
  const z2 = 1.96 ** 2;
  const share = count / of;
  const middle = share + z2 / (2 * of);
  const reach = 1.96 * Math.sqrt((share * (1 - share)) / of + z2 / (4 * of * of));
  const scale = 1 + z2 / of;
  return [count === 0 ? 0 : (middle - reach) / scale, count === of ? 1 : (middle + reach) / scale];
}

/** The permutation p value (Phipson & Smyth 2010): one more than how many of `null` reach `seen`, over one more than all. */
export function permutationP(seen: number, chance: ArrayLike<number>): number {
  let reached = 0;
  for (let i = 0; i < chance.length; i++) if ((chance[i] ?? 0) >= seen) reached++;
  return (1 + reached) / (chance.length + 1);
}

/** The p values of one family, adjusted so that q <= 0.05 keeps false finds at 5 % (Benjamini & Hochberg 1995). */
export function benjaminiHochberg(ps: readonly number[]): number[] {
  const order = ps.map((_, i) => i).sort((a, b) => (ps[b] ?? 0) - (ps[a] ?? 0));
  const adjusted = ps.map(() => 1);
  let least = 1;
  order.forEach((at, above) => {
    least = Math.min(least, ((ps[at] ?? 1) * ps.length) / (ps.length - above));
    adjusted[at] = least;
  });
  return adjusted;
}

/** The mean; 0 of nothing. */
export function mean(list: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < list.length; i++) sum += list[i] ?? 0;
  return list.length === 0 ? 0 : sum / list.length;
}

/** The value below which `share` of a sorted, not empty list lies, with straight lines between (type 7 of R). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const place = (sorted.length - 1) * share;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  return low + ((sorted[below + 1] ?? low) - low) * (place - below);
}

/** The first place in a sorted list whose value is at least `value`; its length where none is. */
export function firstAtLeast(sorted: Float64Array | Int32Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
