/**
 * After a look-away (docs/methods.md#look-aways): whether the adult gave room within 3 s, and whether the child came back within
 * 30 s. Both limits are our choice.
 */
import type { Lane } from "./lane.ts";
import { firstAtLeast } from "../ground/chance.ts";
import { kindOf, type Lanes } from "./lanes.ts";
import { limits } from "./limits.ts";
import { pieceAt } from "./pieces.ts";

const asking = new Set((["voice", "face", "gesture", "movement", "object"] as const).map(kindOf));

export type LookAway = {
  readonly from: number;
  readonly eased: boolean;
  /** When the child came back, within 30 s; null where not. */
  readonly back: number | null;
  /** False where the recording ends too early to say. */
  readonly seen: boolean;
};

/** What became of each look-away. */
export function lookAways(lanes: Lanes): LookAway[] {
  const { lookAways: aways, serves, acts } = lanes;
  const until = asksUntil(acts);
  return Array.from({ length: aways.length }, (_, i) => {
    const from = aways.from[i] ?? 0;
    const end = aways.to[i] ?? 0;
    const next = firstAtLeast(serves.from, Math.max(end, from + 1));
    const at = next < serves.length ? (serves.from[next] ?? 0) : Number.POSITIVE_INFINITY;
    const back = at - from <= limits.comeback ? at : null;
    const moment = Math.min(from + limits.ease, back ?? Number.POSITIVE_INFINITY);
    const before = firstAtLeast(acts.from, moment) - 1;
    const busy = before >= 0 && (until[before] ?? 0) > moment;
    return {
      from,
      eased: !busy,
      back,
      seen: back !== null || from + limits.comeback <= pieceAt(lanes.pieces, from).to,
    };
  });
}

/** For each act, how far the acts up to it that ask for something reach. */
function asksUntil(acts: Lane): Float64Array {
  const until = new Float64Array(acts.length);
  let reach = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < acts.length; i++) {
    if (asking.has(acts.kind[i] ?? 0)) reach = Math.max(reach, acts.to[i] ?? 0);
    until[i] = reach;
  }
  return until;
}
