/** A ChildProject folder on the disk: which set of annotations is read, and what is known of its recordings. */
import type { Inputs, CorpusRemark } from "./input.ts";
import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { done, failed } from "../../ground/result.ts";
import { type ProjectFiles, projectOf, setsOf } from "../../recording/formats/childproject.ts";
import type { FileResult } from "./command.ts";

/** True for a folder with ChildProject's `metadata/recordings.csv` in it. */
export const isProject = async (folder: string): Promise<boolean> =>
  (await stat(join(folder, "metadata", "recordings.csv")).catch(() => null))?.isFile() === true;

/** What there is to read in a project's `set`; in its only set, where none is said. Refuses where there are several. */
export const projectIn = async (folder: string, asked: string | undefined): Promise<FileResult<Inputs>> => {
  const recordings = await tablesIn(folder, "recordings");
  if (!recordings.first) return { ...failed("file-refused"), file: join(folder, "metadata", "recordings.csv") };
  const children = await tablesIn(folder, "children");
  const annotations = await readFile(join(folder, "metadata", "annotations.csv")).catch(() => null);
  const tables = { recordings: recordings.all, children: children.all, annotations };
  const folders = (await readdir(join(folder, "annotations"), { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
  const sets = setsOf({ ...tables, converted: [], folders });
  const set = asked?.replace(/[\\/]+$/u, "") ?? (sets.length === 1 ? sets[0] : undefined);
  if (set === undefined)
    return { ...failed("set-missing", { with: { names: sets.join(", "), count: sets.length } }), file: folder };
  const home = join(folder, "annotations", set, "converted");
  const converted = (await csvIn(home)).map((file) => file.slice(home.length + 1).replaceAll("\\", "/")).sort();
  const files: ProjectFiles = { ...tables, converted, folders };
  const found = projectOf(files, set);
  if (!found.ok) return { ...found, file: folder };
  const { metadata, discarded, without, unconverted } = found.value;
  const remarks: CorpusRemark[] = [];
  const say = (kind: string, names: readonly string[]): void => {
    if (names.length === 0) return;
    const some = names.slice(0, 12).join(", ") + (names.length > 12 ? ", ..." : "");
    remarks.push({ kind, with: { count: names.length, names: some, set } });
  };
  say("closed", [...recordings.closed, ...children.closed]);
  say("discarded", discarded);
  say("without", without);
  say("unconverted", unconverted);
  return done({
    metadata,
    remarks,
    inputs: found.value.recordings.map((annotated) => ({
      file: annotated.parts.map(({ file }) => join(home, file)).join("; "),
      from: { kind: "project", folder: home, annotated },
    })),
  });
};

/** The tables in a folder, at any depth; git-annex has links in the place of files. */
const csvIn = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => !entry.isDirectory() && /\.csv$/iu.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));

/**
 * `metadata/<name>.csv`, and after it the tables in `metadata/<name>/`, in the order in which ChildProject has them override each
 * other: by name, the last first. `closed` are those that cannot be opened, as confidential ones often cannot.
 */
const tablesIn = async (
  folder: string,
  name: string,
): Promise<{ readonly first: boolean; readonly all: readonly Uint8Array[]; readonly closed: readonly string[] }> => {
  const metadata = join(folder, "metadata");
  const more = (await csvIn(join(metadata, name))).sort((a, b) => (basename(a) < basename(b) ? 1 : -1));
  const all: Uint8Array[] = [];
  const closed: string[] = [];
  const first = await readFile(join(metadata, `${name}.csv`)).catch(() => null);
  if (first) all.push(first);
  for (const file of more) {
    const bytes = await readFile(file).catch(() => null);
    if (bytes) all.push(bytes);
    else closed.push(file.slice(folder.length + 1));
  }
  return { first: first !== null, all, closed };
};
