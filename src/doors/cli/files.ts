/** Files for the command line: read whole, written whole or not at all. */
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { done, failed, type Result } from "../../ground/result.ts";
import {
  endingOf,
  endings,
  type Read,
  type ReadOptions,
  readRecording,
  type WriteOptions,
  writeRecording,
} from "../../recording/formats/formats.ts";
import type { Recording } from "../../recording/recording.ts";
import type { Args, Ending, Terminal } from "./command.ts";
import { noteLine } from "./sentences.ts";

type FileProblem = "file-missing" | "file-folder" | "file-refused" | "file-unreadable" | "file-unwritable";

/** The options that say who is who, which each command that reads a recording takes. */
export const whoIsWho = ["child", "adult", "other", "observation", "coder"];

/** Help for them, one a line. */
export const whoHelp = `  --child ID          the name in the file of the child that it is about
  --adult ID          the name of an adult; again, or with commas, for more
  --other ID          the name of somebody else to keep
  --observation NAME  which observation to take, where the file has several
  --coder NAME        which coder to take, where the file has several
  --keep-nobody       keep rows without a person (silence, noise, television)`;

/** How to read a file, from the arguments. */
const readOptions = (args: Args): ReadOptions => {
  const names = (option: string): string[] =>
    args.all(option).flatMap((value) => value.split(",").filter((name) => name.trim() !== ""));
  const observation = args.one("observation");
  const coder = args.one("coder");
  return {
    child: names("child"),
    adult: names("adult"),
    other: names("other"),
    keepNobody: args.has("keep-nobody"),
    ...(observation === undefined ? {} : { observation }),
    ...(coder === undefined ? {} : { coder }),
  };
};

/** True where the ending is that of a coded recording and not, say, a film's. */
export const isCoded = (file: string): boolean => endings.includes(endingOf(file));

/** The recording in `file`; what there is to say about it goes to standard error. */
export const readFrom = async (file: string, args: Args, terminal: Terminal): Promise<Result<Read>> => {
  // The ending is judged first, so that a film is not read into memory to be refused.
  const bytes = isCoded(file) ? await bytesOf(file) : done(new Uint8Array());
  if (!bytes.ok) return bytes;
  const read = readRecording(file, bytes.value, readOptions(args));
  if (read.ok) for (const note of read.value.said) terminal.err(noteLine(note, file));
  return read;
};

const bytesOf = async (file: string): Promise<Result<Uint8Array, FileProblem>> => {
  try {
    return done(await readFile(file));
  } catch (error) {
    return failed(kindOf(error) ?? "file-unreadable", { with: { code: codeOf(error) } });
  }
};

/**
 * Writes `recording` to `file` in the format of its ending: to a file beside it first, which then takes its place, so
 * that there is never half a file. A failure or Ctrl-C leaves what was there before.
 */
export const writeTo = async (
  file: string,
  recording: Recording,
  terminal: Terminal,
  options: WriteOptions = {},
): Promise<Ending> => {
  const written = writeRecording(file, recording, { ...options, name: basename(file, extname(file)) });
  if (!written.ok) return { ...written, file };
  for (const note of written.value.said) terminal.err(noteLine(note, file));
  const target = await realpath(file).catch(() => file);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    if ((await stat(target).catch(() => null))?.isDirectory()) return { ...failed("file-folder"), file };
    const handle = await open(part, "wx");
    try {
      await handle.writeFile(written.value.bytes, { signal: terminal.signal });
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (terminal.signal.aborted) return failed("interrupted");
    await rename(part, target);
    return done(null);
  } catch (error) {
    if (terminal.signal.aborted) return failed("interrupted");
    const kind = codeOf(error) === "ENOENT" ? "file-unwritable" : (kindOf(error) ?? "file-unwritable");
    return { ...failed(kind, { with: { code: codeOf(error) } }), file };
  } finally {
    await rm(part, { force: true }).catch(() => {});
  }
};

/** True where both names lead to one file. */
export const areSame = async (a: string, b: string): Promise<boolean> => {
  const [one, other] = await Promise.all([a, b].map((file) => realpath(file).catch(() => file)));
  return one === other;
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "unknown";

const kindOf = (error: unknown): FileProblem | undefined =>
  new Map<string, FileProblem>([
    ["ENOENT", "file-missing"],
    ["ENOTDIR", "file-missing"],
    ["EISDIR", "file-folder"],
    ["EACCES", "file-refused"],
    ["EPERM", "file-refused"],
    ["EROFS", "file-refused"],
  ]).get(codeOf(error));
