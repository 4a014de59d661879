/**
 * What a backup carries of a database, over any tables: each as its rows, in any order, and how such rows come back into a
 * vault that may have some of them. What is here stays as it is, what is missing is added, nothing is doubled.
 */
import { type Entry, parseEntry } from "../diary/entry.ts";
import type { Db, DbRow, Value } from "./database.ts";
import { text, integerOf } from "./database.ts";
import type { EntryTables } from "./entries.ts";
import { goesAlong } from "./ownalong.ts";

/** What only this device knows, and what is made from the entries. */
const notCarried = new Set(["secret", "thing"]);

/** What is no record that a person put in. */
const uncounted = new Set(["setting", "own_key"]);

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const isValue = (value: unknown): value is Value =>
  value === null || typeof value === "string" || typeof value === "number" || value instanceof Uint8Array;
export const valueOf = (value: unknown): Value => (isValue(value) ? value : Number(value));

type Column = { readonly name: string; readonly key: number };
type Belonging = { readonly table: string; readonly from: string };
type Table = {
  readonly name: string;
  readonly columns: readonly string[];
  /** The columns of its primary key. */
  readonly key: readonly string[];
  /** The tables whose rows its rows point to. */
  readonly points: readonly Belonging[];
};

/** The tables that are carried, those that others point to first. */
export const carriedTables = (db: Db): readonly Table[] => {
  const names = db
    .rows("select name from pragma_table_list where schema = 'main' and type = 'table' order by name")
    .map((row) => text(row["name"]))
    .filter((name) => !name.startsWith("sqlite_") && !notCarried.has(name));
  const found = new Map(names.map((name) => [name, describe(db, name)]));
  const sorted: Table[] = [];
  const put = (table: Table): void => {
    if (sorted.includes(table)) return;
    for (const { table: other } of table.points) {
      const before = found.get(other);
      if (before && before !== table) put(before);
    }
    sorted.push(table);
  };
  for (const table of found.values()) put(table);
  return sorted;
};

const describe = (db: Db, name: string): Table => {
  const columns: Column[] = db
    .rows("select name, pk from pragma_table_info(?)", [name])
    .map((row) => ({ name: text(row["name"]), key: integerOf(row["pk"]) }));
  const points = db
    .rows(`select "table", "from" from pragma_foreign_key_list(?)`, [name])
    .map((row) => ({ table: text(row["table"]), from: text(row["from"]) }));
  const key = columns.filter(({ key }) => key > 0).toSorted((a, b) => a.key - b.key);
  return { name, columns: columns.map(({ name }) => name), key: key.map(({ name }) => name), points };
};

/** All rows of a table, in the order of its key. */
export const tableRowsOf = (db: Db, { name, key }: Table): readonly DbRow[] =>
  db.rows(`select * from ${quoted(name)} order by ${key.length > 0 ? key.map(quoted).join() : "rowid"}`);

/** The rows of a table that go out in a backup or an export: all, but of the caregiver's own side only what was switched on. */
export const leavingRowsOf = (db: Db, table: Table): readonly DbRow[] => {
  const goes = goesAlong(db, table.name);
  return tableRowsOf(db, table).filter(goes);
};

/** A statement that puts a row of these columns in; `how` it does where the key is there. */
export const insert = (name: string, columns: readonly string[], how: "ignore" | "replace"): string =>
  `insert or ${how} into ${quoted(name)} (${columns.map(quoted).join()}) values (${columns.map(() => "?").join()})`;

/**
 * Brings the rows of `from` (of the same version) into `into`. A row that belongs to another by its own key (a step to
 * its play) comes only with that one, so that two histories are not mixed. Settings are replaced only in an empty vault.
 * `written`: the entries in `from`. `clips`: which file a clip of the backup is now; one that is not there is none. How many rows were added.
 */
export const mergeRows = (
  into: Db,
  from: Db,
  entries: Pick<EntryTables, "mergeEntries">,
  written: readonly Entry[],
  clips: ReadonlyMap<string, string>,
): number => {
  const tables = carriedTables(into);
  const isEmpty = tables.every(
    ({ name }) => name === "setting" || into.rows(`select 1 from ${quoted(name)} limit 1`).length === 0,
  );
  const added = into.transaction(() => {
    let count = 0;
    const taken = new Map<string, Set<unknown>>();
    for (const table of tables) {
      if (table.name === "entry") continue;
      const mine = new Set<unknown>();
      taken.set(table.name, mine);
      const owners = table.points.filter((point) => table.key.includes(point.from));
      const replaces = table.name === "setting" && isEmpty;
      const sql = insert(table.name, table.columns, replaces ? "replace" : "ignore");
      for (const row of tableRowsOf(from, table)) {
        if (owners.some(({ table: owner, from }) => !taken.get(owner)?.has(row[from]))) continue;
        const file = table.name === "play" ? clips.get(text(row["clip_file"])) : undefined;
        const values = table.columns.map((column) =>
          table.name === "play" && column === "clip_file" ? (file ?? null) : valueOf(row[column]),
        );
        if (into.run(sql, values) === 0) continue;
        mine.add(row[table.key[0] ?? ""]);
        if (!uncounted.has(table.name)) count++;
      }
    }
    return count;
  });
  return added + entries.mergeEntries(written);
};

/** The diary's entries in a database that was read from a backup; null where this Attune does not know one of them. */
export const entriesIn = (from: Db): readonly Entry[] | null => {
  const found: Entry[] = [];
  for (const row of from.rows("select body from entry order by n")) {
    const entry = parseEntry(JSON.parse(text(row["body"])));
    if (!entry.ok) return null;
    found.push(entry.value);
  }
  return found;
};
