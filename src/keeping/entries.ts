/**
 * The diary's entries as rows: every entry as it was written, and beside it what is in force (`thing`), so that a day is
 * found without its history. Both change in one transaction.
 */
import type { Child } from "../child/child.ts";
import { isAfter, start, tick } from "../diary/clock.ts";
import { dayOfEntry, type Entry, type WrittenEntry, wordsOf } from "../diary/entry.ts";
import type { Kind } from "../diary/kinds.ts";
import { forgetSettings } from "./settingrows.ts";
import { type Db, type DbRow, text, type Value, integerOf } from "./database.ts";

/** Which things to find; what is left out does not narrow. Days are YYYY-MM-DD, both included. */
export type EntryQuery = {
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: readonly Kind[];
  readonly thing?: string;
  /** All of these words must occur in what a person wrote; case and accents do not matter. */
  readonly words?: string;
  /** Only what is in the album. */
  readonly kept?: true;
  /** Only deleted things; without it, only those that are there. */
  readonly deleted?: boolean;
  /** The latest so many; without it, all. */
  readonly latest?: number;
};

/** A list as JSON in UTF-8, as it is kept, with a comma between and no brackets: bytes go to another thread at no cost. */
export type ListBytes<Of> = Uint8Array<ArrayBuffer> & { readonly [listOf]?: Of };
declare const listOf: unique symbol;

export type EntryTables = {
  /** Keeps an entry: it is this person's, and after all entries that are here. One that is kept already is not kept twice. */
  addEntry(written: WrittenEntry): Entry;
  /** Takes in entries from a backup, a file or another device; how many were new. */
  mergeEntries(entries: readonly Entry[]): number;
  /** What is in force, in the order in which it happened. */
  entriesOf(query: EntryQuery): readonly Entry[];
  /** The same, unparsed. */
  entriesJson(query: EntryQuery): ListBytes<Entry>;
  /** All entries of a thing, as they followed each other. */
  historyOf(thing: string): readonly Entry[];
  /** Forgets for good what things deleted before `before` (ISO 8601, UTC) once said; that they are deleted is kept. How many. */
  forgetDeleted(before: string): number;
  /** In the order in which they were first put in. */
  children(): readonly Child[];
  /** Removes a child, all that is about no other child with its history, and all settings of either; shared things no longer name it. */
  removeChild(id: string): void;
};

