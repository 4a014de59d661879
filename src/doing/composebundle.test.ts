/** What goes in is what was chosen of one child; what never may is planted in the store, and searched for. */
import { beforeEach, describe, expect, it } from "vitest";
import { type BundleChoice, emptyChoice, mayShowFilms } from "../bundle/choice.ts";
import { newChild, type Child } from "../child/child.ts";
import { blank, emptyBook } from "../cues/book.ts";
import type { ListedCue } from "../cues/list.ts";
import { type Desk, write, type WrittenEntry } from "../diary/diary.ts";
import { failed } from "../ground/result.ts";
import { playOf } from "../keeping/play.fixture.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import { read } from "../reading/reading.ts";
import type { Recording } from "../recording/recording.ts";
import { emptyAlarm } from "../story/alarm.ts";
import { type ComposePorts, composeBundle, isOnlyOf, leftCodes, type Sayings } from "./composebundle.ts";
import { playThing } from "./take.ts";

const mira: Child = { ...newChild("mira", "Mira"), born: "2024-03-20" };
const noor: Child = { ...newChild("noor", "PLANTED-noor"), born: "2019-05-02" };
const today = "2026-11-30";

let ids = 0;
const desk = (): Desk => ({ now: Date.parse("2026-11-28T10:00:00Z"), zone: "UTC", newId: () => `n${(ids += 1)}` });

const cue = (id: string): ListedCue => ({
  id,
  from: 0,
  to: 200,
  group: "need",
  strength: "potent",
  channels: ["voice"],
  picture: "own",
  needs: { tired: 4, hungry: 1 },
});
const recording: Recording = {
  format: "attune.recording/1",
  length: 60_000,
  startedAt: "2026-11-20T10:00:00Z",
  notes: [{ code: "cut", count: 1, said: "PLANTED-file-note" }],
  people: [
    { id: "PLANTED-name", role: "child" },
    { id: "adult", role: "adult" },
    { id: "brother", role: "other-child" },
  ],
  events: [
    {
      id: "PLANTED-id",
      who: "PLANTED-name",
      channel: "voice",
      act: null,
      from: 0,
      to: 900,
      by: "heard",
      sure: 0.9,
      note: "PLANTED-note",
    },
    { id: "b", who: "adult", channel: "voice", act: null, from: 1500, to: 2500, by: "seen", sure: null, note: null },
    {
      id: "c",
      who: "brother",
      channel: "voice",
      act: "PLANTED-brother",
      from: 3000,
      to: 4000,
      by: "seen",
      sure: null,
      note: null,
    },
  ],
};

const moment = (words: string, thing: string, children: readonly string[]): WrittenEntry =>
  write(
    desk(),
    "moment",
    {
      v: 1,
      cue: "called",
      response: "went",
      went: "settled",
      channels: [],
      own: [],
      opening: null,
      reached: null,
      minutes: null,
      words,
      kept: true,
    },
    { thing, children },
  );

