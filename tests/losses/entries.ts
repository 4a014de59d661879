/**
 * Made tables for the law that no loss is silent: rows with a person or nobody, with times that are and that cannot be, twice,
 * over each other, of two observations; and each foreign format's way of writing them.
 */
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import type { FileOptions } from "../../src/recording/formats/formats.ts";

/** What is wrong with a row's time. */
export const times = ["good", "unreadable", "missing", "negative", "backwards", "beyond"] as const;

export type Entry = {
  /** A place in the format's list of names: child, adult, other child, a name that nobody knows, nobody, no name. */
  readonly who: number;
  readonly from: number;
  readonly to: number;
  readonly time: (typeof times)[number];
  /** A word that stands nowhere else in the file. */
  readonly label: string;
  /** Which observation, recording or coder it is of. */
  readonly group: 0 | 1;
  /** What more a format knows: rows that describe, hold no sound, or are none of its own. */
  readonly odd: boolean;
};

export type Made = {
  readonly bytes: Uint8Array;
  /** How many rows there are, each of which has to come out or be noted. */
  readonly rows: number;
  /** The names that are somebody's, as the recording's people have them: only their rows are looked for among the events. */
  readonly known: ReadonlyMap<number, string>;
  /** Whether labels come along. */
  readonly labels: boolean;
  /** Of which observation or coder the rows are that are read; all of them where it is not said. */
  readonly group?: 0 | 1;
};

export type Foreign = {
  readonly file: string;
  readonly options?: FileOptions;
  readonly write: (entries: readonly Entry[]) => Made;
};

const day = 86_400_000;

/** Entries in any number; times in whole centiseconds, which every format can say. */
export const entries: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      who: fc.nat(5),
      from: fc.nat(600).map((n) => n * 10),
      length: fc.nat(120).map((n) => n * 10),
      time: fc.oneof({ weight: 8, arbitrary: fc.constant("good" as const) }, fc.constantFrom(...times)),
      group: fc.oneof({ weight: 4, arbitrary: fc.constant(0 as const) }, fc.constant(1 as const)),
      odd: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
      twice: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
    }),
    { maxLength: 24 },
  )
  .map((rows) =>
    rows
      .flatMap((row) => (row.twice ? [row, row] : [row]))
      .map(({ who, from, length, time, group, odd }, at) => ({
        who,
        from,
        to: from + length,
        time,
        label: `w${at}x`,
        group,
        odd,
      })),
  );

const names = ["CHI", "FEM", "OCH", "Zorb", "SIL", ""] as const;
const known = new Map([
  [0, "CHI"],
  [1, "FEM"],
  [2, "OCH"],
]);
const nameOf = ({ who }: Entry): string => names[who] ?? "";

/** The two times as text, by how the format writes a good one. */
const timesOf = ({ from, to, time }: Entry, say: (ms: number) => string): [string, string] => {
  switch (time) {
    case "good":
      return [say(from), say(to)];
    case "unreadable":
      return ["x", say(to)];
    case "missing":
      return [say(from), ""];
    case "negative":
      return [`-${say(from + 1000)}`, say(to)];
    case "backwards":
      return [say(to + 1000), say(from)];
    case "beyond":
      return [say(from), say(to + 11 * day)];
  }
};

