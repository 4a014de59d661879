/**
 * The room of use cases keeps to its rule: it knows no screen, no terminal and no browser, and has no words of its own; and
 * the film's clock has one owner there, so that the app and the command line cannot hear otherwise.
 */
import { posix } from "node:path";
import { importsOf, type Tree } from "./house.ts";

/** How a page asks for what takes long: its worker, and the door to that. */
const ofPage = ["src/doing/ears.ts", "src/doing/ears.worker.ts"];
const outside = /(?<![\w.$"'`])(?:document|window|navigator|localStorage|location|process|console)\b\s*[.[]/;
const isRun = (path: string): boolean => /\.tsx?$/.test(path) && !/\.(?:test|fixture)\.tsx?$/.test(path);

/** What puts packets or pieces of sound together, and who may ask for it besides the room of use cases. */
const clocked: readonly (readonly [name: string, from: string, by: readonly string[]])[] = [
  ["soundOf", "src/keeping/runs.ts", ["src/keeping/media.ts"]],
  ["onTheClock", "src/doing/clock.ts", []],
  ["attend", "src/listening/listening.ts", []],
  ["listen", "src/listening/listening.ts", []],
];

/** What breaks the room's rule, one line each; empty where all is well. */
export const problemsOfDoing = ({ files }: Pick<Tree, "files">): readonly string[] =>
  [...files].flatMap(([path, text]) => {
    if (!path.startsWith("src/") || !isRun(path)) return [];
    const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
    return path.startsWith("src/doing/") ? problemsInside(path, code) : problemsBeside(path, code);
  });

const problemsInside = (path: string, code: string): readonly string[] => {
  const problems: string[] = [];
  const [found] = outside.exec(code) ?? [];
  if (found && !ofPage.includes(path))
    problems.push(`${path}: ${found.trim()} is of a page or a terminal, no use case's`);
  for (const { to } of importsOf(path, code)) {
    if (to && /(?:^|\/)words\//.test(to)) problems.push(`${path} imports ${to}: words are the caller's`);
    if (to && /^(?:preact|@preact\/|node:)/.test(to)) problems.push(`${path} imports ${to}: it is a use case`);
  }
  return problems;
};

const problemsBeside = (path: string, code: string): readonly string[] =>
  [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*"(\.[^"]*)"/g)].flatMap(([, names = "", to = ""]) => {
    const target = posix.normalize(posix.join(posix.dirname(path), to));
    return clocked
      .filter(([name, from, by]) => from === target && new RegExp(`\\b${name}\\b`).test(names) && !by.includes(path))
      .map(([name]) => `${path} asks for ${name}: sound is heard through src/doing/hear.ts, on one clock`);
  });
