/**
 * Which return answers which serve (docs/methods.md#serves-and-returns): over all pairs that fit, the closest in time first,
 * each act once, ties to the earlier serve. Touch, face and object acts may begin during the serve; that is no distance.
 *
 * A return after a serve lies to its right on one line, so closest-first is matching brackets: walk through serve ends
 * and act beginnings in order, and let each act take the last serve that is still open. That needs no list of pairs and
 * no sort, and one walk serves every window, because a nearer pair is never given up for a farther one.
 */
import type { Lane } from "./lane.ts";
import { channels } from "../recording/recording.ts";
import { never } from "./lanes.ts";
import { limits, returnWindows } from "./limits.ts";

/** For each channel 1 where an act may begin during the serve. */
const during = Uint8Array.from(channels, (channel) => Number(["touch", "face", "object"].includes(channel)));

const many = returnWindows.length;
const widest = returnWindows.reduce((most, { ms }) => Math.max(most, ms), 0);

/** Which of the windows a latency of whole milliseconds falls into first; beyond, none. */
const tiers = Uint8Array.from({ length: widest + 1 }, (_, at) => returnWindows.findIndex(({ ms }) => at <= ms));

const exchangeAt = returnWindows.findIndex(({ ms }) => ms === limits.exchange);

/** Of the counts within each window, the one within that of an exchange. */
export const inExchange = (within: Int32Array): number => within[exchangeAt] ?? 0;

/** What is matched again and again under chance keeps its working memory. */
export type Matcher = {
  /** For each serve the act that answers it, or -1. */
  readonly answer: Int32Array;
  /** How many serves were answered within each of `returnWindows`. */
  readonly within: Int32Array;
  /**
   * Matches `acts` (only `from` and `kind` are read) to the serves within `window` ms. `within` is counted as far as the
   * widest of its windows: a nearer pair is never given up for a farther one, so that what lies beyond changes no answer.
   */
  readonly match: (acts: Pick<Lane, "length" | "from" | "kind">, window: number) => void;
};

/** A matcher for these serves. */
export function matcherOf(serves: Lane): Matcher {
  const n = serves.length;
  const answer = new Int32Array(n);
  const within = new Int32Array(many);
  const stack = new Int32Array(n + 1);
  // By their end; of equal ends the later serve first, so that the earlier lies on top.
  const byEnd = Int32Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (serves.to[a] ?? 0) - (serves.to[b] ?? 0) || b - a,
  );
  // After the last end nothing ends any more.
  const ends = new Int32Array(n + 1).fill(never);
  for (let i = 0; i < n; i++) ends[i] = serves.to[byEnd[i] ?? 0] ?? 0;
  let used = new Uint8Array(0);
  const inTier = new Int32Array(many + 1);

  /** Gives acts that begin during a serve to it, in time; says to how many. */
  const matchDuring = ({ length, from, kind }: Pick<Lane, "length" | "from" | "kind">): number => {
    let s = 0;
    let count = 0;
    for (let a = 0; a < length && s < n; a++) {
      if (during[kind[a] ?? 0] === 0) continue;
      const at = from[a] ?? 0;
      while (s < n && (serves.to[s] ?? 0) < at) s++;
      if (s === n || (serves.from[s] ?? 0) >= at) continue;
      answer[s++] = a;
      used[a] = 1;
      count++;
    }
    return count;
  };

  const forgetBeyond = (from: Int32Array, window: number): void => {
    for (let s = 0; s < n; s++) if ((from[answer[s] ?? -1] ?? 0) - (serves.to[s] ?? 0) > window) answer[s] = -1;
  };

  const match: Matcher["match"] = (acts, window) => {
    const { length, from } = acts;
    const reach = Math.max(window, widest);
    answer.fill(-1);
    if (used.length < length) used = new Uint8Array(length);
    else used.fill(0);
    const begun = matchDuring(acts);
    inTier.fill(0);
    let top = 0;
    let s = 0;
    for (let a = 0; a < length; a++) {
      if (used[a] === 1) continue;
      const at = from[a] ?? 0;
      while ((ends[s] ?? 0) < at) {
        const serve = byEnd[s++] ?? 0;
        stack[top] = serve;
        // One more where the serve is open, its answer being -1.
        top += (answer[serve] ?? 0) >>> 31;
      }
      if (top === 0) continue;
      const serve = stack[top - 1] ?? 0;
      const latency = at - (serves.to[serve] ?? 0);
      if (latency > reach) {
        top = 0;
        continue;
      }
      answer[serve] = a;
      top--;
      const tier = tiers[latency] ?? many;
      inTier[tier] = (inTier[tier] ?? 0) + 1;
    }
    for (let tier = 0, sum = begun; tier < many; tier++) within[tier] = sum += inTier[tier] ?? 0;
    if (reach > window) forgetBeyond(from, window);
  };
  return { answer, within, match };
}
