/**
 * The house rule of reading: a screen reads what is kept by `useKept` alone, so that what is shown is read again when it
 * changed and an answer that comes too late is dropped. No effect of a screen asks the store by itself.
 */
import { parseSync } from "vite";
import type { Tree } from "./house.ts";

const hook = "src/screens/parts/kept.ts";
const effects = new Set(["useEffect", "useLayoutEffect", "useSignalEffect"]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
const nameIn = (node: unknown): string | null =>
  isObject(node) && typeof node["name"] === "string" ? node["name"] : null;

/** The last two names of what is called: `plays.all` of `home.store.plays.all()`. */
const calledIn = (node: Record<string, unknown>): string | null => {
  if (node["type"] !== "CallExpression" || !isObject(node["callee"])) return null;
  const { object, property } = node["callee"];
  const own = nameIn(property);
  const group = isObject(object) ? (nameIn(object["property"]) ?? nameIn(object)) : null;
  return group !== null && own !== null ? `${group}.${own}` : null;
};

/** What is read in effects, of `reads` (`plays.all`). Takes a file that parses. */
export const readsInEffects = (path: string, text: string, reads: ReadonlySet<string>): readonly string[] => {
  const found: string[] = [];
  const walk = (node: unknown, isIn: boolean): void => {
    if (Array.isArray(node)) return node.forEach((one) => walk(one, isIn));
    if (!isObject(node)) return;
    const called = isIn ? calledIn(node) : null;
    if (called !== null && reads.has(called)) found.push(called);
    const isEffect = node["type"] === "CallExpression" && effects.has(nameIn(node["callee"]) ?? "");
    for (const part of Object.values(node)) walk(part, isIn || isEffect);
  };
  walk(parseSync(path, text).program, false);
  return found;
};

/** What is wrong, one line each; `reads`: the names of the calls that read. */
export const problemsOfReads = ({ files }: Tree, reads: readonly string[]): readonly string[] =>
  [...files].flatMap(([path, text]) =>
    /^src\/screens\/.*\.tsx?$/.test(path) && path !== hook
      ? readsInEffects(path, text, new Set(reads)).map((read) => `${path}: an effect asks for ${read}; useKept does`)
      : [],
  );
