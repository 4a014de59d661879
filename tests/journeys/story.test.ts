/**
 * One's own story: a line is written and seen where it was wanted, and nowhere else; its lock is set, closes and opens for its
 * own passphrase; who was kind is offered on a hard day; a "should" is dropped; the door is walked through. In English by
 * touch and by keyboard, in Spanish and Arabic by their own words.
 */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { words as calm } from "../../src/words/en/calm.ts";
import { words as own } from "../../src/words/en/own.ts";
import { words } from "../../src/words/en/story.ts";
import { button, open, welcome } from "./diary.ts";
import { keyboard } from "./keyboard.ts";
import { speechOf } from "./speech.ts";
import { visit, wrongMirrored, wrongOf } from "./sweep.ts";
import { startWalk, type Walk } from "./walk.ts";

let walk: Walk;
let page: Page;
const planted = ["narwhalstory", "quokkatonight", "okapirather", "walrusaunt"];
const passphrase = "only my own words";
const link = (name: string | RegExp) => page.getByRole("link", { name, exact: true });
/** All that a page holds, its address and its title. */
const whole = (): Promise<string> =>
  page.evaluate(() => `${location.href}\n${document.title}\n${document.documentElement.outerHTML}`);
const leaks = async (): Promise<readonly string[]> => {
  const all = await whole();
  return planted.filter((word) => all.includes(word));
};
const heading = (name: string) => page.getByRole("heading", { name, exact: true }).first().waitFor();
const unlock = async (typed: string): Promise<void> => {
  await page.getByLabel(own["own.passphrase"]).fill(typed);
  await button(page, own["own.open"]).tap();
};

beforeAll(async () => {
  walk = await startWalk();
  page = walk.page;
  await welcome(walk, "Mira", "2026-03-20");
});
afterAll(() => walk.end());

describe("a line of the map", () => {
  it("is reached from the child, written step by step, and kept as it is typed", async () => {
    await open(walk, "/children");
    await page.getByRole("link", { name: /Mira/ }).tap();
    await page.getByRole("link", { name: words["story.name"] }).tap();
    await heading(words["story.title"]);
    await link(words["story.map.add"]).tap();
    await page.getByRole("group", { name: words["story.line.cues"] }).getByRole("button").first().tap();
    await button(page, words["story.line.body.jaw"]).tap();
    await page.getByLabel(new RegExp(`^${words["story.line.story"]}`)).fill("narwhalstory");
    await page.getByLabel(new RegExp(`^${words["story.line.tonight"]}`)).fill("quokkatonight");
    await page.getByLabel(new RegExp(`^${words["story.line.rather"]}`)).fill("okapirather");
    await page.getByLabel(words["story.line.atcue"]).check();
    await page.getByText(words["story.line.kept"]).waitFor();
    expect(new URL(page.url()).pathname).toBe("/story/map/new");
    expect(await page.title()).not.toMatch(/narwhal|quokka|okapi/);
    await link(words["story.line.done"]).tap();
    await page.getByText("okapirather").waitFor();
    await page.reload();
    await page.getByText("okapirather").tap();
    expect(new URL(page.url()).pathname).toMatch(/^\/story\/map\/[0-9a-f]{32}$/);
    await expect.poll(() => page.getByLabel(new RegExp(`^${words["story.line.story"]}`)).inputValue()).toBe(planted[0]);
  });

  it("is removed, and taken back", async () => {
    await button(page, words["story.line.remove"]).tap();
    await page.getByText(words["story.map.none"]).waitFor();
    await button(page, "Undo").tap();
    await page.getByText("okapirather").waitFor();
  });

  it("stands on the page of its cue, and on no other screen", async () => {
    await page.getByText("okapirather").tap();
    const cue = await page
      .getByRole("group", { name: words["story.line.cues"] })
      .locator("[aria-pressed=true]")
      .textContent();
    await open(walk, "/cues");
    expect(await leaks()).toEqual([]);
    await page
      .getByRole("link", { name: cue ?? "" })
      .first()
      .tap();
    await heading(words["story.cue.title"]);
    expect(await leaks()).toEqual(["quokkatonight", "okapirather"]);
    for (const path of ["/", "/calm", "/days", "/cues/card", "/growing/doctor", "/settings/backup", "/settings/own"]) {
      await visit(page, path);
      expect(await leaks(), path).toEqual([]);
    }
    await page.getByText("One line of your story stays out").waitFor({ state: "detached" });
    await visit(page, "/settings/backup", "form");
    await page.getByText("One line of your story stays out of these files.").waitFor();
  });
});

