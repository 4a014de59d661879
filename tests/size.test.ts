/**
 * What a first visit costs, in bytes of the built app (gzip, level 9): the shell's scripts, and all that is fetched
 * before the first picture. Another language adds nothing to it: its words are one file that comes when it is spoken, and
 * each article one that comes when it is read.
 */
import { globSync, readdirSync, readFileSync } from "node:fs";
import { join, posix, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { builtApp } from "../src/doors/server/server.ts";
import { rulesIn } from "../tools/build/rules.ts";
import { languages } from "../tools/build/content.ts";
import { readGrown } from "../tools/build/growing.ts";
import { readShelf } from "../tools/build/shelf.ts";
import { folders } from "../tools/build/words.ts";

const root = resolve(import.meta.dirname, "..");
const dist = builtApp;
const page = readFileSync(join(dist, "index.html"), "utf8");

const zipped = (path: string): number => gzipSync(readFileSync(join(dist, path)), { level: 9 }).length;
const kb = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const sum = (sizes: readonly number[]): number => sizes.reduce((all, one) => all + one, 0);

/** The values of one attribute over all elements of one name, in order. */
const attributes = (element: string, wanted: RegExp, name: string): string[] =>
  [...page.matchAll(new RegExp(`<${element}\\b[^>]*>`, "g"))]
    .map(([tag]) => tag)
    .filter((tag) => wanted.test(tag))
    .flatMap((tag) => new RegExp(`\\b${name}="/([^"]+)"`).exec(tag)?.[1] ?? []);

/** The scripts that the script `path` names as what it needs before its first line runs. */
const staticOf = (path: string): readonly string[] => {
  const { program } = parseSync(path, readFileSync(join(dist, path), "utf8"));
  return program.body.flatMap((node) => {
    if (
      node.type !== "ImportDeclaration" &&
      node.type !== "ExportNamedDeclaration" &&
      node.type !== "ExportAllDeclaration"
    )
      return [];
    const to = node.source?.value;
    return to === undefined ? [] : [posix.join(posix.dirname(path), to)];
  });
};
/** All that `path` needs so, itself first. */
const withStatic = (path: string, seen: Set<string> = new Set()): Set<string> => {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const to of staticOf(path)) withStatic(to, seen);
  return seen;
};

const entries = attributes("script", /type="module"/, "src");
const shell = [...entries.reduce((seen, entry) => withStatic(entry, seen), new Set<string>())];
const styles = attributes("link", /rel="stylesheet"/, "href");
const preloaded = attributes("link", /rel="preload"/, "href");

