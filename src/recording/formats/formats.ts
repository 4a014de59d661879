/**
 * The formats room's door. What a file is, is seen in the file; its ending is a hint, and says how to write
 * (docs/cli.md#formats).
 */
import { failed, done, type Problem, type Result } from "../../ground/result.ts";
import type { Recording } from "../recording.ts";
import type { Format, FormatProblem, Read, FileOptions, WriteOptions, Written } from "./format.ts";
import { boris } from "./boris.ts";
import { chat } from "./chat.ts";
import { datavyu } from "./datavyu.ts";
import { elan } from "./elan.ts";
import { json } from "./json.ts";
import { lena } from "./lena.ts";
import { movedIn } from "./moved.ts";
import { rttm } from "./rttm.ts";
import { chosenOf } from "./several.ts";
import { sniff } from "./sniff.ts";
import { csv, tsv } from "./table.ts";
import { textgrid } from "./textgrid.ts";
import { isGzip, unzipWhole } from "./zip.ts";

export { eafVersions } from "./format.ts";
export { sniff } from "./sniff.ts";
export type { FormatProblem, Note, Read, FileOptions, WriteOptions, Written } from "./format.ts";

const byEnding: ReadonlyMap<string, Format> = new Map([
  ["json", json],
  ["eaf", elan],
  ["textgrid", textgrid],
  ["rttm", rttm],
  ["cha", chat],
  ["its", lena],
  ["opf", datavyu],
  ["boris", boris],
  ["csv", csv],
  ["tsv", tsv],
  // ELAN and Audacity call their tables so.
  ["txt", { read: csv.read }],
  ["tab", { read: csv.read }],
]);

/** The endings that are read, without the dot, in lower case. */
export const inEndings: readonly string[] = [...byEnding.keys()];
/** The endings that are written. */
export const outEndings: readonly string[] = inEndings.filter((ending) => byEnding.get(ending)?.write);

/** The ending of a file's name, without the dot, in lower case; "" where it has none. */
export const endingOf = (file: string): string => /\.([^./\\]{1,20})$/u.exec(file)?.[1]?.toLowerCase() ?? "";

/** More than this is not a coded recording: 16 hours of LENA are 3 MB. */
const mostBytes = 256 * 1024 * 1024;

/**
 * The recording in a file, by what is in it, else by its name's ending; by `options.format`, an ending, where that is given.
 * Time and memory grow with `bytes` and no faster.
 */
export const readRecording = (
  file: string,
  bytes: Uint8Array,
  options: FileOptions = {},
): Result<Read, FormatProblem> => {
  const found = formatIn(file, bytes, options);
  return found.ok ? movedIn(found.value.format.read(found.value.bytes, options), options) : found;
};

/** Each recording in a file, where `readRecording` would choose one: all by their names in it, "" where it is one. */
export const openRecordings = (
  file: string,
  bytes: Uint8Array,
  options: FileOptions = {},
): Result<readonly ReadableRecording[], FormatProblem> => {
  const found = formatIn(file, bytes, options);
  if (!found.ok) return found;
  const { format } = found.value;
  if (!format.open) return done([{ name: "", read: () => movedIn(format.read(found.value.bytes, options), options) }]);
  const opened = format.open(found.value.bytes, options);
  if (!opened.ok) return opened;
  const { names, said, read } = opened.value;
  const { observation } = options;
  if (names !== null && observation !== undefined)
    return done([{ name: observation, read: () => movedIn(chosenOf(opened.value, options), options) }]);
  const all = names === null || names.length === 0 ? [""] : names;
  return done(all.map((name) => ({ name, read: () => movedIn(read(name, said), options) })));
};

/** The names of the observations and of the coders in a file; none where it has one. */
export const codingsIn = (
  file: string,
  bytes: Uint8Array,
  options: FileOptions = {},
): Result<{ readonly observation: readonly string[]; readonly coder: readonly string[] }, FormatProblem> => {
  const found: { observation: readonly string[]; coder: readonly string[] } = { observation: [], coder: [] };
  const onSeveral: FileOptions["onSeveral"] = (what, names) => void (found[what] = names);
  const read = readRecording(file, bytes, { ...options, onSeveral });
  return read.ok ? done(found) : read;
};

/** A recording that can be read. */
export type ReadableRecording = { readonly name: string; readonly read: () => Result<Read, FormatProblem> };

/** The format of a file, and its bytes unpacked. */
const formatIn = (
  file: string,
  bytes: Uint8Array,
  options: FileOptions,
): Result<{ format: Format; bytes: Uint8Array }, FormatProblem> => {
  if (bytes.length > mostBytes) return failed("file-too-big", { with: { megabytes: mostBytes / 1024 / 1024 } });
  if (bytes.length === 0) {
    const named = formatOf(options.format === undefined ? file : `.${options.format}`);
    return named.ok ? failed("file-empty") : named;
  }
  if (isGzip(bytes)) {
    const inside = unzipWhole(bytes, mostBytes);
    return inside.ok ? formatIn(file.replace(/\.gz$/iu, ""), inside.value, options) : inside;
  }
  const seen = options.format === undefined ? sniff(bytes) : done(options.format);
  if (!seen.ok) return seen;
  const format = formatOf(seen.value === null ? file : `.${seen.value}`);
  return format.ok ? done({ format: format.value, bytes }) : format;
};

/**
 * The problem of a file of which nothing of a child or an adult was read, which would be figures of nothing; null where
 * something was. Names who or what there was, and why none of it counts: `who` is who was not known, all was `left` out with a
 * note, or it is `empty`.
 */
export const nothingRead = ({ recording, said }: Read): Problem<"nothing-read"> | null => {
  const roleOf = new Map(recording.people.map(({ id, role }) => [id, role]));
  if (recording.events.some(({ who }) => ["child", "adult"].includes(roleOf.get(who) ?? ""))) return null;
  const others = said.flatMap(({ kind, with: more }) =>
    kind === "unknown" || kind === "nobody" ? [more?.["names"] ?? ""] : [],
  );
  const someone = [...roleOf.values()].some((role) => role === "child" || role === "adult");
  const names = [...recording.people.map(({ id }) => id), ...others].join(", ");
  const asks = others.length > 0 || (names !== "" && !someone);
  const why = asks ? "who" : said.length > 0 ? "left" : "empty";
  return { kind: "nothing-read", with: { names: names || "none", why } };
};

/** The bytes of a file for `recording`, by its name's ending, and what it could not carry. */
export const writeRecording = (
  file: string,
  recording: Recording,
  options: WriteOptions = {},
): Result<Written, FormatProblem> => {
  const format = formatOf(file);
  if (!format.ok) return format;
  if (!format.value.write)
    return failed("format-in-only", { with: { ending: endingOf(file), endings: outEndings.join(", ") } });
  return done(format.value.write(recording, options));
};

const formatOf = (file: string): Result<Format, FormatProblem> => {
  const ending = endingOf(file);
  const format = byEnding.get(ending);
  return format
    ? done(format)
    : failed("format-unknown", { with: { ending: ending || "none", endings: inEndings.join(", ") } });
};
