/** How what is told beside the pages reads in English, activities to screens: neither primer nor paper, without tics. The pages: content.test.ts. */
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readGrown } from "../tools/build/growing.ts";
import { type Bounds, explainsIn, onceEach, readingsOf, readsAs, runningOf, sentencesOf, unease } from "./ease.ts";
import { roomsOf } from "./rooms.ts";
import { own, ticking } from "./tics.ts";

const folder = resolve(import.meta.dirname, "../content");

describe("what there is to do, to watch and to worry about, in English", () => {
  const grown = readGrown(folder, ["en"]);
  const activities = grown.activities.get("en") ?? [];
  const milestones = (grown.checkpoints.get("en") ?? []).flatMap((one) => one.milestones);
  // Hand, cloth, wait, look: what is told to hands in one-syllable words alone is of grade three, and sounds clipped. At twelve
  // or thirteen words a sentence, one everyday word of three syllables in each (together, another, notice) makes it grade four.
  const rooms: Readonly<Record<string, { texts: readonly string[]; bounds: Bounds }>> = {
    activities: {
      texts: activities.flatMap(({ steps, look, ways, apart, safe }) => [
        ...steps,
        look,
        ways,
        apart ?? "",
        own(safe ?? ""),
      ]),
      bounds: { mean: [11.5, 13], grade: [4, 6] },
    },
    milestones: {
      texts: milestones.flatMap(({ ask, invite }) => [ask, ...invite]),
      bounds: { mean: [11.5, 13], grade: [4, 6] },
    },
    signs: {
      texts: (grown.signs.get("en") ?? []).map((sign) => own(sign.else)),
      bounds: { mean: [10, 13], grade: [4, 6] },
    },
  };

  it.each(Object.entries(rooms))("flows, and is neither primer nor paper: %s", (_, { texts, bounds }) => {
    expect(texts.length).toBeGreaterThan(30);
    expect(unease(texts, bounds)).toEqual([]);
    expect(ticking(texts)).toEqual([]);
  });

  it.each([
    ["a primer", "Hold out your hand. Wait a bit there. Then lift.", [/^mean/, /^grade/, /^bits/]],
    ["a paper", "Notwithstanding methodological heterogeneity, sensitivity predicts security.", [/^mean/, /^grade/]],
    ["one that never rests", `Wait ${"and look and wait ".repeat(7)}there.`, [/^mean/, /^grade/, /^long/]],
  ])("is told where it is %s", (_, text, told) => {
    const problems = unease([text], { mean: [11.5, 13], grade: [4, 6] });
    expect(problems).toEqual(told.map((one) => expect.stringMatching(one)));
  });

  it("is told where it ticks", () => {
    expect(ticking(["You need not lift. It is not a race."])).toEqual([
      expect.stringMatching(/^need-not: 1 of at most 0/),
    ]);
  });
});

describe("the screens in English", async () => {
  const rooms = await roomsOf(resolve(folder, ".."));
  const screens = rooms["screens"] ?? [];

  it("have no sentence over 22 words", () => {
    const long = screens.flatMap((text) =>
      sentencesOf(text.replace(/[:;]/g, ".")).flatMap((words) => (words.length > 22 ? [words.join(" ")] : [])),
    );
    expect(long).toEqual([]);
  });

  // What runs is two sentences, or one of six words, errors and statuses among it: what happened and what to do are joined.
  // What explains has twenty words and more, and is held as the other rooms are.
  it("flow, and are no paper", () => {
    const told = (texts: readonly string[]): readonly string[] =>
      unease([onceEach(texts)], { mean: [10, 13], grade: [4, 6] }).filter((one) => !one.startsWith("bits"));
    const explained = explainsIn(screens);
    expect(told(runningOf(screens))).toEqual([]);
    expect(told(explained)).toEqual([]);
    expect(readsAs([onceEach(explained)]).mean).toBeGreaterThan(10.8);
    expect(explained.length).toBeGreaterThan(150);
    const bits = runningOf(screens).map((text) => text.replace(/, (?:so|because|but|and) /g, ". "));
    expect(told(bits)).toEqual([expect.stringMatching(/^mean/), expect.stringMatching(/^grade/)]);
  });

  it("do not break off: no three sentences under five words in a row, and no two under six where they explain", () => {
    // What somebody says is as short as it is said.
    const row = (text: string, many: number, under: number): boolean => {
      const lengths = sentencesOf(text.replace(/“[^”]*”/g, "")).map((words) => words.length);
      return lengths.some((_, at) => lengths.slice(at, at + many).filter((n) => n < under).length === many);
    };
    expect(screens.filter((text) => row(text, 3, 5))).toEqual([]);
    expect(explainsIn(screens).filter((text) => row(text, 2, 6))).toEqual([]);
    expect(row("Wake up. Open the door. Then walk.", 3, 5)).toBe(true);
    expect(row("Wake up. Open the door, and wait there. Then walk.", 2, 6)).toBe(false);
  });

  it("have no tics, and no tic is said more often than it may in all rooms together", () => {
    expect(ticking([Object.values(rooms).map(onceEach).join("\n")])).toEqual([]);
  });

  it("are read as a person reads them: each choice of a message, and no button as a sentence", () => {
    expect(readingsOf("{n, plural, one {One dot} other {# dots}} for {child}.")).toEqual([
      "7 dots for Mira.",
      "One dot for Mira.",
    ]);
    const running = ["It stopped. Try again.", "This file ends before it begins."];
    expect(runningOf(["Delete it", "Nothing yet.", ...running])).toEqual(running);
    expect(onceEach(["Go. Then wait.", "Stay. Then wait."])).toBe("Go.\nThen wait.\nStay.");
    expect(Object.entries(rooms).filter(([, texts]) => texts.length < 50)).toEqual([]);
  });
});
