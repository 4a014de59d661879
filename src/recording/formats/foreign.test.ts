// The files of other programs: facts seen in real ones, written anew with small numbers, and the traps of issue 3.
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { FileOptions } from "./format.ts";
import { readRecording } from "./formats.ts";

const read = (file: string, content: string | Uint8Array, options: FileOptions = {}) =>
  readRecording(file, typeof content === "string" ? new TextEncoder().encode(content) : content, options);

/** `from-to role channel act|note` for each event, in order; or the kind of the problem and its place. */
const events = (file: string, content: string | Uint8Array, options: FileOptions = {}): string[] => {
  const found = read(file, content, options);
  if (!found.ok) return [`${found.problem.kind} ${found.problem.place ?? "-"}`];
  const roles = new Map(found.value.recording.people.map(({ id, role }) => [id, role]));
  return found.value.recording.events.map(
    ({ who, channel, act, note, from, to }) => `${from}-${to} ${roles.get(who)} ${channel} ${act ?? ""}|${note ?? ""}`,
  );
};
const said = (file: string, content: string | Uint8Array, options: FileOptions = {}) => {
  const found = read(file, content, options);
  return found.ok ? found.value.said : [found.problem];
};

describe("RTTM", () => {
  const line = (name: string, on: string, long: string, file = "a"): string =>
    `SPEAKER ${file} 1 ${on} ${long} <NA> <NA> ${name} <NA> <NA>\n`;
  it("is free of float noise, and takes CHI as another child beside KCHI", () => {
    const text = line("KCHI", "4.136", "0.857") + line("CHI", "5.4920000000000002", "3.4589999999999996");
    expect(events("a.rttm", text)).toEqual(["4136-4993 child voice |", "5492-8951 other-child voice |"]);
    expect(events("a.rttm", line("CHI", "0", "1"))).toEqual(["0-1000 child voice |"]);
  });
  it("leaves out nobody unless asked, and says so", () => {
    const text = line("FEM", "1", "1") + line("SPEECH", "1", "2") + line("SPEAKER_00", "8", "1");
    expect(events("a.rttm", text)).toEqual(["1000-2000 adult voice |"]);
    expect(said("a.rttm", text)).toEqual([
      { kind: "nobody", with: { count: 1, names: "SPEECH" } },
      { kind: "unknown", with: { count: 1, names: "SPEAKER_00" } },
    ]);
    expect(events("a.rttm", text, { keepNobody: true })).toHaveLength(3);
    expect(events("a.rttm", text, { child: ["speaker_00"] })).toContain("8000-9000 child voice |");
  });
  it("reads one recording of several, and lists them", () => {
    const text = line("KCHI", "1", "1", "one") + line("CHI", "2", "1", "two");
    expect(events("a.rttm", text)).toEqual(["1000-2000 child voice |"]);
    expect(events("a.rttm", text, { observation: "two" })).toEqual(["2000-3000 other-child voice |"]);
    expect(said("a.rttm", text)).toMatchObject([{ kind: "chosen", with: { name: "one", names: "one, two" } }]);
    expect(events("a.rttm", text, { observation: "three" })).toEqual(["observation-not-there -"]);
  });
  it("merges overlaps of one person, and says so", () => {
    const text = line("MAL", "1", "1") + line("MAL", "1.5", "1") + line("FEM", "1.5", "1");
    expect(events("a.rttm", text)).toEqual(["1000-2500 adult voice |", "1500-2500 adult voice |"]);
    expect(said("a.rttm", text)).toEqual([{ kind: "merged", with: { count: 1 } }]);
  });
  it("refuses with the line", () => {
    expect(events("a.rttm", `${line("FEM", "1", "1")}SPEAKER a 1 2\n`)).toEqual(["line-fields 2"]);
    expect(events("a.rttm", line("FEM", "one", "1"))).toEqual(["time-unreadable 1"]);
    expect(events("a.rttm", `\n${line("FEM", "1", "-1")}`)).toEqual(["time-backwards 2"]);
    expect(events("a.rttm", line("FEM", "-1", "2"))).toEqual(["time-negative 1"]);
    expect(events("a.rttm", line("FEM", "51e300", "2"))).toEqual(["time-beyond 1"]);
    expect(events("a.rttm", "Dear reader")).toEqual(["file-not-this 1"]);
    expect(events("a.rttm", line("FEM", "1", "1"), { adult: ["MOT"] })).toEqual(["person-not-there -"]);
  });
  it("takes the child that is named, and makes the usual one another child", () => {
    const text = line("CHI", "1", "1") + line("SIS", "3", "1");
    expect(events("a.rttm", text, { child: ["SIS"] })).toEqual([
      "1000-2000 other-child voice |",
      "3000-4000 child voice |",
    ]);
  });
});

