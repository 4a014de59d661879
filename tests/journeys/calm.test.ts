/**
 * Calm and the way back: the check, the resets by eye, ear and hand, which one helps, signs of too much, seven steps and what
 * is kept of them. By touch, by the keyboard, in each light, locked out and without motion. Taps are counted.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk({ at: "/" });
  await walk.page.clock.install();
});
afterAll(() => walk.end());

const open = async (page: Page, path: string): Promise<void> => {
  await page.goto(walk.address + path);
  await page.locator("h1").first().waitFor();
};
const water = async (page: Page, name: string): Promise<void> => page.locator(".water", { hasText: name }).tap();
/** Runs the reset that is open to its end, and says what the water is then. */
const finish = async (page: Page, name: string): Promise<void> => {
  await page.clock.fastForward("02:00");
  await page.getByRole("heading", { name: "And the water now?" }).waitFor();
  await water(page, name);
};

describe("from a cold start", () => {
  it("breathing has begun after two taps", async () => {
    const cold = await startWalk({ at: "/" });
    // The very first visit asks who is here; after it, each start is Today.
    await cold.page.getByRole("button", { name: "Not now" }).tap();
    await cold.page.getByRole("navigation", { name: "Main menu" }).waitFor();
    await cold.page.reload();
    await cold.page.getByRole("navigation", { name: "Main menu" }).getByRole("link", { name: "Calm" }).tap();
    await cold.page.getByRole("link", { name: "Sixty seconds for me" }).tap();
    await cold.page.locator(".breath-word", { hasText: /^(?:In|Out)$/ }).waitFor();
    console.info("breathing begun from a cold start: 2 taps");
    await cold.end();
  });
});

describe("the calm check", () => {
  it("is kept with one tap, offers something when it is low, and is taken back", async () => {
    const { page } = walk;
    await open(page, "/calm");
    await water(page, "Rough");
    await page.getByRole("heading", { name: "That is a lot. What would help now?" }).waitFor();
    await page.getByText("Kept: Rough.").waitFor();
    await page.getByRole("button", { name: "Undo" }).tap();
    await page.getByText("Taken back.").waitFor();
    expect(await page.locator("label.water input:checked").count()).toBe(0);
    await water(page, "Storm");
    await page.getByRole("button", { name: "Just be near" }).tap();
    await page.getByText("There is no game and no plan.").waitFor();
    expect(await page.getByRole("link", { name: "Today" }).count(), "nothing is locked").toBe(1);
  });

  it("is put beside one’s own median from five checks on", async () => {
    const { page } = walk;
    for (const name of ["Ripples", "Ripples", "Still", "Ripples", "Ripples"]) {
      await open(page, "/calm");
      await water(page, name);
      await page.getByText(`Kept: ${name}.`).waitFor();
      await page.reload();
      await page.locator("h1").waitFor();
    }
    await page.getByText(/Your usual so far: Ripples \(\d checks\)\./).waitFor();
    await water(page, "Choppy");
    await page.getByRole("heading", { name: "This is stormier than usual for you." }).waitFor();
  });

  it("is done by the keyboard: water by arrows, nearness by the slider", async () => {
    const { page } = walk;
    await open(page, "/calm");
    await page.getByRole("radio", { name: "Storm" }).focus();
    for (let n = 0; n < 3; n++) await page.keyboard.press("ArrowDown");
    await expect.poll(() => page.getByRole("radio", { name: "Ripples" }).isChecked()).toBe(true);
    const slider = page.getByRole("slider");
    await slider.focus();
    expect(await slider.getAttribute("aria-valuetext")).toBe("Half here");
    await page.keyboard.press("ArrowLeft");
    await expect.poll(() => slider.getAttribute("aria-valuetext")).toBe("Mostly here");
    await accessible(page, "the check");
  });
});

