/**
 * The database's tables, as numbered steps forward that are never edited once released: a database of any earlier
 * Attune (its `user_version`) is brought to this one.
 */
import { done, failed, type Result } from "../ground/result.ts";
import { behaviour, type Db, integerOf } from "./database.ts";

/** Each brings a database from its number to the next. */
export const steps: readonly string[] = [
  `create table play (
     id text primary key,
     title text not null,
     made_at text not null,
     length integer not null,
     base text not null,
     at integer not null,
     reviewed integer not null,
     wave blob,
     clip text,              -- {name, type, size, hasVideo}
     clip_file text,         -- its file's name; null until it is wholly saved
     delete_clip_on text
   ) strict;
   create table step (
     play text not null references play (id) on delete cascade,
     n integer not null,
     body text not null,     -- {out, in}
     primary key (play, n)
   ) strict, without rowid;
   create table moment (
     id text primary key,
     play text not null references play (id) on delete cascade,
     starts integer not null,
     ends integer not null,
     why text not null,
     seen text not null,
     saying text not null,
     kept_at text not null
   ) strict;
   create index moment_play on moment (play);
   create table setting (
     name text primary key,
     value text not null
   ) strict, without rowid;`,
  // What this device alone knows: the key of its files. It never goes into a backup.
  `create table secret (
     name text primary key,
     value blob not null
   ) strict, without rowid;`,
  `create table entry (
     n integer primary key,
     id text not null unique,
     thing text not null,
     clock text not null,
     logged text not null,
     body text not null      -- the whole entry
   ) strict;
   create index entry_thing on entry (thing, clock, id);
   create index entry_clock on entry (clock);
   create table thing (      -- what is in force: each thing's last entry
     id text primary key,
     entry integer not null references entry (n) on delete cascade,
     kind text not null,
     day text not null,
     instant integer not null,
     there integer not null,
     words text              -- folded, for search; null where there are none
   ) strict, without rowid;
   create index thing_entry on thing (entry);
   create index thing_day on thing (day, instant);
   create index thing_kind on thing (kind, instant);
   insert into setting (name, value) values ('person', lower(hex(randomblob(16)))) on conflict do nothing;`,
  // The play that this one is a second coding of, made unseen; null for a play of its own.
  `alter table play add column beside text;
   create index play_beside on play (beside);`,
  // All that narrows a question lies in the index, in the order of time: only what is found is read.
  `drop index thing_day;
   create index thing_day on thing (day, instant, there, kind, entry);
   drop index thing_kind;
   create index thing_kind on thing (kind, instant, there, day, entry);
   create index thing_gone on thing (entry) where there = 0;`,
  // The caregiver's own side (own.ts): in the clear, or each row sealed with the key that its lock holds.
  `create table own_key (      -- the first is the lock of this vault; later ones came with a backup
     id text primary key,
     salt blob not null,
     cost text not null,
     wrapped blob not null,    -- the rows' key, under the passphrase's
     wrong integer not null,   -- tries since it was last opened, and when the last was, in ms since 1970
     tried_at integer not null
   ) strict;
   create table own (
     id text primary key,
     side text not null,       -- story, check
     kind text,                -- null where it is sealed, as at
     at text,
     key text references own_key (id) on update cascade,
     body blob not null        -- JSON; sealed: kind, at and body
   ) strict;
   create index own_key_of on own (key);`,
  // What a play is to the one that it stands beside, where it was not tagged unseen (play.ts); and what two people chose, one
  // by one, of all in which a second coding and the first differ (reading/settling.ts). It goes with the second coding.
  `alter table play add column beside_as text;
   create table settling (
     play text primary key references play (id) on delete cascade,
     body text not null      -- attune.settling/1
   ) strict, without rowid;`,
];

/** The version that this Attune writes. */
export const schemaVersion = steps.length;

/**
 * Brings `db` to this version, in one transaction, and says from which it came. Refuses a database of a later Attune
 * (`newer`), and does not touch it. Throws where it is damaged. `all` may be a shorter or longer list of steps, for tests of the upgrade itself.
 */
export const migrate = (db: Db, all: readonly string[] = steps): Result<number, "newer"> => {
  db.script(behaviour);
  const [row] = db.rows("pragma user_version");
  const from = integerOf(row?.["user_version"]);
  if (from > all.length) return failed("newer", { with: { found: from, known: all.length } });
  if (from < all.length) {
    db.transaction(() => {
      for (const step of all.slice(from)) db.script(step);
      db.script(`pragma user_version = ${all.length}`);
    });
  }
  return done(from);
};
