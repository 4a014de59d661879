/**
 * The house rule of words in the engine: no sentence stands in a file of floor 1. What a person reads comes from src/words
 * and content, by its id. Three words in a row are a sentence, save what foreign files say themselves; errors that are
 * bugs of ours may speak.
 */
import { parseSync } from "vite";
import { floors, type Tree } from "./house.ts";

/** Files whose literals are data, and what data. */
export const data: Readonly<Record<string, string>> = {
  "src/library/search.ts": "idle words of each language",
};

/** Names that foreign files write themselves. */
const theirs = /observation time interval|Praat chronological TextGrid/;

type Node = Record<string, unknown>;
const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null && "type" in value;

const word = "(?:[A-Za-z][A-Za-z’'-]*|\\{\\})";
const inARow = new RegExp(`${word},? ${word},? ${word}`);
const isSentence = (text: string): boolean =>
  inARow.test(text) &&
  !theirs.test(text) &&
  (text.match(/\b[A-Za-z]*[a-z]\b/g)?.length ?? 0) >= 2 &&
  !/[<>\n=]/.test(text);

/** The text of a string or a template, `{}` for its holes; null where it is none. */
const textOf = (node: Node): string | null => {
  if (node["type"] === "Literal") return typeof node["value"] === "string" ? node["value"] : null;
  if (node["type"] !== "TemplateLiteral" || !Array.isArray(node["quasis"])) return null;
  return node["quasis"].map((quasi: { value?: { cooked?: string } }) => quasi.value?.cooked ?? "").join("{}");
};

const sentencesIn = (path: string, text: string): readonly string[] => {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!isNode(node)) return;
    const { callee } = node;
    if (node["type"] === "NewExpression" && isNode(callee) && callee["name"] === "Error") return;
    const said = textOf(node);
    if (said !== null && isSentence(said)) found.push(said);
    Object.values(node).forEach(walk);
  };
  walk(parseSync(path, text).program.body);
  return found;
};

const isJudged = (path: string): boolean => {
  const [, room = "", inner = ""] = path.split("/");
  const floor = floors[`${room}/${inner}`] ?? floors[room];
  return path.startsWith("src/") && floor === 1 && /\.tsx?$/.test(path) && !/\.(?:test|fixture)\.|\.d\.ts$/.test(path);
};

/** What is wrong, one line each. Takes a tree whose scripts parse. */
export const problemsOfWords = ({ files }: Tree): readonly string[] =>
  [...files].flatMap(([path, text]) => {
    if (!isJudged(path)) return [];
    const found = sentencesIn(path, text);
    if (path in data) return found.length === 0 ? [`${path} says nothing, and is listed as if it did`] : [];
    return found.map((said) => `${path} says “${said.slice(0, 60)}”, which is for src/words to say`);
  });
