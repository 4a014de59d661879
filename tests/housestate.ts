/**
 * The house rule of state: no file of floors 0 to 2 keeps anything that changes at its top level, so that what a function
 * gives hangs on what it is given. The honest exceptions are listed with their reasons, and one that is none is named.
 */
import { parseSync } from "vite";
import { floors, type Tree } from "./house.ts";

/** Files that may keep something, and why. */
export const keeping: Readonly<Record<string, string>> = {
  "src/words/words.ts": "the language that is spoken, and its tables",
  "src/diary/when.ts": "a cache: Intl's formats are slow to make",
  "src/library/search.ts": "a cache: the idle words of each language",
  "src/recording/formats/map.ts": "a cache: the rules of a map by their names",
  "src/sample/encode.ts": "an encoder is registered once in a process",
  "src/sample/formant.ts": "a cache: how each formant falls off",
  "src/keeping/sqlite.ts": "the engine is loaded once in a process",
  "src/keeping/store.worker.ts": "a worker is one open vault",
  "src/keeping/backups/make.ts": "a script that is run by hand",
};

const changing = /^(?:set|add|delete|clear|push|pop|shift|unshift|splice|fill|sort|reverse|copyWithin)$/;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;
const nameOf = (value: unknown): string | null =>
  isNode(value) && value["type"] === "Identifier" && typeof value["name"] === "string" ? value["name"] : null;

/** The name whose inside is changed here: `x.push(1)`, `x[0] = 1`, `x.y += 1`, `x.y++`. */
const changedBy = (node: Node): string | null => {
  const member = node["type"] === "CallExpression" ? node["callee"] : (node["left"] ?? node["argument"]);
  const writes = node["type"] === "AssignmentExpression" || node["type"] === "UpdateExpression";
  if (!isNode(member) || member["type"] !== "MemberExpression") return null;
  if (!writes && !(node["type"] === "CallExpression" && changing.test(nameOf(member["property"]) ?? ""))) return null;
  return nameOf(member["object"]);
};

/** The names at the top level of a script that are a `let`, or whose inside the script changes. */
const changingIn = (path: string, text: string): readonly string[] => {
  const { body } = parseSync(path, text).program;
  const kept = new Map<string, boolean>();
  for (const statement of body) {
    const declared = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
    if (declared?.type !== "VariableDeclaration") continue;
    for (const { id } of declared.declarations) kept.set(nameOf(id) ?? "", declared.kind !== "const");
  }
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!isNode(node)) return;
    const name = changedBy(node);
    if (name !== null && kept.has(name)) kept.set(name, true);
    Object.values(node).forEach(walk);
  };
  walk(body);
  return [...kept].flatMap(([name, changes]) => (changes ? [name] : []));
};

const isJudged = (path: string): boolean => {
  const [, room = "", inner = ""] = path.split("/");
  const floor = floors[`${room}/${inner}`] ?? floors[room];
  return (
    path.startsWith("src/") && (floor ?? 9) <= 2 && /\.tsx?$/.test(path) && !/\.(?:test|fixture)\.|\.d\.ts$/.test(path)
  );
};

/** What is wrong, one line each. Takes a tree whose scripts parse. */
export const problemsOfState = ({ files }: Tree): readonly string[] =>
  [...files].flatMap(([path, text]) => {
    if (!isJudged(path)) return [];
    const names = changingIn(path, text);
    if (path in keeping) return names.length === 0 ? [`${path} keeps nothing, and is listed as if it did`] : [];
    return names.map((name) => `${path} keeps ${name} at its top level, and changes it`);
  });
