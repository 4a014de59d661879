/**
 * What Attune does not say: words that grade, blame, diagnose or promise, in every message and every content file, by the
 * lists of each language (docs/rules.md#the-wording).
 */
import { globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "..");

/** What is not said, and why; each language has its patterns of it in tests/wording/<code>.yaml. */
const reasons = {
  score: "a moment, not a score",
  failed: "no grades",
  bad: "no blame",
  verdict: "talk it over, not a verdict",
  style: "no style as a label",
  "style-of": "no style as a label",
  label: "no label for a child",
  normal: "most children by this age",
  always: "often, can",
  window: "easier early, and possible later",
  damage: "no threat",
  mother: "all family forms",
  game: "no game with a child",
  promise: "no promise",
  feel: "no order to feel",
  "in-sync": "a third of the time is ordinary",
  diagnosis: "the app does not diagnose",
  missed: "what was caught is counted",
  "at-once": "get there when you can",
} as const;
/** What a language may hold besides. */
const own = {
  address: "one way of addressing the reader",
  ustedes: "ustedes, as all of Latin America says it",
  coger: "obscene in much of Latin America",
  vocabulary: "one country alone says it so; it stands in its overlay",
} as const;
const all = { ...reasons, ...own };
type Reason = keyof typeof all;
const isReason = (name: string): name is Reason => Object.hasOwn(all, name);
type Rule = { readonly name: Reason; readonly not: RegExp; readonly says: string | readonly string[] };

/** Arabic without its vowel points and tatweel. */
const bare = (text: string): string => text.normalize("NFC").replace(/[\u064b-\u0652\u0670\u0640]/g, "");
/** Whole words, in letters with accents and Arabic ones, where "and", "in", "for" and "the" are joined to the next word. */
const word = (text: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(?:[وف]?(?:[بلك]?ال|لل|[بلك])?)(?:${bare(text)})(?![\\p{L}\\p{M}])`, "iu");

const rulesOf = (code: string): readonly Rule[] => {
  const rules: Readonly<Record<string, { not: string; says: string | string[] }>> = parse(
    readFileSync(join(root, `tests/wording/${code}.yaml`), "utf8"),
  );
  return Object.entries(rules).map(([name, { not, says }]) => {
    if (!isReason(name)) throw new Error(`${code}: ${name} is no rule`);
    return { name, not: word(not), says };
  });
};
const spoken = globSync("src/words/*/language.ts", { cwd: root }).flatMap((file) => file.split(/[\\/]/).at(-2) ?? []);
/** The languages that are judged; another is not, until its file is there. */
const judged = globSync("tests/wording/*.yaml", { cwd: root }).map((file) => basename(file, ".yaml"));
const rules = new Map(judged.map((code) => [code, rulesOf(code)]));

type Said = { readonly where: string; readonly language: string; readonly text: string };

const messages = async (): Promise<Said[]> => {
  const said: Said[] = [];
  const command = "src/doors/cli/words.ts";
  for (const file of [...globSync("src/words/*/*.ts", { cwd: root }).toSorted(), command]) {
    const language = file === command ? "en" : (file.replaceAll("\\", "/").split("/").at(-2) ?? "");
    const loaded: Record<string, unknown> = await import(pathToFileURL(join(root, file)).href);
    const table = loaded["words"];
    if (typeof table !== "object" || table === null) continue;
    for (const [id, text] of Object.entries(table)) {
      if (typeof text === "string") said.push({ where: `${file} ${id}`, language, text });
    }
  }
  return said;
};

/** Every text in a value of YAML, with the way to it. */
const texts = (value: unknown, way = ""): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[way, value]];
  if (Array.isArray(value)) return value.flatMap((one, n) => texts(one, `${way}[${n}]`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => texts(one, `${way}.${key}`));
};
/** Not said by us: titles and addresses that are cited, words that people search by, and what a claim does not mean. */
const cited = /\.(?:cite|source|row|authors?|web|url|doi|also|about|name|journal|id|not)(?:\[\d+\])?$/;
const searchedBy = /^also: /;

const content = (): Said[] =>
  globSync("content/**/*.{md,yaml}", { cwd: root })
    .toSorted()
    .flatMap((file): Said[] => {
      const name = file.replaceAll("\\", "/").split("/").at(-1) ?? "";
      const language = spoken.find((code) => name.startsWith(`${code}.`)) ?? "en";
      const text = readFileSync(join(root, file), "utf8");
      if (file.endsWith(".md")) {
        return text
          .split("\n")
          .map((line, n) => ({ where: `${file}:${n + 1}`, language, text: line }))
          .filter(({ text: line }) => !searchedBy.test(line));
      }
      return texts(parse(text))
        .filter(([way]) => !cited.test(way))
        .map(([way, one]) => ({ where: `${file} ${way}`, language, text: one }));
    });

/** What the rules refuse in what was said. */
const refused = (said: readonly Said[]): string[] =>
  said.flatMap(({ where, language, text }) =>
    (rules.get(language) ?? []).flatMap(({ name, not }) => {
      const found = not.exec(bare(text));
      return found ? [`${where}: “${found[0]}” (${all[name]})`] : [];
    }),
  );

describe("the wording", () => {
  it("of every message grades, blames, labels and promises nothing", async () => {
    const said = await messages();
    expect(said.length).toBeGreaterThan(700);
    expect(refused(said)).toEqual([]);
  });

  it("of every content file neither", () => {
    const said = content();
    expect(said.length).toBeGreaterThan(300);
    expect(refused(said)).toEqual([]);
  });

  it("is judged in every language that is spoken", () => {
    const free = spoken.filter((code) => !judged.includes(code));
    if (free.length > 0)
      console.warn(`nobody judges the wording in ${free.join()}: tests/wording/<code>.yaml is missing`);
    expect(judged).toEqual(expect.arrayContaining(["en", "es", "ar"]));
    expect(spoken).toEqual(expect.arrayContaining(judged));
  });

  it.each(judged)("has every rule in %s, each of which refuses what it is for", (language) => {
    const held = rules.get(language) ?? [];
    const shared = held.filter(({ name }) => !Object.hasOwn(own, name));
    expect(shared.map(({ name }) => name).toSorted()).toEqual(Object.keys(reasons).toSorted());
    for (const { name, says } of held) {
      for (const one of [says].flat()) {
        const why = refused([{ where: "x", language, text: one }]);
        expect(why.join(), `${name}: ${one}`).toContain(all[name]);
      }
    }
  });

  it.each([
    ["en", "The score in the field’s files is read as it is. Most children by this age point."],
    ["en", "a normal model with a cautious start"],
    ["es", "La puntuación de los archivos se lee como está. La mayoría señala a esta edad."],
    ["ar", "تُقرأ الدرجة في ملفات المختصين كما هي. معظم الأطفال يشيرون في هذا العمر."],
  ])("lets be, in %s: %s", (language, text) => {
    expect(refused([{ where: "x", language, text }])).toEqual([]);
  });
});
