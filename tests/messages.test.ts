/**
 * Every message of the app is spelt right in every language. A word that stands as it is in the English message as well
 * (a name, a format, a word to send by text) is judged there.
 */
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { misspelt, wordsOf } from "./spelling.ts";

const root = resolve(import.meta.dirname, "../src/words");
type Parts = ReturnType<typeof parse>;

/** What a message prints, each choice on a line of its own. */
const printed = (parts: Parts): string =>
  parts
    .map((one) => {
      if (one.type === 0) return one.value;
      if ("options" in one)
        return `\n${Object.values(one.options)
          .map(({ value }) => printed(value))
          .join("\n")}\n`;
      return " ";
    })
    .join("");

/** Words, a name in Latin letters apart from the Arabic letter that is joined to it. */
const apart = (text: string): readonly string[] =>
  wordsOf(text.replace(/(?<=\p{Script=Arabic})(?=\p{Script=Latin})/gu, " ")).map((word) => word.replace(/[’']s$/, ""));

/** The words of each message, by its id. */
const said = async (code: string): Promise<ReadonlyMap<string, readonly string[]>> => {
  const files = readdirSync(join(root, code)).filter((file) => file.endsWith(".ts") && file !== "language.ts");
  const tables = await Promise.all(
    files.map(async (file): Promise<Readonly<Record<string, string>>> => {
      const { words } = await import(pathToFileURL(join(root, code, file)).href);
      return words;
    }),
  );
  return new Map(tables.flatMap(Object.entries).map(([id, text]) => [id, apart(printed(parse(text)))]));
};
const english = await said("en");

/** Those of `words` that are wrong in both cases: a sentence, or a list's row, begins with either. */
const wrongIn = async (code: string, words: readonly string[]): Promise<readonly string[]> => {
  const wrong = await misspelt(code, words);
  const lower = await misspelt(
    code,
    wrong.map((word) => word.toLowerCase()),
  );
  return wrong.filter((word) => lower.includes(word.toLowerCase()));
};

describe("every message", () => {
  for (const code of readdirSync(root).filter((name) => !name.includes("."))) {
    it(`is spelt right in ${code}`, async () => {
      const words = [...(await said(code))].flatMap(([id, all]) =>
        code === "en" ? all : all.filter((word) => !english.get(id)?.includes(word)),
      );
      expect(words.length).toBeGreaterThan(9000);
      expect(await wrongIn(code, words)).toEqual([]);
    });
  }
  it("that is not is found", async () => {
    expect(printed(parse("Two {n, plural, one {dots} other {dotts}}, here"))).toContain("dotts");
    expect(await wrongIn("en", ["Kept", "Keppt", "keeep"])).toEqual(["Keppt", "keeep"]);
  });
});
