/**
 * Safe pause and help now: one tap from every screen, open, locked, open elsewhere, without the server; by touch and by the
 * keyboard, in each light and at each width; and nothing is written anywhere.
 */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { routes } from "../../src/doors/app/routes.ts";
import { linesFor, telOf } from "../../src/screens/help/lines.ts";
import { helpOf } from "../../tools/build/help.ts";
import { readableIn, visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

const root = resolve(import.meta.dirname, "../..");
const help = helpOf(readFileSync(resolve(root, "content/help/lines.yaml"), "utf8"), "lines.yaml");

/** Every address that the app knows, read from its own routes; what they name need not be there. */
const addresses = (): string[] => {
  const paths = ["/", ...routes.map(({ path }) => path)];
  expect(paths.length).toBeGreaterThan(15);
  return [...paths.map((path) => path.replace(/\/:[^/]+\?/g, "").replace(/:[^/]+/g, "none")), "/nowhere"];
};

/** One tap: the hand in the bar leads to the pause. Returns how many taps it took. */
const pauseFrom = async (page: Page): Promise<number> => {
  await page.getByRole("banner").getByRole("link", { name: "I need a minute" }).tap();
  await page.getByRole("button", { name: "My child is safe. Start" }).waitFor();
  return 1;
};
const inCountry = async (page: Page, code: string): Promise<void> => {
  await page.evaluate((country) => localStorage.setItem("attune.country", country), code);
  await visit(page, "/help");
};

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk({ at: "/" });
});
afterAll(() => walk.end());

describe("from every screen", () => {
  it("the safe pause is one tap away, and help now as well", { timeout: 300_000 }, async () => {
    const taps: number[] = [];
    for (const address of addresses()) {
      await walk.page.goto(walk.address + address);
      await walk.page.locator("h1").first().waitFor({ state: "attached" });
      expect(await walk.page.getByRole("banner").getByRole("link", { name: "Help now" }).count(), address).toBe(1);
      taps.push(await pauseFrom(walk.page));
    }
    console.info(`safe pause from ${taps.length} screens: at most ${Math.max(...taps)} tap`);
    expect(Math.max(...taps)).toBeLessThanOrEqual(2);
  });

  it("of a cold start it takes one tap", async () => {
    const cold = await startWalk({ at: "/" });
    const taps = await pauseFrom(cold.page);
    console.info(`safe pause from a cold start: ${taps} tap`);
    expect(taps).toBe(1);
    await cold.end();
  });

  it("stands in the installed app's shortcuts", async () => {
    const manifest: unknown = await (await fetch(`${walk.address}/manifest.webmanifest`)).json();
    expect(manifest).toMatchObject({ shortcuts: expect.arrayContaining([expect.objectContaining({ url: "/pause" })]) });
  });
});

describe("the safe pause", () => {
  it("leads from the cot to looking in, and writes nothing", async () => {
    const { page } = walk;
    await page.addInitScript(() => {
      const written: string[] = [];
      Object.assign(window, { written });
      const post = Worker.prototype.postMessage;
      Worker.prototype.postMessage = function (...given: [never]) {
        const [message]: unknown[] = given;
        if (typeof message === "object" && message !== null && "call" in message) written.push(String(message.call));
        return post.apply(this, given);
      };
      const set = Storage.prototype.setItem;
      Storage.prototype.setItem = function (name, value) {
        written.push(`storage ${name}`);
        return set.call(this, name, value);
      };
    });
    await page.clock.install();
    await page.goto(`${walk.address}/replay`);
    await page.locator("h1").waitFor();
    // The store has opened and tidied up: from here on only the pause could write.
    await expect.poll(() => page.evaluate(() => [...Reflect.get(window, "written")])).toContain("clips.dropExpired");
    await pauseFrom(page);
    const before = await page.evaluate(() => [...Reflect.get(window, "written")]);
    await page.getByRole("button", { name: "My child is safe. Start" }).tap();
    await expect.poll(() => page.getByRole("timer").textContent()).toMatch(/^(?:5:00|4:\d\d)$/);
    await page.locator(".breath").waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toMatch(/MAIN|H1|BODY/);
    await page.clock.fastForward("05:01");
    await page.getByRole("heading", { name: "Look in now." }).waitFor();
    await page.getByRole("button", { name: "Everyone is safe. A few more minutes" }).tap();
    await page.getByRole("button", { name: "I am ready to look in" }).tap();
    await page.getByRole("button", { name: "I’m going to my child" }).tap();
    await page.getByRole("heading", { name: "You kept your child safe." }).waitFor();
    expect(await page.evaluate(() => [...Reflect.get(window, "written")])).toEqual(before);
  });

  it("is done by the keyboard alone", async () => {
    const { page } = walk;
    await page.goto(`${walk.address}/settings`);
    await page.locator("h1").waitFor();
    const reach = async (name: RegExp): Promise<void> => {
      for (let n = 0; n < 60; n++) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate(() => {
          const at = document.activeElement;
          return at?.matches("a, button") ? (at.getAttribute("aria-label") ?? at.textContent ?? "") : "";
        });
        if (name.test(here)) return void (await page.keyboard.press("Enter"));
      }
      throw new Error(`no ${name} to be reached by Tab`);
    };
    await page.locator("body").focus();
    await page.getByRole("banner").getByRole("link", { name: "I need a minute" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "My child is safe. Start" }).waitFor();
    await reach(/^My child is safe/);
    await page.getByRole("timer").waitFor();
    await reach(/^I am ready to look in/);
    await reach(/^I’m going to my child/);
    await page.getByRole("heading", { name: "You kept your child safe." }).waitFor();
  });
});

