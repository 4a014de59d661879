/** Files for the command line: read whole, written whole or not at all. */
import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import process from "node:process";
import { done, failed, type Result } from "../../ground/result.ts";
import {
  endingOf,
  inEndings,
  nothingRead,
  type ReadableRecording,
  openRecordings,
  type Read,
  type FileOptions,
  readRecording,
  sniff,
  type WriteOptions,
  writeRecording,
} from "../../recording/formats/formats.ts";
import type { RoleMap } from "../../recording/formats/map.ts";
import type { Recording } from "../../recording/recording.ts";
import type { Args, CommandOutcome, Terminal } from "./command.ts";
import { noteLine } from "./sentences.ts";
import { offsetIn } from "./times.ts";

export { notesOf, type SaidNote } from "../../recording/formats/said.ts";

type FileProblem = "file-missing" | "file-folder" | "file-refused" | "file-unreadable" | "file-unwritable";

/** The options that say how to read a coded file, which each command that reads one takes; and those that are yes or no. */
export const whoIsWho = [
  "child",
  "adult",
  "other",
  "observation",
  "coder",
  "format",
  "unit",
  "columns",
  "map",
  "offset",
];
export const whoFlags = ["keep-nobody", "strict"];

/** Help for them, one a line. */
export const whoHelp = `  --child ID          the name in the file of the child that it is about
  --adult ID          the name of an adult; again, or with commas, for more
  --other ID          the name of somebody else to keep
  --observation NAME  which observation to take, where the file has several
  --coder NAME        which coder to take, where the file has several
  --format ENDING     read it as this, whatever its name; FILE may be - for standard input
  --unit s|ms         the unit of a table's times, where the table does not say it
  --columns A=B,...   a table's columns: onset, offset or duration, who; act, channel, note, recording, coder if there are
  --map FILE          what the file's tiers, speakers and behaviours stand for; \`attune map\` writes a first guess
  --offset TIME       how much later all times are than the file says: 1500, 1.5s, -200ms
  --keep-nobody       keep rows without a person (silence, noise, television)
  --strict            end with 1 where anything was left out or changed on the way in`;

/** How to read a file, from the arguments; `which` of several observations or coders, where one is named for each file. */
export const readOptions = async (args: Args, which = 0): Promise<Result<FileOptions>> => {
  const names = (option: string): string[] =>
    args.all(option).flatMap((value) => value.split(",").filter((name) => name.trim() !== ""));
  const named = (option: string): string | undefined => args.all(option)[which] ?? args.one(option);
  const [observation, coder, format] = ["observation", "coder", "format"].map(named);
  const unit = args.all("unit").find((value) => !/^\d+$/u.test(value));
  if (unit !== undefined && unit !== "s" && unit !== "ms") return failed("command-unit", { with: { found: unit } });
  const columns = args.one("columns");
  const pairs = columns?.split(",").map((pair) => pair.split("="));
  if (pairs?.some((pair) => pair.length !== 2 || pair.some((part) => part.trim() === "")))
    return failed("command-columns", { with: { found: columns ?? "" } });
  // The third coding and those after it keep their clock.
  const late = ["offset", "offset-b"][which] ?? "";
  const offset = args.one(late) === undefined ? 0 : offsetIn(args.one(late) ?? "");
  if (offset === null) return failed("command-offset", { with: { option: late, found: args.one(late) ?? "" } });
  const map = await mapOf(named("map"));
  if (!map.ok) return map;
  return done({
    offset,
    ...(map.value ? { map: map.value } : {}),
    child: names("child"),
    adult: names("adult"),
    other: names("other"),
    keepNobody: args.has("keep-nobody"),
    ...(observation === undefined ? {} : { observation }),
    ...(coder === undefined ? {} : { coder }),
    ...(format === undefined ? {} : { format: format.replace(/^\./u, "").toLowerCase() }),
    ...(unit === undefined ? {} : { unit }),
    ...(pairs
      ? { columns: Object.fromEntries(pairs.map(([kind = "", column = ""]) => [kind.trim(), column.trim()])) }
      : {}),
  });
};

