/** A play at a desk: all of it in sight, coded by the mouse alone and by the keyboard alone, and a window made narrower and wider meanwhile. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, open, welcome } from "./diary.ts";
import { type Keyboard, keyboard } from "./keyboard.ts";
import { wrongMirrored, wrongOf } from "./sweep.ts";
import { startWalk, stickingOut, tooSmall, type Walk } from "./walk.ts";

const desk = { width: 1280, height: 800 };
let walk: Walk;
let page: Page;
let keys: Keyboard;
let play = "";
beforeAll(async () => {
  walk = await startWalk({ at: "/", context: { viewport: desk, hasTouch: true } });
  ({ page } = walk);
  keys = keyboard(page);
  await welcome(walk, "Mira", "2026-02-20");
  await open(walk, "/replay");
  await page.getByText("Look at a sample").click();
  await page.waitForURL(/\/play\/[^/]+$/, { timeout: 90_000 });
  play = new URL(page.url()).pathname;
  await page.locator(".playdesk").waitFor();
});
afterAll(() => walk.end());

const beside = (): Locator => page.locator(".beside");
const foot = (name: string | RegExp): Locator => page.locator(".keyfoot").getByRole("button", { name });
const isOn = (one: Locator, on: boolean): Promise<void> =>
  expect.poll(() => one.getAttribute("aria-pressed")).toBe(String(on));
const pill = (): Promise<string | null> => page.locator(".line-now time").textContent();
/** How many signs there are: all of them are chosen, which says it, and let go of again. */
const signs = async (): Promise<number> => {
  await page.keyboard.press("Control+a");
  const heading = beside().getByRole("heading", { name: /signs? chosen/ });
  await heading.waitFor();
  const n = Number.parseInt((await heading.textContent()) ?? "", 10);
  await page.keyboard.press("Escape");
  await heading.waitFor({ state: "detached" });
  return n;
};
const box = async (of: string): Promise<{ x: number; y: number; width: number; height: number }> => {
  const found = await page.locator(of).boundingBox();
  if (!found) throw new Error(`no ${of}`);
  return found;
};

describe("all of it", () => {
  it("is in sight at once, from a small laptop to a large screen, one thing under the other", async () => {
    const tall: number[] = [];
    for (const [width, height] of [
      [1024, 768],
      [1280, 800],
      [1920, 1080],
    ] as const) {
      const at = `${width} x ${height}`;
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      const room = await page.evaluate(() => {
        const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
        return { down: scrollHeight - clientHeight, across: scrollWidth - clientWidth };
      });
      expect(room, at).toEqual({ down: 0, across: 0 });
      expect(await stickingOut(page), at).toEqual([]);
      expect(await tooSmall(page), at).toEqual([]);
      const parts = [];
      for (const of of [".playhead", ".playfilm", ".playline", ".keyfoot"]) parts.push({ of, ...(await box(of)) });
      const side = await box(".beside");
      for (const [n, part] of parts.entries()) {
        const before = parts[n - 1];
        expect(part.y, `${part.of} at ${at}`).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0) - 1);
        expect(part.y + part.height, `${part.of} at ${at}`).toBeLessThanOrEqual(height);
        expect(part.x + part.width, `${part.of} at ${at}`).toBeLessThanOrEqual(side.x + 1);
      }
      expect(side.y + side.height, at).toBeLessThanOrEqual(height);
      tall.push((await box(".playfilm")).height);
    }
    const [small = 0, usual = 0, large = 0] = tall;
    expect(small).toBeGreaterThan(90);
    expect(usual).toBeGreaterThan(small);
    expect(large).toBeGreaterThan(usual * 1.3);
    await page.setViewportSize(desk);
  });
});

