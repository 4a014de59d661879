/**
 * What was coded of a recording, laid on one clock for counting: each coded span is a piece, and between two pieces lie
 * two minutes in which nothing happens, more than any rule looks across (60 s at most), so that no answer, turn or bout
 * crosses a border. What has no limit of its own (switching pauses, silences, changes of turn, chance, coordination) is
 * counted piece by piece.
 */
import type { Lane } from "./lane.ts";
import type { Event, Recording } from "../recording/recording.ts";
import { codedOf, firstEndingAfter, partsIn, type Span } from "../recording/spans.ts";
import { limits } from "./limits.ts";

const { betweenPieces: apart } = limits;

export type Laid = {
  /** The events as they fall into the pieces, on the laid clock; one that crosses a border is one in each piece. */
  readonly events: readonly Event[];
  /** In order, on the laid clock; at least one, which may be empty. */
  readonly pieces: readonly Span[];
  readonly length: number;
  /** The recording's own time for a time on the laid clock, at most at the end of its piece. */
  readonly realOf: (at: number) => number;
};

/** A recording laid out. One without borders stays as it is. */
export function laidOf(recording: Recording): Laid {
  const { events, length, coded } = recording;
  if (!coded) return { events, pieces: [{ from: 0, to: length }], length, realOf: (at) => at };
  const spans = codedOf(recording);
  const moved: number[] = [];
  const pieces: Span[] = [];
  let at = 0;
  for (const { from, to } of spans) {
    moved.push(at - from);
    pieces.push({ from: at, to: at + to - from });
    at += to - from + apart;
  }
  const laid = events.flatMap((event) =>
    partsIn(spans, event).map(({ from, to, span }): Event => {
      const by = moved[span] ?? 0;
      return { ...event, from: from + by, to: to + by };
    }),
  );
  const realOf = (time: number): number => {
    const piece = Math.min(firstEndingAfter(pieces, time - 1), pieces.length - 1);
    return Math.max(time, pieces[piece]?.from ?? 0) - (moved[piece] ?? 0);
  };
  if (pieces.length === 0) return { events: [], pieces: [{ from: 0, to: 0 }], length: 0, realOf: () => 0 };
  return { events: laid, pieces, length: at - apart, realOf };
}

/** The piece that a time on the laid clock lies in, or the next. */
export const pieceAt = (pieces: readonly Span[], at: number): Span =>
  pieces[Math.min(firstEndingAfter(pieces, at - 1), pieces.length - 1)] ?? { from: 0, to: 0 };

/** A lane's acts in each piece, as views of the same memory. Takes a lane in order. */
export function inPieces(lane: Lane, pieces: readonly Span[]): Lane[] {
  if (pieces.length === 1) return [lane];
  let start = 0;
  return pieces.map((_, k) => {
    const next = pieces[k + 1]?.from ?? Number.POSITIVE_INFINITY;
    let end = start;
    while (end < lane.length && (lane.from[end] ?? 0) < next) end++;
    const part = viewOf(lane, start, end);
    start = end;
    return part;
  });
}

/** The acts from `start` up to, not including, `end`. */
export const viewOf = (lane: Lane, start: number, end: number): Lane => ({
  length: end - start,
  from: lane.from.subarray(start, end),
  to: lane.to.subarray(start, end),
  kind: lane.kind.subarray(start, end),
  who: lane.who.subarray(start, end),
  event: lane.event.subarray(start, end),
});