describe("the built app", () => {
  it("has a page with one script of its own and the policy", () => {
    expect(entries).toHaveLength(1);
    expect(page).toContain('http-equiv="Content-Security-Policy"');
    expect(page).not.toMatch(/<style|\bstyle="|<script(?![^>]*\bsrc=)/);
  });

  it("has the styles of the first picture in one file, which knows the layers in their order before any other does", () => {
    const [wanted = ""] = /@layer [^;{]+;/.exec(readFileSync(join(root, "src/screens/look/look.css"), "utf8")) ?? [];
    const namesIn = (sheet: string): readonly string[] => [
      ...new Set([...sheet.matchAll(/@layer ([^;{]+)/g)].flatMap(([, names = ""]) => names.split(/,\s*/))),
    ];
    expect(styles).toHaveLength(1);
    expect(namesIn(wanted).length).toBeGreaterThan(3);
    expect(styles.map((path) => namesIn(readFileSync(join(dist, path), "utf8")))).toEqual([namesIn(wanted)]);
  });

  it("has a shell of at most 45 kB of script", () => {
    const bytes = sum(shell.map(zipped));
    console.info(`shell script: ${kb(bytes)} gz of 45 (${shell.length} files)`);
    expect(bytes).toBeLessThanOrEqual(45_000);
  });

  it("needs at most 150 kB before the first picture", () => {
    const parts = { page: ["index.html"], script: shell, style: styles, preloaded };
    const bytes = sum(Object.values(parts).flat().map(zipped));
    const said = Object.entries(parts).map(([name, paths]) => `${name} ${kb(sum(paths.map(zipped)))}`);
    console.info(`before the first picture: ${kb(bytes)} gz of 150 (${said.join(", ")})`);
    expect(bytes).toBeLessThanOrEqual(150_000);
  });

  it("keeps the models and the sample out of the shell, and offers them", () => {
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" });
    expect(files).toContain(join("models", "ears.onnx"));
    expect(zipped("sample.mp3")).toBeGreaterThan(10_000);
    expect(readFileSync(join(dist, "sample.mp3")).length).toBeLessThan(500_000);
    for (const path of shell) expect(readFileSync(join(dist, path), "utf8")).not.toContain("icu-messageformat-parser");
  });

  // By words that minifying leaves: the licence that opens each of its files, the name that it is called by.
  it.each([
    ["mediabunny", "Vanilagy and contributors"],
    ["onnxruntime-web", "InferenceSession"],
  ])("has the code of %s, and not in the shell", (_, mark) => {
    const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => /\.m?js$/.test(path));
    const holding = scripts.filter((path) => readFileSync(join(dist, path), "utf8").includes(mark));
    expect(holding.length).toBeGreaterThan(0);
    expect(shell.filter((path) => holding.includes(join(path)))).toEqual([]);
  });
});

const scripts = new Map(
  globSync("assets/*.js", { cwd: dist }).map((path) => {
    const name = path.replaceAll("\\", "/");
    return [name, readFileSync(join(dist, name), "utf8")] as const;
  }),
);
/** The longest run of letters in `text`, which a build writes as it stands. */
const run = (text: string): string =>
  text.split(/[^\p{L}\p{M} ,.:;]+/u).reduce((longest, part) => (part.length > longest.length ? part : longest), "");
/** The scripts that say more than `share` of `texts`, by their longest runs; a phrase or two may stand elsewhere as well. */
const saying = (texts: readonly string[], share = 0.2): readonly string[] => {
  const runs = texts.map(run).filter((text) => text.length >= 20);
  expect(runs.length, texts[0]).toBeGreaterThan(0);
  const says = (script: string): number => runs.filter((text) => script.includes(text)).length / runs.length;
  return [...scripts].filter(([, script]) => says(script) > share).map(([name]) => name);
};
/** What a language says in each part of the app that says a line of it. */
const partsOf = async (code: string): Promise<readonly (readonly string[])[]> => {
  const files = globSync(`src/words/${code}/*.ts`, { cwd: root, exclude: (name) => name === "language.ts" });
  const parts = await Promise.all(
    files.map(async (file): Promise<readonly string[]> => {
      const { words }: { words: Readonly<Record<string, string>> } = await import(pathToFileURL(join(root, file)).href);
      return Object.values(words ?? {});
    }),
  );
  return parts.filter((texts) => texts.some((text) => run(text).length >= 20));
};

describe("a language", () => {
  const needed = new Set([...shell, ...preloaded, ...[...scripts.keys()].flatMap(staticOf)]);
  const shelf = readShelf(join(root, "content"), languages());
  const grown = readGrown(join(root, "content"), languages());

  it.each(folders())("is one file of words, which comes when %s is spoken", async (code) => {
    const parts = await partsOf(code);
    expect(parts.length).toBeGreaterThan(15);
    const names = new Set(parts.flatMap(saying));
    const [words = ""] = names;
    console.info(`the words of ${code}: ${kb(zipped(words))} gz`);
    expect(names.size, [...names].join()).toBe(1);
    expect(needed).not.toContain(words);
    const first = new Set([...shell, ...preloaded]);
    expect(saying(parts.flat(), 0).filter((name) => first.has(name))).toEqual([]);
  });

  it.each(languages())("has a file for each article, which comes when it is read, in %s", (code) => {
    const pages = [...(shelf.pages.get(code)?.values() ?? [])];
    // A safety rule stands in many articles, word for word.
    const rules = Object.values(rulesIn(code));
    const own = (html: string): string => rules.reduce((left, rule) => left.replaceAll(rule, "|"), html);
    const files = pages.map(({ body }) => saying([own(body.html)]));
    expect(files.filter((names) => names.length !== 1)).toEqual([]);
    expect(new Set(files.flat()).size).toBe(pages.length);
    expect(files.flat().filter((name) => needed.has(name))).toEqual([]);
    expect(pages.length).toBeGreaterThanOrEqual(24);
  });

  it.each(languages())(
    "has one file for each other thing it tells, which comes when its room is opened, in %s",
    (code) => {
      const told = {
        cards: [...(shelf.pages.get(code)?.values() ?? [])].map(({ card }) => card.summary),
        claims: (shelf.claims.get(code) ?? []).map(({ who }) => who),
        activities: (grown.activities.get(code) ?? []).flatMap(({ steps }) => steps),
        noticing: (grown.checkpoints.get(code) ?? []).flatMap(({ milestones }) => milestones.map(({ ask }) => ask)),
        signs: (grown.signs.get(code) ?? []).map((sign) => sign.else),
      };
      for (const [what, texts] of Object.entries(told)) {
        const names = saying(texts);
        expect(
          names.filter((name) => needed.has(name)),
          what,
        ).toEqual([]);
        // A summary stands in the list and in its article.
        if (what !== "cards") expect(names, what).toHaveLength(1);
      }
    },
  );
});
