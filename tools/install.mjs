/**
 * Installs what package-lock.json names, when it is not what node_modules holds (npm keeps its own list of that in
 * node_modules/.package-lock.json, which it writes last).
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const packages = (path) => {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages ?? {};
  } catch {
    return {};
  }
};

/** True where every package that is not for another system is there, in its version. */
const installed = (root) => {
  const there = packages(join(root, "node_modules", ".package-lock.json"));
  return Object.entries(packages(join(root, "package-lock.json"))).every(
    ([path, { version, optional }]) => path === "" || optional === true || there[path]?.version === version,
  );
};

/**
 * Brings node_modules to package-lock.json. One line when it has work to do, none when it has not.
 * @param {string} root the checkout @returns {boolean} false when npm failed; what npm said has then been printed
 */
export const install = (root) => {
  if (installed(root)) return true;
  process.stderr.write("Installing packages, once (about a minute) ...\n");
  const done = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    encoding: "utf8",
    shell: process.platform === "win32",
    // Build and tests need the development packages, whatever the caller's environment says.
    env: { ...process.env, NODE_ENV: "development", npm_config_update_notifier: "false" },
  });
  if (done.status === 0) return true;
  process.stderr.write(
    `${done.stdout ?? ""}${done.stderr ?? ""}\nThe packages could not be installed. Is this machine online?\n`,
  );
  return false;
};
