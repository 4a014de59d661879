/**
 * By how much a second coding would have to be moved for most of it to begin when the first does: one whose zero is another.
 * A guess that a person takes or leaves. Our own rule: the distance that most pairs of like acts share, within two minutes.
 */
import type { Event, Recording } from "../recording/recording.ts";
import { agreementLimits, minute } from "./limits.ts";
import { pairOnsets } from "./pairing.ts";

/** Milliseconds to move the second by, and how many of its events would then begin as the first's do. */
export type LikelyShift = { readonly shift: number; readonly together: number };

const farthest = 2 * minute;
/** The fewest that must begin together, and how many times as many as now. */
const fewest = 3;
const better = 1.5;

/** How to move `theirs`, which stands where it is now; null where no move is clearly better. Neither is changed. */
export function likelyShift(mine: Recording, theirs: Recording): LikelyShift | null {
  const onsets = onsetsByLabel(mine);
  const others = [...onsetsByLabel(theirs)];
  const { unit, border } = agreementLimits;
  const bins = new Map<number, number>();
  for (const [label, later] of others) {
    const own = onsets.get(label) ?? [];
    let first = 0;
    for (const at of later) {
      while (first < own.length && (own[first] ?? 0) < at - farthest) first++;
      for (let i = first; i < own.length && (own[i] ?? 0) <= at + farthest; i++) {
        const bin = Math.round(((own[i] ?? 0) - at) / unit);
        bins.set(bin, (bins.get(bin) ?? 0) + 1);
      }
    }
  }
  const around = (bin: number): number => [-1, 0, 1].reduce((sum, by) => sum + (bins.get(bin + by) ?? 0), 0);
  const [best] = [...bins.keys()].sort((a, b) => around(b) - around(a) || Math.abs(a) - Math.abs(b) || a - b);
  if (best === undefined || Math.abs(best * unit) <= border) return null;
  const togetherAt = (shift: number): number =>
    others.reduce((sum, [label, later]) => {
      const moved = later.map((at) => at + shift);
      return sum + pairOnsets(onsets.get(label) ?? [], moved, border).length;
    }, 0);
  const together = togetherAt(best * unit);
  return together >= fewest && together > togetherAt(0) * better ? { shift: best * unit, together } : null;
}

/** When each kind of act of each role begins, in order. */
const onsetsByLabel = ({ people, events }: Recording): ReadonlyMap<string, readonly number[]> => {
  const roles = new Map(people.map(({ id, role }) => [id, role]));
  const label = ({ who, channel, act }: Event): string => JSON.stringify([roles.get(who), channel, act]);
  return new Map([...Map.groupBy(events, label)].map(([name, all]) => [name, all.map(({ from }) => from)]));
};
