/**
 * Breaks and repairs (docs/methods.md#breaks-and-repairs): a look-away, a cry or an
 * unanswered serve that was no answer itself breaks; the next exchange, in either direction, mends. Breaks before the next repair are one.
 */
import type { Lane } from "./lane.ts";
import type { Lanes } from "./lanes.ts";
import { limits } from "./limits.ts";

/** `reachedBy` made the first act of the exchange that mended, `serve` is the answered serve where it was one, else -1. */
export type Repair = {
  readonly from: number;
  readonly time: number;
  readonly reachedBy: "child" | "adult";
  readonly serve: number;
};

/** How many breaks there are, and the repairs in order. `answer` is the act that answers each serve within 5 s, or -1. */
export function repairsOf(lanes: Lanes, answer: Int32Array): { breaks: number; repairs: Repair[] } {
  const meets = meetingsOf(lanes.serves, lanes.acts, answer);
  const begins = breaksOf(lanes, answer, new Set(meets.filter((meet) => !meet.answered).map((meet) => meet.serve)));
  const repairs: Repair[] = [];
  let breaks = 0;
  let m = 0;
  let mendedUntil = Number.NEGATIVE_INFINITY;
  for (const from of begins) {
    if (from < mendedUntil) continue;
    breaks++;
    while (m < meets.length && (meets[m]?.first ?? 0) <= from) m++;
    const meet = meets[m];
    if (!meet || meet.at - from > limits.repair) {
      mendedUntil = from + limits.repair;
      continue;
    }
    mendedUntil = meet.at;
    repairs.push({
      from,
      time: meet.at - from,
      reachedBy: meet.answered ? "child" : "adult",
      serve: meet.answered ? meet.serve : -1,
    });
  }
  return { breaks, repairs };
}

/** When breaks begin, in order. */
function breaksOf({ lookAways, cries, serves }: Lanes, answer: Int32Array, replies: Set<number>): number[] {
  const unanswered = [...serves.from].filter((_, i) => (answer[i] ?? -1) < 0 && !replies.has(i));
  return [...lookAways.from, ...cries.from, ...unanswered].sort((a, b) => a - b);
}

type Meeting = { readonly first: number; readonly at: number; readonly serve: number; readonly answered: boolean };

/** Exchanges in either direction: an answered serve, or a serve that begins at most 5 s after an adult act ended. */
function meetingsOf(serves: Lane, acts: Lane, answer: Int32Array): Meeting[] {
  const meets: Meeting[] = [];
  let a = 0;
  let last = -1;
  for (let s = 0; s < serves.length; s++) {
    const from = serves.from[s] ?? 0;
    while (a < acts.length && (acts.from[a] ?? 0) < from) {
      if (last < 0 || (acts.to[a] ?? 0) >= (acts.to[last] ?? 0)) last = a;
      a++;
    }
    if (last >= 0 && from - (acts.to[last] ?? 0) <= limits.exchange)
      meets.push({ first: acts.from[last] ?? 0, at: from, serve: s, answered: false });
    const by = answer[s] ?? -1;
    if (by >= 0) meets.push({ first: from, at: acts.from[by] ?? 0, serve: s, answered: true });
  }
  return meets.sort((x, y) => x.first - y.first || x.at - y.at);
}
