import { expect, it } from "vitest";
import { failed } from "../ground/result.ts";
import { playOf } from "../keeping/play.fixture.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import { settleBy, emptySettling } from "../reading/settling.ts";
import { bringSecond, keepThird, sideBySide } from "./settle.ts";

const now = Date.parse("2026-11-28T10:00:00Z");
const desk = { now, zone: "UTC", newId: () => "brought" };
const first = playOf("first", { wave: Uint8Array.of(1, 2) });
const recording = { ...first.base, length: 900 };
const kept = async () => {
  const { store } = storeOverNode();
  await store.plays.add(first);
  await bringSecond(store, "first", "theirs.eaf", { recording, said: [] }, desk);
  return store;
};

it("keeps a coding from a file beside the play, with nothing chosen yet, and not as one made unseen", async () => {
  const store = await kept();
  expect(await sideBySide(store, "first", null)).toMatchObject({
    ok: true,
    value: {
      all: [{ id: "brought", title: "theirs", as: { as: "brought" } }],
      second: { id: "brought", base: recording, beside: "first" },
      settling: emptySettling,
      third: null,
    },
  });
  expect(await store.plays.secondOf("first")).toEqual({ ok: true, value: null });
  expect(await sideBySide(store, "brought", null)).toEqual({ ok: true, value: null });
});

it("keeps what was chosen and the third, makes the third anew, and takes all with the first", async () => {
  const store = await kept();
  const chosen = settleBy(emptySettling, { chosen: [["[1]", "mine"]] });
  expect(await store.plays.settle("brought", chosen)).toEqual({ ok: true });
  const two = await sideBySide(store, "first", "brought");
  if (!two.ok || two.value === null) throw new Error("none");
  expect(two.value.settling).toEqual(chosen);
  expect(await keepThird(store, first, two.value, recording, desk)).toEqual({ ok: true, value: "brought-settled" });
  const third = await store.plays.one("brought-settled");
  expect(third).toMatchObject({
    value: { base: recording, beside: "first", besideAs: { as: "settled", of: "brought" } },
  });
  await store.plays.addStep("brought-settled", 0, { out: [], in: [] });
  const again = await sideBySide(store, "first", null);
  if (!again.ok || again.value === null) throw new Error("none");
  expect(again.value.all.map(({ id }) => id)).toEqual(["brought"]);
  expect(again.value.third).toMatchObject({ at: 1 });
  await keepThird(store, first, again.value, first.base, desk);
  expect(await store.plays.one("brought-settled")).toMatchObject({ value: { base: first.base, steps: [], at: 0 } });
  await store.plays.remove("first");
  for (const id of ["brought", "brought-settled"]) expect(await store.plays.one(id)).toEqual({ ok: true, value: null });
  expect(await store.plays.settling("brought")).toEqual({ ok: true, value: null });
});

it("takes the third with the second coding, and leaves the first", async () => {
  const store = await kept();
  const two = await sideBySide(store, "first", null);
  if (!two.ok || two.value === null) throw new Error("none");
  await keepThird(store, first, two.value, recording, desk);
  await store.plays.remove("brought");
  expect(await store.plays.one("brought-settled")).toEqual({ ok: true, value: null });
  expect(await store.plays.one("first")).toMatchObject({ value: { id: "first" } });
});

it.each(["besides", "one", "settling"] as const)("says what the store says of %s", async (name) => {
  const store = await kept();
  const plays = instead(store.plays, { [name]: async () => failed("disk-full") });
  expect(await sideBySide({ plays }, "first", null)).toEqual(failed("disk-full"));
});

it("says where it could not keep", async () => {
  const { store } = storeOverNode();
  const plays = instead(store.plays, { add: async () => failed("disk-full") });
  const [read, second] = [{ recording, said: [] }, playOf("second")];
  expect(await bringSecond({ plays }, "first", "a.eaf", read, desk)).toEqual(failed("disk-full"));
  expect(await keepThird({ plays }, first, { second, third: null }, recording, desk)).toEqual(failed("disk-full"));
  const gone = await keepThird(store, first, { second, third: playOf("third") }, recording, desk);
  expect(gone).toMatchObject({ problem: { kind: "not-kept" } });
});
