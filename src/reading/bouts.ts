/**
 * Times together: stretches of serves and acts without a pause of 5 s. The exchanges answered in one are a chain; who
 * acted first and who ended last are who began and who ended (docs/methods.md#times-together).
 */
import type { Lane } from "./lane.ts";
import { longAgo } from "./lanes.ts";
import { limits } from "./limits.ts";

const { bout } = limits;

export type Bout = {
  readonly childBegan: boolean;
  readonly childEnded: boolean;
  /** How many serves were answered in it, 1 or more; from the first of them to the last end of serve or return. */
  readonly answered: number;
  readonly from: number;
  readonly to: number;
};

/** The bouts that hold an answered serve. `answer` is the act that answers each serve, or -1. */
export function boutsOf(serves: Lane, acts: Lane, answer: Int32Array): Bout[] {
  const bouts: Bout[] = [];
  let s = 0;
  let a = 0;
  let reach = Number.NEGATIVE_INFINITY;
  let childReach = Number.NEGATIVE_INFINITY;
  let childBegan = false;
  let adultAtEnd = false;
  let answered = 0;
  let from = 0;
  let to = 0;
  const close = (): void => {
    const childEnded = childReach === reach && !adultAtEnd;
    if (answered > 0) bouts.push({ childBegan, childEnded, answered, from, to });
    answered = 0;
  };
  while (s < serves.length || a < acts.length) {
    const serve = s < serves.length ? (serves.from[s] ?? 0) : Number.POSITIVE_INFINITY;
    const act = a < acts.length ? (acts.from[a] ?? 0) : Number.POSITIVE_INFINITY;
    const isChild = serve < act;
    const begins = isChild ? serve : act;
    if (begins - reach >= bout) {
      close();
      childBegan = isChild;
      childReach = Number.NEGATIVE_INFINITY;
      adultAtEnd = false;
    }
    const ended = isChild ? (serves.to[s] ?? 0) : (acts.to[a] ?? 0);
    if (ended > reach) adultAtEnd = false;
    if (ended >= reach && !isChild) adultAtEnd = true;
    reach = Math.max(reach, ended);
    if (!isChild) {
      a++;
      continue;
    }
    childReach = Math.max(childReach, ended);
    const answeredBy = answer[s++] ?? -1;
    if (answeredBy < 0) continue;
    if (answered === 0) {
      from = begins;
      to = ended;
    }
    answered++;
    to = Math.max(to, ended, acts.to[answeredBy] ?? 0);
  }
  close();
  return bouts;
}

/**
 * The greatest number of answered serves in one bout. A bout can end only where the serves themselves leave 5 s, so the
 * acts are looked at there alone.
 */
export function longestChain(serves: Lane, acts: Lane, answer: Int32Array): number {
  let longest = 0;
  let answered = 0;
  let reach = longAgo;
  let a = 0;
  for (let s = 0; s < serves.length; s++) {
    const from = serves.from[s] ?? 0;
    // Acts that begin before the silence reach into it; one that begins in it shortens it.
    while (from - reach >= bout && a < acts.length && (acts.from[a] ?? 0) - reach < bout) {
      const ends = acts.to[a++] ?? 0;
      if (ends > reach) reach = ends;
    }
    if (from - reach >= bout) {
      if (answered > longest) longest = answered;
      answered = 0;
    }
    const to = serves.to[s] ?? 0;
    if (to > reach) reach = to;
    // One more where there is an answer; what has none is -1.
    answered += 1 + ((answer[s] ?? -1) >> 31);
  }
  return answered > longest ? answered : longest;
}
