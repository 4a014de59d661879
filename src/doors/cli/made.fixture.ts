/** A folder of files made for a test of the command line, and the command run in this process: for the tests of this room. */
import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { afterAll, beforeAll } from "vitest";
import { seeded } from "../../ground/chance.ts";
import { parseTable } from "../../recording/formats/csv.ts";
import { main } from "./commands.ts";

export type Ran = { readonly code: number; readonly out: string; readonly err: string };
/** How a process ended; `code` null where a signal ended it. */
export type Ended = Omit<Ran, "code"> & { readonly code: number | null };
/** A row of a table by its columns' names. */
export type Row = Readonly<Record<string, string>>;

export type Place = {
  readonly folder: string;
  /** Writes a file, and gives its whole path. */
  readonly put: (path: string, text: string) => Promise<string>;
  /** What the command prints; the folder's name is left out of the lines on standard error. */
  readonly attune: (...args: readonly string[]) => Promise<Ran>;
  /** `attune read ... --csv -`, with the table's rows. */
  readonly read: (...args: readonly string[]) => Promise<Ran & { readonly rows: readonly Row[] }>;
  readonly clear: () => Promise<void>;
};

/** The rows of a table, each of as many cells as its head. */
export const rowsIn = (text: string): readonly Row[] => {
  const lines = parseTable(text);
  const [head, ...rows] = lines.ok ? lines.value : [];
  const names = head?.fields ?? [];
  return rows.map(({ fields }) => {
    if (fields.length !== names.length) throw new Error(`a row of ${fields.length} cells under ${names.length}`);
    return Object.fromEntries(names.map((name, at) => [name, fields[at] ?? ""]));
  });
};

/** Runs the command in this process. */
export const run = async (...args: readonly string[]): Promise<Ran> => {
  let [out, err] = ["", ""];
  const code = await main(args, {
    out: (text) => void (out += text),
    bytes: () => {},
    err: (line) => void (err += `${line}\n`),
    draw: () => {},
    watched: false,
    signal: new AbortController().signal,
  });
  return { code, out, err };
};

/** Runs the real command in a process of its own, in `folder`, with `input` on its standard input. */
export const spawned = (folder: string, args: readonly string[], input = ""): Promise<Ended> =>
  new Promise((settle, refuse) => {
    const env = { ...process.env, NO_COLOR: "1" };
    const child = spawn(process.execPath, [join(import.meta.dirname, "attune.ts"), ...args], { cwd: folder, env });
    let [out, err] = ["", ""];
    child.stdout.on("data", (part) => (out += part));
    child.stderr.on("data", (part) => (err += part));
    child.on("error", refuse);
    child.on("close", (code) => settle({ code, out, err }));
    child.stdin.end(input);
  });

/** A new place for the tests of one file; it is there once they begin, and goes with them. */
export const placeOfTests = (): Omit<Place, "clear"> => {
  let place: Place | null = null;
  const there = (): Place => {
    if (place === null) throw new Error("asked of before the tests began");
    return place;
  };
  beforeAll(async () => {
    place = await newPlace();
  });
  afterAll(() => place?.clear());
  return {
    get folder() {
      return there().folder;
    },
    put: (...args) => there().put(...args),
    attune: (...args) => there().attune(...args),
    read: (...args) => there().read(...args),
  };
};

const newPlace = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), "attune-corpus-"));
  const attune = async (...args: readonly string[]): Promise<Ran> => {
    const { code, out, err } = await run(...args);
    return { code, out, err: err.replaceAll(join(folder, "/"), "") };
  };
  return {
    folder,
    attune,
    put: async (path, text) => {
      const whole = join(folder, path);
      await mkdir(dirname(whole), { recursive: true });
      await writeFile(whole, text);
      return whole;
    },
    read: async (...args) => {
      const ran = await attune("read", ...args, "--csv", "-");
      return { ...ran, rows: rowsIn(ran.out) };
    },
    clear: () => rm(folder, { recursive: true, force: true }),
  };
};

/** ChildProject's segments of a child and two adults, `count` of them, 1.5 s apart, at random. */
export const segments = (count: number, seed = 1): string => {
  const random = seeded(seed);
  const rows = Array.from({ length: count }, (_, k) => {
    const from = Math.floor(k * 1500 + random() * 700);
    return `${from},${from + 300 + Math.floor(random() * 500)},${["CHI", "FEM", "MAL"][Math.floor(random() * 3)]}`;
  });
  return `segment_onset,segment_offset,speaker_type\n${rows.join("\n")}\n`;
};
