/** Each room uses the width it has, on a tablet either way up, at a desk and on a large screen, and when the window is made wider or narrower. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { log, open, welcome } from "./diary.ts";
import { keyboard } from "./keyboard.ts";
import { visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { startWalk, stickingOut, type Walk } from "./walk.ts";

const sizes = [
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const;
/** What is a list, a calendar or a picture: there is no reason for it to be narrow. */
const lists =
  "/ /days /days?month=2026-05 /replay /growing /growing/6 /library /library/ledger /library/soothing /cues /cues/rubs /settings /settings/backup /skills /skills/calm /try /try/arms-up /calm/resets /moment/new";
/** What is read or filled in, and may be as wide as its lines. */
const others =
  "/children /child/new /note/new /album /help /help?at=when /settings/lock /settings/own /bundle /selfcheck /story /practice";

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk({ at: "/", context: { viewport: sizes[2] } });
  await welcome(walk, "Mira", "2026-03-01");
});
afterAll(() => walk.end());

/** Which share of the width beside the rail has something standing in it, of what is in the window. */
const usedOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const rail = document.querySelector(".rail, .dock > .tabs") && innerWidth >= 1024 ? 92 : 0;
    const taken = new Set<number>();
    for (const part of document.querySelectorAll("main *, .beside *, .dock > :not(.tabs) *")) {
      const isLeaf = part.matches("svg, img, input, select, textarea, button") || part.childElementCount === 0;
      const { left, right, top, bottom, width, height } = part.getBoundingClientRect();
      if (!isLeaf || width < 2 || height < 2 || bottom < 0 || top > innerHeight || part.closest(".hide")) continue;
      const range = document.createRange();
      range.selectNodeContents(part);
      const box = part.matches("svg, img, input, select, textarea, button")
        ? { left, right }
        : range.getBoundingClientRect();
      for (let x = Math.max(rail, Math.floor(box.left)); x < Math.min(innerWidth, box.right); x++) taken.add(x);
    }
    return taken.size / (innerWidth - rail);
  });

/** Whether the foot floats: it may be a column of its own, stand at the end of the window, or follow what the screen is about. */
const floats = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const dock = document.querySelector(".dock:has(> :not(.tabs))");
    const main = document.querySelector("main");
    if (dock === null || main === null) return null;
    const box = dock.getBoundingClientRect();
    const isColumn = box.top <= 0 && box.bottom >= innerHeight - 1;
    const isFoot = box.bottom >= innerHeight - 1;
    const last = Math.max(...[...main.children].map((part) => part.getBoundingClientRect().bottom));
    return isColumn || isFoot || box.top - last < 90 ? null : `the foot is ${Math.round(box.top - last)} px below`;
  });

describe("the width", () => {
  for (const size of sizes) {
    it(`is used at ${size.width} by ${size.height}, and the foot stands where it belongs`, {
      timeout: 240_000,
    }, async () => {
      const { page } = walk;
      await page.setViewportSize(size);
      const wrong: string[] = [];
      for (const place of `${lists} ${others}`.split(" ")) {
        await visit(page, place);
        const least = lists.split(" ").includes(place) ? 0.5 : 0.3;
        await expect
          .poll(() => usedOf(page), { timeout: 4000 })
          .toBeGreaterThan(least)
          .catch(async () => wrong.push(`${place}: ${(await usedOf(page)).toFixed(2)} of the width is used`));
        const out = await stickingOut(page);
        if (out.length > 0) wrong.push(`${place}: ${out.join(", ")}`);
        const foot = await floats(page);
        if (foot) wrong.push(`${place}: ${foot}`);
      }
      expect(wrong).toEqual([]);
    });
  }

  it("keeps every line as long as is easily read", async () => {
    const { page } = walk;
    await page.setViewportSize(sizes[3]);
    for (const place of ["/library/soothing", "/listener", "/help?at=when", "/settings/backup"]) {
      await visit(page, place);
      const longest = await page.evaluate(() => {
        const signs = [...document.querySelectorAll<HTMLElement>("main p")].map((part) => {
          const { fontSize } = getComputedStyle(part);
          return part.getBoundingClientRect().width / Number.parseFloat(fontSize);
        });
        return Math.max(...signs);
      });
      // 75 letters of about half their height.
      expect(longest, place).toBeLessThan(40);
    }
  });
});

