/**
 * How easily a text is read. English: the grade of Flesch and Kincaid (1975), 0.39 words a sentence + 11.8 syllables a
 * word - 15.59. Spanish: the perspicuity of Szigriszt (1993), 206.835 - 62.3 syllables a word - words a sentence, read by
 * the INFLESZ scale (Barrio-Cantalejo and others 2008, An Sist Sanit Navar 31, 135-152): 55 to 65 is normal, as the
 * general press and the lower secondary school; 65 to 80 fairly easy, above it very easy. Arabic is written without the
 * vowels that its formula counts (OSMAN, El-Haj and Rayson 2016), so there, as in any language without a formula here, it
 * is the words a sentence, which those formulas and AARI (Al-Tamimi and others 2014) have in common.
 */

import { parse } from "@formatjs/icu-messageformat-parser";

/** The sentences of a text as lists of words; headings and list entries without a stop are left out. */
export const sentencesOf = (text: string): readonly (readonly string[])[] =>
  text
    .split("\n")
    .filter((line) => /[.!?؟…]["”»]?$/.test(line.trim()))
    .flatMap((line) => line.split(/[.!?؟…]+["”»]?(?:\s+|$)/))
    .map((sentence) => sentence.match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0);

const mean = (words: readonly string[], count: (word: string) => number): number =>
  words.reduce((sum, word) => sum + count(word), 0) / words.length;

export const wordsASentence = (text: string): number => {
  const sentences = sentencesOf(text);
  return sentences.flat().length / sentences.length;
};

const english = (word: string): number => {
  const bare = word.toLowerCase().replace(/[^a-z]/g, "");
  if (bare.length <= 3) return 1;
  return Math.max(1, (bare.replace(/(?:[^laeiouy]es|[^dt]ed|[^laeiouy]e)$/, "").match(/[aeiouy]+/g) ?? []).length);
};
/** The school years that a text in English asks for. */
export const grade = (text: string): number =>
  0.39 * wordsASentence(text) + 11.8 * mean(sentencesOf(text).flat(), english) - 15.59;

/** Each open vowel, and each accented one, is a syllable; closed ones make one only among themselves. */
const spanish = (word: string): number => {
  const bare = word
    .toLowerCase()
    .replace(/(?<=q)u|(?<=g)u(?=[eiéí])|h/g, "")
    .replace(/y$/, "i");
  const groups = bare.match(/[aeiouáéíóúü]+/g) ?? [];
  return Math.max(
    1,
    groups.reduce((sum, group) => sum + Math.max(1, group.replace(/[iuü]/g, "").length), 0),
  );
};
/** How easily a text in Spanish is read, 0 to 100 and above. */
export const perspicuity = (text: string): number =>
  206.835 - 62.3 * mean(sentencesOf(text).flat(), spanish) - wordsASentence(text);

/** Words a sentence, for each sentence; a colon or semicolon rests as a full stop does. */
export const lengthsOf = (text: string): readonly number[] =>
  sentencesOf(text.replace(/[:;؛]/g, ".")).map((words) => words.length);

/** How a room of texts in English reads: words a sentence in the mean, in the longest, and the grade. */
export const readsAs = (texts: readonly string[]) => {
  const lengths = texts.flatMap(lengthsOf);
  return {
    mean: lengths.reduce((sum, n) => sum + n, 0) / lengths.length,
    longest: Math.max(...lengths),
    grade: grade(texts.join("\n")),
  };
};
/** From the least to the most that a room may have. */
export type Bounds = { readonly mean: readonly [number, number]; readonly grade: readonly [number, number] };
/** What is wrong with a room of texts, a line each: its mean, its grade, a sentence over 22 words, two under six in a row. */
export const unease = (texts: readonly string[], bounds: Bounds): readonly string[] => {
  const found = readsAs(texts);
  const means = (["mean", "grade"] as const)
    .filter((one) => found[one] < bounds[one][0] || found[one] > bounds[one][1])
    .map((one) => `${one} ${found[one].toFixed(1)}, not ${bounds[one].join(" to ")}`);
  const long = texts.filter((text) => lengthsOf(text).some((n) => n > 22)).map((text) => `long: ${text}`);
  const bits = texts
    .filter((text) => lengthsOf(text).some((n, at, all) => n < 6 && (all[at + 1] ?? 6) < 6))
    .map((text) => `bits: ${text}`);
  return [...means, ...long, ...bits];
};
type Parts = ReturnType<typeof parse>;
const readings = (parts: Parts): readonly string[] =>
  parts.reduce<readonly string[]>(
    (texts, part) => {
      if (!("options" in part)) {
        const said = part.type === 0 ? part.value : part.type === 1 ? "Mira" : "7";
        return texts.map((text) => text + said);
      }
      const [last = "", ...others] = Object.values(part.options)
        .reverse()
        .flatMap(({ value }) => readings(value));
      return [...texts.map((text) => text + last), ...others.map((other) => texts[0] + other)];
    },
    [""],
  );
/** What a person may read of a message in ICU's form: a text for each choice, the other choices at their last one. */
export const readingsOf = (message: string): readonly string[] => [...new Set(readings(parse(message)))];

/**
 * The texts among `texts` that run: two sentences, or one of six words that ends in a stop. Buttons, headings, names and
 * hints of a few words are no sentences, and are not made longer for the sake of a mean.
 */
export const runningOf = (texts: readonly string[]): readonly string[] =>
  texts.filter((text) => {
    const sentences = sentencesOf(text);
    return sentences.length > 1 || (sentences[0]?.length ?? 0) >= 6;
  });

/** The running texts of twenty words and more: those that explain. */
export const explainsIn = (texts: readonly string[]): readonly string[] =>
  runningOf(texts).filter((text) => sentencesOf(text).flat().length >= 20);

/** The sentences of `texts`, a line each and each once: a message has the same sentence in many of its choices. */
export const onceEach = (texts: readonly string[]): string =>
  [...new Set(texts.flatMap((text) => text.split(/(?<=[.!?…]["”»]?)\s+/)))].join("\n");

/** A turn of phrase: its pattern, what it finds, and how often it may be said. */
export type Tic = { readonly not: string; readonly says: string; readonly most: number };

/** Every place in `text` that says one of `tics`. */
export const ticsIn = (text: string, tics: Readonly<Record<string, Tic>>): readonly string[] =>
  Object.values(tics).flatMap((tic) => text.match(new RegExp(tic.not, "gm")) ?? []);
