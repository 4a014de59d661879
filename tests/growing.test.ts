/**
 * What content/ says of growing is whole and within its rules, and each rule is seen to fail where it is broken: ages
 * without anything to do, an item too many, a word no one should read, a language with a gap.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { activityNeeds, activitySenses } from "../src/growing/activities.ts";
import { areas } from "../src/child/areas.ts";
import { misspelt, wordsOf } from "./spelling.ts";
import { languages as held, readGrown } from "../tools/build/growing.ts";
import { rulesIn } from "../tools/build/rules.ts";

const content = resolve(import.meta.dirname, "../content");
const languages = held();
const grown = readGrown(content, languages);
const of = <Value>(map: ReadonlyMap<string, readonly Value[]>, language = "en"): readonly Value[] =>
  map.get(language) ?? [];
const activities = of(grown.activities);
const milestones = of(grown.checkpoints).flatMap((one) => one.milestones);
const signs = of(grown.signs);
/** Every sentence of a language. */
const saidIn = (language: string): readonly string[] =>
  [
    ...of(grown.activities, language).flatMap(({ title, steps, look, ways, apart, safe }) => [
      title,
      ...steps,
      look,
      ways,
      apart ?? "",
      safe ?? "",
    ]),
    ...of(grown.checkpoints, language).flatMap((one) =>
      one.milestones.flatMap(({ short, ask, invite }) => [short, ask, ...invite]),
    ),
    ...of(grown.signs, language).flatMap(({ says, else: other }) => [says, other]),
  ].filter((one) => one !== "");
const sentences = saidIn("en");

