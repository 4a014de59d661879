/** A walk by the keyboard alone: Tab until the wanted name has the focus, then a key; the focus must never be lost. */
import type { Page } from "playwright-core";
import { expect } from "vitest";

export type Keyboard = {
  /** Tabs to the link, button or field of that name. */
  reach(name: string | RegExp): Promise<void>;
  /** Tabs to it and presses Enter, or `key`. */
  press(name: string | RegExp, key?: string): Promise<void>;
};

/** What a screen reader calls that which has the focus; empty where nothing has. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (at === null || !at.matches("a, button, summary, input, textarea, select, [tabindex='0']")) return "";
    const label = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels?.[0] : undefined;
    return (at.getAttribute("aria-label") ?? label?.textContent ?? at.textContent ?? "").trim();
  });

export const keyboard = (page: Page): Keyboard => {
  const reach = async (name: string | RegExp): Promise<void> => {
    const lost = (): Promise<boolean> => page.evaluate(() => document.activeElement === document.body);
    await expect.poll(lost, { message: `the focus, on the way to ${name}, is lost` }).toBe(false);
    const met: string[] = [];
    for (let n = 0; n < 120; n++) {
      const here = await focused(page);
      if (typeof name === "string" ? here === name : name.test(here)) return;
      met.push(here);
      await page.keyboard.press("Tab");
    }
    throw new Error(`no ${name} to be reached by Tab, only ${[...new Set(met)].join(", ")}`);
  };
  return {
    reach,
    press: async (name, key = "Enter") => {
      await reach(name);
      await page.keyboard.press(key);
    },
  };
};
