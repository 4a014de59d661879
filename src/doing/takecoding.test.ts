import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { failed } from "../ground/result.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import { writeRecording } from "../recording/formats/formats.ts";
import type { Recording } from "../recording/recording.ts";
import { wavOf } from "./clips.fixture.ts";
import { isCoding, keepCoding, readCoding } from "./takecoding.ts";

const recording: Recording = {
  format: "attune.recording/1",
  length: 9000,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events: [
    { id: "e1", who: "child", channel: "voice", act: null, from: 1250, to: 1900, by: "seen", sure: null, note: null },
  ],
};
const fileAs = (name: string, as = name): File => {
  const written = writeRecording(as, recording);
  if (!written.ok) throw new Error(written.problem.kind);
  return new File([new Uint8Array(written.value.bytes)], name);
};

it("knows a coding by its name or by what is in it, and no film", async () => {
  expect(await isCoding(fileAs("a.json"))).toBe(true);
  expect(await isCoding(fileAs("A.EAF", "a.eaf"))).toBe(true);
  expect(await isCoding(fileAs("a", "a.eaf"))).toBe(true);
  expect(await isCoding(fileAs("export.bin", "a.json"))).toBe(true);
  expect(await isCoding(new File([gzipSync("x")], "a.rttm.GZ"))).toBe(true);
  expect(await isCoding(new File([], "empty.cha"))).toBe(true);
  expect(await isCoding(wavOf(1))).toBe(false);
  expect(await isCoding(new File([], "empty.mp4"))).toBe(false);
  expect(await isCoding(new File(["Dear diary"], "text.mp4"))).toBe(false);
  expect(await isCoding(new File([gzipSync("x")], "a.mp4.gz"))).toBe(false);
});

it("reads it, refuses one of which nothing counts, and says what is wrong with one that is broken", async () => {
  const read = await readCoding(fileAs("a.json"));
  expect(read).toMatchObject({ ok: true, value: { recording: { length: 9000, events: [{ from: 1250 }] }, said: [] } });
  const none = new File([`segment_onset,segment_offset,speaker_type\n`], "none.csv");
  expect(await readCoding(none)).toMatchObject({
    ok: false,
    problem: { kind: "nothing-read", with: { why: "empty" } },
  });
  expect(await readCoding(new File(["no", "t it"], "bad.rttm"))).toMatchObject({ ok: false });
});

it("keeps it as a play without a clip, under its file's name", async () => {
  const { store } = storeOverNode();
  const read = await readCoding(fileAs("of May.eaf"));
  if (!read.ok) throw new Error(read.problem.kind);
  const desk = { now: Date.parse("2026-11-28T10:00:00Z"), zone: "UTC", newId: () => "id" };
  expect(await keepCoding(store, "of May.eaf", read.value, desk)).toEqual({ ok: true, value: "id" });
  expect(await store.plays.one("id")).toEqual({
    ok: true,
    value: {
      id: "id",
      title: "of May",
      madeAt: "2026-11-28T10:00:00.000Z",
      base: read.value.recording,
      steps: [],
      at: 0,
      clip: null,
      deleteClipOn: null,
      reviewed: false,
      wave: null,
    },
  });
  const full = { plays: instead(store.plays, { add: async () => failed("disk-full") }) };
  expect(await keepCoding(full, "a", read.value, desk)).toEqual({ ok: false, problem: { kind: "disk-full" } });
});
