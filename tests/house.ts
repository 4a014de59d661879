/**
 * The house rule: imports go down, never up, never sideways, save the arrows listed here. A parser reads every import of
 * every file (static, type-only, re-exports, `import()`, `import("x").T`, `new URL("x", import.meta.url)`), and a
 * second, cruder count guards against a reader that reads nothing.
 */
import { posix } from "node:path";
import { parseSync } from "vite";
import { namesTwice } from "./housenames.ts";
import { problemsOfOnce } from "./houseonce.ts";
import { problemsOfStyles } from "./housestyles.ts";

/** The rooms of src and their floors. A room inside a room is named by its whole path. */
export const floors: Readonly<Record<string, number>> = {
  ground: 0,
  words: 0,
  recording: 1,
  "recording/formats": 1,
  reading: 1,
  listening: 1,
  sample: 1,
  child: 1,
  diary: 1,
  cues: 1,
  calm: 1,
  skills: 1,
  story: 1,
  bundle: 1,
  growing: 1,
  library: 1,
  selfcheck: 1,
  practice: 1,
  keys: 1,
  keeping: 2,
  drawing: 2,
  // The engine for other programs is a door that sees no screen and keeps nothing.
  "doors/engine": 2,
  // What the product does: a use case a file.
  doing: 3,
  screens: 4,
  doors: 5,
};

/** The arrows on one floor that are allowed. */
export const sideways: readonly string[] = [
  "words -> ground",
  "recording/formats -> recording",
  "reading -> recording",
  "listening -> recording",
  "sample -> recording",
  "diary -> child",
  "cues -> child",
  "cues -> diary",
  "bundle -> recording",
  "calm -> diary",
  "skills -> calm",
  "skills -> diary",
  "story -> calm",
  "story -> diary",
  "growing -> child",
  "practice -> diary",
  "library -> child",
  // Each folder of the screens is a room: it knows what screens share, and of each other only this.
  "screens/* -> screens/parts",
  "screens/bundle -> screens/cues",
  "screens/bundle -> screens/look",
  "screens/bundle -> screens/replay",
  "screens/calm -> screens/help",
  "screens/cues -> screens/help",
  "screens/cues -> screens/look",
  "screens/cues -> screens/replay",
  "screens/story -> screens/cues",
  "screens/days -> screens/replay",
  "screens/help -> screens/lock",
  "screens/practice -> screens/growing",
  "screens/practice -> screens/library",
  "screens/practice -> screens/try",
  "screens/palette -> screens/library",
  "screens/settings -> screens/lock",
  "screens/timeline -> screens/replay",
  "screens/settle -> screens/replay",
  "screens/settle -> screens/timeline",
  "screens/today -> screens/late",
  "screens/tab -> screens/palette",
  "screens/today -> screens/lock",
  "screens/today -> screens/settings",
  "screens/today -> screens/try",
  "screens/skills -> screens/library",
  "screens/try -> screens/growing",
];

const longest = 400;
const rootEntries = 18;
const saysNothing = /^(?:utils?|helpers?|common|types?|index|misc|shared-code|lib)$/;
const script = /\.(?:ts|tsx|mts|mjs|js)$/;

export type Tree = {
  /** Path from the root of the checkout, with slashes, and text, of each file that was read. */
  readonly files: ReadonlyMap<string, string>;
  /** The paths that version control and the file system know. */
  readonly known: readonly string[];
};

type Import = { readonly to: string | null; readonly how: "import" | "url" };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The text of a literal or of a template without holes; null where it is worked out when it runs. */
const textOf = (node: unknown): string | null => {
  if (!isObject(node)) return null;
  if (node["type"] === "Literal" && typeof node["value"] === "string") return node["value"];
  if (node["type"] === "TSLiteralType") return textOf(node["literal"]);
  if (node["type"] !== "TemplateLiteral" || !Array.isArray(node["quasis"]) || node["quasis"].length !== 1) return null;
  const [only]: unknown[] = node["quasis"];
  const value = isObject(only) ? only["value"] : null;
  return isObject(value) && typeof value["cooked"] === "string" ? value["cooked"] : null;
};

