/**
 * The lock and what lies on the disk, in Chromium: nothing to be read there, nothing opened with a wrong key, a flipped
 * byte noticed, what an older Attune left taken over, and nothing lost when the browser is killed.
 */
import { DatabaseSync } from "node:sqlite";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { seeded } from "../ground/chance.ts";
import type { Play } from "./play.ts";
import { migrate, steps } from "./schema.ts";
import { sharedStage } from "./shared.fixture.ts";
import { enter, reload, type Stage } from "./stage.fixture.ts";
import { dbOverNode } from "./node.ts";

const play: Play = {
  id: "p1",
  title: "zebrafinch",
  madeAt: "2026-11-24T10:00:00Z",
  base: { format: "attune.recording/1", length: 60_000, startedAt: null, people: [], events: [] },
  steps: [],
  at: 0,
  clip: null,
  deleteClipOn: null,
  reviewed: false,
  wave: null,
};
const passphrase = "walrus under the stairs";
const said = { by: "passphrase", passphrase } as const;
const wrong = { by: "passphrase", passphrase: "walrus under the chairs" } as const;

let set: Stage;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  set = await sharedStage();
}, 120_000);
afterAll(() => set.strike());
beforeEach(async () => {
  browser = await set.browser();
  page = await set.page(browser);
}, 60_000);
afterEach(() => browser.close());

const fill = (on: Page) =>
  on.evaluate(async (play) => {
    await stage.kept.plays.add(play);
    await stage.kept.settings.set("child", "quokkaname");
    return stage.kept.clips.save("p1", new File(["pelicanclip", new Uint8Array(600_000)], "rug.mp4"));
  }, play);
const planted = ["zebrafinch", "quokkaname", "pelicanclip", "walrus under", "rug.mp4"];

/** Every file of the browser's profile that holds one of the planted words, read as bytes. */
const traces = async (profile: string): Promise<string[]> => {
  const found: string[] = [];
  let read = 0;
  for (const file of await readdir(profile, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const bytes = await readFile(join(file.parentPath, file.name)).catch(() => Buffer.alloc(0));
    read += bytes.length;
    for (const word of planted) {
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, "utf16le"))) found.push(`${word}: ${file.name}`);
    }
  }
  expect(read).toBeGreaterThan(600_000);
  return found;
};
const lock = (on: Page) => on.evaluate(async (passphrase) => stage.kept.lock.change({ passphrase }, null), passphrase);
const state = (on: Page) => on.evaluate(() => stage.kept.current());