describe("its own lock", () => {
  it("is set in Settings, closes at a tap, and opens for its own passphrase alone", { timeout: 120_000 }, async () => {
    await open(walk, "/settings");
    await page.getByRole("link", { name: own["own.name"] }).tap();
    await page.getByLabel(own["own.new"]).fill(passphrase);
    await page.getByLabel("Once more").fill(passphrase);
    await button(page, own["own.set"]).tap();
    await page.getByText(own["own.was.set"]).waitFor();
    await button(page, own["own.close"]).tap();
    await heading(own["own.closed.title"]);
    for (const path of ["/story", "/story/map", "/cues"]) {
      await visit(page, path);
      expect(await leaks(), path).toEqual([]);
    }
    await visit(page, "/story/map");
    await heading(own["own.closed.title"]);
    await unlock("not my own words");
    await page.getByText("That does not open it.").waitFor();
    await unlock(passphrase);
    await page.getByText("okapirather").waitFor();
    // The key was in memory alone.
    await page.reload();
    await heading(own["own.closed.title"]);
    await unlock(passphrase);
    await page.getByText("okapirather").waitFor();
  });

  it("goes before a person's eyes by the keyboard alone", async () => {
    const keys = keyboard(page);
    await visit(page, "/story");
    await keys.press(words["story.close"]);
    await heading(own["own.closed.title"]);
    await keys.reach(own["own.passphrase"]);
    await page.keyboard.type(passphrase);
    await page.keyboard.press("Enter");
    await heading(words["story.title"]);
    await page.locator("main").focus();
    await keys.press(new RegExp(`^${words["story.kind"]}`));
    await keys.press(words["story.kind.add"]);
    await keys.reach(words["story.kind.who"]);
    await page.keyboard.type("walrusaunt");
    await keys.press(words["story.line.done"]);
    await page.getByText("walrusaunt").waitFor();
    await keys.press(words["story.kind.offer"], "Space");
  });
});

describe("the other pages", () => {
  it("offer who was kind in rough water, and name nobody there", async () => {
    await open(walk, "/calm");
    await page.getByText(calm["calm.water.1"], { exact: true }).tap();
    await page.getByRole("link", { name: calm["calm.offer.kind"] }).waitFor();
    expect(await leaks()).toEqual([]);
  });

  it("keep two lists and one should, which can be taken back up", async () => {
    await open(walk, "/story/load");
    await unlock(passphrase);
    await page.getByLabel(words["story.load.fills.add"]).fill("a bath");
    await button(page, words["story.load.put"]).first().tap();
    await page.getByText("a bath").waitFor();
    await page.getByLabel(words["story.load.should.field"]).fill("iron the sheets");
    await button(page, words["story.load.should.drop"]).tap();
    await page.getByText(words["story.load.should.until"]).waitFor();
    await button(page, words["story.load.should.take"]).tap();
    await page.getByLabel(words["story.load.should.field"]).waitFor();
  });

  it("say that it is too early for a range of one's own, and lead to a reset", async () => {
    await visit(page, "/story/overload", ".ranges");
    await page.getByText("It is too early to say what is usual for you.").waitFor();
    await link(words["story.ground.senses"]).tap();
    await page.waitForURL(/\/calm\/senses$/);
  });

  it("take the lock off again, for who wants none", async () => {
    await open(walk, "/settings/own");
    await unlock(passphrase);
    await button(page, own["own.unlock"]).tap();
    await page.getByText(own["own.was.removed"]).waitFor();
    await visit(page, "/story/map");
    await page.getByText("okapirather").waitFor();
  });

  it("walk through the door, step by step", async () => {
    await visit(page, "/story/door");
    await button(page, words["story.door.begin"]).tap();
    for (const step of ["stop", "down", "body", "change", "picture", "first"] as const) {
      await heading(words[`story.door.${step}.title`]);
      await button(page, words["story.door.next"]).tap();
    }
    await heading(words["story.door.over"]);
  });
});

describe("every page of it", () => {
  const pages = ["/story", "/story/map", "/story/kind", "/story/load", "/story/overload", "/story/door"];

  it("can be used by everyone in each light, fits a narrow screen, and mirrored", { timeout: 300_000 }, async () => {
    const all = [...pages, "/story/map/new", "/settings/own"];
    expect(await wrongOf(page, all, { widths: [320], patience: 4000 })).toEqual([]);
    expect(await wrongMirrored(page, pages, { patience: 4000 })).toEqual([]);
  });

  for (const code of ["es", "ar"]) {
    it(`has its lock in ${code}: set, closed, opened again`, { timeout: 120_000 }, async () => {
      const { say } = await speechOf(code);
      await page.evaluate((code) => localStorage.setItem("attune.language", code), code);
      await open(walk, "/settings/own");
      await page.getByLabel(say("own.new")).fill(passphrase);
      await page.getByLabel(say("lock.again")).fill(passphrase);
      await button(page, say("own.set")).tap();
      await button(page, say("own.close")).tap();
      await visit(page, "/story");
      await page.getByLabel(say("own.passphrase")).fill(passphrase);
      await button(page, say("own.open")).tap();
      await heading(say("story.title"));
      await visit(page, "/settings/own");
      await button(page, say("own.unlock")).tap();
      await button(page, say("own.set")).waitFor();
    });
  }
});
