/**
 * OPF, Datavyu's project: a zip with `db`, the coded columns as text, and `project`, which links the film. Columns are
 * tiers; a cell is `HH:MM:SS:mmm,HH:MM:SS:mmm,(code,code)`. Written without a link to any film.
 */
import { failed, type Result } from "../../ground/result.ts";
import type { Recording } from "../recording.ts";
import type { Format, FormatProblem, Read, FileOptions, Written } from "./format.ts";
import { channelOf } from "./behaviours.ts";
import { gather } from "./gather.ts";
import { carried } from "./losses.ts";
import { decode, encode, linesOf, oneLine, timeOf } from "./text.ts";
import { type Annotation, fromTiers, type Tier, toTiers } from "./tiers.ts";
import { unzipOne, zip } from "./zip.ts";

/** A cell's values stand in the order of its column's codes. */
type Cell = { readonly from: number; readonly to: number; readonly values: readonly string[]; readonly place: string };
export type Column = { readonly name: string; readonly codes: readonly string[]; readonly cells: Cell[] };

const read = (bytes: Uint8Array, options: FileOptions): Result<Read, FormatProblem> => {
  const db = unzipOne(bytes, "db");
  if (!db.ok) return db;
  const { text, said } = decode(db.value);
  const columns: Column[] = [];
  for (const { line, place } of joined(linesOf(text))) {
    const head = /^(.{1,200}?) \([A-Z]{1,20},(?:true|false),[^)]{0,200}\)(?:-(.*))?$/u.exec(line);
    // A time may be broken, which costs its cell.
    const cell = /^([^(),\s]{0,20}),([^(),\s]{0,20}),(\([\s\S]*)$/u.exec(line);
    const column = columns.at(-1);
    if (cell && column) {
      const [, onset = "", offset = "", values = ""] = cell;
      const from = timeOf(onset);
      // Datavyu leaves the offset at zero for what has no duration.
      const to = timeOf(offset) === 0 ? from : timeOf(offset);
      column.cells.push({ from, to, values: valuesOf(values), place: `db:${place}` });
    } else if (head) {
      const [, name = "", codes = ""] = head;
      const names = codes.split(",").map((code) => code.split("|")[0]?.trim() ?? "");
      columns.push({ name: unescape(name), codes: names, cells: [] });
    } else if (!/^#\d+\s*$/u.test(line) && line.trim() !== "")
      return failed("file-not-this", { place: `db:${place}`, with: { format: "datavyu" } });
  }
  const rows = fromTiers(columns.flatMap(tiersOf), options);
  if (!rows.ok) return rows;
  const { coded } = rows.value;
  return gather({ rows: rows.value.rows, ...(coded ? { coded } : {}), said: [...said, ...rows.value.said] }, options);
};

/** Lines, with those that a line break inside a code has cut put together again: a cell ends with its bracket. */
const joined = (lines: readonly string[]): { line: string; place: string }[] => {
  const whole: { parts: string[]; open: boolean; place: string }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = whole.at(-1);
    const closes = /(?:^|[^\\])(?:\\\\)*\)$/u.test(line);
    if (last?.open && !/^\d{1,4}:\d\d:\d\d:\d{3},/u.test(line)) {
      last.parts.push(line);
      last.open = !closes;
    } else
      whole.push({ parts: [line], open: /^[\d:]{9,16},[\d:]{9,16},\(/u.test(line) && !closes, place: String(at + 1) });
  }
  return whole.map(({ parts, place }) => ({ line: parts.join("\n"), place }));
};

/** The codes in which a cell says whose it is. */
const whose = /^(?:speaker|who|whom?|source|agent|actor|person|subject|participant|talker)$/iu;

/** A column as tiers: one, or one for each person where a code of its cells says who it was. */
export const tiersOf = ({ name, codes, cells }: Column): Tier[] => {
  const at = codes.findIndex((code) => whose.test(code));
  const byPerson = Map.groupBy(cells, ({ values }) => (at < 0 ? "" : (values[at] ?? "").trim()));
  return [...byPerson].map(([who, own]) => ({
    name: who === "" ? name : `${channelOf(name) ?? "voice"}@${who}`,
    participant: "",
    coder: "",
    parent: "",
    annotations: own.map(({ from, to, values, place }): Annotation => {
      const text = textOf(
        values.filter((_, n) => n !== at),
        codes.filter((_, n) => n !== at),
      );
      return { from, to, text, place };
    }),
  }));
};

/** A cell's text in brackets as its values. */
const valuesOf = (cell: string): string[] => {
  const inside = cell.startsWith("(") && cell.endsWith(")") ? cell.slice(1, -1) : cell;
  const values: string[] = [""];
  for (const part of inside.match(/(?:[^\\,]|\\[\s\S])+|,/gu) ?? []) {
    if (part === ",") values.push("");
    else values[values.length - 1] = unescape(part).trim();
  }
  return values;
};

/** What a cell says as an annotation's text: our own `act` and `note` apart, any other values one after the other. */
const textOf = (values: readonly string[], codes: readonly string[]): string =>
  codes[0] === "act" && codes[1] === "note"
    ? `[${values[0] ?? ""}] ${values.slice(1).join(", ")}`
    : values.filter((value) => value !== "").join(", ");

const unescape = (text: string): string => text.replace(/\\([\s\S])/gu, "$1");
const escape = (text: string): string => oneLine(text).replace(/[\\,()<>|;"']/gu, "\\$&");

const clock = (ms: number): string => {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, "0");
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}:${String(ms % 1000).padStart(3, "0")}`;
};

const write = (recording: Recording): Written => {
  const { events, said } = carried(recording, {
    events: () => true,
    act: ({ act }) => act !== null && /^[^\]\r\n]{1,100}$/u.test(act),
    note: () => true,
    length: false,
    start: false,
    coded: true,
  });
  const columns = toTiers(recording, events).map(({ name, events: cells }) => {
    const lines = cells.map(({ from, to, act, note }) => {
      const fits = act !== null && /^[^\]\r\n]{1,100}$/u.test(act);
      return `${clock(from)},${clock(to)},(${escape(fits ? act : "")},${escape(note ?? "")})\n`;
    });
    return `${name} (MATRIX,true,)-act|NOMINAL,note|NOMINAL\n${lines.join("")}`;
  });
  const project = "!project\ndbFile: db\nname: recording\norigpath: ''\nversion: 5\nviewerSettings: []\n";
  return { bytes: zip({ db: encode(`#4\n${columns.join("")}`), project: encode(project) }), said };
};

export const datavyu: Format = { read, write };