describe("TextGrid", () => {
  const short = `File type = "ooTextFile"
Object class = "TextGrid"

0
10
<exists>
3
"IntervalTier"
"    CHI*"
0
10
3
0
1.602202475775698
""
1.602202475775698
2.2149350364643396
"say ""ba"""
2.2149350364643396
10
""
"TextTier"
"gaze@MOT"
0
10
1
4.0006
"look-away"
"IntervalTier"
"CHI"
0
10
1
8
9
"again"
`;
  it("reads the short form: blanks before a name, points, doubled quotes, two tiers of one name", () => {
    expect(events("a.TextGrid", short)).toEqual([
      '1602-2215 child voice |say "ba"',
      "4001-4001 adult gaze look-away|",
      "8000-9000 child voice |again",
    ]);
  });
  it("reads the long form, and UTF-16 with a mark and CRLF, as Praat on Windows writes it", () => {
    const long = `File type = "ooTextFile"\r\nObject class = "TextGrid"\r\n\r\nxmin = 0 \r\nxmax = 5 \r\ntiers? <exists> \r\nsize = 1 \r\nitem []: \r\n    item [1]:\r\n        class = "IntervalTier" \r\n        name = "FAT" \r\n        xmin = 0 \r\n        xmax = 5 \r\n        intervals: size = 2 \r\n        intervals [1]:\r\n            xmin = 0 \r\n            xmax = 1.5 \r\n            text = "" \r\n        intervals [2]:\r\n            xmin = 1.5 \r\n            xmax = 5 \r\n            text = "schön 3" \r\n`;
    expect(events("a.TextGrid", long)).toEqual(["1500-5000 adult voice |schön 3"]);
    for (const little of [true, false]) {
      const bytes = new Uint8Array(2 + long.length * 2);
      const view = new DataView(bytes.buffer);
      view.setUint16(0, 0xfeff, little);
      for (let at = 0; at < long.length; at++) view.setUint16(2 + at * 2, long.charCodeAt(at), little);
      expect(events("a.TextGrid", bytes)).toEqual(["1500-5000 adult voice |schön 3"]);
      expect(events("a.TextGrid", bytes.subarray(2))).toEqual(["1500-5000 adult voice |schön 3"]);
    }
  });
  it("refuses what is cut, binary, or claims more than it has", () => {
    expect(events("a.TextGrid", short.slice(0, 150))).toEqual(["file-cut 17"]);
    expect(events("a.TextGrid", short.replace("\n3\n", "\n999999999999\n"))).toEqual(["file-cut 37"]);
    expect(events("a.TextGrid", short.replace("\n10\n", "\n1e308\n"))).toEqual(["time-beyond -"]);
    expect(events("a.TextGrid", "ooBinaryFile\u0008TextGrid")).toEqual(["file-binary -"]);
  });
});

