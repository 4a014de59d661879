/**
 * Turns by three published rules, each as its authors publish it (science 2.10, 2.13; peers 3.2): LENA's pairs,
 * serve-return's alternations, ChildProject's `is_CT`. They differ, so each keeps its own name.
 */
import { type Lane, roleAt, voice } from "./lanes.ts";

/** Sounds of all sides in one order; longer arrays than `length` are working memory. */
export type Sounds = {
  length: number;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly kind: Uint8Array;
  readonly who: Int32Array;
};

/** Room for the sounds of two lanes. */
export const roomFor = (size: number): Sounds => ({
  length: 0,
  from: new Float64Array(size),
  to: new Float64Array(size),
  kind: new Uint8Array(size),
  who: new Int32Array(size),
});

/** Lays two sorted lanes into one, in the order of `from`, then `to`, the first lane first. */
export function weave(a: Lane, b: Lane, into: Sounds): void {
  const { from, to, kind, who } = into;
  let i = 0;
  let j = 0;
  let n = 0;
  while (i < a.length || j < b.length) {
    const left = i < a.length ? (a.from[i] ?? 0) : Number.POSITIVE_INFINITY;
    const right = j < b.length ? (b.from[j] ?? 0) : Number.POSITIVE_INFINITY;
    if (left < right || (left === right && (a.to[i] ?? 0) <= (b.to[j] ?? 0))) {
      from[n] = left;
      to[n] = a.to[i] ?? 0;
      kind[n] = a.kind[i] ?? 0;
      who[n++] = a.who[i++] ?? 0;
    } else {
      from[n] = right;
      to[n] = b.to[j] ?? 0;
      kind[n] = b.kind[j] ?? 0;
      who[n++] = b.who[j++] ?? 0;
    }
  }
  into.length = n;
}

/** ChildProject: every sound that begins less than 5 s after the sound before it ended; anybody may follow anybody. */
export function childProjectTurns(sounds: Sounds): number {
  const { from, to } = sounds;
  let count = 0;
  for (let i = 1; i < sounds.length; i++) if ((from[i] ?? 0) - (to[i - 1] ?? 0) < 5000) count++;
  return count;
}

/** serve-return: every change between child and adult voice in which the next begins at most 5 s after the last ended. */
export function serveReturnTurns(sounds: Sounds, roleOf: Uint8Array): number {
  const { from, to, kind, who } = sounds;
  let count = 0;
  let before = -1;
  let end = 0;
  for (let i = 0; i < sounds.length; i++) {
    const role = roleOf[who[i] ?? 0] ?? 0;
    if (kind[i] !== voice || role === otherChild) continue;
    if (before >= 0 && role !== before && (from[i] ?? 0) - end <= 5000) count++;
    before = role;
    end = to[i] ?? 0;
  }
  return count;
}

/**
 * LENA: cries and overlapped stretches left out; a bout goes on while sounds are less than 5 s apart and neither another
 * child nor another adult comes between; each bout counts half its alternating stretches, rounded down.
 */
export function lenaTurns(sounds: Sounds, roleOf: Uint8Array): number {
  const { from, to, kind, who } = sounds;
  let count = 0;
  let stretches = 0;
  let side = -1;
  let partner = -1;
  let end = Number.NEGATIVE_INFINITY;

  const close = (): void => {
    count += stretches >> 1;
    stretches = 0;
    side = -1;
    partner = -1;
  };
  const heard = (i: number, start: number, stop: number): void => {
    if (stop <= start || kind[i] !== voice) return;
    const person = who[i] ?? 0;
    const role = roleOf[person] ?? 0;
    if (role === otherChild) return close();
    if (start - end >= 5000 || (role === adult && partner >= 0 && partner !== person)) close();
    if (role === adult) partner = person;
    if (role !== side) stretches++;
    side = role;
    end = stop;
  };

  // What only one person sounds in: `owner` alone from `start` on, until somebody else begins.
  let owner = -1;
  let start = 0;
  let reach = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < sounds.length; i++) {
    const begins = from[i] ?? 0;
    const ends = to[i] ?? 0;
    if (owner >= 0) heard(owner, start, Math.min(reach, begins));
    if (begins >= reach) {
      owner = i;
      start = begins;
      reach = ends;
    } else if (ends > reach) {
      owner = i;
      start = reach;
      reach = ends;
    } else start = Math.max(start, ends);
  }
  if (owner >= 0) heard(owner, start, reach);
  close();
  return count;
}

const adult = roleAt("adult");
const otherChild = roleAt("other-child");
