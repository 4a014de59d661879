/**
 * `npm start`: installs, builds and serves the app, each only where there is something to do.
 */
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { run, withNode24 } from "./node24.mjs";

const file = fileURLToPath(import.meta.url);
const root = dirname(dirname(file));
const args = process.argv.slice(2);

/** What is wrong with the arguments, before anything is fetched or built for them; null where nothing is. */
const wrong = () => {
  try {
    const { values } = parseArgs({ args, options: { port: { type: "string" }, host: { type: "string" } } });
    const port = Number(values.port ?? 0);
    return Number.isInteger(port) && port >= 0 && port <= 65535 ? null : "A port is a whole number from 0 to 65535";
  } catch (error) {
    return String(error.message)
      .split(/\. |\n/u)[0]
      .replace(/\.$/u, "");
  }
};

await withNode24(file, args, async () => {
  const problem = wrong();
  if (problem !== null) {
    process.stderr.write(`${problem}. npm start takes --port N and --host NAME.\n`);
    return 2;
  }
  if (!install(root) || !build(root)) return 1;
  return run(process.execPath, [join(root, "src/doors/server/main.ts"), ...args]);
});