/** A family of two, with all of its kinds of things, and words in all that may never go out. */
const family = async () => {
  const { store } = storeOverNode();
  for (const child of [mira, noor]) await store.children.put(child);
  const entries: readonly WrittenEntry[] = [
    moment("she laughed at the spoon", "m1", ["mira"]),
    moment("PLANTED-unchosen", "m2", ["mira"]),
    moment("PLANTED-both", "m3", ["mira", "noor"]),
    moment("PLANTED-other", "m4", ["noor"]),
    moment("PLANTED-nobody", "m5", []),
    write(desk(), "note", { v: 1, text: "PLANTED-diary-note" }, { children: ["mira"] }),
    write(desk(), "calm", {
      v: 1,
      calm: 2,
      here: 2,
      reset: "breath",
      calmAfter: 3,
      hereAfter: 3,
      words: "PLANTED-calm",
    }),
    write(
      desk(),
      "repair",
      { v: 1, reached: "me", how: [], minutes: 3, steps: [], mends: null, words: "PLANTED-repair" },
      { children: ["mira"] },
    ),
    write(
      desk(),
      "sign",
      { v: 1, sign: "PLANTED-sign", since: "days", places: "one", words: "PLANTED-signwords" },
      { children: ["mira"] },
    ),
    write(
      desk(),
      "milestone",
      { v: 1, milestone: "24/run", answer: "yes", words: "PLANTED-milestone" },
      { children: ["mira"] },
    ),
    write(desk(), "milestone", { v: 1, milestone: "24/kick", answer: "not-yet", words: "" }, { children: ["mira"] }),
    write(
      desk(),
      "milestone",
      { v: 1, milestone: "60/PLANTED-hers", answer: "yes", words: "" },
      { children: ["noor"] },
    ),
    ...Array.from({ length: 6 }, () =>
      write(
        desk(),
        "cue-use",
        { v: 1, cue: "rubs", need: "tired", right: "yes", helped: "PLANTED-helped", words: "PLANTED-use" },
        { children: ["mira"] },
      ),
    ),
    write(
      desk(),
      "cue-use",
      { v: 1, cue: "rubs", need: "hungry", right: "yes", helped: null, words: "" },
      { children: ["noor"] },
    ),
    write(desk(), "play", { v: 1, play: "rug", title: "Rug" }, { thing: playThing("rug"), children: ["mira"] }),
    write(
      desk(),
      "play",
      { v: 1, play: "hers", title: "PLANTED-hers" },
      { thing: playThing("hers"), children: ["noor"] },
    ),
  ];
  for (const entry of entries) expect((await store.diary.add(entry)).ok).toBe(true);
  const clip = { name: "PLANTED-file.mp4", type: "video/mp4", size: 4, hasVideo: true };
  for (const id of ["rug", "hers", "lost"])
    await store.plays.add(playOf(id, { base: recording, clip, deleteClipOn: null }));
  await store.clips.save("rug", new Blob(["film"], { type: "video/mp4" }));
  const seen = { play: "rug", from: 500, to: 3000, why: "chosen", keptAt: "2026-11-21T10:00:00Z" };
  await store.moments.keep({ ...seen, id: "k1", seen: "a long look", saying: "again" });
  await store.moments.keep({ ...seen, id: "k2", seen: "PLANTED-kept", saying: "" });
  const kept = [
    { ...blank("rubs"), helps: ["a dark room"], not: ["more play"], note: "PLANTED-cue-note" },
    { ...blank("asks"), means: "help" as const },
    { ...blank("turns"), note: "PLANTED-cue" },
  ];
  await store.settings.set("cues.book.{child}", { ...emptyBook, kept }, "mira");
  await store.settings.set("draft worry {child}", "PLANTED-worry", "mira");
  await store.settings.set("me", "woman");
  const alarm = {
    ...emptyAlarm,
    cue: { child: "mira", id: "rubs" },
    story: "PLANTED-story",
    trigger: "PLANTED-trigger",
    atCue: true,
  };
  expect((await store.own.put("story.alarm", { id: "a1", at: "2026-11-21T10:00:00.000Z", body: alarm })).ok).toBe(true);
  return store;
};