describe("a reset", () => {
  it("breathes, ends by itself, and shows the water before and after", async () => {
    const { page } = walk;
    await open(page, "/calm");
    await water(page, "Rough");
    await page.getByRole("link", { name: "Sixty seconds for me" }).tap();
    await page.locator(".breath-word", { hasText: "In" }).waitFor();
    await accessible(page, "breathing");
    await page.clock.fastForward("00:05");
    await page.locator(".breath-word", { hasText: "Out" }).waitFor();
    await finish(page, "Choppy");
    await page.getByRole("heading", { name: "The water is calmer than before." }).waitFor();
    expect(await page.getByRole("img", { name: "From Rough to Choppy." }).count()).toBe(1);
    await accessible(page, "after a reset");
    await open(page, "/calm/which");
    await page.getByText("Calmer after 1 of 1 use").waitFor();
    await page.getByText("Too early to say: it takes 8 uses of each.").first().waitFor();
    expect(await page.getByText(/Likely helps you/).count()).toBe(0);
  });

  it("is led by ear and hand, with the screen dark, without a number", async () => {
    const { page } = walk;
    await open(page, "/calm/walk");
    await page.getByRole("button", { name: "Sound and vibration only" }).tap();
    await page.getByText("Put the phone down any time: the hum goes on.").waitFor();
    await page.getByText("Walk steadily with the child in your arms").waitFor();
    expect(await page.locator(".running").textContent()).not.toMatch(/\d/);
    await page.getByRole("button", { name: "Dark" }).tap();
    await page.getByRole("button", { name: "Tap anywhere for light" }).tap();
    await page.clock.fastForward("05:01");
    await page.getByText("Sit, and keep holding.").waitFor();
    await page.getByRole("button", { name: "Sound off" }).tap();
    await page.getByRole("button", { name: "Enough" }).tap();
    await page.getByRole("heading", { name: "And the water now?" }).waitFor();
  });

  it("each says how safe, how sure and from where", async () => {
    const { page } = walk;
    await open(page, "/calm/resets");
    const links = await page.locator(".resets a").evaluateAll((all) => all.map((a) => a.getAttribute("href") ?? ""));
    expect(links).toHaveLength(9);
    for (const link of links) {
      await visit(page, link);
      await page.getByText("How well is this known?").tap();
      expect(await page.locator(".evidence p").first().textContent(), link).toMatch(/\([ABC][+−]?\)/);
      expect(await page.locator(".dock .small").first().textContent(), link).toMatch(/\S.{15}/);
    }
  });

  it("stands still where motion is not wanted", async () => {
    const { page } = walk;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(page, "/calm/breath");
    const longest = await page
      .locator(".breath-ink")
      .evaluate((ink) => Math.max(0, ...ink.getAnimations().map((play) => Number(play.effect?.getTiming().duration))));
    expect(longest).toBeLessThanOrEqual(80);
    await page.emulateMedia({ reducedMotion: "no-preference" });
  });

  it("has room for one’s own list of senses", async () => {
    const { page } = walk;
    await open(page, "/calm/resets");
    await page.getByText("My own list").tap();
    await page.getByLabel("Smell", { exact: true }).fill("the orange peel");
    await page.getByRole("link", { name: /^Six senses/ }).tap();
    await page.getByText("See: one colour").waitFor();
    await expect
      .poll(async () => {
        await page.clock.fastForward(5000);
        return page.getByText("the orange peel").count();
      })
      .toBe(1);
  });
});

describe("which one helps", () => {
  it("picks by chance in blocks of two, asks before and after, and counts what was picked", async () => {
    const { page } = walk;
    await open(page, "/calm/which");
    const picked: string[] = [];
    for (let n = 0; n < 4; n++) {
      await page.getByRole("button", { name: "Pick for me" }).tap();
      await page.getByRole("heading", { name: "First, the water now" }).waitFor();
      picked.push(new URL(page.url()).pathname);
      await water(page, "Storm");
      await page.locator(".breath").waitFor();
      await finish(page, "Ripples");
      await page.getByRole("heading", { name: "The water is calmer than before." }).waitFor();
      await page.getByRole("link", { name: "Calm" }).tap();
      await page.getByRole("link", { name: "What helps you" }).tap();
      await page.getByRole("button", { name: "Pick for me" }).waitFor();
    }
    expect(new Set(picked.slice(0, 2)).size).toBe(2);
    expect(new Set(picked.slice(2)).size).toBe(2);
    await page.getByText("Slow breath: 2 uses picked. Long sigh: 2 uses picked.").waitFor();
    await accessible(page, "which one helps");
  });
});

describe("signs of too much", () => {
  it("are noted by the day, shown by the week, and answered with first aid", async () => {
    const { page } = walk;
    await open(page, "/calm/signs");
    await page.getByRole("button", { name: "Dread" }).tap();
    await page.getByRole("button", { name: "Headache" }).tap();
    await page.getByRole("button", { name: /Shut down/ }).tap();
    await page.getByText("Bring in a little life first").waitFor();
    await page.getByRole("button", { name: "Money" }).tap();
    await page.getByText("These causes lie outside you").waitFor();
    await page.reload();
    await page.locator("h1").waitFor();
    await expect.poll(() => page.getByRole("button", { name: "Dread" }).getAttribute("aria-pressed")).toBe("true");
    expect(await page.locator("svg.weeks").getAttribute("aria-label")).toMatch(/2 signs$/);
    await accessible(page, "signs of too much");
    await page.getByRole("button", { name: "Clear today" }).tap();
    await page.getByRole("button", { name: "Undo" }).tap();
    await expect.poll(() => page.getByRole("button", { name: "Dread" }).getAttribute("aria-pressed")).toBe("true");
  });
});

