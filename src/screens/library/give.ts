/** A page as one file that opens anywhere, without Attune and without a network: its words, and the sources under them. */
import type { Article, Claim } from "../../library/library.ts";
import { citeOf } from "./claim.tsx";
import { say } from "./words.ts";

const safe = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The page as a whole HTML document. Links into the app become plain words; claims lead to their sources below. */
export const pageFile = (article: Article, claims: readonly Claim[], locale: string, dir: string): string => {
  const inside = (html: string): string => html.replace(/<a href="\/library\/[^"]*">(.*?)<\/a>/g, "$1");
  const sources = claims.map(
    (claim) =>
      `<li id="source-${claim.id}">${safe(claim.says)} <i>${safe(citeOf(claim))}</i> ${safe(claim.address)}</li>`,
  );
  return `<!doctype html>
<html lang="${locale}" dir="${dir}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${safe(article.title)}</title>
<style>body{font:18px/1.55 system-ui,sans-serif;max-width:38em;margin:2em auto;padding:0 1.2em;color:#14283a;background:#fff}
h1,h2{line-height:1.15}section{background:#dff0d8;border-radius:1.2em;padding:.8em 1.2em;margin:1.4em 0}section+section{background:#eef3f1}
a{color:inherit}li{margin:.4em 0;overflow-wrap:anywhere}small,footer{color:#4b5f6d;font-size:15px}</style></head>
<body><h1>${safe(article.title)}</h1><p>${safe(article.summary)}</p>
${inside(article.html)}
<section><h2>${safe(say("library.h.tonight"))}</h2>${inside(article.tonight)}</section>
<section><h2>${safe(say("library.h.ask"))}</h2>${inside(article.ask)}</section>
<h2>${safe(say("library.h.sources", { n: claims.length }))}</h2><ol>${sources.join("\n")}</ol>
<footer>${safe(say("library.file"))}</footer></body></html>
`;
};
