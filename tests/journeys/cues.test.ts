/** This child's cues: logged, guessed at late, overruled, handed over on one page, practised; by touch, keyboard and names alone. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { wrongMirrored, wrongOf } from "./sweep.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let page: Page;
let taps = 0;
const button = (name: string | RegExp) => page.getByRole("button", { name, exact: true });
const link = (name: string | RegExp) => page.getByRole("link", { name });
const tap = async (what: ReturnType<typeof button>): Promise<void> => {
  await what.tap();
  taps += 1;
};
const heading = (): Promise<string | null> => page.locator("main h1").textContent();
const open = async (path: string): Promise<void> => {
  await page.goto(walk.address + path);
  await page.locator("main h1").waitFor();
};
const seen = (words: RegExp | string): Promise<void> => page.getByText(words).first().waitFor();
/** Months before today, as a date field takes it. */
const born = (months: number): string => {
  const now = new Date();
  return new Date(Date.UTC(now.getFullYear(), now.getMonth() - months, 2)).toISOString().slice(0, 10);
};
/** One use, from the cue's page. */
const use = async (need: string, went: string): Promise<void> => {
  await button(need).tap();
  await button(went).tap();
  if (went !== "Not that") await button("Done").tap();
  await button(need).waitFor();
};

/** Opens a cue of the family's own list. */
const ours = async (name: RegExp): Promise<void> => {
  await page.getByRole("region", { name: "On your list" }).getByRole("link", { name }).tap();
  await page.locator(".logging").waitFor();
};

beforeAll(async () => {
  walk = await startWalk({ at: "/child/new" });
  page = walk.page;
  await page.getByLabel("A name, or any word").fill("Mira");
  await page.getByLabel("Born", { exact: true }).fill(born(8));
  await button("Done").tap();
  await page.waitForURL(/\/(?:children)?$/u);
});
afterAll(() => walk.end());

describe("the dictionary, by touch", () => {
  it("offers what children of this age do, in groups", async () => {
    await open("/cues");
    expect(await heading()).toBe("What Mira says without words");
    for (const group of ["Give room", "I need", "Come close"]) {
      await button(group).tap();
      await expect.poll(() => page.locator(".cueline").count(), { message: group }).toBeGreaterThan(5);
    }
    await accessible(page, "the dictionary");
  });

  it("logs a cue in three taps", async () => {
    await button("I need").tap();
    taps = 0;
    const from = performance.now();
    await tap(link(/^Rubs an ear or the eyes/));
    await tap(button("Tired"));
    await tap(button("That was it"));
    await button("A dim room").waitFor();
    console.log(`a moment with a cue: ${taps} taps, ${((performance.now() - from) / 1000).toFixed(1)} s`);
    expect(taps).toBe(3);
    await button("A dim room").tap();
    await button("Done").tap();
    await seen("Helped: A dim room");
    await seen("Logged once. Each dot is one time.");
    await seen("A guess needs 4 more times.");
    await accessible(page, "a cue");
  });

  it("has it in the list, and after a restart", async () => {
    await open("/cues");
    await button("I need").tap();
    const own = page.getByRole("region", { name: "On your list" });
    await expect
      .poll(() => own.getByRole("link").allTextContents())
      .toEqual(["Rubs an ear or the eyesStill learning: tired."]);
  });

  it("takes a use back, and deletes and brings back an earlier one", async () => {
    await ours(/^Rubs/);
    await button("Something hurts").tap();
    await button("Partly").tap();
    await seen("Logged 2 times.");
    await button("Undo").tap();
    await seen("Logged once.");
    await page.getByText("The last times").tap();
    await button("Delete").tap();
    await seen("Not logged yet. It may be:");
    await button("Undo").tap();
    await seen("Logged once.");
  });

  it("guesses from five uses on, where they agree, and says how", async () => {
    for (let n = 2; n <= 7; n++) {
      await use("Tired", n === 4 ? "Partly" : "That was it");
      await seen(`Logged ${n} times.`);
      if (n < 5) await seen("Still learning.");
    }
    await seen("Likely tired.");
    const dots = page.getByRole("img", { name: "Tired: 6 times, once in part, of 7" });
    await dots.waitFor();
    expect(await dots.locator(".yes").count()).toBe(6);
    await page.getByText("How is this guessed?").tap();
    await seen(/times in 10 \(an 80 % range\)/);
    await accessible(page, "a guess");
    // Reopened, the likely answer stands ready: from Today it is three taps.
    await open("/");
    taps = 0;
    await tap(page.locator('a[href="/cues"]').first());
    await tap(link(/^Rubs an ear/));
    await tap(button("That was it"));
    console.log(`a moment with a cue that is known, from Today: ${taps} taps`);
    await button("Done").tap();
    await seen("Logged 8 times.");
  });

  it("is overruled by a person", async () => {
    await page.getByText("What we know about it").tap();
    await page.getByLabel("For us it means").selectOption({ label: "Something hurts" });
    await seen("You say: something hurts.");
    await page.getByLabel("Note").fill("Left ear, since Monday");
    await page.getByLabel("What helps, a line each").fill("Upright on my arm");
    await open("/cues/rubs");
    await seen("You say: something hurts.");
    await expect.poll(() => page.getByLabel("Note").inputValue()).toBe("Left ear, since Monday");
    await page.getByLabel("For us it means").selectOption({ label: "Leave it open" });
    await seen("Likely tired.");
  });

  it("takes a cue of one's own, and says what is missing", async () => {
    await open("/cues/add");
    await button("Keep it").tap();
    await page.getByRole("alert").getByText("Write in a few words what you notice.").waitFor();
    await page.getByLabel("What do you notice?").fill("Taps the table twice");
    await open("/cues/add");
    await expect.poll(() => page.getByLabel("What do you notice?").inputValue()).toBe("Taps the table twice");
    await button("Come close").tap();
    await button("Hands").tap();
    await button("Wants you to see").tap();
    await accessible(page, "a cue of one's own");
    await button("Keep it").tap();
    await expect.poll(heading).toBe("Taps the table twice");
    await button("Take it off our list").tap();
    await button("Undo").tap();
    await expect.poll(heading).toBe("Taps the table twice");
    await button("Take it off our list").waitFor();
  });

  it("is as rich where eyes and face say nothing", async () => {
    await open("/cues");
    await button("Give room").tap();
    await link(/^Looks away/).waitFor();
    await page.getByText("Does Mira speak in all of these ways?").tap();
    await button("Eyes").tap();
    await button("Face").tap();
    await expect.poll(() => link(/^Looks away/).count()).toBe(0);
    for (const group of ["Come close", "Give room", "I need"]) {
      await button(group).tap();
      await expect.poll(() => page.locator(".cueline").count(), { message: group }).toBeGreaterThan(5);
    }
    await button("Eyes").tap();
    await button("Face").tap();
  });
});

