/** From the sample to a kept moment: by touch, by the keyboard alone; in each light, at each width, without axe's complaints. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wrongMirrored, wrongOf } from "./sweep.ts";
import { accessible, openSample, startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let play = "";
beforeAll(async () => {
  walk = await startWalk();
});
afterAll(() => walk.end());

describe("the sample, by touch", () => {
  it("is heard and shown as a dance", async () => {
    await accessible(walk.page, "first screen");
    play = await openSample(walk.page);
    await expect.poll(() => walk.page.locator("h1").textContent()).toMatch(/2 min 30 s, \d+ signs/);
    await accessible(walk.page, "the dance");
  });

  it("plays, and the dance follows", async () => {
    await walk.page.getByRole("button", { name: "Play" }).tap();
    await expect.poll(() => walk.page.locator(".clipbar time").textContent(), { timeout: 10_000 }).toBe("0:02");
    await walk.page.getByRole("button", { name: "Pause" }).tap();
  });

  it("says everything as a table too", async () => {
    await walk.page.getByRole("button", { name: "As a table" }).tap();
    expect(await walk.page.getByRole("row").count()).toBeGreaterThan(40);
    await accessible(walk.page, "the table");
  });

  it("is read in sentences first, each figure with its definition and source", async () => {
    await walk.page.getByRole("link", { name: "Read it" }).tap();
    await expect
      .poll(() => walk.page.locator("h1").textContent())
      .toMatch(/called \d+ times\. You answered \d+ within two seconds/);
    const figure = walk.page.locator("details.figure").nth(1);
    await figure.locator("summary").tap();
    await figure.getByText("How is this counted?").waitFor();
    expect(await figure.textContent()).toContain("Source");
    expect(await figure.locator("svg.dots").getAttribute("aria-label")).toMatch(/likely range/);
    await accessible(walk.page, "the reading");
  });

  it("gives moments to keep, with the family's words", async () => {
    await walk.page.getByRole("link", { name: "Moments to keep" }).tap();
    const first = walk.page.locator("article.proposal").first();
    await first.getByRole("button", { name: "Keep this moment" }).tap();
    await first.getByLabel("What might they be saying?").fill("Do that again!");
    await first.getByText("Kept", { exact: true }).waitFor();
    await accessible(walk.page, "keeping");
    await walk.page.getByRole("button", { name: "Delete it now" }).tap();
    await walk.page.getByText("The clip is deleted, but the picture stays.").waitFor();
    await walk.page.getByRole("button", { name: "Done" }).tap();
  });

  it("lists and opens both again after a restart", async () => {
    await walk.page.goto(`${walk.address}/replay`);
    await walk.page.getByRole("link", { name: /Do that again!/ }).tap();
    await expect.poll(() => walk.page.locator("h1").textContent()).toBe("Do that again!");
    await accessible(walk.page, "a moment");
    await walk.page.goto(`${walk.address}/replay`);
    await walk.page.getByRole("link", { name: /Sample/ }).tap();
    await walk.page.locator(".dance").waitFor();
  });

  it("asks before it deletes", async () => {
    await walk.page.goto(`${walk.address}/replay`);
    await walk.page.getByRole("button", { name: /^Delete Sample/ }).tap();
    await accessible(walk.page, "the question");
    await walk.page.getByRole("button", { name: "Cancel" }).tap();
    expect(await walk.page.getByRole("link", { name: /Sample/ }).count()).toBe(1);
  });
});

describe("every screen", () => {
  const screens = (): string[] => [
    "/",
    "/replay",
    "/record",
    "/settings",
    "/listener",
    "/nowhere",
    ...["", "/tag", "/reading", "/keep"].map((end) => new URL(play).pathname + end),
  ];

  it("has the light that is chosen, also after a restart", async () => {
    const { page } = walk;
    await page.goto(`${walk.address}/settings`);
    for (const light of ["Evening", "Night", "Morning"]) {
      await page.getByRole("group", { name: "Light" }).getByRole("button", { name: light }).tap();
      await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe(light.toLowerCase());
      await page.reload();
      await page.locator("h1").waitFor();
      expect(await page.locator("html").getAttribute("data-theme")).toBe(light.toLowerCase());
    }
  });

  it("can be used by everyone in each light, and fits from 320 to 1440 px", { timeout: 300_000 }, async () => {
    expect(await wrongOf(walk.page, screens(), { widths: [320, 390, 768, 1024, 1440] })).toEqual([]);
  });

  it("stretches and mirrors in the pseudo-language", { timeout: 300_000 }, async () => {
    // What is not from the messages has no tildes: names of languages and of the files apart.
    const plain = (page: Page): Promise<readonly string[]> =>
      page.locator("main button, main h1, main label").evaluateAll((all) =>
        all
          .map((one) => one.textContent ?? "")
          .filter((text) => /[a-z]{4}/i.test(text) && !/[~á]/.test(text))
          .map((text) => `“${text}” is not from the messages`),
      );
    expect(await wrongMirrored(walk.page, screens(), { also: plain })).toEqual([]);
  });
});

describe("by the keyboard alone", () => {
  it("goes from the sample to a kept moment", async () => {
    const keys = await startWalk({ context: { hasTouch: false } });
    const { page } = keys;
    const reach = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 80; i++) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate(() => {
          const here = document.activeElement;
          return here?.matches("a, button") ? (here.getAttribute("aria-label") ?? here.textContent ?? "") : "";
        });
        if (name.test(here)) return;
      }
      throw new Error(`no ${name} to be reached by Tab`);
    };
    await reach(/Look at a sample/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/play\/[^/]+$/, { timeout: 90_000 });
    await page.locator(".dance").waitFor();
    await reach(/Say what you saw/);
    await page.keyboard.press("Enter");
    await page.locator(".thumb").first().waitFor();
    // C is held while the child acts; then the new sign is taken back and done again.
    const said = (): Promise<number> => page.locator(".lane [data-event]").count();
    const before = await said();
    await page.keyboard.press("2");
    await page.keyboard.press("k");
    await page.keyboard.down("c");
    await expect.poll(() => page.locator(".thumb.child").getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.up("c");
    await page.keyboard.press("k");
    await expect.poll(said).toBe(before + 1);
    await page.keyboard.press("z");
    await expect.poll(said).toBe(before);
    await page.keyboard.press("y");
    await expect.poll(said).toBe(before + 1);
    await page.keyboard.press("]");
    await page.locator(".correct").waitFor();
    await page.keyboard.press("Escape");
    await reach(/^Done$/);
    await page.keyboard.press("Enter");
    await page.locator("details.figure").first().waitFor();
    await reach(/Moments to keep/);
    await page.keyboard.press("Enter");
    await reach(/Keep this moment/);
    await page.keyboard.press("Enter");
    await page.getByText("Kept", { exact: true }).waitFor();
    await keys.end();
  });
});
