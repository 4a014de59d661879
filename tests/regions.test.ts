/**
 * One way to write a day, a number or a list: src/words/written.ts, in the locale that is spoken. A format made
 * elsewhere would follow the browser, or the language alone.
 */
import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
/** Those that ask a zone what its clocks show, in ISO and not for a reader. */
const others = ["src/words/written.ts", "src/diary/when.ts"];
const made =
  /new Intl\.(?:DateTimeFormat|NumberFormat|ListFormat|DisplayNames|RelativeTimeFormat|DurationFormat)\b|\.toLocale\w*String\(/;

const makers = (files: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(files).flatMap(([path, text]) => (made.test(text) ? [path] : []));

describe("a format of Intl", () => {
  it("is made in one place", () => {
    const paths = globSync("src/**/*.{ts,tsx}", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
    const files = paths.filter((path) => !/\.test\.tsx?$/.test(path));
    expect(files.length).toBeGreaterThan(200);
    const found = makers(Object.fromEntries(files.map((path) => [path, readFileSync(resolve(root, path), "utf8")])));
    expect(found.toSorted()).toEqual(others.toSorted());
  });

  it("is found where it is made", () => {
    const planted = {
      "a.ts": "new Intl.DateTimeFormat(spoken().locale)",
      "b.ts": "day.toLocaleDateString()",
      "c.ts": "dates({ dateStyle: 'long' })",
      "d.ts": "Intl.DateTimeFormat().resolvedOptions().timeZone",
    };
    expect(makers(planted)).toEqual(["a.ts", "b.ts"]);
  });
});
