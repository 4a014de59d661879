/**
 * `npm pack` runs this first (prepack): brings the app and the package's own files in dist to the sources.
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { withNode24 } from "./node24.mjs";

const file = fileURLToPath(import.meta.url);
const root = dirname(dirname(file));

await withNode24(file, [], async () => {
  if (!install(root) || !build(root)) return 1;
  const { buildPackage } = await import("./package.ts");
  await buildPackage(root, root);
  return 0;
});
