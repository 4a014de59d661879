/** What a professional is shown, in real words of two languages at once, and as its schema says; and nothing that was planted. */
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import { render } from "preact-render-to-string";
import { h } from "preact";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { emptyChoice } from "../src/bundle/choice.ts";
import type { BundleDocument } from "../src/bundle/bundle.ts";
import { paperOf } from "../src/bundle/page.ts";
import { leastCharacters, wordCount } from "../src/bundle/passphrase.ts";
import { markup } from "../src/bundle/markup.ts";
import { newChild } from "../src/child/child.ts";
import { blank, emptyBook } from "../src/cues/book.ts";
import { type Desk, write } from "../src/diary/diary.ts";
import { type Composed, composeBundle } from "../src/doing/composebundle.ts";
import { playThing } from "../src/doing/take.ts";
import { Dance } from "../src/drawing/dance.tsx";
import { playOf } from "../src/keeping/play.fixture.ts";
import { storeOverNode } from "../src/keeping/store.fixture.ts";
import { independent } from "../src/reading/made.fixture.ts";
import { read } from "../src/reading/reading.ts";
import { labelsIn, passagesIn } from "../src/screens/bundle/labels.ts";
import { eachOf, sayingsIn } from "../src/screens/bundle/said.ts";
import type { Language } from "../src/words/language.ts";
import { addLanguage, speak, type Table, type Tongue, tongueOf } from "../src/words/words.ts";
import { cueFile, cuesOf } from "../tools/build/cues.ts";
import { readGrown } from "../tools/build/growing.ts";

const root = resolve(import.meta.dirname, "..");
const codes = ["en", "es", "ar"] as const;
const content = join(root, "content");
const grown = readGrown(content, codes);
const milestonesOf = (code: string) =>
  new Map(
    (grown.checkpoints.get(code) ?? []).flatMap(({ milestones }) => milestones.map((one) => [one.id, one] as const)),
  );

const tableOf = async (code: string): Promise<Table> => {
  const files = globSync(`src/words/${code}/*.ts`, { cwd: root, exclude: (name) => name === "language.ts" });
  const parts = await Promise.all(files.map((file) => import(pathToFileURL(join(root, file)).href)));
  return Object.assign({}, ...parts.map(({ words }: { words: Table }) => words));
};
beforeAll(async () => {
  for (const code of ["es", "ar"]) {
    const { language }: { language: Language } = await import(
      pathToFileURL(join(root, "src/words", code, "language.ts")).href
    );
    addLanguage(code, language, () => tableOf(code));
  }
});
afterEach(() => speak("en"));

let ids = 0;
const desk = (): Desk => ({ now: Date.parse("2026-11-28T10:00:00Z"), zone: "UTC", newId: () => `n${(ids += 1)}` });
const child = { ...newChild("mira", "Mira"), born: "2024-03-20" };
const hostile = '"><script>alert(1)</script>';

/** A family with something of each kind, composed in these tongues. */
const composedIn = async (tongues: readonly Tongue[]): Promise<Composed> => {
  const { store } = storeOverNode();
  await store.children.put(child);
  const about = { children: ["mira"] };
  const told = { v: 1, cue: "called", response: "went", went: "mended", opening: null } as const;
  const moment = { ...told, channels: [], own: [], reached: null, minutes: null, words: hostile, kept: true };
  const [id = ""] = milestonesOf("en").keys();
  await store.diary.add(write(desk(), "moment", moment, { ...about, thing: "m1" }));
  await store.diary.add(write(desk(), "milestone", { v: 1, milestone: id, answer: "not-yet", words: "" }, about));
  await store.diary.add(write(desk(), "play", { v: 1, play: "rug", title: "" }, { ...about, thing: playThing("rug") }));
  const clip = { name: "a.mp4", type: "video/mp4", size: 4, hasVideo: true };
  await store.plays.add(playOf("rug", { base: independent(1, 300_000), clip }));
  await store.clips.save("rug", new Blob(["film"], { type: "video/mp4" }));
  await store.settings.set(
    "cues.book.{child}",
    { ...emptyBook, kept: [{ ...blank("rubs"), helps: [hostile] }] },
    "mira",
  );
  const choice = {
    ...emptyChoice,
    to: hostile,
    until: "2027-01-31",
    questions: hostile,
    moments: ["m1", "gone"],
    plays: ["rug"],
    films: ["rug"],
    answers: ["not-yet"],
    cues: ["rubs"],
    fine: true,
  };
  const made = await composeBundle(choice, child, {
    store,
    today: "2026-11-30",
    languages: tongues.map(({ spoken: { code, tag, dir } }) => ({ code, tag, dir })),
    list: cuesOf(readFileSync(cueFile, "utf8")),
    say: sayingsIn(
      "2026-11-30",
      tongues,
      tongues.map(({ spoken }) => milestonesOf(spoken.code)),
    ),
    read: async (recording) => read(recording, { shifts: 19 }),
    mayNotPlay: async () => true,
  });
  if (!made.ok) throw new Error(made.problem.kind);
  return made.value;
};
const pageIn = (bundle: BundleDocument, tongues: readonly Tongue[]): string => {
  const each = eachOf(tongues);
  return paperOf({
    document: bundle,
    labels: labelsIn(each, bundle),
    passages: passagesIn(each, true),
    dance: () => null,
    film: () => markup`film`,
  }).text;
};

