/**
 * What was named to be read, file by file: files, folders (their recordings, at any depth), lists of files, patterns such as
 * `data/*.eaf` that no shell opened, and a ChildProject folder. Their order is that of the arguments, and within a folder or
 * pattern that of the names.
 */
import type { Input, CorpusRemark, Inputs } from "./input.ts";
import { open, readdir, readFile, realpath, stat } from "node:fs/promises";
import { dirname, isAbsolute, join, normalize, sep } from "node:path";
import { done, failed, type Problem, type Result } from "../../ground/result.ts";
import { endingOf, sniff } from "../../recording/formats/formats.ts";
import { decode } from "../../recording/formats/text.ts";
import type { FileResult, Args } from "./command.ts";
import { bytesOf, isCoded, isStandard } from "./files.ts";
import { isProject, projectIn } from "./project.ts";

/** What says of a file that may have been anything that it is no recording. */
const noRecording = [
  "table-columns",
  "recording-format",
  "format-unknown",
  "json-syntax",
  "file-not-this",
  "file-empty",
];

/** True where a problem only says that what was found in a folder is no recording. */
export const isNone = ({ from }: Input, { kind }: Problem): boolean =>
  from.kind === "perhaps" && noRecording.includes(kind);

/** Endings that a recording shares with much else. */
const anything = ["json", "csv", "tsv", "txt", "tab"];

/** The one plain file that was named, where nothing else was: no folder, list or pattern. */
export const onlyFile = async (args: Args): Promise<string | null> => {
  const [file = "", ...more] = args.files;
  if (more.length > 0) return null;
  if (isStandard(file)) return file;
  const found = await stat(file).catch(() => null);
  if (!found) return isPattern(file) ? null : file;
  return found.isDirectory() || (found.isFile() && (await listIn(file)) !== null) ? null : file;
};

/**
 * Everything that was named, in order, each file once; without the table `out` of an earlier call. Refuses to write over anything
 * else that is read, a pattern that no
 * name fits, a ChildProject folder beside others or with a set that is not there, and a set where there is no such folder.
 */
export const inputsOf = async (args: Args, out: string | undefined): Promise<FileResult<Inputs>> => {
  const set = args.one("set");
  const [first = "", ...more] = args.files;
  const target = out === undefined || isStandard(out) ? null : await real(out);
  const same = { ...failed("file-same"), file: out ?? "" } as const;
  for (const file of [...args.files, ...["metadata", "map", "windows"].flatMap((option) => args.all(option))])
    if (target !== null && (await real(file)) === target) return same;
  if (await isProject(first)) {
    const within = await Promise.all(["metadata", "annotations"].map((part) => real(join(first, part))));
    if (target !== null && within.some((part) => target.startsWith(`${part}${sep}`))) return same;
    return more.length > 0 ? failed("command-project") : projectIn(first, set);
  }
  if (set !== undefined) return { ...failed("project-none"), file: first };
  const found: Found = { inputs: [], passed: new Map() };
  for (const file of args.files) {
    const added = await add(file, found, true);
    if (!added.ok) return { ...added, file };
  }
  const seen = new Set<string>();
  const inputs: Input[] = [];
  let twice = 0;
  for (const input of found.inputs) {
    const path = "path" in input.from ? await real(input.from.path) : null;
    if (path !== null && path === target) {
      // The table of an earlier call, in the folder that is read: it is written anew.
      if (input.from.kind === "perhaps" && (await isTable(path))) continue;
      return same;
    }
    if (path === null || !seen.has(path)) inputs.push(input);
    else twice++;
    if (path !== null) seen.add(path);
  }
  const remarks: CorpusRemark[] = [];
  if (twice > 0) remarks.push({ kind: "twice", with: { count: twice } });
  const passed = [...found.passed].sort(([a], [b]) => (a < b ? -1 : 1));
  if (passed.length > 0) {
    const count = passed.reduce((sum, [, each]) => sum + each, 0);
    remarks.push({ kind: "endings", with: { count, endings: passed.map(([ending]) => ending).join(", ") } });
  }
  return done({ inputs, metadata: null, remarks });
};

/** A file as large may hold many recordings, which is worth a second parsing; all parsed at once hold no more than `room`. */
const large = 1_000_000;
const room = 4_000_000_000;
/** What a byte of a table takes once it is parsed. */
const parsed = 16;

/**
 * The inputs, where they are fewer than would keep `jobs` busy with the large files shared out: a classifier's table of a whole
 * corpus is one file.
 */
export const splitInputs = async (inputs: readonly Input[], jobs: number): Promise<Input[]> => {
  const shared: Input[] = [];
  for (const input of inputs) {
    const path = "path" in input.from && inputs.length < jobs * 2 ? input.from.path : "";
    const severally = /\.(?:rttm|csv|tsv|txt|tab)$/iu.test(path);
    const size = severally
      ? await stat(path).then(
          ({ size }) => size,
          () => 0,
        )
      : 0;
    const of = size < large ? 1 : Math.max(1, Math.min(jobs, Math.floor(room / (size * parsed))));
    for (let at = 0; at < of; at++) shared.push(of > 1 ? { ...input, share: { at, of } } : input);
  }
  return shared;
};

