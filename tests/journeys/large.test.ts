/** Letters of twice the size, as the browser is set (32 px): they are that large, nothing is pushed off the screen, and what is pressed can be reached, upright and on its side. */
import { afterAll, beforeAll, expect, it } from "vitest";
import { button, open, today, welcome } from "./diary.ts";
import { startWalk, type Walk } from "./walk.ts";

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk({ at: today, args: ["--blink-settings=defaultFontSize=32"] });
  await welcome(walk, "Mira", "2026-03-12");
});
afterAll(() => walk.end());

const sizes = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1440, height: 900 },
];
it.each(sizes)("at $width by $height", async (size) => {
  const { page } = walk;
  await page.setViewportSize(size);
  for (const path of [today, "/moment/new", "/note/new", "/replay", "/record", "/settings", "/calm", "/library"]) {
    await open(walk, path);
    await page.locator("main :is(button, a, textarea, input)").first().waitFor();
    const wide = await page.evaluate(() =>
      document.documentElement.scrollWidth <= innerWidth
        ? []
        : [...document.querySelectorAll("body *")]
            .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
            .map((one) => `${one.tagName}.${one.getAttribute("class")}`),
    );
    expect(wide, path).toEqual([]);
    if (process.env["SHOTS"]) {
      const name = `large-${size.width}${path.replaceAll("/", "-")}.png`;
      await page.screenshot({ path: `${process.env["SHOTS"]}/${name}`, fullPage: true });
    }
  }
  await open(walk, today);
  const letters = await page
    .locator(".quick button")
    .first()
    .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
  expect(letters).toBeGreaterThan(26);
  // The foot leaves room for what it stands on.
  const share = await page
    .locator(".dock")
    .evaluate((dock) =>
      getComputedStyle(dock).position === "sticky" ? dock.getBoundingClientRect().height / innerHeight : 0,
    );
  expect(share).toBeLessThan(0.6);
  await button(page, "Mended").tap();
  await page.locator(".toast").waitFor();
});