/** Says things by their ids, in two languages. */
const both = (text: string) => [`en ${text}`, `es ${text}`];
const say: Sayings = {
  day: both,
  until: both,
  age: ({ nickname }) => both(nickname),
  moment: ({ thing }) => ({ when: both("when"), says: both(thing) }),
  play: ({ id }) => ({ when: both(id), length: both("1 min") }),
  dance: () => both("dance"),
  stretch: (from, to) => both(`${from}-${to}`),
  figure: ({ id, value }) => ({
    name: both(id),
    says: both(id),
    range: both(String(value)),
    luck: null,
    how: both("how"),
    not: both("not"),
    source: "s",
  }),
  answer: both,
  milestone: (id) => (id === "24/kick" || id === "24/run" ? both(id) : null),
  cue: ({ id }, { state, need }) => ({ name: both(id), means: both(`${state} ${need}`) }),
  left: (code, count) => both(`${code} ${count}`),
};
const all: BundleChoice = {
  ...emptyChoice,
  to: " Dr Sand ",
  until: "2027-01-31",
  questions: "Is it all right?",
  moments: ["m1", "m3", "m4", "m5", "m9"],
  seen: ["k1"],
  plays: ["rug", "hers", "lost", "nowhere"],
  films: ["rug"],
  answers: ["yes", "stopped"],
  cues: ["rubs", "asks", "never"],
  fine: true,
};

let store: Awaited<ReturnType<typeof family>>;
beforeEach(async () => {
  store = await family();
});
const ports = (more: Partial<ComposePorts> = {}): ComposePorts => ({
  store,
  today,
  languages: [
    { code: "en", tag: "en", dir: "ltr" },
    { code: "es", tag: "es-419", dir: "ltr" },
  ],
  list: [cue("rubs"), cue("asks"), cue("turns")],
  say,
  read: async (one) => read(one, { shifts: 19 }),
  mayNotPlay: async () => false,
  ...more,
});
const composed = async (choice = all, child = mira, more: Partial<ComposePorts> = {}) => {
  const made = await composeBundle(choice, child, ports(more));
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
};

describe("the document", () => {
  it("has what was chosen, and says what could not go in", async () => {
    const { bundle, films, readings } = await composed();
    expect(bundle).toMatchObject({
      format: "attune.bundle/1",
      made: today,
      child: "Mira",
      to: "Dr Sand",
      until: "2027-01-31",
    });
    expect(bundle.moments.map(({ own }) => own)).toEqual(["she laughed at the spoon"]);
    expect(bundle.plays.map(({ title }) => title)).toEqual(["Rug"]);
    expect(bundle.plays[0]?.seen).toEqual([
      { from: 500, to: 3000, when: ["en 500-3000", "es 500-3000"], own: ["again", "a long look"] },
    ]);
    expect(bundle.milestones).toEqual([
      { answer: both("yes"), items: [{ id: "24/run", answer: "yes", says: both("24/run") }] },
    ]);
    expect(Object.fromEntries(bundle.leftOut.map(({ code, count }) => [code, count]))).toEqual({ shared: 5, gone: 2 });
    expect(await films[0]?.text()).toBe("film");
    expect(readings).toHaveLength(1);
    expect(bundle.consent).toEqual({ assent: "" });
  });

  it("holds nothing that may never go out, wherever it was planted", async () => {
    const { bundle } = await composed({ ...all, moments: ["m1", "m3", "m4", "m5"], cues: ["rubs", "asks"] });
    expect(JSON.stringify(bundle)).not.toMatch(/PLANTED|brother/);
    // Planted they are: what is searched for is there.
    const [notes, alarms] = [await store.diary.find({ words: "PLANTED" }), await store.own.all("story.alarm")];
    expect([notes.ok && notes.value.length > 5, alarms.ok && alarms.value.length]).toEqual([true, 1]);
  });

  it("has recordings in their own terms, from which the figures can be counted again", async () => {
    const { bundle, readings } = await composed();
    const [play] = bundle.plays;
    expect(play?.recording.people).toEqual([
      { id: "p1", role: "child" },
      { id: "p2", role: "adult" },
    ]);
    expect(play?.recording.events.map(({ id, who, note }) => [id, who, note])).toEqual([
      ["e1", "p1", null],
      ["e2", "p2", null],
    ]);
    expect(play && read(play.recording, { shifts: 19 })).toEqual(readings[0]);
    expect(play?.early).toContainEqual(both("returns.2s"));
  });

  it("says what the dictionary says: a person's word, a guess with its interval, or that it is still learning", async () => {
    const { bundle } = await composed({ ...all, cues: ["rubs", "asks", "turns"] });
    expect(bundle.cues.map(({ id, state, uses, means }) => [id, state, uses, means[0]])).toEqual([
      ["rubs", "guess", 6, "en guess tired"],
      ["asks", "said", 0, "en said help"],
      ["turns", "learning", 0, "en learning null"],
    ]);
    expect(bundle.cues[0]).toMatchObject({ helps: ["a dark room"], not: ["more play"] });
    expect(bundle.cues[0]?.interval?.[0]).toBeGreaterThan(0.4);
    expect(bundle.cues.slice(1).map(({ share, interval }) => [share, interval])).toEqual([
      [null, null],
      [null, null],
    ]);
  });
});