/** The map in a file; null where none was named. */
const mapOf = async (file: string | undefined): Promise<Result<RoleMap | null>> => {
  if (file === undefined) return done(null);
  const bytes = await bytesOf(file);
  // The place is a line of the map, not of the file that is read with it.
  const within = <Problem extends { readonly place?: string }>(problem: Problem): Problem => ({
    ...problem,
    place: [`--map ${file}`, problem.place].filter((part) => part !== undefined).join(":"),
  });
  if (!bytes.ok) return { ok: false, problem: within(bytes.problem) };
  const { parseMap } = await import("./rolemap.ts");
  const map = await parseMap(new TextDecoder().decode(bytes.value));
  return map.ok ? map : { ok: false, problem: within(map.problem) };
};

/** True where the ending is that of a coded recording, packed or not, and not, say, a film's. */
export const isCoded = (file: string): boolean => inEndings.includes(endingOf(file.replace(/\.gz$/iu, "")));

/** True for the names of standard input and output. */
export const isStandard = (file: string): boolean => file === "-" || file === "/dev/stdin" || file === "/dev/stdout";

/** True where the file is to be read as a coded recording, by what was said, its name, or what is in it. */
export const looksCoded = async (file: string, args: Args): Promise<boolean> => {
  if (isStandard(file) || args.one("format") !== undefined || isCoded(file)) return true;
  // No film ends so either, and the complaint is better.
  if (/\.(?:md|xml|yaml|xlsx?|docx?|pdf|gz)$/iu.test(file)) return true;
  // What a pipe gives it gives once.
  if ((await stat(file).catch(() => null))?.isFIFO()) return true;
  const handle = await open(file, "r").catch(() => null);
  try {
    const { buffer, bytesRead } = (await handle?.read(new Uint8Array(65_536), 0, 65_536, 0)) ?? {
      buffer: null,
      bytesRead: 0,
    };
    const seen = buffer ? sniff(buffer.subarray(0, bytesRead)) : null;
    return seen !== null && seen.ok && seen.value !== null;
  } catch {
    return false;
  } finally {
    await handle?.close();
  }
};

/**
 * The recording in `file`; what there is to say about it goes to standard error. Refuses one of which nothing of a child or
 * an adult was read (unless it `wants` anything), and with `--strict` one of which anything was lost.
 */
export const readFrom = async (
  file: string,
  args: Args,
  terminal: Terminal,
  { which = 0, wants = "somebody" }: { readonly which?: number; readonly wants?: "somebody" | "anything" } = {},
): Promise<Result<Read>> => {
  const read = await openFrom(file, args, terminal, which);
  return read.ok ? requireUsable(read.value, args, wants) : read;
};

/** The same, whatever was read or lost. */
export const openFrom = async (file: string, args: Args, terminal: Terminal, which = 0): Promise<Result<Read>> => {
  const options = await readOptions(args, which);
  if (!options.ok) return options;
  // The ending is judged first, so that a film is not read into memory to be refused.
  const bytes = (await looksCoded(file, args)) ? await bytesOf(file) : await noneOf(file);
  if (!bytes.ok) return bytes;
  if (isStandard(file) && bytes.value.length === 0) return failed("file-empty");
  const read = readRecording(file, bytes.value, options.value);
  if (read.ok) for (const note of read.value.said) terminal.err(noteLine(note, file));
  return read;
};

/** No bytes of a file that is there; the problem with one that is not, or is a folder. */
const noneOf = async (file: string): Promise<Result<Uint8Array, FileProblem>> => {
  try {
    return (await stat(file)).isDirectory() ? failed("file-folder") : done(new Uint8Array());
  } catch (error) {
    return problemOf(error, "file-unreadable");
  }
};