describe("the days", () => {
  it("are a month whose keys move by day and week, with the day beside it and in the address", async () => {
    const { page } = walk;
    await page.setViewportSize(sizes[2]);
    await open(walk, "/days?month=2026-05");
    const grid = page.getByRole("grid", { name: "May 2026" });
    await page.getByText("Nothing was logged in this month.").waitFor();
    // A week begins on Monday in Great Britain, and May 2026 on a Friday.
    expect(await grid.getByRole("columnheader").first().textContent()).toBe("Mon");
    expect(await grid.getByRole("row").nth(1).getByRole("link").count()).toBe(3);
    const at = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute("data-day") ?? null);
    await grid.getByRole("link", { name: /1 May/ }).first().focus();
    for (const [key, day] of [
      ["ArrowRight", "2026-05-02"],
      ["ArrowDown", "2026-05-09"],
      ["ArrowUp", "2026-05-02"],
      ["Home", "2026-04-27"],
      ["PageDown", "2026-05-27"],
      ["End", "2026-05-31"],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(at, { message: key }).toBe(day);
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("day=2026-05-31");
    await page.getByRole("region", { name: /31 May/ }).waitFor();
    expect(await grid.locator("[aria-selected=true]").textContent()).toContain("31");
    await grid.getByRole("link", { name: /12 May/ }).click();
    await page.getByRole("region", { name: /12 May/ }).waitFor();
    await page.goBack();
    await page.getByRole("region", { name: /31 May/ }).waitFor();
    await page.reload();
    await page.getByRole("region", { name: /31 May/ }).waitFor();
    await grid.waitFor();
  });

  it("mark today, and what is a child's own day", async () => {
    const { page } = walk;
    await open(walk, "/days?month=2026-03");
    await page.getByRole("link", { name: /1 March.*Mira was born/ }).waitFor();
    await open(walk, "/");
    await log(page, "went there", /^Calmed down/);
    await open(walk, "/days");
    await page.getByRole("button", { name: "Month" }).click();
    await page.locator('.month [aria-current="date"] svg').waitFor();
    expect(await page.locator('.month [aria-current="date"]').getAttribute("aria-label")).toMatch(/1 moment/);
  });
});

describe("the album", () => {
  it("is a grid, and what is chosen of it stands whole, with the way back to all", async () => {
    const { page } = walk;
    await page.setViewportSize(sizes[2]);
    await open(walk, "/");
    await page.locator(".feed a").first().click();
    await page.getByRole("button", { name: "Keep in the album" }).click();
    await open(walk, "/album");
    const grid = page.locator(".albumgrid");
    await grid.getByRole("link").first().click();
    await expect.poll(() => page.url()).toContain("/album?page=");
    await page.locator(".albumpage").waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
    await page.goBack();
    await grid.waitFor();
    // A phone's album is one page after the other.
    await page.setViewportSize({ width: 390, height: 844 });
    await page.locator(".albumpage").waitFor();
  });
});

describe("what was chosen", () => {
  it("stands beside its list: the address, the way back, the place of the list and the focus are kept", async () => {
    const { page } = walk;
    await page.setViewportSize(sizes[2]);
    for (const [from, first, second] of [
      ["/settings", /^Backup/, /^From another app/],
      ["/skills/calm", /^A word/, /^Humour/],
    ] as const) {
      await open(walk, from);
      const beside = page.locator(".besidelist");
      await beside.getByRole("link", { name: first }).click();
      await expect.poll(() => beside.locator("[aria-current]").textContent()).toMatch(first);
      const address = page.url();
      await beside.getByRole("link", { name: second }).click();
      await expect.poll(() => beside.locator("[aria-current]").textContent()).toMatch(second);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");
      await page.goBack();
      await expect.poll(() => page.url()).toBe(address);
      await expect.poll(() => beside.locator("[aria-current]").textContent()).toMatch(first);
    }
    await open(walk, "/library/soothing");
    const list = page.locator(".beside");
    const top = (): Promise<number> => list.evaluate((part) => part.scrollTop);
    await list.evaluate((part) => part.scrollTo(0, part.scrollHeight));
    await expect.poll(top).toBeGreaterThan(400);
    const was = await top();
    await list.getByRole("link").last().click();
    await expect.poll(() => list.locator("[aria-current]").count()).toBe(1);
    await expect.poll(() => page.url()).not.toContain("soothing");
    await expect.poll(async () => Math.abs((await top()) - was)).toBeLessThan(40);
  });

  it("is reached by the keyboard alone", async () => {
    const { page } = walk;
    await open(walk, "/settings");
    const { reach } = keyboard(page);
    await page.locator(".besidelist a").first().focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/settings/lock");
    await page.locator("main h1").waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
    await reach(/A sentence that you will remember/);
  });
});

describe("a window made wider and narrower", () => {
  it("loses nothing that was typed, opened or had the focus", async () => {
    const { page } = walk;
    await page.setViewportSize(sizes[2]);
    await open(walk, "/settings/backup");
    const field = page.getByLabel("A passphrase for the file");
    await field.fill("seven small boats");
    for (const size of [...sizes, { width: 390, height: 844 }, sizes[2]]) {
      await page.setViewportSize(size);
      expect(await field.inputValue()).toBe("seven small boats");
      expect(await field.evaluate((part) => part === document.activeElement)).toBe(true);
    }
    await open(walk, "/days");
    await page.getByRole("searchbox").fill("walk");
    for (const size of [...sizes, { width: 390, height: 844 }, sizes[2]]) {
      await page.setViewportSize(size);
      expect(await page.getByRole("searchbox").inputValue()).toBe("walk");
      await page.getByRole("heading", { name: "Search" }).waitFor();
      expect(await page.getByRole("searchbox").evaluate((part) => part === document.activeElement)).toBe(true);
    }
    await expect.poll(() => page.url()).toContain("words=walk");
    await open(walk, "/settings");
    await page.getByRole("button", { name: "Delete everything" }).click();
    for (const size of sizes) {
      await page.setViewportSize(size);
      await page.getByRole("dialog").waitFor();
    }
  });
});

describe("the days and what stands beside them", () => {
  it("are for everyone in each light, at each width, in either direction", { timeout: 240_000 }, async () => {
    await walk.page.setViewportSize(sizes[2]);
    const places = ["/days?month=2026-05", "/settings/backup", "/skills/calm", "/growing/6", "/try/arms-up"];
    expect(await wrongOf(walk.page, places, { widths: [768, 1024, 1920] })).toEqual([]);
    expect(await wrongMirrored(walk.page, places, { widths: [768, 1024] })).toEqual([]);
  });
});
