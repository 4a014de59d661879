/**
 * The package as somebody installs it: packed, unpacked into a project of its own, run, imported, and compiled against. What it
 * depends on is linked from here, so that no network is needed.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, posix, resolve } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { agree, formats, read } from "../src/doors/engine/attune.ts";
import { buildPackage } from "../tools/package.ts";
import { importsOf } from "./house.ts";

const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "attune-package-"));
const project = join(folder, "project");
const installed = join(project, "node_modules/attune");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, args: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
};

/** Two people in turns, as ChildProject writes them, with a row of nobody and one whose time cannot be. */
const table = [
  "segment_onset,segment_offset,speaker_type",
  ...Array.from(
    { length: 30 },
    (_, n) => `${n * 3000},${n * 3000 + 900},CHI\n${n * 3000 + 1400},${n * 3000 + 2500},FEM`,
  ),
  "91000,92000,NA",
  "x,93000,CHI",
].join("\n");

let packed: string[] = [];
beforeAll(async () => {
  const staged = join(folder, "staged");
  mkdirSync(project, { recursive: true });
  await buildPackage(root, staged);
  for (const file of ["package.json", "README.md", "LICENSE", "docs"])
    cpSync(join(root, file), join(staged, file), { recursive: true });
  const done = run("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], staged);
  expect(done.code, done.err).toBe(0);
  const told: unknown = JSON.parse(done.out);
  const [{ filename = "", files = [] } = {}] = told as { filename: string; files: { path: string }[] }[];
  packed = files.map(({ path }) => path);
  mkdirSync(installed, { recursive: true });
  expect(run("tar", ["-xzf", join(folder, filename), "--strip-components=1", "-C", installed], folder).code).toBe(0);
  for (const name of ["onnxruntime-web", "mediabunny", "@mediabunny/server", "node-av"]) {
    mkdirSync(dirname(join(project, "node_modules", name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(project, "node_modules", name), "junction");
  }
  writeFileSync(join(project, "package.json"), '{ "name": "theirs", "private": true, "type": "module" }\n');
  writeFileSync(join(project, "day.csv"), table);
}, 120_000);

/** The command of the package, in the project. */
const attune = (...args: readonly string[]) =>
  run(process.execPath, [join(installed, "dist/doors/cli/attune.js"), ...args], project);

describe("the tarball", () => {
  it("holds JavaScript and its types, the listener's net, the schemas and the licences, and no source", () => {
    for (const file of ["dist/doors/cli/attune.js", "dist/doors/engine/attune.js", "dist/listening/ears.onnx"])
      expect(packed).toContain(file);
    for (const file of ["docs/schema/attune.reading.1.json", "dist/licenses.md", "LICENSE", "README.md"])
      expect(packed).toContain(file);
    expect(packed.filter((path) => /\.tsx?$/u.test(path) && !path.endsWith(".d.ts"))).toEqual([]);
    expect(packed.filter((path) => path.startsWith("src/"))).toEqual([]);
  });

  it("depends on nothing but what listening needs", () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(installed, "package.json"), "utf8"),
    );
    expect(Object.keys(dependencies).toSorted()).toEqual(["@mediabunny/server", "mediabunny", "onnxruntime-web"]);
  });
});