describe("a film", () => {
  it("goes along only after the caregiver thought of it, and from six years on after the child was asked", async () => {
    const without = await composed({ ...all, fine: false });
    expect([without.films, without.bundle.consent, without.bundle.plays[0]?.film]).toEqual([[], null, null]);
    expect(without.bundle.leftOut).toContainEqual({ code: "film-unasked", count: 1, says: both("film-unasked 1") });
    expect(mayShowFilms({ ...all, assent: " " }, 72)).toBe(false);
    expect(mayShowFilms({ ...all, assent: "He said yes" }, 72)).toBe(true);
    expect([71, null].map((months) => mayShowFilms(all, months))).toEqual([true, true]);
    const older = await composed({ ...all, plays: ["hers"], films: ["hers"] }, noor);
    expect(older.bundle.leftOut.map(({ code }) => code)).toContain("film-unasked");
  });

  it("that is gone or damaged is said, and its drawing stays", async () => {
    await store.clips.drop("rug");
    const gone = await composed();
    expect(gone.bundle.leftOut.map(({ code }) => code)).toContain("film-gone");
    expect(gone.bundle.plays).toHaveLength(1);
    const clips = instead(store.clips, { read: async () => failed("clip-damaged") });
    await store.clips.save("rug", new Blob(["film"]));
    const damaged = await composed(all, mira, { store: instead(store, { clips }) });
    expect(damaged.films).toEqual([]);
    expect(damaged.bundle.leftOut.map(({ code }) => code)).toContain("film-gone");
  });

  it("that many browsers do not show says so", async () => {
    const { bundle } = await composed(all, mira, { mayNotPlay: async () => true });
    expect(bundle.plays[0]?.film).toEqual({ type: "video/mp4", size: 4, isFilm: true, mayNotPlay: true });
  });
});

it("is empty where nothing was chosen", async () => {
  const { bundle, films } = await composed(emptyChoice);
  expect([bundle.moments, bundle.plays, bundle.cues, bundle.milestones, bundle.leftOut, films]).toEqual([
    [],
    [],
    [],
    [],
    [],
    [],
  ]);
});

it("says what of the store cannot be read", async () => {
  for (const group of ["children", "moments", "plays", "diary", "settings"] as const) {
    const broken = instead<object>(store[group], {
      all: async () => failed("store-failed"),
      find: async () => failed("store-failed"),
      one: async () => failed("store-failed"),
      get: async () => failed("store-failed"),
    });
    const made = await composeBundle(all, mira, ports({ store: instead(store, { [group]: broken }) }));
    expect(made, group).toMatchObject({ ok: false, problem: { kind: "store-failed" } });
  }
});

it("takes what names no child as the only child's, and what names two as nobody's", () => {
  expect(isOnlyOf([], "mira", [mira])).toBe(true);
  expect(isOnlyOf([], "mira", [mira, noor])).toBe(false);
  expect(isOnlyOf(["mira", "noor"], "mira", [mira, noor])).toBe(false);
  expect(isOnlyOf(["mira"], "mira", [mira, noor])).toBe(true);
  expect(leftCodes).toHaveLength(4);
});
