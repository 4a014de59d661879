/**
 * What `npm pack` packs, built into dist beside the app: the command line and the engine as JavaScript (Node strips no types
 * under node_modules), the engine's types, and the listener's net. Small packages are bundled, so that the command starts
 * fast and little is installed; the listener's large ones stay dependencies, loaded when something is to be heard.
 */
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { build, type Plugin } from "vite";
import { words } from "./build/words.ts";

const listeners = ["onnxruntime-web", "mediabunny", "@mediabunny/server", "node-av"];

/** `new URL("./x.ts", import.meta.url)`, a worker beside its file, becomes a file of the build. */
const besideIt = /new URL\("\.\/([\w.]+)\.ts", import\.meta\.url\)/gu;
const workers = (): Plugin => ({
  name: "attune-workers",
  transform(code, id) {
    const names = [...code.matchAll(besideIt)].map(([, name = ""]) => name);
    for (const name of names)
      this.emitFile({ type: "chunk", id: join(dirname(id), `${name}.ts`), fileName: `doors/cli/${name}.js` });
    return names.length === 0 ? null : code.replace(besideIt, 'new URL("./$1.js", import.meta.url)');
  },
});

/** `Map.groupBy`, which Node 20 has not; the rest of what we call it has. */
const grouping = (): Plugin => ({
  name: "attune-grouping",
  resolveId: (id) => (id === "virtual:grouping" ? `\0${id}` : null),
  load: (id) =>
    id === "\0virtual:grouping"
      ? `export const groupBy = (items, keyOf) => {
  const groups = new Map();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};`
      : null,
});

/** The types that the engine's own lead to, as a tree of declarations that any program's compiler can follow. */
const typesInto = (root: string, out: string): void => {
  const all = join(out, ".all");
  const done = spawnSync(
    process.execPath,
    [
      join(root, "node_modules/typescript/bin/tsc"),
      ..."--ignoreConfig --declaration --emitDeclarationOnly --allowImportingTsExtensions --strict --skipLibCheck".split(
        " ",
      ),
      ..."--noUncheckedIndexedAccess --exactOptionalPropertyTypes --verbatimModuleSyntax --target es2024".split(" "),
      ..."--module esnext --moduleResolution bundler --lib es2025,dom --types node".split(" "),
      "--rootDir",
      join(root, "src"),
      "--outDir",
      all,
      join(root, "src/doors/engine/attune.ts"),
    ],
    { cwd: root, encoding: "utf8" },
  );
  if (done.status !== 0) throw new Error(`The types could not be made: ${done.stdout}${done.stderr}`);
  const taken = new Set<string>();
  const take = (file: string): void => {
    if (taken.has(file)) return;
    taken.add(file);
    const text = readFileSync(join(all, file), "utf8").replace(/(from "\.[^"]*)\.ts"/gu, '$1.js"');
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), text);
    for (const [, to = ""] of text.matchAll(/from "(\.[^"]*)\.js"/gu)) take(join(dirname(file), `${to}.d.ts`));
  };
  take("doors/engine/attune.d.ts");
  rmSync(all, { recursive: true });
};

/**
 * Builds the package's files from the checkout `root` into `into`/dist. They lie as deep as their sources, so that what is
 * found from those (the net, the app) is found from these.
 */
export const buildPackage = async (root: string, into: string): Promise<void> => {
  const out = join(into, "dist");
  for (const part of ["doors", "listening", "types"]) rmSync(join(out, part), { recursive: true, force: true });
  await build({
    configFile: false,
    root,
    logLevel: "warn",
    plugins: [words(), workers(), grouping()],
    ssr: { noExternal: true, external: listeners },
    build: {
      ssr: true,
      outDir: out,
      emptyOutDir: false,
      copyPublicDir: false,
      target: "node20",
      // What breaks in somebody's program should be readable there.
      minify: false,
      license: { fileName: "licenses.md" },
      rolldownOptions: {
        input: Object.fromEntries(
          ["doors/cli/attune", "doors/engine/attune"].map((name) => [name, join(root, `src/${name}.ts`)]),
        ),
        external: (id) => listeners.some((name) => id === name || id.startsWith(`${name}/`)),
        transform: { inject: { "Map.groupBy": ["virtual:grouping", "groupBy"] } },
        output: { entryFileNames: "[name].js", chunkFileNames: "doors/cli/[name].js" },
      },
    },
  });
  chmodSync(join(out, "doors/cli/attune.js"), 0o755);
  mkdirSync(join(out, "listening"), { recursive: true });
  copyFileSync(join(root, "src/listening/ears.onnx"), join(out, "listening/ears.onnx"));
  typesInto(root, join(out, "types"));
};
