/** Templates of tags: Attune's is copied and changed, used at the desk by its keys, and a file that holds none is told so. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, open } from "./diary.ts";
import { visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { openSample, startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let mine = "";
beforeAll(async () => {
  walk = await startWalk({ context: { viewport: { width: 1280, height: 800 } } });
});
afterAll(() => walk.end());

describe("a template of tags", () => {
  it("begins as a copy, is renamed as one types, and is there after a reload", async () => {
    const { page } = walk;
    await visit(page, "/templates", ".templaterow");
    await button(page, "Copy: Attune’s first acts").click();
    await page.waitForURL(/\/templates\/.+/);
    mine = new URL(page.url()).pathname;
    await page.getByRole("textbox", { name: "Name", exact: true }).fill("Our coding");
    await page.getByRole("heading", { name: "Our coding" }).waitFor();
    await page.getByRole("textbox", { name: "Name of the act" }).nth(1).fill("Beams");
    await page.getByRole("textbox", { name: "Name of the act" }).nth(1).blur();
    await page.reload();
    await page.getByRole("heading", { name: "Our coding" }).waitFor();
    await expect.poll(() => page.getByRole("textbox", { name: "Name of the act" }).nth(1).inputValue()).toBe("Beams");
  });

  it("has its keys at the desk: held, an act lasts as long; with Shift it is the adult's", async () => {
    const { page } = walk;
    await visit(page, "/templates", ".templaterow");
    await button(page, "Use it: Our coding").click();
    await open(walk, "/replay");
    await openSample(page);
    const act = page.locator(".keyacts").getByRole("button", { name: /Beams/ });
    await act.waitFor();
    const signs = async (): Promise<readonly number[]> => {
      const said = (await page.locator(".line-ground").getAttribute("aria-label")) ?? "";
      return [...said.matchAll(/made (\d+) signs/g)].map(([, n]) => Number(n));
    };
    const [child = 0, adult = 0] = await signs();
    await page.keyboard.down("e");
    await expect.poll(() => act.getAttribute("aria-pressed")).toBe("true");
    await page.keyboard.up("e");
    await expect.poll(signs).toEqual([child + 1, adult]);
    await page.keyboard.press("k");
    await expect.poll(() => page.locator(".line-now time").textContent()).not.toBe("0:00.0");
    await page.keyboard.press("Shift+E");
    await expect.poll(signs).toEqual([child + 1, adult + 1]);
  });

  it("is none where a file holds none, which is said", async () => {
    const { page } = walk;
    await visit(page, "/templates", ".templaterow");
    await page.locator("input[type=file]").setInputFiles({
      name: "letter.json",
      mimeType: "application/json",
      buffer: Buffer.from('{"dear":"parents"}'),
    });
    await page.getByText("This file holds no template that Attune knows.").waitFor();
    expect(await page.locator(".templaterow").count()).toBe(2);
  });

  it("is deleted with a way back", async () => {
    const { page } = walk;
    await button(page, "Delete: Our coding").click();
    await expect.poll(() => page.locator(".templaterow").count()).toBe(1);
    await page.locator(".toast").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => page.locator(".templaterow").count()).toBe(2);
  });

  it("is for everyone in each light, at each width, in either direction", { timeout: 180_000 }, async () => {
    expect(await wrongOf(walk.page, ["/templates", mine], { widths: [320, 1024] })).toEqual([]);
    expect(await wrongMirrored(walk.page, ["/templates", mine])).toEqual([]);
  });
});
