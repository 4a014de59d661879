/**
 * Growing and Try as a caregiver uses them: what was noticed in one tap, a skill that was lost, a page for the doctor,
 * signs that lead to people and not to a name, and one thing to do with its reason.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wrongMirrored, wrongOf } from "./sweep.ts";
import { startWalk, type Walk } from "./walk.ts";

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const title = (page: Page): Promise<string | null> => page.locator("h1").textContent();
const picture = (page: Page): Promise<string | null> => page.locator("svg.growth").getAttribute("aria-label");
const question = (page: Page) => page.locator("#noticing");
const rung = (page: Page) => page.locator(".rung");
const morning = new Date("2026-11-24T10:20:00");

const open = async ({ page, address }: Walk, path: string): Promise<void> => {
  await page.goto(address + path);
  await page.locator("main h1, main h2").first().waitFor();
};
const began = async (time = morning, width = 390): Promise<Walk> => {
  const walk = await startWalk({ at: "/settings", context: { viewport: { width, height: 844 } } });
  await walk.context.clock.install({ time });
  return walk;
};
/** Puts Mira in, eight months old; `due`: the day that was expected. */
const welcome = async (walk: Walk, born = "2026-03-20", due = ""): Promise<void> => {
  const { page } = walk;
  await open(walk, "/child/new");
  await page.getByLabel("A name, or any word").fill("Mira");
  await page.getByLabel("Born", { exact: true }).fill(born);
  if (due) {
    await page.getByRole("group", { name: "Came early?" }).getByRole("button", { name: "Yes" }).tap();
    await page.getByLabel("The day that was expected").fill(due);
  }
  await button(page, "Done").tap();
  await page.waitForURL(({ pathname }) => pathname !== "/child/new");
};

describe("noticing, by touch", () => {
  let walk: Walk;
  let page: Page;
  beforeAll(async () => {
    walk = await began();
    page = walk.page;
  });
  afterAll(() => walk.end());

  it("asks who it is about before anything else", async () => {
    await open(walk, "/growing");
    await expect.poll(() => title(page)).toBe("Who is your child?");
    await welcome(walk);
    await open(walk, "/growing");
    await expect.poll(() => title(page)).toBe("Five areas, one Mira");
    expect(await picture(page)).toContain("Social: nothing noticed yet");
  });

  it("keeps an answer in one tap, and takes it back", async () => {
    await expect.poll(() => question(page).textContent()).toBe("Does Mira know familiar people?");
    await button(page, "Yes").tap();
    await expect.poll(() => question(page).textContent()).not.toBe("Does Mira know familiar people?");
    expect(await picture(page)).toContain("Social: 1 noticed");
    await button(page, "Undo").tap();
    await expect.poll(() => picture(page)).toContain("Social: nothing noticed yet");
    await button(page, "Yes").tap();
    await expect.poll(() => picture(page)).toContain("Social: 1 noticed");
    await page.reload();
    await expect.poll(() => picture(page)).toContain("Social: 1 noticed");
  });

  it("says that one “not yet” is reason enough to ask, and never counts against anything", async () => {
    await button(page, "Not yet").tap();
    await page.getByRole("heading", { name: "One thing is worth asking about" }).waitFor();
    expect(await page.locator("main").innerText()).not.toMatch(/\d\s?%|score|behind|delay/i);
  });

  it("goes through a checkpoint one by one, with two lines on how to invite each", async () => {
    await page.getByRole("link", { name: /What to notice at 6 months/ }).tap();
    await page.getByRole("heading", { name: "How to invite it" }).waitFor();
    expect(await page.locator(".wash p").count()).toBe(2);
    const first = await title(page);
    await button(page, "Not sure").tap();
    await expect.poll(() => title(page)).not.toBe(first);
    await button(page, "Before").tap();
    await expect.poll(() => title(page)).toBe(first);
    await expect.poll(() => button(page, "Not sure").getAttribute("aria-pressed")).toBe("true");
    // The same answer again takes it away.
    await button(page, "Not sure").tap();
    await expect.poll(() => button(page, "Not sure").getAttribute("aria-pressed")).toBe("false");
  });

  it("takes a lost skill as urgent, at any age", async () => {
    await button(page, "It was there, and stopped").tap();
    await page.getByRole("alert").getByText("Something that was there has stopped").waitFor();
    await open(walk, "/growing");
    await page.getByRole("alert").getByText("call a doctor today").waitFor();
    expect(await page.getByRole("alert").getByRole("link", { name: "Help now" }).getAttribute("href")).toBe("/help");
  });

  it("makes a page for the doctor that holds what was typed", async () => {
    await open(walk, "/growing/doctor");
    await page.getByLabel("What I want to talk about").fill("She was so quiet last week.");
    await page.reload();
    await expect
      .poll(() => page.getByLabel("What I want to talk about").inputValue())
      .toBe("She was so quiet last week.");
    const text = await page.locator(".bring").innerText();
    expect(text).toContain("Was there, and stopped");
    expect(text).toContain("Not yet");
    expect(text).toContain("This is not a screening test, and has no total.");
    const saved = page.waitForEvent("download");
    await button(page, "Share").tap();
    expect((await saved).suggestedFilename()).toBe("For your appointment.txt");
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".dock").isVisible()).toBe(false);
    expect(await page.locator(".printed").isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });

  it("has a plain answer for an address that is none", async () => {
    await open(walk, "/growing/7");
    await expect.poll(() => title(page)).toBe("Nothing is here");
  });
});

