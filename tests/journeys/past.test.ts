/** The diary where the clock is not simple: the past, both changes of the clocks, other lands, the night; and offline. */
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { button, feed, log, open, title, today } from "./diary.ts";
import { words as en } from "../../src/words/en/due.ts";
import { words as vault } from "../../src/words/en/vault.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

describe("the past, and other lands", () => {
  /** A walk at one instant, with the wall of one zone. */
  const at = async (iso: string, zone: string): Promise<Walk> => {
    const walk = await startWalk({ at: today, context: { timezoneId: zone } });
    await walk.page.clock.install({ time: new Date(iso) });
    await open(walk, today);
    await button(walk.page, "Not now").tap();
    await walk.page.locator(".quick").waitFor();
    return walk;
  };
  /** In two gestures: open, and move to so many minutes ago. */
  const back = async (page: Page, minutes: number): Promise<void> => {
    await button(page, "It was earlier").tap();
    await page.getByRole("slider").fill(String(-minutes));
  };
  const times = (page: Page): Promise<string[]> =>
    page.locator(".feed time").evaluateAll((all) => all.map((one) => one.getAttribute("datetime")?.slice(0, 16) ?? ""));

  it("goes back over the hour that the clocks repeat", async () => {
    // Half past two for the second time: forty minutes ago it was ten to three, for the first time.
    const walk = await at("2026-10-25T02:30:00+01:00", "Europe/Berlin");
    await log(walk.page, "went there", /^Calmed down/);
    await button(walk.page, /called$/).tap();
    await back(walk.page, 40);
    await button(walk.page, "went there").tap();
    await button(walk.page, /^Calmed down/).tap();
    await expect.poll(() => times(walk.page)).toEqual(["2026-10-25T02:30", "2026-10-25T02:50"]);
    await walk.end();
  });

  it("goes back over the hour that the clocks skip", async () => {
    const walk = await at("2026-03-29T03:10:00+02:00", "Europe/Berlin");
    await button(walk.page, /called$/).tap();
    await back(walk.page, 20);
    await button(walk.page, "went there").tap();
    await button(walk.page, /^Calmed down/).tap();
    await expect.poll(() => times(walk.page)).toEqual(["2026-03-29T01:50"]);
    await walk.end();
  });

  it("keeps the time on the wall where it happened", async () => {
    const walk = await startWalk({ at: today });
    const wall = await walk.context.newCDPSession(walk.page);
    const fly = (timezoneId: string): Promise<unknown> => wall.send("Emulation.setTimezoneOverride", { timezoneId });
    await fly("Asia/Tokyo");
    await walk.page.clock.install({ time: new Date("2026-11-24T23:10:00+09:00") });
    await open(walk, today);
    await button(walk.page, "Not now").tap();
    await log(walk.page, "went there", /^Calmed down/);
    await fly("");
    await fly("Europe/Berlin");
    await open(walk, "/day/2026-11-24");
    await expect.poll(() => times(walk.page)).toEqual(["2026-11-24T23:10"]);
    await walk.page.locator(".feed a").tap();
    await walk.page.getByText(/^At 23:10 in Tokyo\.$/).waitFor();
    await walk.end();
  });

  it("adds to a day that is over", async () => {
    const walk = await at("2026-11-24T11:05:00+01:00", "Europe/Berlin");
    await open(walk, "/day/2026-11-20");
    await walk.page.getByRole("link", { name: "Add to this day" }).tap();
    await button(walk.page, "cried").tap();
    await button(walk.page, "held on").tap();
    await button(walk.page, /^Calmed down/).tap();
    await open(walk, "/day/2026-11-20");
    await expect.poll(() => times(walk.page)).toEqual(["2026-11-20T12:00"]);
    await walk.end();
  });

  it("at night asks for nothing, and begins with the last call", async () => {
    const walk = await at("2026-11-24T02:51:00+01:00", "Europe/Berlin");
    const { page } = walk;
    await expect.poll(() => page.locator("html").getAttribute("data-theme")).toBe("night");
    await page.getByText("Nothing to do but hold").waitFor();
    await log(page, "went there", /^Calmed down/);
    await expect.poll(() => title(page)).toMatch(/^02:51: Your child called, you came$/);
    await accessible(page, "a night");
    await walk.end();
  });

  it("says after ten minutes that it is enough", async () => {
    const walk = await at("2026-11-24T11:05:00+01:00", "Europe/Berlin");
    await walk.page.clock.runFor(9 * 60_000);
    expect(await walk.page.getByText("That is enough app for today").count()).toBe(0);
    await walk.page.clock.runFor(75_000);
    await walk.page.getByText("That is enough app for today").waitFor();
    await walk.end();
  });
});