const ms = (at: number): string => String(at);
const secs = (at: number): string => (at / 1000).toFixed(3);
const clock = (at: number, part = "."): string => {
  const two = (n: number): string => String(Math.floor(n)).padStart(2, "0");
  return `${two(at / 3_600_000)}:${two((at / 60_000) % 60)}:${two((at / 1000) % 60)}${part}${String(at % 1000).padStart(3, "0")}`;
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const made = (lines: readonly string[], rows: number, more: Partial<Made> = {}): Made => ({
  bytes: bytesOf(`${lines.join("\n")}\n`),
  rows,
  known,
  labels: true,
  ...more,
});

/** Rows of a table, each a line. */
const table =
  (head: string, row: (entry: Entry) => string, more: Partial<Made> = {}) =>
  (all: readonly Entry[]): Made =>
    made([head, ...all.map(row)], all.length, more);

/** Where there are several observations, the first that comes is read. */
const firstOf =
  (write: Foreign["write"]): Foreign["write"] =>
  (all) => ({ ...write(all), group: all[0]?.group ?? 0 });

/** Tiers' names, in the order of `names`. */
const tiers = ["CHI", "FEM", "OCH", "Zorb", "SIL", "gaze@CHI"] as const;

const eaf = (all: readonly Entry[]): Made => {
  const slots: string[] = [];
  const slot = (text: string): string => {
    const value = text === "" ? "" : ` TIME_VALUE="${text}"`;
    return `t${slots.push(`<TIME_SLOT TIME_SLOT_ID="t${slots.length + 1}"${value}/>`)}`;
  };
  // A slot without a time is lawful and lies between others: what is missing here is the slot itself.
  const body = tiers.flatMap((name, who) =>
    [0, 1].map((coder) => {
      const own = all.filter((entry) => entry.who === who && entry.group === coder);
      const rows = own.map((entry) => {
        const [from, to] = timesOf(entry, ms);
        return `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="${entry.label}" TIME_SLOT_REF1="${slot(from)}" TIME_SLOT_REF2="${to === "" ? "none" : slot(to)}"><ANNOTATION_VALUE>${entry.label}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;
      });
      return `<TIER TIER_ID="${name}${coder === 0 ? "" : "_B"}" ANNOTATOR="${coder === 0 ? "A" : "B"}">${rows.join("")}</TIER>`;
    }),
  );
  const odd = all.filter(({ odd, who }) => odd && who < 2);
  const about = odd.map(
    ({ label, who }) =>
      `<TIER TIER_ID="${label === odd[0]?.label ? "xds" : "lex"}@${names[who]}" PARENT_REF="${names[who]}"><ANNOTATION><REF_ANNOTATION ANNOTATION_ID="r${label}" ANNOTATION_REF="${label}"><ANNOTATION_VALUE>C</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION></TIER>`,
  );
  return made(
    [
      `<ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER>${slots.join("")}</TIME_ORDER>`,
      ...body,
      ...about,
      "</ANNOTATION_DOCUMENT>",
    ],
    all.length + odd.length,
    { known: new Map([...known, [5, "CHI"]]), group: 0 },
  );
};

const textgrid = (all: readonly Entry[]): Made => {
  const items = tiers.map((name, who) => {
    const own = all.filter((entry) => entry.who === who);
    const rows = own.map((entry) => {
      const [from, to] = timesOf(entry, secs);
      return `${from === "x" ? "<x>" : from} ${to === "" ? "<none>" : to} "${entry.label}"`;
    });
    return `"IntervalTier" "${name}" 0 9 ${own.length} ${rows.join("\n")}`;
  });
  return made(['"ooTextFile"', '"TextGrid"', `0 9 <exists> ${items.length}`, ...items], all.length, {
    known: new Map([...known, [5, "CHI"]]),
  });
};

const opf = (all: readonly Entry[]): Made => {
  const columns = tiers.flatMap((name, who) => {
    const own = all.filter((entry) => entry.who === who);
    const cells = own.map((entry) => {
      const [from, to] = timesOf(entry, (at) => clock(at, ":"));
      return `${from},${to},(${entry.label})`;
    });
    return [`${name} (MATRIX,true,)-code|NOMINAL`, ...cells];
  });
  const { bytes, ...rest } = made(["#4", ...columns], all.length, { known: new Map([...known, [5, "CHI"]]) });
  return { ...rest, bytes: zipSync({ db: strToU8(new TextDecoder().decode(bytes)) }, { level: 1 }) };
};

const datavyuTable = (all: readonly Entry[]): Made => {
  const head = tiers.flatMap((name) => ["ordinal", "onset", "offset", "code"].map((code) => `${name}.${code}`));
  const columns = tiers.map((_, who) => all.filter((entry) => entry.who === who));
  const long = Math.max(0, ...columns.map(({ length }) => length));
  const rows = Array.from({ length: long }, (_, n) =>
    columns
      .flatMap((own) => {
        const entry = own[n];
        if (!entry) return ["", "", "", ""];
        const [from, to] = entry.time === "missing" ? ["", ""] : timesOf(entry, ms);
        return [String(n + 1), from, to, entry.label];
      })
      .join(","),
  );
  return made([head.join(","), ...rows], all.length, { known: new Map([...known, [5, "CHI"]]) });
};

const rttm = (all: readonly Entry[]): Made =>
  made(
    all.flatMap((entry) => {
      const file = entry.group === 0 ? "one" : "two";
      const [from, to] = timesOf(entry, secs);
      const duration =
        entry.time === "good" ? secs(entry.to - entry.from) : to === "" ? "<NA>" : String(Number(to) - Number(from));
      const row = `SPEAKER ${file} 1 ${from} ${Number.isNaN(Number(duration)) ? "<NA>" : duration} <NA> <NA> ${nameOf(entry) || "<NA>"} <NA> <NA>`;
      return entry.odd ? [row, `LEXEME ${file} 1 ${from} 0.1 ba lex ${nameOf(entry) || "<NA>"} 0.5 <NA>`] : [row];
    }),
    all.length + all.filter(({ odd }) => odd).length,
    { labels: false },
  );

const cha = (all: readonly Entry[]): Made => {
  const code = (entry: Entry): string => ["CHI", "MOT", "SIS", "ZOR", "ENV", "XXX"][entry.who] ?? "";
  const lines = all.flatMap((entry) => {
    const [from, to] = timesOf(entry, ms);
    const bullet = `\u0015${from}_${to}\u0015`;
    const line = `*${code(entry)}:\t${entry.label} . ${bullet}`;
    if (!entry.odd) return [line];
    // An action without a sound, a line that goes on with blanks, and one that is nothing.
    return [line, `*${code(entry)}:\t0 . \u00151_2\u0015`, `${entry.label}y is nothing`];
  });
  const head = "@Participants:\tCHI Target_Child , MOT Mother , SIS Sister , ENV Environment";
  return made(["@UTF8", "@Begin", head, ...lines, "@End"], all.length + 2 * all.filter(({ odd }) => odd).length, {
    known: new Map([
      [0, "CHI"],
      [1, "MOT"],
      [2, "SIS"],
    ]),
  });
};

const its = (all: readonly Entry[]): Made => {
  const label = ["CHN", "FAN", "CXN", "ZZZ", "SIL", ""];
  const iso = (at: number): string => `PT${(at / 1000).toFixed(2)}S`;
  const lines = all.flatMap((entry) => {
    const [from, to] = timesOf(entry, iso);
    const row = `<Segment spkr="${label[entry.who]}" startTime="${from}" endTime="${to}"/>`;
    return entry.odd
      ? [row, `<Segment spkr="CHN" startTime="${from}" endTime="${to}" startVfx1="${from}" endVfx1="${to}"/>`]
      : [row];
  });
  return made(
    ["<ITS>", '<Recording startTime="PT0S" endTime="PT9S">', ...lines, "</Recording>", "</ITS>"],
    all.length + all.filter(({ odd }) => odd).length,
    {
      labels: false,
      known: new Map([
        [0, "CHN"],
        [1, "FAN"],
        [2, "CXN"],
      ]),
    },
  );
};

const stopOf = (stop: string): string => stop || "?";

/** Every foreign format whose rows are rows; BORIS's marks, two an event, have a law of their own. */
export const foreign: Readonly<Record<string, Foreign>> = {
  ChildProject: {
    file: "a.csv",
    write: firstOf(
      table("recording_filename,segment_onset,segment_offset,speaker_type,transcription", (entry) =>
        [entry.group === 0 ? "one.wav" : "two.wav", ...timesOf(entry, ms), nameOf(entry), entry.label].join(","),
      ),
    ),
  },
  "named columns": {
    file: "a.tsv",
    options: {
      unit: "s",
      columns: { onset: "Begin", offset: "End", who: "Who", note: "Text", recording: "Rec", channel: "How" },
    },
    write: firstOf(
      table("Rec\tBegin\tEnd\tWho\tHow\tText", (entry) =>
        [entry.group, ...timesOf(entry, secs), nameOf(entry), entry.odd ? "gaze" : "", entry.label].join("\t"),
      ),
    ),
  },
  "VTC 2": {
    file: "rttm.csv",
    write: firstOf(
      table(
        "uid,start_time_s,duration_s,label",
        (entry) => {
          const [from, to] = timesOf(entry, secs);
          const duration = entry.time === "good" ? secs(entry.to - entry.from) : Number(to) - Number(from);
          return [
            entry.group === 0 ? "one" : "two",
            from,
            to === "" ? "" : Number.isNaN(duration) ? "x" : duration,
            nameOf(entry),
          ].join(",");
        },
        { labels: false },
      ),
    ),
  },
  "Audacity's labels": {
    file: "a.txt",
    write: (all) =>
      made(
        // Half of a file at least is what it is taken for.
        [...all, ...all.map((entry) => ({ ...entry, time: "good" as const }))].map((entry) =>
          [...timesOf(entry, secs), nameOf(entry)].join("\t"),
        ),
        all.length * 2,
        { labels: false },
      ),
  },
  "ELAN's table": {
    file: "a.txt",
    write: table(
      "Tier\tParticipant\tBegin Time - msec\tEnd Time - msec\tAnnotation",
      (entry) => [tiers[entry.who], "", ...timesOf(entry, ms), entry.label].join("\t"),
      { known: new Map([...known, [5, "CHI"]]) },
    ),
  },
  "ELAN's table without headings": {
    file: "a.txt",
    write: (all) =>
      made(
        [...all, ...all.map((entry) => ({ ...entry, time: "good" as const, label: "" }))].map((entry) => {
          const [from, to] = timesOf(entry, clock);
          return [tiers[entry.who], "", from, to, clock(Math.abs(entry.to - entry.from)), entry.label].join("\t");
        }),
        all.length * 2,
        { known: new Map([...known, [5, "CHI"]]) },
      ),
  },
  "Datavyu's table": { file: "a.csv", write: datavyuTable },
  "BORIS, aggregated": {
    file: "a.csv",
    write: firstOf(
      table("Observation id,Subject,Behavior,Start (s),Stop (s),Comment start", (entry) => {
        const [from, to] = timesOf(entry, secs);
        return [entry.group === 0 ? "one" : "two", nameOf(entry), "talk", from, stopOf(to), entry.label].join(",");
      }),
    ),
  },
  ELAN: { file: "a.eaf", write: eaf },
  TextGrid: { file: "a.TextGrid", write: textgrid },
  RTTM: { file: "a.rttm", write: firstOf(rttm) },
  CHAT: { file: "a.cha", write: cha },
  LENA: { file: "a.its", write: its },
  Datavyu: { file: "a.opf", write: opf },
};
