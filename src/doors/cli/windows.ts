/**
 * The windows of `attune read`: what was said of them (`--every`, `--from`, `--to`, `--windows`) becomes the windows of each
 * recording, and the reading in them, for JSON, words and tables alike.
 */
import type { Figure } from "../../reading/figures.ts";
import { basename } from "node:path";
import { done, failed, type Problem, type Result } from "../../ground/result.ts";
import { definitionWords } from "../../reading/definitions.ts";
import { read, type Reading, type ReadOptions } from "../../reading/reading.ts";
import {
  inWindows,
  type Mean,
  mostWindows,
  readWindows,
  type Window,
  type Windowed,
  windowsEvery,
} from "../../reading/windows.ts";
import { longest } from "../../recording/check.ts";
import { parseTable } from "../../recording/formats/csv.ts";
import { notesOf, type SaidNote } from "../../recording/formats/said.ts";
import { decode } from "../../recording/formats/text.ts";
import type { Recording } from "../../recording/recording.ts";
import type { Span } from "../../recording/spans.ts";
import type { Args } from "./command.ts";
import { bytesOf } from "./files.ts";
import { durationIn, fromStart, type Time, timeIn } from "./times.ts";

export const windowOptions = ["every", "from", "to", "windows"];

export const windowHelp = `  --from TIME         read from there on: 90s, 1h30m, 00:10:00 from the start, or a time of day such as @14:30
  --to TIME           read up to there
  --every TIME        read also each stretch of that length by itself: 10m, 1h
  --windows TABLE     read also each window by itself: a table with the columns from, to, and perhaps name and file
  --means             in a table, a row a recording with the mean over its windows, instead of a row a window`;

/** A window as a table says it. */
type Listed = { readonly from: Time; readonly to: Time; readonly name: string | null; readonly file: string };

/** What was asked for, before any recording is known. */
export type Plan = {
  readonly every: number | null;
  readonly from: Time | null;
  readonly to: Time | null;
  readonly list: readonly Listed[] | null;
};

/** True where windows or a stretch were asked for. */
export const asksWindows = (args: Args): boolean => windowOptions.some((option) => args.one(option) !== undefined);

/** What a row of a table is of. */
export const byOf = (args: Args): "recording" | "window" | "means" =>
  args.has("means") ? "means" : asksWindows(args) ? "window" : "recording";

/** What was asked for. Refuses what is no time, an end before its start, two ways at once, and a table that is none of windows. */
export const planOf = async (args: Args): Promise<Result<Plan>> => {
  const times: { from: Time | null; to: Time | null } = { from: null, to: null };
  for (const option of ["from", "to"] as const) {
    const found = args.one(option);
    if (found === undefined) continue;
    const time = timeIn(found);
    if (time === null) return failed("command-time", { with: { option, found } });
    times[option] = time;
  }
  const { from, to } = times;
  if (from && to && "ms" in from && "ms" in to && to.ms <= from.ms)
    return failed("command-span", { with: { from: args.one("from") ?? "", to: args.one("to") ?? "" } });
  const [said, file] = [args.one("every"), args.one("windows")];
  if (said !== undefined && file !== undefined) return failed("command-windows");
  if (args.has("means") && said === undefined && file === undefined) return failed("command-means");
  const every = said === undefined ? null : durationIn(said);
  if (said !== undefined && !every) return failed("command-length", { with: { found: said } });
  const list = file === undefined ? done(null) : await listIn(file);
  return list.ok ? done({ every, from, to, list: list.value }) : list;
};

const listIn = async (file: string): Promise<Result<readonly Listed[]>> => {
  const within = (problem: Problem): Result<never> => ({
    ok: false,
    problem: { ...problem, place: [`--windows ${file}`, problem.place].filter((part) => part !== undefined).join(":") },
  });
  const bytes = await bytesOf(file);
  if (!bytes.ok) return within(bytes.problem);
  const table = parseTable(decode(bytes.value).text);
  if (!table.ok) return within(table.problem);
  const [head, ...lines] = table.value;
  const names = (head?.fields ?? []).map((name) => name.trim().toLowerCase());
  if (!names.includes("from") || !names.includes("to"))
    return within({ kind: "windows-columns", place: "1", with: { names: names.join(", ") || "-" } });
  const list: Listed[] = [];
  for (const { fields, place } of lines) {
    const get = (column: string): string => (fields[names.indexOf(column)] ?? "").trim();
    const [from, to] = [timeIn(get("from")), timeIn(get("to"))];
    if (from === null || to === null)
      return within({ kind: "windows-time", place, with: { found: get(from === null ? "from" : "to") || "-" } });
    if ("ms" in from && "ms" in to && to.ms <= from.ms)
      return within({ kind: "windows-span", place, with: { from: get("from"), to: get("to") } });
    list.push({ from, to, name: get("name") || null, file: get("file") });
  }
  return done(list);
};

/** What there is to read of a recording: `span` where less than the whole, and `windows` where there are any. */
type Asked = { readonly span: Span | null; readonly windows: readonly Window[] | null };

/**
 * The windows of a recording in `file`, called `name` in it. Refuses a time of day where the recording does not say when it
 * began, a stretch that begins after its end, and a list in which it has no window.
 */