describe("the lock", { timeout: 120_000 }, () => {
  it("opens for the passphrase alone; until then nothing answers; the disk holds none of the words", async () => {
    await fill(page);
    expect(await lock(page)).toEqual({ ok: true });
    expect(await page.evaluate(() => stage.kept.lock.ways())).toEqual({
      ok: true,
      value: { passphrase: true, passkeys: [] },
    });
    await reload(page);
    expect(await state(page)).toEqual({ is: "locked", ways: { passphrase: true, passkeys: [] }, wait: 0 });
    expect(await page.evaluate(() => stage.kept.plays.all())).toMatchObject({ problem: { kind: "store-locked" } });
    expect(await traces(set.profileOf(browser))).toEqual([]);

    expect(await page.evaluate((wrong) => stage.kept.lock.unlock(wrong), wrong)).toMatchObject({
      problem: { kind: "wrong-key", with: { n: 0 } },
    });
    expect(await page.evaluate(() => stage.kept.plays.all())).toMatchObject({ problem: { kind: "store-locked" } });
    expect(await page.evaluate((said) => stage.kept.lock.unlock(said), said)).toEqual({ ok: true });
    expect(await state(page)).toEqual({ is: "open" });
    const found = await page.evaluate(async () => {
      const [plays, clip] = [await stage.kept.plays.all(), await stage.kept.clips.read("p1")];
      return [plays.ok && plays.value[0]?.title, clip.ok && (await clip.value?.slice(0, 11).text())];
    });
    expect(found).toEqual(["zebrafinch", "pelicanclip"]);
    await page.evaluate(() => stage.kept.lockNow());
    expect((await state(page)).is).toBe("locked");
    expect(await traces(set.profileOf(browser))).toEqual([]);
  });

  it("makes the fourth wrong try wait, after a restart too, and lets the right one in after that", async () => {
    await lock(page);
    await reload(page);
    const attempt = () => page.evaluate((wrong) => stage.kept.lock.unlock(wrong), wrong);
    for (const n of [0, 0, 5]) expect(await attempt()).toMatchObject({ problem: { kind: "wrong-key", with: { n } } });
    await reload(page);
    expect(await state(page)).toMatchObject({ is: "locked", wait: expect.any(Number) });
    const next = await page.evaluate((said) => stage.kept.lock.unlock(said), said);
    if (!next.ok) expect(next.problem).toMatchObject({ kind: "try-later" });
    await expect
      .poll(() => page.evaluate((said) => stage.kept.lock.unlock(said), said), { timeout: 20_000, interval: 500 })
      .toEqual({ ok: true });
  });

  it("is changed and taken away only by who can open it", async () => {
    await fill(page);
    await lock(page);
    const change = (to: string | null, current: unknown) =>
      page.evaluate(
        ([to, current]) =>
          stage.kept.lock.change({ passphrase: to }, current as Parameters<typeof stage.kept.lock.change>[1]),
        [to, current] as const,
      );
    expect(await change("another long one", null)).toMatchObject({ problem: { kind: "wrong-key" } });
    expect(await change("another long one", wrong)).toMatchObject({ problem: { kind: "wrong-key" } });
    expect(await change("short", said)).toMatchObject({ problem: { kind: "short-passphrase" } });
    expect(await change("another long one", said)).toEqual({ ok: true });
    await reload(page);
    expect(await page.evaluate((said) => stage.kept.lock.unlock(said), said)).toMatchObject({ ok: false });
    const other = { by: "passphrase", passphrase: "another long one" } as const;
    expect(await page.evaluate((other) => stage.kept.lock.unlock(other), other)).toEqual({ ok: true });
    expect(await change(null, other)).toEqual({ ok: true });
    await reload(page);
    expect(await state(page)).toEqual({ is: "open" });
    expect(await page.evaluate(async () => JSON.stringify(await stage.kept.plays.all()))).toContain("zebrafinch");
  });

  it("locks by itself once nobody was there for as long as was said, and not before", async () => {
    await fill(page);
    await page.evaluate(() => stage.kept.settings.set("lock.after", 0.1));
    await lock(page);
    const begun = await page.evaluate(() => performance.now());
    await expect.poll(async () => (await state(page)).is, { timeout: 30_000, interval: 500 }).toBe("locked");
    expect(await page.evaluate(() => performance.now())).toBeGreaterThan(begun + 6000 - 500);
    expect(await page.evaluate(() => stage.kept.plays.all())).toMatchObject({ problem: { kind: "store-locked" } });
    expect(await page.evaluate((said) => stage.kept.lock.unlock(said), said)).toEqual({ ok: true });
  });

  it("can be wiped by who has forgotten the passphrase", async () => {
    await fill(page);
    await lock(page);
    await reload(page);
    expect(await page.evaluate(() => stage.kept.vault.removeEverything())).toEqual({ ok: true });
    expect(await state(page)).toEqual({ is: "open" });
    expect(await page.evaluate(() => stage.kept.plays.all())).toEqual({ ok: true, value: [] });
    await reload(page);
    expect(await state(page)).toEqual({ is: "open" });
  });
});

/** Flips a bit in the middle of every file of the folder that is longer than a head; how many. */
const flip = (on: Page, folder: string) =>
  on.evaluate(async (folder) => {
    await stage.kept.close();
    let home = await navigator.storage.getDirectory();
    for (const name of folder.split("/")) home = await home.getDirectoryHandle(name);
    let flipped = 0;
    for await (const entry of home.values()) {
      if (!(entry instanceof FileSystemFileHandle)) continue;
      const file = await entry.getFile();
      if (file.size <= 20_000) continue;
      const at = 4096 * Math.floor((file.size / 4096) * 0.6) + 99;
      const byte = new Uint8Array(await file.slice(at, at + 1).arrayBuffer());
      byte[0] = (byte[0] ?? 0) ^ 4;
      const stream = await entry.createWritable({ keepExistingData: true });
      await stream.write({ type: "write", position: at, data: byte });
      await stream.close();
      flipped++;
    }
    return flipped;
  }, folder);

