/**
 * Runs a tool on Node 24: this process where it is new enough, else Node 24 through npm, which any Node from 18 on can
 * fetch. Plain .mjs without dependencies, because it runs before anything is installed.
 */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

const needed = 24;

/**
 * Starts `command` and waits for it. Passes signals on, and comes back with its exit code (128 + number on a signal).
 * @param {string} command @param {string[]} args @param {import("node:child_process").SpawnOptions} options
 * @returns {Promise<number>}
 */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: "inherit", ...options });
    const pass = (signal) => child.kill(signal);
    const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
    for (const signal of signals) process.on(signal, pass);
    const quiet = () => {
      for (const signal of signals) process.off(signal, pass);
    };
    child.once("error", (error) => {
      quiet();
      reject(error);
    });
    child.once("exit", (code, signal) => {
      quiet();
      resolve(code ?? 128 + (constants.signals[signal ?? "SIGTERM"] ?? 15));
    });
  });

/** True where this process is Node 24 or newer. */
export const newEnough = Number(process.versions.node.split(".")[0]) >= needed;

/** Where the Node 24 that npm gave us once is written down. */
const remembered = join(dirname(dirname(fileURLToPath(import.meta.url))), ".cache", "node24");

/**
 * The path of a Node 24, from npm (7 s the first time, said in one line) or as it was written down then; null where npm
 * gave none.
 * @returns {string | null}
 */
const node24 = () => {
  try {
    const path = readFileSync(remembered, "utf8").trim();
    if (existsSync(path)) return path;
  } catch {
    // Not asked yet.
  }
  process.stderr.write(
    `Node ${process.versions.node} is older than ${needed}: getting Node ${needed} from npm, once ...\n`,
  );
  const windows = process.platform === "win32";
  const asked = spawnSync(
    windows ? "npm.cmd" : "npm",
    ["exec", "--yes", `--package=node@${needed}`, "--", "node", "-p", "process.execPath"],
    {
      shell: windows,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
      env: { ...process.env, npm_config_update_notifier: "false" },
    },
  );
  const path = (asked.stdout ?? "").trim();
  if (asked.status !== 0 || !existsSync(path)) return null;
  mkdirSync(dirname(remembered), { recursive: true });
  writeFileSync(remembered, `${path}\n`);
  return path;
};

/**
 * Calls `main` on Node 24. On an older Node it runs `file` again under Node 24, and leaves with its exit code; `main` is
 * then never called here.
 * @param {string} file the tool's own path @param {string[]} args @param {() => Promise<number | undefined>} main
 */
export const withNode24 = async (file, args, main) => {
  const path = newEnough ? null : node24();
  let code;
  if (newEnough) {
    code = await main();
  } else if (path === null) {
    process.stderr.write(
      `Node ${needed} could not be fetched. Is this machine online? Or install it: https://nodejs.org\n`,
    );
    code = 1;
  } else {
    // What the tool starts by name, as npm, finds the same Node.
    const PATH = `${dirname(path)}${delimiter}${process.env.PATH ?? ""}`;
    code = await run(path, [file, ...args], { env: { ...process.env, PATH } });
  }
  if (code !== undefined) process.exitCode = code;
};
