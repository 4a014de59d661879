/**
 * Opens what is kept on this device (OPFS: a database and two folders), or its like in memory, and names what storage
 * throws.
 */
import { done } from "../ground/result.ts";
import { filesIn, filesInMemory, noRoom } from "./files.ts";
import type { Kept, LockedStore, OpenedStore } from "./kept.ts";
import { lockingOf, settleRing, tryOpening } from "./locking.ts";
import { dropOlder, olderFiles, sealOlder } from "./older.ts";
import { openOwnSide } from "./own.ts";
import type { StoreProblem } from "./port.ts";
import { type PossibleKey, isLocked, keysIn, newKey, openRing, type KeyRing } from "./ring.ts";
import { ringPlace } from "./ringplace.ts";
import { migrate } from "./schema.ts";
import { type Bytes, Damaged } from "./sealed.ts";
import { sealedFiles } from "./sealedfiles.ts";
import { type OpenedDb, openInMemory, openOnDisk, sqliteCode } from "./sqlite.ts";
import { tables } from "./tables.ts";

const home = "attune";
const vault = "vault";

/** How long another tab may take to let go of its files, in milliseconds, and how often to look. */
const patience = { upTo: 5000, every: 100 };

/** The private file system of this address; null where the browser has none here (a private window, no https). */
export const privateRoot = async (): Promise<FileSystemDirectoryHandle | null> => {
  try {
    return await navigator.storage.getDirectory();
  } catch {
    return null;
  }
};

/**
 * Opens what is kept in `root`, and in memory what cannot be; what is there is then left as it is, until all is to go.
 * Null where another tab has not let go of it in time. Throws where SQLite does not start.
 */
export const openKept = async (root: FileSystemDirectoryHandle | null): Promise<OpenedStore | LockedStore | null> => {
  if (!root) return nowhere();
  const anew = async (): Promise<OpenedStore> => {
    await root.removeEntry(home, { recursive: true });
    await ringPlace.remove();
    const next = await openKept(root);
    if (!next || !("kept" in next)) throw new Error("Another tab opened the store while it was being wiped.");
    return next;
  };
  try {
    const folder = await root.getDirectoryHandle(home, { create: true });
    const ring = await ringIn(folder);
    if (!isLocked(ring)) return await openWith(folder, ring, await keysIn(ring, null), anew);
    const open: LockedStore["open"] = async (opener, now) => {
      const before = (await ringPlace.read()) ?? ring;
      const keys = await tryOpening(ringPlace, before, opener, now);
      return keys.ok ? done(await openWith(folder, { ...before, wrong: 0 }, keys.value, anew)) : keys;
    };
    return { ring, open, anew };
  } catch (thrown) {
    return unopened(root, thrown, anew);
  }
};

/** The ring; a new one where nothing is sealed yet. A vault whose ring is gone can never be opened again. */
const ringIn = async (folder: FileSystemDirectoryHandle): Promise<KeyRing> => {
  const known = await ringPlace.read();
  if (known) return known;
  for await (const name of folder.keys()) if (name === vault) throw new Error("The keys of this vault are gone.");
  const ring = await openRing(newKey());
  await ringPlace.write(ring);
  return ring;
};

const unopened = async (root: FileSystemDirectoryHandle, thrown: unknown, anew: Kept["anew"]): Promise<OpenedStore> => {
  const full = (await problemOf(root, thrown)) === "disk-full";
  return { kept: await inMemory(anew), why: full ? "disk-full" : "damaged" };
};