describe("a flipped byte", { timeout: 120_000 }, () => {
  it("in a clip is noticed and named, and the rest goes on", async () => {
    await fill(page);
    expect(await page.evaluate(() => stage.kept.vault.check())).toEqual({ ok: true });
    expect(await flip(page, "attune/clips")).toBe(1);
    await reload(page);
    expect(await page.evaluate(() => stage.kept.clips.read("p1"))).toEqual({
      ok: false,
      problem: { kind: "clip-damaged" },
    });
    expect(await page.evaluate(() => stage.kept.vault.check())).toEqual({
      ok: false,
      problem: { kind: "clip-damaged" },
    });
    expect(await page.evaluate(async () => JSON.stringify(await stage.kept.plays.all()))).toContain("zebrafinch");
  });

  it("in the database is noticed and named, and left as it is", async () => {
    await page.evaluate(async (play) => {
      for (let n = 0; n < 60; n++) await stage.kept.plays.add({ ...play, id: `p${n}`, title: "x".repeat(2000) });
    }, play);
    expect(await flip(page, "attune/vault")).toBe(1);
    await reload(page);
    const found = await page.evaluate(async () => ({
      is: stage.kept.current(),
      check: await stage.kept.vault.check(),
      plays: await stage.kept.plays.all(),
    }));
    if (found.is.is === "open") {
      expect(found.check).toEqual({ ok: false, problem: { kind: "store-damaged" } });
      expect(found.plays).toEqual({ ok: false, problem: { kind: "store-damaged" } });
    } else expect(found.is).toEqual({ is: "memory", why: "damaged" });
  });
});

describe("what an older Attune left", { timeout: 120_000 }, () => {
  it("is taken over whole and sealed: its database of any earlier version, and its clips", async () => {
    const folder = await mkdtemp(join(tmpdir(), "attune-older-"));
    const old = new DatabaseSync(join(folder, "old.db"));
    migrate(dbOverNode(old), steps.slice(0, 1));
    old
      .prepare("insert into play values ('p1', 'zebrafinch', ?, 60000, ?, 0, 1, null, ?, 'c1', null)")
      .run(
        play.madeAt,
        JSON.stringify(play.base),
        JSON.stringify({ name: "rug.mp4", type: "video/mp4", size: 11, hasVideo: true }),
      );
    old.prepare("insert into setting values ('child', 'quokkaname')").run();
    old.close();
    const bytes = (await readFile(join(folder, "old.db"))).toString("base64");
    await rm(folder, { recursive: true });

    await page.evaluate(async (bytes) => {
      await stage.kept.close();
      const root = await navigator.storage.getDirectory();
      await root.removeEntry("attune", { recursive: true });
      const home = await root.getDirectoryHandle("attune", { create: true });
      const write = async (folder: FileSystemDirectoryHandle, name: string, data: BlobPart[]) => {
        const file = await (await folder.getFileHandle(name, { create: true })).createWritable();
        await file.write(new Blob(data));
        await file.close();
      };
      const pool = await (await home.getDirectoryHandle("database", { create: true })).getDirectoryHandle(".opaque", {
        create: true,
      });
      const head = new Uint8Array(4096);
      new TextEncoder().encodeInto("/attune.db", head);
      await write(pool, "a", [head, Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))]);
      await write(pool, "b", [new Uint8Array(4096)]);
      await write(await home.getDirectoryHandle("clips", { create: true }), "c1", ["pelicanclip"]);
      indexedDB.deleteDatabase("attune-ring");
    }, bytes);
    await reload(page);
    expect(await state(page)).toEqual({ is: "open" });
    const found = await page.evaluate(async () => {
      const [play, child, clip] = [
        await stage.kept.plays.one("p1"),
        await stage.kept.settings.get("child"),
        await stage.kept.clips.read("p1"),
      ];
      return [play.ok && play.value?.title, child.ok && child.value, clip.ok && (await clip.value?.text())];
    });
    expect(found).toEqual(["zebrafinch", "quokkaname", "pelicanclip"]);
    const names = await page.evaluate(async () => {
      const all: string[] = [];
      let text = "";
      const read = async (folder: FileSystemDirectoryHandle): Promise<void> => {
        for await (const [name, entry] of folder.entries()) {
          all.push(name);
          if (entry instanceof FileSystemDirectoryHandle) await read(entry);
          else if (entry instanceof FileSystemFileHandle) text += await (await entry.getFile()).text();
        }
      };
      await read(await navigator.storage.getDirectory());
      return { all, text: ["zebrafinch", "quokkaname", "pelicanclip"].filter((word) => text.includes(word)) };
    });
    expect(names.text).toEqual([]);
    expect(names.all).not.toContain("database");
    await reload(page);
    expect(await page.evaluate(async () => JSON.stringify(await stage.kept.plays.all()))).toContain("zebrafinch");
  });
});

