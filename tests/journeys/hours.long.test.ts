/** Two hours, most of them quiet: heard to the end, read, and shown without drawing more than is in sight. */
import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { builtApp } from "../../src/doors/server/server.ts";
import { startWalk } from "./walk.ts";

const sample = join(builtApp, "sample.mp3");

it("two hours are heard to the end", { timeout: 600_000 }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "attune-long-"));
  const path = join(folder, "two hours.m4a");
  // The sample, quiet, and the sample again at the very end.
  const how = `-y -v error -i ${sample} -i ${sample} -filter_complex [0:a]apad=whole_dur=7050[a];[a][1:a]concat=n=2:v=0:a=1 -ac 1 -ar 16000 -c:a aac -b:a 32k`;
  const made = spawnSync("ffmpeg", [...how.split(" "), path], { encoding: "utf8" });
  expect(made.stderr).toBe("");
  const walk = await startWalk();
  await walk.page.locator("input[type=file]").first().setInputFiles(path);
  await walk.page.waitForURL(/\/play\/[^/]+$/, { timeout: 540_000 });
  await walk.page.locator(".dance").waitFor();
  await expect.poll(() => walk.page.locator("h1").textContent()).toMatch(/120 min \d+ s, \d{2,} signs/);
  expect(await walk.page.locator(".lane [data-event]").count()).toBeLessThan(60);
  await walk.page.getByRole("button", { name: "As a table" }).tap();
  await walk.page
    .getByRole("row")
    .last()
    .getByText(/^1:5\d:\d\d$|^2:00:\d\d$/)
    .waitFor();
  await walk.end();
  await rm(folder, { recursive: true });
});
