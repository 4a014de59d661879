/** The store in this process, without a worker: the tables' database over `node:sqlite`. For the command line, and for tests. */
import { DatabaseSync } from "node:sqlite";
import { failed } from "../ground/result.ts";
import { type Db, transactionOver } from "./database.ts";
import { type Files, filesInMemory } from "./files.ts";
import { calls } from "./keeper.ts";
import type { Kept } from "./kept.ts";
import { openOwnSide } from "./own.ts";
import { migrate } from "./schema.ts";
import { tables } from "./tables.ts";
import { answerBy, type Groups, storeGroups } from "./asking.ts";

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

const emptyDb = (): { readonly db: Db; close(): void } => {
  const database = new DatabaseSync(":memory:");
  return { db: dbOverNode(database), close: () => database.close() };
};

/** An empty vault in memory, its clips in `clips`. What its storage throws, it throws. */
export const keptOverNode = (clips: Files): Kept => {
  const { db, close } = emptyDb();
  migrate(db);
  return {
    db,
    tables: tables(db),
    own: openOwnSide(db),
    clips,
    tape: filesInMemory(),
    outbox: filesInMemory(),
    scratch: async () => emptyDb(),
    lock: null,
    problem: async (thrown) => {
      throw thrown;
    },
    close,
    anew: async () => {
      close();
      await clips.removeAll();
      return { kept: keptOverNode(clips), why: null };
    },
  };
};

/** What can be asked of a vault that stays open for as long as it is asked; `newName` makes file names that tell nothing. */
export const askedOf = (kept: Kept, newName: () => string): Groups => {
  const unasked = async () => failed("store-failed");
  const lost = new AbortController().signal;
  const inside = calls({ kept: async () => kept, newName, lost, unlock: unasked, anew: unasked });
  return storeGroups((name, given) => answerBy(inside, name, given, {}));
};
