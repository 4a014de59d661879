/** Hears a film or sound file in Node, with FFmpeg's decoders (decoding.ts) in the place of the browser's. */
import { constants, openAsBlob } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { type HeardClip, hearFile, type HearOptions } from "../../doing/hear.ts";
import { done, failed, type Result } from "../../ground/result.ts";
import type { MediaProblem } from "../../keeping/media.ts";
import type { Ears, For } from "../../listening/listening.ts";

export type FileHearProblem = Exclude<MediaProblem, "old-browser"> | "file-missing" | "file-folder" | "cancelled";

const model = new URL("../../listening/ears.onnx", import.meta.url);

/** What is heard in the file at `path`, any length: its sound is streamed from the disk. */
export const listenFile = async (
  path: string,
  options: HearOptions & For = {},
): Promise<Result<HeardClip, FileHearProblem>> => {
  const file = await fileAt(path);
  if (!file.ok) return file;
  const { ffmpeg } = await import("./decoding.ts");
  const heard = await hearFile(file.value, { decoders: ffmpeg, ears: openEarsHere }, options);
  if (heard.ok) return heard;
  const { kind, ...more } = heard.problem;
  return failed(kind === "old-browser" || kind === "no-ears" ? "cannot-decode" : kind, { ...more, place: path });
};

const fileAt = async (path: string): Promise<Result<Blob, FileHearProblem>> => {
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

const openEarsHere = async (): Promise<Ears> => {
  const { openEars } = await import("../../listening/session.ts");
  return openEars(await readFile(model));
};
