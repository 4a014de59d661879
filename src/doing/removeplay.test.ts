import { expect, it } from "vitest";
import { write } from "../diary/diary.ts";
import { failed } from "../ground/result.ts";
import { playOf } from "../keeping/play.fixture.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import { removePlay } from "./removeplay.ts";
import { playThing } from "./take.ts";

let ids = 0;
const desk = () => ({ now: Date.parse("2026-11-28T10:00:00Z"), zone: "UTC", newId: () => `n${(ids += 1)}` });

const kept = async () => {
  const { store } = storeOverNode();
  for (const id of ["rug", "bath"]) {
    await store.plays.add(playOf(id));
    await store.diary.add(write(desk(), "note", { v: 1, text: id }, { thing: playThing(id), children: [] }));
  }
  return store;
};
const seen = async (store: Awaited<ReturnType<typeof kept>>) => {
  const [plays, lines] = [await store.plays.all(), await store.diary.find({})];
  if (!plays.ok || !lines.ok) throw new Error("not read");
  return { plays: plays.value.map(({ id }) => id), lines: lines.value.map(({ thing }) => thing) };
};

it("takes a play's line out of the diary with it, and leaves the others", async () => {
  const store = await kept();
  expect(await removePlay(store, "rug", desk)).toEqual({ ok: true, value: undefined });
  expect(await seen(store)).toEqual({ plays: ["bath"], lines: ["play-bath"] });
});

it("leaves the line of a play that could not be removed, and says why", async () => {
  const store = await kept();
  const plays = instead(store.plays, { remove: async () => failed("disk-full") });
  expect(await removePlay({ plays, diary: store.diary }, "rug", desk)).toMatchObject({
    ok: false,
    problem: { kind: "disk-full" },
  });
  expect((await seen(store)).lines.toSorted()).toEqual(["play-bath", "play-rug"]);
});

it.each(["find", "add"] as const)("says that the diary could not %s", async (name) => {
  const store = await kept();
  const diary = instead(store.diary, { [name]: async () => failed("store-failed") });
  expect(await removePlay({ plays: store.plays, diary }, "rug", desk)).toMatchObject({
    ok: false,
    problem: { kind: "store-failed" },
  });
});
