/**
 * Chance (docs/methods.md#chance): the adult's side slid round the recording by a random 10 s or more, so that it keeps its own
 * rhythm and loses only what binds it to the child's. Under 60 s the gaps between its acts are shuffled instead. Each
 * coded piece is slid for itself, so that nothing crosses a border.
 */
import type { Lane } from "./lane.ts";
import { firstAtLeast, type Random, shuffle } from "../ground/chance.ts";
import type { Span } from "../recording/spans.ts";
import { emptyLane } from "./lanes.ts";
import { limits } from "./limits.ts";
import { inPieces, viewOf } from "./pieces.ts";

/** A lane that is laid anew at each shift, into the same memory: the whole, and its acts in each piece. */
export type Slid = {
  readonly lane: Lane;
  readonly parts: readonly Lane[];
  /** Takes how far to slide each piece. */
  readonly slide: (by: readonly number[], random: Random) => void;
};

const { slidFrom, leastSlide } = limits;

/** Whether a piece is slid, and not shuffled. */
export const isSlid = ({ from, to }: Span): boolean => to - from >= slidFrom;

/** How far to slide a piece, from 10 s to 10 s less than its length. */
export const slideBy = ({ from, to }: Span, random: Random): number =>
  to - from < slidFrom ? 0 : Math.floor(leastSlide + random() * (to - from - 2 * leastSlide));

/** A copy of `lane` that can be slid round each of its pieces; acts past the end of one begin again at its start. */
export function slidLane(lane: Lane, pieces: readonly Span[]): Slid {
  const copy = emptyLane(lane.length);
  let start = 0;
  const sliders = inPieces(lane, pieces).map((part, k) => {
    const into = viewOf(copy, start, start + part.length);
    start += part.length;
    return { into, slide: sliderOf(part, into, pieces[k] ?? { from: 0, to: 0 }, pieces.length > 1) };
  });
  return {
    lane: copy,
    parts: sliders.map(({ into }) => into),
    slide: (by, random) => {
      for (let k = 0; k < sliders.length; k++) sliders[k]?.slide(by[k] ?? 0, random);
    },
  };
}

/** What lays the acts of one piece into `copy`; `ends` where they may not reach over the end of the piece. */
function sliderOf(lane: Lane, copy: Lane, piece: Span, ends: boolean): (by: number, random: Random) => void {
  const n = lane.length;
  const length = piece.to - piece.from;

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
      gaps[i] = (i < n ? (lane.from[i] ?? 0) : piece.to) - (i > 0 ? (lane.from[i - 1] ?? 0) : piece.from);
    shuffle(gaps, random);
    lay(0, n, 0, 0);
    let at = piece.from;
    for (let i = 0; i < n; i++) {
      at += gaps[i] ?? 0;
      copy.to[i] = at + (lane.to[i] ?? 0) - (lane.from[i] ?? 0);
      copy.from[i] = at;
    }
  };

  const slide = (by: number, random: Random): void => {
    if (length < slidFrom) return mix(random);
    const over = firstAtLeast(lane.from, piece.to - by);
    lay(over, n, 0, by - length);
    lay(0, over, n - over, by);
  };
  if (!ends) return slide;
  return (by, random) => {
    slide(by, random);
    for (let i = 0; i < n; i++) copy.to[i] = Math.min(copy.to[i] ?? 0, piece.to);
  };
}
