/**
 * Vectors of the field: files written anew with the traps of ChildProject's examples, beside the reading that the field
 * itself gives them; and, on a machine where those examples lie beside the checkout, the examples themselves.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseTable } from "./csv.ts";
import { outEndings, readRecording, writeRecording } from "./formats.ts";
import type { Recording } from "../recording.ts";

const opened = (file: string, bytes: Uint8Array, options: { observation?: string } = {}): Recording => {
  const read = readRecording(file, bytes, options);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read.value.recording;
};
/** `onset,offset,TYPE` of each event in the field's own types of speaker, and whether it is a cry or a laugh. */
const segments = ({ people, events }: Recording, types: Readonly<Record<string, string>>): string[] =>
  events.map(({ who, from, to, channel, act }) => {
    const role = people.find(({ id }) => id === who)?.role ?? "";
    const kind = channel === "cry" ? ",Y" : act === "laugh" ? ",L" : "";
    return `${from},${to},${types[who] ?? (role === "child" ? "CHI" : role === "other-child" ? "OCH" : "FEM")}${kind}`;
  });
const inOrder = (rows: readonly string[]): string[] =>
  rows.toSorted((a, b) => {
    const [x, y] = [a, b].map((row) => row.split(",").map(Number));
    return (x?.[0] ?? 0) - (y?.[0] ?? 0) || (x?.[1] ?? 0) - (y?.[1] ?? 0) || (a < b ? -1 : 1);
  });

describe("the field's own reading of small files", () => {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  it("RTTM: KCHI makes CHI another child, thousandths without float noise, two recordings in one file", () => {
    const text = [
      "SPEAKER day_1 1 84.136 0.857 <NA> <NA> KCHI <NA> <NA>",
      "SPEAKER day_1 1 84.168 2.344 <NA> <NA> CHI <NA> <NA>",
      "SPEAKER day_1 1 85.4920000000000002 3.4589999999999996 <NA> <NA> FEM <NA> <NA>",
      "SPEAKER day_1 1 83.496 5.496 <NA> <NA> SPEECH <NA> <NA>",
      "SPEAKER day_2 1 90.000 1.284 <NA> <NA> MAL <NA> <NA>",
    ].join("\n");
    expect(segments(opened("a.rttm", bytes(text)), {})).toEqual([
      "84136,84993,CHI",
      "84168,86512,OCH",
      "85492,88951,FEM",
    ]);
    expect(segments(opened("a.rttm", bytes(text), { observation: "day_2" }), { MAL: "MAL" })).toEqual([
      "90000,91284,MAL",
    ]);
  });
  it("a table: NA is nobody, and rows need no order", () => {
    const text = "segment_onset,segment_offset,speaker_type\n900,1200,MAL\n84,993,CHI\n5,50,NA\n168,512,OCH\n";
    expect(segments(opened("a.csv", bytes(text)), { MAL: "MAL" })).toEqual([
      "84,993,CHI",
      "168,512,OCH",
      "900,1200,MAL",
    ]);
  });
  it("TextGrid: blanks and stars around a tier's name, C1 another child, half milliseconds rounded", () => {
    const tier = (name: string, from: number, to: number, end = 10): string =>
      `"IntervalTier" "${name}" 0 ${end} 3 0 ${from} "" ${from} ${to} "1" ${to} ${end} ""`;
    const text = `"ooTextFile" "TextGrid" 0 10 <exists> 3 ${tier("    CHI*", 1.6022024, 2.21493503)} ${tier("MOT* ", 5.592624999999998, 7.520937500000002)} ${tier("C1", 2.21493503, 3.3197)}`;
    expect(segments(opened("a.TextGrid", bytes(text)), {})).toEqual([
      "1602,2215,CHI",
      "2215,3320,OCH",
      "5593,7521,FEM",
    ]);
  });
});

const shared = resolve(import.meta.dirname, "../../../../shared/data/formats");
const there = existsSync(shared) ? readdirSync(shared) : [];
const truth = (name: string): Record<string, string>[] => {
  const rows = parseTable(readFileSync(join(shared, "truth", name), "utf8"));
  if (!rows.ok) throw new Error(rows.problem.kind);
  const [head, ...body] = rows.value;
  return body.map(({ fields }) =>
    Object.fromEntries((head?.fields ?? []).map((column, i) => [column, fields[i] ?? ""])),
  );
};

