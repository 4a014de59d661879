/**
 * Teaches the listener a family's room, when they say so: from what they checked in clips that are still here it finds one
 * number (listening/adapt.ts), by hearing those clips again.
 */
import { done, failed, type Result } from "../ground/result.ts";
import type { LongCall, StoreProblem } from "../keeping/port.ts";
import type { Store } from "../keeping/store.ts";
import type { Readable } from "../keeping/touched.ts";
import type { Learned } from "../listening/learned.ts";
import { enough, type Lesson, lessonOf } from "../listening/lesson.ts";
import { present } from "../recording/edit.ts";
import type { EarsProblem, learnFrom } from "./ears.ts";
import type { Taught } from "./learn.ts";

/** What a person checked in one clip that is still here. */
export type CheckedClip = Lesson & { readonly play: string };

/** All that the family checked in clips that are still here, the newest clip first. */
export async function lessonsIn({
  plays,
}: Pick<Readable, "plays">): Promise<Result<readonly CheckedClip[], StoreProblem>> {
  const lines = await plays.all();
  if (!lines.ok) return lines;
  const all: CheckedClip[] = [];
  for (const { id, clip } of lines.value) {
    if (clip === null) continue;
    const play = await plays.one(id);
    if (!play.ok) return play;
    // A second coding is of the same clip; and the sample, which alone begins with more than what was heard, is nobody's room.
    if (play.value === null || play.value.beside || play.value.base.events.some(({ by }) => by !== "heard")) continue;
    const lesson = lessonOf(play.value.base, present(play.value));
    if (lesson) all.push({ ...lesson, play: id });
  }
  return done(all);
}

/** How many sounds were checked in all. */
export const checkedCount = (lessons: readonly CheckedClip[]): number =>
  lessons.reduce((sum, { checked }) => sum + checked, 0);

/** What there is to do about `lessons`: too few for anything, known already, or ready to be learned. */
export const readiness = (lessons: readonly CheckedClip[], { now }: Learned): "few" | "known" | "ready" => {
  const checked = checkedCount(lessons);
  return checked < enough ? "few" : now?.checked === checked ? "known" : "ready";
};

/** Hears the clips again, and says what they taught `at` (ISO 8601). Refuses where none of them is here any more (`not-kept`). */
export async function teach(
  { clips }: Pick<Store, "clips">,
  lessons: readonly CheckedClip[],
  { learn, at }: { readonly learn: typeof learnFrom; readonly at: () => string },
  options: LongCall = {},
): Promise<Result<Learned & { readonly now: object }, EarsProblem | StoreProblem>> {
  const taught: Taught[] = [];
  for (const { play, left, from, to } of lessons) {
    const clip = await clips.read(play);
    if (!clip.ok) return clip;
    if (clip.value) taught.push({ file: clip.value, left, from, to });
  }
  if (taught.length === 0) return failed("not-kept");
  const found = await learn(taught, options);
  return found.ok ? done({ now: { ...found.value, checked: checkedCount(lessons), at: at() } }) : found;
}
