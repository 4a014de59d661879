/** That the listener is taught by what a family checked in clips that are still here, and by nothing else. */
import { describe, expect, it, vi } from "vitest";
import { done, failed } from "../ground/result.ts";
import { openMedia } from "../keeping/media.ts";
import type { Play } from "../keeping/play.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import { adapted } from "../listening/adapt.ts";
import { learnedForm } from "../listening/learned.ts";
import { enough } from "../listening/lesson.ts";
import type { Event, Recording } from "../recording/recording.ts";
import { earsHere, hearHere, pcm, wavOf } from "./clips.fixture.ts";
import { hearScores } from "./hear.ts";
import { learn, type Taught } from "./learn.ts";
import { checkedCount, type CheckedClip, lessonsIn, readiness, teach } from "./teach.ts";

vi.setConfig({ testTimeout: 60_000 });

const event = (id: string, from: number, more: Partial<Event> = {}): Event => ({
  id,
  who: "adult",
  channel: "voice",
  act: null,
  from,
  to: from + 500,
  by: "heard",
  sure: 0.8,
  note: null,
  ...more,
});
const base = (...events: Event[]): Recording => ({
  format: "attune.recording/1",
  length: 9000,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events,
});
const play = (id: string, madeAt: string, more: Partial<Play> = {}): Play => ({
  id,
  title: id,
  madeAt,
  base: base(event("h1", 1000), event("h2", 3000)),
  // Of two sounds one was said to be right.
  steps: [{ out: [event("h1", 1000)], in: [event("h1", 1000, { by: "seen", sure: null })] }],
  at: 1,
  clip: { name: "a.wav", type: "audio/wav", size: 4, hasVideo: false },
  deleteClipOn: null,
  reviewed: false,
  wave: null,
  ...more,
});
const lesson = (play: string, checked = 1): CheckedClip => ({ play, checked, left: [], from: 1000, to: 1500 });

describe("what there is to learn from", () => {
  it("is what was checked in clips that are still here, the newest first", async () => {
    const { store } = storeOverNode();
    const tag = event("t1", 500, { channel: "gaze", by: "seen", sure: null });
    for (const one of [
      play("older", "2026-11-01T10:00:00Z"),
      play("newer", "2026-11-02T10:00:00Z"),
      play("unchecked", "2026-11-03T10:00:00Z", { at: 0 }),
      play("without a clip", "2026-11-04T10:00:00Z", { clip: null }),
      play("the sample", "2026-11-05T10:00:00Z", { base: base(event("h1", 1000), tag) }),
      play("second", "2026-11-06T10:00:00Z", { beside: "newer" }),
    ]) {
      await store.plays.add(one);
      if (one.clip) await store.clips.save(one.id, new Blob(["clip"]));
    }
    const found = await lessonsIn(store);
    if (!found.ok) throw new Error(found.problem.kind);
    expect(found.value.map(({ play }) => play)).toEqual(["newer", "older"]);
    expect(found.value[0]).toEqual({
      play: "newer",
      checked: 1,
      left: [{ who: "adult", channel: "voice", from: 1000, to: 1500 }],
      from: 1000,
      to: 1500,
    });
    expect(checkedCount(found.value)).toBe(2);
  });

  it("is not known where the store cannot be asked", async () => {
    const { store } = storeOverNode();
    await store.plays.add(play("one", "2026-11-01T10:00:00Z"));
    await store.clips.save("one", new Blob(["clip"]));
    const locked = async () => failed("store-locked");
    expect(await lessonsIn({ plays: instead(store.plays, { all: locked }) })).toEqual(failed("store-locked"));
    expect(await lessonsIn({ plays: instead(store.plays, { one: locked }) })).toEqual(failed("store-locked"));
  });

  it("is too little, enough, or known already", () => {
    const nothing = { now: null };
    const known = { now: { adult: 0.4, checked: enough, at: "2026-11-20T10:00:00.000Z" } };
    expect(readiness([], nothing)).toBe("few");
    expect(readiness([lesson("a", enough - 1)], nothing)).toBe("few");
    expect(readiness([lesson("a", enough - 1), lesson("b")], nothing)).toBe("ready");
    expect(readiness([lesson("a", enough)], known)).toBe("known");
    expect(readiness([lesson("a", enough + 1)], known)).toBe("ready");
    expect(readiness([lesson("a", enough - 1)], known)).toBe("few");
  });
});

