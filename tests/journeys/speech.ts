/** What a language says, for a journey that goes by its words; and what English says that it says otherwise. */
import type { Language } from "../../src/words/language.ts";
import { globSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { IntlMessageFormat } from "intl-messageformat";
import { readGrown } from "../../tools/build/growing.ts";
import { readShelf } from "../../tools/build/shelf.ts";

const root = resolve(import.meta.dirname, "../..");
const content = join(root, "content");

export type Speech = Language & {
  /** The message `id`, said of a girl by somebody. */
  readonly say: (id: string, values?: Readonly<Record<string, string | number>>) => string;
  /** The runs of three words in `text` that only English says, in messages and content. */
  readonly english: (text: string) => readonly string[];
};

const load = async (path: string): Promise<Record<string, unknown>> => import(pathToFileURL(join(root, path)).href);

const messagesOf = async (code: string): Promise<ReadonlyMap<string, string>> => {
  const files = globSync(`src/words/${code}/*.ts`, { cwd: root }).filter((file) => !file.endsWith("language.ts"));
  const tables = await Promise.all(files.map(load));
  return new Map(tables.flatMap(({ words }) => Object.entries(words ?? {})));
};

/** Every text in a value, however deep. */
const texts = (value: unknown): readonly string[] => {
  if (typeof value === "string") return [value];
  if (value instanceof Map) return [...value.values()].flatMap(texts);
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
};

/** Every three words that stand together in `text`. */
const threes = (text: string): readonly string[] => {
  const found: string[] = [];
  for (const part of text.toLowerCase().split(/[^\p{L}\p{M}’' ]+/u)) {
    const words = part.match(/[\p{L}\p{M}]+(?:[’'][\p{L}\p{M}]+)*/gu) ?? [];
    for (let n = 2; n < words.length; n++) found.push(words.slice(n - 2, n + 1).join(" "));
  }
  return found;
};

/** All that is said in a language: messages without their values, and content. */
const saidIn = async (code: string): Promise<ReadonlySet<string>> => {
  const { pages, claims } = readShelf(content, ["en", code]);
  const { activities, checkpoints, signs } = readGrown(content, ["en", code]);
  const told = [pages, claims, activities, checkpoints, signs].flatMap((all) => texts(all.get(code)));
  const messages = [...(await messagesOf(code)).values()].map((text) =>
    text.replace(/\w+ *\{|\{\w+(?:, *\w+,)?/g, "|"),
  );
  return new Set([...told, ...messages].flatMap(threes));
};

export const speechOf = async (code: string): Promise<Speech> => {
  const [messages, own, english] = await Promise.all([messagesOf(code), saidIn(code), saidIn("en")]);
  const { language } = (await load(`src/words/${code}/language.ts`)) as { readonly language: Language };
  return {
    ...language,
    say: (id, values = {}) => {
      const text = messages.get(id);
      if (text === undefined) throw new Error(`${code} has no message ${id}`);
      return String(new IntlMessageFormat(text, language.locale).format({ childIs: "girl", meIs: "other", ...values }));
    },
    english: (text) => [...new Set(threes(text))].filter((three) => english.has(three) && !own.has(three)),
  };
};
