/**
 * CHAT, TalkBank's transcripts (CHAT manual): one utterance a line, its times in milliseconds between control characters
 * (NAK). What an utterance holds besides words is `utterances.ts`'s to say. Written it carries sound alone: `&=cries` and
 * `&=laughs` are the manual's own codes.
 */
import { failed, type Result } from "../../ground/result.ts";
import type { Event, Person, Recording } from "../recording.ts";
import type { Format, FormatProblem, Note, Read, FileOptions, WriteOptions, Written } from "./format.ts";
import { gather, listed, type Row } from "./gather.ts";
import { carried, isSound } from "./losses.ts";
import { type RoleOrNobody, partOf } from "./names.ts";
import { decode, encode, linesOf, oneLine } from "./text.ts";
import { commented, soundOf } from "./utterances.ts";

const mark = "\u0015";
/** A time, an older one with its film's name, one with the dash of a pause (manual, "Media linking"). */
const bullet = new RegExp(`${mark}(?:%\\w{1,9}:"?[^"${mark}]{0,400}"?_)?(\\d{1,15})_(\\d{1,15})-?${mark}`, "gu");

const read = (bytes: Uint8Array, options: FileOptions): Result<Read, FormatProblem> => {
  const { text, said } = decode(bytes);
  const lines = joined(linesOf(text));
  if (!lines.some(({ line }) => line.startsWith("@Begin")))
    return failed("file-not-this", { with: { format: "CHAT" } });
  const parts = new Map<string, RoleOrNobody>();
  const rows: Row[] = [];
  let untimed = 0;
  let silent = 0;
  const unread: string[] = [];
  for (const { line, place } of lines) {
    if (line.startsWith("@Participants:")) {
      for (const each of line.slice(14).split(",")) {
        const [code = "", ...words] = each.trim().split(/\s+/u);
        const role = words.at(-1);
        if (role !== undefined) parts.set(code, partOfRole(code, role));
      }
    } else if (line.startsWith("@ID:")) {
      const [, , code = "", , , , , role = ""] = line.slice(4).split("|");
      if (code.trim() && role.trim() && !parts.has(code.trim()))
        parts.set(code.trim(), partOfRole(code.trim(), role.trim()));
    } else if (line.startsWith("*")) {
      const colon = line.indexOf(":");
      if (colon < 0) return failed("file-not-this", { place, with: { format: "CHAT" } });
      const name = line.slice(1, colon).trim();
      const times = [...line.matchAll(bullet)].map(([, from, to]) => [Number(from), Number(to)] as const);
      const [first] = times;
      if (!first) {
        untimed++;
        continue;
      }
      const from = Math.min(...times.map(([begins]) => begins));
      const to = Math.max(...times.map(([, ends]) => ends));
      const found = soundOf(line.slice(colon + 1).replace(bullet, " "));
      if (found === null) silent++;
      else
        rows.push({ name, part: parts.get(name) ?? null, ...found, from, to: times.length > 1 ? to : first[1], place });
    } else if (!/^[@%]/u.test(line) && line.trim() !== "") unread.push(place);
  }
  const notes: Note[] = [...said];
  if (untimed > 0) notes.push({ kind: "untimed", with: { count: untimed } });
  if (silent > 0) notes.push({ kind: "no-sound", with: { count: silent } });
  if (unread.length > 0) notes.push({ kind: "unread", with: { count: unread.length, rows: listed(unread) } });
  return gather({ rows, said: notes }, options);
};

/** Lines with those that go on (they begin with a tab, or with blanks that an editor made of it) put behind the line that they belong to. */
const joined = (lines: readonly string[]): { line: string; place: string }[] => {
  const whole: { parts: string[]; place: string }[] = [];
  for (const [at, line] of lines.entries()) {
    const last = whole.at(-1);
    if (/^[\t ]/u.test(line) && last) last.parts.push(line.trim());
    else whole.push({ parts: [line], place: String(at + 1) });
  }
  return whole.map(({ parts, place }) => ({ line: parts.join(" "), place }));
};

/**
 * CHAT's own role words (manual, "Participants header"). Where LENA's labels stand for people, the label says who it is:
 * far and overlapped voices (`CHF`, `OLN` ...) are nobody's, as in LENA's own files.
 */