describe("teaching", () => {
  it("hears the clips that are still here again, and keeps what they taught with how much was checked and when", async () => {
    const { store } = storeOverNode();
    await store.plays.add(play("one", "2026-11-01T10:00:00Z"));
    await store.plays.add(play("gone", "2026-11-01T10:00:00Z"));
    await store.clips.save("one", new Blob(["clip"]));
    const asked: (readonly Taught[])[] = [];
    const options = { onProgress: () => {} };
    const learnHere: Parameters<typeof teach>[2]["learn"] = async (taught, given) => {
      asked.push(taught);
      expect(given).toBe(options);
      return done({ adult: 0.37 });
    };
    const at = () => "2026-11-28T10:00:00.000Z";
    const lessons = [lesson("one", 12), lesson("gone", 9)];
    const taught = await teach(store, lessons, { learn: learnHere, at }, options);
    expect(taught).toEqual(done({ now: { adult: 0.37, checked: 21, at: at() } }));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject([{ left: [], from: 1000, to: 1500 }]);
    expect(await asked[0]?.[0]?.file.text()).toBe("clip");
    // It comes back as it was kept.
    if (taught.ok) expect(learnedForm.read(learnedForm.write(taught.value))).toEqual(taught.value);
    expect(await teach(store, [lesson("gone")], { learn: learnHere, at })).toEqual(failed("not-kept"));
    expect(asked).toHaveLength(1);
    const stopped = await teach(store, lessons, { learn: async () => failed("cancelled"), at });
    expect(stopped).toEqual(failed("cancelled"));
    const locked = { clips: instead(store.clips, { read: async () => failed("store-locked") }) };
    expect(await teach(locked, lessons, { learn: learnHere, at })).toEqual(failed("store-locked"));
  });
});

describe("learning", () => {
  const open = (file: Blob) => openMedia(file, pcm);

  it("finds the number that fits what a person left in each clip, and says how far it is", async () => {
    const ears = await earsHere();
    const clip = wavOf(6);
    const heard = await hearHere(clip);
    if (!heard.ok) throw new Error(heard.problem.kind);
    // All that was heard, they say, was an adult.
    const left = heard.value.recording.events.map(({ from, to }) => ({
      who: "adult" as const,
      channel: "voice" as const,
      from,
      to,
    }));
    const stretch = { left, from: left[0]?.from ?? 0, to: left.at(-1)?.to ?? 0 };
    const told: [number, number][] = [];
    const answer = await learn(
      [
        { file: clip, ...stretch },
        { file: clip, ...stretch },
      ],
      open,
      ears,
      (share, seconds) => told.push([share, seconds]),
    );
    const media = await open(clip);
    if (!media.ok) throw new Error(media.problem.kind);
    const { hearing } = await hearScores(media.value, ears);
    const right = adapted([
      { heard: hearing, ...stretch },
      { heard: hearing, ...stretch },
    ]);
    expect(right.adult).toBeLessThan(0.5);
    expect(answer).toEqual(done(right));
    expect(told).toEqual([...told].sort(([a], [b]) => a - b));
    expect(told.at(-1)?.[0]).toBe(1);
    expect(told.filter(([, seconds]) => Math.abs(seconds - 6) < 1e-6).map(([share]) => share)).toEqual([0.5, 1]);
  });

  it("leaves out a clip that cannot be opened any more; where none can, says why", async () => {
    const ears = await earsHere();
    const stretch = { left: [], from: 0, to: 500 };
    const text = { file: new Blob(["Dear diary"]), ...stretch };
    const clip = { file: wavOf(1), ...stretch };
    const alone = await learn([clip], open, ears);
    expect(alone.ok).toBe(true);
    expect(await learn([text, clip, text], open, ears)).toEqual(alone);
    expect(await learn([text], open, ears)).toMatchObject({ ok: false, problem: { kind: "not-media" } });
    expect(await learn([], open, ears)).toEqual(done({ adult: 0.5 }));
  });

  it("lets go of each clip, also where the listener fails", async () => {
    let closed = 0;
    const counted = async (file: Blob) => {
      const media = await open(file);
      return media.ok ? done({ ...media.value, close: () => void closed++ }) : media;
    };
    const clip = { file: wavOf(1), left: [], from: 0, to: 500 };
    await learn([clip, clip], counted, await earsHere());
    expect(closed).toBe(2);
    const deaf = { hear: () => Promise.reject(new Error("deaf")) };
    await expect(learn([clip], counted, deaf)).rejects.toThrow("deaf");
    expect(closed).toBe(3);
  });
});
