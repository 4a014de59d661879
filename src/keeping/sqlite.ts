/**
 * SQLite in the browser: the build with SQLite3MultipleCiphers, each page sealed with ChaCha20 and Poly1305, so that a
 * flipped byte is noticed; on a pool of files in OPFS (pool.ts), or in memory. Only in a worker.
 */
import { hexOf } from "../ground/id.ts";
import start, { type Engine } from "@journeyapps/wa-sqlite/dist/mc-wa-sqlite.mjs";
import { type Db, type DbRow, transactionOver, type Value } from "./database.ts";
import { Pool } from "./pool.ts";

export type OpenedDb = {
  readonly db: Db;
  /** Seals the database anew, with another key of 32 bytes: wholly, or not at all. Throws where there is no room. */
  rekey(key: Uint8Array): void;
  /** Closes the database; its files stay. */
  close(): void;
};

/** What SQLite threw, with its result code. */
class SqliteError extends Error {
  readonly resultCode: number;
  constructor(message: string, resultCode: number) {
    super(message);
    this.resultCode = resultCode;
  }
}

let engine: Promise<Engine> | undefined;
/** Loads the engine once; `wasm` where it cannot be fetched (Node, in tests). */
const load = (wasm?: Uint8Array): Promise<Engine> => {
  engine ??= start(wasm ? { wasmBinary: wasm } : {});
  return engine;
};

const name = "/attune.db";

/**
 * Opens the database in the OPFS folder `directory` with `key` (32 bytes). A database that is not sealed yet is sealed.
 * `older`: files that an older pool had there, to begin with. Throws where engine or folder cannot be had, or the key is
 * not the one (code 26); a folder that another tab holds throws `NoModificationAllowedError`, and may be tried again.
 */
