/**
 * Switching pauses (docs/methods.md#pauses): from the end of one side's turn to the start of the other's, signed, without a
 * limit; the share of them that overlap; and the silences in which the adult waits.
 */
import type { Lane } from "./lane.ts";
import type { Span } from "../recording/spans.ts";
import { emptyLane, longAgo } from "./lanes.ts";
import { limits } from "./limits.ts";
import { inPieces } from "./pieces.ts";
import { ended, tied } from "./turns.ts";

export type Pauses = { readonly adult: number[]; readonly child: number[] };

/** Every switching pause in milliseconds, by who begins after it. Takes the voice turns of both sides, sorted. */
export function pausesOf(child: Lane, adult: Lane): Pauses {
  const pauses: Pauses = { adult: [], child: [] };
  let c = 0;
  let a = 0;
  let before = 0;
  let end = 0;
  while (c < child.length || a < adult.length) {
    const isChild = childFirst(child, c, adult, a);
    const from = isChild ? (child.from[c] ?? 0) : (adult.from[a] ?? 0);
    if (before === (isChild ? 2 : 1)) (isChild ? pauses.child : pauses.adult).push(from - end);
    before = isChild ? 1 : 2;
    end = isChild ? (child.to[c++] ?? 0) : (adult.to[a++] ?? 0);
  }
  return pauses;
}

/** The switching pauses within each piece, one after another: none crosses a border. Takes the turns of both sides. */
export function pausesIn(child: Lane, adult: Lane, pieces: readonly Span[]): Pauses {
  const none = emptyLane(0);
  const adults = inPieces(adult, pieces);
  const each = inPieces(child, pieces).map((part, k) => pausesOf(part, adults[k] ?? none));
  return { adult: each.flatMap((one) => one.adult), child: each.flatMap((one) => one.child) };
}

/** Of the changes of turn, how many overlap, and how many there are. Takes the child's side once, then any adults' sides. */
export function overlaps(child: Lane): (adult: Lane) => { count: number; of: number } {
  const { length, to } = child;
  const from = ended(child.from);
  return (adult) => {
    const turns = adult.length;
    let count = 0;
    let of = 0;
    let c = 0;
    let early = false;
    // Before the first adult turn there is nothing to overlap.
    let end = longAgo;
    for (let a = 0; a < turns; a++) {
      const begins = adult.from[a] ?? 0;
      const ends = adult.to[a] ?? 0;
      const first = c;
      while ((from[c] ?? 0) < begins) c++;
      if ((from[c] ?? 0) === begins) c = tied(from, to, c, ends);
      if (c > first) {
        if (a === 0) early = true;
        of += 2;
        count = (count + Number((from[first] ?? 0) < end) + Number(begins < (to[c - 1] ?? 0))) | 0;
      }
      end = ends;
    }
    if (c < length && turns > 0) {
      of++;
      if ((from[c] ?? 0) < end) count++;
    }
    // A child who was first did not change from anybody.
    if (early) of--;
    return { count, of };
  };
}

/** Overlaps within each piece, together. Takes the child's side once, then the parts of any adults' sides. */
export function overlapsIn(
  child: Lane,
  pieces: readonly Span[],
): (adult: readonly Lane[]) => { count: number; of: number } {
  const counters = inPieces(child, pieces).map(overlaps);
  return (adult) => {
    let count = 0;
    let of = 0;
    for (let k = 0; k < counters.length; k++) {
      const part = adult[k];
      const found = part && counters[k]?.(part);
      count += found?.count ?? 0;
      of += found?.of ?? 0;
    }
    return { count, of };
  };
}

/** Of the silences between one adult turn and the next in which the child did not speak, how many last 3 s or more. */
export function waits(child: Lane, adult: Lane): { count: number; of: number } {
  let count = 0;
  let of = 0;
  let spoken = Number.NEGATIVE_INFINITY;
  let c = 0;
  for (let a = 1; a < adult.length; a++) {
    const from = adult.to[a - 1] ?? 0;
    const to = adult.from[a] ?? 0;
    while (c < child.length && (child.from[c] ?? 0) < to) spoken = Math.max(spoken, child.to[c++] ?? 0);
    if (spoken > from) continue;
    of++;
    if (to - from >= limits.wait) count++;
  }
  return { count, of };
}

/** Whether the child's next turn comes before the adult's: by `from`, then `to`, then the child. */
function childFirst(child: Lane, c: number, adult: Lane, a: number): boolean {
  if (a >= adult.length) return true;
  if (c >= child.length) return false;
  const left = child.from[c] ?? 0;
  const right = adult.from[a] ?? 0;
  return left < right || (left === right && (child.to[c] ?? 0) <= (adult.to[a] ?? 0));
}
