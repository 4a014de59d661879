/** One visit is enough: without the server the app opens, hears, reads, and takes a shared clip, and asks nobody. */
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, serve } from "../../src/doors/server/server.ts";
import { openSample } from "./walk.ts";

const flags =
  "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync";

let serving: Serving;
let browser: Browser;
let page: Page;
const left: string[] = [];

/** Resolves once the service worker answers for the page. */
const kept = (): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller !== null) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
    );
  });

beforeAll(async () => {
  const started = await serve({ port: 0 });
  if (!started.ok) throw new Error(started.problem.kind);
  serving = started.value;
  browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: flags.split(" "),
  });
  page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  page.on("request", (request) => {
    if (/^(?:https?|wss?):/.test(request.url()) && !request.url().startsWith(serving.address)) left.push(request.url());
  });
  await page.goto(serving.address);
  await kept();
  // One visit is all there is: from here on the server is gone.
  await serving.close();
});

afterAll(async () => {
  await browser.close();
});

describe("after one visit, without the server", () => {
  it("opens at any of its addresses", async () => {
    for (const path of ["", "replay", "record", "settings", "days", "moment/new", "child/new"]) {
      await page.goto(serving.address + path);
      await page.locator("main h1").waitFor();
    }
  });

  it("hears the sample and reads it", { timeout: 180_000 }, async () => {
    await page.goto(`${serving.address}replay`);
    await openSample(page);
    await page.getByRole("link", { name: "Read it" }).click();
    await page.locator("details.figure").first().waitFor();
    await expect.poll(() => page.locator("h1").textContent()).toMatch(/called \d+ times/);
  });

  it("has every file that the build made", async () => {
    const missing = await page.evaluate(async () => {
      const [name] = (await caches.keys()).filter((key) => key.includes("precache"));
      const cache = await caches.open(name ?? "");
      const paths = (await cache.keys()).map(({ url }) => new URL(url).pathname);
      const wanted = [
        /ort-wasm.*\.wasm$/,
        /mc-wa-sqlite.*\.wasm$/,
        /ears\.onnx$/,
        /sample\.mp3$/,
        /\.woff2$/,
        /worker.*\.js$/,
      ];
      return wanted.filter((one) => !paths.some((path) => one.test(path))).map(String);
    });
    expect(missing).toEqual([]);
  });

  it("plays the sample in pieces", async () => {
    const [status, size, range] = await page.evaluate(async () => {
      const piece = await fetch("/sample.mp3", { headers: { Range: "bytes=1000-1999" } });
      return [piece.status, (await piece.arrayBuffer()).byteLength, piece.headers.get("content-range")];
    });
    expect([status, size]).toEqual([206, 1000]);
    expect(range).toMatch(/^bytes 1000-1999\/\d+$/);
  });

  it("takes a shared clip and puts it on the shelf, on this device", async () => {
    const found = await page.evaluate(async () => {
      const form = new FormData();
      form.set("clip", new File(["a film"], "Ø play.mp4", { type: "video/mp4" }));
      await fetch("/share", { method: "POST", body: form, redirect: "manual" });
      const clip = await (await caches.open("attune-shared")).match("/shared-clip");
      return [
        decodeURIComponent(clip?.headers.get("X-Name") ?? ""),
        clip?.headers.get("Content-Type"),
        await clip?.text(),
      ];
    });
    expect(found).toEqual(["Ø play.mp4", "video/mp4", "a film"]);
  });

  it("takes the shared clip from the shelf, and says what is wrong with it", async () => {
    await page.goto(serving.address);
    await page.locator(".toast.problem").waitFor();
    expect(await page.evaluate(async () => (await caches.open("attune-shared")).match("/shared-clip"))).toBe(undefined);
  });

  it("hears what was shared", { timeout: 180_000 }, async () => {
    await page.evaluate(async () => {
      const form = new FormData();
      const sample = await (await fetch("/sample.mp3")).blob();
      form.set("clip", new File([sample], "shared.mp3", { type: "audio/mpeg" }));
      await fetch("/share", { method: "POST", body: form, redirect: "manual" });
    });
    await page.goto(serving.address);
    await page.waitForURL(/\/play\/[^/]+$/, { timeout: 90_000 });
    await page.locator(".lane [data-event]").first().waitFor();
  });

  it("asked nobody else for anything", () => {
    expect(left).toEqual([]);
  });
});
