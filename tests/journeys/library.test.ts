/** The library as a caregiver meets it: one page for tonight, a search, a claim's source, kept pages; in every language, every page, small and large. */
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { languages } from "../../tools/build/content.ts";
import { visit, wrongOf } from "./sweep.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

const slugs = readdirSync(resolve(import.meta.dirname, "../../content/articles")).sort();

let walk: Walk;
let page: Page;

beforeAll(async () => {
  walk = await startWalk({ context: { acceptDownloads: true } });
  page = walk.page;
});
afterAll(() => walk.end());

const open = async (path: string): Promise<void> => {
  await page.goto(walk.address + path);
  await page.locator("main h1").first().waitFor();
};
const set = (name: string, value: string): Promise<void> =>
  page.evaluate(([key, text]) => localStorage.setItem(`attune.${key}`, text ?? ""), [name, value]);
const rows = () => page.locator(".pages a");

describe("a page for tonight", () => {
  it("is one tap from the room, and its source one more", async () => {
    await open("/");
    await page.getByRole("button", { name: "Not now" }).click();
    await page.getByRole("link", { name: "Library" }).click();
    await expect
      .poll(() => page.locator("main h1").first().textContent())
      .toMatch(/^For to(?:day|night), .* minutes?$/);
    await accessible(page, "the library");
    await page.locator("a.tonight").click();
    await page.locator("article .prose").first().waitFor();
    await accessible(page, "a page");
    const claim = page.locator("a.claim").first();
    const sentence = await claim.textContent();
    await claim.click();
    const sheet = page.getByRole("dialog");
    await sheet.waitFor();
    await expect.poll(() => sheet.textContent()).toMatch(/What it does not say.*Source/s);
    await accessible(page, "a claim");
    await sheet.getByRole("button", { name: "Close" }).click();
    // Until it is gone, not only closed: what opens it again in between opens nothing.
    await page.locator("dialog").waitFor({ state: "detached" });
    // The keyboard goes on where it was.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(sentence);
    await page.keyboard.press("Enter");
    await sheet.waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
  });

  it("leads on to what goes with it, and to help", async () => {
    await open("/library/looking-away");
    await page
      .locator(".pages")
      .getByRole("link", { name: /Seven ways without words/ })
      .click();
    await expect.poll(() => page.locator("h1").textContent()).toBe("Seven ways without words");
    await page.getByRole("link", { name: "Help now" }).last().click();
    await page.waitForURL(/\/help$/);
  });

  it("says so where a page is not there", async () => {
    await open("/library/no-such-page");
    expect(await page.locator("h1").textContent()).toBe("This page is not here");
  });
});

describe("the search", () => {
  it("finds as one types, slips and all, and says how many", async () => {
    await open("/library");
    const box = page.getByRole("searchbox", { name: "Search the library" });
    await box.pressSequentially("tantrom");
    await expect.poll(() => rows().first().textContent()).toMatch(/^Toddlers/);
    await expect.poll(() => page.locator("main [role=status]").textContent()).toMatch(/page/);
    await accessible(page, "the search");
    await box.fill("qqqq");
    await expect.poll(() => page.locator("main").textContent()).toContain("Try one word of it");
    await page.getByRole("button", { name: "Clear the search" }).click();
    await page.locator("a.tonight").waitFor();
  });

  it("narrows by topic, area and age, and opens up again", async () => {
    await open("/library");
    await page.getByRole("button", { name: "Came late" }).click();
    await expect.poll(() => rows().count()).toBeLessThan(20);
    await page.getByRole("button", { name: "Physical" }).click();
    await page.getByRole("button", { name: "Newborn" }).click();
    await page.getByRole("button", { name: "Show all" }).click();
    await expect.poll(() => rows().count()).toBe(slugs.length);
  });
});

describe("what is kept", () => {
  it("is a page, until it is let go, with a way back", async () => {
    await open("/library/calm-first");
    await page.getByRole("button", { name: "Keep this page" }).click();
    await page.getByText("Kept. You will find it in the library").waitFor();
    await open("/library");
    const kept = page.locator("section", { has: page.getByRole("heading", { name: "Kept" }) });
    await kept.getByRole("link", { name: /Calm first/ }).click();
    await page.getByRole("button", { name: "Stop keeping this page" }).click();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("button", { name: "Stop keeping this page" }).waitFor();
  });

  it("is the place where one stopped", async () => {
    await open("/library/sleep");
    await page.locator(".prose h2").nth(2).scrollIntoViewIfNeeded();
    const goOn = page.locator("section", { has: page.getByRole("heading", { name: "Carry on reading" }) });
    await expect
      .poll(async () => {
        // Until the place was noted, which a busy machine does late.
        await page
          .locator(".prose h2")
          .nth(2)
          .evaluate((part) => part.scrollIntoView());
        await page.mouse.wheel(0, 40);
        await page.getByRole("link", { name: "Library" }).first().click();
        await page.locator("main h1").first().waitFor();
        if ((await goOn.count()) > 0) return true;
        await page.goBack();
        await page.locator(".prose").first().waitFor();
        return false;
      })
      .toBe(true);
    await goOn.getByRole("link").click();
    await page.getByRole("button", { name: "Carry on where you stopped" }).click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });

  it("is the size of the text", async () => {
    await open("/library/play");
    const size = () =>
      page
        .locator(".prose p")
        .first()
        .evaluate((part) => getComputedStyle(part).fontSize);
    await expect.poll(size).toMatch(/px$/);
    const before = await size();
    await page.getByRole("button", { name: "Larger text" }).click();
    await expect.poll(size).not.toBe(before);
    const larger = await size();
    await page
      .locator(".pages")
      .getByRole("link", { name: /^Follow, and wait/ })
      .click();
    await expect.poll(() => page.locator("h1").textContent()).toBe("Follow, and wait");
    await expect.poll(size).toBe(larger);
    await page.getByRole("button", { name: "Larger text" }).click();
    await page.getByRole("button", { name: "Text at its usual size" }).click();
    await expect.poll(size).toBe(before);
  });
});

