/**
 * The five skills: two minutes by the clock, held and gone on with; a word and a place in the body; a week that rests; what was
 * written, kept and found; and before anything about quarrels the question of fear. By touch and by the keyboard.
 */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, open } from "./diary.ts";
import { keyboard } from "./keyboard.ts";
import { visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { startWalk, type Walk } from "./walk.ts";

let walk: Walk;
beforeAll(async () => {
  walk = await startWalk({ at: "/" });
  await walk.page.clock.install();
});
afterAll(() => walk.end());

const heading = (name: string) => walk.page.getByRole("heading", { name, exact: true });
const step = (text: string): Promise<void> => walk.page.locator(".quote", { hasText: text }).waitFor();

describe("the two minutes", () => {
  it("run by the clock, hold for as long as one likes, and end by themselves", async () => {
    const { page } = walk;
    await open(walk, "/skills/near");
    await page.getByRole("link", { name: "Two minutes of practice" }).tap();
    await step("Turn this phone over");
    await page.clock.fastForward("00:41");
    await step("Turn your feet");
    await button(page, "Hold").tap();
    await page.getByText("On hold, for as long as you like.").waitFor();
    await page.clock.fastForward("30:00");
    await step("Turn your feet");
    await button(page, "By ear and hand").tap();
    await page.getByText("the hum changes with every step").waitFor();
    await button(page, "Go on").tap();
    await page.clock.fastForward("00:21");
    await step("Notice how quickly");
    await page.clock.fastForward("01:00");
    await heading("That was your two minutes").waitFor();
    expect(await page.getByRole("link", { name: "A minute of calm" }).getAttribute("href")).toBe("/calm/breath");
    await page.getByRole("link", { name: "Write how it went" }).tap();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe("TEXTAREA");
  });

  it("ask where it is and which word fits, and keep the sentence", async () => {
    const { page } = walk;
    await open(walk, "/skills/word/drill");
    await page.clock.fastForward("00:16");
    await page.locator(".bodyspot.at-chest").tap();
    await expect.poll(() => button(page, "chest").getAttribute("aria-pressed")).toBe("true");
    await page.clock.fastForward("00:26");
    await button(page, "on edge").tap();
    await page.clock.fastForward("00:26");
    await page.getByText("I feel on edge, in my chest.").waitFor();
    await button(page, "Enough").tap();
    await button(page, "Keep this sentence").tap();
    await page.getByText("Kept, only for you.").waitFor();
    await visit(page, "/skills/word", "#went details");
    await page.getByText("What you wrote").tap();
    await page.getByText("I feel on edge, in my chest.").waitFor();
  });
});

describe("a week", () => {
  it("is chosen, rests, is seen in the list, and is put down with a way back", async () => {
    const { page } = walk;
    await open(walk, "/skills/humour");
    await page.getByRole("button", { name: /Leave out a joke/ }).tap();
    await button(page, "Take this for the week").tap();
    await page.getByText("It has another 7 days").waitFor();
    await button(page, "Let it rest").tap();
    await page.getByText("It is resting now").waitFor();
    await visit(page, "/skills", ".thisweek");
    await page.getByText("Leave out a joke").waitFor();
    await button(page, "Put it down").tap();
    await page.locator(".thisweek").waitFor({ state: "detached" });
    await button(page, "Undo").tap();
    await page.locator(".thisweek").waitFor();
  });

  it("may be one’s own, and what is typed is there after a crash", async () => {
    const { page } = walk;
    await open(walk, "/skills/near");
    await page.getByLabel("Something of your own").fill("Tea with Noor");
    await page.getByLabel("What happened, and").fill("We sat");
    await page.waitForFunction(() => document.querySelector("textarea")?.value === "We sat");
    await page.reload();
    await expect.poll(() => page.getByLabel("What happened, and").inputValue()).toBe("We sat");
    await expect.poll(() => page.getByLabel("Something of your own").inputValue()).toBe("Tea with Noor");
    await button(page, "Keep, only for me").tap();
    await page.getByText("What you wrote").waitFor();
    await expect.poll(() => page.getByLabel("What happened, and").inputValue()).toBe("");
  });
});

describe("behind a lock of its own", () => {
  it("what was written is not shown, and the courses and their drills are", { timeout: 120_000 }, async () => {
    const { page } = walk;
    await open(walk, "/settings/own");
    await page.getByLabel("A passphrase for this side").fill("kettle heron window moss");
    await page.getByLabel("Once more").fill("kettle heron window moss");
    await button(page, "Set this lock").tap();
    await button(page, "Close it now").tap();
    await page.getByRole("heading", { name: "This side is closed" }).waitFor();
    await visit(page, "/skills");
    await page.locator(".five li").nth(4).waitFor();
    expect(await page.locator(".thisweek").count()).toBe(0);
    await visit(page, "/skills/near");
    await page.getByText("lies behind a lock of your own").waitFor();
    expect(await page.locator("textarea, .weekway").count()).toBe(0);
    expect(await page.locator("body").textContent()).not.toContain("We sat");
    await page.getByRole("link", { name: "Two minutes of practice" }).tap();
    await step("Turn this phone over");
    await visit(page, "/settings/own");
    await page.getByLabel("Passphrase of this side").fill("kettle heron window moss");
    await button(page, "Open it").tap();
    await button(page, "Take the lock off").tap();
    await visit(page, "/skills/near", "#went details");
  });
});

describe("a quarrel with an end", () => {
  it("asks first about fear, at every door, and shows nothing but help where there is some", async () => {
    const { page } = walk;
    await open(walk, "/skills/quarrel/sorry");
    await page.getByRole("heading", { name: /^Are you afraid of someone/ }).waitFor();
    await button(page, "Yes, or I am not sure").tap();
    await heading("Then this is more than a quarrel").waitFor();
    await page.getByText("call a line about violence at home today", { exact: false }).waitFor();
    expect(await page.locator('main a[href="/help"], .dock a[href="/help"]').count()).toBe(1);
    expect(await page.getByText("six parts").count()).toBe(0);
    await open(walk, "/skills/quarrel");
    await button(page, "No, I am not afraid").tap();
    await heading("A quarrel with an end").waitFor();
    expect(new URL(page.url()).pathname).toBe("/skills/quarrel/course");
    await page.getByRole("link", { name: /^Sorry, in six parts/ }).tap();
    await expect.poll(() => page.locator(".parts li").count()).toBe(6);
    await page.getByRole("link", { name: "Is somebody frightening you?" }).waitFor();
    await page.getByText("How well is this known?").tap();
    await page.getByText("Lewicki, Polin and Lount").waitFor();
    // From outside it is asked again.
    await visit(page, "/skills/quarrel");
    await page.getByRole("heading", { name: /^Are you afraid of someone/ }).waitFor();
  });
});

describe("for everyone", () => {
  it("a drill is begun, held and left by the keyboard", async () => {
    const { page } = walk;
    const keys = keyboard(page);
    await open(walk, "/story");
    await keys.press(/^Five skills/);
    await heading("Five skills, side by side").waitFor();
    await keys.press(/^Humour that connects/);
    await keys.press("Two minutes of practice");
    await keys.press("Hold");
    await page.getByText("On hold, for as long as you like.").waitFor();
    await keys.press("Enough");
    await heading("That was your two minutes").waitFor();
  });

  it("holds in each light, at each width and mirrored", async () => {
    const { page } = walk;
    const places = [
      "/skills",
      "/skills/calm",
      "/skills/word/map",
      "/skills/near/drill",
      "/skills/quarrel",
      "/skills/quarrel/sorry",
    ];
    expect(await wrongOf(page, places, { widths: [320] })).toEqual([]);
    expect(await wrongMirrored(page, places)).toEqual([]);
  });
});
