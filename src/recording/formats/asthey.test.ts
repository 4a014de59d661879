// Files as people have them: the kinds that were once read wrongly, most of them without a word, each written anew.
import { gzipSync, strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { FileOptions } from "./format.ts";
import { readRecording } from "./formats.ts";

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;
const read = (file: string, content: string | Uint8Array, options: FileOptions = {}) =>
  readRecording(file, bytesOf(content), options);
const recordingIn = (file: string, content: string | Uint8Array, options: FileOptions = {}) => {
  const found = read(file, content, options);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return found.value.recording;
};
/** `from-to who channel act` for each event; or the kind of the problem. */
const events = (file: string, content: string | Uint8Array, options: FileOptions = {}): string[] => {
  const found = read(file, content, options);
  if (!found.ok) return [found.problem.kind];
  return found.value.recording.events.map(
    ({ who, channel, act, from, to }) => `${from}-${to} ${who} ${channel}${act === null ? "" : ` ${act}`}`,
  );
};
const said = (file: string, content: string | Uint8Array, options: FileOptions = {}): string[] => {
  const found = read(file, content, options);
  return found.ok ? found.value.said.map(({ kind }) => kind) : [found.problem.kind];
};

describe("XML", () => {
  const its = (type: string): string =>
    `<?xml version="1.0"?>\n${type}<ITS><Recording startTime="PT0S" endTime="PT9S"><Segment spkr="FAN" startTime="PT1S" endTime="PT2S"/></Recording></ITS>`;
  it.each([
    '<!DOCTYPE ITS SYSTEM "its.dtd" >',
    "<!DOCTYPE ITS SYSTEM 'it[s].dtd'>",
    '<!DOCTYPE ITS PUBLIC "-//LENA//ITS>" "http://example.org/its.dtd">',
    "<!DOCTYPE ITS>",
  ])("reads past a document type that declares nothing itself: %s", (type) => {
    expect(events("a.its", its(type))).toEqual(["1000-2000 FAN voice"]);
  });
  it.each([
    '<!DOCTYPE ITS [<!ENTITY a "b">]>',
    '<!DOCTYPE ITS SYSTEM "its.dtd" [\n]>',
    '<!DOCTYPE ITS PUBLIC "x" "y" [ <!ELEMENT ITS ANY> ]>',
  ])("refuses one that declares: %s", (type) => {
    expect(events("a.its", its(type))).toEqual(["xml-doctype"]);
  });
  it("never expands an entity that some other file might declare", () => {
    expect(events("a.its", its('<!DOCTYPE ITS SYSTEM "its.dtd">').replace("FAN", "&who;"))).toEqual(["xml-syntax"]);
  });
});

describe("borders", () => {
  it("LENA: each recording is a span, if the file's time runs on", () => {
    const text = `<ITS><Recording startClockTime="2020-05-01T17:00:00Z" startTime="PT0S" endTime="PT60S"><Segment spkr="CHN" startTime="PT58S" endTime="PT59.5S" startUtt1="PT58S" endUtt1="PT59.5S"/></Recording><Recording startClockTime="2020-05-01T21:48:00Z" startTime="PT60S" endTime="PT120S"><Segment spkr="FAN" startTime="PT60.1S" endTime="PT61S"/></Recording></ITS>`;
    expect(recordingIn("a.its", text)).toMatchObject({
      length: 120_000,
      startedAt: "2020-05-01T17:00:00Z",
      coded: [
        { from: 0, to: 60_000 },
        { from: 60_000, to: 120_000 },
      ],
    });
    expect(
      "coded" in
        recordingIn(
          "a.its",
          text.replace(/<\/Recording><Recording [^>]*>/u, "").replace('endTime="PT60S"', 'endTime="PT120S"'),
        ),
    ).toBe(false);
  });

  const eaf = (
    ...tiers: readonly (readonly [name: string, ...spans: readonly (readonly [number, number])[]])[]
  ): string => {
    const slots: string[] = [];
    const slot = (ms: number): string =>
      `ts${slots.push(`<TIME_SLOT TIME_SLOT_ID="ts${slots.length + 1}" TIME_VALUE="${ms}"/>`)}`;
    const body = tiers.map(([name, ...spans]) => {
      const rows = spans.map(
        ([from, to]) =>
          `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${name}${from}" TIME_SLOT_REF1="${slot(from)}" TIME_SLOT_REF2="${slot(to)}"><ANNOTATION_VALUE/></ALIGNABLE_ANNOTATION></ANNOTATION>`,
      );
      return `<TIER TIER_ID="${name}">${rows.join("")}</TIER>`;
    });
    return `<ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER>${slots.join("")}</TIME_ORDER>${body.join("")}</ANNOTATION_DOCUMENT>`;
  };
  it("ACLEW: what lies outside the coded segments is said, and kept out", () => {
    const text = eaf(
      ["CHI", [1000, 2000], [70_000, 71_000]],
      ["code_periodic", [60_000, 180_000]],
      ["context_periodic", [0, 240_000]],
      ["code_num_periodic", [60_000, 180_000]],
    );
    expect(recordingIn("a.eaf", text)).toMatchObject({ length: 180_000, coded: [{ from: 60_000, to: 180_000 }] });
    expect(said("a.eaf", text)).toContain("uncoded");
    // A coder's own tier called "code" says nothing of what was coded.
    expect("coded" in recordingIn("a.eaf", eaf(["CHI", [1000, 2000]], ["code", [0, 500]]))).toBe(false);
  });
  it("BORIS: an observation's interval, and NOSCORE in RTTM", () => {
    const project = {
      behaviors_conf: { 0: { code: "touch", type: "State event" } },
      observations: {
        o: {
          "observation time interval": [10, 50],
          file: { 1: ["a.mp4"] },
          media_info: { length: { "a.mp4": 60 } },
          events: [[12, "mother", "touch", "", ""]],
        },
      },
    };
    expect(recordingIn("a.boris", JSON.stringify(project))).toMatchObject({
      length: 60_000,
      coded: [{ from: 10_000, to: 50_000 }],
      events: [{ from: 12_000, to: 50_000 }],
    });
    const rttm =
      "SPEAKER a 1 1 1 <NA> <NA> KCHI <NA> <NA>\nNOSCORE a 1 4 2 <NA> <NA> <NA> <NA>\nSPEAKER a 1 7 1 <NA> <NA> FEM <NA> <NA>\n";
    expect(recordingIn("a.rttm", rttm).coded).toEqual([
      { from: 0, to: 4000 },
      { from: 6000, to: 8000 },
    ]);
  });
});

describe("a bad time", () => {
  it("costs its row, and says tier and row", () => {
    const eaf =
      '<ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds"/><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="a" TIME_VALUE="-60000"/><TIME_SLOT TIME_SLOT_ID="b" TIME_VALUE="1000"/><TIME_SLOT TIME_SLOT_ID="c" TIME_VALUE="2000"/></TIME_ORDER>' +
      '<TIER TIER_ID="CHI"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="1" TIME_SLOT_REF1="b" TIME_SLOT_REF2="c"><ANNOTATION_VALUE/></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>\n' +
      '<TIER TIER_ID="context"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="2" TIME_SLOT_REF1="a" TIME_SLOT_REF2="c"><ANNOTATION_VALUE/></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>';
    const found = read("a.eaf", eaf);
    expect(events("a.eaf", eaf)).toEqual(["1000-2000 CHI voice"]);
    expect(found.ok && found.value.said).toEqual([{ kind: "bad-time", with: { count: 1, rows: "context 2" } }]);
    const csv = "segment_onset,segment_offset,speaker_type\n100,900,CHI\n900,100,FEM\n-5,100,MAL\n1e99,2,OCH\n";
    expect(said("a.csv", csv)).toEqual(["bad-time"]);
  });
});

describe("CHAT", () => {
  const chat = (...lines: readonly string[]): string =>
    ["@UTF8", "@Begin", "@Participants:\tCHI Target_Child, MOT Mother", ...lines, "@End", ""].join("\n");
  const at = (from: number, to: number, dash = ""): string => `\u0015${from}_${to}${dash}\u0015`;
  it("takes every time of an utterance, with a dash as well", () => {
    expect(
      events(
        "a.cha",
        chat(
          `*CHI:\thello ${at(1000, 1400)} there ${at(1400, 2600)} .`,
          `*MOT:\twell ${at(3000, 3500)} look ! ${at(3500, 5000, "-")}`,
        ),
      ),
    ).toEqual(["1000-2600 CHI voice", "3000-5000 MOT voice"]);
  });
  it.each([
    ["ba .", "voice"],
    ["xxx .", "voice"],
    ["0 .", null],
    ["0 [% reaches] .", null],
    ["0.", null],
    ["&=points:car .", "gesture points:car"],
    ["&=ges:wave .", "gesture wave"],
    ["&=shakes:head .", "movement shakes:head"],
    ["&=looks:away .", "gaze look-away"],
    ["0 [=! crying] .", "cry"],
    ["&=cries .", "cry"],
    ["no [=! crying] .", "cry"],
    ["0 [=! laughing] .", "voice laugh"],
    ["&=laughs .", "voice laugh"],
    ["&=babbles .", "voice babbles"],
    ["&=coughs .", null],
    ["&=burps ba .", "voice burps"],
    ["(.) .", "voice"],
  ])("%s is %s", (words, wanted) => {
    const found = events("a.cha", chat(`*CHI:\t${words} ${at(0, 900)}`, `*MOT:\thi . ${at(2000, 3000)}`));
    expect(found).toEqual([...(wanted === null ? [] : [`0-900 CHI ${wanted}`]), "2000-3000 MOT voice"]);
    expect(said("a.cha", chat(`*CHI:\t${words} ${at(0, 900)}`))).toEqual(wanted === null ? ["no-sound"] : []);
  });
  it("asks which child it is where two are the target", () => {
    const twins = chat(`*CHI:\tba . ${at(0, 500)}`, `*BEA:\tba . ${at(900, 1500)}`).replace(
      "MOT Mother",
      "BEA Target_Child",
    );
    expect(read("a.cha", twins)).toMatchObject({ problem: { kind: "children-several", with: { names: "CHI, BEA" } } });
    const one = recordingIn("a.cha", twins, { child: ["BEA"] });
    expect(one.people).toEqual([
      { id: "BEA", role: "child" },
      { id: "CHI", role: "other-child" },
    ]);
  });
  it("reads LENA's labels as in its own files: far and overlapping voices are nobody's", () => {
    const lena = chat(
      ...["CHN", "FAN", "OLN", "CHF", "CXN", "SIL"].map(
        (code, n) => `*${code}:\txxx . ${at(n * 1000, n * 1000 + 500)}`,
      ),
    ).replace(
      "CHI Target_Child, MOT Mother",
      "CHN Target_Child, FAN Adult, OLN Participant, CHF Participant, CXN Child, SIL Participant",
    );
    expect(events("a.cha", lena)).toEqual(["0-500 CHN voice", "1000-1500 FAN voice", "4000-4500 CXN voice"]);
  });
});

describe("BORIS", () => {
  const project = (observations: Record<string, unknown>): string =>
    JSON.stringify({
      behaviors_conf: {
        0: { code: "gaze", type: "State event" },
        1: { code: "vocalise", type: "Point event" },
        2: { code: "touch", type: "State event" },
      },
      observations,
    });
  it("pairs by modifiers too, and they are what was done", () => {
    const looks = [
      [0, "infant", "gaze", "mother", ""],
      [5, "infant", "gaze", "mother", ""],
      [5, "infant", "gaze", "away", ""],
      [9, "infant", "gaze", "away", ""],
      [10, "infant", "gaze", "None|toy", ""],
      [11, "infant", "gaze", "None|toy", ""],
    ];
    expect(events("a.boris", project({ o: { events: looks } }))).toEqual([
      "0-5000 infant gaze mother",
      "5000-9000 infant gaze look-away",
      "10000-11000 infant gaze toy",
    ]);
  });
  it("counts the first player's films alone", () => {
    const file = { 1: ["a.mp4", "b.mp4"], 2: ["c.mp4"] };
    const length = { "a.mp4": 100, "b.mp4": 80, "c.mp4": 300 };
    const text = project({ o: { file, media_info: { length }, events: [[170, "mother", "touch", "", ""]] } });
    expect(recordingIn("a.boris", text)).toMatchObject({ length: 180_000, events: [{ from: 170_000, to: 180_000 }] });
    expect(said("a.boris", text)).toEqual(["side-by-side", "unended"]);
  });
  it("counts a live observation by the calendar from its first mark, and keeps the clock", () => {
    const marks = [
      [1_704_103_200.5, "infant", "vocalise", "", ""],
      [1_704_103_201.5, "mother", "touch", "", ""],
      [1_704_103_203, "mother", "touch", "", ""],
    ];
    expect(recordingIn("a.boris", project({ o: { type: "LIVE", events: marks } }))).toMatchObject({
      startedAt: "2024-01-01T10:00:00.500Z",
      events: [
        { from: 0, to: 0 },
        { from: 1000, to: 2500 },
      ],
    });
  });
  it("reads what is beside pictures without a time, and unpacks what BORIS packed", () => {
    const text = project({
      o: { events: [[1, "infant", "vocalise", "", ""]] },
      pics: { type: "IMAGES", events: ["NaN"] },
    }).replace('["NaN"]', '[[NaN, "infant", "vocalise", "NaN", "", 3, "/d/3.jpg"], [2, "infant", "vocalise", "", ""]]');
    expect(events("a.boris", text)).toEqual(["1000-1000 infant voice vocalise"]);
    expect(said("a.boris", text, { observation: "pics" })).toEqual(["untimed"]);
    expect(events("a.boris.gz", gzipSync(strToU8(text)))).toEqual(["1000-1000 infant voice vocalise"]);
    expect(events("a.boris.gz", gzipSync(strToU8(text)).slice(0, 60))).toEqual(["zip-broken"]);
  });
  it("takes the modifiers of its tables", () => {
    const head = "Observation id,Subject,Behavior,Behavioral category,Modifiers,Behavior type,Start (s),Stop (s)";
    expect(events("a.csv", `${head}\no,infant,gaze,,away,STATE,1,2\no,mother,touch,,,STATE,3,4\n`)).toEqual([
      "1000-2000 infant gaze look-away",
      "3000-4000 mother touch",
    ]);
  });
});

describe("what a file is", () => {
  const elan =
    "CHI\tCHI\t00:00:03.150\t00:00:03.332\t00:00:00.182\t0.\nMA1\tMA1\t00:00:03.650\t00:00:04.332\t00:00:00.682\t0.\n";
  const two = ["3150-3332 CHI voice", "3650-4332 MA1 voice"];
  it("is seen in it: ELAN's table as .txt, in each form of its times", () => {
    expect(events("a.txt", elan)).toEqual(two);
    const ms = elan.replace(/00:00:0(\d)\.(\d{3})/gu, (_, s: string, m: string) =>
      String(Number(s) * 1000 + Number(m)),
    );
    expect(events("a.tsv", ms)).toEqual(two);
    const seconds = elan.replace(/00:00:0(\d\.\d{3})/gu, "$1");
    expect(events("a.txt", seconds)).toEqual(two);
    const all = elan.replace(
      /00:00:0(\d)\.(\d{3})/gu,
      (clock, s: string, m: string) => `${clock}\t${s}.${m}\t${Number(s) * 1000 + Number(m)}`,
    );
    expect(events("a.txt", all)).toEqual(two);
    expect(events("a.tsv", "Child Utterances\t\t317190\t318110\t920\tx\n")).toEqual(["317190-318110 Child voice"]);
    expect(events("a.txt", "Dear reader\n")).toEqual(["table-columns"]);
  });
  it("is seen in it, whatever its name", () => {
    const grid = '"ooTextFile" "TextGrid" 0 10 <exists> 1 "IntervalTier" "CHI" 0 10 1 0 10 "ba"';
    expect(events("a.txt", grid)).toEqual(["0-10000 CHI voice"]);
    expect(events("a.json", "SPEAKER a 1 1.0 0.5 <NA> <NA> KCHI <NA> <NA>\n")).toEqual(["1000-1500 KCHI voice"]);
    expect(
      events("noname", "@UTF8\n@Begin\n@Participants:\tCHI Target_Child\n*CHI:\tba . \u00150_9\u0015\n@End\n"),
    ).toEqual(["0-9 CHI voice"]);
    expect(events("a.csv", zipSync({ "[Content_Types].xml": strToU8("x"), "xl/workbook.xml": strToU8("x") }))).toEqual([
      "file-xlsx",
    ]);
  });
  it("Audacity's labels, with what means silence left out", () => {
    expect(
      events("a.txt", "0.500000\t1.250000\tCHI\n\\\t0\t900\n2.000000\t3.000000\tMOT\n4.0\t5.0\tsilence\n"),
    ).toEqual(["500-1250 CHI voice", "2000-3000 MOT voice"]);
  });
  it("Praat's chronological form", () => {
    const text =
      '"Praat chronological TextGrid text file"\n0 10   ! Time domain.\n2   ! Number of tiers.\n"IntervalTier" "CHI" 0 10\n"TextTier" "MOT" 0 10\n\n! CHI:\n1 0 1.5\n"ba"\n\n! MOT:\n2 3\n"hi"\n\n! CHI:\n1 1.5 10\n""\n';
    expect(events("a.TextGrid", text)).toEqual(["0-1500 CHI voice", "3000-3000 MOT voice"]);
    expect(events("a.TextGrid", text.replace('"hi"', ""))).toEqual(["file-not-this"]);
  });
  it("RTTM by tabs, and with a blank in the name of its file", () => {
    const line = "SPEAKER mono vocals 1 1.0 0.50 <NA> <NA> KCHI <NA> <NA>";
    expect(events("a.rttm", `${line}\n`)).toEqual(["1000-1500 KCHI voice"]);
    expect(events("a.rttm", "SPEAKER\tmono vocals\t1\t1.0\t0.50\t<NA>\t<NA>\tKCHI\t<NA>\t<NA>\n")).toEqual([
      "1000-1500 KCHI voice",
    ]);
  });
  it("VTC 2's table of many recordings, and what VCM calls the child's sounds", () => {
    const text = "uid,start_time_s,duration_s,label\none,1.5,0.5,KCHI\none,3,1,FEM\ntwo,9,1,MAL\n";
    expect(events("rttm.csv", text)).toEqual(["1500-2000 KCHI voice", "3000-4000 FEM voice"]);
    expect(said("rttm.csv", text)).toEqual(["chosen"]);
    expect(events("rttm.csv", text, { observation: "two" })).toEqual(["9000-10000 MAL voice"]);
    const vcm = ["CRY", "CNS", "NCS", "FEM"]
      .map((name, n) => `SPEAKER a 1 ${n} 0.5 <NA> <NA> ${name} <NA> <NA>\n`)
      .join("");
    expect(events("a.rttm", vcm)).toEqual([
      "0-500 CHI cry",
      "1000-1500 CHI voice",
      "2000-2500 CHI voice",
      "3000-3500 FEM voice",
    ]);
  });
  it("Datavyu's table, and a code that says who", () => {
    expect(
      events(
        "a.csv",
        "ordinal,child_gaze.onset,child_gaze.offset,child_gaze.where\n1,1250,1900,face\n2,3000,3500,away\n",
      ),
    ).toEqual(["1250-1900 child gaze face", "3000-3500 child gaze look-away"]);
    const db =
      "#4\nSPEECH (MATRIX,true,)-speaker|NOMINAL,content|NOMINAL\n00:00:05:000,00:00:10:000,(CHI,first line)\n00:00:10:001,00:00:20:000,(MOT,response)\n";
    expect(events("a.opf", zipSync({ db: strToU8(db) }))).toEqual(["5000-10000 CHI voice", "10001-20000 MOT voice"]);
  });
  it("one recording of several in ChildProject's table", () => {
    const text =
      "recording_filename,segment_onset,segment_offset,speaker_type\nday1.wav,1000,2000,CHI\nday2.wav,2500,3000,FEM\n";
    expect(events("a.csv", text)).toEqual(["1000-2000 CHI voice"]);
    expect(said("a.csv", text)).toEqual(["chosen"]);
    expect(events("a.csv", text, { observation: "day2.wav" })).toEqual(["2500-3000 FEM voice"]);
  });
  it("a unit is asked for where the numbers speak against it, never guessed", () => {
    const text = "segment_onset,segment_offset,speaker_type\n0.512,1.250,CHI\n2.1,3.4,FEM\n";
    expect(events("a.csv", text)).toEqual(["unit-unclear"]);
    expect(events("a.csv", text, { unit: "s" })).toEqual(["512-1250 CHI voice", "2100-3400 FEM voice"]);
    expect(events("a.csv", text, { unit: "ms" })).toEqual(["1-1 CHI voice", "2-3 FEM voice"]);
    expect(events("a.csv", "segment_onset,segment_offset,speaker_type\n512.5,1250.25,CHI\n")).toEqual([
      "513-1250 CHI voice",
    ]);
  });
  it("any table whose columns are named", () => {
    const text = "Begin,End,Speaker,Tone\n1,2,CHI,happy\n3,4.5,MOT,\n";
    const columns = { onset: "Begin", offset: "end", who: "Speaker", note: "Tone" };
    expect(events("a.csv", text, { columns })).toEqual(["unit-unclear"]);
    expect(events("a.csv", text, { columns, unit: "s" })).toEqual(["1000-2000 CHI voice", "3000-4500 MOT voice"]);
    expect(
      events("a.csv", text.replace("Begin,End", "Begin (ms),End (ms)"), {
        columns: { onset: "Begin (ms)", offset: "End (ms)", who: "Speaker" },
      }),
    ).toEqual(["1-2 CHI voice", "3-5 MOT voice"]);
    expect(events("a.csv", text, { columns: { ...columns, who: "Nobody" } })).toEqual(["columns-unknown"]);
    expect(events("a.csv", text, { columns: { onset: "Begin", who: "Speaker" } })).toEqual(["columns-unknown"]);
    expect(
      events("a.csv", "Begin,Dur,Who\n0:01.0,0:00.5,CHI\n", {
        columns: { onset: "Begin", duration: "Dur", who: "Who" },
      }),
    ).toEqual(["1000-1500 CHI voice"]);
  });
});