describe("the other direction", () => {
  it("is too early to say until three look-aways were given room", async () => {
    await open("/cues");
    await button("Give room").tap();
    await seen("Too early to say: no look-away in your kept recordings yet, and a figure needs 3.");
  });
  it("counts who came back when one waited, and says how", async () => {
    const sign = (id: string, who: string, channel: string, act: string | null, from: number, to: number): object => ({
      id,
      who,
      channel,
      act,
      from,
      to,
      by: "seen",
      sure: null,
      note: null,
    });
    // Five look-aways that were given room, of which the third is not followed by coming back; a sixth was not given room.
    const events = [10, 60, 110, 160, 210].flatMap((s, i) => [
      sign(`a${s}`, "child", "gaze", "look-away", s * 1000, s * 1000 + 4000),
      ...(i === 2 ? [] : [sign(`v${s}`, "child", "voice", null, s * 1000 + 9000, s * 1000 + 9800)]),
    ]);
    events.push(
      sign("z", "child", "gaze", "look-away", 250_000, 254_000),
      sign("y", "adult", "voice", null, 251_000, 258_000),
    );
    await open("/replay");
    const people = [
      { id: "child", role: "child" },
      { id: "adult", role: "adult" },
    ];
    const coding = { format: "attune.recording/1", length: 300_000, startedAt: null, people, events };
    await page
      .locator("input[type=file]")
      .first()
      .setInputFiles({
        name: "our play.json",
        mimeType: "application/octet-stream",
        buffer: Buffer.from(JSON.stringify(coding)),
      });
    await page.waitForURL(/\/play\//);
    await open("/cues");
    await button("Give room").tap();
    await seen("Mira came back 4 of 5 times when you waited.");
    await page.getByRole("img", { name: /waited after 5 look-aways, and after 4 .*could be 2 to 5 of 5/ }).waitFor();
    await page.getByText("How is this counted?").tap();
    await seen(/within 30 seconds\. Both limits are our choice/);
    await accessible(page, "look-aways");
  });
});

describe("the hand-over card", () => {
  it("fits one page of A4 and of Letter", async () => {
    await open("/cues/card");
    for (const format of ["A4", "Letter"]) {
      const pdf = (await page.pdf({ format })).toString("latin1");
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
    }
    await accessible(page, "the card");
  });

  it("holds what the family wrote, and no name where they want none", async () => {
    const card = page.locator(".handover");
    await expect.poll(() => card.textContent()).toContain("This is Mira");
    await expect.poll(() => card.textContent()).toMatch(/Rubs an ear or the eyes\s*Often: tired\.\s*Upright on my arm/);
    await button("Edit").tap();
    await page.getByLabel("For whom").fill("an evening with Nana Jo");
    await page.getByLabel("Bedtime", { exact: true }).fill("Dim light, two songs, a hand on the back.");
    await page.getByLabel("Whom to call, a line each").fill("Alex 07700 900 123");
    await page.getByLabel("Put the name on it").uncheck();
    await page.getByRole("checkbox", { name: "Taps the table twice" }).uncheck();
    await accessible(page, "the card's form");
    await open("/cues/card");
    const text = (await card.textContent()) ?? "";
    expect(text).toContain("For an evening with Nana Jo.");
    expect(text).toContain("two songs");
    expect(text).toContain("Alex 07700 900 123");
    expect(text).not.toContain("Taps the table");
    expect(text).not.toContain("Mira");
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  it("is saved as one file that needs nothing else", async () => {
    const [saved] = await Promise.all([page.waitForEvent("download"), button("Save as a file").tap()]);
    expect(saved.suggestedFilename()).toBe("hand-over-card.html");
    const html = await readFile(await saved.path(), "utf8");
    expect(html).toContain("Upright on my arm");
    expect(html).not.toMatch(/<script|\bsrc=|https?:\/\/(?!www\.w3\.org)/);
    const other = await walk.tab();
    await other.setContent(html);
    await other.locator(".cuepic").first().waitFor();
    expect(
      await other
        .locator(".cuepic .ink-child")
        .first()
        .evaluate((one) => getComputedStyle(one).fill),
    ).toBe("rgb(255, 201, 51)");
    await accessible(other, "the file");
    await other.close();
  });

  // The last of these: here Chromium may never end what the page prints, and would then print nothing else.
  it("is printed in three taps from Today", async () => {
    await open("/");
    await page.evaluate(() => addEventListener("beforeprint", () => document.body.setAttribute("data-printed", "yes")));
    taps = 0;
    await tap(page.locator('a[href="/cues"]').first());
    await tap(page.getByRole("link", { name: "Card", exact: true }));
    await tap(button("Print"));
    await expect.poll(() => page.locator("body").getAttribute("data-printed")).toBe("yes");
    console.log(`the hand-over card printed, from Today: ${taps} taps`);
    expect(taps).toBe(3);
  });
});

describe("practice", () => {
  it("is five looks, seen before guessed, and comes back another day", async () => {
    await open("/cues/practice");
    for (let n = 1; n <= 5; n++) {
      await expect.poll(heading).toBe("What do you see?");
      expect(await page.getByRole("img", { name: /^Drawn: / }).count()).toBe(1);
      await page.locator(".choices button").first().tap();
      await seen("Choose as many as you like.");
      await page.locator(".answered .chip").nth(1).tap();
      await page.locator(".answered .chip").nth(2).tap();
      if (n === 1) await accessible(page, "a drill");
      await button("What fits?").tap();
      await seen(/^Fits often: /);
      await button("Next").tap();
    }
    await expect.poll(heading).toBe("That is enough for now.");
    await seen("You looked at 5 cues.");
    await accessible(page, "the end of practice");
  });
});

describe("every cue screen", () => {
  const screens = ["/cues", "/cues/rubs", "/cues/add", "/cues/card", "/cues/practice"];

  it("can be used by everyone in each light, and fits from 320 to 1440 px", { timeout: 300_000 }, async () => {
    expect(await wrongOf(page, screens, { widths: [320, 768, 1440] })).toEqual([]);
  });

  it("fits mirrored and 40 % longer", { timeout: 300_000 }, async () => {
    expect(await wrongMirrored(page, screens, { widths: [320, 768, 1440] })).toEqual([]);
  });
});

describe("by the keyboard alone", () => {
  it("logs a cue from the list", async () => {
    await open("/cues");
    const reach = async (name: RegExp): Promise<void> => {
      for (let i = 0; i < 90; i++) {
        await page.keyboard.press("Tab");
        const here = await page.evaluate(() => {
          const at = document.activeElement;
          return at?.matches("a, button, summary") ? (at.getAttribute("aria-label") ?? at.textContent ?? "") : "";
        });
        if (name.test(here)) return page.keyboard.press("Enter");
      }
      throw new Error(`no ${name} to be reached by Tab`);
    };
    await reach(/^I need$/);
    await reach(/^Rubs an ear/);
    await page.locator(".logging").waitFor();
    await reach(/^Too much going on$/);
    await reach(/^Partly$/);
    await reach(/^Less noise$/);
    await reach(/^Done$/);
    await seen("Logged 9 times.");
    await seen("Helped: Less noise");
  });
});
