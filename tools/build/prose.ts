/**
 * An article's text becomes markup: CommonMark and GFM by micromark, own links made addresses of the app, and a sentence
 * that ends in [^claim] marks made a link to its claim, so that a reader can ask how sure it is.
 */
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";

export type Prose = {
  readonly html: string;
  readonly claims: readonly string[];
  /** The articles that it links to. */
  readonly links: readonly string[];
  /** The words alone, for counting, search and grading. */
  readonly plain: string;
};

const marks = /(?:\[\^[a-z0-9-]+\])+/;
/** The sign before a list entry or heading, and space. */
const lead = /^\s*(?:(?:[-*]|\d+\.|>|#+)\s+)?/;

/** Where the last sentence of `text` begins. */
const lastSentence = (text: string): number => {
  let at = lead.exec(text)?.[0].length ?? 0;
  for (const end of text.matchAll(/[.!?؟…]["”»)*]*\s+(?=\S)/g)) at = Math.max(at, end.index + end[0].length);
  return at;
};

/** One paragraph or list line: the sentences before marks become links. Throws where a marked sentence holds a link of its own. */
const marked = (line: string, claims: string[]): string => {
  const parts = line.split(new RegExp(`(${marks.source})`));
  return parts
    .map((part, i) => {
      const next = parts[i + 1];
      if (i % 2 === 1) return "";
      if (next === undefined) return part;
      const ids = [...next.matchAll(/\[\^([a-z0-9-]+)\]/g)].map((found) => found[1] ?? "");
      claims.push(...ids);
      const start = lastSentence(part);
      const sentence = part.slice(start);
      if (/\]\(/.test(sentence)) throw new Error(`a sentence with a claim holds a link: ${sentence}`);
      if (sentence.trim() === "") throw new Error(`a claim without a sentence: ${next}`);
      return `${part.slice(0, start)}[${sentence.trim()}](#claim:${ids.join("+")})`;
    })
    .join("");
};

/** `text` as markup. Throws on raw HTML, pictures and links off the origin: an article is words. */
export const prose = (text: string): Prose => {
  const claims: string[] = [];
  const links: string[] = [];
  const blocks = text
    .trim()
    .split(/\n{2,}/)
    .map((block) => {
      // A paragraph may be wrapped over lines; a list has a line for each of its entries.
      const joined = block.replace(/\n(?!\s*(?:[-*]|\d+\.)\s)\s*/g, " ");
      return joined
        .split("\n")
        .map((line) => marked(line, claims))
        .join("\n");
    });
  const html = micromark(blocks.join("\n\n"), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  if (/<img|&lt;[a-z]/i.test(html)) throw new Error("an article holds no pictures and no HTML");
  const linked = html.replace(/<a href="([^"]*)">/g, (_, to: string) => {
    const claim = /^#claim:(.+)$/.exec(to)?.[1]?.split("+");
    if (claim) return `<a class="claim" href="#source-${claim[0]}" data-claims="${claim.join(" ")}">`;
    if (!/^[a-z0-9-]+$/.test(to)) throw new Error(`a link leads out of the library: ${to}`);
    links.push(to);
    return `<a href="/library/${to}">`;
  });
  const plain = linked
    .replace(/<\/(?:p|li|h\d)>/g, "\n")
    .replace(/<[^>]+>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, "&");
  return { html: linked, claims: [...new Set(claims)], links, plain: plain.trim() };
};
