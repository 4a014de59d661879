/**
 * SQLite in the browser: the official WebAssembly build, on a pool of files in OPFS (opfs-sahpool, which needs no
 * special headers and is the fastest), or in memory. Only in a worker.
 */
import start, { type Database, type Sqlite3Static } from "@sqlite.org/sqlite-wasm";
import { type Db, transactionOver } from "./database.ts";

export type Opened = {
  readonly db: Db;
  /** Closes the database; its files stay. */
  close(): void;
  /** Closes the database and deletes its files. */
  wipe(): Promise<void>;
};

let engine: Promise<Sqlite3Static> | undefined;

/** Loads the engine once, without the parts that need cross-origin isolation or the page's own storage. */
const load = (): Promise<Sqlite3Static> => {
  const disable = { vfs: { opfs: true, "opfs-vfs": true, "opfs-wl": true, kvvfs: true } };
  const quiet = (): void => {};
  Object.assign(globalThis, { sqlite3ApiConfig: { disable, log: quiet, warn: quiet, error: quiet } });
  engine ??= start();
  return engine;
};

/**
 * Opens the database in the OPFS folder `directory`. Throws where the engine or the folder cannot be had; a folder
 * that another tab still holds is left as it is, and may be tried again.
 */
export const openOnDisk = async (directory: string): Promise<Opened> => {
  const sqlite = await load();
  // Without the second, a pool that another tab holds would be deleted; without the first, never tried again.
  const options = { directory, forceReinitIfPreviouslyFailed: true, preserveOnInitFailure: true };
  const pool = await sqlite.installOpfsSAHPoolVfs(options);
  await pool.reserveMinimumCapacity(6);
  const database = new pool.OpfsSAHPoolDb("/attune.db");
  return {
    db: dbOver(database),
    close: () => {
      database.close();
      pool.pauseVfs();
    },
    wipe: async () => {
      database.close();
      await pool.removeVfs();
    },
  };
};

/** Opens a database in memory. Throws where the engine cannot be had. */
export const openInMemory = async (): Promise<Opened> => {
  const sqlite = await load();
  const database = new sqlite.oo1.DB(":memory:");
  const close = (): void => database.close();
  return { db: dbOver(database), close, wipe: async () => close() };
};

const dbOver = (database: Database): Db => {
  const script = (sql: string): void => {
    database.exec(sql);
  };
  return {
    run: (sql, values = []) => {
      database.exec(sql, { bind: [...values] });
      return Number(database.changes());
    },
    rows: (sql, values = []) => database.selectObjects(sql, [...values]),
    script,
    transaction: transactionOver(script),
  };
};

/** SQLite's primary result code of what it threw; null where something else threw. */
export const sqliteCode = (problem: unknown): number | null =>
  problem instanceof Error && "resultCode" in problem ? Number(problem.resultCode) & 0xff : null;
