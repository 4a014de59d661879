/**
 * Words are plain ICU MessageFormat strings in src/words/<language>/<part>.ts, and the command line's own in
 * src/doors/cli/words.ts. The built app gets them parsed, so
 * that the parser (two thirds of FormatJS) stays at home; a message without arguments stays a string. Each language but
 * English, which comes with its screens, is one chunk: `virtual:languages` lists them, made from the folders there are,
 * and the overlays: what a region says otherwise, <language>/<region>.yaml, from our word to theirs.
 */
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";
import * as v from "valibot";
import { parse as parseYaml } from "yaml";
import type { Overlay } from "../../src/ground/region.ts";

const wordsFile = /\/src\/(?:words\/[^/]+\/(?!language\.ts$)[a-z-]+|doors\/cli\/words)\.ts$/;
const here = fileURLToPath(new URL("../../src/words", import.meta.url));
const list = "virtual:languages";
const one = "virtual:language/";

/** The languages that have a folder, English left out. */
export const folders = (): readonly string[] =>
  readdirSync(here).filter((name) => !name.includes(".") && name !== "en");

const overlay = "virtual:overlay/";
const ways = v.record(v.pipe(v.string(), v.trim(), v.minLength(1)), v.pipe(v.string(), v.trim(), v.minLength(1)));
/** The overlays there are: a language's code, and the region. */
export const overlays = (): readonly (readonly [code: string, region: string])[] =>
  ["en", ...folders()].flatMap((code) =>
    readdirSync(`${here}/${code}`)
      .filter((file) => file.endsWith(".yaml"))
      .map((file) => [code, file.slice(0, -".yaml".length).toUpperCase()] as const),
  );
const fileOf = (code: string, region: string): string => `${here}/${code}/${region.toLowerCase()}.yaml`;
/** What `region` says otherwise in the language `code`. Throws where the file is no list of words. */
export const overlayOf = (code: string, region: string): Overlay =>
  v.parse(ways, parseYaml(readFileSync(fileOf(code, region), "utf8"), { uniqueKeys: true }));

const listed = (): string => {
  const rows = folders().map(
    (code, n) => `import { language as l${n} } from ${JSON.stringify(`${here}/${code}/language.ts`)};`,
  );
  const all = folders().map(
    (code, n) => `[${JSON.stringify(code)}, l${n}, () => import("${one}${code}").then(({ words }) => words)]`,
  );
  const over = overlays().map(
    ([code, region]) =>
      `[${JSON.stringify(code)}, ${JSON.stringify(region)}, () => import("${overlay}${code}/${region}").then(({ all }) => all)]`,
  );
  return `${rows.join("\n")}\nexport const others = [${all.join(", ")}];\nexport const overlays = [${over.join(", ")}];`;
};

const whole = (code: string): string => {
  const parts = readdirSync(`${here}/${code}`).filter(
    (file) => file.endsWith(".ts") && file !== "language.ts" && !file.endsWith(".test.ts"),
  );
  const rows = parts.map((file, n) => `import { words as w${n} } from ${JSON.stringify(`${here}/${code}/${file}`)};`);
  return `${rows.join("\n")}\nexport const words = { ${parts.map((_, n) => `...w${n}`).join(", ")} };`;
};
const parser = "@formatjs/icu-messageformat-parser";
const standIn = "\0plain-parser";

const isWords = (value: unknown): value is Record<string, string> =>
  typeof value === "object" && value !== null && Object.values(value).every((text) => typeof text === "string");

/** One message, parsed; as plain text where it has no arguments. Throws on a message that ICU refuses. */
const compiled = (text: string, where: string): unknown => {
  try {
    const parts = parse(text);
    const [first, second] = parts;
    if (first === undefined) return "";
    return second === undefined && first.type === 0 ? first.value : parts;
  } catch (error) {
    throw new Error(`${where}: ${error instanceof Error ? error.message : String(error)} in "${text}"`, {
      cause: error,
    });
  }
};

/** The Vite plugins: the languages, always; the parsed messages in builds only, the development server parses as it goes. */
export const words = (): Plugin[] => [
  {
    name: "attune-languages",
    resolveId: (id) => (id === list || id.startsWith(one) || id.startsWith(overlay) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${list}`) return listed();
      if (id.startsWith(`\0${one}`)) return whole(id.slice(one.length + 1));
      if (!id.startsWith(`\0${overlay}`)) return null;
      const [code = "", region = ""] = id.slice(overlay.length + 1).split("/");
      this.addWatchFile(fileOf(code, region));
      return `export const all = ${JSON.stringify(overlayOf(code, region))};`;
    },
  },
  {
    name: "attune-words",
    apply: "build",
    enforce: "pre",
    resolveId: (id, importer) => (id === parser && importer !== standIn ? standIn : null),
    // What is still a string is plain text, so that parsing it is wrapping it.
    load: (id) =>
      id === standIn
        ? `export * from "${parser}/no-parser.js";\nexport const parse = (value) => [{ type: 0, value }];`
        : null,
    async transform(_code, id) {
      if (!wordsFile.test(id)) return null;
      const exports: Record<string, unknown> = await import(`${id}?at=${Date.now()}`);
      const lines = Object.entries(exports).map(([name, value]) => {
        if (!isWords(value)) {
          throw new Error(`${id}: ${name} is not a list of messages; a words file holds nothing else`);
        }
        const messages = Object.fromEntries(
          Object.entries(value).map(([key, text]) => [key, compiled(text, `${id} ${key}`)]),
        );
        return `export const ${name} = ${JSON.stringify(messages)};`;
      });
      return { code: lines.join("\n"), map: null };
    },
  },
];
