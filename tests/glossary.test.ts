/**
 * One word for one thing: content/glossary holds some twenty words in each language. Each is said on the screens or in the
 * library, and what it replaces is not said any more. A language that has settled nothing yet has no `not`.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { languages } from "../tools/build/content.ts";

const root = resolve(import.meta.dirname, "..");
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const place = v.picklist(["screens", "library"]);
const facts = v.parse(
  v.record(v.string(), v.strictObject({ code: v.string(), where: v.pipe(v.array(place), v.nonEmpty()) })),
  parse(read("content/glossary/facts.yaml")),
);
const entry = v.strictObject({ word: v.string(), means: v.string(), not: v.array(v.string()) });
const glossary = (code: string) => v.parse(v.record(v.string(), entry), parse(read(`content/glossary/${code}.yaml`)));

/** What is said in a language: the screens' messages, and the library's pages, activities and signs. */
const said = (code: string): Readonly<Record<v.InferOutput<typeof place>, string>> => {
  const texts = (pattern: string): string =>
    globSync(pattern, { cwd: root })
      .map((path) => read(path).replace(/^(?:also|["\w.-]+:)(?=[: ]).*\[.*\]$/gm, ""))
      .join("\n");
  return {
    screens: texts(`src/words/${code}/*.ts`).replace(/^ {2}"[^"]+":/gm, ""),
    library: [
      `content/articles/*/${code}.md`,
      `content/{activities,milestones}/*/${code}.yaml`,
      `content/signs/${code}.yaml`,
    ]
      .map(texts)
      .join("\n"),
  };
};
/** Where one of `patterns` is said in `text`. */
const slips = (text: string, patterns: readonly string[]): readonly string[] =>
  patterns.flatMap((pattern) => text.match(new RegExp(pattern, "gu")) ?? []);

describe.each(languages())("the glossary in %s", (code) => {
  const words = glossary(code);
  const { screens, library } = said(code);

  it("has a word for each thing, and each is said", () => {
    expect(Object.keys(words)).toEqual(Object.keys(facts));
    const unsaid = Object.entries(words).filter(([, { word }]) => !`${screens}\n${library}`.includes(word));
    expect(unsaid.map(([id, { word }]) => `${id}: ${word}`)).toEqual([]);
  });

  it("says nothing twice, and none of the words that it gave up", () => {
    const all = Object.values(words).map(({ word }) => word);
    expect(all.filter((word, i) => all.indexOf(word) !== i)).toEqual([]);
    const found = Object.entries(words).flatMap(([id, { not }]) =>
      slips(`${screens}\n${library}`, not).map((slip) => `${id}: ${slip}`),
    );
    expect(found).toEqual([]);
  });
});

it("every language of the library has its glossary, and a slip is found", () => {
  const there = globSync("content/glossary/*.yaml", { cwd: root }).map((path) => basename(path, ".yaml"));
  expect(there.toSorted()).toEqual(["facts", ...languages()].toSorted());
  expect(Object.keys(facts).length).toBeGreaterThanOrEqual(20);
  expect(slips("The longest run: To and fro.", glossary("en")["back-and-forth"]?.not ?? [])).toEqual(["To and fro"]);
});
