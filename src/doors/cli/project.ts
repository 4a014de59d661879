/** A ChildProject folder on the disk: which set of annotations is read, and what is known of its recordings. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { done, failed } from "../../ground/result.ts";
import { type ProjectFiles, projectOf, setsOf } from "../../recording/formats/childproject.ts";
import type { Answer } from "./command.ts";
import type { Inputs, Remark } from "./inputs.ts";

/** True for a folder with ChildProject's `metadata/recordings.csv` in it. */
export const isProject = async (folder: string): Promise<boolean> =>
  (await stat(join(folder, "metadata", "recordings.csv")).catch(() => null))?.isFile() === true;

/** What there is to read in a project's `set`; in its only set, where none is said. Refuses where there are several. */
export const projectIn = async (folder: string, asked: string | undefined): Promise<Answer<Inputs>> => {
  const table = (name: string): Promise<Uint8Array | null> =>
    readFile(join(folder, "metadata", name)).catch(() => null);
  const recordings = await table("recordings.csv");
  if (!recordings) return { ...failed("file-refused"), file: join(folder, "metadata", "recordings.csv") };
  const tables = { recordings, children: await table("children.csv"), annotations: await table("annotations.csv") };
  const folders = (await readdir(join(folder, "annotations"), { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
  const sets = setsOf({ ...tables, converted: [], folders });
  const set = asked?.replace(/[\\/]+$/u, "") ?? (sets.length === 1 ? sets[0] : undefined);
  if (set === undefined)
    return { ...failed("set-missing", { with: { names: sets.join(", "), count: sets.length } }), file: folder };
  const home = join(folder, "annotations", set, "converted");
  const converted = (await readdir(home, { recursive: true, withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile() && /\.csv$/iu.test(entry.name))
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(home.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
  const files: ProjectFiles = { ...tables, converted, folders };
  const found = projectOf(files, set);
  if (!found.ok) return { ...found, file: folder };
  const { metadata, discarded, without, unconverted } = found.value;
  const remarks: Remark[] = [];
  const say = (kind: string, names: readonly string[]): void => {
    if (names.length === 0) return;
    const some = names.slice(0, 12).join(", ") + (names.length > 12 ? ", ..." : "");
    remarks.push({ kind, with: { count: names.length, names: some, set } });
  };
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