describe("with time", () => {
  const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
  const start = async (day: string): Promise<Walk> => {
    const walk = await startWalk({ at: today, context: { timezoneId: "UTC", acceptDownloads: true } });
    await walk.page.clock.install({ time: noon(day) });
    await open(walk, today);
    await button(walk.page, "Not now").first().tap();
    await walk.page.locator(".quick").waitFor();
    return walk;
  };
  const onto = async (walk: Walk, day: string): Promise<void> => {
    await walk.page.clock.setSystemTime(noon(day));
    await open(walk, today);
    await walk.page.locator(".quick").waitFor();
  };

  it("reminds of a backup once a month, until one is made", async () => {
    const walk = await start("2026-09-01");
    const { page } = walk;
    const due = (words: string) => page.getByText(words);
    await log(page, "went there", /^Calmed down/);
    expect(await due(en["due.never"]).count()).toBe(0);
    await onto(walk, "2026-09-30");
    expect(await due(en["due.never"]).count()).toBe(0);
    await onto(walk, "2026-10-01");
    await due(en["due.never"]).waitFor();
    await accessible(page, "a backup is due");
    await page.getByRole("link", { name: en["due.make"] }).tap();
    await page.getByLabel(vault["backup.passphrase"]).fill("a bell in the harbour");
    await page.getByLabel(vault["lock.again"]).fill("a bell in the harbour ");
    const coming = page.waitForEvent("download");
    await button(page, vault["backup.make"]).tap();
    await coming;
    await page.getByText("The last backup was made on").waitFor();
    await onto(walk, "2026-10-30");
    await page.locator(".doors").waitFor();
    expect(await due(en["due.again"]).count()).toBe(0);
    await onto(walk, "2026-10-31");
    await due(en["due.again"]).waitFor();
    await walk.end();
  });

  it("on a hard day shows the last moment that was kept", async () => {
    const walk = await start("2026-11-20");
    const { page } = walk;
    await log(page, "went there", /^Calmed down/);
    await page.locator(".feed a").first().tap();
    await button(page, "Keep in the album").tap();
    await button(page, "In the album").waitFor();
    await onto(walk, "2026-11-24");
    for (const n of [1, 2]) {
      expect(await page.locator(".hard").count()).toBe(0);
      await log(page, "missed it", /^We let it go/);
      await expect.poll(async () => (await feed(page)).length).toBe(n);
    }
    const shown = page.locator(".hard");
    await shown.getByText("This was also you two").waitFor();
    expect(await shown.innerText()).toMatch(/you came[\s\S]*On Friday/);
    await accessible(page, "a hard day");
    await shown.tap();
    await page.locator(".exchange").waitFor();
    await walk.end();
  });
});

describe("offline", () => {
  it("takes a moment without the server", async () => {
    const walk = await startWalk({ at: today, context: { serviceWorkers: "allow" } });
    const { page } = walk;
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await walk.context.setOffline(true);
    await page.reload();
    await button(page, "Not now").tap();
    await log(page, "went there", /^Calmed down/);
    expect((await feed(page))[0]).toContain("you came");
    await walk.end();
  });
});
