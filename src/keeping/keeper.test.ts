/** Clips go with their play and when their day has come, and never from under what reads them. */
import { expect, it } from "vitest";
import { type Files, filesInMemory } from "./files.ts";
import { playOf } from "./play.fixture.ts";
import { storeOverNode } from "./store.fixture.ts";

/** Two plays whose clips are to go, over files that are read only once `open` was called. */
const set = async () => {
  const gate = Promise.withResolvers<void>();
  const files = filesInMemory();
  const clips: Files = {
    ...files,
    read: async (name) => {
      await gate.promise;
      return files.read(name);
    },
  };
  const { store } = storeOverNode(clips);
  for (const id of ["p1", "p2"]) {
    await store.plays.add(playOf(id));
    await store.clips.save(id, new Blob([id]));
  }
  return { store, files, open: gate.resolve };
};

it("waits with an expired clip for what reads it, and is no damage to that", async () => {
  const { store, files, open } = await set();
  const checked = store.vault.check();
  const dropped = store.clips.dropExpired("2026-11-24");
  await store.settings.get("child");
  expect(await files.names()).toEqual(["f0", "f1"]);
  open();
  expect(await checked).toEqual({ ok: true, value: undefined });
  expect(await dropped).toEqual({ ok: true, value: ["p1", "p2"] });
  expect(await files.names()).toEqual([]);
});

it("removes with a play the clips of it and of its second coding", async () => {
  const { store, files, open } = await set();
  await store.plays.add({ ...playOf("p3"), beside: "p1" });
  await store.clips.save("p3", new Blob(["p3"]));
  open();
  expect(await store.plays.remove("p1")).toEqual({ ok: true, value: undefined });
  expect(await files.names()).toEqual(["f1"]);
});

it("leaves a clip that a person keeps while others go", async () => {
  const { store, files, open } = await set();
  const watched = store.clips.read("p1");
  const dropped = store.clips.dropExpired("2026-11-24");
  await store.plays.change("p2", { deleteClipOn: null });
  open();
  const clip = await watched;
  expect(clip.ok && (await clip.value?.text())).toBe("p1");
  expect(await dropped).toEqual({ ok: true, value: ["p1"] });
  expect(await files.names()).toEqual(["f1"]);
});