const partOfRole = (code: string, role: string): RoleOrNobody => {
  if (/^(?:CHN|CXN|FAN|MAN|CHF|CXF|FAF|MAF|OL[NF]|NO[NF]|TV[NF]|SIL|FUZ)$/u.test(code))
    return partOf(code, false) ?? "other";
  if (role === "Target_Child" || (code === "CHI" && role === "Child")) return "child";
  if (/^(?:Child|Sister|Brother|Sibling|Playmate|Boy|Girl|Infant)$/u.test(role)) return "other-child";
  if (/^(?:Environment|Media|Narrator|Text|Nontarget)$/u.test(role)) return "nobody";
  return /^(?:Mother|Father|Grand\w*|Adult|Caretaker|Caregiver|Investigator|Teacher|Nurse|Doctor|Visitor|Babysitter|Housekeeper|Uncle|Aunt|Male|Female|Clinician|Therapist|Observer|Camera_Operator|Student|Friend|Relative|Guest|Leader|Member|Participant|Speaker)$/u.test(
    role,
  )
    ? "adult"
    : "other";
};

const actFits = ({ act }: Event): boolean => act !== null && /^[\p{L}\p{N}_:-]{1,60}$/u.test(act);

const write = (recording: Recording, { name = "recording" }: WriteOptions): Written => {
  const { events, said } = carried(recording, {
    events: isSound,
    act: actFits,
    note: () => true,
    length: false,
    start: false,
    coded: false,
  });
  const people = recording.people.map((person, at) => ({ person, ...codeOf(person, recording.people.slice(0, at)) }));
  const codes = new Map(people.map(({ person, code }) => [person.id, code]));
  const head = [
    "@UTF8",
    "@Begin",
    "@Languages:\tund",
    `@Participants:\t${people.map(({ code, role }) => `${code} ${role}`).join(" , ")}`,
    ...people.map(({ code, role }) => `@ID:\tund|attune|${code}|||||${role}|||`),
    `@Media:\t${name.replace(/[^\p{L}\p{N}_-]+/gu, "_")}, audio`,
  ];
  const lines = events.map(
    (event) => `*${codes.get(event.who)}:\t${bodyOf(event)} . ${mark}${event.from}_${event.to}${mark}`,
  );
  return { bytes: encode(`${[...head, ...lines, "@End"].join("\n")}\n`), said };
};

/** An event as an utterance: its channel and act as events at the head, then its note as words. */
const bodyOf = (event: Event): string => {
  const head = [
    event.channel === "cry" ? "&=cries" : "",
    actFits(event) ? `&=${event.act === "laugh" ? "laughs" : event.act}` : "",
  ];
  const note = oneLine((event.note ?? "").replaceAll(mark, " "));
  const body = (words: string): string => [...head, words].filter((part) => part !== "").join(" ");
  if (note === "") return event.channel === "cry" && !actFits(event) ? body("") : body("xxx");
  const read = soundOf(`${body(note)} .`);
  const wanted = actFits(event) ? event.act : null;
  const alike = read?.channel === event.channel && read.act === wanted && read.note === note;
  return body(alike ? note : commented(note));
};

/** The three-letter code and role of a person; the first of a role has the plain code, the next a number. */
const codeOf = ({ id, role }: Person, before: readonly Person[]): { code: string; role: string } => {
  const usual = { child: "CHI", adult: "ADU", "other-child": "OCH", other: "UNK" }[role];
  const word = { child: "Target_Child", adult: "Adult", "other-child": "Child", other: "Unidentified" }[role];
  const own = /^(?:MOT|FAT|SIS|BRO)$/u.exec(id)?.[0];
  const ownWord = { MOT: "Mother", FAT: "Father", SIS: "Sister", BRO: "Brother" }[own ?? ""];
  if (own && ownWord && role === (own === "MOT" || own === "FAT" ? "adult" : "other-child"))
    return { code: own, role: ownWord };
  const same = before.filter((person) => person.role === role).length;
  return { code: same === 0 ? usual : `${usual.slice(0, 2)}${same + 1}`, role: word };
};

export const chat: Format = { read, write };