describe("CHAT", () => {
  const text = `\u{FEFF}@UTF8
@Begin
@Participants:	CHI Ann Target_Child, MOT Mother, SIS Bea Sister,
	TEL Television Media
@ID:	eng|x|CHI||female|||Target_Child|||
*CHI:	&=vocalizes . [+ nc] \u00150_1241\u0015
*MOT:	well , look
	at you ! \u00151300_2650\u0015
*SIS:	&=laughs . \u00152700_3000\u0015
%com:	not an utterance \u00151_2\u0015
*CHI:	&=cries . \u00153000_4000\u0015
*TEL:	xxx . \u00153000_4000\u0015
*MOT:	no time .
*MOT:	old bullet . \u0015%snd:"day one"_5000_6000\u0015
@End
`;
  it("reads who, when and what, over continued lines", () => {
    expect(events("a.cha", text)).toEqual([
      "0-1241 child voice vocalizes|. [+ nc]",
      "1300-2650 adult voice |well , look at you !",
      "2700-3000 other-child voice laugh|",
      "3000-4000 child cry |",
      "5000-6000 adult voice |old bullet",
    ]);
    expect(said("a.cha", text)).toEqual([
      { kind: "untimed", with: { count: 1 } },
      { kind: "nobody", with: { count: 1, names: "TEL" } },
    ]);
  });
  it("refuses what is not CHAT", () => {
    expect(events("a.cha", "*CHI: hello")).toEqual(["file-not-this -"]);
  });
});

describe("tables", () => {
  it("reads ChildProject's segments with BOM and CRLF, whatever the order of columns and rows", () => {
    const text =
      '\u{FEFF}speaker_type,segment_offset,segment_onset,vcm_type,speaker_id,note\r\nFEM,9000,10,NA,NA,"two\r\nlines, ""quoted"""\r\nCHI,20,10,Y,C7,\r\nNA,7,3,NA,LF2P,\r\nOCH,1000,900,L,,\r\n';
    expect(events("a.csv", text)).toEqual([
      "10-20 child cry |",
      '10-9000 adult voice |two\r\nlines, "quoted"',
      "900-1000 other-child voice laugh|",
    ]);
  });
  it("says the line of a bad time, counting quoted line ends", () => {
    const text = 'segment_onset,segment_offset,speaker_type,note\n1,2,CHI,"a\nb"\n3,x,CHI,\n';
    expect(events("a.csv", text)).toEqual(["1-2 child voice |a\nb"]);
    expect(said("a.csv", text)).toEqual([{ kind: "bad-time", with: { count: 1, rows: "CHI 4" } }]);
    expect(events("a.csv", 'segment_onset,segment_offset,speaker_type\n1,2,"CHI\n')).toEqual(["table-quote 2"]);
    expect(events("a.csv", "a,b\n1,2\n")).toEqual(["table-columns 1"]);
    expect(events("a.csv", "segment_onset;segment_offset;speaker_type\n-0;90,5;CHI")).toEqual(["0-91 child voice |"]);
  });
  it("reads BORIS's tabular events, after their preamble, times as numbers and not as text", () => {
    const text = `Observation id\tplay\n\nTime\tMedia file path\tTotal length\tFPS\tSubject\tBehavior\tBehavioral category\tComment\tStatus
10.5\t/home/anna/film.mp4\t60.0\t25\tchild\tsmile\t\t\tSTOP
9.25\t/home/anna/film.mp4\t60.0\t25\tchild\tsmile\t\twide\tSTART
9.5\t/home/anna/film.mp4\t60.0\t25\tmother\ttalking\tx\t\tPOINT
20\t/home/anna/film.mp4\t60.0\t25\tmother\tzzz\t\t\tSTART
`;
    expect(events("a.tsv", text)).toEqual([
      "9250-10500 child face smile|wide",
      "9500-9500 adult voice talking|",
      "20000-60000 adult movement zzz|",
    ]);
    expect(said("a.tsv", text).map(({ kind }) => kind)).toEqual(["unended", "guessed"]);
  });
  it("reads BORIS's aggregated events, one observation of two", () => {
    const text =
      "Observation id,Subject,Behavior,Behavioral category,Behavior type,Start (s),Stop (s)\no1,child,gaze,,STATE,1.5,2.25\no1,mother,hug,,POINT,3,NA\no2,child,gaze,,STATE,5,6\n";
    expect(events("a.csv", text)).toEqual(["1500-2250 child gaze |", "3000-3000 adult touch hug|"]);
    expect(events("a.csv", text, { observation: "o2" })).toEqual(["5000-6000 child gaze |"]);
  });
  it("reads ELAN's tab-delimited text with and without a header", () => {
    const head =
      "Tier\tParticipant\tBegin Time - hh:mm:ss.ms\tBegin Time - msec\tEnd Time - hh:mm:ss.ms\tEnd Time - msec\tAnnotation\n";
    const row = 'CHI\tAnn\t00:00:01.250\t1250\t00:01:02.500\t62500\t"ba" she said\n';
    const want = ['1250-62500 child voice |"ba" she said'];
    expect(events("a.tsv", head + row)).toEqual(want);
    expect(events("a.tsv", row)).toEqual(want);
  });
});