describe("a page given on", () => {
  it("is one file with its sources, that asks no one for anything", async () => {
    await open("/library/soothing");
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: "Share this page as a file" }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toBe("soothing.html");
    const html = readFileSync(await file.path(), "utf8");
    expect(html).toContain("<h1>Soothing</h1>");
    expect(html).toContain("Woodhouse and others, 2020");
    expect(html).not.toMatch(/\s(?:src|href)="(?!#)/);
  });

  it("prints with its sources and without the app around it", async () => {
    await open("/library/soothing");
    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
    await expect.poll(() => page.locator(".dock").isVisible()).toBe(false);
    await expect.poll(() => page.locator("#source-carry-and-walk").isVisible()).toBe(true);
    await page.emulateMedia({ media: "screen" });
  });

  it("is read aloud by a voice of the device only, and says so where there is none", async () => {
    await open("/library/soothing");
    const voices = await page.evaluate(() => speechSynthesis.getVoices().filter((voice) => voice.localService).length);
    await page.getByRole("button", { name: "Read aloud" }).click();
    if (voices === 0) await page.getByText("This device has no voice of its own").waitFor();
    else await page.getByRole("button", { name: "Stop reading aloud" }).click();
  });
});

describe("the ledger", () => {
  it("has every claim with its source and what it does not say", async () => {
    await open("/library/ledger");
    const facts = page.locator("details.fact");
    expect(await facts.count()).toBeGreaterThan(80);
    await facts.first().locator("summary").click();
    await expect.poll(() => facts.first().textContent()).toContain("What it does not say");
    await page.getByRole("button", { name: "Advice says" }).click();
    await expect.poll(() => facts.count()).toBeLessThan(60);
    await accessible(page, "the ledger");
  });
});

for (const code of languages()) {
  describe(`in ${code}`, () => {
    it("every page opens, at 320 px and with text twice as large, and nothing sticks out", {
      timeout: 300_000,
    }, async () => {
      await set("language", code);
      await open("/");
      await page.setViewportSize({ width: 320, height: 640 });
      const out: string[] = [];
      for (const slug of slugs) {
        await visit(page, `/library/${slug}`, "article .prose");
        for (const size of [1, 2]) {
          const wide = await page.evaluate(stickingOut, size);
          if (wide.length > 0) out.push(`${slug} at ${size}: ${wide.join(", ")}`);
        }
      }
      expect(out).toEqual([]);
    });

    it("can be used by everyone, in all three lights", { timeout: 240_000 }, async () => {
      await page.setViewportSize({ width: 390, height: 844 });
      const paths = ["/library", "/library/when-crying-will-not-stop", "/library/ledger"];
      expect(await wrongOf(page, paths, { whole: ".pages, .prose" })).toEqual([]);
      await set("language", "en");
    });
  });
}

/** What sticks out of a page whose text is `times` as large; runs in the page. */
function stickingOut(times: number): string[] {
  const all = [...document.querySelectorAll<HTMLElement>("#app *")].filter((part) => part.closest("svg") === null);
  const sizes = all.map((part) => Number.parseFloat(getComputedStyle(part).fontSize));
  const own = all.map((part) => part.style.fontSize);
  if (times > 1) all.forEach((part, i) => (part.style.fontSize = `${(sizes[i] ?? 16) * times}px`));
  const wide = document.documentElement.clientWidth;
  const said: string[] = [];
  if (document.documentElement.scrollWidth > wide)
    said.push(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const part of document.querySelectorAll<HTMLElement>("article *")) {
    if (part.closest("svg, .hide, details:not([open]) > :not(summary)") !== null) continue;
    const { left, right, width } = part.getBoundingClientRect();
    if (width > 0 && (right > wide + 1 || left < -1)) said.push(`${part.tagName}.${part.className}`);
  }
  all.forEach((part, i) => (part.style.fontSize = own[i] ?? ""));
  return said;
}
