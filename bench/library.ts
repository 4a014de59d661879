/**
 * What the library costs: bytes a language, the time to read and check content/, a search over all of it on a CPU slowed
 * four times (aim: under 50 ms), and a page from the tap to its first line without a network (aim: under 200 ms).
 * Run: node tools/build.mjs && node bench/library.ts
 */
import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { parse } from "yaml";
import { indexOf } from "../src/library/search.ts";
import { serve } from "../src/doors/server/server.ts";
import { entryOf, languages } from "../tools/build/content.ts";
import { type Page as Text, readShelf } from "../tools/build/shelf.ts";

const folder = new URL("../content", import.meta.url).pathname;
const kB = (text: string): string => `${(brotliCompressSync(text).length / 1000).toFixed(1)} kB`;
const place = (sorted: readonly number[], share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
const spread = (times: readonly number[]): string => {
  const sorted = times.toSorted((a, b) => a - b);
  return `${place(sorted, 0.5).toFixed(1)} ms in the middle, ${place(sorted, 0.95).toFixed(1)} at 95 %, ${(sorted.at(-1) ?? 0).toFixed(1)} at most (${sorted.length})`;
};

const began = performance.now();
const shelf = readShelf(folder, languages());
console.log(`content read and checked in ${(performance.now() - began).toFixed(0)} ms: ${shelf.files.length} files`);
for (const code of languages()) {
  const pages: readonly Text[] = [...(shelf.pages.get(code)?.values() ?? [])];
  const made = performance.now();
  const index = indexOf(
    pages.map((page) => entryOf(page, code)),
    code,
  );
  const took = performance.now() - made;
  const all = pages.map(({ body, tonight, ask }) => body.html + tonight.html + ask.html);
  console.log(
    `${code}: ${pages.length} pages ${kB(all.join(""))} in all, list ${kB(JSON.stringify(pages.map(({ card }) => card)))}, ` +
      `ledger ${kB(JSON.stringify(shelf.claims.get(code)))}, index ${kB(index)}, made in ${took.toFixed(0)} ms (brotli)`,
  );
}

/** Types `typed` at once and gives the milliseconds until its results are in the page; runs there. */
const search = async (typed: string): Promise<number> => {
  const box = document.querySelector<HTMLInputElement>("input[type=search]");
  if (box === null) throw new Error("there is no search");
  const task = (): Promise<void> =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => done(), { once: true });
      port1.start();
      port2.postMessage(0);
    });
  const start = performance.now();
  box.value = typed;
  box.dispatchEvent(new Event("input", { bubbles: true }));
  await task();
  await task();
  return performance.now() - start;
};

/** Taps the `n`th page of the list and gives the milliseconds until its first paragraph is there; runs in the page. */
const tap = (n: number): Promise<number> =>
  new Promise((done) => {
    const link = document.querySelectorAll<HTMLAnchorElement>(".pages a")[n];
    const start = performance.now();
    const seen = new MutationObserver(() => {
      if (document.querySelector("article .prose p") === null) return;
      seen.disconnect();
      done(performance.now() - start);
    });
    seen.observe(document.body, { childList: true, subtree: true });
    link?.click();
  });

const measured = async (context: BrowserContext, page: Page, address: string, code: string): Promise<void> => {
  await page.evaluate((language) => localStorage.setItem("attune.language", language), code);
  await page.goto(`${address}library`);
  await page.locator(".pages a").first().waitFor();
  const asked = Object.keys(parse(readFileSync(new URL(`../tests/questions/${code}.yaml`, import.meta.url), "utf8")));
  const slow = await context.newCDPSession(page);
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.evaluate(search, "warm");
  const times: number[] = [];
  for (const typed of asked) times.push(await page.evaluate(search, typed));
  await slow.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  console.log(`${code}: search on a CPU slowed four times ${spread(times)}`);
  await context.setOffline(true);
  const opened: number[] = [];
  for (let n = 0; n < 12; n++) {
    await page.goto(`${address}library`);
    await page.locator(".pages a").nth(n).waitFor();
    opened.push(await page.evaluate(tap, n));
  }
  await context.setOffline(false);
  console.log(`${code}: a page from tap to first line, offline ${spread(opened)}`);
};

const started = await serve({ port: 0 });
if (!started.ok) throw new Error(started.problem.kind);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
const page = await context.newPage();
await page.goto(started.value.address);
await page.evaluate(async () => {
  await navigator.serviceWorker.ready;
});
for (const code of languages()) await measured(context, page, started.value.address, code);
await browser.close();
await started.value.close();
