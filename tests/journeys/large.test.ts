/** Letters of twice the size, as a browser's own setting makes them: upright, on its side and at a desk nothing sticks out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { describe, expect, it } from "vitest";
import { serve } from "../../src/doors/server/server.ts";
import { visit } from "./sweep.ts";
import { stickingOut } from "./walk.ts";

const places =
  "/ /moment/new /note/new /days /album /children /child/new /replay /new /record /pause /help /calm /calm/breath /calm/which /repair /library /library/soothing /cues /cues/rubs /cues/practice /growing /growing/6 /growing/doctor /try /try/arms-up /settings /settings/backup";

/** A browser whose person has set its letters to 32 px. */
const largely = async (width: number, height: number) => {
  const folder = mkdtempSync(join(tmpdir(), "attune-large-"));
  mkdirSync(join(folder, "Default"));
  writeFileSync(
    join(folder, "Default/Preferences"),
    JSON.stringify({ webkit: { webprefs: { default_font_size: 32 } } }),
  );
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
    viewport: { width, height },
    hasTouch: true,
    serviceWorkers: "block",
    locale: "en-GB",
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    end: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** Upright, on its side, and at a desk. */
const sizes = [
  { width: 390, height: 844 },
  { width: 844, height: 390 },
  { width: 1440, height: 900 },
] as const;

describe("letters of twice the size", () => {
  it("stick out nowhere, and the foot leaves room to read", { timeout: 300_000 }, async () => {
    const served = await serve({ port: 0 });
    if (!served.ok) throw new Error(served.problem.kind);
    const { page, end } = await largely(sizes[0].width, sizes[0].height);
    await page.goto(new URL("/child/new", served.value.address).href);
    await page.getByLabel("A name, or any word").fill("Mira");
    await page.getByLabel("Born", { exact: true }).fill("2026-03-12");
    await page.getByRole("button", { name: "Done" }).first().tap();
    await page.waitForURL(/\/(?:children)?$/);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe("32px");
    const wrong: string[] = [];
    for (const place of places.split(" ")) {
      await visit(page, place);
      for (const size of sizes) {
        const where = `${place} at ${size.width} by ${size.height}`;
        await page.setViewportSize(size);
        await expect
          .poll(() => stickingOut(page))
          .toEqual([])
          .catch((error: unknown) => wrong.push(`${where}: ${String(error)}`));
        const share = await page.evaluate(() => {
          const dock = document.querySelector(".dock");
          const floats = dock !== null && getComputedStyle(dock).position !== "static";
          return floats ? dock.getBoundingClientRect().height / innerHeight : 0;
        });
        if (share > 0.55) wrong.push(`${where}: the foot takes ${Math.round(share * 100)} % of the screen`);
      }
    }
    await end();
    await served.value.close();
    expect(wrong).toEqual([]);
  });
});
