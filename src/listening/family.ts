/**
 * The ages of a family say whose a voice is. The network tells an infant's or toddler's voice from a grown one's by the
 * length of the tract (Fitch and Giedd 1999), and schoolchildren from women worse: for a baby a schoolchild's voice is the
 * mother's or the brother's, for a child of seven it is the child's own.
 */
import type { Hearing } from "./hearing.ts";

/** Ages in months. `child`: the one that a recording is about; null where it is not known. */
export type Family = { readonly child: number | null; readonly siblings: readonly number[] };

export const anyFamily: Family = { child: null, siblings: [] };

/** Who speaks, with a brother or sister where the family has one whose voice is not like the child's. */
export type Voices = Hearing & { readonly sibling: Float32Array | null };

/** Up to here a voice is a toddler's, and from here on a schoolchild's; between them it can be either. */
const toddler = 36;
const schoolchild = 60;
/** How grown somebody is shows over a second on both sides, not in 50 ms. */
const reach = 20;

/** Whose the voices that were heard are in this family. */
export const inFamily = (heard: Hearing, { child: months, siblings }: Family): Voices => {
  const small = months !== null && months < toddler;
  const big = months !== null && months >= schoolchild;
  const others = siblings.some((age) => (small ? age >= schoolchild : big && age < toddler));
  if (!small && !(big && others)) return { ...heard, sibling: null };
  const grown = evened(heard);
  const own = (n: number): number => (small ? 1 - (grown[n] ?? 0) : (grown[n] ?? 0));
  const child = heard.child.map((sure, n) => sure * own(n));
  const other = heard.child.map((sure, n) => sure * (1 - own(n)));
  if (others) return { ...heard, child, sibling: other };
  return {
    ...heard,
    child,
    adult: heard.adult.map((sure, n) => 1 - (1 - sure) * (1 - (other[n] ?? 0))),
    sibling: null,
  };
};

/** How grown the voices around each frame are, those that speak counting for more. */
const evened = ({ child, adult, grown }: Hearing): Float32Array => {
  const sums = new Float64Array(grown.length + 1);
  const weights = new Float64Array(grown.length + 1);
  for (let n = 0; n < grown.length; n += 1) {
    const speaks = Math.max(child[n] ?? 0, adult[n] ?? 0) ** 2 + 1e-6;
    sums[n + 1] = (sums[n] ?? 0) + speaks * (grown[n] ?? 0);
    weights[n + 1] = (weights[n] ?? 0) + speaks;
  }
  return grown.map((_, n) => {
    const [from, to] = [Math.max(0, n - reach), Math.min(grown.length, n + reach + 1)];
    return ((sums[to] ?? 0) - (sums[from] ?? 0)) / ((weights[to] ?? 0) - (weights[from] ?? 0));
  });
};