/** Opens the vault with the first of `keys` that is its own. */
const openWith = async (
  folder: FileSystemDirectoryHandle,
  ring: KeyRing,
  keys: readonly PossibleKey[],
  anew: () => Promise<OpenedStore>,
): Promise<OpenedStore | null> => {
  let opened: OpenedDb | null = null;
  const wipe = (): Promise<OpenedStore> => {
    opened?.close();
    return anew();
  };
  try {
    const older = await olderFiles(folder);
    let found: PossibleKey | undefined;
    for (const one of keys) {
      try {
        found = one;
        opened = await openPatiently(one.key, older);
        break;
      } catch (thrown) {
        if (one === keys.at(-1) || sqliteCode(thrown) !== notOurs) throw thrown;
      }
    }
    if (!found) throw new Error("No key is there.");
    if (!opened) return null;
    const { db, close, rekey } = opened;
    if (!migrate(db).ok) return { kept: await inMemory(wipe, close), why: "newer" };
    await dropOlder(folder);
    const rows = tables(db);
    const files = rows.secret("files") ?? newKey();
    rows.setSecret("files", files);
    const clips = filesIn(folder, "clips");
    const kept = {
      db,
      tables: rows,
      own: openOwnSide(db),
      clips: sealedFiles(clips, files),
      tape: sealedFiles(filesIn(folder, "tape"), files),
      outbox: filesIn(folder, "outbox"),
      scratch: openInMemory,
      lock: lockingOf(ringPlace, await settleRing(ringPlace, ring, found.isNext), found.key, rekey),
      problem: (thrown: unknown) => problemOf(folder, thrown),
      close,
      anew: wipe,
    };
    if (!rows.secret("sealed")) {
      await sealOlder(clips, kept);
      rows.setSecret("sealed", Uint8Array.of(1));
    }
    return { kept, why: null };
  } catch (thrown) {
    opened?.close();
    return unopened(folder, thrown, anew);
  }
};

const nowhere = async (): Promise<OpenedStore> => ({ kept: await inMemory(nowhere), why: "no-storage" });

const inMemory = async (anew: () => Promise<OpenedStore>, alsoClose = (): void => {}): Promise<Kept> => {
  const { db, close } = await openInMemory();
  migrate(db);
  return {
    db,
    tables: tables(db),
    own: openOwnSide(db),
    clips: filesInMemory(),
    tape: filesInMemory(),
    outbox: filesInMemory(),
    scratch: openInMemory,
    lock: null,
    problem: (thrown) => problemOf(null, thrown),
    close: () => {
      close();
      alsoClose();
    },
    anew: async () => {
      close();
      return anew();
    },
  };
};

const openPatiently = async (key: Bytes, older: ReadonlyMap<string, Uint8Array>): Promise<OpenedDb | null> => {
  for (let waited = 0; waited <= patience.upTo; waited += patience.every) {
    try {
      return await openOnDisk(`${home}/${vault}`, key, older);
    } catch (thrown) {
      if (!(thrown instanceof DOMException && thrown.name === "NoModificationAllowedError")) throw thrown;
    }
    await new Promise((resolve) => setTimeout(resolve, patience.every));
  }
  return null;
};

/** SQLite's codes for "not a database" (sealed with another key, or damaged at its start) and "malformed". */
const notOurs = 26;
const malformed = 11;
/** SQLite's codes for "could not read or write" and "could not open", behind which a full disk may stand; and "full". */
const maybeFull = new Set([10, 14]);
const full = 13;

/** What was thrown, named. SQLite does not say why a write failed, so a small one is tried in `folder`. */
const problemOf = async (folder: FileSystemDirectoryHandle | null, thrown: unknown): Promise<StoreProblem> => {
  const code = sqliteCode(thrown);
  if (code === full || isNamed(thrown, "QuotaExceededError")) return "disk-full";
  if (isNamed(thrown, "NotReadableError")) return "cannot-read";
  if (thrown instanceof Damaged) return "clip-damaged";
  if (code === malformed || code === notOurs) return "store-damaged";
  if (code === null || !maybeFull.has(code) || !folder) return "store-failed";
  return (await hasRoom(folder)) ? "store-failed" : "disk-full";
};

const hasRoom = async (folder: FileSystemDirectoryHandle): Promise<boolean> => {
  const probe = filesIn(folder, "probe");
  try {
    await probe.save("probe", [new Uint8Array(256 * 1024)]);
    return true;
  } catch (thrown) {
    return !isNamed(thrown, noRoom().name);
  } finally {
    await probe.removeAll().catch(() => {});
  }
};

const isNamed = (thrown: unknown, name: string): boolean => thrown instanceof DOMException && thrown.name === name;
