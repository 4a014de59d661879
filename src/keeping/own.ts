/**
 * The caregiver's own side as rows (table `own`): what belongs to them alone, in the clear or, with a lock of its own, each
 * sealed whole (ownseal.ts). The open key is held here, in memory, and nowhere else. The first lock is this vault's; one
 * that came with a backup keeps its things until it is opened as well: then they are sealed with the first, and it goes.
 */
import { newId } from "../ground/id.ts";
import { oneByOne } from "../ground/onebyone.ts";
import { done, failed, type Result } from "../ground/result.ts";
import { type Cost, cost, minPassphrase, passphraseLength } from "./argon.ts";
import { type Db, type DbRow, integerOf, text, textOrNull, type Value } from "./database.ts";
import {
  type OwnBody,
  ownBodyFrom,
  ownBodyText,
  type OwnKind,
  ownKinds,
  type OwnSide,
  type OwnThing,
} from "./ownkinds.ts";
import { costFrom, newOwnLock, openOwn, openOwnLock, type OwnLock, type OwnPlain, sealOwn } from "./ownseal.ts";
import type { StoreProblem } from "./port.ts";
import { waitOf } from "./ring.ts";
import type { Bytes } from "./sealed.ts";

/**
 * `has`: a passphrase was set. `isOpen`: things can be read and put. `wait`: seconds before the next try. `others`: locks
 * that came with a backup and are closed, with things behind them.
 */
export type OwnLockState = {
  readonly has: boolean;
  readonly isOpen: boolean;
  readonly wait: number;
  readonly others: number;
};

type Asked<Value> = Promise<Result<Value, StoreProblem>>;

/** One after another, each whole or not at all. Throws only what the database throws. `now` in ms since 1970. */
export type Own = {
  /** All of a kind that can be read, the earliest first. Refuses while its lock is closed (`own-locked`). */
  all<Kind extends OwnKind>(kind: Kind): Asked<readonly OwnThing<Kind>[]>;
  /** Adds a thing, or changes the one of that id. */
  put<Kind extends OwnKind>(kind: Kind, thing: OwnThing<Kind>): Asked<void>;
  /** Removes a thing for good, open or not. */
  remove(id: string): Asked<void>;
  removeAll(side: OwnSide): Asked<void>;
  /** Removes for good what is behind closed locks, and those: for who has forgotten the passphrase. */
  removeClosed(): Asked<void>;
  lock(now: number): OwnLockState;
  /** Opens what the passphrase opens. Refuses as the vault's lock does (`wrong-key`, `try-later`). */
  unlock(passphrase: string, now: number): Asked<void>;
  /** Forgets the open keys. */
  close(): void;
  isOpenWithKey(): boolean;
  /** Sets, changes or takes away the lock; all things are sealed anew. Refuses while it is closed, and a short one. */
  changeLock(passphrase: string | null): Asked<void>;
  /** After rows came from elsewhere: seals with the open lock what is not. */
  settle(): Promise<void>;
  /** The same things as they are read, for the plain export: those that are open now. */
  opened(row: DbRow): Promise<OwnPlain | null>;
};

