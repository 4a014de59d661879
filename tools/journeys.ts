/**
 * Which tests need a browser: the journeys, and a room's tests that open one. They run two at a time, and not at all where
 * there is no Chromium. Those that end in `.long.test.ts` take minutes each, and run by themselves (`npm run test:long`).
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const opensBrowser = /from "(?:playwright-core|[./a-z]*\/stage\.fixture\.ts)"/;

const walked = (root: string): readonly string[] =>
  globSync(["tests/journeys/**/*.test.ts", "src/**/*.test.ts"], { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.startsWith("tests/journeys/") || opensBrowser.test(readFileSync(join(root, path), "utf8")))
    .toSorted();
const isLong = (path: string): boolean => path.endsWith(".long.test.ts");

/** Their paths from `root`, with slashes. */
export const journeys = (root: string): readonly string[] => walked(root).filter((path) => !isLong(path));

/** The paths of those that take minutes each. */
export const marathons = (root: string): readonly string[] => walked(root).filter(isLong);

/** How many tests the files at `paths` hold, as far as their text tells. */
export const countTests = (root: string, paths: readonly string[]): number =>
  paths
    .map((path) => readFileSync(join(root, path), "utf8").match(/^\s*(?:it|test)(?:\.each\b.*)?\(/gm)?.length ?? 1)
    .reduce((all, one) => all + one, 0);