const eaf = (body: string, slots = "", header = ""): string =>
  `<?xml version="1.0" encoding="UTF-8"?><ANNOTATION_DOCUMENT FORMAT="2.8" VERSION="2.8"><HEADER MEDIA_FILE="" TIME_UNITS="milliseconds"><MEDIA_DESCRIPTOR MEDIA_URL="file:///home/anna/day.wav"/>${header}</HEADER><TIME_ORDER>${slots}</TIME_ORDER>${body}</ANNOTATION_DOCUMENT>`;
const slot = (id: number, time: string): string =>
  `<TIME_SLOT TIME_SLOT_ID="ts${id}" ${time && `TIME_VALUE="${time}"`}/>`;
const cell = (id: number, from: number, to: number, text = ""): string =>
  `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a${id}" TIME_SLOT_REF1="ts${from}" TIME_SLOT_REF2="ts${to}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;
const ref = (id: number, of: number, text: string): string =>
  `<ANNOTATION><REF_ANNOTATION ANNOTATION_ID="a${id}" ANNOTATION_REF="a${of}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></REF_ANNOTATION></ANNOTATION>`;

describe("EAF", () => {
  it("reads tiers, and takes the vocal maturity of ACLEW for cries and laughs", () => {
    const slots = slot(1, "900") + slot(2, "1100") + slot(3, "10000") + slot(4, "20500");
    const body = `<TIER TIER_ID="CHI" PARTICIPANT="Child">${cell(1, 1, 2, "0.")}${cell(2, 2, 3, "a &amp; b")}</TIER><TIER TIER_ID="FA1">${cell(3, 3, 4)}</TIER><TIER TIER_ID="vcm@CHI" PARENT_REF="CHI">${ref(4, 1, "Y")}${ref(5, 2, "L")}</TIER><TIER TIER_ID="xds@FA1" PARENT_REF="FA1">${ref(6, 3, "T")}</TIER><TIER TIER_ID="context">${cell(7, 1, 4, "lunch")}</TIER>`;
    expect(events("a.eaf", eaf(body, slots))).toEqual([
      "900-1100 child cry |0.",
      "1100-10000 child voice laugh|a & b",
      "10000-20500 adult voice |",
    ]);
    expect(said("a.eaf", eaf(body, slots))).toEqual([
      { kind: "described", with: { count: 1, names: "xds@FA1" } },
      { kind: "unknown", with: { count: 1, names: "context" } },
    ]);
  });
  it("places slots without a time, or an empty one, between their neighbours", () => {
    const slots = slot(1, "1000") + slot(2, "") + `<TIME_SLOT TIME_SLOT_ID="ts3" TIME_VALUE=""/>` + slot(4, "4000");
    const body = `<TIER TIER_ID="MOT">${cell(1, 1, 2, "a")}${cell(2, 2, 3, "b")}${cell(3, 3, 4, "c")}</TIER>`;
    expect(events("a.eaf", eaf(body, slots))).toEqual([
      "1000-2000 adult voice |a",
      "2000-3000 adult voice |b",
      "3000-4000 adult voice |c",
    ]);
  });
  it("reads one coder of several, and finds the channel in a tier's name", () => {
    const slots = slot(1, "0") + slot(2, "500") + slot(3, "700");
    const body = `<TIER TIER_ID="CHI_AB">${cell(1, 1, 2)}</TIER><TIER TIER_ID="CHI_CD">${cell(2, 1, 3)}</TIER><TIER TIER_ID="Mother gaze">${cell(3, 1, 2, "child")}</TIER>`;
    expect(events("a.eaf", eaf(body, slots))).toEqual(["0-500 child voice |", "0-500 adult gaze child|"]);
    expect(events("a.eaf", eaf(body, slots), { coder: "CD" })).toContain("0-700 child voice |");
    expect(said("a.eaf", eaf(body, slots))).toMatchObject([
      { kind: "chosen", with: { what: "coder", names: "AB, CD" } },
    ]);
    const annotators = body.replace('"CHI_AB"', '"CHI" ANNOTATOR="Eve"').replace('"CHI_CD"', '"CHI" ANNOTATOR="Kim"');
    expect(events("a.eaf", eaf(annotators, slots), { coder: "Kim" })).toContain("0-700 child voice |");
  });
  it("refuses entities, bad XML, dangling and circular references, and endless depth", () => {
    const lol = `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;&b;&b;">]><ANNOTATION_DOCUMENT>&c;</ANNOTATION_DOCUMENT>`;
    expect(events("a.eaf", lol)).toEqual(["xml-doctype 1"]);
    expect(events("a.eaf", eaf("&c;"))).toEqual(["xml-syntax 1"]);
    expect(events("a.eaf", `${"\n".repeat(70_000)}<!DOCTYPE x>${eaf("")}`)[0]).toMatch(/^xml-(?:doctype|syntax) /u);
    expect(events("a.eaf", eaf("<TIER>"))).toEqual(["xml-syntax 1"]);
    expect(events("a.eaf", "<html></html>")).toEqual(["file-not-this -"]);
    expect(events("a.eaf", "<a>".repeat(100_000))).toEqual(["xml-deep 1"]);
    expect(events("a.eaf", eaf(`<TIER TIER_ID="CHI">${cell(1, 1, 2)}</TIER>`))).toEqual(["time-unreadable 1"]);
    expect(events("a.eaf", eaf(`<TIER TIER_ID="CHI">${ref(1, 2, "")}${ref(2, 1, "")}</TIER>`))).toEqual([
      "time-unreadable 1",
    ]);
  });
});