describe("the way back", () => {
  it("leads through seven steps, survives a crash, and is kept", async () => {
    const { page } = walk;
    await open(page, "/repair");
    await page.getByRole("button", { name: "Toddler" }).tap();
    await accessible(page, "the way back");
    await page.getByRole("button", { name: "Begin" }).tap();
    for (const title of ["You first", "Low, slow, open"]) {
      await page.getByRole("heading", { name: title }).waitFor();
      await accessible(page, title);
      await page.getByRole("button", { name: "Next", exact: true }).tap();
    }
    await page.getByRole("heading", { name: "Say it once" }).waitFor();
    await page.getByRole("button", { name: "I was rough" }).tap();
    // A small child may be hurt: that is asked before anything is mended.
    await page.getByText("Was a baby or small child shaken, hit, thrown or dropped?").waitFor();
    expect(await page.getByText("“I was rough with you.").count()).toBe(0);
    await page.getByRole("link", { name: "Yes, or I am not sure" }).waitFor();
    await page.getByRole("button", { name: "No", exact: true }).tap();
    await page.getByText("“I was rough with you. That hurt. It was not your fault. I am here now.”").waitFor();
    await accessible(page, "Say it once");
    // As after a crash: the page is loaded anew.
    await page.reload();
    await page.getByRole("button", { name: "Go on where you were" }).tap();
    await page.getByText("“I was rough with you.").waitFor();
    await page.getByRole("button", { name: "I said it" }).tap();
    await page.getByRole("button", { name: "Not yet" }).tap();
    await page.getByText("Then not yet.").waitFor();
    for (let n = 0; n < 4; n++) await page.getByRole("button", { name: "Next", exact: true }).tap();
    await page.getByRole("heading", { name: "You went back." }).waitFor();
    await page.getByRole("button", { name: "Half an hour" }).tap();
    await page.getByRole("button", { name: "I did" }).tap();
    await page.getByRole("button", { name: "Arms" }).tap();
    await page.getByLabel("What was happening in you just before?").fill("No sleep, and the phone rang");
    await accessible(page, "the end of the way back");
    await page.getByRole("button", { name: "Keep that we made up" }).tap();
    await page.getByRole("heading", { name: "You made up once" }).waitFor();
    await page.getByText("No sleep, and the phone rang").waitFor();
    await page.getByText("Too early to say how long it takes").waitFor();
    await page.getByText("Too early to say: no crying is logged in four weeks").waitFor();
    await page.getByRole("button", { name: "Undo" }).tap();
    await page.getByRole("heading", { name: "The times you made up will be here" }).waitFor();
  });

  it("stops anywhere, and keeps nothing if that is wanted", async () => {
    const { page } = walk;
    await open(page, "/repair");
    await page.getByRole("button", { name: "Begin" }).tap();
    await page.getByRole("button", { name: "Stop here" }).tap();
    await page.getByRole("heading", { name: "You began to go back." }).waitFor();
    await page.getByRole("button", { name: "Keep nothing" }).tap();
    await open(page, "/repair?at=mended");
    await page.getByRole("heading", { name: "The times you made up will be here" }).waitFor();
    await open(page, "/repair");
    await page.getByRole("button", { name: "Begin" }).waitFor();
  });

  it("is walked by the keyboard", async () => {
    const { page } = walk;
    await open(page, "/repair");
    const press = async (name: string): Promise<void> => {
      for (let n = 0; n < 60; n++) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate(() => document.activeElement?.textContent ?? "");
        if (here === name) return void (await page.keyboard.press("Enter"));
      }
      throw new Error(`no ${name} to be reached by Tab`);
    };
    await press("Begin");
    await page.getByRole("heading", { name: "You first" }).waitFor();
    for (const title of ["Low, slow, open", "Say it once"]) {
      await press("Next");
      await page.getByRole("heading", { name: title }).waitFor();
    }
    await press("Without words");
    await page.getByRole("heading", { name: "Their side" }).waitFor();
    await press("Stop here");
    await press("Keep nothing");
  });
});

describe("in each light and width", () => {
  const places = [
    "/calm",
    "/calm/breath",
    "/calm/walk",
    "/calm/resets",
    "/calm/which",
    "/calm/signs",
    "/repair",
    "/repair?at=mended",
  ];

  it("can be used by everyone, and fits from 320 to 1440 px", { timeout: 300_000 }, async () => {
    expect(await wrongOf(walk.page, places, { widths: [320, 390, 768, 1440] })).toEqual([]);
  });

  it("fits mirrored and 40 % longer", async () => {
    expect(await wrongMirrored(walk.page, places)).toEqual([]);
  });
});

describe("while another tab has the store", () => {
  it("all of it works, and says that it is not kept", async () => {
    // A browser of its own, whose clock is its own.
    const own = await startWalk({ at: "/replay" });
    const other = await own.tab();
    await other.goto(`${own.address}/calm`);
    await water(other, "Storm");
    await other.getByText("This is not kept, because Attune is locked or open elsewhere.").waitFor();
    await other.goto(`${own.address}/calm/breath`);
    await other.locator(".breath").waitFor();
    await other.goto(`${own.address}/repair`);
    await other.getByRole("button", { name: "Begin" }).tap();
    await other.getByRole("heading", { name: "You first" }).waitFor();
    await own.end();
  });
});
