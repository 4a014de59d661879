/**
 * Practice: the own pause out of a play, three seconds by breath and by hand, a voice measured and thrown away, a line that is
 * followed, and the six weeks by a clock that is moved. With Chromium's own microphone, which says what a file says.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtApp } from "../../src/doors/server/server.ts";
import { makeVoice } from "../../src/practice/made.fixture.ts";
import { words as app } from "../../src/words/en/app.ts";
import { words as practice } from "../../src/words/en/practice.ts";
import { button, open, title, welcome } from "./diary.ts";
import { keyboard } from "./keyboard.ts";
import { wrongMirrored, wrongOf } from "./sweep.ts";
import { accessible, startWalk, type Walk } from "./walk.ts";

const en = { ...app, ...practice };
const folder = mkdtempSync(join(tmpdir(), "attune-practice-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The samples (16 kHz) as a sound file of that name, and its path. */
const wav = (name: string, samples: Float32Array): string => {
  const out = Buffer.alloc(44 + samples.length * 2);
  out.write("RIFF");
  out.writeUInt32LE(36 + samples.length * 2, 4);
  out.write("WAVEfmt ", 8);
  for (const [at, value] of [16, 1 + (1 << 16), 16_000, 32_000, 2 + (16 << 16)].entries())
    out.writeUInt32LE(value, 16 + 4 * at);
  out.write("data", 36);
  out.writeUInt32LE(samples.length * 2, 40);
  samples.forEach((sample, n) => out.writeInt16LE(Math.round(sample * 32_767), 44 + n * 2));
  const path = join(folder, name);
  writeFileSync(path, out);
  return path;
};
const fake = (file: string): readonly string[] => [
  "--use-fake-device-for-media-stream",
  `--use-file-for-fake-audio-capture=${file}`,
];
const pages = ["", "/wait", "/three", "/voice", "/line", "/weeks"].map((page) => `/practice${page}`);
/** Waits until that much of the voice was heard: real time, for the microphone has no other. */
const recorded = (page: Page, seconds: number): Promise<void> =>
  expect
    .poll(async () => Number(/\d+$/.exec((await title(page)) ?? "")?.[0] ?? 0), { timeout: 30_000 })
    .toBeGreaterThanOrEqual(seconds);

