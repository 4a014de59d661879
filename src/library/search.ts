/**
 * Finding an article by what a person types, letter by letter, with slips: MiniSearch (BM25+) over title, the words that
 * people type, summary and text, stemmed in the language. The index is made when the app is built, from `indexOf`.
 */
import MiniSearch, { type Options } from "minisearch";
import { stem } from "./stem.ts";

/** What is put in: one article. */
export type SearchEntry = {
  readonly slug: string;
  readonly title: string;
  readonly also: string;
  readonly summary: string;
  readonly body: string;
};

/** Words that say nothing of what is sought. They are left out unless there is nothing else. */
const idle: Readonly<Record<string, string>> = {
  en: "a an and are as at be but by can do does for from has have he her him his how i if in is it its me my not of on or our she so that the them they this to too us was we what when who why will with would you your just get wont dont doesnt cant im",
  es: "a al como con cuando quiere quiero quieren tengo tiene puedo hace hacer de del el ella en es eso esta este ha hay la las le lo los me mi mis mucho muy no nos o para pero por porque que quien se si sin son su sus te tu un una y ya yo",
  ar: "في من على الى إلى عن مع هذا هذه ان أن لا ما هل كيف لماذا متى هو هي انا أنا كل قد لم لن ثم او أو يا",
};
const idleIn = new Map<string, ReadonlySet<string>>();
const isIdle = (term: string, language: string): boolean => {
  let set = idleIn.get(language);
  if (set === undefined) {
    set = new Set((idle[language] ?? "").split(" ").map((word) => stem(word, language)));
    idleIn.set(language, set);
  }
  return set.has(term);
};

const options = (language: string): Options<SearchEntry> => ({
  idField: "slug",
  fields: ["title", "also", "summary", "body"],
  processTerm: (term) => stem(term, language) || null,
});

/** The index of `entries`, as text for `finder`. */
export const indexOf = (entries: readonly SearchEntry[], language: string): string => {
  const index = new MiniSearch<SearchEntry>(options(language));
  index.addAll(entries);
  return JSON.stringify(index);
};

/** A search for one stemmed term as it is. */
const plain = { prefix: false, fuzzy: false, processTerm: (term: string): string => term } as const;

/** The slugs that fit `typed`, best first, at most `most`; none for an empty line. */
export type Finder = (typed: string, most?: number) => readonly string[];

/** A finder over `index` (from `indexOf`) in `language`. Throws on text that is no index of ours. */
export const finder = (index: string, language: string): Finder => {
  const engine = MiniSearch.loadJSON<SearchEntry>(index, options(language));
  return (typed, most = 12) => {
    const words = typed
      .normalize("NFC")
      .split(/[^\p{L}\p{M}\p{N}'’]+/u)
      .filter(Boolean);
    const told = words.filter((word) => !isIdle(stem(word, language), language));
    const query = (told.length > 0 ? told : words).join(" ");
    const last = words.at(-1) ?? "";
    const lastStem = stem(last, language);
    // A slip is forgiven in a word that is long enough to know by the rest, and that no page has as it stands.
    const isThere = (term: string): boolean => engine.search(term, plain).length > 0;
    const hits = engine.search(query, {
      boost: { title: 4, also: 5, summary: 2 },
      // Only the word that is being typed may still grow.
      prefix: (term) => term === lastStem && term.length > 1,
      fuzzy: (term) => (term.length > 3 && !isThere(term) ? 0.25 : false),
      weights: { fuzzy: 0.4, prefix: 0.4 },
    });
    // What only just fits, beside something that fits well, is noise.
    const enough = (hits[0]?.score ?? 0) * 0.08;
    return hits
      .filter(({ score }) => score >= enough)
      .slice(0, most)
      .map(({ id }) => String(id));
  };
};
