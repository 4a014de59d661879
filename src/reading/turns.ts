/**
 * Turns by three published rules, each as its authors publish it (science 2.10, 2.13; peers 3.2): LENA's pairs,
 * serve-return's alternations, ChildProject's `is_CT`. They differ, so each keeps its own name.
 */
import { type Lane, roleAt } from "./lanes.ts";

/** Sounds of all sides in one order; the columns are longer than `length`. `who` is a person, or -1 for a cry. */
export type Sounds = {
  length: number;
  readonly from: Float64Array;
  readonly to: Float64Array;
  readonly who: Int32Array;
};

/** Room for so many sounds. */
export const roomFor = (size: number): Sounds => ({
  length: 0,
  from: new Float64Array(size),
  to: new Float64Array(size),
  who: new Int32Array(size),
});

/** Lays two sorted lanes into one, in the order of `from`, then `to`, the first lane first. */
export function weave(a: Lane, b: Lane, into: Sounds): void {
  const { from, to, who } = into;
  const [m, k] = [a.length, b.length];
  let i = 0;
  let j = 0;
  let left = m > 0 ? (a.from[0] ?? 0) : Number.POSITIVE_INFINITY;
  let right = k > 0 ? (b.from[0] ?? 0) : Number.POSITIVE_INFINITY;
  for (let n = 0; n < m + k; n++) {
    if (left < right || (left === right && (a.to[i] ?? 0) <= (b.to[j] ?? 0))) {
      from[n] = left;
      to[n] = a.to[i] ?? 0;
      who[n] = a.who[i++] ?? 0;
      left = i < m ? (a.from[i] ?? 0) : Number.POSITIVE_INFINITY;
    } else {
      from[n] = right;
      to[n] = b.to[j] ?? 0;
      who[n] = b.who[j++] ?? 0;
      right = j < k ? (b.from[j] ?? 0) : Number.POSITIVE_INFINITY;
    }
  }
  into.length = m + k;
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
  const { from, to, who, length } = sounds;
  let count = 0;
  let before = -1;
  let end = 0;
  for (let i = 0; i < length; i++) {
    const person = who[i] ?? -1;
    if (person < 0) continue;
    const role = roleOf[person] ?? 0;
    if (role === otherChild) continue;
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
  const { from, to, who, length } = sounds;
  let count = 0;
  let stretches = 0;
  let side = -1;
  let partner = -1;
  let end = Number.NEGATIVE_INFINITY;
  // `owner` sounds alone from `start` until `reach`, or until somebody else begins.
  let owner = -1;
  let start = 0;
  let reach = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= length; i++) {
    const begins = i < length ? (from[i] ?? 0) : Number.POSITIVE_INFINITY;
    const ends = i < length ? (to[i] ?? 0) : begins;
    const stop = reach < begins ? reach : begins;
    if (owner >= 0 && start < stop) {
      const role = roleOf[owner] ?? 0;
      const broken =
        role === otherChild || start - end >= 5000 || (role === adult && partner >= 0 && partner !== owner);
      if (broken) {
        count += stretches >> 1;
        stretches = 0;
        side = -1;
        partner = -1;
      }
      if (role !== otherChild) {
        if (role === adult) partner = owner;
        if (role !== side) stretches++;
        side = role;
        end = stop;
      }
    }
    if (begins >= reach) {
      owner = who[i] ?? -1;
      start = begins;
      reach = ends;
    } else if (ends > reach) {
      owner = who[i] ?? -1;
      start = reach;
      reach = ends;
    } else if (ends > start) start = ends;
  }
  return count + (stretches >> 1);
}

const adult = roleAt("adult");
const otherChild = roleAt("other-child");
