/** The store in Chromium, on its real private file system, built and served as the app is. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { KeptMoment, Play } from "./play.ts";
import { sharedStage } from "./shared.fixture.ts";
import { reload, type Stage } from "./stage.fixture.ts";

const play: Play = {
  id: "p1",
  title: "zebrafinch",
  madeAt: "2026-11-24T10:00:00Z",
  base: {
    format: "attune.recording/1",
    length: 60_000,
    startedAt: null,
    people: [
      { id: "child", role: "child" },
      { id: "adult", role: "adult" },
    ],
    events: [],
  },
  steps: [],
  at: 0,
  clip: null,
  deleteClipOn: "2026-12-01",
  reviewed: false,
  wave: null,
};
const moment: KeptMoment = {
  id: "m1",
  play: "p1",
  from: 0,
  to: 900,
  why: "returned",
  seen: "walrusglance",
  saying: "ottertalk",
  keptAt: "2026-11-24T10:05:00Z",
};
const event = { who: "child", channel: "voice", act: null, from: 0, to: 9, by: "seen", sure: null } as const;

let set: Stage;
let browser: BrowserContext;
let page: Page;

beforeAll(async () => {
  set = await sharedStage();
}, 120_000);
afterAll(() => set.strike());
beforeEach(async () => {
  browser = await set.browser(["--host-resolver-rules=MAP attune.test 127.0.0.1"]);
  page = await set.page(browser);
}, 60_000);
afterEach(() => browser.close());

/** Keeps the play with `bytes` of a clip that begins with a word to look for. */
const keep = (to: Page, bytes = 300_000) =>
  to.evaluate(
    async ([play, bytes]) => {
      const added = await stage.kept.plays.add(play);
      const clip = new File(["pelicanclip", new Uint8Array(bytes)], "rug.mp4", { type: "video/mp4" });
      const saved = await stage.kept.clips.save(play.id, clip);
      return added.ok && saved.ok;
    },
    [play, bytes] as const,
  );

/** The clip files that are there. */
const clips = (on: Page) =>
  on.evaluate(async () => {
    const home = await (await navigator.storage.getDirectory()).getDirectoryHandle("attune");
    let found = 0;
    for await (const _ of (await home.getDirectoryHandle("clips", { create: true })).keys()) found++;
    return found;
  });

/** Which of `words` lie anywhere in the private file system, in a name or in a file. */
const traces = (on: Page, ...words: string[]) =>
  on.evaluate(async (words) => {
    let all = "";
    const read = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      for await (const [name, entry] of folder.entries()) {
        all += `${name}\n`;
        if (entry instanceof FileSystemDirectoryHandle) await read(entry);
        else if (entry instanceof FileSystemFileHandle) all += await (await entry.getFile()).text();
      }
    };
    await read(await navigator.storage.getDirectory());
    return words.filter((word) => all.includes(word));
  }, words);

const all = ["zebrafinch", "walrusglance", "ottertalk", "koalastep", "pelicanclip"];

