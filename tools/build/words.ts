/**
 * Words are plain ICU MessageFormat strings in src/ground/words/<language>.ts. The built app gets them parsed, so that
 * the parser (two thirds of FormatJS) stays at home. A message without arguments stays a string.
 */
import { parse } from "@formatjs/icu-messageformat-parser";
import type { Plugin } from "vite";

const wordsFile = /\/src\/ground\/words\/[a-z]{2}(?:-[A-Za-z]+)?\.ts$/;
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

/** The Vite plugin; works in builds only, the development server parses as it goes. */
export const words = (): Plugin => ({
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
      if (!isWords(value)) throw new Error(`${id}: ${name} is not a list of messages; a words file holds nothing else`);
      const messages = Object.fromEntries(
        Object.entries(value).map(([key, text]) => [key, compiled(text, `${id} ${key}`)]),
      );
      return `export const ${name} = ${JSON.stringify(messages)};`;
    });
    return { code: lines.join("\n"), map: null };
  },
});
