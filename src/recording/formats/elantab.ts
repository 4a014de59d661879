/**
 * ELAN's tab-delimited text, with the line of headings that it writes when asked and without it. Each time stands in one to
 * three forms (clock, seconds, milliseconds), begin first, then end, then perhaps duration; they are held against each other.
 */
import type { Cells } from "./csv.ts";
import { failed, type Result } from "../../ground/result.ts";
import type { FormatProblem, Note, Read, FileOptions } from "./format.ts";
import { gather } from "./gather.ts";
import type { Line } from "./csv.ts";
import { numberOf, timeOf } from "./text.ts";
import { fromTiers, type Tier } from "./tiers.ts";

type Entry = {
  readonly name: string;
  readonly participant: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly place: string;
};

/** The recording in a table with headings. */
export const headed = (
  rows: readonly Cells[],
  options: FileOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> => {
  const time = (get: Cells["get"], end: "begin" | "end"): number => {
    const ms = get(`${end} time - msec`);
    return ms === "" ? timeOf(get(`${end} time - hh:mm:ss.ms`, `${end} time - ss.msec`, `${end} time`)) : numberOf(ms);
  };
  return tiered(
    rows.map(({ get, place }) => {
      const name = get("tier", "tier name");
      const text = get("annotation", "annotation value", "value", "text", name.toLowerCase());
      return { name, participant: get("participant"), from: time(get, "begin"), to: time(get, "end"), text, place };
    }),
    options,
    said,
  );
};

/** The recording in lines without headings: tier, participant, times, annotation. Refuses where most lines are none of ELAN's. */
export const unheaded = (
  lines: readonly Line[],
  options: FileOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> => {
  const entries: Entry[] = [];
  const odd: string[] = [];
  for (const { fields, place } of lines) {
    const span = spanIn(fields);
    if (!span) {
      odd.push(place);
      entries.push({ name: fields[0] ?? "", participant: "", from: Number.NaN, to: Number.NaN, text: "", place });
      continue;
    }
    const participant = span.at > 1 ? (fields[1] ?? "").trim() : "";
    const { from, to, end } = span;
    entries.push({ name: fields[0] ?? "", participant, from, to, text: fields.slice(end).join(" "), place });
  }
  const [first = "1"] = odd;
  return 2 * odd.length >= entries.length + (entries.length === 0 ? 0 : 1)
    ? failed("table-columns", { place: first })
    : tiered(entries, options, said);
};

/** A time in one of ELAN's three forms, in milliseconds: a clock, seconds with their thousandths, or whole milliseconds. */
const formOf = (field: string): number => {
  const text = field.trim();
  if (/^\d{1,3}:\d\d:\d\d[.,:]\d{1,3}$/u.test(text) || /^\d{1,9}[.,]\d{1,3}$/u.test(text)) return timeOf(text);
  return /^-?\d{1,12}$/u.test(text) ? Number(text) : Number.NaN;
};

/** The times that stand behind the tier (and participant): where they begin and end, and what they say. */
const spanIn = (fields: readonly string[]): { at: number; end: number; from: number; to: number } | null => {
  for (const at of [2, 1]) {
    const times: number[] = [];
    while (at + times.length < fields.length && times.length < 9) {
      const time = formOf(fields[at + times.length] ?? "");
      if (Number.isNaN(time)) break;
      times.push(time);
    }
    for (const kinds of [3, 2])
      for (const forms of [3, 2, 1]) {
        if (times.length < kinds * forms) continue;
        const each = Array.from({ length: kinds }, (_, kind) => times.slice(kind * forms, (kind + 1) * forms));
        const [from = [], to = [], duration = []] = each;
        const alike = each.every((one) => one.every((time) => Math.abs(time - (one[0] ?? 0)) <= 1));
        const [begin = 0, end = 0] = [from[0], to[0]];
        if (!alike || (kinds === 3 && Math.abs(end - begin - (duration[0] ?? 0)) > 1)) continue;
        // One pair of whole numbers may be anything: only with a duration beside it, or as a clock, is it a time.
        if (kinds === 2 && forms === 1 && !/[:.,]/u.test(fields[at] ?? "")) continue;
        return { at, end: at + kinds * forms, from: begin, to: end };
      }
  }
  return null;
};

const tiered = (
  entries: readonly Entry[],
  options: FileOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> => {
  const tiers = new Map<string, Tier & { annotations: Tier["annotations"][number][] }>();
  for (const { name, participant, from, to, text, place } of entries) {
    const tier = tiers.get(name) ?? { name, participant, coder: "", parent: "", annotations: [] };
    tier.annotations.push({ from, to, text, place });
    tiers.set(name, tier);
  }
  const lanes = fromTiers([...tiers.values()], options);
  if (!lanes.ok) return lanes;
  const { rows, coded, said: more } = lanes.value;
  return gather({ rows, ...(coded ? { coded } : {}), said: [...said, ...more] }, options);
};
