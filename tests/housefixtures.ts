/**
 * The house rule of fixtures: what nothing but tests and benches imports is named `*.fixture.ts`, and nothing else imports
 * it. The build (`tools/`, vite.config.ts) is a user as good as the app.
 */
import { posix } from "node:path";
import { importsOf, type Tree } from "./house.ts";

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);
const isFixture = (path: string): boolean => /\.fixture\.tsx?$/.test(path);

/** Who imports each script of src, among src, its tests and the build. */
const importersOf = ({ files }: Tree): ReadonlyMap<string, readonly string[]> => {
  const importers = new Map<string, string[]>();
  for (const [path, text] of files) {
    if (!/^(?:src|tools)\/.*\.(?:ts|tsx|mjs|js)$|^vite\.config\.ts$/.test(path)) continue;
    for (const { to } of importsOf(path, text)) {
      if (!to?.startsWith(".")) continue;
      const target = posix.normalize(posix.join(posix.dirname(path), to.replace(/[?#].*$/, "")));
      importers.set(target, [...(importers.get(target) ?? []), path]);
    }
  }
  return importers;
};

/** What is wrong with fixtures, one line each. Takes a tree whose scripts parse. */
export const problemsOfFixtures = (tree: Tree): readonly string[] =>
  [...importersOf(tree)].flatMap(([path, by]) => {
    if (!path.startsWith("src/") || isTest(path) || !tree.files.has(path)) return [];
    if (isFixture(path)) {
      return by
        .filter((from) => !isTest(from) && !isFixture(from))
        .map((from) => `${from} imports ${path}, which is made for tests`);
    }
    return by.every((from) => isTest(from) || isFixture(from))
      ? [`${path}: only tests import it, so its name ends in .fixture.ts`]
      : [];
  });
