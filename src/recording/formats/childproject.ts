/**
 * A ChildProject folder (childproject.readthedocs.io, "Format"): `metadata/recordings.csv`, `children.csv` and
 * `annotations.csv`, which says what file of `annotations/<set>/converted/` codes which stretch of which recording. A set's
 * annotations of one recording are one recording here, and coded is what they cover.
 */
import { done, failed, type Result } from "../../ground/result.ts";
import { longest } from "../check.ts";
import { inSpanOrder, type Span, uncodedOf } from "../spans.ts";
import { type Line, parseTable } from "./csv.ts";
import type { FormatProblem, Note, Read, FileOptions } from "./format.ts";
import { movedIn } from "./moved.ts";
import { isKnown, type Metadata, type MetadataProblem, type MetadataTable, tableIn, withAge } from "./metadata.ts";
import { chosenOf } from "./several.ts";
import { openLines } from "./table.ts";
import { decode, numberOf } from "./text.ts";

/** A file of `annotations/<set>/converted/`, and the stretch of the recording that it codes. */
type Part = Span & { readonly file: string };

/** A recording that the set has annotations of. `length` in milliseconds, 0 where it is not known. */
export type Annotated = { readonly recording: string; readonly length: number; readonly parts: readonly Part[] };

export type Project = {
  readonly recordings: readonly Annotated[];
  readonly metadata: Metadata;
  /** Recordings that the project discards, or whose child it does (`discard` is 1): left out. */
  readonly discarded: readonly string[];
  /** Recordings without annotations in the set: left out. */
  readonly without: readonly string[];
  /** Rows of `annotations.csv` that name no converted file, or an error: left out, and their stretch is not coded. */
  readonly unconverted: readonly string[];
};

export type ProjectFiles = {
  /** `recordings.csv`, then the tables in `metadata/recordings/`, each of which overrides those before it; children likewise. */
  readonly recordings: readonly Uint8Array[];
  readonly children: readonly Uint8Array[];
  readonly annotations: Uint8Array | null;
  /** The paths of the files in `annotations/<set>/converted/`, from there. */
  readonly converted: readonly string[];
  /** The folders in `annotations/`. */
  readonly folders: readonly string[];
};

export type ProjectProblem = MetadataProblem | "set-missing" | "set-not-there" | "project-column" | "project-range";

/** The sets that the index names, in its order; else the folders of annotations. */
export const setsOf = ({ annotations, folders }: ProjectFiles): readonly string[] => {
  const index = annotations ? tableIn(annotations) : null;
  const named = index?.ok ? [...new Set(cellsIn(index.value, "set"))].filter((name) => name !== "") : [];
  return named.length > 0 ? named : folders;
};

/**
 * What the project says of `set`. A set that the index does not have is read by its files' names, which ChildProject forms
 * as `<recording>_<onset>_<offset>.csv`. Refuses a set that is neither, a table without its columns, a stretch that is none.
 */
export const projectOf = (files: ProjectFiles, set: string): Result<Project, ProjectProblem> => {
  const recordings = overridden(files.recordings, "recording_filename");
  if (!recordings.ok) return { ok: false, problem: { ...recordings.problem, place: "metadata/recordings.csv" } };
  const names = cellsIn(recordings.value, "recording_filename");
  if (!recordings.value.columns.includes("recording_filename"))
    return failed("project-column", { place: "metadata/recordings.csv", with: { column: "recording_filename" } });
  const children = overridden(files.children, "child_id");
  if (!children.ok) return { ok: false, problem: { ...children.problem, place: "metadata/children.csv" } };
  const found = partsOf(files, set, names);
  if (!found.ok) return found;
  const { parts, unconverted } = found.value;
  const joined = withChildren(recordings.value, children.value, set);
  const discarded = new Set(
    names.filter((_, at) =>
      joined.columns.some((column, k) => /^(?:child_)?discard$/u.test(column) && Number(joined.rows[at]?.[k]) === 1),
    ),
  );
  const lengths = new Map(names.map((name, at) => [name, cellsIn(recordings.value, "duration")[at] ?? ""]));
  const everyone = [...new Set([...names, ...parts.keys()])].filter((name) => !discarded.has(name));
  return done({
    metadata: withAge({ ...joined, names }),
    discarded: [...discarded],
    without: everyone.filter((name) => !parts.has(name)),
    unconverted,
    recordings: everyone.flatMap((recording): Annotated[] => {
      const own = parts.get(recording);
      const length = Math.min(longest, Math.round(numberOf(lengths.get(recording) ?? "")) || 0);
      return own ? [{ recording, length: Math.max(0, length), parts: own }] : [];
    }),
  });
};

/** The tables as one: what a later one says of the same `key` holds, in columns of the first and in its own. */
const overridden = (tables: readonly Uint8Array[], key: string): ReturnType<typeof tableIn> => {
  let whole: MetadataTable | null = null;
  for (const bytes of tables) {
    const table = tableIn(bytes);
    if (!table.ok) return table;
    if (whole === null) {
      whole = table.value;
      continue;
    }
    const { columns } = table.value;
    const byKey = new Map(cellsIn(table.value, key).map((name, at) => [name, table.value.rows[at] ?? []]));
    const keys = cellsIn(whole, key);
    const all: string[] = [...new Set([...whole.columns, ...columns])];
    const before: MetadataTable = whole;
    whole = {
      columns: all,
      rows: before.rows.map((row, at) => {
        const own = byKey.get(keys[at] ?? "");
        return all.map(
          (column) =>
            (own && columns.includes(column) ? own[columns.indexOf(column)] : row[before.columns.indexOf(column)]) ??
            "",
        );
      }),
    };
  }
  return done(whole ?? { columns: [], rows: [] });
};

