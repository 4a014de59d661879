/**
 * How much of when one side sounds can be told from when the other did (science 2.3, 2.13, after Jaffe et al. 2001):
 * least squares on the own last 8 steps of 250 ms, then also on the other's last 12; the gain in explained variance.
 *
 * The recording is taken as a ring, so that sliding one side changes only the counts of steps that both sound in, at
 * some lag. The rest of the equations never changes.
 */
import type { Lane } from "./lanes.ts";
import { type Ring, ringOf, step, together, togetherAtAll } from "./ring.ts";

const own = 8;
const other = 12;
const size = own + other;

export type Gains = { readonly child: number; readonly adult: number };
/** The gains when the adult's side is slid by so many milliseconds, rounded to whole steps. Null where a side never changes. */
export type Coordination = (slide: number) => Gains | null;

/** Prepares the voice turns of both sides: for any slide where `slides` says that there will be many, else for none. */
export function coordinationOf(child: Lane, adult: Lane, length: number, slides: "one" | "many"): Coordination {
  const childRing = ringOf(child, length);
  const adultRing = ringOf(adult, length);
  const { n } = childRing;
  const steady = ({ on }: Ring): boolean => on === 0 || on === n;
  if (steady(childRing) || steady(adultRing)) return () => null;
  const selfOf = (ring: Ring): number[] =>
    Array.from({ length: size }, (_, lag) => together(ring, ring, lag) - (ring.on * ring.on) / n);
  const childSelf = selfOf(childRing);
  const adultSelf = selfOf(adultRing);
  const cross = new Float64Array(2 * other + 1);
  const expected = (childRing.on * adultRing.on) / n;
  const all = slides === "many" ? togetherAtAll(childRing, adultRing) : null;
  const round = (lag: number): number => ((lag % n) + n) % n;

  return (slide) => {
    const by = Math.round(slide / step);
    // cross[k + 12]: how often the child sounds at t and the adult at t - k, less what the two rates alone give.
    for (let k = -other; k <= other; k++) {
      const both = all ? (all[round(k + by)] ?? 0) : together(childRing, adultRing, k + by);
      cross[k + other] = both - expected;
    }
    const at = (lag: number): number => cross[lag + other] ?? 0;
    return {
      child: gain(childSelf, adultSelf, (lag) => at(lag)),
      adult: gain(adultSelf, childSelf, (lag) => at(-lag)),
    };
  };
}

const matrix = new Float64Array(size * size);
const solved = new Float64Array(size);

/**
 * The gain in explained variance, by Cholesky. `self` and `others` are centred sums of products at each lag; `cross(k)`
 * is that of the target at t with the other at t - k.
 */
function gain(self: readonly number[], others: readonly number[], cross: (lag: number) => number): number {
  const total = self[0] ?? 0;
  let gained = 0;
  for (let row = 0; row < size; row++) {
    const ownRow = row < own;
    for (let column = 0; column <= row; column++) {
      let sum: number;
      if (ownRow) sum = self[row - column] ?? 0;
      else if (column < own) sum = cross(row - own - column);
      else sum = others[row - column] ?? 0;
      for (let k = 0; k < column; k++) sum -= (matrix[row * size + k] ?? 0) * (matrix[column * size + k] ?? 0);
      if (column < row) {
        const pivot = matrix[column * size + column] ?? 0;
        matrix[row * size + column] = pivot === 0 ? 0 : sum / pivot;
      } else matrix[row * size + row] = sum > 1e-9 * total ? Math.sqrt(sum) : 0;
    }
    let sum = ownRow ? (self[row + 1] ?? 0) : cross(row - own + 1);
    for (let k = 0; k < row; k++) sum -= (matrix[row * size + k] ?? 0) * (solved[k] ?? 0);
    const pivot = matrix[row * size + row] ?? 0;
    const part = pivot === 0 ? 0 : sum / pivot;
    solved[row] = part;
    if (!ownRow) gained += part * part;
  }
  return gained / total;
}
