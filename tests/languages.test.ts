/**
 * Every language says everything: each folder of src/words has the parts that English has, each part the same
 * messages, each message the same values, and every plural the forms that the language counts in.
 */
import type { Language } from "../src/words/language.ts";
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { agreeing } from "../src/words/words.ts";

const root = resolve(import.meta.dirname, "../src/words");
const folders = readdirSync(root).filter((name) => !name.includes("."));
type Parts = ReturnType<typeof parse>;
type Words = Readonly<Record<string, string>>;

const part = async (code: string, file: string): Promise<Words> => {
  const { words }: { words: Words } = await import(pathToFileURL(join(root, code, file)).href);
  return words;
};
const partsOf = (code: string): string[] =>
  readdirSync(join(root, code)).filter((file) => file.endsWith(".ts") && file !== "language.ts");
const languageOf = async (code: string): Promise<Language> => {
  const { language }: { language: Language } = await import(pathToFileURL(join(root, code, "language.ts")).href);
  return language;
};

const values = (parts: Parts): string[] =>
  parts.flatMap((one) => {
    if (one.type === 0 || one.type === 7) return [];
    const own = "value" in one ? [String(one.value)] : [];
    return "options" in one ? [...own, ...Object.values(one.options).flatMap(({ value }) => values(value))] : own;
  });
/** The forms of each plural that counts in words, by its value's name. */
const counted = (parts: Parts): Map<string, string[]> => {
  const found = new Map<string, string[]>();
  for (const one of parts) {
    if (!("options" in one)) continue;
    const forms = Object.keys(one.options);
    if (one.type === 6 && forms.some((form) => !form.startsWith("=") && form !== "other")) found.set(one.value, forms);
    for (const { value } of Object.values(one.options))
      for (const [name, inner] of counted(value)) found.set(name, inner);
  }
  return found;
};

describe("the words", () => {
  it("have ids that no other part has", async () => {
    const ids = (await Promise.all(partsOf("en").map((file) => part("en", file)))).flatMap(Object.keys);
    expect(ids.length).toBeGreaterThan(300);
    expect(ids.filter((id, n) => ids.indexOf(id) !== n)).toEqual([]);
  });

  for (const code of folders) {
    it(`in ${code} say all that English says, with the same values and all its plurals`, async () => {
      const { locale } = await languageOf(code);
      // "many" is for millions in some, as in Spanish, and nothing here counts so far.
      const rules = new Intl.PluralRules(locale);
      const counts = new Set(Array.from({ length: 1000 }, (_, n) => rules.select(n)));
      const forms = rules.resolvedOptions().pluralCategories.filter((form) => form !== "many" || counts.has(form));
      const wrong: string[] = [];
      expect(partsOf(code)).toEqual(partsOf("en"));
      for (const file of partsOf("en")) {
        const [english, here] = [await part("en", file), await part(code, file)];
        for (const id of new Set([...Object.keys(english), ...Object.keys(here)])) {
          const [theirs, ours] = [english[id], here[id]];
          if (theirs === undefined || ours === undefined) {
            wrong.push(`${file} ${id}: ${ours === undefined ? "not said" : "not in English"}`);
            continue;
          }
          // Each language for itself lets its words agree with who is spoken of, and who speaks.
          const isPut = (name: string): boolean => !agreeing.some((one) => one === name);
          const names = (text: string): string[] => [...new Set(values(parse(text)).filter(isPut))].toSorted();
          if (names(theirs).join() !== names(ours).join()) wrong.push(`${file} ${id}: other values`);
          const own = counted(parse(ours));
          for (const name of counted(parse(theirs)).keys()) {
            const lacking = forms.filter((form) => !own.get(name)?.includes(form));
            if (lacking.length > 0) wrong.push(`${file} ${id}: ${name} has no ${lacking.join(", ")}`);
          }
        }
      }
      expect(wrong).toEqual([]);
    });
  }
});
