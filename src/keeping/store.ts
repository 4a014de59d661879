/**
 * The door to everything kept on this device: plays, moments, settings and clips, in one SQLite database and a folder
 * of files in the browser's private file system (OPFS), behind a worker. Encryption and backup fit behind this door.
 */
import type { Result } from "../ground/result.ts";
import type { Step } from "../recording/edit.ts";
import type { Clip, Moment, Play, PlayChange, PlayLine } from "./play.ts";

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
  /** A clip was being saved and the caller stopped it. */
  | "cancelled";

/**
 * `open`: kept on this device. `elsewhere`: another tab of this browser has it (see `takeOver`). `memory`: everything
 * works, and is gone when the tab closes; `why`: the browser has no private storage here (`no-storage`: a private
 * window, an old browser, an address without https), what is there cannot be read (`damaged`; it is left as it is), a
 * later Attune wrote it (`newer`), or the database itself did not start (`no-engine`; then every call fails).
 */
export type StoreState =
  | { readonly is: "open" | "elsewhere" }
  | { readonly is: "memory"; readonly why: "no-storage" | "damaged" | "newer" | "no-engine" };

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

export type Store = {
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

  /** All moments, the newest first. */
  moments(): Answer<readonly Moment[]>;
  /** Adds a moment, or changes the one of the same id. */
  keepMoment(moment: Moment): Answer<void>;
  dropMoment(id: string): Answer<void>;

  /** A setting (theme, language, speed ...), null where it was never set. */
  setting(name: string): Answer<string | null>;
  set(name: string, value: string): Answer<void>;

  /** Copies a clip into the store, in pieces; `onProgress` 0 to 1. Takes the place of the play's earlier one. */
  saveClip(play: string, clip: Blob, options?: SaveClip): Answer<Clip>;
  clip(play: string): Answer<Blob | null>;
  dropClip(play: string): Answer<void>;
  /** Deletes the clips whose day has come. `today`: YYYY-MM-DD, the person's own day. Returns their plays' ids. */
  dropExpired(today: string): Answer<readonly string[]>;

  readonly tape: Tape;
  persistence(): Promise<Persistence>;
  /** Asks the browser to keep the storage; may ask the person. */
  askPersistence(): Promise<boolean>;
  /** Deletes all of it, database and files, and begins anew. */
  removeEverything(): Answer<void>;
  /** Lets go of the store: for the end of a page, and tests. */
  close(): Promise<void>;
};

export type SaveClip = {
  readonly onProgress?: (share: number) => void;
  readonly signal?: AbortSignal;
};

/** Opens the store. Never fails: what it could not do, its state says. */
export declare const openStore: () => Promise<Store>;
