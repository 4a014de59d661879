/** The diary as a caregiver uses it: a moment in three taps by thumb, keyboard or accessibility tree; twins; nothing typed is lost. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, feed, log, open, title, today, welcome } from "./diary.ts";
import { wrongMirrored, wrongOf } from "./sweep.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

describe("a first day", () => {
  let walk: Walk;
  let page: Page;
  beforeAll(async () => {
    walk = await startWalk({ at: today });
    page = walk.page;
  });
  afterAll(() => walk.end());

  it("asks for as little as possible, and can be passed over", async () => {
    await expect.poll(() => title(page)).toBe("One colour is your child, one is you, and one is both of you together.");
    await accessible(page, "the first visit");
    await button(page, "Not now").tap();
    await expect.poll(() => title(page)).toBe("Nothing to fill in. Just look.");
    await button(page, "Your child called").waitFor();
    await welcome(walk, "Mira", "2026-03-12");
    await button(page, "Mira called").waitFor();
    await accessible(page, "an empty day");
  });

  it("keeps a moment in three taps", async () => {
    await open(walk, today);
    await button(page, "Mira called").waitFor();
    const from = performance.now();
    await log(page, "went there", /^Calmed down/);
    console.log(`three taps, the third on screen: ${Math.round(performance.now() - from)} ms`);
    expect((await feed(page))[0]).toMatch(/Mira called, you cameIt settled/);
    await expect.poll(() => title(page)).toBe("One moment");
  });

  it("keeps it from the first tap, whatever happens next", async () => {
    await button(page, "Mira called").tap();
    await button(page, "went there").waitFor();
    await open(walk, today);
    await expect.poll(async () => (await feed(page)).length).toBe(2);
    await page.locator(".feed a").first().tap();
    await page.getByRole("link", { name: /What I did/ }).tap();
    await button(page, "Skip").tap();
    await button(page, "Skip").tap();
    await expect.poll(() => title(page)).toBe("Two moments");
  });

  it("takes it back within six seconds", async () => {
    await button(page, "We made up").tap();
    await expect.poll(() => title(page)).toBe("Three moments, made up once");
    await button(page, "Undo").tap();
    await expect.poll(() => title(page)).toBe("Two moments");
  });

  it("deletes, and brings back from the day's page", async () => {
    await page.locator(".feed a").last().tap();
    await page.locator(".exchange").waitFor();
    await button(page, "Delete").tap();
    await page.locator("summary", { hasText: "Deleted" }).waitFor();
    await expect.poll(async () => (await feed(page)).length).toBe(1);
    await page.locator("summary", { hasText: "Deleted" }).tap();
    await accessible(page, "a day with something deleted");
    await page.getByRole("listitem").filter({ hasText: "Mira called, you came" }).getByRole("button").tap();
    await expect.poll(async () => (await feed(page)).length).toBe(2);
  });

  it("keeps what is typed through a crash", async () => {
    await open(walk, "/note/new");
    await page.getByLabel("Your note").fill("Mira laughed at the door");
    await page.getByLabel("Your note").press("!");
    await page.getByText("Every letter is kept.").waitFor();
    // The browser's own kill: nothing is asked of the page on its way out.
    const wall = await walk.context.newCDPSession(page);
    const crashed = page.waitForEvent("crash");
    void wall.send("Page.crash").catch(() => undefined);
    await crashed;
    page = await walk.tab();
    await open(walk, "/note/new", page);
    await expect.poll(() => page.getByLabel(/Your note/).inputValue()).toBe("Mira laughed at the door!");
    await page.getByText("What you wrote before is still here.").waitFor();
    await button(page, "Keep it").tap();
    await page.getByText("Mira laughed at the door!").waitFor();
    await open(walk, "/note/new", page);
    expect(await page.getByLabel(/Your note/).inputValue()).toBe("");
  });

  it("finds it again by its words and by its kind", async () => {
    await open(walk, "/days", page);
    await page.getByRole("searchbox").fill("DOOR laugh");
    await page.getByText("1 found").waitFor();
    await page.getByRole("searchbox").fill("window");
    await page.getByText("Nothing found").waitFor();
    await page.getByRole("searchbox").fill("");
    await button(page, "Moments").tap();
    await page.getByText("2 found").waitFor();
    await accessible(page, "what was found");
    await button(page, "All").tap();
    await page.locator(".week a").last().tap();
    await page.locator(".feed").waitFor();
    expect(await feed(page)).toHaveLength(3);
  });

  it("plays the album of what was kept", async () => {
    await open(walk, "/album", page);
    await page.getByText("Nothing is kept yet.", { exact: false }).waitFor();
    await open(walk, today, page);
    for (const n of [1, 2]) {
      await page
        .locator(".feed a", { hasText: "Mira called" })
        .nth(n - 1)
        .tap();
      await button(page, "Keep in the album").tap();
      await button(page, "In the album").waitFor();
      await open(walk, today, page);
    }
    await open(walk, "/album", page);
    await page.getByText("1 of 2").waitFor();
    await accessible(page, "the album");
    await button(page, "Play the album").tap();
    await page.getByText("2 of 2").waitFor({ timeout: 20_000 });
  });
});

describe("every screen of the diary", () => {
  let walk: Walk;
  let screens: string[] = [];
  beforeAll(async () => {
    walk = await startWalk({ at: today });
    await welcome(walk, "Mira", "2026-03-12");
    await log(walk.page, "missed it", /^We made up/);
    const thing = new URL((await walk.page.locator(".feed a").getAttribute("href")) ?? "", walk.address).pathname;
    const day = await walk.page.locator(".feed time").getAttribute("datetime");
    screens = [
      today,
      "/moment/new",
      thing,
      `${thing}/2`,
      `${thing}/3`,
      "/note/new",
      "/days",
      `/day/${day?.slice(0, 10)}`,
      "/album",
      "/children",
      "/child/new",
    ];
  });
  afterAll(() => walk.end());
  /** What is to be pressed and is under 44 px. */
  const small = (page: Page): Promise<readonly string[]> =>
    page.locator(":is(main, .dock) :is(a, button, summary, input)").evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().width > 1)
        .filter((one) => Math.min(one.getBoundingClientRect().height, one.getBoundingClientRect().width) < 43.5)
        .map((one) => `${one.textContent} is ${Math.round(one.getBoundingClientRect().height)} px high`),
    );

  it("can be used by everyone in each light, fits from 320 to 1440 px, its targets 44 px and more", {
    timeout: 300_000,
  }, async () => {
    expect(await wrongOf(walk.page, screens, { widths: [320, 390, 1440], also: small })).toEqual([]);
  });

  it("stretches and mirrors in the pseudo-language", { timeout: 300_000 }, async () => {
    expect(await wrongMirrored(walk.page, screens)).toEqual([]);
  });

  it("takes a moment in the pseudo-language", async () => {
    await walk.page.evaluate(() => localStorage.setItem("attune.language", "zz"));
    await walk.page.setViewportSize({ width: 320, height: 700 });
    await open(walk, today);
    await walk.page.locator(".quick button").first().tap();
    const answer = walk.page.locator(".opt").first();
    const before = await answer.textContent();
    await answer.tap();
    await expect.poll(() => answer.textContent()).not.toBe(before);
    await walk.page.locator(".opt").nth(1).tap();
    await expect.poll(async () => (await feed(walk.page)).length).toBe(2);
    expect(await walk.page.locator(".daypic .glyph").count()).toBe(2);
  });
});

