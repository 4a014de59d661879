/**
 * Tables that say their recording in columns: onset and offset (or duration), who, and what more there is. Those whose
 * columns the field knows (VTC 2's `uid,start_time_s,duration_s,label`, Audacity's labels), and any other whose columns a
 * person names. A unit is what the table says or what was said of it, never a guess.
 */
import type { Cells } from "./csv.ts";
import { done, failed, type Result } from "../../ground/result.ts";
import { type Channel, channels } from "../recording.ts";
import { actOf, channelOf } from "./behaviours.ts";
import type { Line } from "./csv.ts";
import type { FormatProblem, Note, Opened, Read, FileOptions } from "./format.ts";
import { counted, gather, type Row } from "./gather.ts";
import { isKey } from "./names.ts";
import { grouped } from "./several.ts";
import { numberOf, timeOf } from "./text.ts";

/** What a column may hold. */
export const columnKinds = [
  "onset",
  "offset",
  "duration",
  "who",
  "channel",
  "act",
  "note",
  "recording",
  "coder",
] as const;
type Kind = (typeof columnKinds)[number];

/** Milliseconds in each unit. */
const units: Readonly<Record<"ms" | "s", number>> = { ms: 1, s: 1000 };

/** The unit that a column's name says; null where it says none. */
const unitIn = (column: string): "ms" | "s" | null =>
  /(?:^|[^a-z])(?:ms|msecs?|milliseconds?|millis)(?:[^a-z]|$)/iu.test(column)
    ? "ms"
    : /(?:^|[^a-z])(?:s|secs?|seconds?)(?:[^a-z]|$)/iu.test(column)
      ? "s"
      : null;

/** The columns of VTC 2's `rttm.csv`, as a person would name them. */
export const vtcColumns: Readonly<Partial<Record<Kind, string>>> = {
  recording: "uid",
  onset: "start_time_s",
  duration: "duration_s",
  who: "label",
};

/**
 * The recordings in `rows` whose columns are named by `columns`, names in any case. Refuses a column that is not there, and
 * times whose unit neither a column's name nor `options.unit` says (a clock says it itself).
 */
