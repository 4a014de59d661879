/**
 * Where the ring lies: in IndexedDB, which alone can keep a key that the browser does not hand out, and whose writes are
 * whole or not at all.
 */
import type { KeyRing } from "./ring.ts";

const name = "attune-ring";
const shelf = "ring";

const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error ?? new Error("IndexedDB")));
  });

const withShelf = async <Value>(
  mode: "readonly" | "readwrite",
  work: (shelf: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> => {
  const opening = indexedDB.open(name, 1);
  opening.addEventListener("upgradeneeded", () => opening.result.createObjectStore(shelf));
  const database = await asked(opening);
  try {
    const transaction = database.transaction(shelf, mode, { durability: "strict" });
    const finished = new Promise<void>((resolve, reject) => {
      transaction.addEventListener("complete", () => resolve());
      transaction.addEventListener("abort", () => reject(transaction.error ?? new Error("IndexedDB")));
    });
    const value = await asked(work(transaction.objectStore(shelf)));
    await finished;
    return value;
  } finally {
    database.close();
  }
};

export type RingPlace = {
  /** Null where there is none. */
  read(): Promise<KeyRing | null>;
  write(ring: KeyRing): Promise<void>;
  remove(): Promise<void>;
};

export const ringPlace: RingPlace = {
  // Nobody but `write` writes it.
  read: async () => ((await withShelf("readonly", (shelf) => shelf.get(shelf.name))) as KeyRing | undefined) ?? null,
  write: async (ring) => void (await withShelf("readwrite", (shelf) => shelf.put(ring, shelf.name))),
  remove: async () => void (await asked(indexedDB.deleteDatabase(name))),
};
