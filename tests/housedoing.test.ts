import { globSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { problemsOfDoing } from "./housedoing.ts";

const root = resolve(import.meta.dirname, "..");
const wrong = (path: string, text: string): readonly string[] => problemsOfDoing({ files: new Map([[path, text]]) });

it("is kept by the room of use cases, and by who hears", () => {
  const paths = globSync("src/**/*.{ts,tsx}", { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  expect(paths.filter((path) => path.startsWith("src/doing/")).length).toBeGreaterThan(10);
  const files = new Map(paths.map((path) => [path, readFileSync(join(root, path), "utf8")]));
  expect(problemsOfDoing({ files })).toEqual([]);
});

it.each([
  ["src/doing/a.ts", "export const a = () => document.title;\n", "document"],
  ["src/doing/a.ts", "export const a = () => navigator.storage;\n", "navigator"],
  ["src/doing/a.ts", "console.log(1);\n", "console"],
  ["src/doing/a.ts", "export const a = process.env;\n", "process"],
  ["src/doing/a.ts", 'import { say } from "../words/words.ts";\nsay();\n', "words are the caller"],
  ["src/doing/a.ts", 'import { words } from "../words/en/app.ts";\nwords;\n', "words are the caller"],
  ["src/doing/a.ts", 'import { signal } from "@preact/signals";\nsignal();\n', "it is a use case"],
  ["src/doing/a.ts", 'import { readFile } from "node:fs/promises";\nreadFile;\n', "it is a use case"],
  ["src/doors/cli/a.ts", 'import { soundOf } from "../../keeping/runs.ts";\n', "asks for soundOf"],
  ["src/doors/cli/a.ts", 'import { onTheClock } from "../../doing/clock.ts";\n', "asks for onTheClock"],
  [
    "src/doors/cli/a.ts",
    'import {\n  type Ears,\n  listen,\n} from "../../listening/listening.ts";\n',
    "asks for listen",
  ],
  ["src/keeping/a.ts", 'import { attend } from "../listening/listening.ts";\n', "asks for attend"],
])("is held: %s %s", (path, text, said) => {
  expect(wrong(path, text)).toEqual([expect.stringContaining(said)]);
});

it("lets be what is no use case, and what only looks like it", () => {
  expect(wrong("src/doing/ears.worker.ts", "export const a = () => location.href;\n")).toEqual([]);
  expect(wrong("src/doing/a.test.ts", 'import { readFile } from "node:fs/promises";\nreadFile;\n')).toEqual([]);
  expect(
    wrong("src/doing/a.ts", "// document.title\nexport const a = (at: { location: string }) => at.location[0];\n"),
  ).toEqual([]);
  expect(wrong("src/keeping/media.ts", 'import { soundOf } from "./runs.ts";\n')).toEqual([]);
  expect(wrong("src/doors/cli/a.ts", 'import { type Ears, peopleOf } from "../../listening/listening.ts";\n')).toEqual(
    [],
  );
});
