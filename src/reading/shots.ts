/**
 * The three instants of a moment that tell it: the child's signal, the answer, and what came of it; each within what was done,
 * so that a film shows it there. A moment without an answered call is told by its beginning, middle and end.
 */
import type { Event, Recording } from "../recording/recording.ts";
import { limits } from "./limits.ts";
import type { Exchange } from "./reading.ts";

/** One of the three: what it tells, when (milliseconds of the recording), and whose act it shows, where it is one. */
export type Shot = {
  readonly part: "cue" | "answer" | "after" | "begin" | "middle" | "end";
  readonly at: number;
  readonly event: Event | null;
};
export type Shots = readonly [Shot, Shot, Shot];
type Stretch = { readonly from: number; readonly to: number };

/**
 * The three instants of the moment `from` to `to` (milliseconds), in order, within it and within the recording. Of several
 * answered calls it tells the one that the moment was laid around.
 */
export function shotsOf(recording: Recording, exchanges: readonly Exchange[], { from, to }: Stretch): Shots {
  const end = Math.max(from, Math.min(to, recording.length) - 1);
  const told = pairOf(recording, exchanges, from, end);
  if (!told) {
    const at = (share: number): number => from + Math.floor((end - from) * share);
    return [
      { part: "begin", at: at(1 / 6), event: null },
      { part: "middle", at: at(1 / 2), event: null },
      { part: "end", at: at(5 / 6), event: null },
    ];
  }
  const { serve, answer } = told;
  const within = (event: Event, until: number): number =>
    event.from + Math.floor((Math.max(event.from, Math.min(event.to, until, end + 1)) - event.from) / 2);
  const cue = within(serve, answer.from);
  // Of a long answer its beginning.
  const answered = within(answer, answer.from + 2 * limits.soon);
  const next = nextOf(recording, serve, answered, end);
  const later = next ? within(next, next.from + 2 * limits.soon) : Math.min(end, answer.to + limits.soon);
  return [
    { part: "cue", at: cue, event: serve },
    { part: "answer", at: answered, event: answer },
    { part: "after", at: Math.max(answered, later), event: next },
  ];
}

type Pair = { readonly serve: Event; readonly answer: Event };

/** Of the answered calls that begin in the stretch, as their answers do, the one nearest to where a moment has its own. */
function pairOf(recording: Recording, exchanges: readonly Exchange[], from: number, end: number): Pair | null {
  const events = new Map<string, Event>();
  for (const event of recording.events) if (event.from >= from && event.from <= end) events.set(event.id, event);
  let best: Pair | null = null;
  const distance = ({ serve }: Pair): number => Math.abs(serve.from - from - limits.before);
  for (const exchange of exchanges) {
    const serve = events.get(exchange.serve);
    const answer = exchange.return === null ? undefined : events.get(exchange.return);
    if (!serve || !answer) continue;
    const pair = { serve, answer };
    if (best === null || distance(pair) < distance(best)) best = pair;
  }
  return best;
}

/** The first thing that whoever gave `serve` did after `at`; null where there is nothing until `end`. */
const nextOf = (recording: Recording, serve: Event, at: number, end: number): Event | null =>
  recording.events.find(({ id, who, from }) => who === serve.who && id !== serve.id && from > at && from <= end) ??
  null;