describe("signs worth talking over", () => {
  let walk: Walk;
  let page: Page;
  beforeAll(async () => {
    walk = await began();
    page = walk.page;
    await welcome(walk);
    await open(walk, "/growing/signs");
  });
  afterAll(() => walk.end());

  it("leads to people only when several are there for weeks", async () => {
    await expect.poll(() => rung(page).getAttribute("data-rung")).toBe("nothing");
    await page.getByLabel(/Shows hardly any joy/).tap();
    await expect.poll(() => rung(page).getAttribute("data-rung")).toBe("watch");
    await page.getByRole("button", { name: "Four weeks or more" }).tap();
    await expect.poll(() => rung(page).getAttribute("data-rung")).toBe("watch");
    await page.getByLabel(/Hardly ever cries/).tap();
    await expect.poll(() => page.getByRole("button", { name: "Four weeks or more" }).count()).toBe(2);
    await page.getByRole("button", { name: "Four weeks or more" }).last().tap();
    await expect.poll(() => rung(page).getAttribute("data-rung")).toBe("week");
    expect(await page.locator("main").innerText()).toContain("What else it can be");
  });

  it("names no one anything", async () => {
    expect(await page.locator("body").innerText()).not.toMatch(
      /disorder|autis(?:m|tic child has)|insecure|avoidant|RAD\b/i,
    );
  });

  it("keeps what was seen of the child, and nothing of the adult", async () => {
    await page.getByLabel(/feels right, or a voice/).tap();
    await expect.poll(() => rung(page).getAttribute("data-rung")).toBe("now");
    expect(await rung(page).getByRole("link", { name: "Help now" }).getAttribute("href")).toBe("/help");
    await page.reload();
    await expect.poll(() => rung(page).getAttribute("data-rung")).toBe("week");
    expect(await page.getByLabel(/feels right, or a voice/).isChecked()).toBe(false);
    await open(walk, "/growing/doctor");
    await page.getByText("Shows hardly any joy when people play or talk (for four weeks or more)").waitFor();
  });

  it("takes a sign away, and brings it back", async () => {
    await open(walk, "/growing/signs");
    await page.getByLabel(/Hardly ever cries/).tap();
    await expect.poll(() => rung(page).getAttribute("data-rung")).toBe("watch");
    await button(page, "Undo").tap();
    await expect.poll(() => rung(page).getAttribute("data-rung")).toBe("week");
  });
});