describe("what is said of growing", () => {
  it("breaks no rule", () => expect(grown.problems).toEqual([]));

  it("has at least 90 things to do, for every month from birth to eleven years", () => {
    expect(activities.length).toBeGreaterThanOrEqual(90);
    const thin: string[] = [];
    for (let month = 0; month < 144; month++) {
      const fit = activities.filter(({ from, to, late }) => from <= month && month < to && late !== true);
      const says = (what: string, has: boolean): void => void (has || thin.push(`${month}: ${what}`));
      says("ten", fit.length >= 9);
      for (const area of areas)
        says(
          area,
          fit.some((one) => one.areas.includes(area)),
        );
      for (const need of activityNeeds) says(need, fit.filter((one) => one.need === need).length >= 3);
      for (const sense of activitySenses)
        says(`without ${sense}`, fit.filter((one) => one.without.includes(sense)).length >= 3);
      says("a bad day", fit.filter(({ effort }) => effort === 1).length >= 4);
    }
    expect(thin).toEqual([]);
  });

  it("has for children who came late six of their own in each band, each whole without touch", () => {
    const late = activities.filter((one) => one.late === true);
    const bands = [
      [12, 48],
      [48, 84],
      [84, 120],
      [120, 156],
    ] as const;
    const own = bands.map(([from, to]) => late.filter((one) => one.from === from && one.to === to).length);
    expect(own.every((n) => n >= 6)).toBe(true);
    expect(late.length).toBeGreaterThanOrEqual(24);
    expect(late.filter(({ without }) => !without.includes("touch"))).toEqual([]);
    expect(late.filter(({ channels, apart }) => channels.includes("touch") !== (apart !== undefined))).toEqual([]);
    for (const [from, to] of bands)
      for (const need of activityNeeds)
        expect(
          late.some((one) => one.from === from && one.to === to && one.need === need),
          `${from} ${need}`,
        ).toBe(true);
  });

  it("has the CDC's twelve checkpoints and 159 items", () => {
    const counts = of(grown.checkpoints).map((one) => [one.months, one.milestones.length]);
    expect(counts).toEqual([
      [2, 11],
      [4, 13],
      [6, 12],
      [9, 13],
      [12, 10],
      [15, 13],
      [18, 15],
      [24, 13],
      [30, 15],
      [36, 12],
      [48, 17],
      [60, 15],
    ]);
    expect(milestones.length).toBe(159);
    for (const { milestones: all } of of(grown.checkpoints)) {
      const firstAlone = all.findIndex((one) => !one.relational);
      expect(all.slice(0, firstAlone).length).toBeGreaterThan(0);
      expect(all.slice(firstAlone).every((one) => !one.relational)).toBe(true);
    }
  });

  it("has signs for every age, and one about lost skills at all of them", () => {
    for (let month = 0; month < 144; month++) {
      const fit = signs.filter(({ from, to }) => from <= month && month < to);
      expect(fit.filter(({ whose }) => whose === "child").length, `${month}`).toBeGreaterThanOrEqual(4);
      expect(fit.map(({ id }) => id)).toContain("lost-skill");
      expect(fit.find(({ alone }) => alone === "now")?.whose).toBe("you");
    }
  });

  it("names no disorder, no rank, no gender, and blames no one", () => {
    const never =
      /\b(?:she|he|her|hers|his|him|mother|father|mum|mom|dad|normal|abnormal|delay(?:ed)?|deficit|fail(?:s|ed|ure)?|score|percentile|behind for|damage|disorder|RAD|avoidant|disorgani[sz]ed|insecure|attachment|must|should|always|never)\b/i;
    const allowed = ["Is never upset", "everyone they can never", "A hand that is never used"];
    const rules = Object.values(rulesIn("en"));
    const own = sentences.map((one) => rules.reduce((left, rule) => left.replace(rule, ""), one));
    const wrong = own.filter((one) => never.test(one) && !allowed.some((fine) => one.includes(fine)));
    expect(wrong).toEqual([]);
  });

  it("is read with eight years of school", () => {
    const syllables = (word: string): number =>
      Math.max(
        1,
        (
          word
            .toLowerCase()
            .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, "")
            .match(/[aeiouy]{1,2}/g) ?? []
        ).length,
      );
    const grade = (text: string): number => {
      const parts = text.split(/[.!?]+\s|[.!?]+$/).filter((one) => /\w/.test(one));
      const words = text.match(/[\p{L}’']+/gu) ?? [];
      const sounds = words.reduce((sum, word) => sum + syllables(word), 0);
      return 0.39 * (words.length / parts.length) + 11.8 * (sounds / words.length) - 15.59;
    };
    // Flesch-Kincaid is for passages: whole activities, whole checkpoints, all signs.
    const passages = [
      ...activities.map(({ id, steps, look, ways }) => [id, [...steps, look, ways].join(" ")] as const),
      ...of(grown.checkpoints).map(
        (one) => [`${one.months}`, one.milestones.flatMap(({ invite }) => invite).join(" ")] as const,
      ),
      ["signs", signs.map(({ says, else: other }) => `${says}. ${other}`).join(" ")] as const,
    ];
    expect(passages.filter(([, text]) => grade(text) > 8).map(([name, text]) => `${name}: ${grade(text)}`)).toEqual([]);
    expect(
      grade("The institutional determination of developmental characteristics necessitates consideration."),
    ).toBeGreaterThan(8);
  });
});

describe("in every language", () => {
  for (const language of languages) {
    it(`${language} says what English says`, () => {
      expect(of(grown.activities, language).map(({ id, steps }) => [id, steps.length])).toEqual(
        activities.map(({ id, steps }) => [id, steps.length]),
      );
      expect(of(grown.checkpoints, language).flatMap((one) => one.milestones.map(({ id }) => id))).toEqual(
        milestones.map(({ id }) => id),
      );
      expect(of(grown.signs, language).map(({ id }) => id)).toEqual(signs.map(({ id }) => id));
    });

    it(`${language} is spelt right`, async () => {
      const words = [...new Set(saidIn(language).flatMap((text) => wordsOf(text.replace(/\{[^}]*\}/g, ""))))];
      expect(words.length).toBeGreaterThan(1000);
      // A sentence begins with a capital.
      const wrong = await misspelt(language, words);
      expect(
        await misspelt(
          language,
          wrong.map((word) => word.toLowerCase()),
        ),
      ).toEqual([]);
    });
  }
});

