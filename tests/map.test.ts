/** The map (ARCHITECTURE.md): each file and folder that it names is there. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { expect, it } from "vitest";

const root = new URL("../", import.meta.url);
const known = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
  cwd: root,
  encoding: "utf8",
})
  .split("\n")
  .filter((path) => path !== "" && existsSync(new URL(path, root)));
const names = new Set(known.map((path) => basename(path)));

/** What `page` names in backquotes that is not there: a path from the root or from src, or a file's bare name. */
const missingIn = (page: string): readonly string[] =>
  [...page.matchAll(/`([\w.<>-]+(?:\/[\w.<>-]*)*)`/g)].flatMap(([, name = ""]) => {
    const path = name.replace("<language>", "en").replace("<region>", "us").replace(/\/$/, "");
    if (!name.includes("/")) return !/\.(?:tsx?|mjs|css|md|json|yaml)$/.test(path) || names.has(path) ? [] : [name];
    const isThere = known.some((one) => [path, `src/${path}`].some((at) => one === at || one.startsWith(`${at}/`)));
    return isThere ? [] : [name];
  });

it("names nothing that is not there", () => {
  const page = readFileSync(new URL("ARCHITECTURE.md", root), "utf8");
  expect(missingIn(page)).toEqual([]);
  expect(page.match(/`[\w<>-]+\/[^`]+`/g)?.length).toBeGreaterThan(80);
  expect(missingIn("`src/diary/kinds.ts`, `diary/`, `kinds.ts`, `src/words/<language>/`")).toEqual([]);
  expect(missingIn("`src/diary/gone.ts`, `gone/`, `gone.ts`")).toEqual(["src/diary/gone.ts", "gone/", "gone.ts"]);
});
