/** A clip under the hand: zoom by buttons and by two fingers, half speed, keys and thumbs, one moment alone, how long it is kept. */
import type { CDPSession, Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, open, title } from "./diary.ts";
import { played } from "./played.ts";
import { wrongOf } from "./sweep.ts";
import { accessible, openSample, startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let page: Page;
let phone: CDPSession;
let play = "";
let moment = "";

beforeAll(async () => {
  walk = await startWalk({ args: ["--use-fake-device-for-media-stream"] });
  page = walk.page;
  phone = await walk.context.newCDPSession(page);
  play = new URL(await openSample(page)).pathname;
});
afterAll(() => walk.end());

type Point = { readonly x: number; readonly y: number };
/** The fingers that are on the screen now: one that is named no longer has left it. */
const fingers = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: readonly Point[]): Promise<unknown> =>
  phone.send("Input.dispatchTouchEvent", { type, touchPoints: touchPoints.map((point, id) => ({ ...point, id })) });
const middle = async (of: Locator): Promise<Point> => {
  const box = await of.boundingBox();
  if (!box) throw new Error("nothing to touch");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};
const tall = (): Promise<number> => page.locator(".lanefull").evaluate((lane) => lane.getBoundingClientRect().height);
const tenth = async (): Promise<number> => Number(await page.locator(".clipbox").getAttribute("data-tenth"));
const speed = (): Promise<number> => page.locator("video").evaluate((one) => Number(Reflect.get(one, "playbackRate")));
const pressed = (one: Locator): Promise<string | null> => one.getAttribute("aria-pressed");
const stone = (who: "child" | "adult"): Locator => page.locator(`.thumb.${who}`);

