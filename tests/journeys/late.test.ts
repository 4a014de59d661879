/** Coming late to each other: a felt age, closeness by consent, days that weigh more and a family's own word; by touch and by keyboard. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { button, open, welcome } from "./diary.ts";
import { keyboard } from "./keyboard.ts";
import { wrongMirrored, wrongOf } from "./sweep.ts";
import { startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let page: Page;
let room = "";
const noon = new Date("2026-11-24T12:20:00");
const seen = (words: RegExp | string): Promise<void> => page.getByText(words).first().waitFor();
const undo = async (): Promise<void> => {
  await button(page, "Undo").tap();
};
const go = (page_: string): Promise<void> => open(walk, `${room}${page_}`);

beforeAll(async () => {
  walk = await startWalk({ at: "/help" });
  page = walk.page;
  await walk.context.clock.install({ time: noon });
  await welcome(walk, "Mira", "2019-06-02");
  await open(walk, "/children");
  const address = await page.locator('main a[href^="/child/"]:not([href="/child/new"])').first().getAttribute("href");
  room = (address ?? "").replace("/child/", "/late/");
});
afterAll(() => walk.end());

it("is asked about quietly on the child's page, and says how the family came together in its own word", async () => {
  await open(walk, room.replace("/late/", "/child/"));
  await page.getByRole("link", { name: "Did Mira come to you later?" }).tap();
  await button(page, "Kafala").tap();
  await seen("“Mira is one of us, and in our kafala.”");
  await button(page, "With relatives").tap();
  await button(page, "Kafala").tap();
  await seen("“We are related, and now we live together.”");
  await page.getByRole("link", { name: "Coming late" }).tap();
  await page.getByRole("heading", { name: "Since Mira came to live with you" }).waitFor();
});

it("keeps a felt age with its way back, and play, the way back and cues go by it", async () => {
  await go("/age");
  await button(page, "2 years").tap();
  await seen("Kept: more like 2 years today");
  await undo();
  await expect.poll(() => button(page, "The age on paper").getAttribute("aria-pressed")).toBe("true");
  await button(page, "2 years").tap();
  await page.getByText("Earlier words for it").tap();
  await seen(/^More like 2 years, from/);
  await open(walk, "/try");
  await seen("For Mira, who is more like 2 years today");
  await open(walk, "/repair");
  await expect.poll(() => button(page, "Toddler").getAttribute("aria-pressed")).toBe("true");
  await open(walk, "/growing");
  await seen("7 years.");
});

it("notes a no as it notes a yes, takes it back, and tells it in dots and words", async () => {
  await go("/near");
  await page.getByText("Hand in hand").tap();
  await button(page, "No").tap();
  await seen("Noted: a no that was heard");
  await page.getByRole("img", { name: "one no" }).waitFor();
  await button(page, "Came unasked").tap();
  await page.getByRole("img", { name: "one no, came unasked once" }).waitFor();
  await undo();
  await page.getByRole("img", { name: "one no", exact: true }).waitFor();
  await page.reload();
  await page.getByRole("img", { name: "one no", exact: true }).waitFor();
});

it("loses nothing of a day that is being written, and says it on Today only where that was switched on", async () => {
  await go("/days");
  await button(page, "Add a day").tap();
  await page.getByLabel("What do you call it?").fill("Seeing her first mum");
  await seen("Every letter is kept.");
  await page.reload();
  await expect.poll(() => page.getByLabel("What do you call it?").inputValue()).toBe("Seeing her first mum");
  await button(page, "Keep it").tap();
  await seen("Choose the day first, and then keep it.");
  await page.getByLabel("On which day").fill("2026-11-27");
  await page.getByLabel("What helps before").fill("Pancakes");
  await button(page, "Keep it").tap();
  await seen(/^In 3 days, /);
  await button(page, "Change it: Seeing her first mum").tap();
  await page.getByLabel("How it was after").fill("Quiet");
  await button(page, "Leave it").tap();
  await undo();
  await expect.poll(() => page.getByLabel("How it was after").inputValue()).toBe("Quiet");
  await button(page, "Keep it").tap();
  await seen("Kept on the list");
  await seen("Quiet");
  await open(walk, "/");
  await page.locator(".doors").waitFor();
  expect(await page.getByText("Seeing her first mum").count()).toBe(0);
  await go("/days");
  await page.getByLabel(/^Show them on Today/).tap();
  await open(walk, "/");
  await page.getByRole("link", { name: "In 3 days: Seeing her first mum" }).waitFor();
  await seen("What helps before: Pancakes");
});

it("has cues that point the wrong way in a group of their own", async () => {
  await go("");
  await page.getByRole("link", { name: /^Cues that point the wrong way/ }).tap();
  await expect
    .poll(() => button(page, "The wrong way round").getAttribute("aria-pressed"), { timeout: 10_000 })
    .toBe("true");
  await page.getByRole("link", { name: /^Is hurt and pushes you away/ }).tap();
  await seen(/^Stay within reach, speak quietly/);
});

it("is walked by keyboard alone", async () => {
  await go("");
  const keys = keyboard(page);
  await keys.press(/^Near, as Mira chooses/);
  await page.getByRole("heading", { name: "Near, as Mira chooses" }).waitFor();
  await keys.press(/^In the same room/);
  await keys.press("Yes");
  await seen("Noted: a yes");
  await page.getByRole("img", { name: "one yes", exact: true }).waitFor();
});

it("is for everyone, in each light, at each width and in either direction", { timeout: 300_000 }, async () => {
  const places = ["", "/age", "/near", "/days", "/family"].map((one) => `${room}${one}`);
  expect(await wrongOf(page, places, { widths: [320, 1440] })).toEqual([]);
  expect(await wrongMirrored(page, places)).toEqual([]);
});

it("goes with the child, to the last word", async () => {
  await open(walk, room.replace("/late/", "/child/"));
  await button(page, "Remove Mira").tap();
  await page.getByRole("dialog").getByRole("button", { name: "Remove Mira" }).tap();
  await page.waitForURL(/\/children$/u);
  await open(walk, "/");
  expect(await page.getByText("Seeing her first mum").count()).toBe(0);
});
