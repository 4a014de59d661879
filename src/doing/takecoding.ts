/** Takes a coding in that somebody made elsewhere, in any of the field's formats: read, and kept as a play without a clip. */
import type { Desk } from "../diary/diary.ts";
import { done, type Result } from "../ground/result.ts";
import { titleOfFile } from "../keeping/play.ts";
import type { StoreProblem } from "../keeping/port.ts";
import type { Store } from "../keeping/store.ts";
import {
  endingOf,
  inEndings,
  type FormatProblem,
  nothingRead,
  type Read,
  readRecording,
  sniff,
} from "../recording/formats/formats.ts";

/** As many bytes of a file as tell what it is. */
const head = 65_536;

/** Whether `file` is a coding, by its name or by what is in it, and no clip. */
export async function isCoding(file: File): Promise<boolean> {
  if (inEndings.includes(endingOf(file.name.replace(/\.gz$/i, "")))) return true;
  const seen = sniff(new Uint8Array(await file.slice(0, head).arrayBuffer()));
  return seen.ok && seen.value !== null;
}

/** The coding in `file`, and what was left out of it. Refuses one of which nothing counts (`nothing-read`). */
export async function readCoding(file: File): Promise<Result<Read, FormatProblem | "nothing-read">> {
  const read = readRecording(file.name, new Uint8Array(await file.arrayBuffer()));
  const problem = read.ok ? nothingRead(read.value) : null;
  return problem ? { ok: false, problem } : read;
}

/** Keeps a coding that was read, under its file's name; the play's id. */
export async function keepCoding(
  store: Pick<Store, "plays">,
  name: string,
  { recording }: Read,
  { now, newId }: Desk,
): Promise<Result<string, StoreProblem>> {
  const id = newId();
  const added = await store.plays.add({
    id,
    title: titleOfFile(name),
    madeAt: new Date(now).toISOString(),
    base: recording,
    steps: [],
    at: 0,
    clip: null,
    deleteClipOn: null,
    reviewed: false,
    wave: null,
  });
  return added.ok ? done(id) : added;
}
