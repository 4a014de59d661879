// Each kind of loss that has a note of its own: its count, and what is said of it.
import { describe, expect, it } from "vitest";
import type { FileOptions } from "./format.ts";
import { readRecording, writeRecording } from "./formats.ts";
import { notesOf } from "./said.ts";

const notes = (file: string, text: string, options: FileOptions = {}) => {
  const found = readRecording(file, new TextEncoder().encode(text), options);
  if (!found.ok) throw new Error(JSON.stringify(found.problem));
  return notesOf(found.value.said);
};
const kinds = (file: string, text: string, options: FileOptions = {}): (readonly [string, number])[] =>
  notes(file, text, options).map(({ code, count }) => [code, count]);

const eaf = (slots: readonly string[], ...tiers: readonly string[]): string =>
  `<ANNOTATION_DOCUMENT><TIME_ORDER>${slots.map((value, n) => `<TIME_SLOT TIME_SLOT_ID="${n}"${value === "" ? "" : ` TIME_VALUE="${value}"`}/>`).join("")}</TIME_ORDER>${tiers.join("")}</ANNOTATION_DOCUMENT>`;
const annotation = (id: string, from: number, to: number, text = ""): string =>
  `<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID="${id}" TIME_SLOT_REF1="${from}" TIME_SLOT_REF2="${to}"><ANNOTATION_VALUE>${text}</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION>`;
const tier = (name: string, ...annotations: readonly string[]): string =>
  `<TIER TIER_ID="${name}">${annotations.join("")}</TIER>`;

describe("what is said of a loss", () => {
  it("joined events that were something else", () => {
    const text = eaf(
      ["0", "500", "400", "900"],
      tier("gaze@CHI", annotation("a", 0, 1, "toy"), annotation("b", 2, 3, "mother")),
    );
    expect(kinds("a.eaf", text)).toEqual([
      ["merged", 1],
      ["merged-label", 1],
    ]);
    expect(kinds("a.eaf", text.replace("mother", "toy"))).toEqual([["merged", 1]]);
  });

  it("descriptions that fit nothing, of tiers with one name too", () => {
    const vcm = tier("vcm@CHI", annotation("v", 2, 3, "Y"));
    const text = eaf(
      ["0", "500", "600", "900"],
      tier("CHI", annotation("a", 0, 1)),
      vcm,
      vcm,
      tier("xds@CHI", annotation("x", 0, 1, "C")),
    );
    expect(kinds("a.eaf", text)).toEqual([["described", 3]]);
  });

  it("spans of coding whose times cannot be, and too many of them", () => {
    const row = "SPEAKER a 1 1 1 <NA> <NA> CHI <NA> <NA>";
    const span = (from: string, long: string): string => `NOSCORE a 1 ${from} ${long} <NA> <NA> <NA> <NA> <NA>`;
    expect(kinds("a.rttm", [row, span("x", "1"), span("4", "-1"), span("5", "1")].join("\n"))).toEqual([
      ["coded-time", 2],
    ]);
    const bad = eaf(
      ["0", "500", "x"],
      tier("CHI", annotation("a", 0, 1)),
      tier("coded", annotation("b", 0, 1), annotation("c", 1, 2)),
    );
    expect(kinds("a.eaf", bad)).toEqual([["coded-time", 1]]);
    const slots = Array.from({ length: 10_002 }, (_, n) => String(n * 10));
    const many = slots.slice(1).map((_, n) => annotation(`c${n}`, n, n + 1));
    expect(kinds("a.eaf", eaf(slots, tier("CHI", annotation("a", 0, 1)), tier("coded", ...many)))).toEqual([
      ["coded-many", 10_001],
    ]);
  });

  it("a slot whose time is none, which lies nowhere, unlike one without a time", () => {
    const text = (slot: string): string =>
      eaf(["0", slot, "900"], tier("CHI", annotation("a", 0, 1), annotation("b", 1, 2), annotation("c", 0, 2)));
    expect(kinds("a.eaf", text("soon"))).toEqual([["bad-time", 2]]);
    expect(kinds("a.eaf", text(""))).toEqual([["merged", 2]]);
  });

  it("keeps the times of two annotations that bear one id", () => {
    const text = eaf(["0", "500", "600", "900"], tier("CHI", annotation("a", 0, 1), annotation("a", 2, 3)));
    expect(kinds("a.eaf", text)).toEqual([]);
  });

  it("marks without a partner, apart", () => {
    const text =
      "Time,Subject,Behavior,Status\n1,child,talk,STOP\n2,child,talk,START\n3,child,talk,START\n4,mother,blink,START\n5,mother,blink,STOP";
    expect(kinds("a.csv", text)).toEqual([
      ["unended", 1],
      ["unbegun", 2],
      ["guessed", 1],
    ]);
  });

  it("lines of a transcript that are none, channels that nobody knows, rows of other recordings", () => {
    const cha =
      "@Begin\n@Participants:\tCHI Target_Child\n*CHI:\tba . \u00151_200\u0015\n*CHI:\tmore\n  words . \u0015300_400\u0015\nnothing\n@End";
    expect(kinds("a.cha", cha)).toEqual([["unread", 1]]);
    const table =
      "segment_onset,segment_offset,speaker_type,channel,recording_filename\n0,9,CHI,ears,a\n10,19,CHI,voice,a\n0,9,CHI,voice,b";
    expect(kinds("a.csv", table)).toEqual([
      ["chosen", 1],
      ["taken-voice", 1],
    ]);
    expect(notes("a.csv", table)[0]?.said).toMatch(/ --observation\. One row of the others was left out\.$/u);
    expect(kinds("a.csv", table, { observation: "b" })).toEqual([]);
  });

  it("refuses a TextGrid that holds more than it counts", () => {
    const grid = '"ooTextFile" "TextGrid" 0 9 <exists> 1 "IntervalTier" "CHI" 0 9 1 0 1 "a"';
    expect(kinds("a.TextGrid", grid)).toEqual([]);
    const found = readRecording("a.TextGrid", new TextEncoder().encode(`${grid} 2 3 "b"`));
    expect(found).toMatchObject({ ok: false, problem: { kind: "file-not-this" } });
  });

  it("says again what was lost when a recording of ours was made of another file, and never twice", () => {
    const table = "segment_onset,segment_offset,speaker_type\n0,9,CHI\n10,19,FEM\n20,29,SIL\nx,30,CHI";
    const first = readRecording("a.csv", new TextEncoder().encode(table));
    if (!first.ok) throw new Error(first.problem.kind);
    let known = notesOf(first.value.said);
    expect(known.map(({ code, count }) => [code, count])).toEqual([
      ["nobody", 1],
      ["bad-time", 1],
    ]);
    let { recording } = first.value;
    for (let times = 0; times < 3; times++) {
      const written = writeRecording("b.json", recording, { notes: known });
      const again = written.ok ? readRecording("b.json", written.value.bytes) : written;
      if (!again.ok) throw new Error(again.problem.kind);
      expect(notesOf(again.value.said)).toEqual(known);
      known = notesOf(again.value.said);
      ({ recording } = again.value);
    }
  });
});
