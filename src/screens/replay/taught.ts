/** What the listener learned of this family's room (the setting `listener`), and what there is to learn it from. */
import * as v from "valibot";
import { done, failed, type Result } from "../../ground/result.ts";
import { learn, type Taught } from "../../keeping/ears.ts";
import type { Long, Store } from "../../keeping/store.ts";
import { type Lesson, lessonOf } from "../../listening/lesson.ts";
import type { Tuning } from "../../listening/listening.ts";
import { present } from "../../recording/edit.ts";
import { type Setting, useSetting } from "../parts/setting.ts";

const kept = v.object({
  now: v.nullable(
    v.object({
      /** The tuning: from 0.05 to the factory's (adapt.ts). */
      adult: v.pipe(v.number(), v.minValue(0.05), v.maxValue(1)),
      /** How many sounds had been checked, and when it learned from them (ISO 8601). */
      checked: v.number(),
      at: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
});
/** `now`: what was learned, null where nothing was or it was forgotten. */
export type Learned = Readonly<v.InferOutput<typeof kept>>;

/** What was learned, from the store's text; nothing where it cannot be read. */
export const learnedOf = (text: string | null): Learned => {
  try {
    const found = v.safeParse(kept, JSON.parse(text ?? "{}"));
    return found.success ? found.output : { now: null };
  } catch {
    return { now: null };
  }
};

/** What was learned (null until it is known), and the way to change it. */
export const useLearned = (): Setting<Learned> => useSetting("listener", learnedOf);

/** What a person checked in one clip that is still here. */
export type Given = Lesson & { readonly play: string };

/** All that the family checked in clips that are still here, the newest clip first. */
export const given = async (store: Store): Promise<Result<readonly Given[]>> => {
  const lines = await store.plays();
  if (!lines.ok) return lines;
  const all: Given[] = [];
  for (const { id, clip } of lines.value) {
    if (clip === null) continue;
    const play = await store.play(id);
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
    const clip = await store.clip(play);
    if (!clip.ok) return clip;
    if (clip.value) taught.push({ file: clip.value, left, from, to });
  }
  return taught.length > 0 ? learn(taught, options) : failed("not-kept");
};
