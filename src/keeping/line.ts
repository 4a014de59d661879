/**
 * The line to the store's worker: calls go out with a number, answers come back to it; what is still asked when the worker
 * ends is answered with why.
 */
import { failed, type Result } from "../ground/result.ts";
import { type CallName, longCallAt } from "./asking.ts";
import type { Answer, LongCall, StoreProblem, StoreState } from "./port.ts";
import type { Part } from "./part.ts";
import type { FromWorker, ToWorker } from "./wire.ts";

export type StoreLine = {
  /** When the worker has said what it could open. */
  readonly ready: Promise<void>;
  /** `note` is told what was read for the answer. */
  call(name: CallName, given: readonly unknown[], note?: (part: Part) => void): Answer<unknown>;
  stir(): void;
  /** Ends the worker when what was asked before is done. */
  letGo(): Promise<void>;
  /** Ends the worker now. */
  end(): void;
};

/** A worker, and what was asked of it. `turned` on each change of its state, `changed` of what is kept. */
export const openLine = (
  how: "wait" | "take",
  turned: (state: StoreState | "idle") => void,
  changed: (parts: readonly Part[]) => void,
): StoreLine => {
  const worker = new Worker(new URL("./store.worker.ts", import.meta.url), { type: "module" });
  const asked = new Map<
    number,
    { answer(answer: Result<unknown, StoreProblem>, read: readonly Part[]): void; onShare(share: number): void }
  >();
  const ready = Promise.withResolvers<void>();
  const gone = Promise.withResolvers<void>();
  let ended: StoreProblem | null = null;
  let count = 0;

  const post = (message: ToWorker): void => worker.postMessage(message);
  const end = (why: StoreProblem): void => {
    ended ??= why;
    worker.terminate();
    for (const { answer } of asked.values()) answer(failed(ended), []);
    asked.clear();
    ready.resolve();
    gone.resolve();
  };

  worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
    switch (data.kind) {
      case "state":
        if (data.state.is === "elsewhere") end("store-elsewhere");
        turned(data.state);
        ready.resolve();
        break;
      case "share":
        asked.get(data.n)?.onShare(data.share);
        break;
      case "answer":
        asked.get(data.n)?.answer(data.answer, data.read);
        asked.delete(data.n);
        break;
      case "changed":
        changed(data.parts);
        break;
      case "idle":
        end("store-locked");
        turned("idle");
        break;
      case "gone":
        end("store-closed");
    }
  });
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    if (ended) return;
    end("store-failed");
    turned({ is: "memory", why: "no-engine" });
  });
  post({ kind: "open", how });

  return {
    ready: ready.promise,
    call: (name, all, note = () => {}) =>
      new Promise((resolve) => {
        const given = all.slice(0, longCallAt(name) ?? all.length);
        const { onProgress = () => {}, signal } = (all[given.length] ?? {}) as LongCall;
        if (ended || signal?.aborted) return resolve(failed(ended ?? "cancelled"));
        const n = ++count;
        const stop = (): void => post({ kind: "stop", n });
        signal?.addEventListener("abort", stop);
        asked.set(n, {
          answer: (answer, read) => {
            read.forEach(note);
            signal?.removeEventListener("abort", stop);
            resolve(answer);
          },
          onShare: onProgress,
        });
        post({ kind: "call", n, call: name, given });
      }),
    stir: () => post({ kind: "stir" }),
    letGo: () => {
      post({ kind: "go" });
      return ended ? Promise.resolve() : gone.promise;
    },
    end: () => end("store-closed"),
  };
};
