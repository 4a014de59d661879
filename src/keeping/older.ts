/**
 * What an Attune from before the vault was sealed left on this device: a database in the pool of SQLite's own build, and
 * clips as they were. Taken over once; nothing of it stays.
 */
import type { Files } from "./files.ts";
import type { Kept } from "./kept.ts";
import { isSealed } from "./sealedfiles.ts";

const folderOf = "database";
/** A file of that pool begins with its name and this many bytes about itself. */
const headSize = 4096;

/** The older database's files by their names; none where there is no older one. */
export const olderFiles = async (home: FileSystemDirectoryHandle): Promise<ReadonlyMap<string, Uint8Array>> => {
  const found = new Map<string, Uint8Array>();
  let pool: FileSystemDirectoryHandle;
  try {
    pool = await (await home.getDirectoryHandle(folderOf)).getDirectoryHandle(".opaque");
  } catch {
    return found;
  }
  for await (const entry of pool.values()) {
    if (!(entry instanceof FileSystemFileHandle)) continue;
    const bytes = new Uint8Array(await (await entry.getFile()).arrayBuffer());
    const name = new TextDecoder().decode(bytes.subarray(0, bytes.indexOf(0)));
    if (name !== "" && bytes.length > headSize) found.set(name, bytes.subarray(headSize));
  }
  return found;
};

/** Deletes the older database, once its files are in the sealed one. */
export const dropOlder = async (home: FileSystemDirectoryHandle): Promise<void> => {
  for await (const name of home.keys()) if (name === folderOf) await home.removeEntry(name, { recursive: true });
};

/** Seals the clips that are not yet: each under a new name, so that a crash leaves one of the two whole. */
export const sealOlder = async (raw: Files, { clips, tables }: Pick<Kept, "clips" | "tables">): Promise<void> => {
  for (const name of tables.clipFiles()) {
    const file = await raw.read(name);
    if (!file || (await isSealed(file))) continue;
    await clips.save(`${name}-sealed`, file.bytes());
    tables.renameClip(name, `${name}-sealed`);
    await raw.remove(name);
  }
};
