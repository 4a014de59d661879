/** Hears a film or sound file in Node, with FFmpeg's decoders (decoding.ts) in the place of the browser's. */
import { constants, openAsBlob } from "node:fs";
import { access, readFile, stat } from "node:fs/promises";
import { type Heard, hear, type HearOptions } from "../../doing/hear.ts";
import { done, failed, type Result } from "../../ground/result.ts";
import { type MediaProblem, openMedia } from "../../keeping/media.ts";
import type { Ears, For } from "../../listening/listening.ts";

export type FileHearProblem = Exclude<MediaProblem, "old-browser"> | "file-missing" | "file-folder" | "cancelled";

const model = new URL("../../listening/ears.onnx", import.meta.url);

/** What is heard in the file at `path`, any length: its sound is streamed from the disk. */
export const listenFile = async (
  path: string,
  options: HearOptions & For = {},
): Promise<Result<Heard, FileHearProblem>> => {
  const file = await fileAt(path);
  if (!file.ok) return file;
  const { ffmpeg } = await import("./decoding.ts");
  const opened = await openMedia(file.value, ffmpeg);
  if (!opened.ok) {
    const { kind, ...more } = opened.problem;
    return failed(kind === "old-browser" ? "cannot-decode" : kind, { ...more, place: path });
  }
  try {
    const heard = await hear(opened.value, await openEarsHere(), options);
    return heard.ok ? heard : failed(heard.problem.kind, { ...heard.problem, place: path });
  } finally {
    opened.value.close();
  }
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