describe("the dance", () => {
  it("is zoomed by its buttons, as far as they go", async () => {
    const before = await tall();
    await button(page, "Zoom in").tap();
    await expect.poll(async () => Math.round(((await tall()) / before) * 10)).toBe(15);
    await button(page, "Zoom out").tap();
    await expect.poll(async () => Math.round(((await tall()) / before) * 10)).toBe(10);
    for (let n = 0; n < 9 && (await button(page, "Zoom out").isEnabled()); n++) await button(page, "Zoom out").tap();
    expect(await button(page, "Zoom out").isDisabled()).toBe(true);
    expect(await tall()).toBeLessThan(before / 4);
    for (let n = 0; n < 9 && (await button(page, "Zoom in").isEnabled()); n++) await button(page, "Zoom in").tap();
    expect(await button(page, "Zoom in").isDisabled()).toBe(true);
  });

  it("is zoomed by two fingers, and the page is not", async () => {
    await page.reload();
    await page.locator(".dance").waitFor();
    const { x, y } = await middle(page.locator(".lane"));
    /** Two fingers go from one distance to the other; how many tenths of its height the dance has then is asked of it. */
    const pinch = async (from: number, to: number, stands: boolean): Promise<() => Promise<number>> => {
      const before = await tall();
      const at = (apart: number): Point[] => [
        { x: x - 20, y: stands ? y - 60 : y - apart / 2 },
        { x: x + 20, y: stands ? y - 60 + apart : y + apart / 2 },
      ];
      await fingers("touchStart", at(from).slice(0, 1));
      await fingers("touchStart", at(from));
      for (let n = 1; n <= 8; n++) await fingers("touchMove", at(from + ((to - from) * n) / 8));
      await fingers("touchEnd", []);
      return async () => Math.round(((await tall()) / before) * 10);
    };
    // Both move, or the lower one alone.
    for (const stands of [false, true]) {
      const name = stands ? "one moves" : "both move";
      await expect.poll(await pinch(60, 120, stands), { message: name }).toBeGreaterThanOrEqual(17);
      await expect.poll(await pinch(120, 60, stands), { message: name }).toBeLessThanOrEqual(6);
    }
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  it("still scrolls under one finger", async () => {
    const { x, y } = await middle(page.locator(".lane"));
    const top = (): Promise<number> => page.locator(".lane").evaluate((lane) => lane.scrollTop);
    const before = await top();
    await fingers("touchStart", [{ x, y: y + 100 }]);
    for (let by = 80; by >= -100; by -= 20) await fingers("touchMove", [{ x, y: y + by }]);
    await fingers("touchEnd", []);
    await expect.poll(top).toBeGreaterThan(before + 60);
    // It rolls on for a while, and a tap would only stop it.
    let last = -1;
    const still = async (): Promise<boolean> => {
      const now = await top();
      const same = now === last;
      last = now;
      return same;
    };
    await expect.poll(still, { interval: 200 }).toBe(true);
  });

  it("plays at half speed, and at full speed again", async () => {
    const half = button(page, "Half speed");
    expect([await pressed(half), await speed()]).toEqual(["false", 1]);
    await half.tap();
    await expect.poll(speed).toBe(0.5);
    expect(await pressed(half)).toBe("true");
    await page.locator(".clipbox").getByRole("button", { name: "Play" }).tap();
    await expect.poll(tenth).toBeGreaterThan(3);
    expect(await speed()).toBe(0.5);
    await half.tap();
    await expect.poll(speed).toBe(1);
    await button(page, "Pause").tap();
  });
});

describe("the tagger", () => {
  const tagger = async (): Promise<void> => {
    await open(walk, `${play}/tag`);
    await page.locator(".lane [data-event]").first().waitFor();
  };
  /** What the table says of who, where it is not the voice that the device heard. */
  const rows = async (what: string): Promise<readonly string[]> => {
    await open(walk, play);
    await button(page, "As a table").tap();
    await page.getByRole("table").waitFor();
    const found = page.getByRole("row").filter({ hasText: what });
    return found.evaluateAll((all) => all.map((row) => row.querySelectorAll("td")[1]?.textContent ?? ""));
  };

  it("goes on with L, back with J, and holds the adult's stone with A", async () => {
    const before = await rows("Touch");
    await tagger();
    expect(await speed()).toBe(0.5);
    for (const [key, at] of [
      ["l", 20],
      ["l", 40],
      ["j", 20],
      ["j", 0],
      ["j", 0],
      ["l", 20],
    ] as const) {
      await page.keyboard.press(key);
      await expect.poll(tenth, { message: key }).toBe(at);
    }
    await page.keyboard.press("4");
    await expect.poll(() => pressed(page.getByRole("button", { name: "Touch", exact: true }))).toBe("true");
    await page.keyboard.press("k");
    await page.keyboard.down("a");
    await expect.poll(() => pressed(stone("adult"))).toBe("true");
    expect(await pressed(stone("child"))).toBe("false");
    const from = await tenth();
    await expect.poll(tenth).toBeGreaterThan(from + 5);
    await page.keyboard.up("a");
    await expect.poll(() => pressed(stone("adult"))).toBe("false");
    await page.keyboard.press("k");
    await button(page, "Play").first().waitFor();
    expect((await rows("Touch")).toSorted()).toEqual([...before, "You"].toSorted());
  });

  it("takes both thumbs at once, the adult's zone and the child's", async () => {
    const before = await rows("Movement");
    await tagger();
    await page.getByRole("button", { name: "Movement", exact: true }).tap();
    await button(page, "Play").first().tap();
    const [child, adult] = [await middle(stone("child")), await middle(stone("adult"))];
    await fingers("touchStart", [adult]);
    await expect.poll(() => pressed(stone("adult"))).toBe("true");
    await fingers("touchStart", [adult, child]);
    await expect.poll(() => pressed(stone("child"))).toBe("true");
    const from = await tenth();
    await expect.poll(tenth).toBeGreaterThan(from + 5);
    expect(await pressed(stone("adult"))).toBe("true");
    await fingers("touchEnd", []);
    for (const who of ["child", "adult"] as const) await expect.poll(() => pressed(stone(who))).toBe("false");
    expect((await rows("Movement")).toSorted()).toEqual([...before, "You", "Your child"].toSorted());
  });
});

describe("a kept moment", () => {
  it("plays alone, from its beginning to its end", async () => {
    await open(walk, `${play}/keep`);
    await button(page, "Keep this moment").first().tap();
    await page.getByText("Kept", { exact: true }).waitFor();
    await open(walk, "/replay");
    await page.locator('a[href^="/moment/"]').tap();
    await page.getByText("The whole recording").waitFor();
    moment = new URL(page.url()).pathname;
    const place = page.getByRole("slider", { name: "Place in the clip" });
    const [from, to] = [Number(await place.getAttribute("min")) / 100, Number(await place.getAttribute("max")) / 100];
    expect(to - from).toBeLessThan(300);
    for (const name of ["See it again", "Play"]) {
      const places = await played(page.locator(".clipbox"), button(page, name), to);
      expect(Math.min(...places), name).toBeGreaterThanOrEqual(Math.floor(from) - 1);
      // A busy machine shows few pictures: the last but one is before the end, wherever the last one is.
      expect(
        places.findIndex((tenth) => tenth >= to),
        name,
      ).toBeOneOf([-1, places.length - 1]);
      expect(places.at(-1), name).toBeGreaterThanOrEqual(to - 5);
    }
  });
});

describe("a recording", () => {
  it("is counted down to, which can be called off", async () => {
    await walk.context.grantPermissions(["microphone"]);
    await page.clock.install();
    await open(walk, "/record");
    await button(page, "Sound alone").tap();
    await button(page, "Get ready").tap();
    await button(page, "Start").waitFor();
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const now = (): string => document.querySelector("h1")?.textContent ?? "";
      new MutationObserver(() => said.at(-1) !== now() && said.push(now())).observe(document.body, {
        subtree: true,
        childList: true,
        characterData: true,
      });
    });
    const said = (): Promise<readonly string[]> => page.evaluate(() => [...Reflect.get(window, "said")]);
    // However late the thumb is: the clock stands until it has called it off.
    await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
    await button(page, "Start").tap();
    await expect.poll(() => title(page)).toBe("Starts in 3");
    await button(page, "Cancel").tap();
    await page.clock.resume();
    await button(page, "Start").tap();
    await page.getByText(/0:0[1-9] so far/).waitFor();
    const counted = (await said()).filter((one) => /^Starts in \d$/.test(one));
    expect(counted.slice(-3)).toEqual(["Starts in 3", "Starts in 2", "Starts in 1"]);
    await accessible(page, "recording");
    await open(walk, "/replay");
  });
});

