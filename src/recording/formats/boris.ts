/**
 * A BORIS project: JSON with observations, each a list of marks (time in seconds, subject, behaviour, modifiers,
 * comment), and the behaviours' kinds. Written as a project with one observation and no media path.
 */
import * as v from "valibot";
import { done, failed, type Result } from "../../ground/result.ts";
import { longest } from "../check.ts";
import type { Recording } from "../recording.ts";
import { codeFor } from "./behaviours.ts";
import type { Format, FormatProblem, Note, Opened, Read, FileOptions, WriteOptions, Written } from "./format.ts";
import { gather } from "./gather.ts";
import { parseJson } from "./json.ts";
import { carried } from "./losses.ts";
import { isKey, nameFor } from "./names.ts";
import { type CodedMark, pair } from "./pairs.ts";
import { chosenOf } from "./several.ts";
import { decode, encode, numberOf, oneLine } from "./text.ts";

const seconds = v.union([v.number(), v.pipe(v.string(), v.transform(numberOf))]);
const project = v.looseObject({
  behaviors_conf: v.optional(
    v.record(
      v.string(),
      v.looseObject({ code: v.string(), type: v.optional(v.string()), category: v.optional(v.string()) }),
    ),
    {},
  ),
  observations: v.record(
    v.string(),
    v.looseObject({
      events: v.array(v.array(v.unknown())),
      "observation time interval": v.optional(v.array(seconds)),
      type: v.optional(v.unknown()),
      file: v.optional(v.unknown()),
      media_info: v.optional(v.looseObject({ length: v.optional(v.record(v.string(), seconds)) })),
    }),
  ),
});

const open = (bytes: Uint8Array, options: FileOptions): Result<Opened, FormatProblem> => {
  const { text, said } = decode(bytes);
  // BORIS writes what has no time, such as a mark in a picture, as NaN, which is not JSON.
  const json = parseJson(
    text.replace(/"(?:[^"\\]|\\[\s\S])*"|-?\b(?:NaN|Infinity)\b/gu, (token) =>
      token.startsWith('"') ? token : "null",
    ),
  );
  if (!json.ok) return json;
  const parsed = v.safeParse(project, json.value, { abortEarly: true });
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? "";
    return failed("file-not-this", { place, with: { format: "boris" } });
  }
  const { observations, behaviors_conf } = parsed.output;
  const behaviours = new Map(Object.values(behaviors_conf).map((each) => [each.code, each]));
  return done({
    names: Object.keys(observations),
    rows: (name) => (Object.hasOwn(observations, name) ? (observations[name]?.events.length ?? 0) : 0),
    said,
    read: (name, notes) => observed(name, observations, behaviours, options, notes),
  });
};

const read = (bytes: Uint8Array, options: FileOptions): Result<Read, FormatProblem> => {
  const opened = open(bytes, options);
  return opened.ok ? chosenOf(opened.value, options) : opened;
};

type Project = v.InferOutput<typeof project>;

/** The recording of one observation; `behaviours` says what each code is. */
const observed = (
  name: string,
  observations: Project["observations"],
  behaviours: ReadonlyMap<string, Project["behaviors_conf"][string]>,
  options: FileOptions,
  said: readonly Note[],
): Result<Read, FormatProblem> => {
  const observation = Object.hasOwn(observations, name) ? observations[name] : undefined;
  const events = observation?.events ?? [];
  const timed = events.filter(([time]) => Number.isFinite(secondsOf(time)));
  const first = timed.reduce((least, [time]) => Math.min(least, secondsOf(time)), Number.POSITIVE_INFINITY);
  const { start, startedAt } = clockOf(first);
  const marks = events.flatMap((event, at): CodedMark[] => {
    const [time, subject, code, modifiers, comment] = event;
    if (observation?.type === "IMAGES" && !Number.isFinite(secondsOf(time))) return [];
    const behaviour = typeof code === "string" ? code : "";
    const known = behaviours.get(behaviour);
    return [
      {
        subject: typeof subject === "string" ? subject : "",
        behaviour,
        category: known?.category ?? "",
        modifiers: modifiersOf(typeof modifiers === "string" ? modifiers : ""),
        at: (secondsOf(time) - start) * 1000,
        kind: /^point/iu.test(known?.type ?? "") ? "point" : "turn",
        note: typeof comment === "string" && comment.trim() !== "" ? comment.trim() : null,
        place: `${name}.events.${at}`,
      },
    ];
  });
  const notes: Note[] = [...said];
  if (marks.length < events.length) notes.push({ kind: "untimed", with: { count: events.length - marks.length } });
  if (startedAt !== null) notes.push({ kind: "moved", with: { start: startedAt } });
  const media = mediaLength(observation?.file, observation?.media_info?.length ?? {});
  if (media.beside > 0) notes.push({ kind: "side-by-side", with: { count: media.beside + 1 } });
  const [from = 0, to = 0] = observation?.["observation time interval"] ?? [];
  const length = Math.max(to || 0, media.seconds) * 1000;
  const interval = to > from && length > 0 ? { coded: [{ from: from * 1000, to: to * 1000 }] } : {};
  const paired = pair(marks, to > from ? to * 1000 : length, options);
  const keyed = marks.some(({ subject }) => isKey(subject));
  const rows = paired.rows;
  return gather({ rows, length, startedAt, keyed, ...interval, said: [...notes, ...paired.said] }, options);
};

