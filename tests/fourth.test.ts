/**
 * A further language is its words and nothing else: in a copy of the house Spanish is put in once more under a code that
 * nobody knows, with a country at that. The same tools build it and the same tests let it pass, without a line of code.
 */
import type { Language } from "../src/words/language.ts";
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  globSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type PluginOption } from "vite";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Table } from "../src/words/words.ts";
import type { Library } from "../src/library/library.ts";
import { finder } from "../src/library/search.ts";

const root = resolve(import.meta.dirname, "..");
const code = "pt-BR";
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "attune-fourth-"));
  for (const part of ["content", "src", "tests", "tools", "package.json", "tsconfig.json", "vite.config.ts"])
    cpSync(join(root, part), join(copy, part), { recursive: true, filter: (path) => !path.endsWith(".onnx") });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"), "junction");
  cpSync(join(copy, "src/words/es"), join(copy, "src/words", code), { recursive: true });
  for (const file of globSync("content/**/es.{md,yaml}", { cwd: copy }))
    cpSync(join(copy, file), join(copy, dirname(file), basename(file).replace("es.", `${code}.`)));
  const named = join(copy, "src/words", code, "language.ts");
  writeFileSync(named, readFileSync(named, "utf8").replace("Español", "Português").replace('"es-419"', `"${code}"`));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** The plugin `name` of tools/build/<file>, as the copy has it. */
const toolOf = async ([file, name]: readonly [file: string, name: string]): Promise<PluginOption> => {
  const tools: Readonly<Record<string, (() => PluginOption) | undefined>> = await import(
    pathToFileURL(join(copy, "tools/build", file)).href
  );
  return tools[name]?.();
};
const tools = [
  ["words.ts", "words"],
  ["content.ts", "content"],
  ["growing.ts", "growing"],
] as const;

type Built = {
  readonly others: readonly (readonly [string, Language, () => Promise<Table>])[];
  readonly libraries: Readonly<Record<string, () => Promise<Library>>>;
  readonly activities: Readonly<Record<string, () => Promise<readonly unknown[]>>>;
  readonly growing: Readonly<Record<string, () => Promise<{ readonly signs: readonly unknown[] }>>>;
};

type Said = {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
};

describe("a fourth language", () => {
  it("is built with the others: its words, its library and search, what to try and to notice", async () => {
    const entry = join(copy, "main.js");
    writeFileSync(
      entry,
      `export { others } from "virtual:languages";
       export { libraries } from "virtual:library";
       export { languages as activities } from "virtual:activities";
       export { languages as growing } from "virtual:growing";`,
    );
    await build({
      configFile: false,
      root: copy,
      logLevel: "silent",
      plugins: await Promise.all(tools.map(toolOf)),
      build: { lib: { entry, formats: ["es"], fileName: "main" }, outDir: "out", minify: false },
    });
    const [file = ""] = readdirSync(join(copy, "out")).filter((name) => /^main\.m?js$/.test(name));
    const built: Built = await import(pathToFileURL(join(copy, "out", file)).href);

    const mine = built.others.find(([one]) => one === code);
    expect(mine?.[1]).toMatchObject({ name: "Português", locale: code });
    const [table, spanish] = await Promise.all([mine?.[2](), built.others.find(([one]) => one === "es")?.[2]()]);
    // Parsed as the others are, for the app has no parser.
    expect(table).toEqual(spanish);
    expect(Object.values(table ?? {}).filter((message) => typeof message !== "string").length).toBeGreaterThan(100);

    const library = await built.libraries[code]?.();
    const first = library?.cards[0];
    expect(first?.title).toBeTruthy();
    expect((await library?.articles[first?.slug ?? ""]?.())?.title).toBe(first?.title);
    const find = finder((await library?.index()) ?? "", code);
    expect(library?.cards.filter(({ slug, title }) => !find(title, 3).includes(slug))).toEqual([]);
    expect((await built.activities[code]?.())?.length).toBeGreaterThanOrEqual(90);
    expect((await built.growing[code]?.())?.signs.length).toBeGreaterThan(10);
  });

  it("passes what judges every language", () => {
    const judges = ["languages", "messages", "content", "growing", "wording"].map((name) => `tests/${name}.test.ts`);
    const only = `${code}|in every language|of every`;
    const file = join(copy, "said.json");
    const told = ["run", "--project", "unit", "--reporter", "json", "--outputFile", file, "-t", only, ...judges];
    const { stdout, stderr } = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", ...told], {
      cwd: copy,
      encoding: "utf8",
      env: { ...process.env, CI: "1" },
    });
    expect(existsSync(file), stdout + stderr).toBe(true);
    const said: Said = JSON.parse(readFileSync(file, "utf8"));
    const each = said.testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(each.filter(({ status }) => status === "failed").map(({ fullName }) => fullName)).toEqual([]);
    expect(said.testResults.map(({ message }) => message).join("")).toBe("");
    const mine = each.filter(({ fullName, status }) => status === "passed" && fullName.includes(code));
    expect(mine.length).toBeGreaterThanOrEqual(6);
  });
});