export const byColumns = (
  rows: readonly Cells[],
  names: readonly string[],
  columns: Readonly<Partial<Record<string, string>>>,
  options: FileOptions,
  said: readonly Note[],
): Result<Opened, FormatProblem> => {
  for (const [kind, column] of Object.entries(columns)) {
    const known = columnKinds.some((one) => one === kind) && names.includes(plain(column ?? ""));
    if (!known) return failed("columns-unknown", { with: { kind, column: column ?? "", names: names.join(", ") } });
  }
  const of = (kind: Kind): string => plain(columns[kind] ?? "");
  if (of("onset") === "" || of("who") === "" || (of("offset") === "" && of("duration") === ""))
    return failed("columns-unknown", {
      with: { kind: ["onset", "offset", "who"].join(", "), column: "", names: names.join(", ") },
    });
  const cell = ({ get }: Cells, kind: Kind): string => (of(kind) === "" ? "" : get(of(kind)));
  const recordings = grouped(rows, (row) => cell(row, "recording"));
  const keyed = rows.some((row) => isKey(cell(row, "who")));
  const recordingOf: Opened["read"] = (name, notes) => {
    const own = recordings.get(name) ?? [];
    const unknown = new Map<string, number>();
    const channelFor = (word: string): Channel => {
      const found = channels.find((one) => one === word.toLowerCase()) ?? channelOf(word);
      if (found === null && word !== "") unknown.set(word, (unknown.get(word) ?? 0) + 1);
      return found ?? "voice";
    };
    const timed = timesIn(own, { onset: of("onset"), offset: of("offset"), duration: of("duration") }, options);
    if (!timed.ok) return timed;
    return gather(
      {
        keyed,
        rows: own.map((row, at): Row => {
          const { from = Number.NaN, to = Number.NaN } = timed.value[at] ?? {};
          const channel = channelFor(cell(row, "channel"));
          return {
            name: cell(row, "who"),
            part: null,
            channel,
            act: actOf(channel, cell(row, "act")),
            ...(of("act") === "" || of("channel") !== "" ? {} : { behaviour: cell(row, "act"), lane: channel }),
            note: cell(row, "note") || null,
            from,
            to,
            place: row.place,
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

/** A note on channels that nobody knows, by their names; none where there are none. */
export const takenAsVoice = (unknown: ReadonlyMap<string, number>): Note[] =>
  unknown.size > 0 ? [{ kind: "taken-voice", with: counted(unknown) }] : [];

type TimeColumns = { readonly onset: string; readonly offset: string; readonly duration: string };

const timesIn = (
  rows: readonly Cells[],
  { onset, offset, duration }: TimeColumns,
  options: FileOptions,
): Result<{ from: number; to: number }[], FormatProblem> => {
  const second = offset === "" ? duration : offset;
  const found = rows.map(({ get }) => [get(onset), get(second)] as const);
  const clocks = found.every(([from]) => from.includes(":"));
  const [a, b] = [unitIn(onset), unitIn(second)];
  const unit = options.unit ?? (a === b ? a : null);
  if (!clocks && unit === null) return failed("unit-unclear", { with: { column: onset, found: found[0]?.[0] ?? "" } });
  const ms = (text: string): number => (text.includes(":") ? timeOf(text) : numberOf(text) * units[unit ?? "s"]);
  return done(
    found.map(([begins, ends]) => {
      const from = ms(begins);
      return { from, to: offset === "" ? from + ms(ends) : ms(ends) };
    }),
  );
};

/**
 * Milliseconds in the times of a table whose columns are milliseconds by its own rule. Decimals beside lengths that no sound
 * has (half of them under 50 ms) are seconds or a fault: refused, unless the unit was said.
 */
export const msIn = (
  rows: readonly Cells[],
  onset: string,
  offset: string,
  options: FileOptions,
): Result<1 | 1000, FormatProblem> => {
  if (options.unit) return done(options.unit === "s" ? 1000 : 1);
  // Whole numbers are what they should be.
  const found = firstDecimal(rows, onset, offset);
  if (found === null) return done(1);
  const lengths = rows.map(({ get }) => numberOf(get(offset)) - numberOf(get(onset))).filter((length) => length > 0);
  const half = Float64Array.from(lengths).sort()[lengths.length >> 1] ?? Number.POSITIVE_INFINITY;
  return half < 50 ? failed("unit-unclear", { with: { column: onset, found } }) : done(1);
};

/** The first time that is no whole number; null where there is none. */
const firstDecimal = (rows: readonly Cells[], onset: string, offset: string): string | null => {
  for (const { get } of rows)
    for (const column of [onset, offset]) {
      const text = get(column);
      if (/[.,e]/iu.test(text) && Math.abs(numberOf(text) - Math.round(numberOf(text))) > 1e-6) return text;
    }
  return null;
};

/**
 * Audacity's labels: begin and end in seconds, and the label, by tabs; lines of a backslash are the pitch of a selection. Half
 * of them at least begin so: what is wrong with the rest is theirs.
 */
export const isLabels = (lines: readonly Line[]): boolean => {
  const own = lines.filter(({ fields }) => fields[0] !== "\\");
  const time = /^\d{1,9}[.,]\d{1,9}$/u;
  const whole = own.filter(
    ({ fields }) => fields.length >= 2 && fields.slice(0, 2).every((field) => time.test(field.trim())),
  );
  return own.length > 0 && 2 * whole.length >= own.length;
};

/** The recording in Audacity's labels. */
export const gatherLabels = (
  lines: readonly Line[],
  options: FileOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> =>
  gather(
    {
      said,
      rows: lines
        .filter(({ fields }) => fields[0] !== "\\")
        .map(({ fields: [from = "", to = "", ...label], place }): Row => {
          const name = label.join(" ");
          return {
            name,
            part: null,
            channel: "voice",
            act: null,
            note: null,
            from: timeOf(from),
            to: timeOf(to),
            place,
          };
        }),
    },
    options,
  );

/** A column's name as it is compared. */
const plain = (name: string): string => name.trim().toLowerCase().replace(/\s+/gu, " ");
