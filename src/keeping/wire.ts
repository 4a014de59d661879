/**
 * What goes between the store's door and its worker: calls with a number, answers to that number, shares done.
 */
import type { Result } from "../ground/result.ts";
import type { EntryQuery } from "./entries.ts";
import type { Answer, Store, StoreProblem, StoreState } from "./store.ts";

/** The calls that the worker answers: the store's own, by the same names. */
export type Calls = Pick<
  Store,
  | "plays"
  | "play"
  | "addPlay"
  | "addStep"
  | "moveTo"
  | "changePlay"
  | "removePlay"
  | "secondOf"
  | "moments"
  | "keepMoment"
  | "dropMoment"
  | "setting"
  | "set"
  | "saveClip"
  | "clip"
  | "dropClip"
  | "dropExpired"
  | "removeEverything"
  | "check"
  | "backup"
  | "restore"
  | "exportAll"
  | "addEntry"
  | "mergeEntries"
  | "historyOf"
  | "forgetDeleted"
  | "children"
  | "removeChild"
> & {
  readonly tapeStart: Store["tape"]["start"];
  readonly tapeAdd: Store["tape"]["add"];
  readonly tapeRead: Store["tape"]["read"];
  readonly tapeDrop: Store["tape"]["drop"];
  /** See entries.ts. */
  readonly entriesJson: (query: EntryQuery) => Answer<Uint8Array<ArrayBuffer>>;
  readonly unlock: Store["lock"]["unlock"];
  readonly lockWays: Store["lock"]["ways"];
  readonly changeLock: Store["lock"]["change"];
};

export type CallName = keyof Calls;
export type AnswerOf<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>;

/** `wait` a moment for another tab that is closing; `take` the store from it; somebody is here (`stir`); let it `go`. */
export type ToWorker =
  | { readonly kind: "open"; readonly how: "wait" | "take" }
  | { readonly kind: "call"; readonly n: number; readonly call: CallName; readonly given: readonly unknown[] }
  | { readonly kind: "stop"; readonly n: number }
  | { readonly kind: "stir" }
  | { readonly kind: "go" };

export type FromWorker =
  | { readonly kind: "state"; readonly state: StoreState }
  | { readonly kind: "answer"; readonly n: number; readonly answer: Result<unknown, StoreProblem> }
  | { readonly kind: "share"; readonly n: number; readonly share: number }
  | { readonly kind: "idle" }
  | { readonly kind: "gone" };
