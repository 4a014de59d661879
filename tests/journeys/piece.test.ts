/** A kept moment in the cues' rooms: it shows a cue and plays there, it is practised on, and it goes when it is let go. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { button, open, title, welcome } from "./diary.ts";
import { played } from "./played.ts";
import { accessible, openSample, startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let page: Page;
let play = "";

beforeAll(async () => {
  walk = await startWalk({ at: "/" });
  page = walk.page;
  await welcome(walk, "Mira", "2026-03-12");
  await open(walk, "/replay");
  play = new URL(await openSample(page)).pathname;
  await open(walk, `${play}/keep`);
  const first = page.getByRole("article").first();
  await button(page, "Keep this moment").first().tap();
  await first.getByLabel("First, only what you see").fill("Reaches for the cup.");
  await first.getByLabel("What might they be saying?").fill("Do that again!");
  await first.getByText("Kept", { exact: true }).waitFor();
});
afterAll(() => walk.end());

const ours = () => page.getByText("What we know about it");
const chosen = () => page.getByLabel("A kept moment that shows it");
const clip = () => page.getByRole("region", { name: "The clip" });
const place = () => clip().getByRole("slider", { name: "Place in the clip" });
const at = async (): Promise<number> => Number(await place().inputValue());
/** Plays what is there: from where it is to begin to the first picture that is at its end, and no further. */
const plays = async (): Promise<void> => {
  const [from, to] = [Number(await place().getAttribute("min")) / 100, Number(await place().getAttribute("max")) / 100];
  const places = await played(clip(), clip().getByRole("button", { name: "Play" }), to);
  expect(Math.min(...places)).toBeGreaterThanOrEqual(Math.floor(from) - 1);
  expect(places[0]).toBeLessThan(Math.floor(to));
  // A busy machine shows few pictures: the last but one is before the end, wherever the last one is.
  expect(places.findIndex((tenth) => tenth >= to)).toBeOneOf([-1, places.length - 1]);
  expect(places.at(-1)).toBeGreaterThanOrEqual(to - 5);
};
/** One look at a drawn cue, to its end. */
const look = async (): Promise<void> => {
  await page.getByRole("img", { name: /^Drawn: / }).waitFor();
  await page.getByRole("group", { name: "What do you see?" }).getByRole("button").first().tap();
  await button(page, "What fits?").tap();
  await button(page, "Next").tap();
};

describe("a kept moment on a cue", () => {
  it("has its place, which stays open while one writes there", async () => {
    await open(walk, "/cues/rubs");
    await ours().tap();
    await page.getByLabel("Note").fill("Left ear");
    await page.getByLabel("Note").fill("");
    await chosen().waitFor();
    expect(await clip().count()).toBe(0);
  });

  it("is chosen by the family's words, and plays that piece alone", async () => {
    await chosen().selectOption({ label: "Do that again!" });
    await clip().waitFor();
    const [from, to] = [Number(await place().getAttribute("min")), Number(await place().getAttribute("max"))];
    expect(to - from).toBeGreaterThan(1000);
    expect(to - from).toBeLessThan(30_000);
    await expect.poll(at).toBe(Math.round(from / 100) * 100);
    await accessible(page, "a cue with a moment");
    for (let n = 0; n < 2; n++) await plays();
  });

  it("is there after a restart, and is taken off again where it stands", async () => {
    await open(walk, "/cues/rubs");
    await clip().waitFor();
    await chosen().selectOption({ label: "Without a moment" });
    await expect.poll(() => clip().count()).toBe(0);
    await chosen().selectOption({ label: "Do that again!" });
    await clip().waitFor();
  });

  it("plays with the two stones once the clip is deleted", async () => {
    await open(walk, `${play}/keep`);
    await button(page, "Delete it now").tap();
    await page.getByText("The clip is deleted, but the picture stays.").waitFor();
    await open(walk, "/cues/rubs");
    await clip().getByRole("img", { name: "Two stones that move with what happened" }).waitFor();
    await plays();
  });
});

describe("practice on kept moments", () => {
  it("is the last of five looks, and ends with the family's own words", async () => {
    await open(walk, "/cues/practice");
    for (let n = 0; n < 4; n++) await look();
    await page.getByText("A moment that you kept").waitFor();
    expect(await title(page)).toBe("What do you see?");
    await accessible(page, "a moment to practise on");
    await plays();
    const by = page.getByRole("group", { name: "How does Mira speak here?" });
    await by.getByRole("button", { name: "Voice" }).tap();
    await expect.poll(() => by.getByRole("button", { name: "Voice" }).getAttribute("aria-pressed")).toBe("true");
    await page.getByRole("group", { name: "What might it be?" }).getByRole("button").first().tap();
    expect(await page.getByText("Do that again!").count(), "the words come after the guess").toBe(0);
    await button(page, "What fits?").tap();
    await page.getByText("You wrote: Reaches for the cup. Do that again!").waitFor();
    await accessible(page, "a moment and its words");
    await page.getByRole("group", { name: "Was it clear to you?" }).getByRole("button", { name: "At once" }).tap();
    await expect.poll(() => title(page)).toBe("That is enough for now.");
    await page.getByText("You looked at 5 cues.").waitFor();
  });

  it("comes back another day, and not before", async () => {
    await open(walk, "/cues/practice");
    for (let n = 0; n < 5; n++) await look();
    await expect.poll(() => title(page)).toBe("That is enough for now.");
    await page.clock.setFixedTime(Date.now() + 30 * 86_400_000);
    await open(walk, "/cues/practice");
    for (let n = 0; n < 4; n++) await look();
    await page.getByText("A moment that you kept").waitFor();
  });
});

describe("a moment that was let go", () => {
  it("is said on the cue, and can be taken off it", async () => {
    await open(walk, "/replay");
    await page.getByRole("link", { name: /Do that again!/ }).tap();
    await button(page, "Don’t keep").tap();
    await open(walk, "/cues/rubs");
    await page.getByText("That moment is no longer kept.").waitFor();
    await accessible(page, "a cue whose moment is gone");
    await chosen().selectOption({ label: "Without a moment" });
    await page.getByText("There are no kept moments yet.").waitFor();
    expect(await page.getByText("That moment is no longer kept.").count()).toBe(0);
  });
});
