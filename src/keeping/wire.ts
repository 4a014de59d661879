/** What goes between the store's door and its worker: calls with a number, answers to that number, shares done. */
import type { Result } from "../ground/result.ts";
import type { CallName } from "./asking.ts";
import type { StoreProblem, StoreState } from "./port.ts";
import type { Part } from "./part.ts";

/** `wait` a moment for another tab that is closing; `take` the store from it; somebody is here (`stir`); let it `go`. */
export type ToWorker =
  | { readonly kind: "open"; readonly how: "wait" | "take" }
  | { readonly kind: "call"; readonly n: number; readonly call: CallName; readonly given: readonly unknown[] }
  | { readonly kind: "stop"; readonly n: number }
  | { readonly kind: "stir" }
  | { readonly kind: "go" };

export type FromWorker =
  | { readonly kind: "state"; readonly state: StoreState }
  /** With what was read for it. */
  | {
      readonly kind: "answer";
      readonly n: number;
      readonly answer: Result<unknown, StoreProblem>;
      readonly read: readonly Part[];
    }
  /** Before the answer to what changed it. */
  | { readonly kind: "changed"; readonly parts: readonly Part[] }
  | { readonly kind: "share"; readonly n: number; readonly share: number }
  | { readonly kind: "idle" }
  | { readonly kind: "gone" };