describe("by the keyboard alone", () => {
  it("marks for as long as a key is held, takes it back, and has it again", async () => {
    const before = await signs();
    await page.keyboard.press("4");
    await isOn(foot("Touch"), true);
    await page.keyboard.press("k");
    await page.keyboard.down("c");
    await isOn(foot("hold for Mira"), true);
    const from = await pill();
    await expect.poll(pill).not.toBe(from);
    await page.keyboard.up("c");
    await isOn(foot("hold for Mira"), false);
    await page.keyboard.press("k");
    await button(page, "Play").waitFor();
    expect(await signs()).toBe(before + 1);
    await page.keyboard.press("z");
    expect(await signs()).toBe(before);
    await page.keyboard.press("y");
    expect(await signs()).toBe(before + 1);
  });

  it("goes from sign to sign and to the next guess, moves one, and removes it", async () => {
    const before = await signs();
    await page.keyboard.press("]");
    await beside().getByRole("button", { name: "Next sign" }).waitFor();
    const name = (): Promise<string | null> => beside().locator("h2").textContent();
    const first = await name();
    await page.keyboard.press("ArrowRight");
    await expect.poll(name).not.toBe(first);
    await page.keyboard.press("g");
    await beside().getByRole("button", { name: /right/ }).waitFor();
    await page.keyboard.press("Delete");
    expect(await signs()).toBe(before - 1);
    await page.keyboard.press("z");
    expect(await signs()).toBe(before);
  });

  it("keeps a moment here, with what the child might be saying", async () => {
    await page.keyboard.press("m");
    await page.getByText("The moment is kept.").waitFor();
    const saying = "Again, again!";
    await keys.reach(/^What might Mira be saying at/);
    await page.keyboard.type(saying);
    const field = page.getByRole("textbox", { name: /^What might Mira be saying at/ });
    expect(await field.inputValue()).toBe(saying);
    await open(walk, "/replay");
    await page.locator('a[href^="/moment/"]').first().waitFor();
    await open(walk, play);
    await expect.poll(() => field.inputValue()).toBe(saying);
  });
});

describe("by the mouse alone", () => {
  it("holds, chooses a channel, takes back, and keeps what the reading proposes", async () => {
    const count = (): Promise<string | null> => page.locator(".line-ground").getAttribute("aria-label");
    const before = await count();
    await foot("Touch").click();
    await isOn(foot("Touch"), true);
    await foot("hold for you").hover();
    await page.mouse.down();
    await isOn(foot("hold for you"), true);
    await page.mouse.up();
    await isOn(foot("hold for you"), false);
    await expect.poll(count).not.toBe(before);
    await page.locator(".playhead").getByRole("button", { name: "Undo" }).click();
    await expect.poll(count).toBe(before);
    const kept = (): Promise<number> => beside().getByText(/Kept$/).count();
    const first = await kept();
    await button(page, /^Keep (?:the|both|all)/).click();
    await expect.poll(kept).toBeGreaterThan(first);
    await button(page, "Keep a moment here").waitFor();
  });
});

describe("a window that changes", () => {
  it("loses nothing from a desk to a narrow window and back: what is held, where it is, what was chosen", async () => {
    const before = await signs();
    await page.keyboard.press("]");
    await page.keyboard.press("l");
    await page.keyboard.press("Escape");
    const at = await pill();
    await page.keyboard.down("a");
    await isOn(foot("hold for you"), true);
    await page.setViewportSize({ width: 900, height: 800 });
    await page.locator(".watch").waitFor();
    await page.keyboard.up("a");
    await page.setViewportSize(desk);
    await page.locator(".playdesk").waitFor();
    await expect.poll(pill).toBe(at);
    expect(await signs()).toBe(before + 1);
    await page.keyboard.press("z");
    await page.keyboard.press("[");
    await beside().getByRole("button", { name: "Next sign" }).waitFor();
    await page.setViewportSize({ width: 900, height: 800 });
    await page.locator(".watch").waitFor();
    await page.setViewportSize(desk);
    await page.locator(".playdesk").waitFor();
    expect(await signs()).toBe(before);
  });
});

describe("nothing there", () => {
  it("says what to do where no sign is, and goes on without the clip", async () => {
    await page.keyboard.press("Control+a");
    await page.keyboard.press("Delete");
    await beside()
      .getByRole("heading", { name: /^Play the clip, and hold a key/ })
      .waitFor();
    await page.keyboard.press("z");
    await beside().getByText("The reading grows as you mark").waitFor();
    await button(page, "Delete the clip").click();
    await page.getByRole("dialog").getByRole("button", { name: "Delete the clip" }).click();
    await expect.poll(() => page.locator("video").count()).toBe(0);
    await expect.poll(() => button(page, "Delete the clip").count()).toBe(0);
    const from = await pill();
    await page.keyboard.press("k");
    await expect.poll(pill).not.toBe(from);
    await page.keyboard.press("k");
  });
});

describe("the desk", () => {
  it("is for everyone in each light, at each width, in either direction", { timeout: 240_000 }, async () => {
    const widths = [1024, 1920];
    expect(await wrongOf(page, [play], { widths, whole: ".playdesk" })).toEqual([]);
    expect(await wrongMirrored(page, [play], { widths: [1280, 1024], whole: ".playdesk" })).toEqual([]);
  });
});
