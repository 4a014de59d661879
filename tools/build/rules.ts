/**
 * The words of the safety rules, and their place in what is said: {safety.sofa} in a page of content/ becomes the sentence of
 * src/words/<language>/safety.ts when the app is built, so that it stands once (content/safety, tools/build/safety.ts).
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const words = fileURLToPath(new URL("../../src/words", import.meta.url));
const required = createRequire(import.meta.url);
const cited = /\{safety\.([a-z-]+)\}/g;

type Rules = Readonly<Record<string, string>>;

/** The rules in a language, by id; in English where it has none of its own. */
export const rulesIn = (language: string): Rules => {
  const own = `${words}/${language}/safety.ts`;
  const { words: all }: { words: Rules } = required(existsSync(own) ? own : `${words}/en/safety.ts`);
  return Object.fromEntries(Object.entries(all).map(([id, text]) => [id.replace("safety.", ""), text]));
};

/** The rules that a text cites, each once. */
export const citedIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(cited)].map(([, id = ""]) => id)),
];

/** The text with each rule in its place. `told` hears of one that there is not. */
export const withRules = (text: string, language: string, told: (what: string) => void): string => {
  const rules = rulesIn(language);
  return text.replace(cited, (mark, id: string) => {
    const rule = rules[id];
    if (rule === undefined) told(`${id} is no safety rule`);
    return rule ?? mark;
  });
};

/** The same in every text of a value from YAML. */
export const withRulesIn = (value: unknown, language: string, told: (what: string) => void): unknown => {
  if (typeof value === "string") return withRules(value, language, told);
  if (Array.isArray(value)) return value.map((one) => withRulesIn(one, language, told));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withRulesIn(one, language, told)]));
};
