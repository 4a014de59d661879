/** A film is heard the same in a browser that has no AudioDecoder, as Safari had none before 26. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { encodeSample } from "../sample/encode.ts";
import { type Stage, setStage } from "./stage.fixture.ts";

let set: Stage;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-pieces-"));
  await writeFile(join(folder, "sample.mp3"), await encodeSample());
  set = await setStage();
}, 120_000);
afterAll(async () => {
  await set.strike();
  await rm(folder, { recursive: true, force: true });
});

const make = (name: string, how: string): string => {
  const path = join(folder, name);
  const args = `-y -v error -i ${join(folder, "sample.mp3")} -t 50 ${how} ${path}`;
  const ran = spawnSync("ffmpeg", args.split(" ").filter(Boolean), { encoding: "utf8" });
  if (ran.status !== 0) throw new Error(ran.stderr);
  return path;
};

/** What is heard of the files at `paths`, with AudioDecoder or without. */
const hear = async (paths: readonly string[], without: boolean) => {
  const browser = await set.browser();
  if (without) {
    await browser.route(/ears\.worker/, async (route) => {
      const answer = await route.fetch({ maxRetries: 5 });
      await route.fulfill({ response: answer, body: `delete globalThis.AudioDecoder;${await answer.text()}` });
    });
  }
  const page = await set.page(browser);
  await page.evaluate(() => {
    const input = document.createElement("input");
    input.type = "file";
    input.multiple = true;
    document.body.replaceChildren(input);
  });
  await page.setInputFiles("input", [...paths]);
  const heard = await page.evaluate(async () => {
    const all = [];
    for (const file of document.querySelector("input")?.files ?? []) {
      const answer = await stage.ears.hear(file);
      if (!answer.ok) throw new Error(`${file.name}: ${answer.problem.kind}`);
      const { events, length, wave, remarks } = answer.value;
      all.push({ events, length, wave: [...wave], remarks: remarks.map(({ kind }) => kind) });
    }
    return all;
  });
  await browser.close();
  return heard;
};

describe("without an AudioDecoder", () => {
  it("a film is heard as with one", { timeout: 180_000 }, async () => {
    const kinds = { mp3: "", m4a: "-c:a aac", webm: "-c:a libopus" };
    const paths = Object.entries(kinds).map(([ending, how]) => make(`a.${ending}`, how));
    const [as, without] = [await hear(paths, false), await hear(paths, true)];
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
