/** Reads the switching pauses out of the family's kept plays, for whoever looks at their own pause beside the child's. */
import { dayOf, whenAt } from "../diary/when.ts";
import { done, type Result } from "../ground/result.ts";
import type { StoreProblem } from "../keeping/port.ts";
import type { Readable } from "../keeping/touched.ts";
import type { PausesOfPlay } from "../practice/waits.ts";
import { lanesOf } from "../reading/lanes.ts";
import { pausesIn } from "../reading/pauses.ts";
import { present } from "../recording/edit.ts";

/** So many plays are read, the latest. */
const most = 60;

/**
 * The pauses of the plays that were looked at and stand in the diary, the earliest first, each with its day in `zone`: the
 * sample and a coding that was brought in stand in none. Refuses what cannot be read.
 */
export async function readPauses(
  { plays, diary }: Pick<Readable, "plays" | "diary">,
  zone: string,
): Promise<Result<readonly PausesOfPlay[], StoreProblem>> {
  const [lines, logged] = await Promise.all([plays.all(), diary.find({ kinds: ["play"] })]);
  if (!lines.ok) return lines;
  if (!logged.ok) return logged;
  const own = new Set(logged.value.flatMap((entry) => (entry.kind === "play" && entry.body ? [entry.body.play] : [])));
  const mine = lines.value
    .filter(({ id, reviewed }) => reviewed && own.has(id))
    .toSorted((a, b) => Date.parse(a.madeAt) - Date.parse(b.madeAt))
    .slice(-most);
  const read: PausesOfPlay[] = [];
  for (const { id, madeAt } of mine) {
    const play = await plays.one(id);
    if (!play.ok) return play;
    if (play.value === null) continue;
    const { childTurns, adultTurns, pieces } = lanesOf(present(play.value));
    read.push({ id, day: dayOf(whenAt(Date.parse(madeAt), zone)), ...pausesIn(childTurns, adultTurns, pieces) });
  }
  return done(read);
}
