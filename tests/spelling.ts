/**
 * Which words are spelt wrong: hunspell dictionaries by nspell, or, where a language has none in a package (Arabic),
 * Debian's hunspell and hunspell-<code>; and a short list of our own for each language.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nspell from "nspell";

const own = (code: string): ReadonlySet<string> => {
  const path = join(import.meta.dirname, `spelling/${code}.txt`);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return new Set(text.split("\n").filter((line) => line !== "" && !line.startsWith("#")));
};

/** The words of a text, without numbers and addresses. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu) ?? [];

/** A British word in its American spelling, which the English dictionary knows. */
const american = (word: string): string =>
  word
    .replace(/our(?=s|ed|ing|ful|able|hood|ite|er|ers|$)/, "or")
    .replace(/is(?=e$|es$|ed$|ing$|ation$)/, "iz")
    .replace(/ll(?=ed$|ing$|er$)/, "l")
    .replace(/programme/, "program")
    .replace(/ogue/, "og")
    .replace(/tre$/, "ter")
    .replace(/metres?$/, "meter");

const packages: Readonly<Record<string, () => Promise<{ aff: Uint8Array; dic: Uint8Array }>>> = {
  en: async () => (await import("dictionary-en")).default,
  es: async () => (await import("dictionary-es")).default,
};

const byPackage = async (code: string, words: readonly string[]): Promise<readonly string[]> => {
  const found = await packages[code]?.();
  if (found === undefined) return words;
  const judge = nspell(Buffer.from(found.aff), Buffer.from(found.dic));
  return words.filter((word) => {
    const forms = [word, word.toLowerCase(), word.replace(/'s$/, "")];
    if (code === "en") forms.push(american(word), american(word.toLowerCase()));
    return !forms.some((form) => judge.correct(form));
  });
};

const bySystem = (code: string, words: readonly string[]): readonly string[] => {
  const plain = words.map((word) => word.replace(/[\u064b-\u0652\u0670]/g, ""));
  const said = spawnSync("hunspell", ["-d", code, "-l", "-i", "utf-8"], { input: plain.join("\n"), encoding: "utf8" });
  if (said.status !== 0) {
    if (process.env["CI"]) throw new Error(`no spelling for ${code}: ${said.stderr ?? said.error}`);
    console.warn(`spelling in ${code} is not checked here: install hunspell and hunspell-${code} (Debian)`);
    return [];
  }
  return [...new Set(said.stdout.split("\n").filter(Boolean))];
};

/** Those of `words` that are spelt wrong in `code`, each once. */
export const misspelt = async (code: string, words: readonly string[]): Promise<readonly string[]> => {
  const extra = own(code);
  const asked = [...new Set(words.map((word) => word.replaceAll("’", "'")))].filter((word) => !extra.has(word));
  const wrong = code in packages ? await byPackage(code, asked) : bySystem(code, asked);
  return wrong.filter((word) => !extra.has(word)).toSorted();
};
