/**
 * Which tests need a browser: the journeys, and a room's tests that open one. They run one after the other, and not at
 * all where there is no Chromium.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

const opensBrowser = /from "(?:playwright-core|[./a-z]*\/stage\.fixture\.ts)"/;

/** Their paths from `root`, with slashes. */
export const journeys = (root: string): readonly string[] =>
  globSync(["tests/journeys/**/*.test.ts", "src/**/*.test.ts"], { cwd: root })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.startsWith("tests/journeys/") || opensBrowser.test(readFileSync(join(root, path), "utf8")))
    .toSorted();

/** How many tests they hold, as far as their text tells. */
export const journeyCount = (root: string): number =>
  journeys(root)
    .map((path) => readFileSync(join(root, path), "utf8").match(/^\s*(?:it|test)(?:\.each\b.*)?\(/gm)?.length ?? 1)
    .reduce((all, one) => all + one, 0);
