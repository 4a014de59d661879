/**
 * What Attune does not say: words that grade, blame, diagnose or promise, in every message and every content file, by the
 * lists of each language (science notes 7.8 and 10.3).
 */
import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

const root = resolve(import.meta.dirname, "..");

type Rule = { readonly not: RegExp; readonly because: string };

/** Word boundaries that know accents and Arabic letters. */
const word = (text: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${text})(?![\\p{L}\\p{M}])`, "iu");

const rules: Readonly<Record<string, readonly Rule[]>> = {
  en: [
    {
      not: word("your score|your child[’']s score|bond score|parenting score|calm score"),
      because: "a moment, not a score",
    },
    {
      not: word("you failed|you have failed|failed parents?|failing (?:as )?(?:a )?(?:parent|mother|father)"),
      because: "no grades",
    },
    {
      not: word("(?<!not (?:from )?a )bad (?:parent|mother|father|mum|dad|attachment|bond)(?:s|ing)?"),
      because: "no blame",
    },
    { not: word("deficits?|maladaptive|dysfunctional|abnormal"), because: "talk it over, not a verdict" },
    { not: word("avoidant|ambivalent|disorganised|disorganized"), because: "no style as a label" },
    { not: word("attachment (?:style|type) (?:is|of your child)"), because: "no style as a label" },
    {
      not: word("your child (?:is|has) (?:insecure|disordered|disturbed|abnormal|delayed)"),
      because: "no label for a child",
    },
    {
      not: word("(?:perfectly |completely )?normal(?! model|-gamma| distribution)"),
      because: "most children by this age",
    },
    {
      not: word("should (?:always|never)|must (?:always|never)|always respond|never leave your (?:baby|child)"),
      because: "often, can",
    },
    {
      not: word(
        "critical window|critical period|irreversible|scarred for life|(?:ruin|scar)(?:s|ed|red)? (?:your|the|a) (?:child|baby|bond)",
      ),
      because: "easier early, and possible later",
    },
    { not: word("damages? (?:your|the) (?:child|bond)|damaged (?:child|bond)"), because: "no threat" },
    { not: word("mother[’']s (?:job|duty)|mum[’']s job|a mother must"), because: "all family forms" },
    { not: word("streaks?|leaderboards?|high score|level up|percentiles?|badges?"), because: "no game with a child" },
    { not: word("guaranteed?|scientifically proven|proven to|cures?"), because: "no promise" },
    {
      not: word("(?:just|please|must|need to|have to) (?:relax|calm down)|don[’']t (?:stress|worry)"),
      because: "no order to feel",
    },
    { not: word("in sync 100"), because: "a third of the time is ordinary" },
    { not: word("diagnos(?:e|es|ed) (?:your|you|a child)"), because: "the app does not diagnose" },
  ],
  es: [
    { not: word("puntuación de tu|tu puntuación|su puntuación"), because: "a moment, not a score" },
    { not: word("has fallado|fracas(?:o|aste|ado) como"), because: "no grades" },
    { not: word("mal[ao]s? (?:madre|padre|apego)"), because: "no blame" },
    { not: word("evitativ[oa]s?|ambivalentes?|desorganizad[oa]s?"), because: "no style as a label" },
    { not: word("anormal(?:es)?|déficits?|disfuncional(?:es)?"), because: "no verdict" },
    { not: word("(?:es|está|son) (?:totalmente |completamente )?normal(?:es)?"), because: "most children by this age" },
    {
      not: word("irreversible|marcad[oa]s? para toda la vida|ventana crítica|período crítico|periodo crítico"),
      because: "possible later",
    },
    { not: word("percentil(?:es)?|racha de días"), because: "no game with a child" },
    { not: word("garantizad[oa]s?|científicamente probad[oa]s?"), because: "no promise" },
    { not: word("cálmate|relájate|no te preocupes"), because: "no order to feel" },
    { not: word("deber de madre|trabajo de la madre"), because: "all family forms" },
  ],
  ar: [
    { not: word("درجتك|درجة طفلك"), because: "a moment, not a score" },
    { not: word("فشلت|أم سيئة|أب سيئ"), because: "no blame" },
    { not: word("غير طبيعي|شاذ"), because: "no verdict" },
    { not: word("تعلق تجنبي|تعلّق تجنّبي|طفل متجنب"), because: "no style as a label" },
    { not: word("مضمون|مثبت علميا"), because: "no promise" },
    { not: word("اهدئي|اهدأ فورا|لا تقلق|لا تقلقي"), because: "no order to feel" },
  ],
};

type Said = { readonly where: string; readonly language: string; readonly text: string };

const messages = async (): Promise<Said[]> => {
  const said: Said[] = [];
  for (const file of globSync("src/ground/words/*/*.ts", { cwd: root }).toSorted()) {
    const language = file.replaceAll("\\", "/").split("/").at(-2) ?? "";
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
      const language = /^([a-z]{2})\./.exec(name)?.[1] ?? "en";
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

/** What a list of rules refuses in what was said. */
const refused = (said: readonly Said[]): string[] =>
  said.flatMap(({ where, language, text }) =>
    (rules[language] ?? [])
      .filter(({ not }) => not.test(text))
      .map(({ not, because }) => `${where}: “${not.exec(text)?.[0] ?? ""}” (${because})`),
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

  it("has rules for every language that is spoken, each of which refuses what it is for", () => {
    const spoken = new Set(
      globSync("src/ground/words/*/language.ts", { cwd: root }).map((file) => file.split(/[\\/]/).at(-2)),
    );
    for (const language of spoken) expect(rules[language ?? ""]?.length, language).toBeGreaterThan(4);
    const wrong = [
      ["en", "Your score is 7"],
      ["en", "His style: avoidant"],
      ["en", "That is perfectly normal."],
      ["en", "You must never shout"],
      ["en", "A 12 day streak!"],
      ["es", "Eso es completamente normal."],
      ["es", "un apego evitativo"],
      ["ar", "هذا غير طبيعي"],
    ] as const;
    for (const [language, text] of wrong) expect(refused([{ where: "x", language, text }]), text).toHaveLength(1);
    const fine = [
      ["en", "The score in the field’s files is read as it is. Most children by this age point."],
      ["en", "a normal model with a cautious start"],
    ] as const;
    for (const [language, text] of fine) expect(refused([{ where: "x", language, text }]), text).toEqual([]);
  });
});