describe("the store", { timeout: 60_000 }, () => {
  it("makes the files that a first visit had no time to make", async () => {
    await page.evaluate(async () => {
      await stage.kept.close();
      const home = await (await navigator.storage.getDirectory()).getDirectoryHandle("attune");
      await home.removeEntry("vault", { recursive: true });
      await (await home.getDirectoryHandle("vault", { create: true })).getFileHandle("one", { create: true });
    });
    await reload(page);
    expect(await page.evaluate(() => stage.kept.current())).toEqual({ is: "open" });
    expect(await keep(page)).toBe(true);
    await reload(page);
    expect(await page.evaluate(async () => JSON.stringify(await stage.kept.plays.all()))).toContain("zebrafinch");
  });

  it("is let go of once all that was asked is done; what only gives out is stopped", async () => {
    const ends = await page.evaluate(async (play) => {
      await stage.kept.plays.add(play);
      const clip = stage.kept.clips.save("p1", new Blob(["pelicanclip", new Uint8Array(8_000_000)]));
      const last = stage.kept.settings.set("child", "zebrafinch");
      const gone = stage.kept.close();
      const late = await stage.kept.settings.set("child", "late");
      await gone;
      return [(await clip).ok, (await last).ok, late.ok];
    }, play);
    expect(ends).toEqual([true, true, false]);
    await reload(page);
    const found = await page.evaluate(async () => {
      const [child, clip] = [await stage.kept.settings.get("child"), await stage.kept.clips.read("p1")];
      const out = stage.kept.vault.exportAll();
      await stage.kept.lockNow();
      return { child, size: clip.ok && clip.value?.size, out: await out };
    });
    expect(found).toEqual({
      child: { ok: true, value: "zebrafinch" },
      size: 8_000_011,
      out: { ok: false, problem: { kind: "cancelled" } },
    });
  });

  it("goes on with what is there where not all of it could be deleted", async () => {
    await keep(page);
    const wiped = await page.evaluate(async () => {
      const home = await (await navigator.storage.getDirectory()).getDirectoryHandle("attune");
      const file = await (await home.getDirectoryHandle("tape", { create: true })).getFileHandle("x", { create: true });
      // Held as another tab's writing holds it: the browser deletes no folder with such a file.
      const held = await file.createWritable();
      const wiped = await stage.kept.vault.removeEverything();
      await held.abort();
      return {
        wiped,
        set: await stage.kept.settings.set("child", "after"),
        child: await stage.kept.settings.get("child"),
      };
    });
    expect(wiped.wiped.ok).toBe(false);
    expect(wiped.set).toEqual({ ok: true });
    expect(wiped.child).toEqual({ ok: true, value: "after" });
    expect(await page.evaluate(() => stage.kept.vault.removeEverything())).toEqual({ ok: true });
    expect(await page.evaluate(() => stage.kept.plays.all())).toEqual({ ok: true, value: [] });
  });

  it("is wiped only when what was asked before is done, however soon that is asked", async () => {
    await keep(page);
    for (let n = 0; n < 5; n++) {
      await page.reload();
      await page.waitForFunction(() => "stage" in globalThis);
      const answers = await page.evaluate(async (play) => {
        stage.kept = stage.store.openStore();
        const asked = [
          stage.kept.plays.all(),
          stage.kept.children.all(),
          stage.kept.settings.set("me", "woman"),
          stage.kept.vault.check(),
        ];
        const wiped = stage.kept.vault.removeEverything();
        const after = stage.kept.plays.add(play);
        return (await Promise.all([...asked, wiped, after])).map(({ ok }) => ok);
      }, play);
      expect(answers).toEqual([true, true, true, true, true, true]);
      expect(await page.evaluate(() => stage.kept.settings.get("me"))).toEqual({ ok: true, value: "" });
      expect(await page.evaluate(async () => JSON.stringify(await stage.kept.plays.all()))).toContain("zebrafinch");
    }
  });

  it("has everything again after a reload", async () => {
    expect(await page.evaluate(() => stage.kept.current())).toEqual({ is: "open" });
    await keep(page);
    await page.evaluate(
      async ([event, moment]) => {
        for (const n of [0, 1, 2]) {
          await stage.kept.plays.addStep("p1", n, { out: [], in: [{ ...event, id: `e${n}`, note: null }] });
        }
        await stage.kept.plays.moveTo("p1", 1);
        await stage.kept.moments.keep(moment);
        await stage.kept.settings.set("me", "woman");
      },
      [event, moment] as const,
    );
    await reload(page);
    const found = await page.evaluate(async () => {
      const [plays, play, moments, me, clip] = await Promise.all([
        stage.kept.plays.all(),
        stage.kept.plays.one("p1"),
        stage.kept.moments.all(),
        stage.kept.settings.get("me"),
        stage.kept.clips.read("p1"),
      ]);
      const bytes =
        clip.ok && clip.value ? { type: clip.value.type, text: (await clip.value.text()).slice(0, 11) } : null;
      return { plays, play, moments, me, bytes };
    });
    const clip = { name: "rug.mp4", type: "video/mp4", size: 300_011, hasVideo: true };
    expect(found.play).toMatchObject({ ok: true, value: { ...play, clip, at: 1, steps: [{}, {}, {}] } });
    expect(found.plays).toMatchObject({ ok: true, value: [{ id: "p1", moments: 1, clip, length: 60_000 }] });
    expect(found.moments).toEqual({ ok: true, value: [moment] });
    expect(found.me).toEqual({ ok: true, value: "woman" });
    expect(found.bytes).toEqual({ type: "video/mp4", text: "pelicanclip" });
  });

  it("belongs to one tab; a second says so, takes it over, and gives it back", async () => {
    await keep(page);
    await page.evaluate(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      stage.kept.subscribe(({ is }) => told.push(is));
    });
    const second = await set.page(browser);
    const state = (of: Page) => of.evaluate(() => stage.kept.current().is);
    const plays = (of: Page) => of.evaluate(async () => JSON.stringify(await stage.kept.plays.all()));
    expect(await state(second)).toBe("elsewhere");
    expect(await plays(second)).toContain("store-elsewhere");
    expect(await state(page)).toBe("open");

    expect(await second.evaluate(() => stage.kept.takeOver())).toEqual({ ok: true });
    expect([await state(page), await state(second)]).toEqual(["elsewhere", "open"]);
    expect(await plays(second)).toContain("zebrafinch");
    expect(await plays(page)).toContain("store-elsewhere");
    expect(await page.evaluate(() => Reflect.get(globalThis, "told"))).toEqual(["elsewhere"]);

    expect(await page.evaluate(() => stage.kept.takeOver())).toEqual({ ok: true });
    expect([await state(page), await state(second)]).toEqual(["open", "elsewhere"]);
    expect(await plays(page)).toContain("zebrafinch");
  });

  it("says that the disk is full, changes nothing, and goes on when there is room", async () => {
    await keep(page);
    const devtools = await browser.newCDPSession(page);
    const { origin } = new URL(set.url);
    const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
    await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize: usage + 50_000 });

    const clip = await page.evaluate(() => stage.kept.clips.save("p1", new Blob([new Uint8Array(3_000_000)])));
    expect(clip).toEqual({ ok: false, problem: { kind: "disk-full" } });
    const long = (n: number) =>
      page.evaluate(
        ([event, n]) =>
          stage.kept.plays.addStep("p1", n, { out: [], in: [{ ...event, id: `e${n}`, note: "x".repeat(4_000_000) }] }),
        [event, n] as const,
      );
    expect(await long(0)).toEqual({ ok: false, problem: { kind: "disk-full" } });

    await devtools.send("Storage.overrideQuotaForOrigin", { origin });
    expect(await page.evaluate(async () => stage.kept.plays.one("p1"))).toMatchObject({
      ok: true,
      value: { at: 0, steps: [], clip: { size: 300_011 } },
    });
    expect(await long(0)).toEqual({ ok: true });
    await reload(page);
    const whole = await page.evaluate(async () => {
      const [play, clip] = [await stage.kept.plays.one("p1"), await stage.kept.clips.read("p1")];
      return [play.ok && play.value?.at, clip.ok && clip.value?.size];
    });
    expect(whole).toEqual([1, 300_011]);
  });

  it("works in memory where the browser keeps nothing, and says why", async () => {
    const { port } = new URL(set.url);
    const insecure = await set.page(browser, `http://attune.test:${port}/`);
    expect(await insecure.evaluate(() => stage.kept.current())).toEqual({ is: "memory", why: "no-storage" });
    expect(await keep(insecure)).toBe(true);
    const size = () =>
      insecure.evaluate(async () => {
        const clip = await stage.kept.clips.read("p1");
        return clip.ok && clip.value?.size;
      });
    expect(await size()).toBe(300_011);
    await insecure.evaluate(() => stage.kept.vault.removeEverything());
    expect(await insecure.evaluate(() => stage.kept.plays.all())).toEqual({ ok: true, value: [] });
  });

  it("stops saving a clip when asked to, and keeps none of it", async () => {
    await keep(page);
    const saved = await page.evaluate(async () => {
      const stop = new AbortController();
      const clip = new Blob([new TextEncoder().encode("gnuclip".repeat(3_000_000))]);
      const saving = stage.kept.clips.save("p1", clip, { signal: stop.signal });
      stop.abort();
      return saving;
    });
    expect(saved).toEqual({ ok: false, problem: { kind: "cancelled" } });
    expect(await clips(page)).toBe(1);
  });

  it("can be read by nobody where it lies; a clip that is removed is gone, and everything, when all is to go", async () => {
    const fill = async () => {
      await keep(page);
      await page.evaluate(
        async ([event, moment]) => {
          await stage.kept.plays.addStep("p1", 0, { out: [], in: [{ ...event, id: "e", note: "koalastep" }] });
          await stage.kept.moments.keep(moment);
        },
        [event, moment] as const,
      );
    };
    await fill();
    expect([await traces(page, ...all), await clips(page)]).toEqual([[], 1]);
    await page.evaluate(() => stage.kept.clips.drop("p1"));
    expect(await clips(page)).toBe(0);
    await page.evaluate(() => stage.kept.plays.remove("p1"));

    await fill();
    expect(await page.evaluate(() => stage.kept.clips.dropExpired("2026-11-30"))).toEqual({ ok: true, value: [] });
    expect(await page.evaluate(() => stage.kept.clips.dropExpired("2026-12-01"))).toEqual({ ok: true, value: ["p1"] });
    expect(await clips(page)).toBe(0);
    await page.evaluate(() => stage.kept.clips.save("p1", new Blob(["pelicanclip"])));
    expect(await clips(page)).toBe(1);
    expect(await page.evaluate(() => stage.kept.vault.removeEverything())).toEqual({ ok: true });
    expect([await traces(page, ...all), await clips(page)]).toEqual([[], 0]);
    expect(await page.evaluate(() => stage.kept.plays.all())).toEqual({ ok: true, value: [] });
    expect(await keep(page)).toBe(true);
  });

  it("leaves a damaged database as it is, works in memory, and begins anew when everything is removed", async () => {
    await keep(page);
    const spoiled = await page.evaluate(async () => {
      await stage.kept.close();
      let found = 0;
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle("attune");
      const pool = await folder.getDirectoryHandle("vault");
      for await (const entry of pool.values()) {
        if (!(entry instanceof FileSystemFileHandle) || (await entry.getFile()).size <= 4096) continue;
        const file = await entry.createWritable({ keepExistingData: true });
        await file.write({ type: "write", position: 4096, data: "spoiled".repeat(1000) });
        await file.close();
        found++;
      }
      return found;
    });
    expect(spoiled).toBe(1);
    await reload(page);
    expect(await page.evaluate(() => stage.kept.current())).toEqual({ is: "memory", why: "damaged" });
    expect(await keep(page)).toBe(true);
    expect(await traces(page, "spoiled")).toEqual(["spoiled"]);
    expect(await page.evaluate(() => stage.kept.vault.removeEverything())).toEqual({ ok: true });
    expect(await page.evaluate(() => stage.kept.current())).toEqual({ is: "open" });
    expect([await traces(page, "spoiled"), await clips(page)]).toEqual([[], 0]);
  });
});
