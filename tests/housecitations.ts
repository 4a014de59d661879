/**
 * The house rule of citations: what a comment or a page cites is a file of this checkout, and the section that it names is
 * there. Comments are read by the parser, pages and scripts of other languages whole.
 */
import { posix } from "node:path";
import { parseSync } from "vite";
import type { Tree } from "./house.ts";

/** A page as it is cited, with its section; not where it is a pattern (`<language>.md`, `{a,b}.md`) or an address. */
const cited = /(?<![\w/<>{},*.:@-])((?:\.\.?\/)*(?:[\w-]+\/)*[\w-]+\.md)\b(?:#([\w-]+))?/g;
/** Notes that lie outside, by their numbers. */
const outside = /\b(?:science|peers|facts)(?:\.md)?(?: notes?)?,? \(?\d+(?:\.\d+)?\b|\.\.\/shared\/\S+\.md/gi;

/** The sections of a page, as GitHub names them. */
const sectionsOf = (page: string): ReadonlySet<string> =>
  new Set(
    [...page.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
      heading
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, "")
        .trim()
        .replaceAll(" ", "-"),
    ),
  );

/** What of a file may cite: the comments of a script, the lines of a comment in YAML, all of a page. */
const citing = (path: string, text: string): string => {
  if (/\.(?:tsx?|mjs|js)$/.test(path)) {
    return parseSync(path, text)
      .comments.map(({ value }) => value)
      .join("\n");
  }
  if (path.endsWith(".css")) return [...text.matchAll(/\/\*[\s\S]*?\*\//g)].map(([comment]) => comment).join("\n");
  if (/\.ya?ml$/.test(path)) return [...text.matchAll(/^\s*#.*$|\s# .*$/gm)].map(([comment]) => comment).join("\n");
  return /\.(?:md|py|sh)$|\/run$/.test(path) ? text : "";
};

/** Every citation that leads nowhere, one line each. Takes the text of all that version control has. */
export const problemsOfCitations = ({ files, known }: Tree): readonly string[] => {
  const there = new Set(known);
  const problems: string[] = [];
  for (const [path, text] of files) {
    const words = citing(path, text).replace(/\n\s*\*\s?/g, " ");
    for (const [note] of words.matchAll(outside)) problems.push(`${path} cites ${note}, outside the checkout`);
    for (const [, page = "", section] of words.matchAll(cited)) {
      const place = [posix.normalize(posix.join(posix.dirname(path), page)), posix.normalize(page)].find((one) =>
        there.has(one),
      );
      if (place === undefined) problems.push(`${path} cites ${page}, which is not there`);
      else if (section !== undefined && !sectionsOf(files.get(place) ?? "").has(section)) {
        problems.push(`${path} cites ${page}#${section}, and it has no such section`);
      }
    }
  }
  return problems;
};
