/**
 * `npm run -s attune -- ...`: the command line from a checkout, after installing what it needs.
 */
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { run, withNode24 } from "./node24.mjs";

const file = fileURLToPath(import.meta.url);
const root = dirname(dirname(file));
const args = process.argv.slice(2);

await withNode24(file, args, async () => {
  if (!install(root)) return 1;
  if (args[0] === "serve" && !build(root)) return 1;
  return run(process.execPath, [join(root, "src/doors/cli/attune.ts"), ...args]);
});
