/**
 * Hears a film or sound file in Node: the same opening and the same listener as in the browser, with FFmpeg's decoders
 * (through @mediabunny/server) in the place of the browser's.
 */
import { constants, openAsBlob } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { done, failed, type Result } from "../../ground/result.ts";
import { type MediaProblem, openMedia } from "../../keeping/media.ts";
import { type Ears, listen } from "../../listening/listening.ts";
import type { Event, Recording } from "../../recording/recording.ts";

export type HearProblem = Exclude<MediaProblem, "old-browser"> | "file-missing" | "file-folder" | "cancelled";

export type HeardFile = {
  readonly recording: Recording;
  /** The file ends before it said it would: the recording is of what there was. */
  readonly cutShort: boolean;
};

export type HearOptions = {
  /** `share` 0 to 1 of the file's sound, `seconds` of sound so far. */
  readonly onProgress?: (share: number, seconds: number) => void;
  readonly signal?: AbortSignal;
};

const model = new URL("../../listening/ears.onnx", import.meta.url);

/**
 * What is heard in the file at `path`, any length, as a recording with the people `child` and `adult`; the file's
 * sound is streamed from the disk. `signal` stops it, with the problem `cancelled`.
 */
export const listenFile = async (
  path: string,
  { onProgress, signal }: HearOptions = {},
): Promise<Result<HeardFile, HearProblem>> => {
  const file = await fileAt(path);
  if (!file.ok) return file;
  await bringDecoders();
  const opened = await openMedia(file.value);
  if (!opened.ok) {
    const { kind, ...more } = opened.problem;
    return failed(kind === "old-browser" ? "cannot-decode" : kind, { ...more, place: path });
  }
  const media = opened.value;
  const ears = await openEarsHere();
  let heard = 0;
  try {
    const events = await listen(media.sound(signal), ears, {
      onProgress: (seconds) => {
        heard = seconds;
        onProgress?.(Math.min(1, seconds / Math.max(media.seconds, 0.001)), seconds);
      },
      ...(signal && { signal }),
    });
    if (signal?.aborted) return failed("cancelled", { place: path });
    const cutShort = media.cutShort();
    return done({ recording: recordingOf(events, cutShort ? heard : Math.max(heard, media.seconds)), cutShort });
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

const recordingOf = (events: readonly Event[], seconds: number): Recording => ({
  format: "attune.recording/1",
  length: Math.round(seconds * 1000),
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events,
});

const openEarsHere = async (): Promise<Ears> => {
  const { openEars } = await import("../../listening/session.ts");
  return openEars(await readFile(model));
};

let brought = false;

/** FFmpeg's decoders, without looking for a graphics card, and silent: what goes wrong is said in our own words. */
const bringDecoders = async (): Promise<void> => {
  if (brought) return;
  brought = true;
  const [{ registerMediabunnyServer }, av] = await Promise.all([import("@mediabunny/server"), import("node-av")]);
  registerMediabunnyServer({ hardwareContext: null });
  av.Log.setLevel(av.AV_LOG_QUIET);
  // A broken packet is passed over, as players do. Left to itself it ends the decoding with a rejection that nobody
  // can catch (mediabunny 1.61: closing a decoder that failed).
  const { prototype } = av.CodecContext;
  const send = prototype.sendPacket;
  prototype.sendPacket = async function (packet) {
    const ended = await send.call(this, packet);
    return ended === av.AVERROR_INVALIDDATA ? 0 : ended;
  };
};
