/**
 * Runs a tool on Node 24: this process where it is new enough, else Node 24 through npm, which any Node from 18 on can
 * fetch. Plain .mjs without dependencies, because it runs before anything is installed.
 */
import { spawn } from "node:child_process";
import { constants } from "node:os";
import process from "node:process";

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

/**
 * Calls `main` on Node 24. On an older Node it says so in one line, runs `file` again under Node 24, and leaves with
 * its exit code; `main` is then never called here.
 * @param {string} file the tool's own path @param {string[]} args @param {() => Promise<number | undefined>} main
 */
export const withNode24 = async (file, args, main) => {
  let code;
  if (newEnough) {
    code = await main();
  } else {
    process.stderr.write(
      `Node ${process.versions.node} is older than ${needed}: going on with Node ${needed} from npm.\n`,
    );
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    code = await run(npm, ["exec", "--yes", `--package=node@${needed}`, "--", "node", file, ...args], {
      shell: process.platform === "win32",
      env: { ...process.env, npm_config_update_notifier: "false" },
    });
  }
  if (code !== undefined) process.exitCode = code;
};
