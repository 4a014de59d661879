/**
 * The library as chunks: `virtual:library` names the languages; each is one chunk with its list, and each article, the
 * ledger and the search index come when they are wanted. A broken rule of content/ (tools/build/shelf.ts) stops the build.
 *
 * A language is asked of the library once src/words/<code>/library.ts is there: translators write that file last.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";
import type { Article } from "../../src/library/library.ts";
import { type SearchEntry, indexOf } from "../../src/library/search.ts";
import { type Page, readShelf, type Shelf } from "./shelf.ts";
import { overlaid } from "../../src/ground/region.ts";
import { folders, overlayOf, overlays } from "./words.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const prefix = "virtual:library";

/** The languages that the library is held to. */
export const languages = (): readonly string[] => [
  "en",
  ...folders().filter((code) => existsSync(`${root}/src/words/${code}/library.ts`)),
];

export const articleOf = ({ card, first, body, tonight, ask }: Page): Article => ({
  slug: card.slug,
  title: card.title,
  summary: card.summary,
  ...(first.length > 0 ? { first } : {}),
  html: body.html,
  tonight: tonight.html,
  ask: ask.html,
  claims: [...new Set([body, tonight, ask].flatMap(({ claims }) => claims))],
});

const wordsIn = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{M}]+/gu));
/** The words that a page has in some region and not in ours, so that either finds it. */
const elsewhere = (text: string, code: string): readonly string[] => {
  const ours = wordsIn(text);
  const theirs = overlays()
    .filter(([of]) => of === code)
    .flatMap(([, region]) => [...wordsIn(overlaid(overlayOf(code, region))(text))]);
  return [...new Set(theirs)].filter((word) => !ours.has(word));
};

/** What of a page is searched, in the language `code`. */
export const entryOf = ({ card, body, tonight, also }: Page, code: string): SearchEntry => {
  const text = `${body.plain} ${tonight.plain}`;
  const more = elsewhere([card.title, card.summary, text, ...also].join(" "), code);
  return {
    slug: card.slug,
    title: card.title,
    summary: card.summary,
    also: [...also, ...more].join(" "),
    body: text,
  };
};

const listOf = (shelf: Shelf, code: string): string => {
  const pages = [...(shelf.pages.get(code)?.values() ?? [])];
  const all = pages.map(
    ({ card: { slug } }) =>
      `${JSON.stringify(slug)}: () => import("${prefix}/${code}/article/${slug}").then(({ article }) => article)`,
  );
  return `export const library = {
    cards: ${JSON.stringify(pages.map(({ card }) => card))},
    articles: { ${all.join(", ")} },
    ledger: () => import("${prefix}/${code}/ledger").then(({ claims }) => claims),
    index: () => import("${prefix}/${code}/search").then(({ index }) => index),
  };`;
};

/** The Vite plugin. `folder` and `codes` are for tests. */
export const content = (folder = `${root}/content`, codes: () => readonly string[] = languages): Plugin => {
  let shelf: Shelf | null = null;
  let building = false;
  const read = (): Shelf => (shelf ??= readShelf(folder, codes()));
  return {
    name: "attune-content",
    configResolved(config) {
      building = config.command === "build";
    },
    buildStart() {
      shelf = null;
      const { problems } = read();
      if (problems.length === 0) return;
      const said = `content breaks its rules:\n${problems.join("\n")}`;
      if (building) this.error(said);
      this.warn(said);
    },
    resolveId: (id) => (id === prefix || id.startsWith(`${prefix}/`) ? `\0${id}` : null),
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return null;
      const [, code = "", what = "", slug = ""] = id.slice(1).split("/");
      for (const file of read().files) this.addWatchFile(file);
      if (code === "") {
        const all = codes().map(
          (one) => `${JSON.stringify(one)}: () => import("${prefix}/${one}").then(({ library }) => library)`,
        );
        return `export const libraries = { ${all.join(", ")} };`;
      }
      const pages = read().pages.get(code) ?? new Map<string, Page>();
      if (what === "") return listOf(read(), code);
      if (what === "ledger") return `export const claims = ${JSON.stringify(read().claims.get(code) ?? [])};`;
      if (what === "search") {
        return `export const index = ${JSON.stringify(
          indexOf(
            [...pages.values()].map((page) => entryOf(page, code)),
            code,
          ),
        )};`;
      }
      const page = pages.get(slug);
      return page === undefined ? null : `export const article = ${JSON.stringify(articleOf(page))};`;
    },
    watchChange(file) {
      if (file.startsWith(folder)) shelf = null;
    },
  };
};
