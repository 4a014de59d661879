/**
 * The timeline in Chromium on a CPU slowed four times: frames a second and the longest frame while it plays, is panned, is
 * zoomed, and much is chosen in it, each beside those of an empty page in the same run. Two hours with 20,000 events, or
 * the minutes and events named: `node bench/timeline.ts 2 60`. With `--look FOLDER` it saves pictures instead.
 */
import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import preact from "@preact/preset-vite";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { words } from "../tools/build/words.ts";
import type { Playing } from "../src/screens/replay/playing.ts";

const { values: given, positionals } = parseArgs({
  allowPositionals: true,
  options: { look: { type: "string" }, times: { type: "string", default: "3" } },
});
const [minutes = 120, events = 20_000] = positionals.map(Number);
const seconds = 4;
const slower = 4;

declare global {
  var step: (frame: number) => void;
  var playing: Playing;
  var view: { value: { readonly scale: number; readonly from: number } };
  var recording: { readonly events: readonly { readonly id: string }[] };
  var select: (ids: ReadonlySet<string>) => void;
}

const folder = await mkdtemp(join(tmpdir(), "attune-line-"));
await build({
  configFile: false,
  logLevel: "error",
  root: resolve(import.meta.dirname, ".."),
  plugins: [preact({ devToolsEnabled: false }), words()],
  build: {
    outDir: folder,
    rolldownOptions: {
      input: join(import.meta.dirname, "timeline.page.tsx"),
      output: { entryFileNames: "page.js" },
    },
  },
});
const sheets = (await readdir(join(folder, "assets"))).filter((name) => name.endsWith(".css"));
const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
${sheets.map((name) => `<link rel="stylesheet" href="/assets/${name}">`).join("")}<body><div id="app"></div><script type="module" src="/page.js"></script>`;
const kinds: Readonly<Record<string, string>> = {
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};
const server = createServer((request, answer) => {
  const { pathname } = new URL(request.url ?? "/", "http://localhost");
  if (pathname === "/") return answer.setHeader("content-type", "text/html").end(html);
  try {
    answer.setHeader("content-type", kinds[extname(pathname)] ?? "application/octet-stream");
    answer.end(readFileSync(join(folder, pathname)));
  } catch {
    answer.writeHead(404).end();
  }
});
await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
const bound = server.address();
const port = typeof bound === "object" && bound ? bound.port : 0;
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});

const open = async (query: string, width = 1280, height = 800): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height } });
  page.on("pageerror", (error) => console.error(error));
  await page.goto(`http://127.0.0.1:${port}/?${query}`);
  if (!query.includes("empty")) await page.locator(".line-tile").first().waitFor();
  await page.evaluate(() => document.fonts.ready);
  return page;
};

if (given.look !== undefined) await look(given.look);
else await measure();
await browser.close();
server.close();
await rm(folder, { recursive: true });

type Frames = { readonly fps: number; readonly longest: number };

/** Frames for `seconds`, while `act` is done with each of them. */
async function frames(page: Page, act: string): Promise<Frames> {
  await page.evaluate(`globalThis.step = (frame) => { ${act} }`);
  return page.evaluate(async (seconds) => {
    const times: number[] = [];
    await new Promise<void>((done) => {
      const tick = (at: number): void => {
        times.push(at);
        if (at - (times[0] ?? at) >= seconds * 1000) return done();
        step(times.length);
        requestAnimationFrame(tick);
      };
      requestAnimationFrame(tick);
    });
    const gaps = times.slice(1).map((at, i) => at - (times[i] ?? at));
    return { fps: (gaps.length * 1000) / gaps.reduce((sum, gap) => sum + gap, 0), longest: Math.max(...gaps) };
  }, seconds);
}

async function measure(): Promise<void> {
  const wheel = (more: string): string =>
    `const on = document.querySelector(".line-ground"); const box = on.getBoundingClientRect();
     on.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, clientX: box.left + 400, clientY: box.top + 90, ${more} }));`;
  const acts: readonly (readonly [name: string, before: string, each: string])[] = [
    ["play", "view.value = { scale: 60, from: 600000 }; playing.seek(620000); playing.play();", ""],
    ["pan", "playing.pause(); view.value = { scale: 60, from: 600000 };", wheel("deltaX: 24")],
    ["pan far out", "view.value = { scale: 2, from: 600000 };", wheel("deltaX: 24")],
    ["zoom", "view.value = { scale: 60, from: 600000 };", wheel("ctrlKey: true, deltaY: frame % 240 < 120 ? 8 : -8")],
    [
      "select",
      "view.value = { scale: 20, from: 600000 };",
      "if (frame % 15 === 0) select(new Set([recording.events[frame * 7].id]));",
    ],
    [
      "select all",
      "view.value = { scale: 20, from: 600000 };",
      "if (frame % 30 === 0) select(new Set(frame % 60 ? recording.events.map((one) => one.id) : []));",
    ],
  ];
  console.log(`${minutes} min, ${events} events, CPU slowed ${slower} times, ${seconds} s each, 1280 x 800`);
  for (let time = 0; time < Number(given.times); time++) {
    const empty = await open("empty");
    await slow(empty);
    const bare = await frames(empty, "");
    await empty.close();
    console.log(`empty page: ${bare.fps.toFixed(1)} frames a second, longest ${bare.longest.toFixed(0)} ms`);
    const page = await open(`minutes=${minutes}&events=${events}`);
    await slow(page);
    for (const [name, before, each] of acts) {
      await page.evaluate(before);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
      const one = await frames(page, each);
      const drawn = await page.evaluate(() => document.querySelectorAll(".line-track *").length);
      console.log(
        `${name}: ${one.fps.toFixed(1)} frames a second (${(one.fps / bare.fps).toFixed(2)} of the empty page's), ` +
          `longest ${one.longest.toFixed(0)} ms (${(one.longest / bare.longest).toFixed(1)} times), ${drawn} elements`,
      );
    }
    await page.close();
  }
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slower });
}

async function look(into: string): Promise<void> {
  for (const light of ["morning", "evening", "night"]) {
    const page = await open(`minutes=2&events=70&light=${light}&loop`, 900, 520);
    await page.evaluate(() => {
      playing.seek(21_000);
      select(new Set(recording.events.slice(12, 15).map((one) => one.id)));
    });
    await page.screenshot({ path: join(into, `line-${light}.png`) });
    await page.close();
  }
  const more: readonly (readonly [string, string, number])[] = [
    ["near", "minutes=2&events=120", 60],
    ["two", "minutes=2&events=60&second", 16],
    ["far", "minutes=120&events=20000", 0.13],
    ["rtl", "minutes=2&events=70&rtl", 8],
  ];
  for (const [name, query, scale] of more) {
    const page = await open(query, 900, 520);
    await page.evaluate((scale) => {
      view.value = { scale, from: scale < 1 ? 0 : 10_000 };
    }, scale);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)));
    await page.screenshot({ path: join(into, `line-${name}.png`) });
    await page.close();
  }
}