type Found = { readonly inputs: Input[]; readonly passed: Map<string, number> };

/** Adds what `file` stands for. Lines of a list are no lists themselves. */
const add = async (file: string, found: Found, mayList: boolean): Promise<Result<null>> => {
  if (isStandard(file)) {
    const bytes = await bytesOf(file);
    found.inputs.push({ file, from: bytes.ok ? { kind: "bytes", bytes: bytes.value } : { kind: "problem", ...bytes } });
    return done(null);
  }
  const there = await stat(file).catch(() => null);
  if (there?.isDirectory()) {
    await walk(file, found, new Set());
    return done(null);
  }
  if (!there && isPattern(file)) {
    // Node 20, on which the package runs as well, has no glob.
    const { glob } = await import("node:fs/promises");
    if (typeof glob !== "function") return failed("pattern-node");
    const paths: string[] = [];
    for await (const path of glob(file)) paths.push(path);
    if (paths.length === 0) return failed("pattern-none");
    for (const path of paths.sort()) await add(path, found, false);
    return done(null);
  }
  const list = there?.isFile() && mayList ? await listIn(file) : null;
  if (list === null) found.inputs.push({ file, from: { kind: "file", path: file } });
  else for (const line of list) await add(line, found, false);
  return done(null);
};

/** The recordings in a folder. A folder that links lead back to is entered once; what may not be opened is a problem. */
const walk = async (folder: string, found: Found, entered: Set<string>): Promise<void> => {
  const here = await real(folder);
  if (entered.has(here)) return;
  entered.add(here);
  const names = await readdir(folder).catch(() => null);
  if (names === null) {
    found.inputs.push({ file: folder, from: { kind: "problem", problem: { kind: "file-refused" } } });
    return;
  }
  for (const name of names.sort()) {
    if (name.startsWith(".")) continue;
    const path = join(folder, name);
    const there = await stat(path).catch(() => null);
    if (there?.isDirectory()) await walk(path, found, entered);
    // A pipe or a device would be waited for without end.
    else if (there && !there.isFile()) found.passed.set("-", (found.passed.get("-") ?? 0) + 1);
    else if (isCoded(name)) {
      const ending = endingOf(name.replace(/\.gz$/iu, ""));
      found.inputs.push({ file: path, from: { kind: anything.includes(ending) ? "perhaps" : "file", path } });
    } else {
      const ending = endingOf(name);
      const kind = ending === "" ? "-" : `.${ending}`;
      found.passed.set(kind, (found.passed.get(kind) ?? 0) + 1);
    }
  }
};

/** True for a table that this command wrote. */
const isTable = async (path: string): Promise<boolean> =>
  /^file[,\t]recording[,\t]/u.test(await readFile(path, "utf8").catch(() => ""));

const isPattern = (file: string): boolean => /[*?[{]/u.test(file);

const real = (path: string): Promise<string> => realpath(path).catch(() => normalize(path));

const most = 1_048_576;

/**
 * The files that a list names, or null where `file` is none: a text of paths, one a line, from here or from the list's own
 * folder. It is one where most of its lines are there, or end as recordings do, and none has a tab, which tables of ELAN's and
 * Audacity's have. Lines that begin with # are left out.
 */
const listIn = async (file: string): Promise<string[] | null> => {
  const handle = await open(file, "r").catch(() => null);
  if (!handle) return null;
  try {
    const { size } = await handle.stat();
    const head = new Uint8Array(Math.min(size, 65_536));
    await handle.read(head, 0, head.length, 0);
    const seen = sniff(head);
    if (!seen.ok || seen.value !== null || head.includes(0)) return null;
    const first = linesIn(head).slice(0, 50);
    if (size > head.length && first.length < 2) return null;
    const fit = await Promise.all(first.map(async (line) => isCoded(line) || (await isThere(line, file))));
    if (first.length === 0 || fit.filter(Boolean).length * 2 <= first.length) return null;
    if (first.some((line) => line.includes("\t")) || size > 64 * most) return null;
    const whole = new Uint8Array(size);
    await handle.read(whole, 0, size, 0);
    const lines = linesIn(whole);
    return await Promise.all(lines.map(async (line) => (await listedPath(line, file)) ?? line));
  } catch {
    return null;
  } finally {
    await handle.close();
  }
};

const linesIn = (bytes: Uint8Array): string[] =>
  decode(bytes)
    .text.split(/\r\n|\n|\r/u)
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

const isThere = async (line: string, list: string): Promise<boolean> => (await listedPath(line, list)) !== null;

/** The path of a list's line that is there: from here, else from the list's folder. */
export const listedPath = async (line: string, list: string): Promise<string | null> => {
  for (const path of isAbsolute(line) ? [line] : [line, join(dirname(list), line)])
    if (await stat(path).catch(() => null)) return path;
  return null;
};
