/**
 * Builds the app into dist/app when what it is made of has changed since: a stamp holds the hash of the sources.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const madeOf = ["src", "content", "tools/build", "vite.config.ts", "package-lock.json"];

const files = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => files(join(path, name)))
    : [path];

const hashOf = (root) => {
  const hash = createHash("sha256");
  for (const part of madeOf.map((name) => join(root, name)).filter((path) => existsSync(path))) {
    for (const path of files(part)) {
      if (!/\.test\.tsx?$/.test(path)) hash.update(path.slice(root.length)).update("\0").update(readFileSync(path));
    }
  }
  return hash.digest("hex");
};

/**
 * Brings dist/app to the sources.
 * @param {string} root the checkout @returns {boolean} false when the build failed; what it said has been printed
 */
export const build = (root) => {
  const stamp = join(root, "dist", ".attune-sources");
  const hash = hashOf(root);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) return true;
  process.stderr.write("Building the app ...\n");
  const done = spawnSync(
    process.execPath,
    [join(root, "node_modules/vite/bin/vite.js"), "build", "--logLevel", "warn"],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, NODE_ENV: "production", VITEST: undefined },
    },
  );
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout ?? ""}${done.stderr ?? ""}\nThe app could not be built.\n`);
    return false;
  }
  writeFileSync(stamp, hash);
  return true;
};
