/**
 * What English says, room by room, as a person reads it: articles without their search words, marks and safety rules; the
 * strings of the ledger, activities, milestones and signs; the screens' messages in every choice that they have.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parse } from "yaml";
import { readingsOf } from "./ease.ts";

const article = (text: string): string =>
  text
    .replace(/^(?:---|also:.*)$/gm, "")
    .replace(/^(?:title|summary|tonight|ask): "?(.*?)"?$/gm, "$1")
    .replace(/\[\^[a-z0-9-]+\]|\{safety\.[a-z-]+\}|[*_#]/g, "")
    .replace(/\]\([^)]*\)|\[/g, "")
    .replace(/^\s*(?:-|\d+\.)\s+/gm, "");
const stringsIn = (node: unknown): readonly string[] => {
  if (typeof node === "string") return [node.replace(/\{safety\.[a-z-]+\}/g, "")];
  return node && typeof node === "object" ? Object.values(node).flatMap(stringsIn) : [];
};

/** The texts of each room of the checkout `root`. */
export const roomsOf = async (root: string): Promise<Readonly<Record<string, readonly string[]>>> => {
  const files = (folder: string, name: RegExp): readonly string[] =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((path) => name.test(path))
      .toSorted()
      .map((path) => join(root, folder, path));
  const said = (path: string): readonly string[] => stringsIn(parse(readFileSync(path, "utf8")));
  const screens = await Promise.all(
    files("src/words/en", /\.ts$/).map(async (path) => {
      const { words = {} }: { words?: Readonly<Record<string, string>> } = await import(pathToFileURL(path).href);
      return Object.values(words);
    }),
  );
  return {
    articles: files("content/articles", /en\.md$/).flatMap((path) => article(readFileSync(path, "utf8")).split("\n")),
    ledger: files("content/ledger", /^en\.yaml$/).flatMap(said),
    activities: files("content/activities", /en\.yaml$/).flatMap(said),
    milestones: files("content/milestones", /en\.yaml$/).flatMap(said),
    signs: files("content/signs", /^en\.yaml$/).flatMap(said),
    screens: [...new Set(screens.flat().flatMap(readingsOf))],
  };
};
