/**
 * Takes a picture of every screen at each width, with a family's days in it: `reports/shots/<screen>-<width>-<light>.png`.
 * `node tools/shots.ts [--widths 768,1024,1280,1920] [--lights morning,evening,night] [--language ar] [--only /days,/cues]
 * [--at http://localhost:5173 --family FOLDER]`; without `--at`, of the app as it was built last; with `--family`, the family
 * stays in that folder for the next time.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import { routes } from "../src/doors/app/routes.ts";
import { serve } from "../src/doors/server/server.ts";

const { values: asked } = parseArgs({
  options: {
    widths: { type: "string", default: "768,1024,1280,1920" },
    lights: { type: "string", default: "morning" },
    language: { type: "string", default: "en" },
    only: { type: "string", default: "" },
    at: { type: "string", default: "" },
    family: { type: "string", default: "" },
  },
});
const heights: Readonly<Record<string, number>> = { 390: 844, 768: 1024, 1024: 768, 1280: 800, 1920: 1080 };
const folder = resolve(import.meta.dirname, "../reports/shots");
mkdirSync(folder, { recursive: true });

const day = (back: number): string => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10);

/** What each route is looked at as; a route that is not here is looked at as it is written. */
const places = (known: {
  play: string;
  moment: string;
  child: string;
  entry: string;
}): Readonly<Record<string, readonly string[]>> => ({
  "/entry/:thing/:step?": [known.entry, `${known.entry}/2`],
  "/days": ["/days", `/days?month=${day(20).slice(0, 7)}`, "/days?show=moment"],
  "/day/:day": [`/day/${day(2)}`],
  "/child/:id": [`/child/${known.child}`],
  "/late/:child/:page?": ["", "/age", "/near", "/days", "/family"].map((page) => `/late/${known.child}${page}`),
  "/play/:id": [known.play],
  "/play/:id/tag": [`${known.play}/tag`],
  "/play/:id/reading": [`${known.play}/reading`],
  "/play/:id/keep": [`${known.play}/keep`],
  "/play/:id/listener": [`${known.play}/listener`],
  "/play/:id/unseen": [`${known.play}/unseen`],
  "/play/:id/agreement": [`${known.play}/agreement`],
  "/moment/:id": [known.moment],
  "/practice/:page?": ["", "/wait", "/three", "/voice", "/line", "/weeks"].map((page) => `/practice${page}`),
  "/calm/:reset": ["/calm/breath", "/calm/resets", "/calm/which", "/calm/signs"],
  "/skills/:skill?/:page?": ["/skills", "/skills/calm", "/skills/word/map", "/skills/quarrel"],
  "/help": ["/help", "/help?at=country", "/help?at=when", "/help?at=person"],
  "/repair": ["/repair", "/repair?at=mended"],
  "/library/:slug": ["/library/soothing"],
  "/cues/:cue": ["/cues/rubs"],
  "/bundle/:page?": ["/bundle", "/bundle/page", "/bundle/file"],
  "/growing/:age": ["/growing/6"],
  "/try/:id": ["/try/arms-up"],
  "/selfcheck/:page?/:id?": ["/selfcheck", "/selfcheck/do/week", "/selfcheck/cards"],
  "/story/:page?/:id?": ["", "/map", "/map/new", "/kind", "/load", "/overload", "/door"].map((page) => `/story${page}`),
});

