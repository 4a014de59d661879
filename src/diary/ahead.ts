/**
 * Which openings come next: what happens on most days happens at about its usual time. Only what was logged on three
 * days or more of the last fourteen is foretold, at the median of its times; nothing is said where the times lie apart.
 */
import type { Entry } from "./entry.ts";
import { dayOf, minuteOf, type When } from "./when.ts";
import type { Opening } from "./kinds.ts";

export type Ahead = { readonly opening: Opening; readonly minute: number };

const enoughDays = 3;
/** Times of one opening belong together within an hour and a half; half of them must lie within this of the median. */
const together = 90;

/** The next `most` openings after `now`, in minutes since midnight. `entries`: those of the last fourteen days. */
export const ahead = (entries: readonly Entry[], now: When, most = 3): readonly Ahead[] => {
  const times = new Map<Opening, { minute: number; day: string }[]>();
  for (const { at, body } of entries) {
    const opening = body && "opening" in body ? body.opening : null;
    if (opening === null || dayOf(at) === dayOf(now)) continue;
    times.set(opening, [...(times.get(opening) ?? []), { minute: minuteOf(at), day: dayOf(at) }]);
  }
  const found: Ahead[] = [];
  for (const [opening, all] of times) {
    for (const cluster of clustered(all)) {
      const days = new Set(cluster.map(({ day }) => day)).size;
      const minute = cluster[Math.floor(cluster.length / 2)]?.minute ?? 0;
      if (days >= enoughDays && minute > minuteOf(now)) found.push({ opening, minute });
    }
  }
  const next = found.toSorted((a, b) => a.minute - b.minute);
  return next.filter((one, i) => next.findIndex(({ opening }) => opening === one.opening) === i).slice(0, most);
};

/** Times in groups: a new one begins where the next time is more than 90 minutes after the group's first. */
const clustered = <T extends { readonly minute: number }>(all: readonly T[]): readonly (readonly T[])[] => {
  const groups: T[][] = [];
  for (const one of all.toSorted((a, b) => a.minute - b.minute)) {
    const group = groups.at(-1);
    if (group?.[0] && one.minute - group[0].minute <= together) group.push(one);
    else groups.push([one]);
  }
  return groups;
};