/** The own side of a database that `migrate` has prepared; `price`: what a guess at the passphrase costs. */
export const openOwnSide = (db: Db, price: Cost = cost): Own => {
  const inTurn = oneByOne();
  const open = new Map<string, CryptoKey>();

  const locks = (): readonly (OwnLock & { readonly wrong: number; readonly triedAt: number })[] =>
    db.rows("select * from own_key order by rowid").map((row) => ({
      id: text(row["id"]),
      salt: bytesFrom(row["salt"]),
      cost: costFrom(text(row["cost"])),
      wrapped: bytesFrom(row["wrapped"]),
      wrong: integerOf(row["wrong"]),
      triedAt: integerOf(row["tried_at"]),
    }));
  /** The lock of this vault; null where there is none. */
  const first = (): OwnLock | null => locks()[0] ?? null;
  /** Null where things lie in the clear; refuses where the lock is closed. */
  const keyNow = (): Result<{ readonly id: string; readonly key: CryptoKey } | null, "own-locked"> => {
    const lock = first();
    if (lock === null) return done(null);
    const key = open.get(lock.id);
    return key ? done({ id: lock.id, key }) : failed("own-locked");
  };

  /** Null where its lock is closed. Throws where it was changed from outside. */
  const opened: Own["opened"] = async (row) => {
    const [id, side, keyId, body] = [
      text(row["id"]),
      text(row["side"]),
      textOrNull(row["key"]),
      bytesFrom(row["body"]),
    ];
    if (keyId === null) return { kind: text(row["kind"]), at: text(row["at"]), body: new TextDecoder().decode(body) };
    const key = open.get(keyId);
    if (!key) return null;
    const plain = await openOwn(key, id, side, body);
    if (!plain) throw new Error("A thing of the own side does not open with its own key.");
    return plain;
  };
  /** A row's values in the order of `columns`, sealed where there is a key. */
  const valuesOf = async (
    id: string,
    side: string,
    plain: OwnPlain,
    by: { readonly id: string; readonly key: CryptoKey } | null,
  ): Promise<readonly Value[]> =>
    by
      ? [id, side, null, null, by.id, await sealOwn(by.key, id, side, plain)]
      : [id, side, plain.kind, plain.at, null, new TextEncoder().encode(plain.body)];
  const put = (values: readonly Value[]): void => {
    db.run(
      `insert into own (id, side, kind, at, key, body) values (?, ?, ?, ?, ?, ?)
       on conflict (id) do update set
         side = excluded.side, kind = excluded.kind, at = excluded.at, key = excluded.key, body = excluded.body`,
      values,
    );
  };
  /** What can be read of the own side, as it will lie with `by`. */
  const resealed = async (
    by: { readonly id: string; readonly key: CryptoKey } | null,
    rows: readonly DbRow[],
  ): Promise<readonly (readonly Value[])[]> => {
    const all: (readonly Value[])[] = [];
    for (const row of rows) {
      const plain = await opened(row);
      if (plain) all.push(await valuesOf(text(row["id"]), text(row["side"]), plain, by));
    }
    return all;
  };
  const settleNow = async (): Promise<void> => {
    const now = keyNow();
    if (!now.ok || now.value === null) return;
    const by = now.value;
    const others = [...open.keys()].filter((id) => id !== by.id);
    const rows = db.rows("select * from own where key is null or key <> ?", [by.id]);
    const ready = await resealed(by, rows);
    if (ready.length === 0 && others.length === 0) return;
    db.transaction(() => {
      ready.forEach(put);
      for (const id of others) db.run("delete from own_key where id = ?", [id]);
    });
    for (const id of others) open.delete(id);
  };
  const countTries = (ids: readonly string[], wrong: number, now: number): void => {
    db.transaction(() => {
      for (const id of ids) db.run("update own_key set wrong = ?, tried_at = ? where id = ?", [wrong, now, id]);
    });
  };
  const closedLocks = () => locks().filter(({ id }) => !open.has(id));
  const waitNow = (now: number): number => Math.max(0, ...closedLocks().map((lock) => waitOf(lock, now)));

  return {
    opened,
    all: (kind) =>
      inTurn(async () => {
        const key = keyNow();
        if (!key.ok) return key;
        const rows = db.rows("select * from own where side = ? and (kind is null or kind = ?)", [
          ownKinds[kind].side,
          kind,
        ]);
        const found: OwnThing<typeof kind>[] = [];
        for (const row of rows) {
          const plain = await opened(row);
          if (plain?.kind !== kind) continue;
          const body = ownBodyFrom(kind, plain.body);
          if (body !== null) found.push({ id: text(row["id"]), at: plain.at, body });
        }
        return done(found.toSorted((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1)));
      }),
    put: (kind, { id, at, body }) =>
      inTurn(async () => {
        const key = keyNow();
        if (!key.ok) return key;
        const plain = { kind, at, body: ownBodyText<typeof kind>(kind, body satisfies OwnBody<typeof kind>) };
        return done(put(await valuesOf(id, ownKinds[kind].side, plain, key.value)));
      }),
    remove: (id) => inTurn(async () => done(void db.run("delete from own where id = ?", [id]))),
    removeAll: (side) => inTurn(async () => done(void db.run("delete from own where side = ?", [side]))),
    removeClosed: () =>
      inTurn(async () => {
        const closed = closedLocks();
        db.transaction(() => {
          for (const { id } of closed) {
            db.run("delete from own where key = ?", [id]);
            db.run("delete from own_key where id = ?", [id]);
          }
        });
        return done(undefined);
      }),
    lock: (now) => {
      const [mine, ...others] = locks();
      return {
        has: mine !== undefined,
        isOpen: mine === undefined || open.has(mine.id),
        wait: waitNow(now),
        others: others.filter(({ id }) => !open.has(id)).length,
      };
    },
    unlock: (passphrase, now) =>
      inTurn(async () => {
        const wait = waitNow(now);
        if (wait > 0) return failed("try-later", { with: { n: wait } });
        const closed = closedLocks();
        if (closed.length === 0) return done(undefined);
        const ids = closed.map(({ id }) => id);
        const wrong = Math.max(...closed.map((lock) => lock.wrong)) + 1;
        // Counted before it is made, so that ending the app does not undo it.
        countTries(ids, wrong, now);
        let any = false;
        for (const lock of closed) {
          const key = await openOwnLock(lock, passphrase);
          if (!key) continue;
          open.set(lock.id, key);
          any = true;
        }
        if (!any) return failed("wrong-key", { with: { n: waitNow(now) } });
        countTries(ids, 0, 0);
        await settleNow();
        return done(undefined);
      }),
    close: () => open.clear(),
    isOpenWithKey: () => open.size > 0,
    changeLock: (passphrase) =>
      inTurn(async () => {
        const before = keyNow();
        if (!before.ok) return before;
        const id = before.value?.id ?? null;
        if (passphrase !== null && passphraseLength(passphrase) < minPassphrase)
          return failed("short-passphrase", { with: { n: minPassphrase } });
        const made = passphrase === null ? null : await newOwnLock(newId(), passphrase, price);
        const next = made && { id: made.lock.id, key: made.key };
        const ready = await resealed(next, db.rows("select * from own where key is null or key = ?", [id]));
        db.transaction(() => {
          if (made) keepLock(db, id, made.lock);
          ready.forEach(put);
          if (!made && id !== null) db.run("delete from own_key where id = ?", [id]);
        });
        if (id !== null) open.delete(id);
        if (next) open.set(next.id, next.key);
        return done(undefined);
      }),
    settle: () => inTurn(settleNow),
  };
};

/** In the place of the lock `before`, which its things then name by its id. */
const keepLock = (db: Db, before: string | null, { id, salt, cost, wrapped }: OwnLock): void => {
  const values = [id, salt, JSON.stringify(cost), wrapped];
  if (before === null) {
    db.run("insert into own_key (id, salt, cost, wrapped, wrong, tried_at) values (?, ?, ?, ?, 0, 0)", values);
  } else {
    db.run("update own_key set id = ?, salt = ?, cost = ?, wrapped = ?, wrong = 0, tried_at = 0 where id = ?", [
      ...values,
      before,
    ]);
  }
};

const bytesFrom = (value: unknown): Bytes => (value instanceof Uint8Array ? new Uint8Array(value) : new Uint8Array());