describe("the command of the package", () => {
  it("reads as the sources do, to the letter", () => {
    const theirs = attune("read", "day.csv", "--json");
    const ours = run(process.execPath, [join(root, "src/doors/cli/attune.ts"), "read", "day.csv", "--json"], project);
    expect(ours.code).toBe(0);
    expect(theirs).toEqual(ours);
  });

  it("has its workers: many files at once, and one long file on two processors", () => {
    writeFileSync(join(project, "other.csv"), table);
    expect(attune("read", "day.csv", "other.csv", "--csv", "out.csv", "--jobs", "2")).toMatchObject({ code: 0 });
    expect(readFileSync(join(project, "out.csv"), "utf8").trim().split("\n")).toHaveLength(3);
    const rows = Array.from({ length: 4000 }, (_, n) => `${n * 3000},${n * 3000 + 900},${n % 2 === 0 ? "CHI" : "FEM"}`);
    writeFileSync(join(project, "long.csv"), `segment_onset,segment_offset,speaker_type\n${rows.join("\n")}\n`);
    const long = attune("read", "long.csv", "--json");
    expect(long).toMatchObject({ code: 0, err: "" });
    const file = formats.read(readFileSync(join(project, "long.csv")), "long.csv");
    expect(long.out).toBe(`${JSON.stringify(file.ok && read(file.value.recording))}\n`);
  });

  it("reads a table's worth by its workers as well", () => {
    const theirs = attune("read", "day.csv", "--csv", "-");
    const ours = run(
      process.execPath,
      [join(root, "src/doors/cli/attune.ts"), "read", "day.csv", "--csv", "-"],
      project,
    );
    expect(ours.code).toBe(0);
    expect(theirs).toEqual(ours);
  });

  it("says its version", () => {
    const { version }: { version: string } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(attune("--version")).toEqual({ code: 0, out: `${version}\n`, err: "" });
  });

  it("hears, with the net that came along", () => {
    const rate = 16_000;
    const sound = Buffer.alloc(44 + rate * 2);
    sound.write("RIFF", 0);
    sound.writeUInt32LE(36 + rate * 2, 4);
    sound.write("WAVEfmt ", 8);
    sound.writeUInt32LE(16, 16);
    sound.writeUInt16LE(1, 20);
    sound.writeUInt16LE(1, 22);
    sound.writeUInt32LE(rate, 24);
    sound.writeUInt32LE(rate * 2, 28);
    sound.writeUInt16LE(2, 32);
    sound.writeUInt16LE(16, 34);
    sound.write("data", 36);
    sound.writeUInt32LE(rate * 2, 40);
    writeFileSync(join(project, "quiet.wav"), sound);
    const heard = attune("listen", "quiet.wav", "--json");
    expect(heard).toMatchObject({ code: 0, err: "" });
    expect(JSON.parse(heard.out)).toMatchObject({ format: "attune.recording/1", length: 1000, events: [] });
  });

  it("does without what Node 20 has not", () => {
    const without = `delete Map.groupBy; delete Object.groupBy; delete Promise.withResolvers; delete Promise.try;
      delete Array.fromAsync; delete globalThis.Iterator; delete RegExp.escape;
      for (const name of ["union", "intersection", "difference", "isSubsetOf"]) delete Set.prototype[name];
      const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
      for (const name of ["map", "filter", "take", "some", "toArray", "reduce"]) delete iterator[name];`;
    const old = ["--import", `data:text/javascript,${encodeURIComponent(without)}`];
    const onOld = (...args: readonly string[]) =>
      run(process.execPath, [...old, join(installed, "dist/doors/cli/attune.js"), ...args], project);
    expect(onOld("convert", "day.csv", "day.opf")).toMatchObject({ code: 0 });
    for (const args of [
      ["read", "day.csv", "--json"],
      ["read", "day.opf", "--json"],
      ["agree", "day.csv", "day.opf", "--json"],
      ["check", "day.csv"],
    ])
      expect(onOld(...args)).toEqual(attune(...args));
  });
});

const theirs = `import { agree, formats, read, type Agreement, type Reading } from "attune";
import { readFileSync } from "node:fs";

const file = formats.read(readFileSync("day.csv"), "day.csv", { unit: "ms" });
if (!file.ok) throw new Error(file.problem.said);
const { recording, notes } = file.value;
const reading: Reading = read(recording, { seed: 3, shifts: 100, only: ["returns.2s"] });
const eaf = formats.write(recording, "day.eaf");
if (!eaf.ok) throw new Error(eaf.problem.said);
const again = formats.read(eaf.value.bytes, "again.eaf");
if (!again.ok) throw new Error(again.problem.said);
const agreement: Agreement = agree(recording, again.value.recording, { unit: 500 });
const refused = formats.read("not a table", "x.csv");
const counts: readonly number[] = notes.map((note) => note.count);
console.log(JSON.stringify({ notes, counts, figures: reading.figures, kappa: agreement.kappa, refused }));
`;

