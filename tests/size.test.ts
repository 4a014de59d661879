/**
 * What a first visit costs, in bytes of the built app (gzip, level 9): the shell's scripts, and all that is fetched
 * before the first picture.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { parseSync } from "vite";
import { describe, expect, it } from "vitest";
import { builtApp } from "../src/doors/server/server.ts";

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

/** The scripts that `path` needs before its first line runs, itself first. */
const withStatic = (path: string, seen: Set<string> = new Set()): Set<string> => {
  if (seen.has(path)) return seen;
  seen.add(path);
  const { program } = parseSync(path, readFileSync(join(dist, path), "utf8"));
  for (const node of program.body) {
    if (
      node.type !== "ImportDeclaration" &&
      node.type !== "ExportNamedDeclaration" &&
      node.type !== "ExportAllDeclaration"
    )
      continue;
    const to = node.source?.value;
    if (to !== undefined) withStatic(posix.join(posix.dirname(path), to), seen);
  }
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
});