describe("help now", () => {
  it("asks for the country once, and remembers it", async () => {
    const { page } = walk;
    await page.goto(`${walk.address}/help`);
    await page.getByRole("heading", { name: "Which country are you in?" }).waitFor();
    await page.getByRole("button", { name: "United Kingdom" }).tap();
    await page.getByRole("link", { name: "Danger now: 999" }).waitFor();
    await page.reload();
    expect(await page.getByRole("link", { name: "Danger now: 999" }).getAttribute("href")).toBe("tel:999");
    await page.getByRole("link", { name: "United Kingdom: change" }).tap();
    await page.getByLabel("Find your country").fill("germ");
    await page.getByText("1 country", { exact: true }).waitFor();
    await page.getByRole("button", { name: "Germany" }).tap();
    await page.getByRole("link", { name: "Danger now: 112" }).waitFor();
  });

  it("dials every number of every country, what is official first, and says what is missing", async () => {
    const { page } = walk;
    for (const [code, country] of Object.entries(help.countries)) {
      await inCountry(page, code);
      const dialled = await page
        .locator('main a[href^="tel:"]')
        .evaluateAll((all) => all.map((a) => a.getAttribute("href")));
      const wanted = country.lines.flatMap((line) => (line.phone ?? []).map(({ number }) => telOf(number)));
      expect(dialled.toSorted(), code).toEqual(wanted.toSorted());
      for (const kind of new Set(country.lines.map((line) => line.kind))) {
        const from = linesFor(country, kind).map((line) => line.from);
        expect(from, `${code} ${kind}`).toEqual(from.toSorted());
      }
      const unsure = country.lines.filter((line) => line.from === "secondary").length;
      expect(await page.locator("main .unsure").count(), code).toBe(unsure);
      expect(await page.locator("main summary", { hasText: "Checked on" }).count(), code).toBe(country.lines.length);
      expect(await page.locator(".plain li").count(), code).toBe(country.missing.length);
      const emergency = linesFor(country, "emergency").length > 0;
      expect(await page.locator('.dock a.huge[href^="tel:"]').count(), code).toBe(emergency ? 1 : 0);
    }
    // A number that two lists agree on is marked; where there is none, 112 is offered, and how to ask.
    await inCountry(page, "PE");
    await page.getByRole("link", { name: "Police: 105" }).first().waitFor();
    await page.getByText("Two separate public lists agree on this number.").first().waitFor();
    await page.getByText("For Peru we have looked only for the emergency number so far.").waitFor();
    await inCountry(page, "DZ");
    await page.getByText("We could not confirm the emergency number for Algeria").waitFor();
    expect(await page.getByRole("link", { name: "Danger now: 112" }).getAttribute("href")).toBe("tel:112");
  });

  it("writes by text with the word that the line asks for", async () => {
    await inCountry(walk.page, "GB");
    const link = walk.page.getByRole("link", { name: "Text PANDAS to 85258" });
    expect(await link.getAttribute("href")).toBe("sms:85258?body=PANDAS");
  });

  it("tells unwanted thoughts from an emergency, which help how soon, and what to say", async () => {
    const { page } = walk;
    for (const [name, heading] of [
      ["A thought scares me", "What kind of scared?"],
      ["Which help, how soon", "Which help, how soon"],
      ["What to say when it answers", "What to say when it answers"],
      ["Is this phone safe?", "Is this phone safe?"],
    ] as const) {
      await page.goto(`${walk.address}/help`);
      await page.getByRole("link", { name }).tap();
      await page.getByRole("heading", { name: heading, level: 1 }).waitFor();
      expect(await page.locator('.dock a[href="tel:999"]').count()).toBe(1);
    }
  });

  it("keeps the one person to call, refuses what no phone can dial, and lets it go", async () => {
    const { page } = walk;
    await page.goto(`${walk.address}/help?at=person`);
    await page.getByLabel("A name, or any word").fill("Sam");
    await page.getByLabel("Their number").fill("call me");
    await page.getByRole("button", { name: "Keep it" }).tap();
    await page.getByText("This is not a number that a phone can call").waitFor();
    await page.getByLabel("Their number").fill("+44 7700 900123");
    await page.getByRole("button", { name: "Keep it" }).tap();
    await page.getByText("Kept. It is on the safe pause now.").waitFor();
    await page.goto(`${walk.address}/pause`);
    expect(await page.getByRole("link", { name: "Call Sam" }).getAttribute("href")).toBe("tel:+447700900123");
    await page.goto(`${walk.address}/help?at=person`);
    await page.getByRole("button", { name: "Remove it" }).tap();
    await page.getByText("Removed.").waitFor();
    await page.goto(`${walk.address}/pause`);
    await page.getByRole("link", { name: "Call someone" }).waitFor();
  });
});

