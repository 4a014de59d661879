/**
 * What goes by its day goes at the start: clips whose last day is past, and what deleted things once said after 30 days. Where
 * the clock has jumped since the last start, nothing goes: it may be the clock that is wrong, and the person is asked.
 */
import { dayHere } from "../../diary/here.ts";
import { daysBetween } from "../../diary/when.ts";
import type { Store } from "../../keeping/store.ts";

/** So many days without a start are a long holiday; more are taken for a clock that jumped. */
export const longest = 30;

/** Whether the days between two starts, YYYY-MM-DD, are more than people stay away. */
export const isJump = (last: string | null, today: string): boolean =>
  last !== null && daysBetween(last, today) > longest;

/** Deletes what is due at `now`, and remembers the day; asks first where the clock jumped and a clip would go. */
export const tidy = async (store: Pick<Store, "settings" | "plays" | "diary" | "clips">, now: Date): Promise<void> => {
  const today = dayHere(0, now);
  const last = await store.settings.get("day.last");
  if (!last.ok) return;
  if (isJump(last.value, today)) {
    const plays = await store.plays.all();
    const isAsked =
      !plays.ok || plays.value.some(({ clip, deleteClipOn }) => clip && deleteClipOn && deleteClipOn < today);
    // Until it is answered, the next start asks again.
    if (isAsked) return;
  } else {
    await store.diary.forgetDeleted(new Date(now.getTime() - 30 * 86_400_000).toISOString());
    // On its last day a clip is still there, and that it goes is said.
    await store.clips.dropExpired(dayHere(-1, now));
  }
  await store.settings.set("day.last", today);
};