describe("a broken rule is seen", () => {
  const copies: string[] = [];
  afterAll(() => copies.forEach((path) => rmSync(path, { recursive: true })));
  /** The problems of the content with `path` changed by `how`. */
  const with_ = (path: string, how: (text: string) => string, codes: readonly string[] = ["en"]): readonly string[] => {
    const copy = mkdtempSync(join(tmpdir(), "growing-"));
    copies.push(copy);
    cpSync(content, copy, { recursive: true });
    const file = join(copy, path);
    const before = readFileSync(file, "utf8");
    const after = how(before);
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    return readGrown(copy, codes).problems;
  };
  const facts = "activities/00-03m/facts.yaml";
  const words = "activities/00-03m/en.yaml";
  const cases: readonly (readonly [string, string, (text: string) => string, RegExp])[] = [
    ["an area that is none", facts, (text) => text.replace("[social, emotional]", "[moral]"), /areas/],
    [
      "an opening that is none",
      facts,
      (text) => text.replace("openings: [changing, floor]", "openings: [work]"),
      /openings/,
    ],
    [
      "a claim that is not in the ledger",
      facts,
      (text) => text.replace("answer-pause", "made-up"),
      /made-up is no claim/,
    ],
    ["ages upside down", facts, (text) => text.replace("to: 3\n", "to: 0\n"), /upside down/],
    [
      "words without facts",
      words,
      (text) => text.replace("one-song:", "two-songs:"),
      /two-songs has words and no facts/,
    ],
    ["facts without words", words, (text) => text.replace("one-song:", "two-songs:"), /one-song has no words/],
    ["no other way", words, (text) => text.replace(/ {2}ways: By touch.*\n/, ""), /give-it-back\.ways/],
    [
      "a way without touch that is missing, for a child who came late",
      "activities/came-late/facts.yaml",
      (text) => text.replace("without: [sight, hearing, touch, moving], late", "without: [sight], late"),
      /ask-before-touch .* has no way without touch/,
    ],
    [
      "touch without another way, for a child who came late",
      "activities/came-late/en.yaml",
      (text) => text.replace(/ {2}apart: Let the answer.*\n/, ""),
      /ask-before-touch says apart/,
    ],
    ["a title too long", words, (text) => text.replace("The same song", `The same ${"very ".repeat(20)}song`), /title/],
    [
      "something unchecked",
      words,
      (text) => text.replace("any voice will do", "any voice will do (verify)"),
      /nobody has checked/,
    ],
    ["a text that is no YAML", words, (text) => `${text}\n  - [`, /en\.yaml/],
    [
      "an area left out",
      "milestones/02/facts.yaml",
      (text) => text.replaceAll("area: mental", "area: social"),
      /says nothing of mental/,
    ],
    [
      "a question without the child",
      "milestones/02/en.yaml",
      (text) => text.replace("{child}", "Mira"),
      /does not name the child/,
    ],
    [
      "one line of two",
      "milestones/02/en.yaml",
      (text) => text.replace(/ {4}- Begin with your voice.*\n/, ""),
      /invite/,
    ],
    ["a rung that is none", "signs/facts.yaml", (text) => text.replace("alone: now", "alone: soon"), /alone/],
    [
      "a sign without its other side",
      "signs/en.yaml",
      (text) => text.replace(/ {2}else: Much crying.*\n/, ""),
      /hardly-calms\.else/,
    ],
  ];
  it.each(cases)("%s", (_, path, how, says) => expect(with_(path, how).join("\n")).toMatch(says));

  it("an activity twice", () => {
    const again = readFileSync(join(content, "activities/03-06m/facts.yaml"), "utf8").split("\n")[3] ?? "";
    expect(with_(facts, (text) => `${text}${again}\n`).join("\n")).toMatch(/is there twice|has no words/);
  });

  it("a language that lacks one", () => {
    const copy = mkdtempSync(join(tmpdir(), "growing-"));
    copies.push(copy);
    cpSync(content, copy, { recursive: true });
    const text = readFileSync(join(copy, "signs/en.yaml"), "utf8");
    writeFileSync(join(copy, "signs/xx.yaml"), text.replace(/^lost-skill:\n(?: .*\n)+/m, ""));
    expect(readGrown(copy, ["en", "xx"]).problems).toContain("signs/xx.yaml: lost-skill has no words");
    expect(readGrown(copy, ["en", "xx"]).problems).toContain("activities/00-03m/xx.yaml: is missing");
  });
});