const isHere = (node: unknown): boolean =>
  isObject(node) &&
  node["type"] === "MemberExpression" &&
  isObject(node["object"]) &&
  node["object"]["type"] === "MetaProperty";

const importOf = (node: Record<string, unknown>): Import | null => {
  switch (node["type"]) {
    case "ImportDeclaration":
    case "ExportAllDeclaration":
    case "ImportExpression":
    case "TSImportType":
      return { to: textOf(node["source"] ?? node["argument"]), how: "import" };
    case "ExportNamedDeclaration":
      return isObject(node["source"]) ? { to: textOf(node["source"]), how: "import" } : null;
    case "TSExternalModuleReference":
      return { to: textOf(node["expression"]), how: "import" };
    case "CallExpression":
      return isObject(node["callee"]) && node["callee"]["name"] === "require" && Array.isArray(node["arguments"])
        ? { to: textOf(node["arguments"][0]), how: "import" }
        : null;
    case "NewExpression": {
      const { callee, arguments: given } = node;
      const isUrl = isObject(callee) && callee["name"] === "URL" && Array.isArray(given) && isHere(given[1]);
      return isUrl ? { to: textOf(given[0]), how: "url" } : null;
    }
    default:
      return null;
  }
};

/** Every import in `text`, in no order. Throws on text that does not parse. */
export const importsOf = (path: string, text: string): readonly Import[] => {
  const { program, errors } = parseSync(path, text);
  const [first] = errors;
  if (first !== undefined) throw new Error(first.message);
  const found: Import[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!isObject(node)) return;
    const one = importOf(node);
    if (one !== null) found.push(one);
    Object.values(node).forEach(walk);
  };
  walk(program);
  return found;
};