const secondsOf = (time: unknown): number =>
  typeof time === "number" ? time : typeof time === "string" ? numberOf(time) : Number.NaN;

/** What was chosen of a behaviour: sets are parted by `|`, several of one set by commas; "None" is nothing chosen. */
export const modifiersOf = (text: string): string[] =>
  text
    .split(/[|,]/u)
    .map((each) => each.trim())
    .filter((each) => each !== "" && !/^none$/iu.test(each));

/** A live observation may count in the seconds of the calendar (since 1970): then it starts with its first mark. */
const clockOf = (first: number): { start: number; startedAt: string | null } =>
  first * 1000 > longest && first < 8.64e12
    ? { start: first, startedAt: new Date(first * 1000).toISOString() }
    : { start: 0, startedAt: null };

/** How long the first player's films are, one after the other, and how many more players show what happens beside them. */
const mediaLength = (file: unknown, lengths: Readonly<Record<string, number>>): { seconds: number; beside: number } => {
  const players = v.safeParse(v.record(v.string(), v.array(v.string())), file);
  const shown = players.success ? Object.values(players.output).filter((films) => films.length > 0) : [];
  const films = shown[0] ?? Object.keys(lengths);
  const seconds = films.reduce((sum, film) => sum + (Object.hasOwn(lengths, film) ? lengths[film] || 0 : 0), 0);
  return { seconds, beside: Math.max(0, shown.length - 1) };
};

/** An observation's settings as BORIS fills them where nothing is chosen. */
const plain = {
  "time offset": 0,
  independent_variables: {},
  visualize_spectrogram: false,
  visualize_waveform: false,
  close_behaviors_between_videos: false,
};

const write = (recording: Recording, { name = "recording" }: WriteOptions): Written => {
  const carries = {
    events: () => true,
    act: () => true,
    note: () => true,
    length: true,
    start: true,
    coded: (recording.coded?.length ?? 1) === 1,
  };
  const { events, said } = carried(recording, carries);
  const names = new Map(recording.people.map((person) => [person.id, nameFor(person, recording.people)]));
  const behaviours = new Map(events.map(({ channel, act }) => [codeFor(channel, act), channel]));
  const marks = events.flatMap(({ who, channel, act, from, to, note }) => {
    const [subject, code] = [names.get(who), codeFor(channel, act)];
    return [
      [from / 1000, subject, code, "", oneLine(note ?? ""), "NA"],
      [to / 1000, subject, code, "", "", "NA"],
    ] as const;
  });
  const file = {
    project_name: name,
    project_format_version: "7.0",
    project_date: recording.startedAt ?? "1970-01-01T00:00:00",
    project_description: "",
    time_format: "s",
    subjects_conf: numbered([...names.values()].map((subject) => ({ key: "", name: subject, description: "" }))),
    behaviors_conf: numbered(
      [...behaviours].map(([code, category]) => ({
        type: "State event",
        key: "",
        code,
        description: "",
        category,
        modifiers: "",
        excluded: "",
        "coding map": "",
      })),
    ),
    behavioral_categories: [...new Set(behaviours.values())],
    independent_variables: {},
    coding_map: {},
    behaviors_coding_map: [],
    converters: {},
    observations: {
      [name]: {
        file: {},
        type: "LIVE",
        date: recording.startedAt ?? "1970-01-01T00:00:00",
        description: "",
        events: marks.sort((a, b) => a[0] - b[0]),
        "observation time interval": intervalOf(recording),
        ...plain,
      },
    },
  };
  return { bytes: encode(`${JSON.stringify(file, null, 1)}\n`), said };
};

/** The one span that was coded, in seconds; the whole where there are several, which BORIS cannot say. */
const intervalOf = ({ coded, length }: Recording): [number, number] => {
  const [only] = coded?.length === 1 ? coded : [];
  return only ? [only.from / 1000, only.to / 1000] : [0, length / 1000];
};

const numbered = <Each>(list: readonly Each[]): Record<string, Each> =>
  Object.fromEntries(list.map((each, at) => [String(at), each]));

export const boris: Format = { read, open, write };