describe("the page", () => {
  it.each([
    ["en", "es"],
    ["es", "ar"],
    ["ar", "en"],
  ])("says everything in %s, and beside it in %s", async (mine, theirs) => {
    await speak(mine);
    const tongues = await Promise.all([tongueOf(mine), tongueOf(theirs)]);
    const { bundle } = await composedIn(tongues);
    const html = pageIn(bundle, tongues);
    const texts = (tag: string): readonly string[] =>
      [...html.matchAll(new RegExp(`<(?:p|h\\d)[^>]* lang="${tag}"[^>]*>([^<]*)<`, "g"))].map(([, text = ""]) => text);
    const [a, b] = [texts(tongues[0]?.spoken.tag ?? ""), texts(tongues[1]?.spoken.tag ?? "")];
    expect(a.length).toBeGreaterThan(50);
    expect(a.filter((text) => text === "")).toEqual([]);
    // The published rules are English, whoever reads them.
    const rules = mine === "en" ? a.length - b.length : theirs === "en" ? b.length - a.length : 0;
    expect(Math.abs(a.length - b.length)).toBe(rules);
    // Nothing but names and dates is the same in both.
    const same = b.filter((text) => a.includes(text) && /[\p{L}]{4}/u.test(text.replace(/Mira|Attune/g, "")));
    expect(
      same.filter((text) => !bundle.plays[0]?.figures.some(({ source }) => text.includes(source.slice(0, 9)))),
    ).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object|\{\w+[},]|<script/);
    expect(html).toContain("&lt;script&gt;");
  });

  it("is in one language where no other is wanted", async () => {
    const tongues = [await tongueOf("en")];
    const { bundle } = await composedIn(tongues);
    expect(pageIn(bundle, tongues)).not.toContain('class="h2"');
    expect(bundle.leftOut).toEqual([{ code: "gone", count: 1, says: ["One chosen thing is no longer kept."] }]);
  });

  it("draws a name as text", () => {
    const recording = independent(1, 9000);
    const names = { child: hostile, adult: hostile };
    const given = { recording, from: 0, to: 9000, width: 900, height: 400, exchanges: [], names, label: hostile };
    const drawn = render(h(Dance, given));
    expect(drawn).toContain("alert(1)");
    expect(drawn).not.toContain("<script");
  });
});

it.each(codes)("has 256 words to say aloud in %s, each once, that are typed as they are heard", async (code) => {
  const table = await tableOf(code);
  const list = Array.from({ length: wordCount }, (_, n) => String(table[`aloud.${n}`]));
  expect(new Set(list).size).toBe(wordCount);
  const typed = code === "ar" ? /^(?!.*[أإآؤئءةى])[ء-ي]{2,8}(?<!ي)$/ : /^[a-z]{2,10}$/;
  expect(list.filter((word) => !typed.test(word))).toEqual([]);
  expect(Math.min(...list.map((word) => word.length)) * 6 + 5).toBeGreaterThanOrEqual(leastCharacters);
});

it("is as its schema says, and nothing else is", async () => {
  const schema: object = JSON.parse(readFileSync(join(root, "docs/schema/attune.bundle.1.json"), "utf8"));
  const holds = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true, strictRequired: false }).compile(
    schema,
  );
  const { bundle } = await composedIn([await tongueOf("es"), await tongueOf("ar")]);
  expect(holds(JSON.parse(JSON.stringify(bundle))) ? [] : holds.errors).toEqual([]);
  expect(bundle.plays[0]?.figures.length).toBeGreaterThan(1);
  expect([bundle.moments, bundle.cues, bundle.milestones, bundle.leftOut].map(({ length }) => length)).toEqual([
    1, 1, 1, 1,
  ]);
  for (const wrong of [
    { ...bundle, alarm: "x" },
    { ...bundle, made: "today" },
    { ...bundle, languages: [] },
  ])
    expect(holds(JSON.parse(JSON.stringify(wrong)))).toBe(false);
});
