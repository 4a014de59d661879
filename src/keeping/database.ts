/**
 * What the tables need of a database: the same few calls over SQLite in the browser's worker and over `node:sqlite`,
 * so that one SQL serves both and is tested in both.
 */

export type Value = string | number | null | Uint8Array;
export type DbRow = Readonly<Record<string, unknown>>;

export type Db = {
  /** Runs one statement, and returns how many rows it changed. */
  run(sql: string, values?: readonly Value[]): number;
  /** The rows of one query. */
  rows(sql: string, values?: readonly Value[]): readonly DbRow[];
  /** Runs several statements without values. */
  script(sql: string): void;
  /** Does `work` wholly or, where it throws, not at all. */
  transaction<Done>(work: () => Done): Done;
};

/** How each connection behaves: durable at every commit, and what is deleted is overwritten, not only forgotten. */
export const behaviour = `
  pragma foreign_keys = on;
  pragma synchronous = full;
  pragma secure_delete = on;
  pragma temp_store = memory;
`;

/** A whole number from a row; 0 where it is none. */
export const integerOf = (value: unknown): number => (typeof value === "number" ? value : Number(value ?? 0));

/** A text from a row; empty where it is none. */
export const text = (value: unknown): string => (typeof value === "string" ? value : "");

/** A text from a row, or null. */
export const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

/** `transaction` over a connection's `script`. A disk that fills up may have rolled back by itself. */
export const transactionOver =
  (script: (sql: string) => void): Db["transaction"] =>
  (work) => {
    script("begin immediate");
    try {
      const value = work();
      script("commit");
      return value;
    } catch (problem) {
      try {
        script("rollback");
      } catch {}
      throw problem;
    }
  };
