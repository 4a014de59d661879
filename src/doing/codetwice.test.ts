import { expect, it } from "vitest";
import { failed } from "../ground/result.ts";
import type { Play } from "../keeping/play.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import type { Event } from "../recording/recording.ts";
import { codeTwice, secondCoding } from "./codetwice.ts";

const event = (id: string, by: Event["by"]): Event => ({
  id,
  who: "child",
  channel: "voice",
  act: null,
  from: 100,
  to: 200,
  by,
  sure: by === "heard" ? 0.8 : null,
  note: null,
});
const first: Play = {
  id: "first",
  title: "Rug",
  madeAt: "2026-11-20T10:00:00.000Z",
  base: {
    format: "attune.recording/1",
    length: 1000,
    startedAt: null,
    people: [{ id: "child", role: "child" }],
    events: [event("h1", "heard"), { ...event("s1", "seen"), from: 300, to: 400 }],
  },
  steps: [{ out: [event("h1", "heard")], in: [] }],
  at: 1,
  clip: { name: "a.wav", type: "audio/wav", size: 4, hasVideo: false },
  deleteClipOn: "2026-11-27",
  reviewed: false,
  wave: Uint8Array.of(1, 2),
};
const desk = { now: Date.parse("2026-11-28T10:00:00Z"), zone: "UTC", newId: () => "second" };

it("begins from what the device heard, and from nothing that people said of the clip", async () => {
  const { store } = storeOverNode();
  await store.plays.add(first);
  expect(await secondCoding(store, "first")).toEqual({ ok: true, value: null });
  const second: Play = {
    id: "second",
    title: "Rug",
    madeAt: "2026-11-28T10:00:00.000Z",
    base: { ...first.base, events: [event("h1", "heard")] },
    steps: [],
    at: 0,
    clip: null,
    deleteClipOn: null,
    reviewed: true,
    wave: null,
    beside: "first",
  };
  expect(await codeTwice(store, first, desk)).toEqual({ ok: true, value: second });
  expect(await secondCoding(store, "first")).toEqual({ ok: true, value: second });
  expect(await store.plays.one("first")).toEqual({ ok: true, value: { ...first, clip: null } });
  await store.plays.remove("first");
  expect(await store.plays.one("second")).toEqual({ ok: true, value: null });
});

it("says what the store says", async () => {
  const { store } = storeOverNode();
  const refuses = async () => failed("disk-full");
  const full = { plays: instead(store.plays, { add: refuses, secondOf: refuses }) };
  expect(await codeTwice(full, first, desk)).toEqual(failed("disk-full"));
  expect(await secondCoding(full, "first")).toEqual(failed("disk-full"));
});