describe("LENA ITS", () => {
  const its = (segments: string): string =>
    `<?xml version="1.0"?><ITS fileName="e1"><ProcessingUnit><Recording num="1" startClockTime="2020-05-01T10:00:00Z" endClockTime="2020-05-01T10:01:00Z" startTime="PT0.00S" endTime="PT60.00S"><Conversation num="1">${segments}</Conversation></Recording></ProcessingUnit></ITS>`;
  it("reads segments, and the child's sounds and cries within them", () => {
    const text =
      its(`<Segment spkr="CHN" startTime="PT1.00S" endTime="PT5.00S" startUtt1="PT1.10S" endUtt1="PT1.60S" startUtt2="PT2.00S" endUtt2="PT2.50S" startCry1="PT3.00S" endCry1="PT4.90S"/>
<Segment spkr="FAN" startTime="PT5.00S" endTime="PT6.29S" femaleAdultWordCnt="3"/><Segment spkr="CXN" startTime="PT6.29S" endTime="PT7S"/><Segment spkr="CHN" startTime="PT7S" endTime="PT8S"/><Segment spkr="CHN" startTime="PT8S" endTime="PT9S" startVfx1="PT8.1S" endVfx1="PT8.4S"/><Segment spkr="CHF" startTime="PT9S" endTime="PT10S"/><Segment spkr="MAN" startTime="PT1M1.5S" endTime="PT1H2S"/>`);
    expect(events("a.its", text)).toEqual([
      "1100-1600 child voice |",
      "2000-2500 child voice |",
      "3000-4900 child cry |",
      "5000-6290 adult voice |",
      "6290-7000 other-child voice |",
      "7000-8000 child voice |",
      "61500-3602000 adult voice |",
    ]);
    expect(said("a.its", text)).toEqual([
      { kind: "vegetative", with: { count: 1 } },
      { kind: "nobody", with: { count: 1, names: "CHF" } },
      { kind: "uncoded", with: { count: 1, cut: 0 } },
    ]);
    expect(read("a.its", its(""))).toMatchObject({
      value: { recording: { length: 60_000, startedAt: "2020-05-01T10:00:00Z" } },
    });
  });
});

