/** Hears clips again, and finds the numbers that fit what a person left in them (listening/adapt.ts). */
import { done, type Result } from "../ground/result.ts";
import type { Media, MediaProblem } from "../keeping/media.ts";
import { adapted, type Corrected } from "../listening/adapt.ts";
import type { Lesson } from "../listening/lesson.ts";
import type { Ears, Tuning } from "../listening/listening.ts";
import { hearScores } from "./hear.ts";

/** A clip, and the stretch of it that a person went through. */
export type Taught = Omit<Lesson, "checked"> & { readonly file: Blob };

/**
 * The tuning that `taught` teaches; the factory's where nothing better is sure. A clip that `open` cannot open any more is
 * left out; where none can be, it says why. `onProgress`: the share of all clips, 0 to 1, and the seconds of this one.
 * Throws where the listener does.
 */
export async function learn(
  taught: readonly Taught[],
  open: (file: Blob) => Promise<Result<Pick<Media, "seconds" | "sound" | "close">, MediaProblem>>,
  ears: Ears,
  onProgress: (share: number, seconds: number) => void = () => {},
): Promise<Result<Tuning, MediaProblem>> {
  const corrected: Corrected[] = [];
  let unopened: Result<never, MediaProblem> | null = null;
  for (const [n, { file, ...stretch }] of taught.entries()) {
    const opened = await open(file);
    if (!opened.ok) {
      unopened = opened;
      continue;
    }
    const media = opened.value;
    try {
      const { hearing } = await hearScores(media, ears, {
        onProgress: (share, seconds) => onProgress((n + share) / taught.length, seconds),
      });
      corrected.push({ heard: hearing, ...stretch });
    } finally {
      media.close();
    }
  }
  return corrected.length === 0 && unopened ? unopened : done(adapted(corrected));
}
