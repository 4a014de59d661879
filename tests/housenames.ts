/**
 * The house rule for names: what two rooms export has two names, so that a search for one finds one thing. Honest
 * doubles: `words`, the table of each language, and `say`, each room's voice, which one maker makes (`speaker`).
 */
import { parseSync } from "vite";

const honest = new Set(["say", "words"]);

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The names that a pattern binds: `a`, `{ a }`, `[a]`, `a = 1`. */
const boundBy = (pattern: unknown): readonly string[] => {
  if (Array.isArray(pattern)) return pattern.flatMap(boundBy);
  if (!isObject(pattern)) return [];
  if (pattern["type"] === "Identifier") return [String(pattern["name"])];
  return ["properties", "elements", "value", "argument", "left"].flatMap((part) => boundBy(pattern[part]));
};

/** The names that a file defines and exports; what it passes on from another is that other's. */
export const exportedBy = (path: string, text: string): readonly string[] =>
  parseSync(path, text).program.body.flatMap((node) => {
    if (node.type !== "ExportNamedDeclaration" || !node.declaration) return [];
    const { declaration } = node;
    if ("declarations" in declaration) return declaration.declarations.flatMap(({ id }) => boundBy(id));
    return "id" in declaration ? boundBy(declaration.id) : [];
  });

/** The names that more than one room of `files` (path and text) exports, save the honest ones, each with its rooms. */
export const namesTwice = (
  files: ReadonlyMap<string, string>,
  roomOf: (path: string) => string | null,
): ReadonlyMap<string, readonly string[]> => {
  const rooms = new Map<string, Set<string>>();
  for (const [path, text] of files) {
    const room = roomOf(path);
    if (room === null || !/^src\/.*\.tsx?$/.test(path) || /\.(?:test|fixture)\.tsx?$/.test(path)) continue;
    for (const name of exportedBy(path, text)) rooms.set(name, (rooms.get(name) ?? new Set()).add(room));
  }
  return new Map(
    [...rooms].filter(([name, all]) => all.size > 1 && !honest.has(name)).map(([name, all]) => [name, [...all]]),
  );
};