describe("the examples themselves, where they are", () => {
  const types: Readonly<Record<string, string>> = { MAL: "MAL", MA1: "MAL", FAT: "MAL" };
  it("are found in whole or not at all", () => {
    expect([0, 6]).toContain(there.length);
  });
  for (const [file, answer] of [
    ["vtc.rttm", "vtc.csv"],
    ["csv.csv", "csv.csv"],
    ["textgrid.TextGrid", "textgrid.csv"],
    ["vandam.cha", "cha.csv"],
    ["eaf.eaf", "eaf.csv"],
  ] as const) {
    if (!there.includes(file)) continue;
    it(`${file} is read as the field reads it`, () => {
      const bytes = new Uint8Array(readFileSync(join(shared, file)));
      const first = opened(file, bytes);
      const wanted = truth(answer).filter((row) => row["speaker_type"] !== "NA");
      const mine = segments(first, types);
      // The RTTM file holds two recordings, which are read one at a time.
      if (file === "vtc.rttm")
        mine.push(...segments(opened(file, bytes, { observation: "namibie_aiku_20170315_2" }), types));
      const theirs = wanted.map((row) => {
        const kind = ["Y", "L"].includes(row["vcm_type"] ?? "") ? `,${row["vcm_type"]}` : "";
        return `${row["segment_onset"]},${row["segment_offset"]},${row["speaker_type"]}${kind}`;
      });
      expect(inOrder(mine.map((row) => row.replace(/,OCH|,CHI/u, ",child")))).toEqual(
        inOrder(theirs.map((row) => row.replace(/,OCH|,CHI/u, ",child"))),
      );
      // Which child it is differs only in the second recording of the RTTM, where no KCHI stands.
      if (file !== "vtc.rttm") expect(inOrder(mine)).toEqual(inOrder(theirs));
    });
  }
});

describe("EAF out", () => {
  const recording = opened("a.csv", new TextEncoder().encode("segment_onset,segment_offset,speaker_type\n1,900,CHI\n"));
  it("is 3.0, or 2.8 where that is asked for, and is read back alike", () => {
    const out = (eaf?: "2.8" | "3.0"): string => {
      const written = writeRecording("a.eaf", recording, eaf ? { eaf } : {});
      if (!written.ok) throw new Error(written.problem.kind);
      expect(opened("a.eaf", written.value.bytes).events).toEqual(recording.events);
      return new TextDecoder().decode(written.value.bytes);
    };
    expect(out("2.8")).toContain('FORMAT="2.8" VERSION="2.8"');
    expect(out("2.8")).toContain("EAFv2.8.xsd");
    expect(out()).toBe(out("3.0"));
    expect(out()).toContain('FORMAT="3.0" VERSION="3.0"');
  });
});

describe("media links", () => {
  const path = "file:///home/anna/day.wav";
  const eaf = `<ANNOTATION_DOCUMENT><HEADER TIME_UNITS="milliseconds"><MEDIA_DESCRIPTOR MEDIA_URL="${path}"/><PROPERTY NAME="URN">urn:anna</PROPERTY></HEADER><TIME_ORDER><TIME_SLOT TIME_SLOT_ID="1" TIME_VALUE="10"/><TIME_SLOT TIME_SLOT_ID="2" TIME_VALUE="900"/></TIME_ORDER><TIER TIER_ID="CHI"><ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="a" TIME_SLOT_REF1="1" TIME_SLOT_REF2="2"><ANNOTATION_VALUE>ba</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER></ANNOTATION_DOCUMENT>`;
  const boris = JSON.stringify({
    behaviors_conf: { 0: { code: "voice", type: "State event" } },
    observations: {
      one: {
        file: { 1: [path] },
        media_info: { length: { [path]: 2 } },
        events: [
          [0.01, "child", "voice", "", "", 0],
          [0.9, "child", "voice", "", "", 0],
        ],
      },
    },
  });
  const chat = `@UTF8\n@Begin\n@Participants:\tCHI Target_Child\n@Media:\t${path}, audio\n*CHI:\tba . \u001510_900\u0015\n@End\n`;
  const its = `<ITS fileName="${path}"><ProcessingUnit><UPL><Header/></UPL><Recording num="1" startTime="PT0.00S" endTime="PT2.00S"><Pause num="1" startTime="PT0.00S" endTime="PT2.00S"><Segment spkr="CHN" startTime="PT0.01S" endTime="PT0.90S" startUtt1="PT0.01S" endUtt1="PT0.90S" childUttCnt="1"/></Pause></Recording></ProcessingUnit></ITS>`;
  it.each([
    ["a.eaf", eaf],
    ["a.boris", boris],
    ["a.cha", chat],
    ["a.its", its],
  ])("with whole paths, which leak names, go nowhere out of %s", (file, text) => {
    const recording = opened(file, new TextEncoder().encode(text));
    expect(recording.events).toHaveLength(1);
    for (const ending of outEndings) {
      const written = writeRecording(`a.${ending}`, recording);
      expect(written.ok && new TextDecoder("latin1").decode(written.value.bytes)).not.toMatch(/anna|file:/u);
    }
  });
});