/** What was read, where that is enough for a command that wants it, and nothing was lost that may not be. */
export const requireUsable = (read: Read, args: Args, wants: "somebody" | "anything" = "somebody"): Result<Read> => {
  const empty = nothingRead(read);
  if (empty && wants === "somebody") return { ok: false, problem: empty };
  const lost = read.said.filter(({ kind }) => !asked.has(kind)).length;
  return args.has("strict") && lost > 0 ? failed("strict", { with: { count: lost } }) : done(read);
};

/** Notes on what was asked for: no loss. */
const asked: ReadonlySet<string> = new Set(["shifted", "map-unused"]);

/** Each recording in `file`, or in its `bytes` where they were read already, by its name in it; nothing is judged. */
export const openAll = async (
  file: string,
  args: Args,
  bytes?: Uint8Array,
): Promise<Result<readonly ReadableRecording[]>> => {
  const options = await readOptions(args);
  if (!options.ok) return options;
  const found = bytes ? done(bytes) : await bytesOf(file);
  return found.ok ? openRecordings(file, found.value, options.value) : found;
};

/** Standard input, which gives its bytes once: a file of several codings is read for each. */
let standard: Promise<Uint8Array> | undefined;
const readStandard = async (): Promise<Uint8Array> => {
  const parts: Uint8Array[] = [];
  for await (const part of process.stdin) if (part instanceof Uint8Array) parts.push(part);
  return Buffer.concat(parts);
};

/** The bytes of a file, or of standard input. */
export const bytesOf = async (file: string): Promise<Result<Uint8Array, FileProblem>> => {
  try {
    return done(await (isStandard(file) ? (standard ??= readStandard()) : readFile(file)));
  } catch (error) {
    return problemOf(error, "file-unreadable");
  }
};

/** The problem that the file system's error is; `otherwise` where it is none of the usual ones, or no folder to write in. */
export const problemOf = (error: unknown, otherwise: FileProblem): ReturnType<typeof failed<FileProblem>> => {
  const code = codeOf(error);
  const kind = otherwise === "file-unwritable" && code === "ENOENT" ? otherwise : (kindOf(error) ?? otherwise);
  return failed(kind, { with: { code } });
};

/** Writes `recording` to `file` in the format of its ending, whole or not at all. */
export const writeTo = async (
  file: string,
  recording: Recording,
  terminal: Terminal,
  options: WriteOptions = {},
): Promise<CommandOutcome> => {
  const written = writeRecording(file, recording, { ...options, name: basename(file, extname(file)) });
  if (!written.ok) return { ...written, file };
  for (const note of written.value.said) terminal.err(noteLine(note, file));
  return placeIn(file, written.value.bytes, terminal);
};

/** Puts bytes into `file`, or on standard output where it is that, whole or not at all. */
export const placeIn = async (file: string, bytes: Uint8Array, terminal: Terminal): Promise<CommandOutcome> => {
  if (isStandard(file.replace(/\.[a-z]+$/iu, ""))) {
    terminal.bytes(bytes);
    return done(null);
  }
  return writeWhole(file, [bytes], terminal);
};

/**
 * Writes `pieces` to `file`: to a file beside it first, which then takes its place, so that there is never half a file. A
 * failure or Ctrl-C leaves what was there before. `mode`: who may read and write it, where it is new.
 */
export const writeWhole = async (
  file: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  { signal }: Pick<Terminal, "signal">,
  mode = 0o666,
): Promise<CommandOutcome> => {
  const target = await realpath(file).catch(() => file);
  const part = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    if ((await stat(target).catch(() => null))?.isDirectory()) return { ...failed("file-folder"), file };
    const handle = await open(part, "wx", mode);
    try {
      for await (const piece of pieces) await handle.writeFile(piece, { signal });
      await handle.sync();
    } finally {
      await handle.close();
    }
    signal.throwIfAborted();
    await rename(part, target);
    return done(null);
  } catch (error) {
    if (signal.aborted) return failed("interrupted");
    if (codeOf(error) === "unknown") throw error;
    return { ...problemOf(error, "file-unwritable"), file };
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
