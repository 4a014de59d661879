/** Lets a play be coded a second time, by somebody who does not see the first tags, from what the device heard. */
import type { Desk } from "../diary/diary.ts";
import { done, type Result } from "../ground/result.ts";
import type { Play } from "../keeping/play.ts";
import type { StoreProblem } from "../keeping/port.ts";
import type { Store } from "../keeping/store.ts";
import type { Readable } from "../keeping/touched.ts";

/** The second coding that is kept beside the play `id`; null where there is none. */
export async function secondCoding(
  { plays }: Pick<Readable, "plays">,
  id: string,
): Promise<Result<Play | null, StoreProblem>> {
  const second = await plays.secondOf(id);
  if (!second.ok) return second;
  return second.value === null ? done(null) : plays.one(second.value);
}

/** Begins the second coding of `play`, and keeps it. What people or files said of the clip is left out. */
export async function codeTwice(
  { plays }: Pick<Store, "plays">,
  play: Play,
  { now, newId }: Desk,
): Promise<Result<Play, StoreProblem>> {
  const second: Play = {
    ...play,
    id: newId(),
    madeAt: new Date(now).toISOString(),
    base: { ...play.base, events: play.base.events.filter(({ by }) => by === "heard") },
    steps: [],
    at: 0,
    clip: null,
    deleteClipOn: null,
    reviewed: true,
    wave: null,
    beside: play.id,
  };
  const added = await plays.add(second);
  return added.ok ? done(second) : added;
}
