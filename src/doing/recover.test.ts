import { expect, it } from "vitest";
import { failed } from "../ground/result.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import { unfinishedRecording } from "./recover.ts";

it("finds what was recorded up to its last second, as a file of its kind, until it is dropped", async () => {
  const { store } = storeOverNode();
  expect(await unfinishedRecording(store)).toEqual({ ok: true, value: null });
  for (const [type, name, plain] of [
    ["audio/mp4", "recording.m4a", "audio/mp4"],
    ["video/mp4;codecs=avc1.42E01F,mp4a.40.2", "recording.mp4", "video/mp4"],
    ["video/webm", "recording.webm", "video/webm"],
  ] as const) {
    await store.tape.start(type);
    for (const second of ["one, ", "two, ", "three"]) await store.tape.add(new Blob([second]));
    const found = await unfinishedRecording(store);
    if (!found.ok || !found.value) throw new Error("nothing found");
    expect([found.value.name, found.value.type]).toEqual([name, plain]);
    expect(await found.value.text()).toBe("one, two, three");
    await store.tape.drop();
    expect(await unfinishedRecording(store)).toEqual({ ok: true, value: null });
  }
  const tape = instead(store.tape, { read: async () => failed("store-locked") });
  expect(await unfinishedRecording({ tape })).toEqual(failed("store-locked"));
});