const cellsIn = ({ columns, rows }: MetadataTable, column: string): string[] => {
  const at = columns.indexOf(column);
  return rows.map((row) => (at < 0 ? "" : (row[at] ?? "")));
};

/** The recordings' columns, and beside them their child's; a child's column of a name that is taken is `child_<name>`. */
const withChildren = (recordings: MetadataTable, children: MetadataTable, set: string): MetadataTable => {
  const byId = new Map(cellsIn(children, "child_id").map((id, at) => [id, children.rows[at] ?? []]));
  const own = children.columns.map((column, at) => ({ column, at })).filter(({ column }) => column !== "child_id");
  const taken = new Set(recordings.columns);
  const ids = cellsIn(recordings, "child_id");
  return {
    columns: [
      "set",
      ...recordings.columns,
      ...own.map(({ column }) => (taken.has(column) ? `child_${column}` : column)),
    ],
    rows: recordings.rows.map((row, at) => {
      const child = byId.get(ids[at] ?? "") ?? [];
      return [set, ...row, ...own.map((column) => child[column.at] ?? "")];
    }),
  };
};

type Found = { readonly parts: ReadonlyMap<string, readonly Part[]>; readonly unconverted: readonly string[] };

const partsOf = (files: ProjectFiles, set: string, names: readonly string[]): Result<Found, ProjectProblem> => {
  const index = files.annotations ? tableIn(files.annotations) : null;
  if (index && !index.ok && index.problem.kind !== "file-empty")
    return { ok: false, problem: { ...index.problem, place: "metadata/annotations.csv" } };
  const parts = new Map<string, Part[]>();
  const unconverted: string[] = [];
  const add = (recording: string, part: Part): void => {
    const own = parts.get(recording);
    if (own) own.push(part);
    else parts.set(recording, [part]);
  };
  let has = false;
  if (index?.ok) {
    const column = (name: string): string[] => cellsIn(index.value, name);
    const [sets, recordings, onsets, offsets] = ["set", "recording_filename", "range_onset", "range_offset"].map(
      column,
    );
    const [converted, errors] = ["annotation_filename", "error"].map(column);
    for (const [at, name] of (sets ?? []).entries()) {
      if (name !== set) continue;
      has = true;
      const recording = recordings?.[at] ?? "";
      const file = converted?.[at] ?? "";
      if (!isKnown(file) || isKnown(errors?.[at] ?? "")) {
        unconverted.push(recording);
        continue;
      }
      const [from, to] = [numberOf(onsets?.[at] ?? ""), numberOf(offsets?.[at] ?? "")];
      if (!(from >= 0 && to >= from && to <= longest))
        return failed("project-range", { place: `metadata/annotations.csv:${at + 2}`, with: { file } });
      add(recording, { file, from: Math.round(from), to: Math.round(to) });
    }
  }
  if (has) return done({ parts, unconverted });
  if (files.converted.length === 0) {
    const sets = setsOf(files);
    return failed("set-not-there", { with: { name: set, names: sets.join(", "), count: sets.length } });
  }
  const byStem = new Map(names.map((name) => [name.replace(/\.[^./]+$/u, ""), name]));
  for (const file of files.converted) {
    const [, stem = "", onset = "", offset = ""] = /^(.+)_(\d{1,9})_(\d{1,9})\.csv$/u.exec(file) ?? [];
    if (stem === "" || Number(offset) < Number(onset)) return failed("project-range", { with: { file } });
    add(byStem.get(stem) ?? stem, { file, from: Number(onset), to: Number(offset) });
  }
  return done({ parts, unconverted });
};

/**
 * The recording that a set's files hold together, coded where they say. A row's place is its line, with its file before it
 * where there are several. Refuses what the table reader does.
 */
export const readAnnotated = (
  { length, parts }: Annotated,
  bytesOf: (file: string) => Uint8Array,
  options: FileOptions,
): Result<Read, FormatProblem> => {
  const said: Note[] = [];
  const columns: string[] = [];
  const lines: Line[] = [];
  for (const { file } of parts) {
    const text = decode(bytesOf(file));
    said.push(...text.said);
    const table = parseTable(text.text);
    if (!table.ok) return { ok: false, problem: { ...table.problem, place: `${file} ${table.problem.place ?? ""}` } };
    const [head, ...rows] = table.value;
    const places = (head?.fields ?? []).map((column) => {
      const at = columns.indexOf(column);
      return at < 0 ? columns.push(column) - 1 : at;
    });
    for (const { fields, place } of rows) {
      const cells: string[] = [];
      for (const [at, field] of fields.entries()) cells[places[at] ?? columns.length] = field;
      lines.push({
        fields: Array.from(cells, (cell) => cell ?? ""),
        place: parts.length > 1 ? `${file} ${place}` : place,
      });
    }
  }
  const opened = openLines([{ fields: columns, place: "1" }, ...lines], options, said);
  const read = opened.ok ? chosenOf(opened.value, options) : opened;
  if (!read.ok) return read;
  const { recording } = read.value;
  const whole = Math.max(length, recording.length, ...parts.map(({ to }) => to));
  const coded = inSpanOrder(parts, whole);
  const isWhole = coded.length === 1 && coded[0]?.from === 0 && coded[0].to === whole;
  const spanned = { ...recording, length: whole, ...(isWhole ? {} : { coded }) };
  const { outside, cut } = uncodedOf(spanned);
  const uncoded: Note[] = outside + cut > 0 ? [{ kind: "uncoded", with: { count: outside, cut } }] : [];
  return movedIn(done({ recording: spanned, said: [...read.value.said, ...uncoded] }), options);
};