describe("BORIS", () => {
  const project = (observations: unknown): string =>
    JSON.stringify({
      behaviors_conf: {
        0: { code: "cry", type: "State event" },
        1: { code: "tap", type: "Point event", category: "touch" },
      },
      observations,
    });
  const one = {
    events: [
      [1.985492, "child", "cry", "", "", 5],
      [2.5, "", "cry", "", "", 5],
      [3.1, "mother", "tap", "", "on the back", 5],
      [3, "child", "cry", "", ""],
    ],
    media_info: { length: { "/home/anna/film.mp4": 12.5 } },
  };
  it("pairs states, keeps points, leaves out nobody", () => {
    expect(events("a.boris", project({ one }))).toEqual([
      "1985-3000 child cry |",
      "3100-3100 adult touch tap|on the back",
    ]);
    expect(said("a.boris", project({ one, two: one })).map(({ kind }) => kind)).toEqual([
      "chosen",
      "unended",
      "nobody",
    ]);
    expect(read("a.boris", project({ one }))).toMatchObject({ value: { recording: { length: 12_500 } } });
  });
  it("takes a channel with nothing behind its colon for the channel alone", () => {
    const made = (code: string) =>
      project({
        one: {
          events: [
            [1, "child", code],
            [2, "child", code],
          ],
        },
      });
    expect(events("a.boris", made("voice: "))).toEqual(["1000-2000 child voice |"]);
    expect(events("a.boris", made("voice: laugh"))).toEqual(["1000-2000 child voice laugh|"]);
    expect(events("a.boris", made("voice"))).toEqual(["1000-2000 child voice |"]);
  });
  it("refuses other JSON, and names that are no observation", () => {
    expect(events("a.boris", "{}")).toEqual(["file-not-this observations"]);
    expect(events("a.boris", '{"a":\n 1,}')).toEqual(["json-syntax 2:4"]);
    expect(events("a.boris", project({ one }), { observation: "__proto__" })).toEqual(["observation-not-there -"]);
    expect(events("a.boris", project({ one: { events: [[null, "child", "cry"]] } }))).toEqual([
      "time-unreadable one.events.0",
    ]);
  });
});

describe("Datavyu", () => {
  const opf = (db: string): Uint8Array => zipSync({ project: strToU8("!project"), db: strToU8(db) });
  it("reads columns and cells, escapes, and a cell without an offset", () => {
    const db = `#4
child_gaze (MATRIX,true,)-where|NOMINAL,how|NOMINAL
00:00:01:250,00:00:01:900,(face,away)
00:01:02:003,00:00:00:000,(toy\\, red,)
mom (MATRIX,false,)-text|NOMINAL
01:00:00:000,01:00:00:500,(look\\)
here)
ID (MATRIX,true,)-code|NOMINAL
00:00:00:000,00:00:00:000,(7)
`;
    expect(events("a.opf", opf(db))).toEqual([
      "1250-1900 child gaze face, away|",
      "62003-62003 child gaze toy, red|",
      "3600000-3600500 adult voice |look)\nhere",
    ]);
  });
  it("refuses a bomb, a way out, a broken or other archive", () => {
    const bomb = zipSync({ db: new Uint8Array(30_000_000) }, { level: 9 });
    expect(bomb.length).toBeLessThan(100_000);
    expect(events("a.opf", bomb)).toEqual(["zip-bomb -"]);
    expect(events("a.opf", zipSync({ "../db": strToU8("#4\n"), db: strToU8("#4\n") }))).toEqual(["zip-path -"]);
    expect(events("a.opf", zipSync({ "C:\\db": strToU8("#4\n"), db: strToU8("#4\n") }))).toEqual(["zip-path -"]);
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`f${at}`, strToU8("")]));
    expect(events("a.opf", zipSync(many))).toEqual(["zip-bomb -"]);
    expect(events("a.opf", zipSync({ other: strToU8("x") }))).toEqual(["zip-missing -"]);
    expect(events("a.opf", opf("#4\n").subarray(0, 60))[0]).toMatch(/^zip-/u);
    expect(events("a.opf", "hello")).toEqual(["zip-broken -"]);
    expect(events("a.opf", opf("#4\nnonsense\n"))).toEqual(["file-not-this db:2"]);
  });
});
