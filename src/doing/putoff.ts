/**
 * Puts off the day on which a clip goes, or lets it go now: the day before and on the day that is said, and of one that a jump
 * of the clock would have deleted (tidy.ts) it is asked.
 */
import { type Day, dayPlus } from "../diary/when.ts";
import { done, type Result } from "../ground/result.ts";
import type { PlayLine } from "../keeping/play.ts";
import type { StoreProblem } from "../keeping/port.ts";
import type { Store } from "../keeping/store.ts";

/** A clip that is said to go: tomorrow, at the end of today, or on a day that a jump of the clock has put behind. */
export type DueClip = Pick<PlayLine, "id" | "title"> & { readonly when: "tomorrow" | "today" | "jumped" };

/** The clips of `plays` that are said to go, in their order. */
export const clipsDue = (plays: readonly PlayLine[], today: Day): readonly DueClip[] =>
  plays.flatMap(({ id, title, clip, deleteClipOn }) => {
    if (clip === null || deleteClipOn === null || deleteClipOn > dayPlus(today, 1)) return [];
    return [{ id, title, when: deleteClipOn < today ? "jumped" : deleteClipOn === today ? "today" : "tomorrow" }];
  });

/** Whether the person is to be asked: it may be the clock that is wrong. */
export const isClockInDoubt = (due: readonly DueClip[]): boolean => due.some(({ when }) => when === "jumped");

/** So many days more a clip stays whose day is put off. */
const later = 7;

/** Lets the clip of `id` stay for a week, or go now. Once none waits to be asked about of those that were `due`, the clock is taken to be right. */
export async function settleClip(
  { settings, plays, clips }: Pick<Store, "settings" | "plays" | "clips">,
  due: readonly DueClip[],
  { id, stays }: { readonly id: string; readonly stays: boolean },
  today: Day,
): Promise<Result<void, StoreProblem>> {
  const settled = stays ? await plays.change(id, { deleteClipOn: dayPlus(today, later) }) : await clips.drop(id);
  if (!settled.ok) return settled;
  return isClockInDoubt(due.filter((one) => one.id !== id)) ? done(undefined) : settings.set("day.last", today);
}
