/**
 * Prints how English reads, a row a kind of text: sentences, mean and 95th percentile of words a sentence, the longest, the
 * grade, and how often each tic is said (tests/tics.yaml). `node tools/ease.ts [folder of a checkout]`.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parse } from "yaml";
import { lengthsOf, readsAs, ticsIn } from "../tests/ease.ts";

const root = resolve(process.argv[2] ?? join(import.meta.dirname, ".."));
const files = (folder: string, name: RegExp): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => name.test(path))
    .toSorted()
    .map((path) => readFileSync(join(root, folder, path), "utf8"));

/** What an article says, without its front's search words, its marks and its safety rules. */
const proseOf = (text: string): string =>
  text
    .replace(/^(?:---|also:.*)$/gm, "")
    .replace(/^(?:title|summary|tonight|ask): "?(.*?)"?$/gm, "$1")
    .replace(/\[\^[a-z0-9-]+\]|\{safety\.[a-z-]+\}|[*_#]/g, "")
    .replace(/\]\([^)]*\)|\[/g, "")
    .replace(/^\s*(?:-|\d+\.)\s+/gm, "");
/** Every string in a tree of YAML without its safety rules, a line each. */
const stringsIn = (node: unknown): readonly string[] =>
  typeof node === "string"
    ? [node.replace(/\{safety\.[a-z-]+\}/g, "")]
    : node && typeof node === "object"
      ? Object.values(node).flatMap(stringsIn)
      : [];
const messagesOf = (text: string): string =>
  [...text.matchAll(/^ {2}(?:"[^"]+":)?\s*"((?:[^"\\]|\\.)*)",?$/gm)].map(([, said = ""]) => said).join("\n");

const kinds: Readonly<Record<string, readonly string[]>> = {
  articles: files("content/articles", /(?:^|\/)en\.md$/).map(proseOf),
  ledger: files("content/ledger", /^en\.yaml$/).map((text) => stringsIn(parse(text)).join("\n")),
  activities: files("content/activities", /en\.yaml$/).map((text) => stringsIn(parse(text)).join("\n")),
  milestones: files("content/milestones", /en\.yaml$/).map((text) => stringsIn(parse(text)).join("\n")),
  signs: files("content/signs", /^en\.yaml$/).map((text) => stringsIn(parse(text)).join("\n")),
  screens: files("src/ground/words/en", /\.ts$/).map(messagesOf),
};

const tics = parse(readFileSync(join(import.meta.dirname, "../tests/tics.yaml"), "utf8"));
const table = Object.entries(kinds).map(([kind, texts]) => {
  const whole = texts.join("\n");
  const lengths = lengthsOf(whole).toSorted((a, b) => a - b);
  const { mean, longest, grade } = readsAs(texts);
  return {
    kind,
    sentences: lengths.length,
    mean: Number(mean.toFixed(1)),
    p95: lengths[Math.floor(lengths.length * 0.95)],
    longest,
    grade: Number(grade.toFixed(1)),
    tics: ticsIn(whole, tics).length,
  };
});
console.table(table);
for (const tic of Object.keys(tics)) {
  const said = Object.values(kinds).flatMap((texts) => ticsIn(texts.join("\n"), { [tic]: tics[tic] }));
  console.log(`${tic}: ${said.length}`);
}
