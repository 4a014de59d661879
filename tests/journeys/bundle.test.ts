/**
 * What a professional is shown, from choosing to the other side: composed by taps and keys, kept through a crash, printed
 * with nothing cut, made as a file, and opened from a disk in a browser without a network, sealed and open.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { filmMarkup } from "../../src/bundle/file.ts";
import { markup } from "../../src/bundle/markup.ts";
import { waveFile } from "../../src/doing/clips.fixture.ts";
import { type BundleFile, makeBundle } from "../../src/doing/makebundle.ts";
import { button, open, title, welcome } from "./diary.ts";
import { wrongMirrored, wrongOf } from "./sweep.ts";
import { openSample, startWalk, type Walk } from "./walk.ts";

const folder = mkdtempSync(join(tmpdir(), "attune-bundle-"));
let walk: Walk;
let page: Page;
let passphrase = "";

beforeAll(async () => {
  walk = await startWalk({ context: { acceptDownloads: true } });
  page = walk.page;
  await welcome(walk, "Mira", "2019-03-20");
  await open(walk, "/replay");
  await openSample(page);
});
afterAll(async () => {
  await walk.end();
  rmSync(folder, { recursive: true });
});

/** Saves what is made, under `name`. */
const made = async (name: string): Promise<string> => {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Make the file").tap()]);
  const path = join(folder, name);
  await download.saveAs(path);
  return path;
};
/** A browser of somebody else, without a network, at a file; what it asks for and what breaks. */
const elsewhere = async (
  path: string,
  context: Parameters<NonNullable<ReturnType<BrowserContext["browser"]>>["newContext"]>[0] = {},
) => {
  const other = await walk.context.browser()?.newContext({ offline: true, ...context });
  if (!other) throw new Error("no browser");
  const broke: string[] = [];
  other.on("request", (request) => {
    if (!/^(?:file|blob|data):/.test(request.url())) broke.push(request.url());
  });
  const there = await other.newPage();
  there.on("pageerror", (error) => broke.push(error.message));
  there.on("console", (message) => broke.push(message.text()));
  await there.goto(pathToFileURL(path).href);
  return { page: there, end: () => other.close(), broke };
};
const heard = (there: Page): Promise<number> =>
  there.locator("audio").evaluate((one) => Math.round(Number(Reflect.get(one, "duration"))));

describe("composing", () => {
  it("is reached from a recording, and holds nothing at first", async () => {
    await page.getByText("Export, or compare").tap();
    await page.getByRole("link", { name: "Show it to a professional" }).tap();
    await expect.poll(() => title(page)).toBe("For a professional");
    expect(await page.locator(".picked input:checked").count()).toBe(0);
  });

  it("takes a recording by keyboard, and its sound only after the child was asked", async () => {
    await page.getByRole("checkbox", { name: /peekaboo/ }).focus();
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.getByRole("heading", { name: "Would Mira be all right with this?" }).waitFor();
    await page.getByText("written what Mira said").waitFor();
    await page.getByLabel("What Mira said").fill("You can show it, but not to my teacher.");
    await page.getByLabel("Yes, I have thought about it").press("Space");
    await page.getByText("written what Mira said").waitFor({ state: "detached" });
    await page.getByLabel("Who will look at it?").fill("Dr <Sand>");
    await button(page, "Español").tap();
    await page
      .getByLabel("What I would like to ask")
      .fill("Is it all right that she looks away?\n</script><b>really</b>");
  });

  it("keeps every choice and letter when the browser dies in the same second", async () => {
    await page.reload();
    await page.locator(".consent").waitFor();
    expect(await page.getByLabel("What I would like to ask").inputValue()).toContain("</script><b>really</b>");
    await expect.poll(() => page.locator(".picked input:checked").count()).toBe(2);
  });
});

describe("the page", () => {
  it("says everything in both languages, and own words once", async () => {
    await page.getByRole("link", { name: "Look at the page" }).tap();
    await page.locator(".paper h1").waitFor();
    expect(await page.locator(".paper h1").textContent()).toBe("About Mira");
    expect(await page.locator(".paper .h1").textContent()).toBe("Sobre Mira");
    expect(await page.locator(".paper blockquote").allTextContents()).toContain(
      "You can show it, but not to my teacher.",
    );
    expect(await page.locator(".paper blockquote b").count()).toBe(0);
    expect(await page.locator(".paper .strips svg").count()).toBeGreaterThan(1);
    await page.getByText("19 de 25.").waitFor();
  });

  it("is printed on A4 and on Letter with nothing cut", async () => {
    await page.emulateMedia({ media: "print" });
    const size = page.viewportSize();
    // What the paper leaves between its margins of 14 mm, in CSS pixels.
    for (const [format, width] of [
      ["A4", 688],
      ["Letter", 710],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      const cut = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".paper *")].flatMap((part) => {
          const { left, right, height } = part.getBoundingClientRect();
          const out = right > document.documentElement.clientWidth + 1 || left < -1;
          const tall = part.matches(".item, svg") && height > 960;
          return (out || tall) && part.checkVisibility() ? [`${part.tagName}.${part.className}`] : [];
        }),
      );
      expect(cut, format).toEqual([]);
      expect((await page.pdf({ format })).length).toBeGreaterThan(20_000);
    }
    expect(await page.locator(".bar").isVisible()).toBe(false);
    await page.emulateMedia({ media: null });
    if (size) await page.setViewportSize(size);
  });
});