describe("without hands or eyes", () => {
  it("takes a moment by the keyboard alone", async () => {
    const walk = await startWalk({ at: today, context: { hasTouch: false } });
    const { page } = walk;
    const press = async (name: RegExp): Promise<void> => {
      await page.locator("main h1").waitFor();
      for (let i = 0; i < 60; i++) {
        const here = await page.evaluate(() => document.activeElement?.textContent ?? "");
        if (name.test(here) && (await page.evaluate(() => document.activeElement?.matches("a, button")))) {
          return page.keyboard.press("Enter");
        }
        await page.keyboard.press("Tab");
      }
      throw new Error(`no ${name} to be reached by Tab`);
    };
    await button(page, "Not now").waitFor();
    await press(/^Not now$/);
    await page.locator(".quick").waitFor();
    await press(/^Your child called$/);
    await button(page, "went there").waitFor();
    await press(/^went there$/);
    await button(page, /^Calmed down/).waitFor();
    // Earlier by the keyboard: open, and one step of the slider back.
    await press(/^It was earlier$/);
    await page.getByRole("slider").focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await press(/^Calmed down/);
    await page.locator(".feed li").waitFor();
    const [at, now] = await Promise.all([
      page.locator(".feed time").getAttribute("datetime"),
      page.evaluate(() => Date.now()),
    ]);
    const ago = (now - (await page.evaluate((local) => new Date(local).getTime(), at ?? ""))) / 60_000;
    expect(ago).toBeGreaterThan(9);
    expect(ago).toBeLessThan(12);
    await walk.end();
  });

  it("takes a moment by the accessibility tree alone", async () => {
    const walk = await startWalk({ at: today });
    const { page } = walk;
    /** What a screen reader is told, as lines of role and name. */
    const tree = (): Promise<string> => page.locator("body").ariaSnapshot();
    await button(page, "Not now").tap();
    await expect.poll(tree).toMatch(/group "Log a moment":[\s\S]*button "Your child called"/);
    expect(await tree()).toMatch(/img "An empty day: two dotted lines"/);
    expect(await tree()).toMatch(/navigation "Main menu":[\s\S]*link "Today"/);
    await page.getByRole("group", { name: "Log a moment" }).getByRole("button", { name: "Your child called" }).click();
    await expect.poll(tree).toMatch(/img "Step 2 of 3"/);
    expect(await tree()).toMatch(/heading "Your child called out\. And what did you do\?" \[level=1\]/);
    await page.getByRole("group", { name: "What I did" }).getByRole("button", { name: "missed it" }).click();
    await expect.poll(tree).toMatch(/heading "Your child called out, I missed it\. How did it end\?" \[level=1\]/);
    await page
      .getByRole("group", { name: "How it went" })
      .getByRole("button", { name: /^We made up/ })
      .click();
    await expect.poll(tree).toMatch(/heading "Missed, then made up" \[level=1\]/);
    expect(await tree()).toMatch(/img "The day from .+: Your child above, you below, touching where you met, once"/);
    expect(await tree()).toMatch(/status:[\s\S]*Kept at/);
    await walk.end();
  });
});

