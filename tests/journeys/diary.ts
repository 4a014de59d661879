/** The words and ways of the diary that its journeys share. */
import type { Page } from "playwright-core";
import type { Walk } from "./walk.ts";

export const today = "/";
export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
export const title = (page: Page): Promise<string | null> => page.locator("h1").textContent();
export const feed = (page: Page): Promise<string[]> => page.locator(".feed li").allTextContents();
export const open = async (walk: Walk, path: string, page = walk.page): Promise<void> => {
  await page.goto(walk.address + path);
  await page.locator("main h1").waitFor();
};
/** Puts a child in, as a family does. */
export const welcome = async (walk: Walk, name: string, born = ""): Promise<void> => {
  await open(walk, "/child/new");
  await walk.page.getByLabel("A name, or any word").fill(name);
  if (born) await walk.page.getByLabel("Born", { exact: true }).fill(born);
  await button(walk.page, "Done").tap();
  await walk.page.waitForURL(/\/(?:children)?$/);
};
/** Cue, response, ending, each by its name; resolves when Today shows it. */
export const log = async (page: Page, response: string, ending: RegExp, first = /called$/): Promise<void> => {
  await button(page, first).tap();
  await button(page, response).tap();
  await button(page, ending).tap();
  await page.locator(".feed li").first().waitFor();
};
