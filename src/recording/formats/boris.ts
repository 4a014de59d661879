/**
 * A BORIS project: JSON with observations, each a list of marks (time in seconds, subject, behaviour, modifiers,
 * comment), and the behaviours' kinds. Written as a project with one observation and no media path.
 */
import * as v from "valibot";
import { failed, type Result } from "../../ground/result.ts";
import type { Recording } from "../recording.ts";
import { codeFor } from "./behaviours.ts";
import type { Format, FormatProblem, Read, ReadOptions, WriteOptions, Written } from "./format.ts";
import { gather } from "./gather.ts";
import { parseJson } from "./json.ts";
import { carried } from "./losses.ts";
import { isKey, nameFor } from "./names.ts";
import { type Mark, pair } from "./pairs.ts";
import { choose } from "./several.ts";
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
      media_info: v.optional(v.looseObject({ length: v.optional(v.record(v.string(), seconds)) })),
    }),
  ),
});

const read = (bytes: Uint8Array, options: ReadOptions): Result<Read, FormatProblem> => {
  const { text, said } = decode(bytes);
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = v.safeParse(project, json.value, { abortEarly: true });
  if (!parsed.success) {
    const place = v.getDotPath(parsed.issues[0]) ?? "";
    return failed("file-not-this", { place, with: { format: "a BORIS project" } });
  }
  const { observations, behaviors_conf } = parsed.output;
  const chosen = choose(Object.keys(observations), options.observation, "observation");
  if (!chosen.ok) return chosen;
  const { name } = chosen.value;
  const observation = Object.hasOwn(observations, name) ? observations[name] : undefined;
  const behaviours = new Map(Object.values(behaviors_conf).map((each) => [each.code, each]));
  const marks = (observation?.events ?? []).map((event, at): Mark => {
    const [time, subject, code, , comment] = event;
    const behaviour = typeof code === "string" ? code : "";
    const known = behaviours.get(behaviour);
    return {
      subject: typeof subject === "string" ? subject : "",
      behaviour,
      category: known?.category ?? "",
      at: (typeof time === "number" ? time : typeof time === "string" ? numberOf(time) : Number.NaN) * 1000,
      kind: /^point/iu.test(known?.type ?? "") ? "point" : "turn",
      note: typeof comment === "string" && comment.trim() !== "" ? comment.trim() : null,
      place: `${name}.events.${at}`,
    };
  });
  const media = Object.values(observation?.media_info?.length ?? {}).reduce((sum, each) => sum + (each || 0), 0);
  const length = (observation?.["observation time interval"]?.[1] || media) * 1000;
  const paired = pair(marks, length);
  const keyed = marks.some(({ subject }) => isKey(subject));
  return gather({ rows: paired.rows, length, keyed, said: [...said, ...chosen.value.said, ...paired.said] }, options);
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
  const carries = { events: () => true, act: () => true, note: () => true, length: true, start: true };
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
        "observation time interval": [0, recording.length / 1000],
        ...plain,
      },
    },
  };
  return { bytes: encode(`${JSON.stringify(file, null, 1)}\n`), said };
};

const numbered = <Each>(list: readonly Each[]): Record<string, Each> =>
  Object.fromEntries(list.map((each, at) => [String(at), each]));

export const boris: Format = { read, write };
