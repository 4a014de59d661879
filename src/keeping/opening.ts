/**
 * Opens what is kept on this device (OPFS: a database and two folders), or its like in memory, and names what storage
 * throws.
 */
import { filesIn, filesInMemory, noRoom } from "./files.ts";
import type { Kept } from "./keeper.ts";
import { migrate } from "./schema.ts";
import { type Opened, openInMemory, openOnDisk, sqliteCode } from "./sqlite.ts";
import type { StoreProblem, StoreState } from "./store.ts";
import { tables } from "./tables.ts";

const home = "attune";

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

/** What could be opened; `why` it is in memory, null where it is on the device. */
export type Opening = { readonly kept: Kept; readonly why: Why | null };
type Why = Exclude<Extract<StoreState, { is: "memory" }>["why"], "no-engine">;

/**
 * Opens what is kept in `root`, and in memory what cannot be; what is there is then left as it is, until all is to go.
 * Null where another tab has not let go of it in time. Throws where SQLite does not start.
 */
export const openKept = async (root: FileSystemDirectoryHandle | null): Promise<Opening | null> => {
  if (!root) return nowhere();
  let opened: Opened | null = null;
  const anew = async (): Promise<Opening> => {
    await opened?.wipe();
    await root.removeEntry(home, { recursive: true });
    const next = await openKept(root);
    if (!next) throw new Error("Another tab opened the store while it was being wiped.");
    return next;
  };
  try {
    const folder = await root.getDirectoryHandle(home, { create: true });
    opened = await openPatiently();
    if (!opened) return null;
    const { db, close } = opened;
    if (!migrate(db).ok) return { kept: await inMemory(anew, close), why: "newer" };
    const kept = {
      tables: tables(db),
      clips: filesIn(folder, "clips"),
      tape: filesIn(folder, "tape"),
      problem: (thrown: unknown) => problemOf(folder, thrown),
      close,
      anew,
    };
    return { kept, why: null };
  } catch (thrown) {
    const full = (await problemOf(root, thrown)) === "disk-full";
    return { kept: await inMemory(anew, () => opened?.close()), why: full ? "disk-full" : "damaged" };
  }
};

const nowhere = async (): Promise<Opening> => ({ kept: await inMemory(nowhere), why: "no-storage" });

const inMemory = async (anew: Kept["anew"], alsoClose = (): void => {}): Promise<Kept> => {
  const { db, close } = await openInMemory();
  migrate(db);
  return {
    tables: tables(db),
    clips: filesInMemory(),
    tape: filesInMemory(),
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

const openPatiently = async (): Promise<Opened | null> => {
  for (let waited = 0; waited <= patience.upTo; waited += patience.every) {
    try {
      return await openOnDisk(`/${home}/database`);
    } catch (thrown) {
      if (!(thrown instanceof DOMException && thrown.name === "NoModificationAllowedError")) throw thrown;
    }
    await new Promise((resolve) => setTimeout(resolve, patience.every));
  }
  return null;
};

/** SQLite's codes for "could not read or write" and "could not open", behind which a full disk may stand; and "full". */
const maybeFull = new Set([10, 14]);
const full = 13;

/** What was thrown, named. SQLite does not say why a write failed, so a small one is tried in `folder`. */
const problemOf = async (folder: FileSystemDirectoryHandle | null, thrown: unknown): Promise<StoreProblem> => {
  const code = sqliteCode(thrown);
  if (code === full || isNamed(thrown, "QuotaExceededError")) return "disk-full";
  if (isNamed(thrown, "NotReadableError")) return "cannot-read";
  if (code === null || !maybeFull.has(code) || !folder) return "store-failed";
  return (await hasRoom(folder)) ? "store-failed" : "disk-full";
};

const hasRoom = async (folder: FileSystemDirectoryHandle): Promise<boolean> => {
  const probe = filesIn(folder, "probe");
  try {
    await probe.save("probe", new Blob([new Uint8Array(256 * 1024)]));
    return true;
  } catch (thrown) {
    return !isNamed(thrown, noRoom().name);
  } finally {
    await probe.removeAll().catch(() => {});
  }
};

const isNamed = (thrown: unknown, name: string): boolean => thrown instanceof DOMException && thrown.name === name;
