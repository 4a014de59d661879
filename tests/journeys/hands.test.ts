/** Calm, the way back, the pause and help, the card and practice without hands or eyes: by the keyboard, and by role and name alone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, welcome } from "./diary.ts";
import { type Keyboard, keyboard } from "./keyboard.ts";
import { startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let page: Page;
let keys: Keyboard;
beforeAll(async () => {
  walk = await startWalk({ at: "/" });
  page = walk.page;
  keys = keyboard(page);
  await welcome(walk, "Mira", "2026-03-12");
});
afterAll(() => walk.end());

const heading = (name: string | RegExp): Promise<void> => page.getByRole("heading", { name, level: 1 }).waitFor();
const open = async (path: string, name: string | RegExp): Promise<void> => {
  await page.goto(walk.address + path);
  await heading(name);
};
const water = "Which water feels like you now?";
const isOn = async (name: string): Promise<void> =>
  expect.poll(() => page.getByRole("radio", { name }).isChecked()).toBe(true);

describe("by the keyboard alone", () => {
  it("looks at the water, takes a minute, and looks again", async () => {
    await open("/calm", water);
    await keys.press("Storm", "ArrowDown");
    await isOn("Rough");
    await keys.press("Just be near");
    await page.getByText("There is no game and no plan.").waitFor();
    await keys.press("Rough", "ArrowUp");
    await isOn("Storm");
    await page.keyboard.press("ArrowDown");
    await isOn("Rough");
    await keys.press("Sixty seconds for me");
    await heading("Slow breath");
    await keys.press("Dark");
    await keys.press("Tap anywhere for light");
    await keys.press("Sound and vibration only");
    await keys.press("Sound off");
    await keys.press("Enough");
    await heading("And the water now?");
    // The third of five: what is asked once is not answered on the way to it.
    await keys.press("Choppy");
    await heading("The water is calmer than before.");
    await keys.reach("Once more");
  });

  it("goes the whole way back, and keeps that they made up", async () => {
    await open("/repair", "The way back to each other");
    await keys.press("Toddler");
    await keys.press("Begin");
    for (const title of ["You first", "Low, slow, open"]) {
      await heading(title);
      await keys.press("Next");
    }
    await heading("Say it once");
    await keys.press("I was rough");
    await page.getByText("Was a baby or small child shaken, hit, thrown or dropped?").waitFor();
    await keys.press("No");
    await page.getByText("“I was rough with you.").waitFor();
    await keys.press("I said it");
    for (const title of ["Their side", "Closeness, at their pace", "Back to the ordinary", "Later, when it is quiet"]) {
      await heading(title);
      await keys.press("Next");
    }
    await heading("You went back.");
    for (const name of ["Half an hour", "I did", "Arms"]) await keys.press(name, "Space");
    await keys.reach(/^What was happening in you just before\?/);
    await page.keyboard.type("No sleep");
    await keys.press("Keep that we made up");
    await heading("You made up once");
    await page.getByText("No sleep").waitFor();
  });

  it("pauses, and looks in", async () => {
    await open("/growing", /./);
    await keys.press("I need a minute");
    await keys.press("My child is safe. Start");
    await page.getByRole("timer").waitFor();
    await keys.press("I am ready to look in");
    await keys.press("I’m going to my child");
    await heading("You kept your child safe.");
    await keys.press("The way back to each other");
    await heading("The way back to each other");
  });

  it("finds whom to call, and what to say", async () => {
    await open("/growing", /./);
    await keys.press("Help now");
    await heading("Which country are you in?");
    await keys.press("United Kingdom");
    await keys.reach("Danger now: 999");
    await keys.press("What to say when it answers");
    await heading("What to say when it answers");
    await keys.press("Help now");
    await keys.press("Call someone");
    await keys.reach("A name, or any word");
    await page.keyboard.type("Sam");
    await keys.reach("Their number");
    await page.keyboard.type("+44 7700 900123");
    await keys.press("Keep it");
    await page.getByText("Kept. It is on the safe pause now.").waitFor();
    await keys.press("I need a minute");
    await keys.reach("Call Sam");
  });

  it("writes the hand-over card and prints it", async () => {
    await page.addInitScript(() => addEventListener("beforeprint", () => (document.title = "printed")));
    await open("/cues", /without words$/);
    await keys.press("Card");
    await heading("Hand-over card");
    await keys.press("Edit");
    await keys.press("Put the name on it", "Space");
    await keys.reach("For whom");
    await page.keyboard.type("Nana Jo");
    await page.getByRole("article").getByText("For Nana Jo.").waitFor();
    await page.getByRole("heading", { name: "About this child" }).waitFor();
    await keys.press("Print");
    await expect.poll(() => page.title()).toBe("printed");
    const [saved] = await Promise.all([page.waitForEvent("download"), keys.press("Save as a file")]);
    expect(saved.suggestedFilename()).toBe("hand-over-card.html");
  });

  it("practises five cues", async () => {
    await open("/cues", /without words$/);
    await keys.press("Practise");
    for (let n = 0; n < 5; n++) {
      await heading("What do you see?");
      const seen = page.getByRole("group", { name: "What do you see?" }).getByRole("button").nth(1);
      await keys.press((await seen.textContent()) ?? "");
      await heading("What might it be?");
      const need = page.getByRole("group", { name: "What might it be?" }).getByRole("button").first();
      await keys.press((await need.textContent()) ?? "", "Space");
      await expect.poll(() => need.getAttribute("aria-pressed")).toBe("true");
      await keys.press("What fits?");
      await page.getByText(/^Fits often: /).waitFor();
      await keys.press("Next");
    }
    await heading("That is enough for now.");
    await keys.press("Back to the cues");
    await heading(/without words$/);
  });
});

describe("by role and name alone", () => {
  /** What a screen reader is told, as lines of role and name. */
  const tree = (): Promise<string> => page.locator("body").ariaSnapshot();
  const press = async (name: string | RegExp): Promise<void> => button(page, name).click();
  const follow = async (name: string): Promise<void> => page.getByRole("link", { name, exact: true }).click();
  const inGroup = (group: string, name: string): Promise<void> =>
    page.getByRole("group", { name: group }).getByRole("button", { name, exact: true }).click();

  it("looks at the water, takes a minute, and looks again", async () => {
    await open("/calm", water);
    await expect
      .poll(tree)
      .toMatch(/radiogroup "Which water feels like you now\?":[\s\S]*radio "Storm"[\s\S]*radio "Still"/);
    await page.getByRole("slider", { name: "And how near are you to Mira?" }).waitFor();
    // As a screen reader taps: no place on the screen, but the thing itself.
    await page.getByRole("radiogroup", { name: water }).getByRole("radio", { name: "Storm" }).dispatchEvent("click");
    await expect.poll(tree).toMatch(/radio "Storm" \[checked\]/);
    await expect.poll(tree).toMatch(/status:[\s\S]*heading "(?:That is a lot|This is stormier)/);
    await expect.poll(tree).toMatch(/status:[\s\S]*Kept: Storm\./);
    await follow("Sixty seconds for me");
    await expect.poll(tree).toMatch(/heading "Slow breath" \[level=1\]/);
    // The shape that breathes is said in words, and there is no number to hear.
    await expect.poll(tree).toMatch(/In[\s\S]*Out/);
    await press("Enough");
    await expect.poll(tree).toMatch(/group "And the water now\?":[\s\S]*button "Storm"/);
    await inGroup("And the water now?", "Ripples");
    await expect.poll(tree).toMatch(/heading "The water is calmer than before\." \[level=1\]/);
    await expect.poll(tree).toMatch(/img "From Storm to Ripples\."/);
  });

  it("goes the whole way back, and keeps that they made up", async () => {
    await open("/repair", "The way back to each other");
    await expect.poll(tree).toMatch(/img "An adult and a child are apart, looking uncertain/);
    await inGroup("For a child of this age", "3 to 5");
    await expect.poll(tree).toMatch(/button "3 to 5" \[pressed\]/);
    await expect.poll(tree).toMatch(/list:[\s\S]*You first[\s\S]*Later, when it is quiet/);
    await press("Begin");
    for (const title of ["You first", "Low, slow, open"]) {
      await expect.poll(tree).toContain(`heading "${title}" [level=1]`);
      await press("Next");
    }
    await expect.poll(tree).toMatch(/paragraph: 3 of 7\s+- heading "Say it once" \[level=1\]/);
    await inGroup("What happened?", "I was far away");
    await expect.poll(tree).toMatch(/status: “I was looking at other things/);
    await press("I said it");
    for (const title of ["Their side", "Closeness, at their pace", "Back to the ordinary", "Later, when it is quiet"]) {
      await expect.poll(tree).toContain(`heading "${title}" [level=1]`);
      await press("Next");
    }
    await expect.poll(tree).toMatch(/heading "You went back\." \[level=1\]/);
    await inGroup("About how long, until you were together again?", "A few minutes");
    await inGroup("Who reached first?", "Both");
    await inGroup("How?", "Play");
    await expect.poll(tree).toMatch(/button "Play" \[pressed\]/);
    await page.getByRole("textbox", { name: /^What was happening in you just before\?/ }).fill("The phone rang");
    await press("Keep that we made up");
    await expect.poll(tree).toMatch(/heading "You made up 2 times" \[level=1\]/);
    await expect.poll(tree).toMatch(/img "From minutes to a day, one stitch each: /);
    await expect.poll(tree).toMatch(/status:[\s\S]*Kept: you made up\./);
  });

  it("pauses, and looks in", async () => {
    await open("/growing", /./);
    await page.getByRole("banner").getByRole("link", { name: "I need a minute" }).click();
    await expect.poll(tree).toMatch(/list:[\s\S]*listitem[\s\S]*listitem[\s\S]*button "My child is safe\. Start"/);
    await press("My child is safe. Start");
    await expect.poll(tree).toMatch(/timer: \d:\d\d/);
    await expect.poll(tree).toMatch(/heading "[^"]+" \[level=1\]/);
    await press("I am ready to look in");
    await expect.poll(tree).toMatch(/alert:[\s\S]*heading "Look in now\." \[level=1\]/);
    await press("I’m going to my child");
    await expect.poll(tree).toMatch(/heading "You kept your child safe\." \[level=1\]/);
  });

  it("finds whom to call", async () => {
    await open("/growing", /./);
    await page.getByRole("banner").getByRole("link", { name: "Help now" }).click();
    await page.getByRole("link", { name: "United Kingdom: change" }).click();
    await expect
      .poll(tree)
      .toMatch(/heading "Which country are you in\?" \[level=1\][\s\S]*list:[\s\S]*button "Lebanon"/);
    await press("Ireland");
    await expect.poll(tree).toMatch(/link "Danger now: [\d ]+"':\s+- \/url: tel:\d+/);
    await expect.poll(tree).toMatch(/navigation "[^"]+":[\s\S]*link "A thought scares me"/);
    await expect.poll(tree).toMatch(/region "[^"]+":\s+- heading "[^"]+" \[level=2\]/);
    await follow("A thought scares me");
    await expect.poll(tree).toMatch(/heading "What kind of scared\?" \[level=1\]/);
  });

  it("writes the hand-over card", async () => {
    await open("/cues", /without words$/);
    await follow("Card");
    await expect.poll(tree).toMatch(/article:[\s\S]*heading "About this child" \[level=2\]/);
    await press("Edit");
    await page.getByRole("checkbox", { name: "Put the name on it" }).check();
    await expect.poll(tree).toMatch(/heading "This is Mira" \[level=2\]/);
    await page.getByRole("textbox", { name: "Bedtime" }).fill("Two songs");
    await expect.poll(tree).toMatch(/article:[\s\S]*heading "Bedtime" \[level=3\]\s+- paragraph: Two songs/);
    await press("Save as a file");
    await expect.poll(tree).toMatch(/status:[\s\S]*It is saved, and it holds only what the card shows/);
  });

  it("practises a cue that is told in words", async () => {
    await open("/cues/practice", /^(?:What do you see\?|That is enough for now\.)$/);
    if (/That is enough/.test(await tree())) await press("Five more");
    await expect.poll(tree).toMatch(/img "Drawn: [^"]+\."/);
    const names = page.getByRole("group", { name: "What do you see?" }).getByRole("button");
    await names.first().click();
    await expect.poll(tree).toMatch(/paragraph: (?:"?It shows: |"?Look once more: )/);
    await page.getByRole("group", { name: "What might it be?" }).getByRole("button").first().click();
    await expect.poll(tree).toMatch(/button "[^"]+" \[pressed\]/);
    await press("What fits?");
    await expect.poll(tree).toMatch(/Fits often: /);
    await press("Next");
    await expect.poll(tree).toMatch(/heading "What do you see\?" \[level=1\]/);
  });
});
