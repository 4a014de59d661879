/** What the store says of itself: its problems, its states, and what takes a while. The files above it all speak of these. */
import type { Result } from "../ground/result.ts";
import type { BackupProblem } from "./backup.ts";
import type { LockProblem } from "./locking.ts";
import type { Ways } from "./ring.ts";

export type StoreProblem =
  /** No room on the device. Nothing was changed. */
  | "disk-full"
  /** Another tab has the store. Nothing was changed. */
  | "store-elsewhere"
  /** The store was closed. */
  | "store-closed"
  /** The browser refused to read or write. Nothing was changed. */
  | "store-failed"
  /** There is no play (or no clip) of that id. */
  | "not-kept"
  /** The clip that was to be saved cannot be read: it was moved, changed or deleted. */
  | "cannot-read"
  /** A clip was being saved and the caller stopped it. */
  | "cancelled"
  /** The store is locked. */
  | "store-locked"
  /** What is kept was changed from outside, or its disk is failing: the database, or a clip. */
  | "store-damaged"
  | "clip-damaged"
  /** The caregiver's own side has a lock of its own, which is closed. */
  | "own-locked"
  | LockProblem
  | BackupProblem;

/**
 * `opening`: not known yet; calls wait. `open`: kept on this device. `elsewhere`: another tab of this browser has it (see
 * `takeOver`). `locked`: nothing is read until one of the `ways` opens it, for which `wait` seconds must go by first.
 * `memory`: everything works, and is gone when the tab closes; `why`: the browser has no private storage here
 * (`no-storage`: a private window, an old browser, an address without https), what is there cannot be read (`damaged`; it
 * is left as it is), a later Attune wrote it (`newer`), there is no room to begin (`disk-full`), or the database itself
 * did not start (`no-engine`; then every call fails).
 */
export type StoreState =
  | { readonly is: "opening" | "open" | "elsewhere" }
  | { readonly is: "locked"; readonly ways: Ways; readonly wait: number }
  | { readonly is: "memory"; readonly why: "no-storage" | "damaged" | "newer" | "disk-full" | "no-engine" };

export type Answer<Value> = Promise<Result<Value, StoreProblem>>;

/** Bytes; `persisted`: the browser promised not to clear it by itself. Nulls where the browser does not say. */
export type Persistence = { readonly persisted: boolean; readonly usage: number | null; readonly quota: number | null };

/** Something that takes a while: how far it is, 0 to 1, and the way to stop it. */
export type LongCall = {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
};
