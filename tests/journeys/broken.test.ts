/** What breaks takes nothing along: a screen that throws or does not come, and a tab that crashes in the middle of a form. */
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { words as en } from "../../src/words/en/app.ts";
import { words as es } from "../../src/words/es/app.ts";
import { words as ar } from "../../src/words/ar/app.ts";
import { button, feed, log, open, today, welcome } from "./diary.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

let walk: Walk;

beforeAll(async () => {
  walk = await startWalk({ at: today });
});
afterAll(() => walk.end());

describe("a screen that breaks", () => {
  // In a browser of its own: the walk's would fail on the error that is wanted here.
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    const made = await walk.context.browser()?.newContext({
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      serviceWorkers: "block",
    });
    if (!made) throw new Error("no browser");
    context = made;
    // The days ask the browser how weeks begin; this one throws when told to.
    await context.addInitScript(() => {
      Object.assign(Intl.Locale.prototype, {
        getWeekInfo: () => {
          if (localStorage.getItem("breaks")) throw new TypeError("zebrafinch is not a function");
          return { firstDay: 1 };
        },
      });
      // And so does the line at the foot, which goes after six seconds.
      const wait = globalThis.setTimeout;
      const waits = (work: () => void, ms?: number): unknown => {
        if (ms === 6000 && localStorage.getItem("breaks")) throw new TypeError("koalabear is not a function");
        return wait(work, ms);
      };
      Object.assign(globalThis, { setTimeout: waits });
    });
    page = await context.newPage();
    await open(walk, today, page);
    await button(page, "Not now").tap();
    await log(page, "went there", /^Calmed down/);
  });
  afterAll(() => context.close());
  const breaks = (does: boolean): Promise<void> =>
    page.evaluate((does) => (does ? localStorage.setItem("breaks", "1") : localStorage.removeItem("breaks")), does);
  const says = (words: string): Promise<void> => page.getByRole("heading", { name: words, exact: true }).waitFor();

  it("says so in a sentence, without what was thrown, and leaves the way back", async () => {
    await breaks(true);
    await page.evaluate(() => {
      history.pushState(null, "", "/days");
      dispatchEvent(new PopStateEvent("popstate"));
    });
    await says(en["app.broken.title"]);
    const text = await page.locator("body").innerText();
    expect(text).toContain(en["app.broken"]);
    expect(text).not.toMatch(/zebrafinch|TypeError|\.js\b/);
    await accessible(page, "a broken screen");
    const folder = process.env["SHOTS"];
    for (const light of ["morning", "night"]) {
      await page.evaluate((light) => document.documentElement.setAttribute("data-theme", light), light);
      if (folder) await page.screenshot({ path: `${folder}/broken-${light}.png` });
    }
    await page.getByRole("link", { name: en["app.tab.today"] }).tap();
    await expect.poll(async () => (await feed(page)).length).toBe(1);
  });

  it("is there again when it is tried again, with all that was kept", async () => {
    await page.goto(`${walk.address}/days`);
    await says(en["app.broken.title"]);
    await breaks(false);
    await button(page, en["app.broken.again"]).tap();
    await page.locator(".week").waitFor();
    await open(walk, today, page);
    await expect.poll(async () => (await feed(page)).length).toBe(1);
  });

  it("stays when what lies over it breaks", async () => {
    await breaks(true);
    await log(page, "went there", /^Calmed down/);
    await expect.poll(async () => (await feed(page)).length).toBe(2);
    expect(await page.locator(".toasts").count()).toBe(0);
    await breaks(false);
    await log(page, "went there", /^Calmed down/);
    await page.locator(".toast").waitFor();
  });

  it("says so in each language", async () => {
    for (const [language, words] of [
      ["es", es],
      ["ar", ar],
    ] as const) {
      await open(walk, "/settings", page);
      await page.locator("select:has(option[value='ar'])").selectOption(language);
      await expect.poll(() => page.locator("html").getAttribute("lang")).toMatch(new RegExp(`^${language}`));
      await breaks(true);
      await page.goto(`${walk.address}/days`);
      await says(words["app.broken.title"]);
      await button(page, words["app.broken.again"]).waitFor();
      await breaks(false);
    }
  });

  it("may also be one that could not be fetched", async () => {
    await context.route(/assets\/album[^/]*\.js/, (route) => route.abort());
    await page.goto(`${walk.address}/album`);
    await says(ar["app.broken.title"]);
    await context.unrouteAll();
    await button(page, ar["app.broken.again"]).tap();
    await expect.poll(() => page.locator("main h1").textContent()).not.toBe(ar["app.broken.title"]);
    await page.locator("main h1").waitFor();
  });
});

describe("a tab that crashes", () => {
  let page: Page;
  beforeAll(() => {
    page = walk.page;
  });
  const kept = (): Promise<void> => page.getByText("Every letter is kept.").waitFor();
  /** The browser's own kill: nothing is asked of the page on its way out. A new tab is opened there. */
  const crash = async (): Promise<void> => {
    await kept();
    const path = new URL(page.url()).pathname;
    const wall = await walk.context.newCDPSession(page);
    const crashed = page.waitForEvent("crash");
    void wall.send("Page.crash").catch(() => undefined);
    await crashed;
    page = await walk.tab();
    await open(walk, path, page);
  };
  const name = () => page.getByLabel("A name, or any word");
  const born = () => page.getByLabel("Born", { exact: true });

  it("leaves what was changed of a child, and of a new one", async () => {
    await welcome(walk, "Mira", "2026-03-12");
    await open(walk, "/children", page);
    await page.locator("main").getByRole("link", { name: /Mira/ }).first().tap();
    await name().fill("Mirabel");
    await born().fill("2026-02-11");
    await button(page, "Later").tap();
    await page.getByLabel("Joined us on").fill("2026-06-01");
    await crash();
    await expect.poll(() => name().inputValue()).toBe("Mirabel");
    expect(await born().inputValue()).toBe("2026-02-11");
    expect(await page.getByLabel("Joined us on").inputValue()).toBe("2026-06-01");
    await page.getByText("What you wrote before is still here.").waitFor();
    await button(page, "Done").tap();
    await page.waitForURL(/\/children$/);
    await page.getByText("Mirabel").first().waitFor();

    await open(walk, "/child/new", page);
    await name().fill("Ilan");
    await born().fill("2024-01-05");
    await crash();
    await expect.poll(() => name().inputValue()).toBe("Ilan");
    expect(await born().inputValue()).toBe("2024-01-05");
    await button(page, "Skip for now").tap();
    await page.waitForURL(`${walk.address}/`);
    await open(walk, "/child/new", page);
    await expect.poll(() => name().inputValue()).toBe("");
  });

  it("leaves what was said of a cue of the family's own", async () => {
    const notice = () => page.getByLabel("What do you notice?");
    await open(walk, "/cues/add", page);
    await notice().fill("Hums when the light goes");
    const chosen = ["Come close", "Voice", "Tired"];
    for (const one of chosen) await button(page, one).tap();
    await crash();
    await expect.poll(() => notice().inputValue()).toBe("Hums when the light goes");
    for (const one of chosen) expect(await button(page, one).getAttribute("aria-pressed"), one).toBe("true");
    await button(page, "Keep it").tap();
    await page.waitForURL(/\/cues\/own-/);
    await open(walk, "/cues/add", page);
    await expect.poll(() => notice().inputValue()).toBe("");
  });
});
