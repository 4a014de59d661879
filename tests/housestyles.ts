/**
 * The house rule for styles: a sheet lies beside what it dresses, every rule of it in the layer of its room, and a class
 * belongs to one room. A room may name the classes of the rooms below it only beside one of its own, so that no screen
 * changes how another looks, whichever was opened first.
 */
import { parseSync } from "vite";
import postcss, { type AtRule, type ChildNode } from "postcss";

/** The rooms that dress what others show, lowest first, and the layers of each; every other room is a screen. */
const shared: ReadonlyMap<string, readonly string[]> = new Map([
  ["look", ["tokens", "base"]],
  ["drawing", ["drawing"]],
  ["parts", ["parts"]],
]);
const ofScreens = ["screens"];
const heights = [...shared.keys()];
const heightOf = (room: string): number => (shared.has(room) ? heights.indexOf(room) : heights.length);

/** The room that a path dresses, or null where no styles belong. */
const roomOf = (path: string): string | null => {
  const [, found] = /^src\/(?:screens\/)?([a-z]+)\/[^/]+$/.exec(path) ?? [];
  return found !== undefined && (found === "drawing") !== path.startsWith("src/screens/") ? found : null;
};

type Rule = {
  readonly at: string;
  readonly room: string;
  readonly selector: string;
  readonly classes: readonly string[];
};

const isAtRule = (node: postcss.Node | undefined): node is AtRule => node?.type === "atrule";

/** The layer in which a node stands, or null. */
const layerOf = (node: ChildNode): string | null => {
  for (let around: postcss.Node | undefined = node.parent; around; around = around.parent) {
    if (isAtRule(around) && around.name === "layer") return around.params;
  }
  return null;
};

const classesOf = (selector: string): readonly string[] =>
  [...selector.replace(/\[[^\]]*\]/g, "").matchAll(/\.(-?[a-z_][\w-]*)/gi)].map(([, name = ""]) => name);

/** The class that a rule defines: the first in it that no lower room has defined. */
const keyOf = ({ room, classes }: Rule, owners: ReadonlyMap<string, string>): string | undefined =>
  classes.find((name) => {
    const owner = owners.get(name);
    return owner === undefined || heightOf(owner) >= heightOf(room);
  });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The words that an expression may come to; what it compares is none of them. */
const wordsOf = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(wordsOf);
  if (!isObject(node)) return [];
  const { type } = node;
  if (type === "Literal") return typeof node["value"] === "string" ? node["value"].split(/\s+/) : [];
  if (type === "TemplateElement") return isObject(node["value"]) ? String(node["value"]["cooked"]).split(/\s+/) : [];
  if (type === "BinaryExpression") return [];
  if (type === "ConditionalExpression") return [node["consequent"], node["alternate"]].flatMap(wordsOf);
  return Object.values(node).flatMap(wordsOf);
};
const shownOf = (path: string, text: string): readonly string[] => {
  const found: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) return node.forEach(walk);
    if (!isObject(node)) return;
    const { type, name, value } = node;
    if (type === "JSXAttribute" && isObject(name) && name["name"] === "class") found.push(...wordsOf(value));
    Object.values(node).forEach(walk);
  };
  walk(parseSync(path, text).program);
  return found;
};

/** What is wrong with the styles among `files` (path and text), in words, one line each; empty where all is well. */
export const problemsOfStyles = (files: ReadonlyMap<string, string>): readonly string[] => {
  const problems: string[] = [];
  const rules: Rule[] = [];
  for (const [path, text] of files) {
    if (!path.startsWith("src/") || !path.endsWith(".css")) continue;
    const room = roomOf(path);
    if (room === null) {
      problems.push(`${path}: styles lie beside a screen or a drawing`);
      continue;
    }
    const layers = shared.get(room) ?? ofScreens;
    let root: postcss.Root;
    try {
      root = postcss.parse(text);
    } catch (error) {
      problems.push(`${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
      continue;
    }
    root.walkAtRules("import", () => {
      if (room !== "look") problems.push(`${path}: a sheet is imported by what it dresses`);
    });
    root.walkRules((rule) => {
      if (isAtRule(rule.parent) && rule.parent.name.endsWith("keyframes")) return;
      const layer = layerOf(rule);
      const at = `${path}: ${rule.selector.replace(/\s+/g, " ")}`;
      if (layer === null) problems.push(`${at} is in no layer`);
      else if (!layers.includes(layer)) problems.push(`${at} is in the layer ${layer}, not in ${layers.join(" or ")}`);
      for (const selector of rule.selectors) rules.push({ at, room, selector, classes: classesOf(selector) });
    });
  }
  const owners = new Map<string, string>();
  for (const rule of rules.toSorted((a, b) => heightOf(a.room) - heightOf(b.room))) {
    const key = keyOf(rule, owners);
    if (key === undefined) {
      if (!shared.has(rule.room) || rule.classes.length > 0) problems.push(`${rule.at} names no class of its own room`);
      continue;
    }
    if (!owners.has(key)) owners.set(key, rule.room);
  }
  /** Whether what stands in `room` may bear the class: it is defined nowhere, there, or below. */
  const isOpen = (name: string, room: string): boolean => {
    const owner = owners.get(name);
    return owner === undefined || owner === room || (shared.has(owner) && heightOf(owner) < heightOf(room));
  };
  for (const { at, room, classes } of rules) {
    for (const name of classes)
      if (!isOpen(name, room)) problems.push(`${at} names .${name}, a class of ${owners.get(name)}`);
  }
  for (const [path, text] of files) {
    const room = path.endsWith(".tsx") && !path.endsWith(".test.tsx") ? roomOf(path) : null;
    if (room === null) continue;
    for (const name of new Set(shownOf(path, text))) {
      const owner = owners.get(name);
      // What looks and what is shared is there for all; a drawing does not know the screens.
      if (owner !== undefined && !shared.has(owner) && owner !== room)
        problems.push(`${path} shows .${name}, a class of ${owner}`);
    }
  }
  return [...new Set(problems)];
};
