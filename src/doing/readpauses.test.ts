import { expect, it } from "vitest";
import { write } from "../diary/diary.ts";
import { failed } from "../ground/result.ts";
import type { Play } from "../keeping/play.ts";
import { playOf } from "../keeping/play.fixture.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import { read } from "../reading/reading.ts";
import { edit } from "../recording/edit.ts";
import type { Recording } from "../recording/recording.ts";
import { readPauses } from "./readpauses.ts";
import { playThing } from "./take.ts";

let ids = 0;
const desk = { now: Date.parse("2026-11-28T10:00:00Z"), zone: "UTC", newId: () => `n${(ids += 1)}` };

/** The child at 1 s, the adult 0.4 s after, the child 1.5 s after that, the adult 2 s after that. */
const turns = [
  ["c", 1000, 2000],
  ["a", 2400, 3000],
  ["c", 4500, 5000],
  ["a", 7000, 7500],
] as const;
const base: Recording = {
  format: "attune.recording/1",
  length: 20_000,
  startedAt: null,
  people: [
    { id: "c", role: "child" },
    { id: "a", role: "adult" },
  ],
  events: turns.map(([who, from, to], n) => ({
    id: `e${n}`,
    who,
    channel: "voice",
    act: null,
    from,
    to,
    by: "seen",
    sure: null,
    note: null,
  })),
};

const kept = async (plays: readonly Play[], unlogged: readonly string[] = []) => {
  const { store } = storeOverNode();
  for (const play of plays) {
    await store.plays.add(play);
    if (unlogged.includes(play.id)) continue;
    const about = { thing: playThing(play.id), children: [] };
    await store.diary.add(write(desk, "play", { v: 1, play: play.id, title: play.title }, about));
  }
  return store;
};
const seen = async (store: Awaited<ReturnType<typeof kept>>, zone = "UTC") => {
  const found = await readPauses(store, zone);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
};

it("gives each play’s pauses, the earliest first, as the reading counts them", async () => {
  const store = await kept([
    playOf("late", { base, reviewed: true, madeAt: "2026-11-21T10:00:00Z" }),
    playOf("early", { base, reviewed: true, madeAt: "2026-11-20T23:30:00Z" }),
  ]);
  const pauses = { adult: [400, 2000], child: [1500] };
  expect(await seen(store)).toEqual([
    { id: "early", day: "2026-11-20", ...pauses },
    { id: "late", day: "2026-11-21", ...pauses },
  ]);
  expect((await seen(store, "Europe/Berlin"))[0]?.day, "the day on the wall").toBe("2026-11-21");
  const counted = read(base, { shifts: 0, only: ["pause.adult", "pause.child"] }).figures.map((figure) => figure.of);
  expect(counted).toEqual([2, 1]);
});

it("takes a play with the changes that were made to it", async () => {
  const play = playOf("p", { base, reviewed: true });
  const store = await kept([play]);
  await store.plays.addStep(
    "p",
    0,
    edit(base, { kind: "remove", ids: ["e3"] }, () => "n"),
  );
  expect(await seen(store)).toMatchObject([{ adult: [400], child: [1500] }]);
});

it("leaves out what nobody looked at, and what stands in no diary: the sample, a coding that was brought in", async () => {
  const store = await kept(
    [playOf("sample", { base, reviewed: true }), playOf("unseen", { base }), playOf("mine", { base, reviewed: true })],
    ["sample"],
  );
  expect((await seen(store)).map(({ id }) => id)).toEqual(["mine"]);
});

it("gives nothing where nothing is kept, and the latest sixty where there are many", async () => {
  expect(await seen(await kept([]))).toEqual([]);
  const many = Array.from({ length: 62 }, (_, n) =>
    playOf(`p${n}`, { reviewed: true, madeAt: new Date(Date.UTC(2026, 0, 1 + n)).toISOString() }),
  );
  const found = await seen(await kept(many));
  expect([found.length, found[0]?.id, found.at(-1)?.id]).toEqual([60, "p2", "p61"]);
});

it("passes over a play that is gone meanwhile", async () => {
  const store = await kept([playOf("p", { base, reviewed: true })]);
  const plays = instead(store.plays, { one: async () => ({ ok: true, value: null }) as const });
  expect(await readPauses({ plays, diary: store.diary }, "UTC")).toEqual({ ok: true, value: [] });
});

it.each(["all", "one"] as const)("says why plays could not be read (%s), and why the diary could not", async (name) => {
  const store = await kept([playOf("p", { base, reviewed: true })]);
  const plays = instead(store.plays, { [name]: async () => failed("store-failed") });
  expect(await readPauses({ plays, diary: store.diary }, "UTC")).toMatchObject({ problem: { kind: "store-failed" } });
  const diary = instead(store.diary, { find: async () => failed("store-closed") });
  expect(await readPauses({ plays: store.plays, diary }, "UTC")).toMatchObject({ problem: { kind: "store-closed" } });
});
