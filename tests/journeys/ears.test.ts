/**
 * The listener in the app: the same samples give the same events in Chromium as in Node, what it cannot hear is one tap
 * away, and it learns a family's room from what they checked, when they say so.
 */
import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { listenFile } from "../../src/doors/cli/hear.ts";
import { builtApp } from "../../src/doors/server/server.ts";
import { readRecording } from "../../src/recording/formats/formats.ts";
import type { Event } from "../../src/recording/recording.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let folder: string;
let film: string;
let play: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "attune-ears-"));
  film = join(folder, "our play.wav");
  // Plain samples: what differs then is the listener alone, not a decoder.
  const made = spawnSync("ffmpeg", ["-y", "-v", "error", "-i", join(builtApp, "sample.mp3"), film], {
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(made.stderr);
  walk = await startWalk();
  await walk.page.locator("input[type=file]").first().setInputFiles(film);
  await walk.page.waitForURL(/\/play\/[^/]+$/, { timeout: 90_000 });
  await walk.page.locator(".dance").waitFor();
  play = walk.page.url();
}, 120_000);
afterAll(async () => {
  await walk.end();
  await rm(folder, { recursive: true });
});

it("hears the same events in Chromium as in Node, as surely within 1e-4", async () => {
  const { page } = walk;
  const inNode = await listenFile(film);
  if (!inNode.ok) throw new Error(inNode.problem.kind);
  await page.getByText("Export, or compare with someone else’s tags").tap();
  const [saved] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: ".json", exact: true }).tap(),
  ]);
  const read = readRecording("play.json", new Uint8Array(await readFile(await saved.path())));
  if (!read.ok) throw new Error(read.problem.kind);
  const here = inNode.value.recording.events;
  const there = read.value.recording.events;
  const bare = (all: readonly Event[]) => all.map(({ who, channel, from, to, by }) => ({ who, channel, from, to, by }));
  expect(there.length).toBeGreaterThan(30);
  expect(bare(there)).toEqual(bare(here));
  const apart = there.map(({ sure }, n) => Math.abs((sure ?? 9) - (here[n]?.sure ?? -9)));
  expect(Math.max(...apart)).toBeLessThanOrEqual(1e-4);
});

it("says one tap from the reading what the machine cannot hear", async () => {
  const { page } = walk;
  await page.goto(`${play}/reading`);
  await page.getByRole("link", { name: "What the machine cannot hear" }).tap();
  await page.getByText("Of the sounds that it named, 83% were right").waitFor();
  await accessible(page, "what the machine cannot hear");
  await page.getByRole("link", { name: "Read it" }).tap();
  await page.locator("details.figure").first().waitFor();
  await page.goto(`${walk.address}/settings`);
  await page.getByRole("link", { name: "What the machine cannot hear" }).tap();
  await page.getByText("do not use it as a baby monitor").waitFor();
});

it("is not taught by the sample, which is nobody's room", async () => {
  const { page } = walk;
  await page.goto(`${walk.address}/replay`);
  await page.getByRole("button", { name: "Look at a sample" }).tap();
  await page.waitForURL(/\/play\/[^/]+$/, { timeout: 90_000 });
  await page.locator(".dance").waitFor();
  await page.goto(`${page.url()}/tag`);
  await page.locator(".lane [data-event]").first().waitFor();
  await page.keyboard.press("]");
  await page.getByRole("button", { name: "Yes, that’s right" }).tap();
  await page.goto(`${walk.address}/listener`);
  await page.getByText("You have checked no sound yet").waitFor();
});

it("learns the room from twenty checked sounds, hears the next clip so, and forgets", async () => {
  const { page } = walk;
  const press = (name: string | RegExp) => page.getByRole("button", { name }).tap();
  const cannot = `${walk.address}/listener`;
  await page.goto(cannot);
  await page.getByText("You have checked no sound yet").waitFor();
  await page.goto(`${play}/tag`);
  // The child's sounds are said to be an adult's, an adult's to be right.
  await page.locator(".lane [data-event]").first().waitFor();
  const title = page.getByRole("region", { name: "Change this sign" }).getByRole("heading");
  let last = "";
  for (let n = 0; n < 30; n += 1) {
    await page.keyboard.press("]");
    const now = async (): Promise<string> => ((await title.count()) > 0 ? title.innerText() : last);
    await expect.poll(now).not.toBe(last);
    last = await title.innerText();
    await press(last.startsWith("Your child") ? "It was you" : "Yes, that’s right");
  }
  await page.goto(`${play}/reading`);
  // A child's sound that ends in an adult's became one with it: both are checked.
  await page.getByRole("link", { name: "Let it learn from 31 sounds" }).tap();
  await press("Let it learn");
  await press("Stop");
  await page.getByText("Stopped.").waitFor();
  await page.reload();
  await press("Let it learn");
  await page.getByText("It has learned, and will use this from now on.").waitFor();
  const says = page.getByText(/it learned from 31 sounds, and hears new clips in that way/);
  await says.waitFor();
  await accessible(page, "what it learned");
  expect(await page.getByRole("button", { name: "Let it learn" }).count()).toBe(0);

  await page.goto(`${walk.address}/replay`);
  await page.locator("input[type=file]").first().setInputFiles(film);
  await page.waitForURL(/\/play\/[^/]+$/, { timeout: 90_000 });
  await page.locator(".dance").waitFor();
  await page.getByText("Export, or compare with someone else’s tags").tap();
  const [saved] = await Promise.all([page.waitForEvent("download"), press(/^\.json$/)]);
  const read = readRecording("play.json", new Uint8Array(await readFile(await saved.path())));
  const asCame = await listenFile(film);
  if (!read.ok || !asCame.ok) throw new Error("not read");
  const adults = (all: readonly Event[]) => all.filter(({ who }) => who === "adult");
  expect(adults(read.value.recording.events)).not.toEqual(adults(asCame.value.recording.events));

  await page.goto(cannot);
  await press("Forget it");
  await page.getByText("It has forgotten, and hears as it did at first.").waitFor();
  await press("Undo");
  await says.waitFor();
  await press("Forget it");
  await expect.poll(() => says.count()).toBe(0);
  await page.reload();
  await page.getByText("You have checked 31 sounds in one clip").waitFor();
});
