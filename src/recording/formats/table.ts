/**
 * Coded tables, told apart by their columns: ChildProject's segments (`segment_onset`, `segment_offset`,
 * `speaker_type`; milliseconds), BORIS's tabular and aggregated events (seconds), ELAN's tab-delimited text. Written as
 * ChildProject's, with `channel`, `act` and `note` beside.
 */
import { failed, type Result } from "../../ground/result.ts";
import { channels, type Person, type Recording } from "../recording.ts";
import { behaviourOf } from "./behaviours.ts";
import { formatTable, type Line, parseTable } from "./csv.ts";
import type { Format, FormatProblem, Note, Read, ReadOptions, Written } from "./format.ts";
import { gather, listed, type Row } from "./gather.ts";
import { carried } from "./losses.ts";
import { bare, isKey, nameFor, partOf } from "./names.ts";
import { type Mark, pair } from "./pairs.ts";
import { choose } from "./several.ts";
import { decode, encode, numberOf, oneLine, timeOf } from "./text.ts";
import { fromTiers, type Tier } from "./tiers.ts";

type Cells = { readonly place: string; readonly get: (...columns: readonly string[]) => string };

const read = (bytes: Uint8Array, options: ReadOptions): Result<Read, FormatProblem> => {
  const { text, said } = decode(bytes);
  const lines = parseTable(text);
  if (!lines.ok) return lines;
  const found = headerOf(lines.value);
  if (!found) return plainElan(lines.value, options, said);
  const { at, names } = found;
  const rows: Cells[] = lines.value.slice(at + 1).map(({ fields, place }) => ({
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
  if (names.has("segment_onset")) return childProject(rows, options, said);
  if (names.has("behavior")) return boris(rows, options, said);
  return elan(rows, options, said);
};

/** The line with the names of the columns (BORIS writes others before it), and where each column is. */
const headerOf = (lines: readonly Line[]): { at: number; names: Map<string, number> } | null => {
  for (const [at, { fields }] of lines.slice(0, 60).entries()) {
    const names = new Map<string, number>();
    for (const [index, field] of fields.entries()) {
      const name = field.trim().toLowerCase().replace(/\s+/gu, " ");
      if (!names.has(name)) names.set(name, index);
    }
    const has = (...columns: readonly string[]): boolean => columns.every((column) => names.has(column));
    if (has("segment_onset", "segment_offset") && (has("speaker_type") || has("speaker_id"))) return { at, names };
    if (has("subject", "behavior") && (has("start (s)", "stop (s)") || has("time"))) return { at, names };
    if ([...names.keys()].some((name) => name === "tier" || name === "tier name") && [...names.keys()].some(isBegin))
      return { at, names };
  }
  return null;
};

const isBegin = (column: string): boolean => /^begin time\b/u.test(column);

const childProject = (
  rows: readonly Cells[],
  options: ReadOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> => {
  const typed = rows.some(({ get }) => isKey(get("speaker_type")));
  return gather(
    {
      said,
      rows: rows.map(({ get, place }): Row => {
        const type = get("speaker_type");
        const id = get("speaker_id");
        const own = id !== "" && !/^<?N\/?A>?$/iu.test(id);
        const channel = channels.find((each) => each === get("channel")) ?? (get("vcm_type") === "Y" ? "cry" : "voice");
        const act = get("act") || (get("vcm_type") === "L" ? "laugh" : "");
        return {
          name: own ? id : type,
          part: own && type !== "" ? partOf(type, typed) : null,
          channel,
          act: act || null,
          note: get("note", "transcription") || null,
          from: numberOf(get("segment_onset")),
          to: numberOf(get("segment_offset")),
          place,
        };
      }),
    },
    options,
  );
};

const boris = (all: readonly Cells[], options: ReadOptions, said: readonly Note[]): Result<Read, FormatProblem> => {
  const observations = new Set(all.map(({ get }) => get("observation id")));
  const chosen = choose([...observations], options.observation, "observation");
  if (!chosen.ok) return chosen;
  const cells = all.filter(({ get }) => get("observation id") === chosen.value.name);
  const notes = [...said, ...chosen.value.said];
  const total = cells.reduce(
    (most, { get }) => Math.max(most, timeOf(get("total length", "media duration (s)", "observation duration")) || 0),
    0,
  );
  const aggregated = cells.some(({ get }) => get("start (s)") !== "");
  const common = ({ get, place }: Cells) => ({
    behaviour: get("behavior"),
    category: get("behavioral category"),
    note: get("comment", "comment start", "comments") || null,
    place,
  });
  if (aggregated) {
    const guessed = new Set<string>();
    const rows = cells.map((cell): Row => {
      const { behaviour, category, note, place } = common(cell);
      const { channel, act, guessed: guess } = behaviourOf(behaviour, category);
      if (guess) guessed.add(behaviour);
      const from = timeOf(cell.get("start (s)"));
      const stop = cell.get("stop (s)");
      const to = numberOf(stop) >= 0 ? timeOf(stop) : from;
      return { name: cell.get("subject"), part: null, channel, act, note, from, to, place };
    });
    if (guessed.size > 0) notes.push({ kind: "guessed", with: { names: listed([...guessed]) } });
    return gather({ rows, length: total, said: notes }, options);
  }
  const marks = cells.map((cell): Mark => {
    const status = cell.get("status", "behavior type").toLowerCase();
    const kind =
      status === "start" || status === "stop" || status === "point" ? status : status === "state" ? "turn" : "point";
    return { ...common(cell), subject: cell.get("subject"), at: timeOf(cell.get("time")), kind };
  });
  const paired = pair(marks, total);
  return gather({ rows: paired.rows, length: total, said: [...notes, ...paired.said] }, options);
};

const elan = (rows: readonly Cells[], options: ReadOptions, said: readonly Note[]): Result<Read, FormatProblem> => {
  const time = (get: Cells["get"], end: "begin" | "end"): number => {
    const ms = get(`${end} time - msec`);
    return ms === "" ? timeOf(get(`${end} time - hh:mm:ss.ms`, `${end} time - ss.msec`, `${end} time`)) : numberOf(ms);
  };
  return elanTiers(
    rows.map(({ get, place }) => {
      const name = get("tier", "tier name");
      const text = get("annotation", "annotation value", "value", "text", name.toLowerCase());
      return { name, participant: get("participant"), from: time(get, "begin"), to: time(get, "end"), text, place };
    }),
    options,
    said,
  );
};

/** ELAN writes its table without a header unless asked: tier, participant, then times, then the annotation. */
const plainElan = (
  lines: readonly Line[],
  options: ReadOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> => {
  const rows: Parameters<typeof elanTiers>[0][number][] = [];
  for (const { fields, place } of lines) {
    const clocks = fields.filter((field) => /^\d{1,3}:\d\d:\d\d[.,:]\d{1,3}$/u.test(field.trim()));
    const [from, to] = clocks.map(timeOf);
    if (from === undefined || to === undefined) break;
    const at = fields.findIndex((field) => field.trim() === clocks[0]?.trim());
    const participant = at > 1 ? (fields[1] ?? "").trim() : "";
    rows.push({ name: fields[0] ?? "", participant, from, to, text: fields.at(-1) ?? "", place });
  }
  if (rows.length === 0 || rows.length < lines.length) return failed("table-columns", { place: "1" });
  return elanTiers(rows, options, said);
};

const elanTiers = (
  rows: readonly { name: string; participant: string; from: number; to: number; text: string; place: string }[],
  options: ReadOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> => {
  const tiers = new Map<string, Tier & { annotations: Tier["annotations"][number][] }>();
  for (const { name, participant, from, to, text, place } of rows) {
    const tier = tiers.get(name) ?? { name, participant, coder: "", parent: "", annotations: [] };
    tier.annotations.push({ from, to, text, place });
    tiers.set(name, tier);
  }
  const lanes = fromTiers([...tiers.values()], options);
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
    const carries = { events: () => true, act: () => true, note: () => true, length: false, start: false };
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

export const csv: Format = { read, write: writer(",") };
export const tsv: Format = { read, write: writer("\t") };