export const openOnDisk = async (
  directory: string,
  key: Uint8Array,
  older: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<OpenedDb> => {
  const sqlite = await load();
  const pool = new Pool(directory, sqlite);
  try {
    await pool.isReady();
    for (const [path, bytes] of older) pool.put(path, bytes);
    sqlite.vfs_register(pool, false);
    sqlite.ccall("sqlite3mc_vfs_create", "number", ["string", "number"], [directory, 0]);
    const opened = open(sqlite, name, `multipleciphers-${directory}`);
    try {
      // Before anything else: what SQLite puts aside never goes to the disk.
      opened.db.script("pragma temp_store = memory");
      if (isPlain(pool)) {
        opened.rekey(key);
      } else {
        opened.db.script(`pragma key = 'raw:${hexOf(key)}'`);
      }
      // In KiB: what was unsealed once need not be again.
      opened.db.script("pragma cache_size = -20000");
      opened.db.rows("select count(*) from sqlite_schema");
    } catch (thrown) {
      opened.close();
      throw thrown;
    }
    return {
      ...opened,
      close: () => {
        opened.close();
        void pool.close();
      },
    };
  } catch (thrown) {
    await pool.close();
    throw thrown;
  }
};

/** True where the pool has a database that is not sealed: its first bytes say what it is (SQLite file format, 1.3). */
const isPlain = (pool: Pool): boolean => {
  const file = -2;
  if (pool.jOpen(name, file, 0x102, new DataView(new ArrayBuffer(4))) !== 0) return false;
  const head = new Uint8Array(16);
  pool.jRead(file, head, 0);
  pool.jClose(file);
  return new TextDecoder().decode(head) === "SQLite format 3\0";
};

/** Opens a database in memory. Throws where the engine cannot be had. `wasm`: the engine's bytes, in Node. */
export const openInMemory = async (wasm?: Uint8Array): Promise<OpenedDb> => {
  return open(await load(wasm), ":memory:", null);
};

const open = (sqlite: Engine, path: string, vfs: string | null): OpenedDb => {
  const out = sqlite._malloc(4);
  const withText = (text: string | null, work: (at: number, size: number) => number): number => {
    if (text === null) return work(0, 0);
    const bytes = new TextEncoder().encode(text);
    return withBytes(bytes, (at) => work(at, bytes.length));
  };
  /** With `bytes` and a 0 in the engine's memory, for as long as `work` takes. */
  const withBytes = (bytes: Uint8Array, work: (at: number) => number): number => {
    const at = sqlite._malloc(bytes.length + 1);
    sqlite.HEAPU8.set(bytes, at);
    sqlite.HEAPU8[at + bytes.length] = 0;
    try {
      return work(at);
    } finally {
      sqlite._free(at);
    }
  };
  const code = withText(vfs, (vfsAt) => withText(path, (at) => sqlite._sqlite3_open_v2(at, out, 0x6, vfsAt)));
  const base = sqlite.getValue(out, "*");
  const check = (result: number): void => {
    if (result === 0 || result === done || result === row) return;
    throw new SqliteError(sqlite.UTF8ToString(sqlite._sqlite3_errmsg(base)), result);
  };
  if (code !== 0) {
    const problem = new SqliteError(sqlite.UTF8ToString(sqlite._sqlite3_errmsg(base)), code);
    sqlite._sqlite3_close_v2(base);
    throw problem;
  }

  /** Statements that were asked before, ready to be asked again. */
  const ready = new Map<string, number>();
  const prepare = (sql: string): number => {
    const before = ready.get(sql);
    if (before !== undefined) return before;
    check(withText(sql, (at, size) => sqlite._sqlite3_prepare_v2(base, at, size, out, 0)));
    const made = sqlite.getValue(out, "*");
    ready.set(sql, made);
    const [oldest] = ready;
    if (ready.size > 100 && oldest) {
      ready.delete(oldest[0]);
      sqlite._sqlite3_finalize(oldest[1]);
    }
    return made;
  };
  const copies = -1;
  const bind = (statement: number, n: number, value: Value): number => {
    if (value === null) return sqlite._sqlite3_bind_null(statement, n);
    if (typeof value === "string") {
      return withText(value, (at, size) => sqlite._sqlite3_bind_text(statement, n, at, size, copies));
    }
    if (typeof value !== "number") {
      return withBytes(value, (at) => sqlite._sqlite3_bind_blob(statement, n, at, value.length, copies));
    }
    if (!Number.isSafeInteger(value)) return sqlite._sqlite3_bind_double(statement, n, value);
    return sqlite._sqlite3_bind_int64(statement, n, value | 0, Math.floor(value / 2 ** 32));
  };
  const column = (statement: number, n: number): Value => {
    switch (sqlite._sqlite3_column_type(statement, n)) {
      case 1:
      case 2:
        return sqlite._sqlite3_column_double(statement, n);
      case 3: {
        const at = sqlite._sqlite3_column_text(statement, n);
        return decode(sqlite.HEAPU8.subarray(at, at + sqlite._sqlite3_column_bytes(statement, n)));
      }
      case 4: {
        const at = sqlite._sqlite3_column_blob(statement, n);
        return sqlite.HEAPU8.slice(at, at + sqlite._sqlite3_column_bytes(statement, n));
      }
      default:
        return null;
    }
  };
  const rows = (sql: string, values: readonly Value[] = []): readonly DbRow[] => {
    const statement = prepare(sql);
    try {
      for (const [n, value] of values.entries()) check(bind(statement, n + 1, value));
      const found: DbRow[] = [];
      const names: string[] = [];
      for (;;) {
        const result = sqlite._sqlite3_step(statement);
        if (result !== row) {
          check(result);
          return found;
        }
        if (names.length === 0) {
          const count = sqlite._sqlite3_column_count(statement);
          for (let n = 0; n < count; n++) names.push(sqlite.UTF8ToString(sqlite._sqlite3_column_name(statement, n)));
        }
        found.push(Object.fromEntries(names.map((name, n) => [name, column(statement, n)])));
      }
    } finally {
      sqlite._sqlite3_reset(statement);
      sqlite._sqlite3_clear_bindings(statement);
    }
  };
  const script = (sql: string): void => check(withText(sql, (at) => sqlite._sqlite3_exec(base, at, 0, 0, 0)));
  const db: Db = {
    rows,
    script,
    run: (sql, values) => {
      rows(sql, values);
      return sqlite._sqlite3_changes(base);
    },
    transaction: transactionOver(script),
  };
  const forget = (): void => {
    for (const statement of ready.values()) sqlite._sqlite3_finalize(statement);
    ready.clear();
  };
  return {
    db,
    rekey: (key) => {
      forget();
      script(`pragma rekey = 'raw:${hexOf(key)}'`);
    },
    close: () => {
      forget();
      sqlite._sqlite3_close_v2(base);
      sqlite._free(out);
    },
  };
};

const row = 100;
const done = 101;
const utf8 = new TextDecoder();
const decode = (bytes: Uint8Array): string => utf8.decode(bytes);

/** SQLite's primary result code of what it threw; null where something else threw. */
export const sqliteCode = (problem: unknown): number | null =>
  problem instanceof SqliteError ? problem.resultCode & 0xff : null;
