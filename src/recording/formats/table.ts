/**
 * Coded tables, told apart by their columns: ChildProject's segments (`segment_onset`, `segment_offset`,
 * `speaker_type`; milliseconds), BORIS's tabular and aggregated events (seconds), Datavyu's (`name.onset`), VTC 2's, ELAN's
 * tab-delimited text, Audacity's labels, and any that a person names the columns of. Written as ChildProject's, with
 * `channel`, `act` and `note` beside.
 */
import type { Cells } from "./csv.ts";
import { done, type Result } from "../../ground/result.ts";
import { channels, type Person, type Recording } from "../recording.ts";
import { actOf } from "./behaviours.ts";
import { modifiersOf } from "./boris.ts";
import { byColumns, isLabels, gatherLabels, msIn, takenAsVoice, vtcColumns } from "./columns.ts";
import { formatTable, type Line, parseTable } from "./csv.ts";
import { tiersOf } from "./datavyu.ts";
import { headed, unheaded } from "./elantab.ts";
import type { Format, FormatProblem, Note, Opened, Read, FileOptions, Written } from "./format.ts";
import { counted, gather, type Row } from "./gather.ts";
import { carried } from "./losses.ts";
import { bare, isKey, nameFor, partOf } from "./names.ts";
import { behaved, type CodedMark, pair } from "./pairs.ts";
import { chooseNamed, chosenOf, grouped } from "./several.ts";
import { decode, encode, numberOf, oneLine, timeOf } from "./text.ts";
import { fromTiers } from "./tiers.ts";

const open = (bytes: Uint8Array, options: FileOptions): Result<Opened, FormatProblem> => {
  const { text, said } = decode(bytes);
  const lines = parseTable(text);
  return lines.ok ? openLines(lines.value, options, said) : lines;
};

const read = (bytes: Uint8Array, options: FileOptions): Result<Read, FormatProblem> => {
  const opened = open(bytes, options);
  return opened.ok ? chosenOf(opened.value, options) : opened;
};

/** The recordings in the lines of a table, as `parseTable` gives them. */
export const openLines = (
  lines: readonly Line[],
  options: FileOptions,
  said: readonly Note[],
): Result<Opened, FormatProblem> => {
  const found = headerOf(lines, options);
  if (!found)
    return done({
      names: null,
      rows: () => 0,
      said,
      read: (_, notes) => (isLabels(lines) ? gatherLabels(lines, options, notes) : unheaded(lines, options, notes)),
    });
  const { at, names, written } = found;
  const all: Cells[] = lines.slice(at + 1).map(({ fields, place }) => ({
    place,
    get: (...columns) => {
      for (const column of columns) {
        const index = names.get(column);
        const cell = index === undefined ? "" : (fields[index] ?? "").trim();
        if (cell !== "") return cell;
      }
      return "";
    },
  }));
  const headings = [...names.keys()];
  const own = ofOneCoder(all, headings, options);
  if (!own.ok) return own;
  return openRows(own.value.rows, { headings, written }, options, [...said, ...own.value.said]);
};

/** What a column is called that says who coded a row; ChildProject calls it a set. */
const coderColumns = ["coder", "annotator", "rater", "observer"];

/** The rows of one coder, with those that are nobody's, where a column says who coded them. */
const ofOneCoder = (
  rows: readonly Cells[],
  headings: readonly string[],
  options: FileOptions,
): Result<{ rows: readonly Cells[]; said: Note[] }, FormatProblem> => {
  const named = options.columns?.["coder"]?.trim().toLowerCase();
  const usual = headings.includes("segment_onset") ? [...coderColumns, "set"] : coderColumns;
  const column = named ?? usual.find((name) => headings.includes(name));
  if (column === undefined && options.coder === undefined) return done({ rows, said: [] });
  const coderOf = ({ get }: Cells): string => (column === undefined ? "" : get(column));
  const coders = [...new Set(rows.map(coderOf))].filter((name) => name !== "");
  if (coders.length < 2 && options.coder === undefined) return done({ rows, said: [] });
  const isOthers = (row: Cells, name: string): boolean => coderOf(row) !== "" && coderOf(row) !== name;
  const chosen = chooseNamed(coders, options, "coder", (name) => rows.filter((row) => isOthers(row, name)).length);
  if (!chosen.ok) return chosen;
  return done({ rows: rows.filter((row) => !isOthers(row, chosen.value.name)), said: chosen.value.said });
};

