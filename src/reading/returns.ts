/**
 * Which return answers which serve (science 2.13 and the rulings): over all pairs that fit, the closest in time first,
 * each act once, ties to the earlier serve. Touch, face and object acts may begin during the serve; that is no distance.
 *
 * A return after a serve lies to its right on one line, so closest-first is matching brackets: walk through serve ends
 * and act beginnings in order, and let each act take the last serve that is still open. That needs no list of pairs and
 * no sort, and one walk serves every window, because a nearer pair is never given up for a farther one.
 */
import type { Lane } from "./lanes.ts";
import { kindOf } from "./lanes.ts";

const during = new Uint8Array(16);
for (const channel of ["touch", "face", "object"] as const) during[kindOf(channel)] = 1;

/** What is matched again and again under chance keeps its working memory. */
export type Matcher = {
  /** For each serve the act that answers it, or -1. */
  readonly answer: Int32Array;
  /** How many serves were answered within 1, 2 and 5 s. */
  readonly within: Int32Array;
  /** Matches `acts` (only `from` and `kind` are read) to the serves within `window` ms. */
  readonly match: (acts: Pick<Lane, "length" | "from" | "kind">, window: number) => void;
};

/** A matcher for these serves. */
export function matcherOf(serves: Lane): Matcher {
  const n = serves.length;
  const answer = new Int32Array(n);
  const within = new Int32Array(3);
  const stack = new Int32Array(n + 1);
  // By their end; of equal ends the later serve first, so that the earlier lies on top.
  const byEnd = Int32Array.from({ length: n }, (_, i) => i).sort(
    (a, b) => (serves.to[a] ?? 0) - (serves.to[b] ?? 0) || b - a,
  );
  const ends = Float64Array.from(byEnd, (i) => serves.to[i] ?? 0);
  let used = new Uint8Array(0);

  const matchDuring = (acts: Pick<Lane, "length" | "from" | "kind">): void => {
    let a = 0;
    for (let s = 0; s < n; s++) {
      const from = serves.from[s] ?? 0;
      while (a < acts.length && ((acts.from[a] ?? 0) <= from || during[acts.kind[a] ?? 0] === 0)) a++;
      if (a === acts.length) return;
      if ((acts.from[a] ?? 0) <= (serves.to[s] ?? 0)) {
        answer[s] = a;
        used[a++] = 1;
      }
    }
  };

  const match: Matcher["match"] = (acts, window) => {
    answer.fill(-1);
    if (used.length < acts.length) used = new Uint8Array(acts.length);
    else used.fill(0);
    matchDuring(acts);
    let [within1, within2, within5] = [0, 0, 0];
    for (let s = 0; s < n; s++) if ((answer[s] ?? -1) >= 0) within1++;
    within2 = within1;
    within5 = within1;
    let top = 0;
    let s = 0;
    for (let a = 0; a < acts.length; a++) {
      if (used[a] === 1) continue;
      const at = acts.from[a] ?? 0;
      while (s < n && (ends[s] ?? 0) < at) {
        const serve = byEnd[s++] ?? 0;
        if (answer[serve] === -1) stack[top++] = serve;
      }
      if (top === 0) continue;
      const serve = stack[top - 1] ?? 0;
      const latency = at - (serves.to[serve] ?? 0);
      if (latency > window) top = 0;
      else {
        answer[serve] = a;
        top--;
        within1 += latency <= 1000 ? 1 : 0;
        within2 += latency <= 2000 ? 1 : 0;
        within5 += latency <= 5000 ? 1 : 0;
      }
    }
    within[0] = within1;
    within[1] = within2;
    within[2] = within5;
  };
  return { answer, within, match };
}
