/** What is kept, opened or locked: what the store's inside works on, on the device or in memory. */
import type { Result } from "../ground/result.ts";
import type { Db } from "./database.ts";
import type { Files } from "./files.ts";
import type { Locking, LockProblem } from "./locking.ts";
import type { Own } from "./own.ts";
import type { StoreProblem, StoreState } from "./port.ts";
import type { Opener, KeyRing } from "./ring.ts";
import type { Tables } from "./tables.ts";

export type Kept = {
  readonly db: Db;
  readonly tables: Tables;
  /** The caregiver's own side; its open key is held there, and nowhere else. */
  readonly own: Own;
  readonly clips: Files;
  readonly tape: Files;
  /** Backups on their way out, encrypted already. */
  readonly outbox: Files;
  /** An empty database that is thrown away after. */
  scratch(): Promise<{ readonly db: Db; close(): void }>;
  /** Null in memory, where there is nothing to lock. */
  readonly lock: Locking | null;
  /** Names what was thrown. */
  problem(thrown: unknown): Promise<StoreProblem>;
  /** Lets go of the database; nothing is asked of it after that. */
  close(): void;
  /** Deletes all of it, and opens an empty one in its place; nothing is asked of this one after that. */
  anew(): Promise<OpenedStore>;
};

/** What could be opened; `why` it is in memory, null where it is on the device. */
export type OpenedStore = { readonly kept: Kept; readonly why: Why | null };
type Why = Exclude<Extract<StoreState, { is: "memory" }>["why"], "no-engine">;

/** A vault that waits for what a person brings. */
export type LockedStore = {
  readonly ring: KeyRing;
  open(opener: Opener, now: number): Promise<Result<OpenedStore | null, LockProblem>>;
  anew(): Promise<OpenedStore>;
};
