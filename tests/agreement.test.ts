/**
 * Words agree with the child who is named and the person who speaks (src/words/words.ts): every message that names a child
 * or agrees with somebody is said in every language for a girl, a boy and where it is not known, by a woman, a man and
 * somebody; and no verb of the wrong gender stands beside the name, nor in a language that lists them (`alone`) a form that
 * does not agree in any message, by each language's lists in tests/agreement/.
 */
import type { Language } from "../src/words/language.ts";
import { globSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";
import { afterAll, describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { saidOf } from "../src/growing/milestones.ts";
import { addLanguage, agreeWith, speak, speaker, type Values } from "../src/words/words.ts";

import { readGrown } from "../tools/build/growing.ts";

const root = resolve(import.meta.dirname, "..");
const words = join(root, "src/words");
const codes = readdirSync(words).filter((name) => !name.includes("."));
type Parts = ReturnType<typeof parse>;
type Part = Parts[number];
type Gender = "girl" | "boy" | "other";
const genders = ["girl", "boy", "other"] as const;
const speakers = ["woman", "man", "other"] as const;

/** Those of a part that choose: by gender, by kind or by number. */
const isChoice = (one: Part): one is Extract<Part, { type: 5 | 6 }> => one.type === 5 || one.type === 6;
const argumentsOf = (parts: Parts): Map<string, Part["type"]> =>
  new Map(
    parts.flatMap((one) =>
      one.type === 0 || one.type === 7
        ? []
        : [
            [String(one.value), one.type] as const,
            ...(isChoice(one) ? Object.values(one.options).flatMap(({ value }) => [...argumentsOf(value)]) : []),
          ],
    ),
  );
const keysOf = (parts: Parts, name: string): string[] =>
  parts.flatMap((one) =>
    isChoice(one)
      ? [
          ...(one.value === name ? Object.keys(one.options) : []),
          ...Object.values(one.options).flatMap(({ value }) => keysOf(value, name)),
        ]
      : [],
  );
const numbers = [0, 1, 2, 3, 11, 100];

const tableOf = async (code: string): Promise<Readonly<Record<string, string>>> => {
  const files = readdirSync(join(words, code)).filter((file) => file.endsWith(".ts") && file !== "language.ts");
  const tables = await Promise.all(
    files.map(async (file): Promise<Readonly<Record<string, string>>> => {
      const { words: table } = await import(pathToFileURL(join(words, code, file)).href);
      return table;
    }),
  );
  return Object.assign({}, ...tables);
};

const names = ["child", "childMid", "name"];
/** What names a child, or agrees with somebody. */
const concerned = (table: Readonly<Record<string, string>>): [id: string, parts: Parts][] =>
  Object.entries(table).flatMap(([id, text]): [string, Parts][] => {
    const parts = parse(text);
    const all = argumentsOf(parts);
    return [...names, "childIs", "meIs"].some((one) => all.has(one)) ? [[id, parts]] : [];
  });

/** Values to say a message with: each choice and number once, the others at their first. */
const ways = (parts: Parts, called: string): Values[] => {
  const all = [...argumentsOf(parts)].filter(([name]) => name !== "childIs" && name !== "meIs");
  const options = all.map(([name, type]): [string, readonly (string | number)[]] => [
    name,
    names.includes(name) ? [called] : type === 5 ? keysOf(parts, name) : type === 1 ? ["…"] : numbers,
  ]);
  const first = Object.fromEntries(options.map(([name, [one = ""]]) => [name, one]));
  return [first, ...options.flatMap(([name, list]) => list.map((one) => ({ ...first, [name]: one })))];
};

afterAll(() => agreeWith({ child: () => "other", me: () => "other" }));

describe("every message that names a child", () => {
  it.each(codes)("is said in %s for each gender and each speaker", async (code) => {
    const table = await tableOf(code);
    const { language }: { language: Language } = await import(pathToFileURL(join(words, code, "language.ts")).href);
    addLanguage(`${code}-said`, language, () => Promise.resolve(table));
    await speak(`${code}-said`);
    const say = speaker(table);
    const of = concerned(table);
    expect(of.length).toBeGreaterThan(20);
    const wrong: string[] = [];
    for (const gender of genders) {
      for (const me of speakers) {
        agreeWith({ child: (name) => (name === undefined || name === "مريم" ? gender : "other"), me: () => me });
        for (const [id, parts] of of) {
          for (const values of ways(parts, "مريم")) {
            const said = say(id, values);
            if (/[{}]|undefined|null| {2}/.test(said)) wrong.push(`${id} ${gender} ${me}: ${said}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("agrees with the child whose name it says, and with the chosen one where it says none", async () => {
    const table = {
      "x.named": "{childIs, select, girl {she} boy {he} other {they}} {child}",
      "x.mine": "{meIs, select, woman {I, a woman} other {I}} {childIs, select, girl {she} other {they}}",
    };
    await speak("en");
    const say = speaker(table);
    agreeWith({
      child: (name) => (name === undefined ? "girl" : name === "Omar" ? "boy" : "other"),
      me: () => "woman",
    });
    expect(say("x.named", { child: "Omar" })).toBe("he Omar");
    expect(say("x.named", { child: "Mira and Omar" })).toBe("they Mira and Omar");
    expect(say("x.mine")).toBe("I, a woman she");
    expect(say("x.mine", { childIs: "other" })).toBe("I, a woman they");
  });
});

/** Whom a message agrees with: `childIs` and `meIs`, either or both. */
type Whom = Readonly<Record<string, string>>;
/** All that a message can say of and by these people, the name as ☆. */
const sayings = (parts: Parts, whom: Whom): readonly string[] =>
  parts.reduce<readonly string[]>(
    (before, one) => {
      const next =
        one.type === 0
          ? [one.value]
          : isChoice(one)
            ? (Object.hasOwn(whom, one.value)
                ? [one.options[whom[one.value] ?? "other"] ?? one.options["other"]]
                : Object.values(one.options)
              ).flatMap((option) => (option ? sayings(option.value, whom) : []))
            : [one.type !== 7 && names.includes(String(one.value)) ? "☆" : "#"];
      return before.flatMap((start) => [...new Set(next)].map((end) => start + end));
    },
    [""],
  );

const bare = (text: string): string => text.normalize("NFC").replace(/[\u064b-\u0652\u0670\u0640]/g, "");
type Lists = Readonly<Record<Gender, { beside: string; within: string; says: readonly string[] }>> & {
  /** What no message says of or by these people, with or without a name. */
  readonly alone?: readonly { readonly who: Whom; readonly not: string; readonly says: string }[];
};
const listsOf = (code: string): Lists => parseYaml(readFileSync(join(root, `tests/agreement/${code}.yaml`), "utf8"));
/** What of the wrong gender stands beside a name, or in the same sentence. */
const wrongIn = (text: string, { beside, within }: { beside: string; within: string }): string | null => {
  const [start, end] = ["(?<![\\p{L}\\p{M}])[وف]?", "(?![\\p{L}\\p{M}])"];
  const near = new RegExp(`${start}(?:${beside})${end} ☆|☆ ${start}(?:${beside})${end}`, "u");
  const far = new RegExp(`${start}(?:${within})${end}`, "u");
  for (const sentence of bare(text).split(/[.؟!:]/)) {
    const found = sentence.includes("☆") ? (near.exec(sentence) ?? far.exec(sentence)) : null;
    if (found) return found[0];
  }
  return null;
};
const wrongFor = (parts: Parts, gender: Gender, lists: Lists): string[] =>
  sayings(parts, { childIs: gender }).flatMap((said) => {
    const found = wrongIn(said, lists[gender]);
    return found === null ? [] : [`${gender}: “${found}” in ${said}`];
  });

describe("the verbs beside a child's name", () => {
  const judged = globSync("tests/agreement/*.yaml", { cwd: root }).map((file) => basename(file, ".yaml"));
  it.each(judged)("are in %s of the child's gender, and of none where it is not said", async (code) => {
    const lists = listsOf(code);
    const of = concerned(await tableOf(code));
    const wrong = of.flatMap(([id, parts]) =>
      genders.flatMap((gender) => wrongFor(parts, gender, lists).map((found) => `${id} ${found}`)),
    );
    expect(wrong).toEqual([]);
  });
  it.each(judged)("are so in %s in what is noticed", (code) => {
    const lists = listsOf(code);
    const { checkpoints } = readGrown(join(root, "content"), ["en", code]);
    const all = checkpoints.get(code)?.flatMap(({ milestones }) => milestones) ?? [];
    expect(all.length).toBe(159);
    const wrong = (["girl", "boy"] as const).flatMap((gender) =>
      saidOf([{ months: 2, milestones: all }], gender, { child: "", childMid: "" }).flatMap(({ milestones }) =>
        milestones.flatMap(({ id, short, ask }) =>
          // A statement without a subject is said of the name before it.
          [`{child} ${short}`, ask].flatMap((said) =>
            wrongFor(parse(said), gender, lists).map((found) => `${id} ${found}`),
          ),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });
  it.each(judged)("are found in %s where they are wrong", (code) => {
    const lists = listsOf(code);
    for (const gender of genders)
      for (const planted of lists[gender].says)
        expect(wrongFor(parse(planted), gender, lists), planted).not.toEqual([]);
  });
  it.each(judged)("are in %s of whom they are said, and of who says them, in every message", async (code) => {
    const table = await tableOf(code);
    const wrong = (listsOf(code).alone ?? []).flatMap(({ who, not, says }) => {
      const form = new RegExp(`(?<!\\p{L})(?:${not})(?!\\p{L})`, "iu");
      const found = ([id, text]: readonly [string, string]): string[] =>
        sayings(parse(text), who)
          .filter((said) => form.test(said))
          .map((said) => `${id} ${JSON.stringify(who)}: ${said}`);
      expect(found(["planted", says]), says).not.toEqual([]);
      return Object.entries(table).flatMap(found);
    });
    expect(wrong).toEqual([]);
  });
});
