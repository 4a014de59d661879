/** One tap is one entry at any speed of the thumb, on a processor slowed four times; and what is told covers nothing that can be pressed. */
import fc from "fast-check";
import type { CDPSession, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { words as vault } from "../../src/words/en/vault.ts";
import { button, feed, open, today, welcome } from "./diary.ts";
import { startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let page: Page;
let phone: CDPSession;
beforeAll(async () => {
  walk = await startWalk({ at: today });
  page = walk.page;
  await welcome(walk, "Mira", "2026-03-12");
  phone = await walk.context.newCDPSession(page);
  await phone.send("Emulation.setCPUThrottlingRate", { rate: 4 });
});
afterAll(() => walk.end());

/** A finger that comes down twice on what is called `name`, the second time `gap` ms after the first, whatever the machine is busy with. */
const twice = async (name: string | RegExp, gap: number): Promise<void> => {
  const box = await button(page, name).boundingBox();
  if (!box) throw new Error(`no ${name}`);
  const finger = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
  const begun = Date.now();
  const touch = (type: "touchStart" | "touchEnd", after: number): Promise<unknown> =>
    phone.send("Input.dispatchTouchEvent", {
      type,
      touchPoints: type === "touchStart" ? finger : [],
      timestamp: (begun + after) / 1000,
    });
  await touch("touchStart", 0);
  await touch("touchEnd", gap / 2);
  await touch("touchStart", gap);
  await touch("touchEnd", gap + 20);
};
/** What was logged today, as the day's own page has it. */
const logged = async (): Promise<number> => {
  const day = await page.evaluate(() => {
    const two = (n: number): string => String(n).padStart(2, "0");
    const now = new Date();
    return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  });
  await open(walk, `/day/${day}`);
  await page.locator(".feed li").first().waitFor();
  return (await feed(page)).length;
};
const settled = (): Promise<unknown> => page.evaluate(() => new Promise((done) => setTimeout(done, 50)));

describe("a thumb that shakes", () => {
  let all = 0;
  it("logs once on the quick row, whatever the time between its two taps", async () => {
    await open(walk, today);
    const names = ["We played", "We made up"] as const;
    const gaps = fc.sample(fc.integer({ min: 0, max: 300 }), { numRuns: 8, seed: 13 });
    for (const [n, gap] of [0, 300, ...gaps].entries()) {
      await twice(names[n % 2] ?? "We made up", gap);
      await page.locator(".toast").waitFor();
      all += 1;
    }
    await settled();
    expect(await logged()).toBe(all);
  });

  it("does not answer the question that comes under it", async () => {
    for (const gap of [20, 150, 290]) {
      await open(walk, today);
      await button(page, "Mira called").waitFor();
      await twice("Mira called", gap);
      await button(page, "went there").waitFor();
      await settled();
      expect(await page.getByRole("img", { name: /2/ }).count()).toBeGreaterThan(0);
      all += 1;
    }
    expect(await logged()).toBe(all);
  });

  it("keeps a note once, whole, and at the time that the foot told", async () => {
    const long = "She looked, and I looked back. ".repeat(1000);
    await open(walk, "/note/new");
    await page.getByLabel("Your note").fill(long);
    const told = (await page.locator(".earlier span").first().textContent()) ?? "";
    await twice("Keep it", 120);
    await page.waitForURL(`${walk.address}/`);
    all += 1;
    expect(await logged()).toBe(all);
    await page.locator(".feed a", { hasText: "She looked" }).first().tap();
    await expect.poll(() => page.getByLabel("Your note").inputValue()).toBe(long.trim());
    const time = /\d+:\d\d/.exec(told)?.[0] ?? "no time";
    expect(await page.locator(".earlier span").first().textContent()).toContain(time);
  });

  it("presses once for a key that is held down", async () => {
    const before = await logged();
    await open(walk, today);
    await button(page, "We made up").focus();
    for (let n = 0; n < 6; n++) await page.keyboard.down("Enter");
    await page.keyboard.up("Enter");
    await page.locator(".toast").waitFor();
    await settled();
    expect(await logged()).toBe(before + 1);
  });

  it("puts a child in once, with a name of 240 letters that is read whole and pushes nothing off the screen", async () => {
    const name = "Maximiliane".repeat(22).slice(0, 240);
    await open(walk, "/child/new");
    await page.getByLabel("A name, or any word").fill(`\u202E${name}\u200F `);
    await twice("Done", 200);
    await page.waitForURL(/\/children$/);
    await expect.poll(() => page.locator(".lineof b").allTextContents()).toEqual(["Mira", name]);
    for (const path of ["/children", today, "/cues", "/growing", "/moment/new"]) {
      await open(walk, path);
      await page.locator("main h1").first().waitFor();
      await settled();
      const wide = await page.evaluate(() =>
        document.documentElement.scrollWidth <= innerWidth
          ? []
          : [...document.querySelectorAll("body *")]
              .filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
              .map((one) => `${one.tagName}.${one.getAttribute("class")}`),
      );
      expect(wide, path).toEqual([]);
    }
  });

  it("calls a child without a name by a word", async () => {
    await open(walk, "/child/new");
    await button(page, "Done").tap();
    await page.waitForURL(/\/children$/);
    await expect.poll(async () => (await page.locator(".lineof b").allTextContents()).at(-1)).toBe("A child");
    await open(walk, today);
    await button(page, "Your child").waitFor();
  });
});

describe("what is told", () => {
  it("lies over nothing that can be pressed, and leaves by itself", async () => {
    await phone.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    for (const size of [
      { width: 390, height: 844 },
      { width: 844, height: 390 },
      { width: 1440, height: 900 },
    ]) {
      await page.setViewportSize(size);
      await open(walk, today);
      await button(page, "We made up").tap();
      await page.locator(".toast").waitFor();
      const under = (): Promise<readonly string[]> =>
        page.evaluate(() => {
          scrollTo(0, document.documentElement.scrollHeight);
          const line = document.querySelector(".toast")?.getBoundingClientRect();
          if (!line) return ["no line"];
          return [...document.querySelectorAll("main :is(a, button), .dock :is(a, button)")]
            .filter((one) => {
              const box = one.getBoundingClientRect();
              const isBeside = box.right <= line.left || box.left >= line.right;
              return box.width > 0 && !isBeside && box.bottom > line.top + 1 && box.top < line.bottom - 1;
            })
            .map((one) => one.textContent ?? "");
        });
      await expect.poll(under, { message: JSON.stringify(size) }).toEqual([]);
    }
    await page.locator(".toast").waitFor({ state: "detached", timeout: 20_000 });
  });
});

describe("a file that is dropped", () => {
  it("is caught on every screen, and the page stays", async () => {
    const drop = (name: string): Promise<void> =>
      page.evaluate((name) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(["not a film"], name, { type: "video/mp4" }));
        dataTransfer.items.add(new File(["another"], "two.mp4", { type: "video/mp4" }));
        const where = { bubbles: true, cancelable: true, dataTransfer };
        document.body.dispatchEvent(new DragEvent("dragover", where));
        const left = document.body.dispatchEvent(new DragEvent("drop", where));
        if (left) throw new Error("the browser would have opened it");
      }, name);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const path of [today, "/settings", "/note/new"]) {
      await open(walk, path);
      await drop("one.mp4");
      await page.waitForURL(/\/replay$/);
      await page.locator("[role=alert] p").waitFor();
    }
    await open(walk, "/library");
    await drop("of-everything.attune");
    await page.getByLabel(vault["backup.file.passphrase"]).waitFor();
    await page.getByText("of-everything.attune").first().waitFor();
  });
});
