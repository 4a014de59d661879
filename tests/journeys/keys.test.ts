/** The keys of a clip at a desk: one is changed and used, what another has is refused, and all are put back. */
import type { Locator } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { openSample, startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let tagger = "";
beforeAll(async () => {
  walk = await startWalk({ context: { viewport: { width: 1280, height: 800 } } });
  tagger = `${new URL(await openSample(walk.page)).pathname}/tag`;
});
afterAll(() => walk.end());

const row = (what: string): Locator => walk.page.locator(".keyrow").filter({ hasText: what });
const caps = (what: string): Promise<readonly string[]> => row(what).locator("kbd").allTextContents();
const child = "Hold while your child does something";
const isHeld = (): Promise<string | null> => walk.page.locator(".keybtn.child").getAttribute("aria-pressed");

describe("the keys", () => {
  it("are changed by pressing another, at once and for good", async () => {
    const { page } = walk;
    await visit(page, "/settings/keys", ".keyrow");
    expect(await caps(child)).toEqual(["C"]);
    await page.getByRole("button", { name: `Change the key: ${child}` }).press("Enter");
    await page.getByRole("textbox", { name: "Press the new key" }).press("h");
    await expect.poll(() => caps(child)).toEqual(["H"]);
    await page.getByText(`The key is now H: ${child}.`).waitFor();
    await page.goto(walk.address + tagger);
    await page.locator(".keybtn.child").waitFor();
    await expect.poll(() => page.locator(".keybtn.child").getAttribute("aria-keyshortcuts")).toBe("H");
    await page.keyboard.down("c");
    expect(await isHeld()).toBe("false");
    await page.keyboard.up("c");
    await page.keyboard.down("h");
    await expect.poll(isHeld).toBe("true");
    await page.keyboard.up("h");
    await expect.poll(isHeld).toBe("false");
  });

  it("let go of what is held when the window loses the keyboard", async () => {
    const { page } = walk;
    await page.keyboard.down("h");
    await expect.poll(isHeld).toBe("true");
    await page.evaluate(() => dispatchEvent(new Event("blur")));
    await expect.poll(isHeld).toBe("false");
    await page.keyboard.up("h");
  });

  it("are the same in the sheet of keys, with what this screen answers and no more", async () => {
    const { page } = walk;
    await page.keyboard.press("?");
    const lines = page.getByRole("dialog").locator("dl > div");
    await expect.poll(() => lines.filter({ hasText: child }).locator("kbd").allTextContents()).toEqual(["H"]);
    expect(await lines.filter({ hasText: "To the next difference" }).count()).toBe(0);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
  });

  it("that another has, and the browser's, are refused and say why", async () => {
    const { page } = walk;
    await visit(page, "/settings/keys", ".keyrow");
    const split = "Split the mark here";
    await page.getByRole("button", { name: `Change the key: ${split}` }).click();
    const field = page.getByRole("textbox", { name: "Press the new key" });
    await field.press("h");
    await page
      .getByRole("alert")
      .filter({ hasText: `H already stands for something else: ${child}.` })
      .waitFor();
    await field.press("Control+r");
    await page.getByRole("alert").filter({ hasText: "The browser or Attune itself needs this key." }).waitFor();
    // A keyboard on the glass writes, and presses nothing.
    await field.evaluate((input) => {
      if (input instanceof HTMLInputElement) input.value = "e";
      input.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await expect.poll(() => caps(split)).toEqual(["E"]);
  });

  it("go back to their own, one alone or all", async () => {
    const { page } = walk;
    await page.getByRole("button", { name: `Back to its own key: ${child}` }).click();
    await expect.poll(() => caps(child)).toEqual(["C"]);
    expect(await caps("Split the mark here")).toEqual(["E"]);
    await page.getByRole("button", { name: "Put all keys back" }).click();
    await expect.poll(() => caps("Split the mark here")).toEqual(["S"]);
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => caps("Split the mark here")).toEqual(["E"]);
  });

  it("are for everyone in each light, at each width, in either direction", { timeout: 120_000 }, async () => {
    expect(await wrongOf(walk.page, ["/settings/keys"], { widths: [390, 1024], whole: ".keyrow" })).toEqual([]);
    expect(await wrongMirrored(walk.page, ["/settings/keys"], { whole: ".keyrow" })).toEqual([]);
  });
});
