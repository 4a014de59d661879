/**
 * What the library says is held to its rules, and each rule is seen to stop the build. How easily it is read: ease.ts.
 */
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { finder, indexOf } from "../src/library/search.ts";
import { content, entryOf, languages } from "../tools/build/content.ts";
import { prose } from "../tools/build/prose.ts";
import { type Page, readShelf } from "../tools/build/shelf.ts";
import { type Bounds, grade, perspicuity, sentencesOf, ticsIn, unease, wordsASentence } from "./ease.ts";
import { misspelt, wordsOf } from "./spelling.ts";
import { own, ticking, tics } from "./tics.ts";

const folder = resolve(import.meta.dirname, "../content");
const shelf = readShelf(folder, languages());
const pagesOf = (code: string): readonly Page[] => [...(shelf.pages.get(code)?.values() ?? [])];
const plainOf = ({ body, tonight, ask }: Page): string => [body, tonight, ask].map(({ plain }) => plain).join("\n");
const lengthOf = (page: Page): number => plainOf(page).split(/\s+/).length;
const whole = (page: Page): string => [page.card.title, page.card.summary, plainOf(page)].join("\n");
describe("the library", () => {
  it("keeps its rules in every language that has it", () => {
    expect(shelf.problems).toEqual([]);
    for (const code of languages()) expect(pagesOf(code).length).toBeGreaterThanOrEqual(24);
  });

  it("says each page in 300 to 900 words", () => {
    const lengths = pagesOf("en").map((page) => [page.card.slug, lengthOf(page)] as const);
    expect(lengths.filter(([, n]) => n < 300 || n > 900)).toEqual([]);
  });

  // Arabic joins "and", "the", "to" and "my" to the next word, and needs three words where English has four.
  it.each(languages())("says each page whole and no longer in %s, by its words and those of English", (code) => {
    const english = new Map(pagesOf("en").map((page) => [page.card.slug, lengthOf(page)]));
    const wrong = pagesOf(code).flatMap((page) => {
      const n = lengthOf(page);
      const share = n / (english.get(page.card.slug) ?? 0);
      return n < 250 || n > 900 || share < 0.6 || share > 1.35 ? [`${page.card.slug}: ${n}, ${share.toFixed(2)}`] : [];
    });
    expect(wrong).toEqual([]);
  });

  it("can be read after eight years of school", () => {
    const grades = pagesOf("en").map((page) => [page.card.slug, grade(page.body.plain)] as const);
    expect(grades.filter(([, n]) => n > 8)).toEqual([]);
    // A reader that reads nothing would find everything easy.
    expect(
      grade("Notwithstanding considerable methodological heterogeneity, sensitivity predicts security."),
    ).toBeGreaterThan(12);
  });

  it("can be read after eight years of school in Spanish: normal or easier", () => {
    const ease = pagesOf("es").map((page) => [page.card.slug, perspicuity(page.body.plain)] as const);
    expect(ease.filter(([, n]) => n < 55)).toEqual([]);
    expect(
      perspicuity("La heterogeneidad metodológica considerable condiciona la interpretación de investigaciones."),
    ).toBeLessThan(40);
  });

  // A page may breathe: the one for the hour of crying is shorter than the one about studies. All of them together may not.
  const library: Bounds = { mean: [10, 13], grade: [4, 6] };
  const page: Bounds = { mean: [8.5, 14.5], grade: [3, 7] };
  const others = languages().filter((code) => code !== "en");
  it.each(others)("says one thing a sentence in %s, in as many words as English has", (code) => {
    const pages = pagesOf(code).map(({ card, body }) => [card.slug, body.plain] as const);
    expect(wordsASentence(pages.map(([, plain]) => plain).join("\n"))).toBeLessThan(library.mean[1]);
    expect(pages.filter(([, plain]) => wordsASentence(plain) > page.mean[1]).map(([slug]) => slug)).toEqual([]);
    // A colon rests as a full stop does.
    const parts = pagesOf(code).flatMap((page) => sentencesOf(page.body.plain.replace(/[:;؛]/g, ".")));
    expect(parts.filter((words) => words.length > 30).map((words) => words.join(" "))).toEqual([]);
  });

  it.each(others)("leads in %s where English leads", (code) => {
    const linksIn = (slug: string, language: string): readonly string[] =>
      [...readFileSync(join(folder, "articles", slug, `${language}.md`), "utf8").matchAll(/\]\(([^)]+)\)/g)]
        .map(([, link = ""]) => link)
        .toSorted();
    const wrong = pagesOf("en").flatMap(({ card: { slug } }) =>
      linksIn(slug, code).join() === linksIn(slug, "en").join() ? [] : [slug],
    );
    expect(wrong).toEqual([]);
  });

  const linesOf = (one: Page): readonly string[] =>
    [one.card.summary, plainOf(one)].flatMap((text) => own(text).split("\n"));

  it("flows in English, and is no primer and no paper: all pages, each of them, and the ledger", () => {
    const pages = pagesOf("en");
    expect(unease(pages.flatMap(linesOf), library)).toEqual([]);
    expect(pages.flatMap((one) => unease(linesOf(one), page).map((told) => `${one.card.slug}: ${told}`))).toEqual([]);
    const says = (shelf.claims.get("en") ?? []).map((claim) => claim.says);
    expect(says.length).toBeGreaterThan(80);
    expect(unease(says, library)).toEqual([]);
  });

  it.each([
    [
      "is cut into bits",
      (line: string) => line.replaceAll(/, (?:and |but |because |so )?/g, ". "),
      /^mean [1-9]\.|^grade/,
    ],
    ["never rests", (line: string) => line.replaceAll(/\. (?=[A-Z])/g, ", and "), /^mean [2-9]\d/],
    ["is a paper", (line: string) => line.replaceAll(/\b(?:the|your)\b/g, "heterogeneous"), /^grade (?:[6-9]|1\d)\./],
  ])("is told where it %s", (_, spoilt, told) => {
    expect(unease(pagesOf("en").flatMap(linesOf).map(spoilt), library)[0]).toMatch(told);
  });

  it("does not fall back into its tics", () => {
    expect(ticking(pagesOf("en").map((page) => [page.card.summary, plainOf(page)].join("\n")))).toEqual([]);
    for (const [name, tic] of Object.entries(tics)) expect(ticsIn(tic.says, { [name]: tic }), name).not.toEqual([]);
    expect(Object.keys(tics).length).toBeGreaterThan(10);
  });

  it("speaks of every family and grades no one", () => {
    const wrong =
      /\b(?:he|she|his|her|hers|him|himself|herself|mum|mom|mommy|mummy|score|percentile|abnormal|critical window|bad parenting)\b/i;
    const found = pagesOf("en").flatMap((page) => {
      const hit = wrong.exec(whole(page));
      return hit ? [`${page.card.slug}: ${hit[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  it.each(languages())("prints no number in a claimed sentence that its claim does not have, in %s", (code) => {
    const claims = new Map((shelf.claims.get(code) ?? []).map((claim) => [claim.id, JSON.stringify(claim)]));
    let sentences = 0;
    const found = pagesOf(code).flatMap(({ card, body, tonight, ask }) =>
      [body, tonight, ask].flatMap(({ html }) =>
        [...html.matchAll(/data-claims="([^"]*)">([^<]*)</g)].flatMap(([, ids = "", sentence = ""]) => {
          sentences += 1;
          const facts = ids.split(" ").map((id) => claims.get(id) ?? "");
          const numbers = sentence.match(/\d+/g) ?? [];
          return numbers.filter((n) => !facts.some((fact) => fact.includes(n))).map((n) => `${card.slug}: ${n}`);
        }),
      ),
    );
    expect(found).toEqual([]);
    expect(sentences).toBeGreaterThan(100);
  });
});

describe("a claim's sentence", () => {
  it.each([
    ["First one. Second one.[^a-b]", "Second one."],
    ["- **A lead.** The fact.[^a-b]", "The fact."],
    ["“Said.” Then the fact, and more.[^a-b] Another.", "Then the fact, and more."],
  ])("is that sentence alone: %s", (text, sentence) => {
    expect(prose(text).html).toContain(`data-claims="a-b">${sentence}</a>`);
  });
});

describe("spelling", () => {
  for (const code of languages()) {
    it(`is right in ${code}`, async () => {
      const claims = (shelf.claims.get(code) ?? []).flatMap(({ says, who, not, advice }) => [
        says,
        who,
        not,
        advice ?? "",
      ]);
      const words = [...pagesOf(code).map(whole), ...claims].flatMap(wordsOf);
      expect(words.length).toBeGreaterThan(10_000);
      expect(await misspelt(code, words)).toEqual([]);
    });
  }

  it("finds a slip", async () => {
    expect(await misspelt("en", ["soothing", "colour", "mother’s", "sooothing"])).toEqual(["sooothing"]);
    expect(await misspelt("es", ["llorar", "bebé", "llorrar"])).toEqual(["llorrar"]);
  });
});

describe("what a parent types", () => {
  const asked = readdirSync(join(import.meta.dirname, "questions")).map((file) => basename(file, ".yaml"));

  it("is known in every language that has a list of it", () => {
    const free = languages().filter((code) => !asked.includes(code));
    if (free.length > 0) console.warn(`nobody asks in ${free.join()}: tests/questions/<code>.yaml is missing`);
    expect(asked).toEqual(expect.arrayContaining(["en", "es", "ar"]));
    expect(languages()).toEqual(expect.arrayContaining(asked));
  });

  for (const code of asked) {
    it(`finds its page among the first three in ${code}`, () => {
      const path = join(import.meta.dirname, `questions/${code}.yaml`);
      const questions: Record<string, string | string[]> = parse(readFileSync(path, "utf8"));
      const find = finder(
        indexOf(
          pagesOf(code).map((page) => entryOf(page, code)),
          code,
        ),
        code,
      );
      const missed = Object.entries(questions).filter(([typed, wanted]) => {
        const first = find(typed, 3);
        return ![wanted].flat().some((slug) => first.includes(slug));
      });
      expect(missed).toEqual([]);
      expect(Object.keys(questions).length).toBeGreaterThanOrEqual(40);
    });
  }
});

describe("a broken rule", () => {
  let copy = "";
  const slug = "looking-away";
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), "attune-content-"));
  });
  afterAll(() => rmSync(copy, { recursive: true }));

  /** The problems of a copy in which `path` was changed by `change`. */
  const broken = (
    path: string,
    change: (text: string) => string,
    codes: readonly string[] = ["en"],
  ): readonly string[] => {
    const place = mkdtempSync(join(copy, "one-"));
    cpSync(folder, place, { recursive: true });
    const before = readFileSync(join(place, path), "utf8");
    const after = change(before);
    expect(after).not.toBe(before);
    writeFileSync(join(place, path), after);
    return readShelf(place, codes).problems;
  };
  const page = `articles/${slug}/en.md`;
  const first = "[^look-away-slows-heart]";

  it.each([
    [
      "a claim without a source",
      "ledger/facts.yaml",
      (text: string) => text.replace(/address: "[^"]*", /, ""),
      /address/,
    ],
    [
      "a source that is no address",
      "ledger/facts.yaml",
      (text: string) => text.replace(/address: "[^"]*"/, 'address: "a book"'),
      /address/,
    ],
    [
      "a source that may be gone tomorrow",
      "ledger/facts.yaml",
      (text: string) => text.replace("https://doi.org/10.1111/cdev.13754", "https://www.scribd.com/document/1"),
      /answer-pause: .*address|answer-pause\.address/,
    ],
    [
      "one study that says several",
      "ledger/facts.yaml",
      (text: string) => text.replace(/(\nfoster-care-heals: .*strength: )2/, "$13"),
      /claim foster-care-heals: strength 3 is more than/,
    ],
    [
      "one body that says several",
      "ledger/facts.yaml",
      (text: string) => text.replace(/(\nlook-in: .*strength: )1/, "$13"),
      /claim look-in: strength 3 is more than/,
    ],
    ["a claim that nobody knows", page, (text: string) => text.replace(first, "[^made-up]"), /made-up is no claim/],
    [
      "a claim without words",
      "ledger/en.yaml",
      (text: string) => text.replace(/\nlook-in:\n(?: {2}.*\n)+/, "\n"),
      /look-in has no words/,
    ],
    [
      "words without a source",
      "ledger/en.yaml",
      (text: string) => `${text}\nstray:\n  says: a b\n  who: c d\n  not: e f\n`,
      /stray has words and no source/,
    ],
    [
      "a fact that was not found",
      "ledger/checked.yaml",
      (text: string) => text.replace('"Never shake": confirmed', '"Never shake": not found'),
      /looked for and not found/,
    ],
    [
      "a fact that was never looked up",
      "ledger/facts.yaml",
      (text: string) => text.replace('row: "Never shake"', 'row: "Never say never"'),
      /is no row/,
    ],
    ["something still to verify", page, (text: string) => `${text}\nAbout 70 in 100 (verify).\n`, /nobody has checked/],
    [
      "a dead link",
      page,
      (text: string) => text.replace("(your-own-childhood)", "(your-own-garden)"),
      /links to your-own-garden/,
    ],
    ["a link out of the library", page, (text: string) => `${text}\nSee [this](https://example.org).\n`, /leads out/],
    ["HTML in a page", page, (text: string) => `${text}\n<b>bold</b>\n`, /no HTML/],
    [
      "a page related to none",
      `articles/${slug}/facts.yaml`,
      (text: string) => text.replace("follow-and-wait", "fellow-and-wait"),
      /no article fellow-and-wait/,
    ],
    [
      "ages upside down",
      `articles/${slug}/facts.yaml`,
      (text: string) => text.replace("to: 18", "to: 0"),
      /upside down/,
    ],
    ["a front matter that lacks a part", page, (text: string) => text.replace(/^ask: .*$/m, ""), /ask/],
    [
      "a claim that no page says",
      "articles/rad-and-dsed/en.md",
      (text: string) => text.replace("[^rad-rare]", ""),
      /rad-rare: no article says it/,
    ],
  ])("is told: %s", (_, path, change, said) => {
    const problems = broken(path, change);
    expect(problems.join("\n")).toMatch(said);
  });

  it("is not printed: where a source was read, what carries its strength, and the row that confirms it", () => {
    const kept = new Set((shelf.claims.get("en") ?? []).flatMap((claim) => Object.keys(claim)));
    expect(["found", "bodies", "gathered", "row"].filter((key) => kept.has(key))).toEqual([]);
    expect([...kept]).toEqual(expect.arrayContaining(["address", "page", "not"]));
  });

  it("is told: a language that is missing", () => {
    const problems = broken(page, (text) => `${text}\n`, ["en", "xx"]);
    expect(problems.join("\n")).toMatch(/articles\/looking-away\/xx\.md: is missing/);
    expect(problems.join("\n")).toMatch(/ledger\/xx\.yaml: is missing/);
  });

  it("is told: a translation that cites other claims", () => {
    const place = mkdtempSync(join(copy, "two-"));
    cpSync(folder, place, { recursive: true });
    for (const name of readdirSync(join(place, "articles"))) {
      const text = readFileSync(join(place, `articles/${name}/en.md`), "utf8");
      writeFileSync(join(place, `articles/${name}/xx.md`), name === slug ? text.replace(first, "") : text);
    }
    cpSync(join(place, "ledger/en.yaml"), join(place, "ledger/xx.yaml"));
    expect(readShelf(place, ["en", "xx"]).problems).toEqual([
      "articles/looking-away/xx.md: cites other claims than en: look-away-slows-heart",
    ]);
  });

  it("stops the build, and a whole library does not", async () => {
    const built = async (from: string): Promise<void> => {
      const place = mkdtempSync(join(copy, "build-"));
      writeFileSync(join(place, "main.js"), 'import { libraries } from "virtual:library"; console.log(libraries);');
      await build({
        configFile: false,
        root: place,
        logLevel: "silent",
        plugins: [content(from, () => ["en"])],
        build: { lib: { entry: join(place, "main.js"), formats: ["es"], fileName: "out" }, outDir: "out" },
      });
      expect(existsSync(join(place, "out"))).toBe(true);
    };
    const place = mkdtempSync(join(copy, "three-"));
    cpSync(folder, place, { recursive: true });
    await built(place);
    rmSync(join(place, `articles/${slug}/en.md`));
    await expect(built(place)).rejects.toThrow(/looking-away\/en\.md: is missing/);
  });
});
