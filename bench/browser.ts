/**
 * Listening in Chromium, through the app's own file input: real-time factor against plain decoding of the same file in the
 * same page, and the memory of the renderer, at 5 and at 60 minutes (or the minutes named: `node bench/browser.ts 5 60`); of
 * a file that was there at once, and of one that a person looked for, for four seconds.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { serve } from "../src/doors/server/server.ts";

const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";
const minutes = process.argv.slice(2).map(Number);
const lengths = minutes.length > 0 ? minutes : [5, 60];

/** Megabytes that the renderers below process `root` hold now. */
const renderers = (): number =>
  readdirSync("/proc")
    .filter((id) => /^\d+$/.test(id))
    .reduce((sum, id) => {
      try {
        if (!readFileSync(`/proc/${id}/cmdline`, "utf8").includes("--type=renderer")) return sum;
        return sum + Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))?.[1] ?? 0) / 1024;
      } catch {
        return sum; // It ended in between.
      }
    }, 0);

const folder = await mkdtemp(join(tmpdir(), "attune-bench-"));
const serving = await serve({ port: 0 });
if (!serving.ok) throw new Error(`${serving.problem.kind}: npm start builds the app`);
const { address } = serving.value;
for (const length of lengths) {
  const path = join(folder, `${length}.m4a`);
  const made = spawnSync(
    "ffmpeg",
    `-y -v error -stream_loop -1 -i dist/app/sample.mp3 -t ${length * 60} -c:a aac ${path}`.split(" "),
  );
  if (made.status !== 0) throw new Error(String(made.stderr));
  for (const looking of [0, 4]) await hear(path, length, looking);
}
await serving.value.close();
await rm(folder, { recursive: true });

async function hear(path: string, length: number, looking: number): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: flags.split(" "),
  });
  const page = await (await browser.newContext({ serviceWorkers: "block" })).newPage();
  await page.goto(`${address}replay`);
  await page.locator("h1").waitFor();
  const before = renderers();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, renderers());
  }, 250);
  const asked = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a video" }).click();
  const chooser = await asked;
  await new Promise((resolve) => setTimeout(resolve, looking * 1000));
  const start = performance.now();
  await chooser.setFiles(path);
  await page.waitForURL(/\/play\/[^/]+$/, { timeout: 0 });
  const listened = (performance.now() - start) / 1000;
  clearInterval(watch);
  const decoding = await page.evaluate(async (address) => {
    const bytes = await (await fetch(address)).arrayBuffer();
    const started = performance.now();
    await new OfflineAudioContext(1, 1, 16_000).decodeAudioData(bytes);
    return (performance.now() - started) / 1000;
  }, `${address}sample.mp3`);
  await browser.close();
  const factor = listened / (length * 60);
  const plain = decoding / 150;
  console.log(
    `${length} min, looked for ${looking} s: heard and kept in ${listened.toFixed(1)} s, real-time factor ${factor.toFixed(3)} (aim 0.25), ` +
      `${(factor / plain).toFixed(0)} times plain decoding; renderers ${before.toFixed(0)} MB before, ${most.toFixed(0)} MB at most`,
  );
}