describe("each of these screens", () => {
  it("can be used by everyone in each light", { timeout: 300_000 }, async () => {
    const screens = [
      moment,
      `${play}/unseen`,
      `${play}/agreement`,
      "/settings/bring",
      "/settings/backup",
      "/settings/lock",
    ];
    expect(await wrongOf(page, screens)).toEqual([]);
  });
});

describe("how long the clip is kept", () => {
  it("is chosen on the screen, and the clip goes on that day, the picture not", async () => {
    await open(walk, `${play}/keep`);
    const until = page.locator("#main").getByText(/^The clip is deleted on /);
    const first = await until.textContent();
    await button(page, "Keep it 30 days").tap();
    await expect.poll(() => until.textContent()).not.toBe(first);
    await button(page, "Keep until I delete it").tap();
    await page.locator("#main").getByText("The clip stays until you delete it.").waitFor();
    await button(page, "Keep it 7 days").tap();
    const week = (await until.textContent()) ?? "";
    await open(walk, "/replay");
    await page.getByText(week).waitFor();
    const day = 86_400_000;
    await page.clock.setFixedTime(Date.now() + 6 * day);
    await open(walk, play);
    await page.locator(".dance").waitFor();
    expect(await page.locator("video").count()).toBe(1);
    await page.clock.setFixedTime(Date.now() + 8 * day);
    // It goes once Attune was opened; a screen that was quicker has it until it is opened again.
    await expect
      .poll(async () => {
        await open(walk, play);
        await page.locator(".dance").waitFor();
        return page.locator("video").count();
      })
      .toBe(0);
    await page.getByText("The clip is gone,").waitFor();
  });
});