describe("a browser that is killed", { timeout: 300_000 }, () => {
  it("at random points of 200 writes loses nothing that was acknowledged, and damages nothing", async () => {
    const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
    console.info(`killed at points of SEED=${seed}`);
    const random = seeded(seed);
    const profile = await mkdtemp(join(tmpdir(), "attune-killed-"));
    const acknowledged = new Set<string>();
    let kills = 0;
    for (let from = 0; from < 200; ) {
      const mine = await set.spawned(profile);
      mine.page.on("console", (message) => {
        const said = /^kept (\w+)$/.exec(message.text());
        if (said?.[1]) acknowledged.add(said[1]);
      });
      await enter(mine.page);
      const before = await mine.page.evaluate(async () => {
        const [check, plays, entries] = [
          await stage.kept.vault.check(),
          await stage.kept.plays.all(),
          await stage.kept.diary.find({}),
        ];
        const ids = [
          ...(plays.ok ? plays.value.map(({ id }) => id) : []),
          ...(entries.ok ? entries.value.map(({ id }) => id) : []),
        ];
        return { is: stage.kept.current(), check, ids };
      });
      expect(before.is).toEqual({ is: "open" });
      expect(before.check).toEqual({ ok: true });
      const missing = [...acknowledged].filter((id) => !before.ids.includes(id));
      expect(missing, "acknowledged and lost").toEqual([]);
      from = Math.max(-1, ...before.ids.filter((id) => id.startsWith("p")).map((id) => Number(id.slice(1)))) + 1;
      if (from >= 200) {
        await mine.kill();
        break;
      }
      const stopAt = Math.min(199, from + 10 + Math.floor(random() * 50));
      // Now after the entry, now after the play that follows it.
      const stop = `kept ${random() < 0.5 ? "p" : "e"}${stopAt}`;
      const reached = new Promise<void>((resolve) =>
        mine.page.on("console", (message) => message.text() === stop && resolve()),
      );
      void mine.page
        .evaluate(
          async ([play, from]) => {
            const said = (id: string, kept: { readonly ok: boolean }): void => {
              // oxlint-disable-next-line no-console
              if (kept.ok) console.log(`kept ${id}`);
            };
            for (let n = from; n < 200; n++) {
              const now = new Date();
              said(
                `e${n}`,
                await stage.kept.diary.add({
                  format: "attune.entry/1",
                  id: `e${n}`,
                  thing: `t${n}`,
                  kind: "note",
                  children: [],
                  at: { local: now.toISOString().slice(0, 19), zone: "UTC", instant: now.getTime() },
                  logged: now.toISOString(),
                  body: { v: 1, text: "looked up" },
                }),
              );
              said(`p${n}`, await stage.kept.plays.add({ ...play, id: `p${n}` }));
            }
          },
          [play, from] as const,
        )
        .catch(() => {});
      await reached;
      await mine.kill();
      kills++;
    }
    expect(acknowledged.size).toBeGreaterThan(300);
    expect(kills).toBeGreaterThan(2);
    await rm(profile, { recursive: true, force: true });
  });
});
