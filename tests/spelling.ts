/**
 * Which words are spelt wrong: the dictionary of the package dictionary-<code> by nspell, or, where a language has none
 * (Arabic), Debian's hunspell and hunspell-<code>; and a short list of our own for each language.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nspell from "nspell";

const listOf = (code: string): string => join(import.meta.dirname, `spelling/${code}.txt`);
const own = (code: string): ReadonlySet<string> => {
  const path = listOf(code);
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

/** Those of `words` that only Britain spells so. */
export const britishIn = (words: readonly string[]): readonly string[] => {
  const found = packaged("en");
  if (found === null) throw new Error("dictionary-en is not installed");
  const judge = nspell(found[0], found[1]);
  const right = (word: string): boolean => judge.correct(word) || judge.correct(word.toLowerCase());
  return [...new Set(words)].filter((word) => !right(word) && right(american(word)));
};

/** The dictionary of the package dictionary-<code>, where it is installed. */
const packaged = (code: string): readonly [aff: Buffer, dic: Buffer] | null => {
  const place = join(import.meta.dirname, `../node_modules/dictionary-${code}`);
  return existsSync(place) ? [readFileSync(join(place, "index.aff")), readFileSync(join(place, "index.dic"))] : null;
};

const byPackage = (
  code: string,
  [aff, dic]: readonly [Buffer, Buffer],
  words: readonly string[],
): readonly string[] => {
  const judge = nspell(aff, dic);
  return words.filter((word) => {
    const forms = [word, word.toLowerCase(), word.replace(/'s$/, "")];
    if (code === "en") forms.push(american(word), american(word.toLowerCase()));
    return !forms.some((form) => judge.correct(form));
  });
};

/** A language whose own list is there is held to its dictionary where we decide (CI); any other is told of. */
const bySystem = (code: string, words: readonly string[]): readonly string[] => {
  const plain = words.map((word) => word.replace(/[\u064b-\u0652\u0670]/g, ""));
  const said = spawnSync("hunspell", ["-d", code.replace("-", "_"), "-l", "-i", "utf-8"], {
    input: plain.join("\n"),
    encoding: "utf8",
  });
  if (said.status !== 0) {
    if (process.env["CI"] && existsSync(listOf(code)))
      throw new Error(`no spelling for ${code}: ${said.stderr ?? said.error}`);
    console.warn(
      `spelling in ${code} is not checked here: install dictionary-${code} (npm) or hunspell-${code} (Debian)`,
    );
    return [];
  }
  return [...new Set(said.stdout.split("\n").filter(Boolean))];
};

/** Those of `words` that are spelt wrong in `code`, each once. */
export const misspelt = async (code: string, words: readonly string[]): Promise<readonly string[]> => {
  const extra = own(code);
  const asked = [...new Set(words.map((word) => word.replaceAll("’", "'")))].filter((word) => !extra.has(word));
  const found = packaged(code);
  const wrong = found ? byPackage(code, found, asked) : bySystem(code, asked);
  return wrong.filter((word) => !extra.has(word)).toSorted();
};
