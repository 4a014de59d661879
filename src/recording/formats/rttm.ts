/**
 * RTTM, NIST's Rich Transcription Time Marked (2009 evaluation plan, appendix A): one line a stretch of speech. A cry is
 * written as SPEAKER with the subtype `cry`, which other readers pass over; what was not coded as NOSCORE; what is not sound
 * has no place in it.
 */
import { done, failed, type Result } from "../../ground/result.ts";
import { longest } from "../check.ts";
import type { Recording } from "../recording.ts";
import type { Span } from "../spans.ts";
import type { Format, FormatProblem, Note, Opened, Read, FileOptions, WriteOptions, Written } from "./format.ts";
import { describing, gather, type Row } from "./gather.ts";
import { carried, isSound } from "./losses.ts";
import { isKey, nameFor } from "./names.ts";
import { chosenOf } from "./several.ts";
import { decode, encode, linesOf, numberOf, seconds } from "./text.ts";

const open = (bytes: Uint8Array, options: FileOptions): Result<Opened, FormatProblem> => {
  const { text, said } = decode(bytes);
  const files = new Map<string, { rows: Row[]; unscored: Span[] }>();
  const described = new Map<string, number>();
  for (const [at, line] of linesOf(text).entries()) {
    const fields = fieldsOf(line);
    const [type = "", file = "", , onset = "", duration = "", , subtype, name] = fields;
    if (type === "" || type.startsWith(";") || type.startsWith("#")) continue;
    const place = String(at + 1);
    if (!known.has(type)) return failed("file-not-this", { place, with: { format: "RTTM" } });
    if (type !== "SPEAKER" && type !== "NOSCORE") {
      // What somebody is like is no event.
      if (type !== "SPKR-INFO") described.set(type, (described.get(type) ?? 0) + 1);
      continue;
    }
    if (type === "SPEAKER" && name === undefined)
      return failed("line-fields", { place, with: { found: fields.length, expected: 10 } });
    const from = numberOf(onset) * 1000;
    const to = from + numberOf(duration) * 1000;
    const { rows, unscored } = files.get(file) ?? { rows: [], unscored: [] };
    files.set(file, { rows, unscored });
    const channel = subtype === "cry" ? "cry" : "voice";
    if (type === "NOSCORE") unscored.push({ from: Math.round(from), to: Math.round(to) });
    else rows.push({ name: name ?? "", part: null, channel, act: null, note: null, from, to, place });
  }
  const keyed = [...files.values()].some(({ rows }) => rows.some((row) => isKey(row.name)));
  const recordingOf: Opened["read"] = (name, notes) => {
    const { rows, unscored } = files.get(name) ?? { rows: [], unscored: [] };
    const able = unscored.filter(({ from, to }) => from >= 0 && from <= to && to <= longest);
    const bad = unscored.length - able.length;
    const length = able.reduce((last, { to }) => Math.max(last, to), 0);
    const end = rows.reduce((last, { to }) => (to <= longest ? Math.max(last, to) : last), length);
    const coded = able.length > 0 ? { coded: betweenOf(able, end) } : {};
    const untimed: Note[] = bad > 0 ? [{ kind: "coded-time", with: { count: bad } }] : [];
    return gather({ rows, length, keyed, ...coded, said: [...notes, ...untimed] }, options);
  };
  return done({
    names: [...files.keys()],
    rows: (name) => files.get(name)?.rows.length ?? 0,
    said: [...said, ...describing(described)],
    read: recordingOf,
  });
};

const read = (bytes: Uint8Array, options: FileOptions): Result<Read, FormatProblem> => {
  const opened = open(bytes, options);
  return opened.ok ? chosenOf(opened.value, options) : opened;
};

/**
 * The fields of a line, by tabs where it has them, else by blanks. A file's name may itself hold blanks: where there are
 * more fields than the ten of the plan, those too many are its own.
 */
const fieldsOf = (line: string): string[] => {
  const trimmed = line.trim();
  if (trimmed.includes("\t")) return trimmed.split("\t").map((field) => field.trim());
  const fields = trimmed.split(/\s+/u);
  const more = fields.length - 10;
  return more > 0 ? [fields[0] ?? "", fields.slice(1, 2 + more).join(" "), ...fields.slice(2 + more)] : fields;
};

/**
 * What lies between these spans from 0 to `end`. Between two that touch lies nothing, which is a border all the same:
 * `borders` keeps it, and among what is given it parts what lies on its two sides.
 */
const betweenOf = (spans: readonly Span[], end: number, borders = false): Span[] => {
  const between: Span[] = [];
  let at = 0;
  for (const { from, to } of [...spans].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (from > at || (borders && from === at && at > 0)) between.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return at < end ? [...between, { from: at, to: end }] : between;
};

/** The object types of the evaluation plan. */
const known = new Set(
  "SEGMENT NOSCORE NO_RT_METADATA LEXEME NON-LEX NON-SPEECH FILLER EDIT IP SU CB A/P SPEAKER SPKR-INFO".split(" "),
);

const write = (recording: Recording, { name = "recording" }: WriteOptions): Written => {
  const { events, said } = carried(recording, {
    events: isSound,
    act: () => false,
    note: () => false,
    length: false,
    start: false,
    coded: true,
  });
  const names = new Map(recording.people.map((person) => [person.id, word(nameFor(person, recording.people))]));
  const lines = events.map(({ who, channel, from, to }) => {
    const subtype = channel === "cry" ? "cry" : "<NA>";
    return `SPEAKER ${word(name)} 1 ${seconds(from)} ${seconds(to - from)} <NA> ${subtype} ${names.get(who)} <NA> <NA>\n`;
  });
  const { coded, length } = recording;
  // The last says where the recording ends, which nothing else here does.
  const unscored = (coded ? [...betweenOf(coded, length, true), { from: length, to: length }] : []).map(
    ({ from, to }) => `NOSCORE ${word(name)} 1 ${seconds(from)} ${seconds(to - from)} <NA> <NA> <NA> <NA> <NA>\n`,
  );
  // A file of 0 bytes looks like one that went wrong.
  return { bytes: encode([...lines, ...unscored].join("") || ";; nothing was heard\n"), said };
};

/** A field cannot hold blanks. */
const word = (text: string): string => text.replace(/\s+/gu, "_") || "_";

export const rttm: Format = { read, open, write };
