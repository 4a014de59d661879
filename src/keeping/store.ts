/**
 * The door to everything kept on this device: plays, moments, settings and clips, in one sealed SQLite database and a
 * folder of sealed files in the browser's private file system (OPFS), behind a worker.
 */
import type { Child } from "../child/child.ts";
import { type Desk, type Entry, type Written, write } from "../diary/diary.ts";
import { done, failed, type Result } from "../ground/result.ts";
import type { Step } from "../recording/edit.ts";
import type { EntryQuery } from "./entries.ts";
import type { BackupProblem } from "./backup.ts";
import type { Brought } from "./carrying.ts";
import { type Line, openLine } from "./line.ts";
import type { LockProblem } from "./locking.ts";
import type { Clip, Moment, Play, PlayChange, PlayLine } from "./play.ts";
import type { LockChange, Opener, Ways } from "./ring.ts";
import type { AnswerOf, CallName } from "./wire.ts";

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

export type { LockChange, Opener, Ways } from "./ring.ts";

export type Answer<Value> = Promise<Result<Value, StoreProblem>>;

/** Bytes; `persisted`: the browser promised not to clear it by itself. Nulls where the browser does not say. */
export type Persistence = { readonly persisted: boolean; readonly usage: number | null; readonly quota: number | null };

/** What is being recorded, written a second at a time, so that a crash loses no more than that. One at a time. */
export type Tape = {
  /** Begins a new one; an unfinished one is deleted. `type` is its media type. */
  start(type: string): Answer<void>;
  add(chunk: Blob): Answer<void>;
  /** What was written so far, this time or before a crash; null where nothing was. */
  read(): Answer<Blob | null>;
  /** Deletes it. */
  drop(): Answer<void>;
};

/** The lock on what is kept. Without one, the browser keeps the key. */
export type Lock = {
  /** Opens what is locked. Refuses what does not (`wrong-key`), and any try too soon after wrong ones (`try-later`). */
  unlock(opener: Opener): Answer<void>;
  /** Closes what is kept, and forgets its key; without a lock it opens again at once. */
  now(): Promise<void>;
  ways(): Answer<Ways>;
  /** Changes the ways in; `current` must open the lock that is there. The setting `lock.after`: minutes until it locks. */
  change(change: LockChange, current: Opener | null): Answer<void>;
  /** Somebody is here: it does not lock yet. Calls count as well. */
  stir(): void;
};

export type Store = {
  /** When it is known what could be opened. */
  readonly ready: Promise<void>;
  current(): StoreState;
  /** Calls `told` on every change of the state, until the returned function is called. */
  subscribe(told: (state: StoreState) => void): () => void;
  /** Takes the store from the other tab, which closes it first. Reload what was read before: it may have changed. */
  takeOver(): Answer<void>;

  /** All plays, the newest first. */
  plays(): Answer<readonly PlayLine[]>;
  play(id: string): Answer<Play | null>;
  /** Adds a play with its steps. Its `clip` tells what `saveClip` is about to save. */
  addPlay(play: Play): Answer<void>;
  /** Puts `step` at place `n` (from 0), drops the steps that could have been redone, and sets `at` to n + 1. */
  addStep(play: string, n: number, step: Step): Answer<void>;
  /** Undo and redo: the first `at` steps are in force. */
  moveTo(play: string, at: number): Answer<void>;
  changePlay(id: string, change: PlayChange): Answer<void>;
  /** Removes a play, its moments and its clip, for good. */
  removePlay(id: string): Answer<void>;
  /** The id of the play that is the second coding of `play` (`Play.beside`), null where there is none. */
  secondOf(play: string): Answer<string | null>;

  /** All moments, the newest first. */
  moments(): Answer<readonly Moment[]>;
  /** Adds a moment, or changes the one of the same id. */
  keepMoment(moment: Moment): Answer<void>;
  dropMoment(id: string): Answer<void>;

  /** Keeps an entry of the diary, as this person's, and after all that is here; what was kept. */
  addEntry(written: Written): Answer<Entry>;
  /** Takes in entries from elsewhere, parsed before (`parseEntry`); how many were new. */
  mergeEntries(entries: readonly Entry[]): Answer<number>;
  /** What is in force in the diary, in the order in which it happened. */
  entriesOf(query: EntryQuery): Answer<readonly Entry[]>;
  /** All entries of one thing, as they followed each other. */
  historyOf(thing: string): Answer<readonly Entry[]>;
  /** Forgets for good what things deleted before `before` (ISO 8601, UTC) once said; how many entries. */
  forgetDeleted(before: string): Answer<number>;
  /** The family's children, the first put in first. */
  children(): Answer<readonly Child[]>;
  /** Adds a child, or changes what is known of one. */
  putChild(child: Child): Answer<Entry>;
  /** Removes a child, all entries about no other child, and all settings of either (settings.ts), for good. */
  removeChild(id: string): Answer<void>;

  /** A setting (theme, language, speed ...), null where it was never set. */
  setting(name: string): Answer<string | null>;
  set(name: string, value: string): Answer<void>;

  /** Copies a clip into the store, in pieces; `onProgress` 0 to 1. Takes the place of the play's earlier one. */
  saveClip(play: string, clip: Blob, options?: Long): Answer<Clip>;
  clip(play: string): Answer<Blob | null>;
  dropClip(play: string): Answer<void>;
  /** Deletes the clips whose day has come. `today`: YYYY-MM-DD, the person's own day. Returns their plays' ids. */
  dropExpired(today: string): Answer<readonly string[]>;

  readonly tape: Tape;
  readonly lock: Lock;
  persistence(): Promise<Persistence>;
  /** Asks the browser to keep the storage; may ask the person. */
  askPersistence(): Promise<boolean>;
  /**
   * All that is kept in one encrypted file (backup.ts), made on the person's own day `today` (YYYY-MM-DD), which becomes
   * the setting `backup.day`. Refuses a passphrase under 8 characters (`short-passphrase`).
   */
  backup(passphrase: string, today: string, options?: Long): Answer<Blob>;
  /** Brings back what a backup has and this vault has not, or nothing of it. Reload what was read before. */
  restore(file: Blob, passphrase: string, options?: Long): Answer<Brought>;
  /** All of it as a zip of open files, not encrypted. */
  exportAll(options?: Long): Answer<Blob>;
  /** Reads all that is kept: refuses what was changed from outside (`store-damaged`, `clip-damaged`). */
  check(): Answer<void>;
  /** Deletes all of it, database and files, and begins anew. */
  removeEverything(): Answer<void>;
  /** Lets go of the store: for the end of a page, and tests. */
  close(): Promise<void>;
};