/** The recordings in the rows of a table under these headings. */
const openRows = (
  rows: readonly Cells[],
  { headings, written }: { readonly headings: readonly string[]; readonly written: ReadonlyMap<string, string> },
  options: FileOptions,
  said: readonly Note[],
): Result<Opened, FormatProblem> => {
  const alone = (readIt: Opened["read"]): Result<Opened, FormatProblem> =>
    done({ names: null, rows: () => 0, said, read: readIt });
  const has = (name: string): boolean => headings.includes(name);
  if (options.columns) return byColumns(rows, headings, options.columns, options, said);
  if (has("segment_onset")) return childProject(rows, options, said);
  if (has("behavior")) return boris(rows, headings, options, said);
  if (has("start_time_s")) return byColumns(rows, headings, vtcColumns, options, said);
  if (headings.some((name) => name.endsWith(".onset")))
    return alone((_, notes) => datavyu(rows, headings, written, options, notes));
  return alone((_, notes) => headed(rows, options, notes));
};

/** The line with the names of the columns (BORIS writes others before it), where each is, and how it is written. */
const headerOf = (
  lines: readonly Line[],
  options: FileOptions,
): { at: number; names: Map<string, number>; written: ReadonlyMap<string, string> } | null => {
  for (const [at, { fields }] of lines.slice(0, 60).entries()) {
    const names = new Map<string, number>();
    const written = new Map<string, string>();
    for (const [index, field] of fields.entries()) {
      const name = field.trim().toLowerCase().replace(/\s+/gu, " ");
      if (names.has(name)) continue;
      names.set(name, index);
      written.set(name, field.trim());
    }
    const has = (...columns: readonly string[]): boolean => columns.every((column) => names.has(column));
    if (options.columns) {
      const wanted = Object.values(options.columns).map((column) => column.trim().toLowerCase());
      if (at === 0 || wanted.every((column) => names.has(column))) return { at, names, written };
    }
    if (has("segment_onset", "segment_offset") && (has("speaker_type") || has("speaker_id")))
      return { at, names, written };
    if (has("subject", "behavior") && (has("start (s)", "stop (s)") || has("time"))) return { at, names, written };
    if (has("uid", "start_time_s", "duration_s", "label")) return { at, names, written };
    if ([...names.keys()].some((name) => name.endsWith(".onset") && has(name.replace(/onset$/u, "offset"))))
      return { at, names, written };
    if ([...names.keys()].some((name) => name === "tier" || name === "tier name") && [...names.keys()].some(isBegin))
      return { at, names, written };
  }
  return null;
};

const isBegin = (column: string): boolean => /^begin time\b/u.test(column);

const childProject = (
  rows: readonly Cells[],
  options: FileOptions,
  said: readonly Note[],
): Result<Opened, FormatProblem> => {
  const typed = rows.some(({ get }) => isKey(get("speaker_type")));
  const recordings = grouped(rows, ({ get }) => get("recording_filename"));
  const recordingOf: Opened["read"] = (name, notes) => {
    const own = recordings.get(name) ?? [];
    const unit = msIn(own, "segment_onset", "segment_offset", options);
    if (!unit.ok) return unit;
    const unknown = new Map<string, number>();
    return gather(
      {
        rows: own.map(({ get, place }): Row => {
          const type = get("speaker_type");
          const id = get("speaker_id");
          const named = id !== "" && !/^<?N\/?A>?$/iu.test(id);
          const word = get("channel");
          const told = channels.find((each) => each === word);
          if (told === undefined && word !== "") unknown.set(word, (unknown.get(word) ?? 0) + 1);
          const channel = told ?? (get("vcm_type") === "Y" ? "cry" : "voice");
          const act = get("act") || (get("vcm_type") === "L" ? "laugh" : "");
          return {
            name: named ? id : type,
            part: named && type !== "" ? partOf(type, typed) : null,
            channel,
            act: actOf(channel, act),
            note: get("note", "transcription") || null,
            from: numberOf(get("segment_onset")) * unit.value,
            to: numberOf(get("segment_offset")) * unit.value,
            place,
          };
        }),
        said: [...notes, ...takenAsVoice(unknown)],
      },
      options,
    );
  };
  const rowsOf = (name: string): number => recordings.get(name)?.length ?? 0;
  return done({ names: [...recordings.keys()], rows: rowsOf, said, read: recordingOf });
};

