/** The tables' database over `node:sqlite`: for the command line, and for tests. */
import type { DatabaseSync } from "node:sqlite";
import { type Db, transactionOver } from "./database.ts";

/** The same few calls over a connection of Node's. */
export const dbOverNode = (database: DatabaseSync): Db => {
  const script = (sql: string): void => database.exec(sql);
  return {
    run: (sql, values = []) => Number(database.prepare(sql).run(...values).changes),
    rows: (sql, values = []) => database.prepare(sql).all(...values),
    script,
    transaction: transactionOver(script),
  };
};