describe("the file", () => {
  it("says how large it will be, and is so", async () => {
    await open(walk, "/bundle/file");
    await page.getByText(/The file will have [\d.]+ MB/).waitFor();
    passphrase = (await page.locator(".spokenwords").textContent()) ?? "";
    expect(passphrase.split(" ")).toHaveLength(6);
    const said = /have ([\d.]+) MB/.exec((await page.locator("main").textContent()) ?? "")?.[1];
    const { length } = readFileSync(await made("sealed.html"));
    expect((length / 1_000_000).toFixed(1)).toBe(said);
  });

  it("opens from a disk without a network, with its words however they are typed, and says that others are wrong", async () => {
    const path = join(folder, "sealed.html");
    const text = readFileSync(path, "utf8");
    expect(["About Mira", "Sobre Mira", "teacher", "peekaboo"].filter((told) => text.includes(told))).toEqual([]);
    const { page: there, end, broke } = await elsewhere(path, { viewport: { width: 390, height: 844 } });
    await there.getByLabel("Passphrase").fill("these are not the words");
    await there.keyboard.press("Enter");
    await there.getByText("That is not the passphrase.").waitFor();
    await there.getByLabel("Passphrase").fill(`  ${passphrase.toUpperCase().replaceAll(" ", "   ")} `);
    await there.getByRole("button", { name: "Open" }).click();
    await there.getByRole("heading", { name: "About Mira" }).waitFor();
    expect(await there.title()).toBe("About Mira");
    await expect.poll(() => heard(there)).toBe(150);
    expect(await there.locator("blockquote b, script[src], a, iframe, img").count()).toBe(0);
    const data: unknown = JSON.parse((await there.locator("#attune-bundle").textContent()) ?? "");
    const assent = "You can show it, but not to my teacher.";
    expect(data).toMatchObject({ format: "attune.bundle/1", to: "Dr <Sand>", consent: { assent } });
    const over = await there.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(over).toBe(0);
    expect(broke).toEqual([]);
    await end();
  });

  it("that was changed on its way says so", async () => {
    const text = readFileSync(join(folder, "sealed.html"), "utf8");
    const at = text.lastIndexOf("</script>\n<script>/*!") - 40;
    const path = join(folder, "changed.html");
    writeFileSync(path, text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1));
    const { page: there, end } = await elsewhere(path);
    await there.getByLabel("Passphrase").fill(passphrase);
    await there.keyboard.press("Enter");
    await there.getByText("the file was changed or cut off").waitFor();
    await end();
  });

  it("without a seal is read, and heard, without any script", async () => {
    await button(page, "No seal").tap();
    await page.getByText("Without a seal, anybody").waitFor();
    const { page: there, end, broke } = await elsewhere(await made("open.html"), { javaScriptEnabled: false });
    expect(await there.locator("h1").textContent()).toBe("About Mira");
    expect(await there.locator("audio").getAttribute("src")).toMatch(/^data:audio\/\w+;base64,/);
    expect(broke).toEqual([]);
    await end();
    const scripted = await elsewhere(join(folder, "open.html"));
    await expect.poll(() => heard(scripted.page)).toBe(150);
    await scripted.end();
  });

  it("puts a large clip together", async () => {
    const film = waveFile(new Float32Array(44_100 * 300), 44_100, "long.wav");
    const file: BundleFile = {
      title: "Long",
      sealedTitle: "Sealed",
      tag: "en",
      dir: "ltr",
      style: "p{}",
      opener: readFileSync(new URL("../../src/bundle/opener.js", import.meta.url), "utf8"),
      argon: "",
      page: (how) => markup`<h1>Long</h1>${filmMarkup(0, { type: "audio/wav", isFilm: false }, how(0))}`,
      door: markup``,
      bundle: JSON.parse("{}"),
      films: [film],
    };
    const whole = await makeBundle(file, null);
    if (!whole.ok) throw new Error(whole.problem.kind);
    const path = join(folder, "large.html");
    writeFileSync(path, new Uint8Array(await whole.value.arrayBuffer()));
    const { page: there, end, broke } = await elsewhere(path);
    await expect.poll(() => heard(there)).toBe(300);
    expect(broke).toEqual([]);
    await end();
  });
});

describe("for everyone", () => {
  const places = ["/bundle", "/bundle/page", "/bundle/file"];
  it("can be used in each light, and is no wider than 320", { timeout: 300_000 }, async () => {
    expect(await wrongOf(page, places, { widths: [320], whole: ".picked, .paper, .spokenwords" })).toEqual([]);
  });
  it("stretches, and turns with the language", async () => {
    expect(await wrongMirrored(page, places, { whole: ".picked, .paper, .spokenwords" })).toEqual([]);
  });
  it("stands in Spanish beside Arabic, each in its direction", async () => {
    await page.evaluate(() => localStorage.setItem("attune.language", "es"));
    await open(walk, "/bundle");
    await button(page, "العربية").tap();
    await page.getByRole("link", { name: "Mirar la página" }).tap();
    await page.locator(".paper h1").waitFor();
    expect(await page.locator(".paper h1").getAttribute("dir")).toBe("ltr");
    expect(await page.locator(".paper .h1").getAttribute("dir")).toBe("rtl");
    expect(await page.locator(".paper .h1").textContent()).toBe("عن Mira");
  });
});
