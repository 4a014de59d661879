import { expect, it } from "vitest";
import { newChild } from "../child/child.ts";
import { failed } from "../ground/result.ts";
import { instead, storeOverNode } from "../keeping/store.fixture.ts";
import { readFamily } from "./readfamily.ts";

it("is nobody at first, but for the name that somebody said", async () => {
  const { store } = storeOverNode();
  expect(await readFamily(store)).toEqual({ ok: true, value: { children: [], chosen: [], name: "", me: "" } });
  await store.settings.set("child", "Ada");
  await store.settings.set("me", "woman");
  expect(await readFamily(store)).toMatchObject({ value: { children: [], chosen: [], name: "Ada", me: "woman" } });
});

it("is its children, of whom those stay chosen that are there, and else the first is", async () => {
  const { store } = storeOverNode();
  for (const id of ["a", "b", "c"]) await store.children.put(newChild(id, id.toUpperCase()));
  expect(await readFamily(store)).toMatchObject({ value: { chosen: ["a"] } });
  await store.settings.set("chosen", ["c", "b"]);
  expect(await readFamily(store)).toMatchObject({ value: { chosen: ["c", "b"] } });
  await store.children.remove("c");
  const met = await readFamily(store);
  expect(met).toMatchObject({ value: { chosen: ["b"] } });
  expect(met.ok && met.value.children.map(({ nickname }) => nickname)).toEqual(["A", "B"]);
  await store.children.remove("b");
  expect(await readFamily(store)).toMatchObject({ value: { chosen: ["a"] } });
});

it("is not known where the children cannot be read, and is where a setting cannot be", async () => {
  const { store } = storeOverNode();
  await store.children.put(newChild("a", "Ada"));
  const settings = instead(store.settings, { get: async () => failed("store-failed") });
  expect(await readFamily({ children: store.children, settings })).toMatchObject({
    value: { chosen: ["a"], name: "", me: "" },
  });
  const children = instead(store.children, { all: async () => failed("store-locked") });
  expect(await readFamily({ settings: store.settings, children })).toEqual(failed("store-locked"));
});
