/**
 * Three moments to look at again: the child's signal, the answer, the child's reaction, from 3 s before the serve to 6 s
 * after it. Strengths first, of different kinds where there are, never overlapping.
 */
import { firstAtLeast } from "../ground/chance.ts";
import type { Bout } from "./bouts.ts";
import type { LookAway } from "./ease.ts";
import type { Lanes } from "./lanes.ts";
import { limits } from "./limits.ts";
import { pieceAt } from "./pieces.ts";
import type { Repair } from "./repair.ts";
import type { Crying } from "./soothed.ts";

/** A stretch worth watching again, around `exchanges[exchange]`. */
export type Moment = { readonly from: number; readonly to: number; readonly why: Why; readonly exchange: number };

export type Findings = {
  readonly answer: Int32Array;
  readonly bouts: readonly Bout[];
  readonly lookAways: readonly LookAway[];
  readonly repairs: readonly Repair[];
  readonly crying: readonly Crying[];
};

const order: readonly Why[] = ["came-back", "waited", "mended", "soothed", "chain", "returned"];

/** At most three moments, in time. None where nothing was answered. */
export function momentsOf(lanes: Lanes, found: Findings): Moment[] {
  const candidates = candidatesOf(lanes, found);
  const chosen: Moment[] = [];
  const take = (why: Why): boolean => {
    for (const exchange of candidates[why]) {
      const serve = lanes.serves.from[exchange] ?? 0;
      const piece = pieceAt(lanes.pieces, serve);
      const moment = {
        from: lanes.realOf(Math.max(piece.from, serve - limits.before)),
        to: lanes.realOf(Math.min(piece.to, (lanes.serves.to[exchange] ?? 0) + limits.after)),
        why,
        exchange,
      };
      if (chosen.some((other) => moment.from < other.to && other.from < moment.to)) continue;
      chosen.push(moment);
      return true;
    }
    return false;
  };
  for (const why of order) if (chosen.length < 3) take(why);
  for (const why of order) while (chosen.length < 3 && take(why));
  return chosen.sort((a, b) => a.from - b.from);
}

/** For each reason the answered serves that bear it, the best first. */
function candidatesOf(lanes: Lanes, found: Findings): Record<Why, number[]> {
  const { serves, acts, adultTurns } = lanes;
  const { answer } = found;
  const answered = (serve: number): boolean => (answer[serve] ?? -1) >= 0;
  const firstAnswered = (from: number, until: number): number[] => {
    for (let s = firstAtLeast(serves.from, from); s < serves.length && (serves.from[s] ?? 0) <= until; s++) {
      if (answered(s)) return [s];
    }
    return [];
  };
  const cameBack: { serve: number; took: number }[] = [];
  const returned: { serve: number; took: number }[] = [];
  const waited: number[] = [];
  for (let s = 0; s < serves.length; s++) {
    if (!answered(s)) continue;
    const act = answer[s] ?? -1;
    const at = acts.from[act] ?? 0;
    const latency = Math.abs(at - (serves.to[s] ?? 0));
    const next = firstAtLeast(serves.from, Math.max(at, serves.to[s] ?? 0) + 1);
    const reaction = next < serves.length ? (serves.from[next] ?? 0) - (acts.to[act] ?? 0) : Number.POSITIVE_INFINITY;
    if (reaction <= limits.reaction) cameBack.push({ serve: s, took: latency + Math.abs(reaction) });
    else returned.push({ serve: s, took: latency });
    const before = firstAtLeast(adultTurns.from, serves.from[s] ?? 0) - 1;
    const silence = (serves.from[s] ?? 0) - (adultTurns.to[before] ?? Number.NaN);
    const alone = s === 0 || (serves.to[s - 1] ?? 0) <= (adultTurns.to[before] ?? 0);
    if (alone && silence >= limits.wait && silence <= limits.longestWait) waited.push(s);
  }
  const quick = (list: { serve: number; took: number }[]): number[] =>
    list.sort((a, b) => a.took - b.took || a.serve - b.serve).map(({ serve }) => serve);
  const longest = found.bouts.reduce<Bout | null>(
    (best, bout) => (bout.answered > (best?.answered ?? 1) ? bout : best),
    null,
  );
  return {
    "came-back": quick(cameBack),
    waited: [
      ...found.lookAways.flatMap(({ eased, back }) =>
        eased && back !== null ? firstAnswered(back, back + limits.afterComeback) : [],
      ),
      ...waited,
    ],
    mended: found.repairs.filter(({ serve }) => serve >= 0).map(({ serve }) => serve),
    soothed: found.crying.flatMap(({ to, soothed }) => (soothed ? firstAnswered(to, to + limits.afterCrying) : [])),
    chain: longest ? firstAnswered(longest.from, longest.to) : [],
    returned: quick(returned),
  };
}

export type Why = "returned" | "came-back" | "mended" | "waited" | "soothed" | "chain";