describe("the engine of the package", () => {
  it("is imported, and gives what the sources give", () => {
    // Types are all that parts this from JavaScript, and Node strips them outside node_modules.
    writeFileSync(join(project, "main.ts"), theirs);
    const { code, out, err } = run(process.execPath, ["main.ts"], project);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const file = formats.read(table, "day.csv", { unit: "ms" });
    if (!file.ok) throw new Error(file.problem.said);
    const { recording, notes } = file.value;
    expect(notes.map(({ code, count }) => [code, count])).toEqual([
      ["nobody", 1],
      ["bad-time", 1],
    ]);
    const { figures } = read(recording, { seed: 3, shifts: 100, only: ["returns.2s"] });
    expect(JSON.parse(out)).toEqual({
      notes,
      counts: [1, 1],
      figures: JSON.parse(JSON.stringify(figures)),
      kappa: agree(recording, recording, { unit: 500 }).kappa,
      refused: formats.read("not a table", "x.csv"),
    });
  });

  it("compiles against its types, strictly, without a DOM; and a wrong use does not", () => {
    const compile = (name: string, text: string) => {
      writeFileSync(join(project, name), text);
      const options =
        "--ignoreConfig --noEmit --strict --exactOptionalPropertyTypes --module nodenext --target es2022 --lib es2022";
      return run(
        process.execPath,
        [join(root, "node_modules/typescript/bin/tsc"), ...options.split(" "), "--types", "", name],
        project,
      );
    };
    const plain = theirs
      .replace('import { readFileSync } from "node:fs";\n', "")
      .replace('readFileSync("day.csv")', "new Uint8Array()")
      .replace(/console\.log\((.*)\);/u, "export const all = $1;");
    expect(compile("strict.ts", plain)).toEqual({ code: 0, out: "", err: "" });
    const wrong = compile("wrong.ts", `${plain}read("day.csv");\nformats.read(1, "x");\nagree(recording);\n`);
    expect(wrong.code).not.toBe(0);
    expect(wrong.out.match(/error TS/gu)).toHaveLength(3);
  });
});

describe("the engine's imports", () => {
  /** Every source that the engine leads to, with its text. */
  const graph = (): Map<string, string> => {
    const files = new Map<string, string>();
    const follow = (path: string): void => {
      if (files.has(path)) return;
      const text = readFileSync(join(root, path), "utf8");
      files.set(path, text);
      for (const { to } of importsOf(path, text))
        if (to?.startsWith(".")) follow(posix.normalize(posix.join(posix.dirname(path), to)));
    };
    follow("src/doors/engine/attune.ts");
    return files;
  };

  it("hold no screen, nothing that keeps, and no DOM", () => {
    const files = graph();
    expect(files.size).toBeGreaterThan(40);
    expect(
      [...files.keys()].filter((path) => !/^src\/(?:ground|words|recording|reading|doors\/engine)\//u.test(path)),
    ).toEqual([]);
    for (const [path, text] of files) {
      const code = text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "");
      const found = code.match(/\b(?:navigator|localStorage|indexedDB|fetch)[.(]/u)?.[0];
      expect({ path, found }).toEqual({ path, found: undefined });
      expect(path.endsWith(".tsx")).toBe(false);
    }
    // To a compiler that knows no DOM, `document` and `window` are nobody's names.
    const options =
      "--ignoreConfig --noEmit --strict --skipLibCheck --allowImportingTsExtensions --module esnext --moduleResolution bundler";
    const compile = (file: string) =>
      run(
        process.execPath,
        [
          join(root, "node_modules/typescript/bin/tsc"),
          ...options.split(" "),
          ..."--target es2024 --lib es2025 --types node".split(" "),
          file,
        ],
        root,
      );
    expect(compile("src/doors/engine/attune.ts")).toEqual({ code: 0, out: "", err: "" });
    const dom = join(folder, "dom.ts");
    writeFileSync(dom, "export const found = document.title + window.name;\n");
    expect(compile(dom).out.match(/error TS/gu)).toHaveLength(2);
  });
});
