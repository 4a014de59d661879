/** The card as one HTML file that needs nothing else: its own words, pictures and look. */
import { spoken } from "../../words/words.ts";
import pictures from "../../drawing/cue.css?inline";
import { unlayered } from "../parts/sheet.ts";
import tokens from "../look/tokens.css?inline";
import card from "./handover.css?inline";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const look = [tokens, pictures, card].map(unlayered).join("");

/** `paper` as a file named `name`. */
export const fileOf = (paper: HTMLElement, name: string): File => {
  const { tag, dir } = spoken();
  const title = paper.querySelector("h2")?.textContent ?? name;
  const html = `<!doctype html>
<html lang="${tag}" dir="${dir}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>body{margin:0;font-family:system-ui,sans-serif}.handover{margin-inline:auto}${look}</style>
<body>
${paper.outerHTML}
</body>
</html>`;
  return new File([html], `${name.replaceAll(" ", "-")}.html`, { type: "text/html" });
};