describe("twins", () => {
  it("are one tap each, and both with one", async () => {
    const walk = await startWalk({ at: today });
    const { page } = walk;
    await welcome(walk, "Mira");
    await welcome(walk, "Jo");
    await open(walk, today);
    await button(page, "Both").tap();
    await log(page, "held on", /^Calmed down/);
    expect((await feed(page))[0]).toContain("Mira and Jo called");
    await button(page, "Jo").tap();
    await log(page, "spoke softly", /^Calmed down/);
    expect(await feed(page)).toHaveLength(2);
    await button(page, "Mira").tap();
    await expect.poll(async () => (await feed(page)).length).toBe(1);
    // Whom a moment is about can be changed while it is told.
    await button(page, "Mira called").tap();
    await page.locator(".opt").first().waitFor();
    await button(page, "Jo").tap();
    await expect.poll(() => title(page)).toContain("Mira and Jo called out");
    await open(walk, "/children");
    await page.getByRole("link", { name: "Jo" }).tap();
    await button(page, "Remove Jo").tap();
    await accessible(page, "the question");
    await page.getByRole("dialog").getByRole("button", { name: "Remove Jo" }).tap();
    await expect.poll(() => page.locator(".lines a").allTextContents()).toEqual(["Mira"]);
    await open(walk, today);
    await expect.poll(async () => (await feed(page)).map((line) => line.includes("Jo"))).toEqual([false, false]);
    await walk.end();
  });
});