/** Something that takes a while: how far it is, 0 to 1, and the way to stop it. */
export type Long = {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
};

/** Opens the store; what is asked before it is open waits. Never fails: what it could not do, its state says. */
export const openStore = (): Store => {
  const listeners = new Set<(state: StoreState) => void>();
  let line: Line | null = null;
  let state: StoreState = { is: "opening" };

  const turn = (next: StoreState): void => {
    state = next;
    for (const told of listeners) told(next);
  };

  const begin = async (how: "wait" | "take"): Promise<void> => {
    line?.end();
    const mine = openLine(how, (next) => {
      if (line !== mine) return;
      // It was still for as long as the person said: begun anew, it is locked.
      if (next === "idle") return void begin("wait");
      if (next.is === "elsewhere") line = null;
      turn(next);
    });
    line = mine;
    await mine.ready;
  };

  const call = async <Name extends CallName>(
    name: Name,
    given: readonly unknown[],
    options: Long = {},
  ): Promise<AnswerOf<Name>> => {
    const answer = line ? await line.call(name, given, options) : failed(closed ? "store-closed" : "store-elsewhere");
    return answer as AnswerOf<Name>;
  };
  let closed = false;

  return {
    ready: begin("wait"),
    current: () => state,
    subscribe: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    takeOver: async () => {
      if (closed) return failed("store-closed");
      if (state.is !== "elsewhere") return done(undefined);
      await begin("take");
      return line ? done(undefined) : failed("store-elsewhere");
    },
    plays: () => call("plays", []),
    play: (id) => call("play", [id]),
    addPlay: (play) => call("addPlay", [play]),
    addStep: (play, n, step) => call("addStep", [play, n, step]),
    moveTo: (play, at) => call("moveTo", [play, at]),
    changePlay: (id, change) => call("changePlay", [id, change]),
    removePlay: (id) => call("removePlay", [id]),
    secondOf: (play) => call("secondOf", [play]),
    moments: () => call("moments", []),
    keepMoment: (moment) => call("keepMoment", [moment]),
    dropMoment: (id) => call("dropMoment", [id]),
    addEntry: (written) => call("addEntry", [written]),
    mergeEntries: (entries) => call("mergeEntries", [entries]),
    entriesOf: async (query) => {
      const json = await call("entriesJson", [query]);
      // Only entries.ts writes them.
      return json.ok ? done(JSON.parse(`[${utf8.decode(json.value)}]`) as readonly Entry[]) : json;
    },
    historyOf: (thing) => call("historyOf", [thing]),
    forgetDeleted: (before) => call("forgetDeleted", [before]),
    children: () => call("children", []),
    putChild: ({ id, ...facts }) =>
      call("addEntry", [write(deskHere(), "child", facts, { thing: id, children: [id] })]),
    removeChild: (id) => call("removeChild", [id]),
    setting: (name) => call("setting", [name]),
    set: (name, value) => call("set", [name, value]),
    saveClip: (play, clip, options) => call("saveClip", [play, clip], options),
    clip: (play) => call("clip", [play]),
    dropClip: (play) => call("dropClip", [play]),
    dropExpired: (today) => call("dropExpired", [today]),
    tape: {
      start: (type) => call("tapeStart", [type]),
      add: (chunk) => call("tapeAdd", [chunk]),
      read: () => call("tapeRead", []),
      drop: () => call("tapeDrop", []),
    },
    lock: {
      unlock: (opener) => call("unlock", [opener]),
      now: async () => {
        await line?.letGo();
        await begin("wait");
      },
      ways: () => call("lockWays", []),
      change: (change, current) => call("changeLock", [change, current]),
      stir: () => line?.stir(),
    },
    persistence,
    askPersistence: async () => (await navigator.storage?.persist?.()) ?? false,
    backup: (passphrase, today, options) => call("backup", [passphrase, today], options),
    restore: (file, passphrase, options) => call("restore", [file, passphrase], options),
    exportAll: (options) => call("exportAll", [], options),
    check: () => call("check", []),
    removeEverything: () => call("removeEverything", []),
    close: async () => {
      closed = true;
      const last = line;
      line = null;
      await last?.letGo();
    },
  };
};

const utf8 = new TextDecoder();

/** Now, here, with ids of 128 random bits. */
export const deskHere = (): Desk => ({
  now: Date.now(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  newId: () =>
    [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
});

const persistence = async (): Promise<Persistence> => {
  try {
    const { usage = null, quota = null } = await navigator.storage.estimate();
    return { persisted: await navigator.storage.persisted(), usage, quota };
  } catch {
    return { persisted: false, usage: null, quota: null };
  }
};
