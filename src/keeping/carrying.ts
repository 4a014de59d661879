/**
 * A vault into a backup, and a backup into a vault: its rows and its clips together, in the browser and in the command
 * line. A clip's file is written before the row that names it, so that a crash leaves at most a file that no row names.
 */
import { done, failed, type Result } from "../ground/result.ts";
import type { Cost } from "./argon.ts";
import { type BackupProblem, type Carried, readBackup, writeBackup } from "./backup.ts";
import { entriesIn, mergeRows } from "./carried.ts";
import { type Db, text } from "./database.ts";
import type { Files } from "./files.ts";
import type { Pieces } from "./sealed.ts";
import type { Tables } from "./tables.ts";

export type Vault = { readonly db: Db; readonly tables: Tables; readonly clips: Files };
export type Restored = { readonly rows: number; readonly files: number; readonly made: string };

/** The clips of a vault that can be read, by the names that its plays have for them. */
export const clipsOf = async ({ tables, clips }: Pick<Vault, "tables" | "clips">): Promise<readonly Carried[]> => {
  const found: Carried[] = [];
  for (const name of tables.clipFiles()) {
    const file = await clips.read(name);
    if (file) found.push({ name, file });
  }
  return found;
};

/** The bytes of a backup of `vault`, made at `made` (ISO 8601). `onShare` 0 to 1; `price` as in writeBackup. */
export const backUpVault = async (
  vault: Vault,
  passphrase: string,
  made: string,
  onShare?: (share: number) => void,
  price?: Cost,
): Promise<Result<AsyncGenerator<Uint8Array>, BackupProblem>> =>
  writeBackup(vault.db, await clipsOf(vault), passphrase, made, onShare, price);

/** Whether `passphrase` opens a backup and all of it can be read, before somebody relies on it; `scratch` is thrown away after. */
export const tryBackup = async (
  scratch: Db,
  pieces: Pieces,
  passphrase: string,
): Promise<Result<string, BackupProblem>> =>
  readBackup(pieces, passphrase, {
    db: scratch,
    clip: async (_, bytes) => {
      for await (const _piece of bytes);
    },
  });

/**
 * Brings a backup into `vault`, or nothing of it. `scratch` is an empty database that is thrown away after. `newName`
 * makes file names that tell nothing.
 */
export const restoreVault = async (
  { db, tables, clips }: Vault,
  scratch: Db,
  pieces: Pieces,
  passphrase: string,
  newName: () => string,
): Promise<Result<Restored, BackupProblem>> => {
  const files = new Map<string, string>();
  /** A clip is taken in where its play is, and that is not here yet. */
  const isWanted = (name: string): boolean => {
    const [play] = scratch.rows("select id from play where clip_file = ?", [name]);
    return play !== undefined && tables.clipOf(text(play["id"])) === null;
  };
  try {
    const found = await readBackup(pieces, passphrase, {
      db: scratch,
      clip: async (name, bytes) => {
        if (isWanted(name)) {
          const file = newName();
          files.set(name, file);
          await clips.save(file, bytes);
        } else for await (const _ of bytes);
      },
    });
    const written = found.ok ? entriesIn(scratch) : null;
    if (found.ok && written) {
      return done({ rows: mergeRows(db, scratch, tables, written, files), files: files.size, made: found.value });
    }
    for (const file of files.values()) await clips.remove(file);
    return found.ok ? failed("backup-newer") : found;
  } catch (thrown) {
    for (const file of files.values()) await clips.remove(file);
    throw thrown;
  }
};