describe("one thing to try", () => {
  let walk: Walk;
  let page: Page;
  const card = () => page.locator(".todaystry");
  beforeAll(async () => {
    walk = await began();
    page = walk.page;
  });
  afterAll(() => walk.end());

  it("asks for the age where it is not known", async () => {
    await open(walk, "/try");
    await card().getByRole("link", { name: "Say the age" }).waitFor();
  });

  it("is on Today, with its reason, and the same after a reload", async () => {
    await welcome(walk);
    await open(walk, "/");
    const name = await card().locator("h2").textContent();
    expect(await card().innerText()).toMatch(/It fits in with whatever may|It fits the age|less of this kind/);
    await page.reload();
    await expect.poll(() => card().locator("h2").textContent()).toBe(name);
    await card().getByRole("button", { name: "Another" }).tap();
    await expect.poll(() => card().locator("h2").textContent()).not.toBe(name);
    const other = await card().locator("h2").textContent();
    await page.reload();
    await expect.poll(() => card().locator("h2").textContent()).toBe(other);
  });

  it("is done with a moment in one tap, and taken back in one", async () => {
    await card().getByRole("button", { name: "We did it" }).tap();
    await card().getByText("Today you did this").waitFor();
    await expect.poll(() => page.locator(".feed li").count()).toBe(2);
    await button(page, "Undo").tap();
    await expect.poll(() => page.locator(".feed li").count()).toBe(0);
    await card().getByRole("button", { name: "We did it" }).tap();
    await card().getByRole("button", { name: "We liked it" }).tap();
    await expect.poll(() => card().getByRole("button", { name: "Liked" }).getAttribute("aria-pressed")).toBe("true");
  });

  it("offers more by what happens anyway, and what is whole without something", async () => {
    await open(walk, "/try");
    await button(page, "Meals").tap();
    await page.getByRole("link", { name: /At lunch, let them begin/ }).waitFor();
    const before = await page.locator(".growways li").count();
    await button(page, "Hearing").tap();
    await expect.poll(() => page.locator(".growways li").count()).toBeLessThanOrEqual(before);
    await page.reload();
    await expect.poll(() => button(page, "Hearing").getAttribute("aria-pressed")).toBe("true");
  });

  it("can be not for them", async () => {
    await open(walk, "/try/arms-up");
    await expect.poll(() => title(page)).toBe("Open your hands and wait");
    await button(page, "Not for us").tap();
    await expect.poll(() => new URL(page.url()).pathname).toBe("/try");
    await page.getByText("It will not come up for two months.").waitFor();
  });
});

describe("at night, and counted from the due date", () => {
  let walk: Walk;
  let page: Page;
  beforeAll(async () => {
    walk = await began(new Date("2026-11-24T02:51:00"));
    page = walk.page;
    await welcome(walk, "2026-03-20", "2026-05-01");
  });
  afterAll(() => walk.end());

  it("asks for nothing in the night", async () => {
    await open(walk, "/try");
    await page.getByText("Nothing to do but hold").waitFor();
    await open(walk, "/");
    await page.getByText("Nothing to do but hold").waitFor();
  });

  it("goes by the corrected age", async () => {
    await open(walk, "/growing");
    await page.getByText("6 months, counted from the due date.").waitFor();
  });
});

describe("without a finger, and without sight", () => {
  let walk: Walk;
  let page: Page;
  beforeAll(async () => {
    walk = await began(morning, 320);
    page = walk.page;
    await welcome(walk);
  });
  afterAll(() => walk.end());

  it("is answered by keyboard alone", async () => {
    await open(walk, "/growing");
    await question(page).waitFor();
    const first = await question(page).textContent();
    await page.keyboard.press("Tab");
    for (let n = 0; n < 40; n++) {
      if ((await page.evaluate(() => document.activeElement?.textContent)) === "Yes") break;
      await page.keyboard.press("Tab");
    }
    await page.keyboard.press("Enter");
    await expect.poll(() => question(page).textContent()).not.toBe(first);
    await page.keyboard.press("Tab");
    await open(walk, "/growing/signs");
    await page.getByLabel(/Shows hardly any joy/).focus();
    await page.keyboard.press("Space");
    await expect.poll(() => rung(page).getAttribute("data-rung")).toBe("watch");
  });

  const places = ["/growing", "/growing/6", "/growing/signs", "/growing/doctor", "/try", "/try/peekaboo-their-way"];
  it("can be used by everyone in each light, and is no wider than 320", { timeout: 300_000 }, async () => {
    // Tall, so that nothing lies half under the foot of the screen, from where one scrolls.
    await page.setViewportSize({ width: 320, height: 2400 });
    expect(await wrongOf(page, places, { widths: [320], whole: ".dock" })).toEqual([]);
  });

  it("stretches, and turns with the language", async () => {
    expect(await wrongMirrored(page, places, { whole: ".dock" })).toEqual([]);
  });
});