describe("in each light and width", () => {
  const places = [
    "/pause",
    "/help",
    ...["thoughts", "when", "saying", "phone", "person", "country"].map((at) => `/help?at=${at}`),
  ];

  it("can be used by everyone, and fits from 320 to 1440 px", { timeout: 300_000 }, async () => {
    const { page } = walk;
    expect(await wrongOf(page, places, { widths: [320, 390, 768, 1440] })).toEqual([]);
    await visit(page, "/pause");
    await page.getByRole("button", { name: "My child is safe. Start" }).tap();
    await page.getByRole("timer").waitFor();
    await accessible(page, "breathing");
    await readableIn(page, ["evening", "night"], "breathing");
    await page.getByRole("button", { name: "I am ready to look in" }).tap();
    await accessible(page, "looking in");
    await readableIn(page, ["evening", "night"], "looking in");
  });

  it("fits mirrored and 40 % longer", async () => {
    expect(await wrongMirrored(walk.page, places)).toEqual([]);
  });
});

describe("whatever the state of the app", () => {
  it("is there while another tab has the store", async () => {
    const { page } = walk;
    await page.goto(`${walk.address}/replay`);
    await page.locator("h1").waitFor();
    const other = await walk.tab();
    await other.goto(`${walk.address}/`);
    await other.getByRole("heading", { name: "Attune is open in another tab" }).waitFor();
    await pauseFrom(other);
    await other.goto(`${walk.address}/help`);
    await other.getByRole("link", { name: "Danger now: 999" }).waitFor();
    await other.close();
  });

  it("is there while it is locked", async () => {
    const { page } = walk;
    await page.goto(`${walk.address}/settings/lock`);
    const field = page.getByLabel("A sentence that you will remember");
    await field.fill("a calm sea at night");
    await page.getByLabel("Once more").fill("a calm sea at night");
    await page.getByRole("button", { name: "Set the lock" }).tap();
    await page.getByRole("button", { name: /Lock now/ }).tap();
    await page.getByRole("heading", { name: "Attune is locked" }).waitFor({ timeout: 60_000 });
    await pauseFrom(page);
    await page.getByRole("button", { name: "My child is safe. Start" }).tap();
    await page.getByRole("timer").waitFor();
    await page.goto(`${walk.address}/help`);
    await page.getByRole("link", { name: "Danger now: 999" }).waitFor();
    await page.goto(`${walk.address}/calm/breath`);
    await page.locator(".breath").waitFor();
    // What is kept is not shown: the check asks anew, the mended ones and the signs are empty.
    for (const place of ["/calm/signs", "/repair?at=mended"]) {
      await page.goto(walk.address + place);
      await page.locator("h1").waitFor();
      expect(await page.locator('[aria-pressed="true"], .lineof').count(), place).toBe(0);
    }
  });

  it("is there without the server, after one visit", async () => {
    const off = await startWalk({ at: "/", context: { serviceWorkers: "allow" } });
    await off.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      if (navigator.serviceWorker.controller !== null) return;
      await new Promise((done) => navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
    });
    await off.context.setOffline(true);
    await pauseFrom(off.page);
    await off.page.goto(`${off.address}/pause`);
    await off.page.getByRole("button", { name: "My child is safe. Start" }).tap();
    await off.page.getByRole("timer").waitFor();
    await off.page.goto(`${off.address}/help`);
    await off.page.getByRole("button", { name: "Lebanon" }).tap();
    await off.page.getByRole("link", { name: "Danger now: 112" }).waitFor();
    await off.end();
  });
});