/** Goes there inside the app, as a link does. */
const go = async (page: Page, path: string): Promise<void> => {
  const isThere = new URL(page.url()).pathname === "/nowhere";
  for (const to of isThere ? [path] : ["/nowhere", path]) {
    await page.evaluate((to) => {
      for (const main of document.querySelectorAll("main")) main.setAttribute("data-left", "");
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, to);
    await page.waitForFunction(
      () => document.querySelector("main[data-left]") === null && document.querySelector("main :is(h1, h2)") !== null,
    );
  }
};

/** A child of eight months, a brother, twelve days of both, cues with learned lines, and the sample with a kept moment. */
const live = async (page: Page, address: string): Promise<Parameters<typeof places>[0]> => {
  const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
  const open = async (path: string): Promise<void> => {
    await page.goto(address + path);
    await page.locator("main h1").waitFor();
  };
  const born = day(8 * 30 + 12);
  for (const [name, date] of [
    ["Teo", day(4 * 365 + 40)],
    ["Mira", born],
  ] as const) {
    await open("/child/new");
    await page.getByLabel("A name, or any word").fill(name);
    await page.getByLabel("Born", { exact: true }).fill(date);
    await button("Done").click();
    await page.waitForURL(/\/(?:children)?$/);
  }
  // Sleeps and feeds of twelve days, as another app has them.
  const rows = Array.from({ length: 24 }, (_, back) =>
    [
      ["Sleep", "07:10", 4800],
      ["Bottle Feed", "08:40", ""],
      ["Diaper", "09:05", ""],
      ["Sleep", "12:20", 5400 - back * 60],
      ["Bottle Feed", "15:30", ""],
      ["Bath", "18:05", ""],
      ["Sleep", "19:30", 30_000],
    ]
      .filter((_, i) => back > 0 && (back + i) % 5 !== 0)
      .map(([type, at, long]) =>
        [type, "Mira", born, Date.parse(`${day(back)}T${at}:00`) / 1000, type === "Sleep" ? long : ""].join(","),
      ),
  ).flat();
  const head = "Type,Profile Name,[Profile] Birth Date,Start Date/time (Epoch),[Sleep] Duration (Seconds)";
  await open("/settings/bring");
  await page.locator("input[type=file]").setInputFiles({
    name: "nara.csv",
    mimeType: "text/csv",
    buffer: Buffer.from([head, ...rows].join("\n")),
  });
  await button("Take them in").click();
  await page.locator(".toast").waitFor();
  await open("/children");
  const child = (await page.locator('main a[href^="/child/"]').last().getAttribute("href"))?.split("/")[2] ?? "";
  const moments = [
    [0, "07:40", 0, 0, 0],
    [0, "03:20", 3, 4, 1],
    [1, "09:15", 1, 1, 2],
    [1, "16:50", 3, 2, 0],
    [2, "10:05", 4, 3, 0],
    [2, "13:30", 0, 1, 1],
    [2, "17:45", 2, 0, 2],
    [4, "11:20", 2, 2, 1],
    [5, "08:30", 0, 0, 0],
    [8, "18:10", 1, 3, 2],
    [9, "15:00", 2, 1, 1],
    [11, "09:30", 3, 2, 0],
  ] as const;
  for (const [back, at, cue, response, went] of moments) {
    await go(page, `/moment/new?at=${day(back)}T${at}`);
    for (const nth of [cue, response, went]) {
      const before = page.url();
      await page.locator(".opt").nth(nth).click();
      await page.waitForURL((url) => url.href !== before);
      await page.waitForTimeout(500);
    }
  }
  for (const need of ["Tired", "Tired", "Tired", "Tired"]) {
    await go(page, "/cues/rubs");
    await button(need).click();
    await button("That was it").click();
    await button("A dim room").click();
    await button("Done").click();
    await button(need).waitFor();
  }
  await open("/replay");
  await page.getByRole("button", { name: "Look at a sample" }).click();
  await page.waitForURL(/\/play\/[^/]+$/, { timeout: 120_000 });
  const play = new URL(page.url()).pathname;
  await go(page, `${play}/keep`);
  await button("Keep this moment").first().click();
  await page.getByText("Kept", { exact: true }).waitFor();
  await open("/replay");
  const moment = (await page.locator('a[href^="/moment/"]').first().getAttribute("href")) ?? "";
  await open(`/day/${day(2)}`);
  const entry = (await page.locator('a[href^="/entry/"]').last().getAttribute("href")) ?? "";
  return { play, moment, child, entry };
};

const serving = asked.at === "" ? await serve({ port: 0 }) : null;
if (serving && !serving.ok) throw new Error(serving.problem.kind);
const address = (serving?.ok ? serving.value.address : asked.at).replace(/\/$/u, "");
const folderOf = asked.family === "" ? mkdtempSync(join(tmpdir(), "attune-shots-")) : asked.family;
const context = await chromium.launchPersistentContext(folderOf, {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
  serviceWorkers: "block",
  locale: "en-GB",
  viewport: { width: 1280, height: 800 },
});
const page = context.pages()[0] ?? (await context.newPage());
const note = join(folderOf, "family.json");
if (!existsSync(note)) writeFileSync(note, JSON.stringify(await live(page, address)));
const known = places(JSON.parse(readFileSync(note, "utf8")));
const all = ["/", ...routes.flatMap(({ path }) => known[path] ?? [path])];
const wanted =
  asked.only === ""
    ? all
    : all.filter((path) =>
        asked.only.split(",").some((one) => path === one || (one.endsWith("*") && path.startsWith(one.slice(0, -1)))),
      );
await page.goto(address);
for (const light of asked.lights.split(",")) {
  await page.evaluate(
    ([light, language]) => Object.assign(localStorage, { "attune.theme": light, "attune.language": language }),
    [light, asked.language],
  );
  await page.goto(`${address}/nowhere`);
  await page.locator("main").waitFor();
  // The first screen of all waits for the vault.
  await go(page, "/days");
  await page.locator(".week svg").first().waitFor();
  for (const path of wanted) {
    const name =
      path === "/"
        ? "today"
        : path
            .replace(/^\/(.*)$/u, "$1")
            .replace(/[0-9a-f-]{30,}/gu, "one")
            .replace(/[^a-z0-9]+/giu, "-");
    await go(page, path).catch((error: unknown) => console.error(path, String(error)));
    await page.waitForTimeout(700);
    for (const width of asked.widths.split(",")) {
      await page.setViewportSize({ width: Number(width), height: heights[width] ?? 800 });
      await page.waitForTimeout(150);
      await page.screenshot({
        path: join(folder, `${name}-${width}-${asked.language === "en" ? "" : `${asked.language}-`}${light}.png`),
      });
    }
  }
}
await context.close();
if (asked.family === "") rmSync(folderOf, { recursive: true, force: true });
if (serving?.ok) await serving.value.close();
console.log(`${wanted.length} screens in ${folder}`);
