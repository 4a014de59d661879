/** One language in two countries: words, dates, times and weeks as the person's region has them, and the setting for it. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessible, startWalk } from "./walk.ts";

const shot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env["SHOTS"];
  if (folder) await page.screenshot({ path: `${folder}/region-${name}.png`, fullPage: true });
};

/** What the crying page and the first child's day say in `locale`; then in the country that is chosen in Settings. */
const read = async (locale: string, then: string) => {
  const walk = await startWalk({ at: "/child/new", context: { locale, timezoneId: "UTC" } });
  const { page, address } = walk;
  await page.clock.install({ time: new Date("2026-11-30T18:05:00Z") });
  await page.locator('input[type="date"]').first().fill("2026-09-04");
  const day = (): Promise<string> => page.locator('input[type="date"] >> xpath=../../p').first().innerText();
  await expect.poll(day).not.toBe("");
  const born = await day();
  await accessible(page, `a day in ${locale}`);
  await shot(page, `day-${locale}`);
  const article = async (): Promise<string> => {
    await page.goto(`${address}/library/when-crying-will-not-stop`);
    await page.locator(".prose h2").first().waitFor();
    return page.locator("article").innerText();
  };
  const before = await article();
  await shot(page, `page-${locale}`);
  await page.goto(`${address}/settings`);
  await page.locator("select").nth(1).selectOption(then);
  await expect.poll(() => page.locator("html").getAttribute("lang")).toBe(`${locale.slice(0, 2)}-${then}`);
  expect(await page.locator("select").nth(1).inputValue()).toBe(then);
  await accessible(page, `the settings in ${then}`);
  await shot(page, `settings-${then}`);
  const after = await article();
  await walk.end();
  return { born, before, after };
};

describe("a region", () => {
  it("says it as Britain does, and as America does where that is chosen", async () => {
    const { born, before, after } = await read("en-GB", "US");
    expect(born).toBe("4 September 2026");
    expect(before).toMatch(/\bcot\b/);
    expect(before).not.toMatch(/\bcrib\b/);
    expect(before).toMatch(/38 °C \(100\.4 °F\)/);
    expect(after).toMatch(/\bcrib\b/);
    expect(after).toMatch(/100\.4 °F \(38 °C\)/);
    expect(after).not.toMatch(/\bcot\b/);
  });

  it("says it as America does, and as Britain does where that is chosen", async () => {
    const { born, before, after } = await read("en-US", "GB");
    expect(born).toBe("September 4, 2026");
    expect(before).toMatch(/\bcrib\b/);
    expect(after).toMatch(/\bcot\b/);
  });

  it("in Spanish writes the day as Latin America does, and takes Spain", async () => {
    const { born } = await read("es-MX", "ES");
    expect(born).toBe("4 de septiembre de 2026");
  });
});
