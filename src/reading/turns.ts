/**
 * Turns by three published rules, each as its authors publish it (docs/methods.md#turns): LENA's pairs,
 * serve-return's alternations, ChildProject's `is_CT`. They differ, so each keeps its own name. Each takes the child's
 * side once and then any number of adults' sides, both in the order of `from`, then `to`; in a tie the child's goes first.
 */
import type { Lane } from "./lane.ts";
import { longAgo, never, roleAt } from "./lanes.ts";
import { limits } from "./limits.ts";

const { turn } = limits;

/** Counts the turns with an adult side. */
type Turns = (adults: Lane) => number;

/** A column with an end that nothing comes after. */
export const ended = (column: Int32Array): Int32Array => {
  const longer = new Int32Array(column.length + 1).fill(never);
  longer.set(column);
  return longer;
};

/**
 * ChildProject: every sound that begins less than 5 s after the sound before it ended; anybody may follow anybody. How
 * many of the child's side follow each other so is counted once, and then only where the sides meet.
 */
export function childProjectTurns(side: Lane): Turns {
  const { length } = side;
  const from = ended(side.from);
  const to = ended(side.to);
  const within = new Int32Array(length + 1);
  for (let c = 1; c < length; c++)
    within[c] = (within[c - 1] ?? 0) + ((from[c] ?? 0) - (to[c - 1] ?? 0) < turn ? 1 : 0);
  return (adults) => {
    let count = 0;
    let c = 0;
    let end = longAgo;
    for (let a = 0; a <= adults.length; a++) {
      const begins = a < adults.length ? (adults.from[a] ?? 0) : never - 1;
      const ends = adults.to[a] ?? 0;
      const first = c;
      while ((from[c] ?? 0) < begins) c++;
      if ((from[c] ?? 0) === begins) c = tied(from, to, c, ends);
      if (c > first) {
        count += (within[c - 1] ?? 0) - (within[first] ?? 0);
        if ((from[first] ?? 0) - end < turn) count++;
        end = to[c - 1] ?? 0;
      }
      if (begins - end < turn) count++;
      end = ends;
    }
    return count;
  };
}

/**
 * serve-return: every change between child and adult voice in which the next begins at most 5 s after the last ended.
 * Takes voices alone, without cries and other children.
 */
export function serveReturnTurns(side: Lane): Turns {
  const from = ended(side.from);
  const to = ended(side.to);
  return (adults) => {
    let count = 0;
    let c = 0;
    let end = longAgo;
    for (let a = 0; a < adults.length; a++) {
      const begins = adults.from[a] ?? 0;
      const ends = adults.to[a] ?? 0;
      const first = c;
      while ((from[c] ?? 0) < begins) c++;
      if ((from[c] ?? 0) === begins) c = tied(from, to, c, ends);
      if (c > first) {
        if ((from[first] ?? 0) - end <= turn) count++;
        if (begins - (to[c - 1] ?? 0) <= turn) count++;
      }
      end = ends;
    }
    return (from[c] ?? 0) - end <= turn ? count + 1 : count;
  };
}

/**
 * LENA: cries and overlapped stretches left out; a bout goes on while sounds are less than 5 s apart and neither another
 * child nor another adult comes between; each bout counts half its alternating stretches, rounded down.
 */
export function lenaTurns(side: Lane, roleOf: Uint8Array): Turns {
  const { length } = side;
  const from = ended(side.from);
  const to = ended(side.to);
  // Who it is, for the rule: the adults by their place, the children by these.
  const whose = Int32Array.from(side.who, (who) =>
    who < 0 ? nobody : roleOf[who] === otherChild ? anotherChild : child,
  );
  return (adults) => {
    let pairs = 0;
    let stretches = 0;
    // The side that sounded alone last: 0 the child, 1 an adult, -1 nobody in this bout.
    let last = nobody;
    let partner = nobody;
    let end = 0;
    // `owner` sounds alone from `start` until `reach`, or until somebody else begins.
    let owner = nobody;
    let start = 0;
    let reach = -1;
    let c = 0;
    const many = adults.length;
    for (let a = 0; a <= many; a++) {
      const adultFrom = a < many ? (adults.from[a] ?? 0) : never;
      const adultTo = a < many ? (adults.to[a] ?? 0) : never;
      // The child's sounds that come first, one by one, and then the adult's.
      for (let isAdults = false; !isAdults; ) {
        let begins = from[c] ?? 0;
        let ends = to[c] ?? 0;
        let next = whose[c] ?? nobody;
        if (begins < adultFrom || (begins === adultFrom && c < length && ends <= adultTo)) c++;
        else {
          begins = adultFrom;
          ends = adultTo;
          next = a < many ? (adults.who[a] ?? nobody) : nobody;
          isAdults = true;
        }
        const apart = less(reach, begins);
        const stop = pick(apart, reach, begins);
        const free = pick(apart, begins, reach);
        if (start < stop && owner !== nobody) {
          // Another child ends the bout.
          const third = less(owner, child);
          const grown = less(nobody, owner);
          if (start - end >= turn || (owner >= 0 && partner !== owner && partner !== nobody)) {
            pairs += stretches >> 1;
            stretches = 0;
            last = nobody;
            partner = nobody;
          }
          pairs += (stretches >> 1) & third;
          stretches &= ~third;
          // One more where the side changes, unless it is a third.
          const sides = last ^ (grown & 1);
          stretches += ((sides | -sides) >>> 31) & ~third;
          last = (grown & 1) | third;
          partner = pick(grown, owner, partner) | third;
          end = stop;
        }
        const beyond = less(reach, ends);
        owner = pick(beyond, next, owner);
        start = pick(beyond, free, pick(less(start, ends), ends, start));
        reach = pick(beyond, ends, reach);
      }
    }
    return pairs + (stretches >> 1);
  };
}

/** The place behind those of the child's sounds from `c` on that begin with an adult's, and end no later than `ends`. */
export function tied(from: Int32Array, to: Int32Array, c: number, ends: number): number {
  const begins = from[c] ?? 0;
  let next = c;
  while ((from[next] ?? 0) === begins && (to[next] ?? 0) <= ends) next++;
  return next;
}

/**
 * All bits where `a` < `b`, else none: a mask, where who sounds next is chance and a branch would be guessed wrong. They
 * lie less than 2^31 apart, as times from -1 to `never` do.
 */
const less = (a: number, b: number): number => (a - b) >> 31;
const pick = (mask: number, a: number, b: number): number => b ^ ((a ^ b) & mask);

const otherChild = roleAt("other-child");
const nobody = -1;
const child = -2;
const anotherChild = -3;