describe("practice", () => {
  let walk: Walk;
  beforeAll(async () => {
    const voice = { pitch: () => 200, pace: 4, phrases: [10, 12, 9], silences: [600, 600], before: 300, after: 300 };
    walk = await startWalk({ at: "/", args: fake(wav("voice.wav", makeVoice(voice).samples)) });
  });
  afterAll(() => walk.end());

  it("says that it is too early where nothing was looked at, and how to begin", async () => {
    const { page } = walk;
    await welcome(walk, "Mira", "2026-02-20");
    await open(walk, "/replay");
    await page.getByRole("link", { name: "Practise for yourself" }).tap();
    await page.getByRole("link", { name: /Wait a little/ }).tap();
    await page.getByRole("heading", { name: en["practice.early"] }).waitFor();
    await page.getByText(en["practice.wait.none"]).waitFor();
  });

  it("lets three seconds pass by the keyboard, and by the hand without the eyes", async () => {
    const { page } = walk;
    const shaken: unknown[] = [];
    await page.exposeFunction("shaken", (pattern: unknown) => shaken.push(pattern));
    await page.addInitScript(() => {
      navigator.vibrate = (pattern) => (Reflect.get(window, "shaken")(pattern), true);
    });
    await open(walk, "/practice/wait");
    await keyboard(page).press(en["practice.three"]);
    await page.locator(".threego").waitFor();
    const began = performance.now();
    await keyboard(page).press(en["practice.three.go"]);
    await page.locator(".breath-word", { hasText: "Wait" }).waitFor();
    await page.getByText("Now look at Mira").waitFor();
    expect(performance.now() - began).toBeGreaterThan(2900);
    expect(await page.locator(".threedots .full").count()).toBe(3);
    await button(page, "Hand and ear").tap();
    await button(page, en["practice.three.go"]).tap();
    await page.getByText("Now look at Mira").waitFor();
    expect(shaken).toEqual([90, [90, 120, 90]]);
    await page.reload();
    await expect.poll(() => button(page, "Hand and ear").getAttribute("aria-pressed")).toBe("true");
    await open(walk, "/practice/wait");
    await page.getByText("The day on which you first").waitFor({ state: "detached" });
  });

  it("shows a light that goes down, and without motion one that is on and then off", async () => {
    const { page } = walk;
    await page.emulateMedia({ reducedMotion: "reduce" });
    await open(walk, "/practice/three");
    await button(page, "A light").tap();
    await button(page, en["practice.three.go"]).tap();
    const easing = (): Promise<readonly string[]> =>
      page
        .locator(".threelight")
        .evaluate((light) => light.getAnimations().map((play) => play.effect?.getTiming().easing ?? ""));
    await expect.poll(easing).toEqual([expect.stringMatching(/^steps\(1/)]);
    await page.emulateMedia({ reducedMotion: "no-preference" });
  });

  it("puts the own pauses beside the child’s, a dot each, once a play was looked at", async () => {
    const { page } = walk;
    await open(walk, "/replay");
    await page.locator("input[type=file]").setInputFiles(join(builtApp, "sample.mp3"));
    await page.waitForURL(/\/play\/[^/]+$/, { timeout: 90_000 });
    await open(walk, `${new URL(page.url()).pathname}/reading`);
    await page.getByRole("link", { name: "Your own pause" }).tap();
    await expect
      .poll(() => title(page))
      .toMatch(/^You let about [\d.]+ seconds pass, and Mira about [\d.]+ seconds\.$/);
    const adult = page.locator(".pausedots.adult");
    const said = Number(/(\d+) pauses/.exec((await adult.getAttribute("aria-label")) ?? "")?.[1]);
    expect(said).toBeGreaterThanOrEqual(8);
    expect(await adult.locator("circle").count()).toBe(said);
    await page
      .getByText(/It takes three recordings on each side of .*There are none before it and one since\./)
      .waitFor();
    await accessible(page, "the pauses");
  });

  it("says why there is no voice where the microphone was refused", async () => {
    const { page } = walk;
    await open(walk, "/practice/voice");
    await walk.context.grantPermissions([]);
    await button(page, "Record a calm one").tap();
    await page.locator("[role=alert]", { hasText: en["problem.permission-refused"] }).waitFor();
    await open(walk, "/practice/line");
    await button(page, "Begin").tap();
    await page.locator("[role=alert]", { hasText: en["problem.permission-refused"] }).waitFor();
  });

  it("measures a calm voice and a hurried one, keeps a few numbers, and forgets them with undo", {
    timeout: 90_000,
  }, async () => {
    const { page } = walk;
    await walk.context.grantPermissions(["microphone"]);
    await open(walk, "/practice/voice");
    await button(page, "Record a calm one").tap();
    await expect
      .poll(() => page.locator("meter").evaluate((meter) => Number(Reflect.get(meter, "value"))))
      .toBeGreaterThan(0.2);
    await recorded(page, 9);
    await button(page, en["practice.voice.stop"]).tap();
    await page.getByRole("heading", { name: en["practice.voice.one"] }).waitFor();
    const cells = await page.locator(".voicetable td").allTextContents();
    const [, high = "", range = "", pace = "", pauses = ""] = cells;
    expect(Math.abs(Number.parseFloat(high) - 200), high).toBeLessThanOrEqual(2);
    expect(Number.parseFloat(range), range).toBeLessThan(0.5);
    expect(Math.abs(Number.parseFloat(pace) - 4), pace).toBeLessThanOrEqual(0.3);
    expect(pauses).toMatch(/^(?:one, of|\d, the middle one) 0\.\d seconds$/);
    await button(page, "Record a hurried one").tap();
    await recorded(page, 7);
    await button(page, en["practice.voice.stop"]).tap();
    await expect.poll(() => title(page)).toMatch(/^Calm, [34]\.\d syllables a second; in a hurry, [34]\.\d$/);
    await accessible(page, "two voices");
    await page.reload();
    await page.locator(".voicespan.rushed").waitFor();
    await button(page, "Remove these numbers: Calm").tap();
    await page.getByRole("heading", { name: en["practice.voice.one"] }).waitFor();
    await button(page, en["app.undo"]).tap();
    await expect.poll(() => page.locator(".voicespan").count()).toBe(2);
    await open(walk, "/replay");
    expect(await page.getByText("Practise for yourself").count()).toBe(1);
    expect(await page.locator("#unfinished").count(), "no sound was kept").toBe(0);
  });

  it("measures the own voice in a clip that was kept, where nobody else sounds", { timeout: 60_000 }, async () => {
    const { page } = walk;
    await open(walk, "/practice/voice");
    const high = (): Promise<readonly string[]> =>
      page.locator(".voicetable tr", { hasText: "How high" }).locator("td").allTextContents();
    await expect.poll(async () => (await high()).length).toBe(2);
    const before = await high();
    await page.getByText(en["practice.voice.clips"]).tap();
    await button(page, "In a hurry: sample").tap();
    await expect.poll(high, { timeout: 30_000 }).not.toEqual(before);
    const [calm, rushed = ""] = await high();
    expect(calm).toBe(before[0]);
    expect(Number.parseFloat(rushed), rushed).toBeGreaterThan(120);
    expect(Number.parseFloat(rushed), rushed).toBeLessThan(350);
    await accessible(page, "the kept clips");
  });

  it("draws a voice as ink along the line that falls, and lets go of it", async () => {
    const { page } = walk;
    await open(walk, "/practice/line");
    await button(page, "Begin").tap();
    await page.getByText(/^(?:Slowly down|Breathe in)$/).waitFor();
    await expect.poll(() => page.locator(".voiceline-ink").getAttribute("d")).toMatch(/^M[\d.]+ [\d.]+L/);
    await button(page, "Enough").tap();
    await page.getByRole("heading", { name: en["practice.line.over"] }).waitFor();
  });

  it("is for everyone: in every light, at every width, in either direction", { timeout: 180_000 }, async () => {
    expect(await wrongOf(walk.page, pages, { widths: [320, 1440] })).toEqual([]);
    expect(await wrongMirrored(walk.page, pages)).toEqual([]);
  });
});

it("says that nothing was heard where the microphone gives silence", { timeout: 60_000 }, async () => {
  const walk = await startWalk({ at: "/practice/voice", args: fake(wav("silence.wav", new Float32Array(16_000 * 3))) });
  await walk.context.grantPermissions(["microphone"]);
  await button(walk.page, "Record a calm one").tap();
  await recorded(walk.page, 2);
  await button(walk.page, en["practice.voice.stop"]).tap();
  await walk.page.locator("[role=alert]", { hasText: en["problem.voice-silent"] }).waitFor();
  expect(await walk.page.locator(".voicetable").count()).toBe(0);
  await walk.end();
});

describe("the six weeks", () => {
  let walk: Walk;
  /** Opens them on that day, at ten in the morning. */
  const on = async (day: string): Promise<void> => {
    await walk.page.clock.setSystemTime(new Date(`${day}T10:00:00`));
    await open(walk, "/practice/weeks");
  };
  const heading = (name: string): Promise<void> => walk.page.getByRole("heading", { name, exact: true }).waitFor();
  beforeAll(async () => {
    walk = await startWalk({ at: "/" });
    await walk.page.clock.install({ time: new Date("2026-11-30T10:00:00") });
    await welcome(walk, "Noor", "2025-11-02");
  });
  afterAll(() => walk.end());

  it("begin when somebody says so, and keep a sentence through a crash", async () => {
    const { page } = walk;
    await on("2026-11-30");
    await page.getByText(en["practice.weeks.fact.not"]).waitFor();
    await button(page, "Begin today").tap();
    await heading("Follow");
    await page.getByText("Week 1 of 6, until 6 Dec 2026").waitFor();
    await page.getByRole("link", { name: /Follow, and wait/ }).waitFor();
    await page.getByRole("link", { name: /Walk at their pace/ }).waitFor();
    await page.getByLabel(en["practice.weeks.sentence"]).fill("She waited for me");
    await page.getByText(en["practice.weeks.typed"]).waitFor();
    await page.reload();
    await expect.poll(() => page.getByLabel(en["practice.weeks.sentence"]).inputValue()).toBe("She waited for me");
    await accessible(page, "a week");
    await keyboard(page).press("Keep it");
    await page.getByText("Kept", { exact: true }).waitFor();
  });

  it("go on by the day, keep what was not done, and may be skipped and paused at no cost", async () => {
    const { page } = walk;
    await on("2026-12-07");
    await heading("Put it into words");
    await page.getByText("She waited for me").waitFor();
    await page.getByLabel(en["practice.weeks.sentence"]).fill("He wants the cup");
    await page.getByText(en["practice.weeks.typed"]).waitFor();
    await on("2026-12-15");
    await heading("Cue, answer, and what comes next");
    await page.getByText("He wants the cup").waitFor();
    expect(await page.getByLabel(en["practice.weeks.sentence"]).inputValue()).toBe("");
    await button(page, "Skip this week").tap();
    await page.getByText("This week is skipped, and that is fine. It ends on 20 Dec 2026.").waitFor();
    await button(page, "Do this week after all").tap();
    await button(page, "Pause").tap();
    await heading("Paused since 15 Dec 2026");
    await on("2027-02-01");
    await heading("Paused since 15 Dec 2026");
    await button(page, "Go on").tap();
    await page.getByText("Week 3 of 6, until 6 Feb 2027").waitFor();
  });

  it("end after six, look back twice, and let go for good", async () => {
    const { page } = walk;
    await on("2027-02-28");
    await heading("Nothing until 30 May 2027");
    await page.goto(`${walk.address}/replay`);
    await page.locator("h1").waitFor();
    expect(await page.locator(".badge").count()).toBe(0);
    await on("2027-05-30");
    await heading("Three months later");
    await on("2027-08-29");
    await heading("Six months later");
    await on("2027-09-05");
    await heading("It is over");
    await page.getByText("She waited for me").waitFor();
    expect(await button(page, "Begin today").count()).toBe(0);
    await accessible(page, "the end");
    await button(page, "Remove all of it").tap();
    await page.locator("dialog").getByRole("button", { name: "Remove all of it" }).tap();
    await button(page, "Begin today").waitFor();
    expect(await page.getByText("She waited for me").count()).toBe(0);
  });
});