/** Lower case, without accents: é and E are e. */
const fold = (words: string): string => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The tables of a database that `migrate` has prepared. */
export const entryTables = (db: Db): EntryTables => {
  const add = (entry: Entry): boolean => {
    const sql = "insert into entry (id, thing, clock, logged, body) values (?, ?, ?, ?, ?) on conflict (id) do nothing";
    const values = [entry.id, entry.thing, entry.clock, entry.logged, JSON.stringify(entry)];
    if (db.run(sql, values) === 0) return false;
    const [head] = db.rows("select body from thing join entry on entry.n = thing.entry where thing.id = ?", [
      entry.thing,
    ]);
    if (head === undefined || isAfter(entry, entryOf(head))) putHead(entry);
    return true;
  };
  const putHead = (entry: Entry): void => {
    const words = fold(wordsOf(entry));
    db.run(
      `insert into thing (id, entry, kind, day, instant, there, words)
       select ?, n, ?, ?, ?, ?, ? from entry where id = ?
       on conflict (id) do update set entry = excluded.entry, kind = excluded.kind, day = excluded.day,
         instant = excluded.instant, there = excluded.there, words = excluded.words`,
      [
        entry.thing,
        entry.kind,
        dayOfEntry(entry),
        entry.at.instant,
        entry.body === null ? 0 : 1,
        words === "" ? null : words,
        entry.id,
      ],
    );
  };
  /** The question as SQL that answers with bodies, in the order in which they happened. */
  const asked = (query: EntryQuery): { readonly sql: string; readonly values: readonly Value[] } => {
    const where = [`there = ${query.deleted ? 0 : 1}`];
    const values: Value[] = [];
    const narrow = (sql: string, ...given: readonly Value[]): void => {
      where.push(sql);
      values.push(...given);
    };
    if (query.thing !== undefined) narrow("thing.id = ?", query.thing);
    if (query.from !== undefined) narrow("day >= ?", query.from);
    if (query.to !== undefined) narrow("day <= ?", query.to);
    if (query.kinds) narrow(`kind in (${query.kinds.map(() => "?").join()})`, ...query.kinds);
    if (query.kept) narrow(`instr(body, '"kept":true') > 0`);
    for (const word of fold(query.words ?? "")
      .split(/\s+/)
      .filter(Boolean))
      narrow("instr(words, ?) > 0", word);
    const found = `select body, instant, clock, entry.id as last
      from thing join entry on entry.n = thing.entry where ${where.join(" and ")}`;
    if (query.latest === undefined) return { sql: `${found} order by instant, clock, last`, values };
    const latest = `${found} order by instant desc, clock desc, last desc limit ?`;
    return { sql: `select * from (${latest}) order by instant, clock, last`, values: [...values, query.latest] };
  };
  const entriesOf = (query: EntryQuery): readonly Entry[] => {
    const { sql, values } = asked(query);
    return db.rows(sql, values).map(entryOf);
  };
  // Put together by SQLite, which keeps the order of what it is given: in the browser a row costs more to fetch than to find.
  const entriesJson = (query: EntryQuery): ListBytes<Entry> => {
    const { sql, values } = asked(query);
    const [row] = db.rows(`select cast(group_concat(body) as blob) as bodies from (${sql})`, values);
    return (row?.["bodies"] as ListBytes<Entry> | null | undefined) ?? new Uint8Array();
  };

  return {
    addEntry: (written) =>
      db.transaction(() => {
        const [kept] = db.rows("select body from entry where id = ?", [written.id]);
        if (kept) return entryOf(kept);
        const [last] = db.rows("select clock from entry order by clock desc limit 1");
        const [person] = db.rows("select value from setting where name = 'person'");
        const clock = tick(last ? text(last["clock"]) : start, Date.parse(written.logged));
        const entry: Entry = { ...written, by: text(person?.["value"]), clock };
        add(entry);
        return entry;
      }),

    mergeEntries: (entries) => db.transaction(() => entries.filter(add).length),
    entriesOf,
    entriesJson,
    historyOf: (thing) => db.rows("select body from entry where thing = ? order by clock, id", [thing]).map(entryOf),

    forgetDeleted: (before) =>
      db.transaction(() => {
        const gone = `select thing.entry from thing join entry on entry.n = thing.entry where there = 0 and logged < ?`;
        return db.run(
          `delete from entry where n not in (select entry from thing)
             and thing in (select thing from entry where n in (${gone}))`,
          [before],
        );
      }),

    children: () =>
      db
        .rows(
          `select body from thing join entry on entry.n = thing.entry where kind = 'child' and there = 1
           order by (select min(clock) from entry as first where first.thing = thing.id), thing.id`,
        )
        .map(entryOf)
        .flatMap(({ kind, thing, body }) => (kind === "child" && body ? [{ ...body, id: thing }] : [])),

    removeChild: (id) =>
      db.transaction(() => {
        const naming = db.rows("select n, body from entry where instr(body, ?) > 0", [JSON.stringify(id)]);
        const gone: string[] = [];
        const facts = naming.map((row) => entryOf(row)).filter(({ thing }) => thing === id);
        const names = facts.flatMap(({ kind, body }) => (kind === "child" && body ? [body.nickname] : []));
        for (const thing of new Set(naming.map((row) => entryOf(row).thing))) {
          const rows = db.rows("select n, body from entry where thing = ? order by clock, id", [thing]);
          const rest = (entry: Entry): readonly string[] => entry.children.filter((child) => child !== id);
          const last = rows.map(entryOf).at(-1);
          const only = last?.children.includes(id) === true && rest(last).length === 0;
          if (thing === id || only) {
            db.run("delete from thing where id = ?", [thing]);
            db.run("delete from entry where thing = ?", [thing]);
            gone.push(thing);
            continue;
          }
          for (const row of rows) {
            const entry = entryOf(row);
            const body = JSON.stringify({ ...entry, children: rest(entry) });
            db.run("update entry set body = ? where n = ?", [body, integerOf(row["n"])]);
          }
        }
        forgetSettings(db, id, gone, names);
      }),
  };
};

/** Only `add` writes them; what comes from outside was parsed before (`parseEntry`). */
const entryOf = (row: DbRow): Entry => JSON.parse(text(row["body"])) as Entry;
