/** Removes a play for good, with its moments and its clip, and its line in the diary, which would lead nowhere. */
import { type Desk, remove } from "../diary/diary.ts";
import type { Result } from "../ground/result.ts";
import type { StoreProblem } from "../keeping/port.ts";
import type { Store } from "../keeping/store.ts";
import { playThing } from "./take.ts";

/** Removes the play of `id`; what could not be removed is still there, and its diary line with it. */
export async function removePlay(
  { plays, diary }: Pick<Store, "plays" | "diary">,
  id: string,
  desk: () => Desk,
): Promise<Result<void, StoreProblem>> {
  const gone = await plays.remove(id);
  if (!gone.ok) return gone;
  const lines = await diary.find({ thing: playThing(id) });
  if (!lines.ok) return lines;
  for (const line of lines.value) {
    const removed = await diary.add(remove(desk(), line));
    if (!removed.ok) return removed;
  }
  return gone;
}
