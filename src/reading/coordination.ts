/**
 * How much of when one side sounds can be told from when the other did (docs/methods.md#coordination, after Jaffe et al. 2001):
 * least squares on the own last 8 steps of 250 ms, then also on the other's last 12; the gain in explained variance.
 *
 * The recording is taken as a ring, so that sliding one side changes only the counts of steps that both sound in, at
 * some lag. The rest of the equations never changes.
 */
import type { Lane } from "./lane.ts";
import type { Span } from "../recording/spans.ts";
import { limits } from "./limits.ts";
import { inPieces } from "./pieces.ts";
import { type Ring, ringOf, step, coincidences, coincidencesAtAllLags } from "./ring.ts";

const { ownSteps: own, otherSteps: other } = limits;
const size = own + other;

export type Gains = { readonly child: number; readonly adult: number };
/** The gains when the adult's side of each piece is slid by so many milliseconds, rounded to whole steps. Null where a side never changes. */
export type Coordination = (slides: readonly number[]) => Gains | null;

/**
 * Prepares the voice turns of both sides: for any slides where `slides` says that there will be many, else for none. Sums
 * are taken within each piece, around that piece's own rates.
 */
export function coordinationOf(
  child: Lane,
  adult: Lane,
  pieces: readonly Span[],
  slides: "one" | "many",
): Coordination {
  const adults = inPieces(adult, pieces);
  const rings = inPieces(child, pieces).flatMap((part, k) => {
    const piece = pieces[k] ?? { from: 0, to: 0 };
    const [childRing, adultRing] = [ringOf(part, piece), ringOf(adults[k] ?? part, piece)];
    const all = slides === "many" ? coincidencesAtAllLags(childRing, adultRing) : null;
    return childRing.n === 0 ? [] : [{ k, child: childRing, adult: adultRing, all }];
  });
  const steady = ({ on, n }: Ring): boolean => on === 0 || on === n;
  if (rings.every((ring) => steady(ring.child)) || rings.every((ring) => steady(ring.adult))) return () => null;
  const selfOf = (of: readonly Ring[]): number[] =>
    Array.from({ length: size }, (_, lag) =>
      of.reduce((sum, ring) => sum + coincidences(ring, ring, lag) - (ring.on * ring.on) / ring.n, 0),
    );
  const childSelf = selfOf(rings.map((ring) => ring.child));
  const adultSelf = selfOf(rings.map((ring) => ring.adult));
  const cross = new Float64Array(2 * other + 1);
  const scratch = { matrix: new Float64Array(size * size), solved: new Float64Array(size) };
  const expected = rings.reduce((sum, ring) => sum + (ring.child.on * ring.adult.on) / ring.child.n, 0);

  return (slid) => {
    // cross[k + 12]: how often the child sounds at t and the adult at t - k, less what the two rates alone give.
    cross.fill(-expected);
    for (const { k, child: childRing, adult: adultRing, all } of rings) {
      const { n } = childRing;
      const by = Math.round((slid[k] ?? 0) / step);
      for (let lag = -other; lag <= other; lag++) {
        const both = all ? (all[(((lag + by) % n) + n) % n] ?? 0) : coincidences(childRing, adultRing, lag + by);
        cross[lag + other] = (cross[lag + other] ?? 0) + both;
      }
    }
    const at = (lag: number): number => cross[lag + other] ?? 0;
    return {
      child: gain(childSelf, adultSelf, (lag) => at(lag), scratch),
      adult: gain(adultSelf, childSelf, (lag) => at(-lag), scratch),
    };
  };
}

/** Working memory of one call after another. */
type Scratch = { readonly matrix: Float64Array; readonly solved: Float64Array };

/**
 * The gain in explained variance, by Cholesky. `self` and `others` are centred sums of products at each lag; `cross(k)`
 * is that of the target at t with the other at t - k.
 */
function gain(
  self: readonly number[],
  others: readonly number[],
  cross: (lag: number) => number,
  { matrix, solved }: Scratch,
): number {
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
