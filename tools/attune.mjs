/**
 * `npm run -s attune -- ...`: the command line from a checkout, after installing what it needs.
 */
import module from "node:module";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { withNode24 } from "./node24.mjs";

const file = fileURLToPath(import.meta.url);
const root = dirname(dirname(file));
const args = process.argv.slice(2);

await withNode24(file, args, async () => {
  if (!install(root)) return 1;
  if (args[0] === "serve" && !build(root)) return 1;
  // The sources, stripped of their types and compiled once, start in a third of the time.
  module.enableCompileCache(join(root, ".cache", "compiled"));
  await import("../src/doors/cli/attune.ts");
  return undefined;
});
