/**
 * A sweep over screens: each is opened once, inside the app, and looked at where it stands, in each light, at each width,
 * in either direction. To begin the browser anew for each of these would take most of the time of all journeys.
 */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { accessible } from "./walk.ts";

/** What stands on a screen once it has come. */
const headed = "main :is(h1, h2)";
const nowhere = "/nowhere";

/**
 * Goes to `path` inside the app, as a link does, by way of an address that is none: so the screen is made anew even where
 * it was the last one. Resolves when `whole` stands on it.
 */
export const visit = async (page: Page, path: string, whole = headed): Promise<void> => {
  const isThere = new URL(page.url()).pathname === nowhere;
  const by = path === nowhere ? "/" : isThere ? null : nowhere;
  for (const to of by === null ? [path] : [by, path]) {
    await page.evaluate((to) => {
      for (const main of document.querySelectorAll("main")) main.setAttribute("data-left", "");
      history.pushState(null, "", to);
      dispatchEvent(new PopStateEvent("popstate"));
    }, to);
    await page
      .waitForFunction(
        (headed) => document.querySelector("main[data-left]") === null && document.querySelector(headed) !== null,
        headed,
      )
      .catch(() => {
        throw new Error(`${to}, on the way to ${path}, never came`);
      });
  }
  if (whole !== headed) await page.locator(whole).first().waitFor();
};

/** Fails where colours that stand on one another cannot be told apart in a light that a person has not set here. */
export const readableIn = async (
  page: Page,
  lights: readonly string[],
  where: string,
  patience?: number,
): Promise<void> => {
  const set = (light: string): Promise<void> =>
    page.evaluate((light) => {
      document.documentElement.dataset["theme"] = light;
      // What fades from one light to the next is looked at when it has.
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish();
    }, light);
  const now = (): Promise<string | undefined> => page.evaluate(() => document.documentElement.dataset["theme"]);
  const before = (await now()) ?? "";
  for (const light of lights) {
    // The app sees to the light once a minute: what it set back was not looked at.
    do {
      await set(light);
      await accessible(page, `${where} in the ${light}`, { only: ["color-contrast"], patience });
    } while ((await now()) !== light);
  }
  await set(before);
};

/** By how many pixels the page is wider than the window. */
const over = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

export type Sweep = {
  /** The widths at which nothing may stick out, in CSS pixels; the last one is left as it was found. */
  readonly widths?: readonly number[];
  /** What stands on each screen once it is whole. */
  readonly whole?: string;
  /** For how long a complaint is waited out, in ms: a screen that is still coming has some. */
  readonly patience?: number;
  /** What else is wrong with a screen, at each width. */
  readonly also?: (page: Page) => Promise<readonly string[]>;
};

/** By how many pixels the page is too wide once it stands: a window that was made wider may show another screen, which comes a moment later. */
const tooWide = async (page: Page): Promise<number> => {
  const until = performance.now() + 3000;
  let px = await over(page);
  while (px > 0 && performance.now() < until) px = await over(page);
  return px;
};

/** What is wrong with any of `places`, for everyone in the light of the morning, and in the other two lights and the widths. */
export const wrongOf = async (
  page: Page,
  places: readonly string[],
  { widths = [], whole, also, patience }: Sweep = {},
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  await page.evaluate(() => localStorage.setItem("attune.theme", "morning"));
  await page.reload();
  await page.locator(headed).first().waitFor();
  expect(await page.locator("html").getAttribute("data-theme")).toBe("morning");
  const tell = (error: unknown): unknown => wrong.push(String(error));
  for (const place of places) {
    await visit(page, place, whole).catch(tell);
    await accessible(page, place, { patience }).catch(tell);
    await readableIn(page, ["evening", "night"], place, patience).catch(tell);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await tooWide(page);
      if (wide > 0) wrong.push(`${place} at ${width}: ${wide} px too wide`);
      for (const one of (await also?.(page)) ?? []) wrong.push(`${place} at ${width}: ${one}`);
    }
    if (widths.length > 0) await page.setViewportSize(size);
  }
  return wrong;
};

/** What is wrong with any of `places`, for everyone, in the pseudo-language, from right to left and 40 % longer; English is set again after it. */
export const wrongMirrored = async (
  page: Page,
  places: readonly string[],
  { widths = [320], whole, also, patience }: Sweep = {},
): Promise<readonly string[]> => {
  const wrong: string[] = [];
  const size = page.viewportSize() ?? { width: 390, height: 844 };
  const speak = async (language: string, dir: string): Promise<void> => {
    await page.evaluate((code) => localStorage.setItem("attune.language", code), language);
    await page.reload();
    await page.locator(headed).first().waitFor();
    await expect.poll(() => page.locator("html").getAttribute("dir")).toBe(dir);
  };
  await speak("zz", "rtl");
  const tell = (error: unknown): unknown => wrong.push(String(error));
  for (const place of places) {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      if (width === widths[0]) {
        await visit(page, place, whole).catch(tell);
        await accessible(page, `${place} mirrored`, { patience }).catch(tell);
      }
      const wide = await tooWide(page);
      if (wide > 0) wrong.push(`${place} mirrored at ${width}: ${wide} px too wide`);
      for (const one of (await also?.(page)) ?? []) wrong.push(`${place} mirrored at ${width}: ${one}`);
    }
  }
  await page.setViewportSize(size);
  await speak("en", "ltr");
  return wrong;
};
