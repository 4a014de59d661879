/**
 * Hears a film or sound file in Node: the same opening and the same listener as in the browser, with FFmpeg's decoders
 * (decoding.ts) in the place of the browser's.
 */
import { constants, openAsBlob } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { done, failed, type Result } from "../../ground/result.ts";
import { type Media, type MediaProblem, openMedia, type Remark } from "../../keeping/media.ts";
import { onTheClock } from "../../keeping/wave.ts";
import { type Ears, type Family, listen, peopleOf } from "../../listening/listening.ts";
import type { Event, Recording } from "../../recording/recording.ts";

export type HearProblem = Exclude<MediaProblem, "old-browser"> | "file-missing" | "file-folder" | "cancelled";

export type HeardFile = {
  readonly recording: Recording;
  /** What of the file could not be heard, and where; empty where all was. */
  readonly remarks: readonly Remark[];
};

export type HearOptions = {
  /** `share` 0 to 1 of the file's sound, `seconds` of sound so far. */
  readonly onProgress?: (share: number, seconds: number) => void;
  readonly signal?: AbortSignal;
  /** How old the children are (family.ts). */
  readonly family?: Family;
};

const model = new URL("../../listening/ears.onnx", import.meta.url);

/**
 * What is heard in the file at `path`, any length, as a recording with the people `child` and `adult`; the file's
 * sound is streamed from the disk. `signal` stops it, with the problem `cancelled`.
 */
export const listenFile = async (
  path: string,
  { onProgress, signal, family }: HearOptions = {},
): Promise<Result<HeardFile, HearProblem>> => {
  const file = await fileAt(path);
  if (!file.ok) return file;
  const { ffmpeg } = await import("./decoding.ts");
  const opened = await openMedia(file.value, ffmpeg);
  if (!opened.ok) {
    const { kind, ...more } = opened.problem;
    return failed(kind === "old-browser" ? "cannot-decode" : kind, { ...more, place: path });
  }
  const media = opened.value;
  const ears = await openEarsHere();
  let heard = 0;
  try {
    const events = await listen(onTheClock(media.sound(signal)), ears, {
      onProgress: (seconds) => {
        heard = seconds;
        onProgress?.(Math.min(1, seconds / Math.max(media.seconds, 0.001)), seconds);
      },
      ...(signal && { signal }),
      ...(family && { family }),
    });
    if (signal?.aborted) return failed("cancelled", { place: path });
    const remarks = media.remarks();
    const cut = remarks.some(({ kind }) => kind === "cut");
    return done({ recording: recordingOf(events, cut ? heard : Math.max(heard, media.seconds), media), remarks });
  } catch (thrown) {
    if (signal?.aborted) return failed("cancelled", { place: path });
    throw thrown;
  } finally {
    media.close();
  }
};

const fileAt = async (path: string): Promise<Result<Blob, HearProblem>> => {
  const found = await stat(path).catch(() => null);
  if (!found) return failed("file-missing", { place: path });
  if (found.isDirectory()) return failed("file-folder", { place: path });
  try {
    await access(path, constants.R_OK);
    return done(await openAsBlob(path));
  } catch {
    return failed("cannot-read", { place: path });
  }
};

const recordingOf = (events: readonly Event[], seconds: number, media: Media): Recording => ({
  format: "attune.recording/1",
  length: Math.round(seconds * 1000),
  startedAt: null,
  ...media.coded(Math.round(seconds * 1000)),
  people: peopleOf(events),
  events,
});

const openEarsHere = async (): Promise<Ears> => {
  const { openEars } = await import("../../listening/session.ts");
  return openEars(await readFile(model));
};
