/**
 * Tidies up at the start what goes by its day: clips whose last day is past, and what deleted things once said after 30 days.
 * Where the clock has jumped since the last start, nothing goes: it may be the clock that is wrong, and the person is asked.
 */
import { dayHere } from "../diary/here.ts";
import { type Day, daysBetween } from "../diary/when.ts";
import type { Store } from "../keeping/store.ts";
import { clipsDue, isClockInDoubt } from "./putoff.ts";

/** So many days without a start are a long holiday; more are taken for a clock that jumped. */
const longest = 30;
/** So many days a deleted thing can be restored. */
const restorable = 30;

/** Whether the days between two starts are more than people stay away. */
export const isJump = (last: Day | null, today: Day): boolean => last !== null && daysBetween(last, today) > longest;

/** Deletes what is due at `now`, and remembers the day; asks first where the clock jumped and a clip would go. */
export async function tidy(
  { settings, plays, diary, clips }: Pick<Store, "settings" | "plays" | "diary" | "clips">,
  now: Date,
): Promise<void> {
  const today = dayHere(0, now);
  const last = await settings.get("day.last");
  if (!last.ok) return;
  if (isJump(last.value, today)) {
    const all = await plays.all();
    // Until it is answered, the next start asks again.
    if (!all.ok || isClockInDoubt(clipsDue(all.value, today))) return;
  } else {
    await diary.forgetDeleted(new Date(now.getTime() - restorable * 86_400_000).toISOString());
    // On its last day a clip is still there, and that it goes is said.
    await clips.dropExpired(dayHere(-1, now));
  }
  await settings.set("day.last", today);
}