/** How many imports a glance finds: lines that begin as an import or end one. At most what the parser finds. */
const glance = (text: string): number =>
  text.match(/^(?:import|export)\b[^"'`\n;(]*\bfrom ["']|^\} from ["']|^import ["']/gm)?.length ?? 0;

/** The room that a path under src lies in, or null where src has no such room. */
const roomOf = (path: string): string | null => {
  const [, first = "", second = "", third] = path.split("/");
  if (first === "screens") return third === undefined ? null : `${first}/${second}`;
  if (`${first}/${second}` in floors) return `${first}/${second}`;
  return first in floors ? first : null;
};

const floorOf = (room: string): number => floors[room] ?? floors[room.replace(/\/.*/, "")] ?? 0;

const isAllowed = (from: string, to: string): boolean =>
  [from, from.replace(/\/.*/, "/*")].some((one) => sideways.includes(`${one} -> ${to}`));

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

const arrow = (from: string, to: string): string | null => {
  const [a, b] = [roomOf(from), roomOf(to)];
  if (a === null || b === null || a === b) return null;
  const [high, low] = [floorOf(a), floorOf(b)];
  if (low > high) return `${from} imports ${to}: up, from ${a} to ${b}`;
  // A test may hold two rooms of one floor against each other: the listener against the sample's script.
  if (low === high && !isTest(from) && !isAllowed(a, b)) {
    return `${from} imports ${to}: sideways, from ${a} to ${b}`;
  }
  return null;
};

/** What of src a file imports, each once; nothing where it cannot be read, which is said elsewhere. */
const knownOf = (path: string, text: string): readonly string[] => {
  try {
    const near = importsOf(path, text).flatMap(({ to, how }) => (how === "import" && to?.startsWith(".") ? [to] : []));
    return [...new Set(near.map((to) => posix.join(posix.dirname(path), to.replace(/[?#].*$/, ""))))];
  } catch {
    return [];
  }
};

const problemsOfFile = (path: string, text: string, tree: Tree): string[] => {
  let imports: readonly Import[];
  try {
    imports = importsOf(path, text);
  } catch (error) {
    return [`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`];
  }
  const problems: string[] = [];
  const plain = imports.filter(({ how }) => how === "import").length;
  if (plain < glance(text)) problems.push(`${path}: ${plain} imports were read, ${glance(text)} are there`);
  for (const { to, how } of imports) {
    if (to === null) {
      if (how === "import") problems.push(`${path} imports something that is only known when it runs`);
      continue;
    }
    const bare = to.replace(/[?#].*$/, "");
    if (/^(?:\/|src\/|@\/|~)/.test(bare)) problems.push(`${path} imports ${to}: imports in src begin with a dot`);
    if (!bare.startsWith(".")) continue;
    const target = posix.normalize(posix.join(posix.dirname(path), bare));
    if (how === "import" && target.startsWith("src/") && !tree.files.has(target)) {
      problems.push(`${path} imports ${target}, which is not there`);
    }
    if (how === "import" && !target.startsWith("src/")) problems.push(`${path} imports ${target}, outside src`);
    const wrong = target.startsWith("src/") ? arrow(path, target) : null;
    if (wrong !== null) problems.push(wrong);
  }
  return problems;
};

/** Rings of files that import each other, by whatever kind of import; each is told once, from one of its files round to it. */
export const cyclesIn = (arrows: ReadonlyMap<string, readonly string[]>): readonly string[] => {
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, way: readonly string[]): void => {
    const met = way.indexOf(path);
    if (met >= 0) cycles.push([...way.slice(met), path].join(" -> "));
    if (met >= 0 || done.has(path)) return;
    for (const to of arrows.get(path) ?? []) walk(to, [...way, path]);
    done.add(path);
  };
  for (const path of arrows.keys()) walk(path, []);
  return cycles;
};

const namesOf = (path: string): string[] => {
  const name = posix.basename(path);
  const stem = name.replace(/(?:\.test)?\.[a-z0-9]+$/, "");
  const problems: string[] = [];
  if (saysNothing.test(stem) && !name.endsWith(".html")) problems.push(`${path}: the name says nothing`);
  if (/[A-Z ]/.test(name)) problems.push(`${path}: names are in lower case`);
  return problems;
};

/** What is wrong with the house, in words, one line each; empty where all is well. */
export const problemsOf = (tree: Tree): readonly string[] => {
  const problems: string[] = [];
  const root = new Set(tree.known.map((path) => path.split("/")[0]));
  if (root.size > rootEntries) problems.push(`${root.size} entries in the root, over ${rootEntries}`);
  const missed = tree.known.filter((path) => path.startsWith("src/") && !tree.files.has(path));
  for (const path of missed) problems.push(`${path} is there and was not read`);
  let read = 0;
  for (const [path, text] of tree.files) {
    if (!path.startsWith("src/")) continue;
    if (roomOf(path) === null) problems.push(`${path}: src has no such room`);
    problems.push(...namesOf(path));
    const lines = text.split("\n").length - 1;
    if (lines > longest && /\.(?:tsx?|mjs|css)$/.test(path)) problems.push(`${path}: ${lines} lines, over ${longest}`);
    if (path.startsWith("src/doors/") && /<Frame\b/.test(text)) problems.push(`${path}: a door holds no screen`);
    if (!script.test(path)) continue;
    read += 1;
    problems.push(...problemsOfFile(path, text, tree));
  }
  if (read === 0) problems.push("not one script was read");
  const scripts = [...tree.files].filter(([path]) => path.startsWith("src/") && script.test(path));
  const cycles = cyclesIn(new Map(scripts.map(([path, text]) => [path, knownOf(path, text)])));
  problems.push(...cycles.map((cycle) => `${cycle}: files that import each other`));
  for (const [name, rooms] of namesTwice(tree.files, roomOf)) {
    problems.push(`${rooms.join(" and ")} both export ${name}`);
  }
  problems.push(...problemsOfStyles(tree.files));
  problems.push(...problemsOfOnce(tree.files));
  return problems;
};
