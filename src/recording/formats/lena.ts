/**
 * ITS, what LENA's software makes of a day (read only): segments with a speaker each. Within the key child's segments
 * (CHN) its utterances and cries have times of their own; vegetative sounds are neither. Far and overlapped segments
 * (CHF, OLN ...) are nobody's, as LENA itself leaves them out of its counts. Each `Recording` is a span of its own: between
 * two the recorder was off, even where the file's time runs on.
 */
import { failed, type Result } from "../../ground/result.ts";
import type { Channel } from "../recording.ts";
import type { Span } from "../spans.ts";
import type { Format, FormatProblem, Note, Read, FileOptions } from "./format.ts";
import { gather, type Row } from "./gather.ts";
import { decode, numberOf } from "./text.ts";
import { type Element, walkXml } from "./xml.ts";

const read = (bytes: Uint8Array, options: FileOptions): Result<Read, FormatProblem> => {
  const { text, said } = decode(bytes);
  const rows: Row[] = [];
  const coded: Span[] = [];
  let root = "";
  let length = 0;
  let startedAt: string | null = null;
  let vegetative = 0;
  const walked = walkXml(
    text,
    (element) => {
      const { name, get } = element;
      root ||= name;
      if (name === "Recording") {
        const span = { from: durationOf(get("startTime")), to: durationOf(get("endTime")) };
        length = Math.max(length, span.to || 0);
        coded.push(span);
        startedAt ??= instantOf(get("startClockTime"));
      } else if (name === "Segment") {
        const inside = get("spkr") === "CHN" ? soundsIn(element) : [];
        if (inside.length > 0) rows.push(...inside);
        else if (get("spkr") === "CHN" && get("startVfx1") !== "") vegetative++;
        else rows.push(rowOf(element, "voice", "startTime", "endTime"));
      }
    },
    () => {},
  );
  if (!walked.ok) return walked;
  if (root !== "ITS") return failed("file-not-this", { with: { format: "lena" } });
  const notes: Note[] = vegetative > 0 ? [...said, { kind: "vegetative", with: { count: vegetative } }] : said;
  return gather({ rows, length, startedAt, coded, said: notes }, options);
};

const rowOf = ({ get, place }: Element, channel: Channel, begin: string, end: string): Row => {
  const [from, to] = [durationOf(get(begin)), durationOf(get(end))];
  return { name: get("spkr"), part: null, channel, act: null, note: null, from, to, place };
};

/** The child's utterances and cries within a segment, numbered from 1 in its attributes. */
const soundsIn = (element: Element): Row[] => {
  const rows: Row[] = [];
  for (const [what, channel] of [
    ["Utt", "voice"],
    ["Cry", "cry"],
  ] as const)
    for (let n = 1; element.get(`start${what}${n}`) !== ""; n++)
      rows.push(rowOf(element, channel, `start${what}${n}`, `end${what}${n}`));
  return rows;
};

/** Milliseconds from an ISO 8601 duration of hours, minutes and seconds, as `PT12.34S`; NaN for anything else. */
const durationOf = (text: string): number => {
  const [whole, hours, minutes, secs] = /^PT?(?:(\d{1,4})H)?(?:(\d{1,6})M)?(?:([\d.]{1,20})S)?$/u.exec(text) ?? [];
  if (whole === undefined || (hours ?? minutes ?? secs) === undefined) return Number.NaN;
  return (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + numberOf(secs ?? "0")) * 1000;
};

const instantOf = (text: string): string | null =>
  /^\d{4}-\d\d-\d\dT/u.test(text) && !Number.isNaN(Date.parse(text)) ? text : null;

export const lena: Format = { read };
