/**
 * Chance (science 2.13): the adult's side slid round the recording by a random 10 s or more, so that it keeps its own
 * rhythm and loses only what binds it to the child's. Under 60 s the gaps between its acts are shuffled instead.
 */
import { firstAtLeast, type Random, shuffle } from "../ground/chance.ts";
import { emptyLane, type Lane } from "./lanes.ts";

/** A lane that is laid anew at each shift, into the same memory. */
export type Slid = { readonly lane: Lane; readonly slide: (by: number, random: Random) => void };

/** The least length at which sides are slid rather than shuffled, in milliseconds. */
const slidFrom = 60_000;

/** How far to slide a recording of this length, from 10 s to 10 s less than its length. */
export const slideBy = (length: number, random: Random): number =>
  length < slidFrom ? 0 : Math.floor(10_000 + random() * (length - 20_000));

/** A copy of `lane` that can be slid round a recording of `length` ms; acts past the end begin again at the start. */
export function slidLane(lane: Lane, length: number): Slid {
  const n = lane.length;
  const copy = emptyLane(n);

  const lay = (start: number, end: number, at: number, by: number): void => {
    for (let i = start; i < end; i++) {
      copy.from[at + i - start] = (lane.from[i] ?? 0) + by;
      copy.to[at + i - start] = (lane.to[i] ?? 0) + by;
    }
    copy.kind.set(lane.kind.subarray(start, end), at);
    copy.who.set(lane.who.subarray(start, end), at);
  };

  const gaps = new Float64Array(n + 1);
  const mix = (random: Random): void => {
    for (let i = 0; i <= n; i++)
      gaps[i] = (i < n ? (lane.from[i] ?? 0) : length) - (i > 0 ? (lane.from[i - 1] ?? 0) : 0);
    shuffle(gaps, random);
    lay(0, n, 0, 0);
    let at = 0;
    for (let i = 0; i < n; i++) {
      at += gaps[i] ?? 0;
      copy.to[i] = at + (lane.to[i] ?? 0) - (lane.from[i] ?? 0);
      copy.from[i] = at;
    }
  };

  const slide: Slid["slide"] = (by, random) => {
    if (length < slidFrom) return mix(random);
    const over = firstAtLeast(lane.from, length - by);
    lay(over, n, 0, by - length);
    lay(0, over, n - over, by);
  };
  return { lane: copy, slide };
}