const boris = (
  all: readonly Cells[],
  headings: readonly string[],
  options: FileOptions,
  said: readonly Note[],
): Result<Opened, FormatProblem> => {
  const chosenIn = headings.filter((name) => /^modifiers?(?: #?\d{1,3})?$/u.test(name));
  const observations = grouped(all, ({ get }) => get("observation id"));
  return done({
    names: [...observations.keys()],
    rows: (name) => observations.get(name)?.length ?? 0,
    said,
    read: (name, notes) => borisOf(observations.get(name) ?? [], chosenIn, options, notes),
  });
};

/** One observation's rows of BORIS's; what was chosen of a behaviour stands in the columns `chosenIn`. */
const borisOf = (
  cells: readonly Cells[],
  chosenIn: readonly string[],
  options: FileOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> => {
  const notes = [...said];
  const total = cells.reduce(
    (most, { get }) => Math.max(most, timeOf(get("total length", "media duration (s)", "observation duration")) || 0),
    0,
  );
  const aggregated = cells.some(({ get }) => get("start (s)") !== "");
  const common = ({ get, place }: Cells) => ({
    subject: get("subject"),
    behaviour: get("behavior"),
    category: get("behavioral category"),
    modifiers: chosenIn.flatMap((column) => modifiersOf(get(column))),
    note: get("comment", "comment start", "comments") || null,
    place,
  });
  if (aggregated) {
    const guessed = new Map<string, number>();
    const rows = cells.map((cell): Row => {
      const from = timeOf(cell.get("start (s)"));
      const stop = cell.get("stop (s)");
      // A point has no end.
      const to = /^(?:|na|nan)$/iu.test(stop) ? from : timeOf(stop);
      return { ...behaved(common(cell), options.map, guessed), from, to };
    });
    if (guessed.size > 0) notes.push({ kind: "guessed", with: counted(guessed) });
    return gather({ rows, length: total, said: notes }, options);
  }
  const marks = cells.map((cell): CodedMark => {
    const status = cell.get("status", "behavior type").toLowerCase();
    const kind =
      status === "start" || status === "stop" || status === "point" ? status : status === "state" ? "turn" : "point";
    return { ...common(cell), at: timeOf(cell.get("time")), kind };
  });
  const paired = pair(marks, total, options);
  return gather({ rows: paired.rows, length: total, said: [...notes, ...paired.said] }, options);
};

/** Datavyu's export: for each column `name.ordinal`, `name.onset`, `name.offset` (milliseconds) and its codes. */
const datavyu = (
  rows: readonly Cells[],
  headings: readonly string[],
  written: ReadonlyMap<string, string>,
  options: FileOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> => {
  const names = headings.filter((name) => name.endsWith(".onset")).map((name) => name.slice(0, -".onset".length));
  const columns = names.map((name) => {
    const codes = headings
      .filter((heading) => heading.startsWith(`${name}.`))
      .map((heading) => heading.slice(name.length + 1))
      .filter((code) => !["ordinal", "onset", "offset"].includes(code));
    const cells = rows.flatMap(({ get, place }) => {
      const [onset, offset] = [get(`${name}.onset`), get(`${name}.offset`)];
      const values = codes.map((code) => get(`${name}.${code}`));
      // Columns are not all as long: where nothing stands there is no cell.
      if ([onset, offset, ...values].every((field) => field === "")) return [];
      const [from, to] = [onset, offset].map((time) => (time.includes(":") ? timeOf(time) : numberOf(time)));
      return [{ from: from ?? Number.NaN, to: (to === 0 ? from : to) ?? Number.NaN, values, place }];
    });
    return { name: written.get(`${name}.onset`)?.slice(0, -".onset".length) ?? name, codes, cells };
  });
  const lanes = fromTiers(columns.flatMap(tiersOf), options);
  return lanes.ok ? gather({ rows: lanes.value.rows, said: [...said, ...lanes.value.said] }, options) : lanes;
};

/** ChildProject's word for a person; ADU, which it has not, where an adult's sex was not told. */
const typeOf = ({ id, role }: Person): string => {
  if (role === "child") return "CHI";
  if (role === "other-child") return "OCH";
  if (role === "other") return "UNK";
  if (/^(?:FEM|FAN|MOT|MOTHER|MOM|MUM|FA\d|GRM)$/iu.test(bare(id))) return "FEM";
  return /^(?:MAL|MAN|FAT|FATHER|DAD|MA\d|GRF)$/iu.test(bare(id)) ? "MAL" : "ADU";
};

const writer =
  (delimiter: "," | "\t") =>
  (recording: Recording): Written => {
    const carries = {
      events: () => true,
      act: () => true,
      note: () => true,
      length: false,
      start: false,
      coded: false,
    };
    const { events, said } = carried(recording, carries);
    const people = new Map(
      recording.people.map((person) => [person.id, { type: typeOf(person), name: nameFor(person, recording.people) }]),
    );
    if ([...people.values()].some(({ type }) => type === "ADU")) said.push({ kind: "lost-sex" });
    const rows = events.map(({ who, channel, act, note, from, to }) => {
      const { type = "NA", name = who } = people.get(who) ?? {};
      return [String(from), String(to), type, name, channel, act ?? "", oneLine(note ?? "")];
    });
    const head = ["segment_onset", "segment_offset", "speaker_type", "speaker_id", "channel", "act", "note"];
    return { bytes: encode(formatTable([head, ...rows], delimiter)), said };
  };

export const csv: Format = { read, open, write: writer(",") };
export const tsv: Format = { read, open, write: writer("\t") };
