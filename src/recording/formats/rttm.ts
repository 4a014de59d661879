/**
 * RTTM, NIST's Rich Transcription Time Marked (2009 evaluation plan, appendix A): one line a stretch of speech. A cry is
 * written as SPEAKER with the subtype `cry`, which other readers pass over; what is not sound has no place in it.
 */
import { failed, type Result } from "../../ground/result.ts";
import type { Recording } from "../recording.ts";
import type { Format, FormatProblem, Note, Read, ReadOptions, WriteOptions, Written } from "./format.ts";
import { gather, type Row } from "./gather.ts";
import { carried, isSound } from "./losses.ts";
import { isKey, nameFor } from "./names.ts";
import { choose } from "./several.ts";
import { decode, encode, linesOf, numberOf, seconds } from "./text.ts";

const read = (bytes: Uint8Array, options: ReadOptions): Result<Read, FormatProblem> => {
  const { text, said } = decode(bytes);
  const files = new Map<string, Row[]>();
  for (const [at, line] of linesOf(text).entries()) {
    const fields = line.trim().split(/\s+/u);
    const [type = "", file = "", , onset = "", duration = "", , subtype, name] = fields;
    if (type === "" || type.startsWith(";") || type.startsWith("#")) continue;
    const place = String(at + 1);
    if (!known.has(type)) return failed("file-not-this", { place, with: { format: "RTTM" } });
    if (type !== "SPEAKER") continue;
    if (name === undefined) return failed("line-fields", { place, with: { found: fields.length, expected: 10 } });
    const from = numberOf(onset) * 1000;
    const to = from + numberOf(duration) * 1000;
    const rows = files.get(file) ?? [];
    rows.push({
      name,
      part: null,
      channel: subtype === "cry" ? "cry" : "voice",
      act: null,
      note: null,
      from,
      to,
      place,
    });
    files.set(file, rows);
  }
  const chosen = choose([...files.keys()], options.observation, "observation");
  if (!chosen.ok) return chosen;
  const notes: Note[] = [...said, ...chosen.value.said];
  const keyed = [...files.values()].some((rows) => rows.some((row) => isKey(row.name)));
  return gather({ rows: files.get(chosen.value.name) ?? [], keyed, said: notes }, options);
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
  });
  const names = new Map(recording.people.map((person) => [person.id, word(nameFor(person, recording.people))]));
  const lines = events.map(({ who, channel, from, to }) => {
    const subtype = channel === "cry" ? "cry" : "<NA>";
    return `SPEAKER ${word(name)} 1 ${seconds(from)} ${seconds(to - from)} <NA> ${subtype} ${names.get(who)} <NA> <NA>\n`;
  });
  // A file of 0 bytes looks like one that went wrong.
  return { bytes: encode(lines.join("") || ";; nothing was heard\n"), said };
};

/** A field cannot hold blanks. */
const word = (text: string): string => text.replace(/\s+/gu, "_") || "_";

export const rttm: Format = { read, write };
