/** At a desk: each screen uses the width it has, and everything is reached by the keyboard, by name. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { open, welcome } from "./diary.ts";
import { visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { startWalk, type Walk } from "./walk.ts";

const rooms = ["/", "/days", "/replay", "/calm", "/growing", "/library", "/cues", "/cues/rubs", "/settings", "/try"];
let walk: Walk;
beforeAll(async () => {
  walk = await startWalk({ at: "/", context: { viewport: { width: 1280, height: 800 } } });
  await welcome(walk, "Mira", "2026-03-01");
});
afterAll(() => walk.end());

describe("at a desk", () => {
  it("has the five rooms and Help at the side, on every screen", async () => {
    for (const place of [...rooms, "/help", "/children", "/library/soothing"]) {
      await visit(walk.page, place);
      const rail = await walk.page.getByRole("navigation", { name: "Main menu" }).boundingBox();
      expect(rail, place).toMatchObject({ x: 0, y: 0, height: 800 });
      const help = await walk.page.locator(".helpchip").boundingBox();
      expect(help?.x, place).toBeLessThan(92);
      expect((help?.y ?? 0) + (help?.height ?? 0), place).toBeLessThanOrEqual(800);
    }
  });

  it("shows the room that a screen is in", async () => {
    for (const [place, room] of [
      ["/cues/rubs", "Growing"],
      ["/album", "Today"],
      ["/library/soothing", "Library"],
      ["/calm/breath", "Calm"],
    ] as const) {
      await visit(walk.page, place);
      expect(await walk.page.locator(".tabs [aria-current]").textContent(), place).toBe(room);
    }
    await visit(walk.page, "/settings");
    expect(await walk.page.getByRole("navigation", { name: "Main menu" }).locator("[aria-current]").count()).toBe(0);
  });

  it("stands what a phone has under the thumb beside it, and not over its end", async () => {
    for (const place of ["/", "/growing", "/library", "/calm", "/replay"]) {
      await visit(walk.page, place);
      const main = await walk.page.locator("main").boundingBox();
      const dock = await walk.page.locator(".dock").boundingBox();
      expect(dock?.x, place).toBeGreaterThanOrEqual((main?.x ?? 0) + (main?.width ?? 0));
      expect(dock, place).toMatchObject({ y: 0, height: 800 });
    }
  });

  it("stands a cue beside the list that it was chosen from, and the way back leads there", async () => {
    await visit(walk.page, "/cues");
    await walk.page.getByRole("button", { name: "Give room" }).click();
    await walk.page.locator("main .cueline").first().click();
    await walk.page.locator(".beside").waitFor();
    const address = walk.page.url();
    await walk.page.locator(".beside .cueline:not([aria-current])").first().click();
    await expect.poll(() => walk.page.url()).not.toBe(address);
    await walk.page.goBack();
    await expect.poll(() => walk.page.url()).toBe(address);
    // A narrow window has the cue alone.
    await walk.page.setViewportSize({ width: 900, height: 800 });
    await expect.poll(() => walk.page.locator(".beside").count()).toBe(0);
    await walk.page.setViewportSize({ width: 1280, height: 800 });
    await walk.page.locator(".beside").waitFor();
  });

  it("is for everyone in each light, at each width, in either direction", { timeout: 240_000 }, async () => {
    const widths = [1024, 1920, 768];
    expect(await wrongOf(walk.page, rooms, { widths })).toEqual([]);
    expect(await wrongMirrored(walk.page, rooms, { widths: [1024] })).toEqual([]);
  });
});

describe("by name, from anywhere", () => {
  const ask = async (typed: string): Promise<readonly string[]> => {
    const { page } = walk;
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill(typed);
    const places = page.getByRole("option");
    await places
      .filter({ hasText: new RegExp(typed.split(" ")[0] ?? "", "i") })
      .first()
      .waitFor();
    return places.allTextContents();
  };

  it("goes to a screen, a child, a day and a page by a few letters and Enter", async () => {
    const { page } = walk;
    for (const [typed, address] of [
      ["backup", "/settings/backup"],
      ["mira", "/child/"],
      ["sleep", "/library/"],
    ] as const) {
      await open(walk, "/");
      await ask(typed);
      await page.keyboard.press("Enter");
      await expect.poll(() => page.url(), { message: typed }).toContain(address);
      await page.locator("main :is(h1, h2)").first().waitFor();
      expect(await page.getByRole("dialog").count()).toBe(0);
    }
    await open(walk, "/");
    const year = new Date().getFullYear();
    await ask(String(year));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("/day/");
  });

  it("says that nothing is called so, and closes with Escape, the focus where it was", async () => {
    const { page } = walk;
    await open(walk, "/settings");
    await page.getByRole("link", { name: /Backup/ }).focus();
    await page.keyboard.press("Control+k");
    await page.getByRole("dialog").getByRole("combobox").fill("qqqqqq");
    await page.getByText("Nothing here is called that.").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/Backup/);
  });

  it("shows the keys of a screen, and not while somebody writes a question mark", async () => {
    const { page } = walk;
    await open(walk, "/");
    await page.keyboard.press("?");
    await page.getByRole("heading", { name: "Keys of this screen" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await open(walk, "/note/new");
    await page.getByRole("textbox").first().fill("");
    await page.getByRole("textbox").first().pressSequentially("Why?");
    expect(await page.getByRole("textbox").first().inputValue()).toBe("Why?");
    expect(await page.getByRole("dialog").count()).toBe(0);
  });
});