const askedOf = (plan: Plan, recording: Recording, file: string, name: string): Result<Asked> => {
  const { length, startedAt } = recording;
  const at = (time: Time): Result<number> => {
    const found = fromStart(time, startedAt);
    if (found === null) return failed("windows-clock", { with: { found: "clock" in time ? time.clock : "" } });
    return done(Math.min(longest, Math.max(0, found)));
  };
  const from = plan.from ? at(plan.from) : done(0);
  const to = plan.to ? at(plan.to) : done(length);
  if (!from.ok) return from;
  if (!to.ok) return to;
  const span = { from: from.value, to: Math.min(to.value, length) };
  if (span.from >= length && plan.from) return failed("windows-beyond", { with: { length: length / 1000 } });
  if (span.to <= span.from && (plan.from || plan.to))
    return failed("windows-span", { with: { from: span.from / 1000, to: span.to / 1000 } });
  const asked = plan.from || plan.to ? span : null;
  if (plan.every !== null) {
    if ((span.to - span.from) / plan.every > mostWindows)
      return failed("windows-many", { with: { most: mostWindows } });
    return done({ span: asked, windows: windowsEvery(plan.every, span) });
  }
  if (!plan.list) return done({ span: asked, windows: null });
  const windows: Window[] = [];
  for (const listed of plan.list) {
    if (listed.file !== "" && !isFor(listed.file, file, name)) continue;
    const [begin, end] = [at(listed.from), at(listed.to)];
    if (!begin.ok) return begin;
    if (!end.ok) return end;
    const window = {
      from: Math.max(begin.value, span.from),
      to: plan.to ? Math.min(end.value, span.to) : end.value,
      name: listed.name,
    };
    if (window.to > window.from) windows.push(window);
  }
  if (windows.length === 0) return failed("windows-none");
  return done({ span: asked, windows });
};

/** Whether what a table calls `said` is this file, or this recording in it: by its path, its name, or its name without an ending. */
const isFor = (said: string, file: string, name: string): boolean => {
  const stem = (path: string): string => basename(path).replace(/\.[^.]+$/u, "");
  return said === file || said === name || basename(said) === basename(file) || said === stem(file);
};

/** A reading with what there is of windows. */
export type ReadIn = {
  /** What was read of the recording. */
  readonly recording: Recording;
  readonly reading: Reading & Partial<Windowed & { span: Span }>;
  readonly notes: readonly SaidNote[];
};

/**
 * The reading of a recording as `plan` asks for it, and what is to be said of its windows. `windowsAlone` leaves out the chance of
 * the whole, which rows of windows do not have. Refuses as the windows do.
 */
export const readIn = (
  recording: Recording,
  plan: Plan,
  { file, name }: { readonly file: string; readonly name: string },
  { windowsAlone = false, ...options }: ReadOptions & { readonly windowsAlone?: boolean },
): Result<ReadIn> => {
  const asked = askedOf(plan, recording, file, name);
  if (!asked.ok) return asked;
  const { span, windows } = asked.value;
  const { onProgress, ...quiet } = options;
  const share = windows ? 0.5 : 1;
  const inside = windows
    ? inWindows(recording, windows)
    : span
      ? inWindows(recording, [{ ...span, name: null }])
      : recording;
  const whole = read(inside, {
    ...quiet,
    ...(windows && windowsAlone && { shifts: 0 }),
    ...(onProgress && { onProgress: (done: number) => onProgress(done * share) }),
  });
  const more = span ? { span } : {};
  if (!windows) return done({ recording: inside, reading: { ...whole, ...more }, notes: [] });
  const { cut, ...found } = readWindows(recording, windows, whole, {
    ...quiet,
    ...(onProgress && { onProgress: (done: number) => onProgress(share + done * share) }),
  });
  const empty = found.windows.filter(({ coded }) => coded === 0).length;
  const notes = notesOf([
    ...(empty > 0 ? [{ kind: "windows-uncoded", with: { count: empty, of: found.windows.length } } as const] : []),
    ...(cut > 0 ? [{ kind: "windows-cut", with: { count: cut } } as const] : []),
  ]);
  return done({ recording: inside, reading: { ...whole, ...more, ...found }, notes });
};

/** What windows say together, as one short table for a person; nothing where there are none. */
export const windowsInWords = ({ windows, means }: Partial<Windowed>): string => {
  if (!windows || !means) return "";
  const coded = windows.filter((window) => window.coded > 0).length;
  const told = means.filter(({ value }) => value !== null);
  const untold = means.length - told.length;
  const head = ["", "mean", "SD", "an hour", "windows", "whole"];
  const rows = told.map(({ id, unit, value, sd, perHour, windows: n, of, pooled }) => [
    definitionWords(id, "name"),
    inUnit(unit, value),
    inUnit(unit, sd),
    perHour === undefined ? "" : inUnit(unit, perHour),
    `${n} of ${of}`,
    inUnit(unit, pooled),
  ]);
  const wide = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `  ${row
      .map((cell, at) => (at === 0 ? cell.padEnd(wide[at] ?? 0) : cell.padStart((wide[at] ?? 0) + 2)))
      .join("")
      .trimEnd()}\n`;
  return [
    `\n${windows.length} windows, ${coded} of them with something coded. The mean is over those with evidence enough, and each of\n`,
    "them weighs the same; the whole is all their time read as one.\n",
    ...(rows.length > 0 ? [line(head), ...rows.map(line)] : []),
    ...(untold > 0 ? [`  ${untold} figures have evidence enough in no window.\n`] : []),
  ].join("");
};

/** A value with its unit, "-" where there is none. */
const inUnit = (unit: Figure["unit"], value: Mean["value"]): string => {
  if (value === null) return "-";
  if (unit === "ms") return `${(value / 1000).toFixed(2)} s`;
  return unit === "count" ? value.toFixed(1) : `${(value * 100).toFixed(1)} %`;
};
