/**
 * Switching pauses (science 2.2, 2.13): from the end of one side's turn to the start of the other's, signed, without a
 * limit; the share of them that overlap; and the silences in which the adult waits.
 */
import type { Lane } from "./lanes.ts";

export type Pauses = { readonly adult: number[]; readonly child: number[] };

/** Every switching pause in milliseconds, by who begins after it. Takes the voice turns of both sides, sorted. */
export function pausesOf(child: Lane, adult: Lane): Pauses {
  const pauses: Pauses = { adult: [], child: [] };
  eachSwitch(child, adult, (toAdult, pause) => {
    (toAdult ? pauses.adult : pauses.child).push(pause);
  });
  return pauses;
}

/** Of the changes of turn, how many overlap, and how many there are. */
export function overlaps(child: Lane, adult: Lane): { count: number; of: number } {
  let count = 0;
  let of = 0;
  eachSwitch(child, adult, (_, pause) => {
    of++;
    if (pause < 0) count++;
  });
  return { count, of };
}

/** Of the silences between one adult turn and the next in which the child did not speak, how many last 3 s or more. */
export function waits(child: Lane, adult: Lane): { count: number; of: number } {
  let count = 0;
  let of = 0;
  let spoken = Number.NEGATIVE_INFINITY;
  let c = 0;
  for (let a = 1; a < adult.length; a++) {
    const from = adult.to[a - 1] ?? 0;
    const to = adult.from[a] ?? 0;
    while (c < child.length && (child.from[c] ?? 0) < to) spoken = Math.max(spoken, child.to[c++] ?? 0);
    if (spoken > from) continue;
    of++;
    if (to - from >= 3000) count++;
  }
  return { count, of };
}

function eachSwitch(child: Lane, adult: Lane, seen: (toAdult: boolean, pause: number) => void): void {
  let c = 0;
  let a = 0;
  let before = 0;
  let end = 0;
  while (c < child.length || a < adult.length) {
    const left = c < child.length ? (child.from[c] ?? 0) : Number.POSITIVE_INFINITY;
    const right = a < adult.length ? (adult.from[a] ?? 0) : Number.POSITIVE_INFINITY;
    const isChild = left < right || (left === right && (child.to[c] ?? 0) <= (adult.to[a] ?? 0));
    if (before === (isChild ? 2 : 1)) seen(!isChild, (isChild ? left : right) - end);
    before = isChild ? 1 : 2;
    end = isChild ? (child.to[c++] ?? 0) : (adult.to[a++] ?? 0);
  }
}
