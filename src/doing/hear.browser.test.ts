/** Clips heard in Chromium: by the worker, with an AudioDecoder and without, as Safari had none before 26. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sharedStage } from "../keeping/shared.fixture.ts";
import type { Stage } from "../keeping/stage.fixture.ts";
import { encodeSample } from "../sample/encode.ts";
import { script } from "../sample/script.ts";

let set: Stage;
let page: Page;
let folder: string;

const seconds = 20;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-heard-"));
  await writeFile(join(folder, "sample.mp3"), await encodeSample());
  file("sample.wav", `-i ${join(folder, "sample.mp3")} -t ${seconds}`);
  set = await sharedStage([join(import.meta.dirname, "ears.fixture.ts")]);
  page = await set.page(await set.browser());
}, 120_000);
afterAll(async () => {
  await set.strike();
  await rm(folder, { recursive: true, force: true });
});

/** Makes the file `name` with ffmpeg. */
const file = (name: string, how: string): string => {
  const path = join(folder, name);
  const ran = spawnSync("ffmpeg", ["-y", "-v", "error", ...how.split(" ").filter(Boolean), path], { encoding: "utf8" });
  if (ran.error) throw new Error("ffmpeg is missing: `apt-get install ffmpeg` (npm test does it).");
  if (ran.status !== 0) throw new Error(ran.stderr);
  return path;
};

/** Puts the files at `paths` on the page, as a person chooses them. */
const choose = async (page: Page, paths: readonly string[]): Promise<void> => {
  await page.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    document.body.replaceChildren(input);
  });
  await page.setInputFiles("input", [...paths]);
};

describe("ears", { timeout: 120_000 }, () => {
  const hear = async (path: string, abort = false) => {
    await choose(page, [path]);
    return page.evaluate(async (abort) => {
      const file = document.querySelector("input")?.files?.[0];
      if (!file) throw new Error("no file");
      const stop = new AbortController();
      const shares: number[] = [];
      const onProgress = (share: number): void => {
        shares.push(share);
        if (abort) stop.abort();
      };
      const heard = await ears.hearClip(file, { onProgress, signal: stop.signal });
      return { heard: heard.ok ? { ...heard.value, wave: [...heard.value.wave] } : heard.problem, shares };
    }, abort);
  };

  it("hear child and adult where the sample's script has them, and measure the sound", async () => {
    const { heard, shares } = await hear(join(folder, "sample.wav"));
    if (!("recording" in heard)) throw new Error(heard.kind);
    expect(heard).toMatchObject({
      recording: { length: seconds * 1000 },
      remarks: [],
      media: { name: "sample.wav" },
    });
    expect(heard.wave).toHaveLength(seconds * 20);
    expect(Math.max(...heard.wave)).toBeGreaterThan(100);
    for (const who of ["child", "adult"]) {
      const first = script.events.find((event) => event.who === who && event.to < seconds * 1000);
      const found = heard.recording.events.some(
        (event) => event.who === who && first && event.from < first.to && event.to > first.from,
      );
      expect(found, `the first of ${who}`).toBe(true);
    }
    expect(shares.length).toBeGreaterThan(10);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBeGreaterThan(0.9);
  });

  it("hear in the one worker that was prepared, and in a new one after it", async () => {
    const hired = () => page.workers().filter((worker) => worker.url().includes("ears"));
    await page.evaluate(() => {
      ears.prepare();
      ears.prepare();
    });
    await expect.poll(() => hired().length).toBe(1);
    const more: string[] = [];
    page.on("worker", (worker) => more.push(worker.url()));
    expect((await hear(join(folder, "sample.wav"))).heard).toHaveProperty("recording");
    expect(more).toEqual([]);
    await expect.poll(() => hired().length).toBe(0);
    expect((await hear(join(folder, "sample.wav"))).heard).toHaveProperty("recording");
    expect(more).toHaveLength(1);
  });

  it("stop when asked to, and pass on what media says", async () => {
    expect((await hear(join(folder, "sample.wav"), true)).heard).toEqual({ kind: "cancelled" });
    expect(
      (await hear(file("silent.mp4", "-f lavfi -i testsrc=d=3:s=160x120:r=10 -c:v libx264 -pix_fmt yuv420p"))).heard,
    ).toEqual({ kind: "no-sound" });
  });
});

/** What is heard of the files at `paths`, with AudioDecoder or without. */
const hearAll = async (paths: readonly string[], without: boolean) => {
  const browser = await set.browser();
  if (without) {
    await browser.route(/ears\.worker/, async (route) => {
      const answer = await route.fetch({ maxRetries: 5 });
      await route.fulfill({ response: answer, body: `delete globalThis.AudioDecoder;${await answer.text()}` });
    });
  }
  const page = await set.page(browser);
  await choose(page, paths);
  const heard = await page.evaluate(async () => {
    const all = [];
    for (const file of document.querySelector("input")?.files ?? []) {
      const answer = await ears.hearClip(file);
      if (!answer.ok) throw new Error(`${file.name}: ${answer.problem.kind}`);
      const { recording, wave, remarks } = answer.value;
      all.push({ ...recording, wave: [...wave], remarks: remarks.map(({ kind }) => kind) });
    }
    return all;
  });
  await browser.close();
  return heard;
};

describe("without an AudioDecoder", () => {
  it("a film is heard as with one", { timeout: 180_000 }, async () => {
    const kinds = { mp3: "", m4a: "-c:a aac", webm: "-c:a libopus" };
    const paths = Object.entries(kinds).map(([ending, how]) =>
      file(`a.${ending}`, `-i ${join(folder, "sample.mp3")} -t 50 ${how}`),
    );
    const [as, without] = [await hearAll(paths, false), await hearAll(paths, true)];
    for (const [n, path] of paths.entries()) {
      const [one, other] = [as[n], without[n]];
      if (!one || !other) throw new Error(path);
      expect(other.remarks, path).toEqual(one.remarks);
      expect(other.events.map(({ who, channel }) => [who, channel])).toEqual(
        one.events.map(({ who, channel }) => [who, channel]),
      );
      expect(one.events.length, path).toBeGreaterThan(5);
      const off = other.events.map(({ from, to }, k) =>
        Math.max(Math.abs(from - (one.events[k]?.from ?? 0)), Math.abs(to - (one.events[k]?.to ?? 0))),
      );
      // Loudness in steps of 50 ms, of 255, which shows a shift where a voice begins: Opus's run-up is 6.5 ms.
      const steps = other.wave.map((level, k) => Math.abs(level - (one.wave[k] ?? 0)));
      console.log(`${path.slice(-4)}: signs ${Math.max(...off)} ms apart, loudness ${Math.max(...steps)} of 255`);
      expect(Math.max(...off), path).toBeLessThanOrEqual(50);
      expect(Math.max(...steps), path).toBeLessThanOrEqual(60);
      expect(Math.abs(other.length - one.length), path).toBeLessThanOrEqual(50);
    }
  });
});
