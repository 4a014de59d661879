/**
 * The door to everything kept on this device: plays, moments, settings and clips, in one sealed SQLite database and a
 * folder of sealed files in the browser's private file system (OPFS), behind a worker. What can be asked of it is said in
 * `keeper.ts` and `vault.ts`, by groups: `store.plays.add(play)`.
 */
import { done, failed } from "../ground/result.ts";
import { type Groups, storeGroups } from "./asking.ts";
import { type StoreLine, openLine } from "./line.ts";
import type { Answer, Persistence, StoreState } from "./port.ts";
import type { Part } from "./part.ts";
import type { Readable } from "./touched.ts";

export type Store = Groups & {
  /** When it is known what could be opened. */
  readonly ready: Promise<void>;
  current(): StoreState;
  /** Calls `listener` on every change of the state, until the returned function is called. */
  subscribe(listener: (state: StoreState) => void): () => void;
  /** Calls `listener` on every change of what is kept, before the answer to what changed it; until the returned function is called. */
  changes(listener: (parts: readonly Part[]) => void): () => void;
  /** The same store to read from, which tells `note` what is read. */
  reading(note: (part: Part) => void): Readable;
  /** Takes the store from the other tab, which closes it first. Reload what was read before: it may have changed. */
  takeOver(): Answer<void>;
  /** Closes what is kept, and forgets its key; without a lock it opens again at once. */
  lockNow(): Promise<void>;
  /** Somebody is here: it does not lock yet. Calls count as well. */
  stir(): void;
  persistence(): Promise<Persistence>;
  /** Asks the browser to keep the storage; may ask the person. */
  askPersistence(): Promise<boolean>;
  /** Lets go of the store: for the end of a page, and tests. */
  close(): Promise<void>;
};

/** Opens the store; what is asked before it is open waits. Never fails: what it could not do, its state says. */
export const openStore = (): Store => {
  const listeners = new Set<(state: StoreState) => void>();
  const changes = new Set<(parts: readonly Part[]) => void>();
  let line: StoreLine | null = null;
  let state: StoreState = { is: "opening" };

  const turn = (next: StoreState): void => {
    state = next;
    for (const listener of listeners) listener(next);
  };

  const begin = async (how: "wait" | "take"): Promise<void> => {
    line?.end();
    const turned = (next: StoreState | "idle"): void => {
      if (line !== mine) return;
      // It was still for as long as the person said: begun anew, it is locked.
      if (next === "idle") return void begin("wait");
      if (next.is === "elsewhere") line = null;
      turn(next);
    };
    const mine = openLine(how, turned, (parts) => {
      for (const listener of changes) listener(parts);
    });
    line = mine;
    await mine.ready;
  };

  let closed = false;
  const ask = async (...call: Parameters<StoreLine["call"]>): Answer<unknown> =>
    line ? line.call(...call) : failed(closed ? "store-closed" : "store-elsewhere");

  return Object.assign(storeGroups(ask), {
    ready: begin("wait"),
    current: () => state,
    subscribe: (listener: (state: StoreState) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changes: (listener: (parts: readonly Part[]) => void) => {
      changes.add(listener);
      return () => changes.delete(listener);
    },
    reading: (note: (part: Part) => void): Readable => storeGroups((name, given) => ask(name, given, note)),
    takeOver: async (): Answer<void> => {
      if (closed) return failed("store-closed");
      if (state.is !== "elsewhere") return done(undefined);
      await begin("take");
      return line ? done(undefined) : failed("store-elsewhere");
    },
    lockNow: async () => {
      await line?.letGo();
      await begin("wait");
    },
    stir: () => line?.stir(),
    persistence,
    askPersistence: async () => (await navigator.storage?.persist?.()) ?? false,
    close: async () => {
      closed = true;
      const last = line;
      line = null;
      await last?.letGo();
    },
  });
};

const persistence = async (): Promise<Persistence> => {
  try {
    const { usage = null, quota = null } = await navigator.storage.estimate();
    return { persisted: await navigator.storage.persisted(), usage, quota };
  } catch {
    return { persisted: false, usage: null, quota: null };
  }
};
