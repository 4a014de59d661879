/** What we use of wa-sqlite's build of SQLite3MultipleCiphers, whose package types only its other parts. */
declare module "@journeyapps/wa-sqlite/dist/mc-wa-sqlite.mjs" {
  /** Pointers are numbers; a 64-bit number goes in as its low and its high half. */
  export type Engine = {
    readonly HEAPU8: Uint8Array;
    UTF8ToString(at: number): string;
    getValue(at: number, type: "*"): number;
    ccall(
      name: "sqlite3mc_vfs_create",
      returns: "number",
      types: ["string", "number"],
      given: [string, number],
    ): number;
    vfs_register(vfs: object, isDefault: boolean): number;
    _malloc(size: number): number;
    _free(at: number): void;
    _sqlite3_open_v2(name: number, out: number, flags: number, vfs: number): number;
    _sqlite3_close_v2(db: number): number;
    _sqlite3_exec(db: number, sql: number, a: 0, b: 0, c: 0): number;
    _sqlite3_prepare_v2(db: number, sql: number, size: number, out: number, tail: 0): number;
    _sqlite3_finalize(statement: number): number;
    _sqlite3_step(statement: number): number;
    _sqlite3_reset(statement: number): number;
    _sqlite3_clear_bindings(statement: number): number;
    _sqlite3_bind_null(statement: number, n: number): number;
    _sqlite3_bind_int64(statement: number, n: number, low: number, high: number): number;
    _sqlite3_bind_double(statement: number, n: number, value: number): number;
    _sqlite3_bind_text(statement: number, n: number, at: number, size: number, free: number): number;
    _sqlite3_bind_blob(statement: number, n: number, at: number, size: number, free: number): number;
    _sqlite3_column_count(statement: number): number;
    _sqlite3_column_name(statement: number, n: number): number;
    _sqlite3_column_type(statement: number, n: number): number;
    _sqlite3_column_double(statement: number, n: number): number;
    _sqlite3_column_text(statement: number, n: number): number;
    _sqlite3_column_blob(statement: number, n: number): number;
    _sqlite3_column_bytes(statement: number, n: number): number;
    _sqlite3_changes(db: number): number;
    _sqlite3_errmsg(db: number): number;
    _sqlite3_extended_errcode(db: number): number;
  };
  export default function start(options?: { readonly wasmBinary?: Uint8Array }): Promise<Engine>;
}

declare module "@journeyapps/wa-sqlite/src/examples/AccessHandlePoolVFS.js" {
  /** A pool of files in one OPFS folder as a file system for SQLite. `j...` return SQLite's result codes. */
  export class AccessHandlePoolVFS {
    constructor(name: string, engine: object);
    readonly name: string;
    isReady(): Promise<boolean>;
    getCapacity(): number;
    addCapacity(n: number): Promise<number>;
    close(): Promise<void>;
    jOpen(path: string | null, file: number, flags: number, out: DataView): number;
    jClose(file: number): number;
    jRead(file: number, into: Uint8Array, at: number): number;
    jWrite(file: number, from: Uint8Array, at: number): number;
    jTruncate(file: number, size: number): number;
    jSync(file: number, flags: number): number;
    jFileSize(file: number, size: DataView): number;
    jDelete(path: string, sync: number): number;
  }
}
