/**
 * The listener in the app: the same samples give the same events in Chromium as in Node, and what it cannot hear is one tap
 * away.
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
  await page.getByText("Take it along, or bring a coding").tap();
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
  await page.getByText("Of the sounds that it named, 75% were right").waitFor();
  await accessible(page, "what the machine cannot hear");
  await page.getByRole("link", { name: "Read it" }).tap();
  await page.locator("details.figure").first().waitFor();
  await page.goto(`${walk.address}/settings`);
  await page.getByRole("link", { name: "What the machine cannot hear" }).tap();
  await page.getByText("it is no baby monitor").waitFor();
});
