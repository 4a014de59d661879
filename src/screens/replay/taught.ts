/** What the listener learned of this family's room (the setting `listener`), and what there is to learn it from. */
import { done, failed, type Result } from "../../ground/result.ts";
import { learnFrom as learnInWorker } from "../../doing/ears.ts";
import type { Taught } from "../../doing/learn.ts";
import type { Long } from "../../keeping/port.ts";
import type { Store } from "../../keeping/store.ts";
import { type Learned, learnedForm } from "../../listening/learned.ts";
import { type Lesson, lessonOf } from "../../listening/lesson.ts";
import type { Tuning } from "../../listening/listening.ts";
import { present } from "../../recording/edit.ts";
import { type Setting, useSetting } from "../parts/setting.ts";

/** What was learned (null until it is known), and the way to change it. */
export const useLearned = (): Setting<Learned> => useSetting("listener", learnedForm.read);

/** What a person checked in one clip that is still here. */
export type Given = Lesson & { readonly play: string };

/** All that the family checked in clips that are still here, the newest clip first. */
export const given = async (store: Store): Promise<Result<readonly Given[]>> => {
  const lines = await store.plays.all();
  if (!lines.ok) return lines;
  const all: Given[] = [];
  for (const { id, clip } of lines.value) {
    if (clip === null) continue;
    const play = await store.plays.one(id);
    if (!play.ok) return play;
    // A second coding is of the same clip; and the sample, which alone begins with more than what was heard, is nobody's room.
    if (play.value === null || play.value.beside || play.value.base.events.some(({ by }) => by !== "heard")) continue;
    const lesson = lessonOf(play.value.base, present(play.value));
    if (lesson) all.push({ ...lesson, play: id });
  }
  return done(all);
};

/** Hears the clips again, and finds what they teach. Refuses where none of them is here any more (`not-kept`). */
export const learnFrom = async (store: Store, lessons: readonly Given[], options: Long): Promise<Result<Tuning>> => {
  const taught: Taught[] = [];
  for (const { play, left, from, to } of lessons) {
    const clip = await store.clips.read(play);
    if (!clip.ok) return clip;
    if (clip.value) taught.push({ file: clip.value, left, from, to });
  }
  return taught.length > 0 ? learnInWorker(taught, options) : failed("not-kept");
};
