/** Whether a word is spelt right: hunspell dictionaries by nspell, and a short list of our own for each language. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import nspell from "nspell";

const own = (code: string): readonly string[] => {
  const path = join(import.meta.dirname, `spelling/${code}.txt`);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
};

/** Where a language's dictionary lies: a package, or Debian's hunspell folder. Null where there is none on this machine. */
const dictionary = async (code: string): Promise<{ aff: Uint8Array | string; dic: Uint8Array | string } | null> => {
  if (code === "en") return (await import("dictionary-en")).default;
  if (code === "es") return (await import("dictionary-es")).default;
  const base = `/usr/share/hunspell/${code}`;
  if (!existsSync(`${base}.dic`)) return null;
  return { aff: readFileSync(`${base}.aff`), dic: readFileSync(`${base}.dic`) };
};

/** The words of a text, without numbers and addresses. */
export const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu) ?? [];

const british = (word: string): string =>
  word
    .replace(/our(?=s|ed|ing|ful|able|hood|ite|er|ers|$)/, "or")
    .replace(/is(?=e$|es$|ed$|ing$|ation$)/, "iz")
    .replace(/ll(?=ed$|ing$|er$)/, "l")
    .replace(/programme/, "program")
    .replace(/ogue/, "og")
    .replace(/tre$/, "ter")
    .replace(/metres?$/, "meter");

/** A judge of words in `code`. English is British: a word counts also in its American spelling. Without a dictionary every word counts. */
export const spelling = async (code: string): Promise<(word: string) => boolean> => {
  const found = await dictionary(code);
  if (found === null) return () => true;
  const judge = nspell(Buffer.from(found.aff), Buffer.from(found.dic));
  const extra = new Set(own(code));
  return (word) => {
    const plain = word.replaceAll("’", "'");
    const forms = [plain, plain.toLowerCase(), plain.replace(/'s$/, "")];
    if (code === "en") forms.push(british(plain), british(plain.toLowerCase()));
    return forms.some((form) => extra.has(form) || judge.correct(form));
  };
};
