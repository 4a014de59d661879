/**
 * Workers that read, and whose outcomes are taken in the order of the inputs: a worker a core, each with one input in hand, and
 * no more than a few outcomes waiting for an earlier one.
 */
import type { Metadata } from "../../recording/formats/metadata.ts";
import type { Given } from "./command.ts";
import type { Input } from "./input.ts";
import { Worker } from "node:worker_threads";
import { done, failed, type Result } from "../../ground/result.ts";

/** What a worker is told once. */
export type Setup = {
  readonly given: Given;
  readonly form: "words" | "json" | "wide" | "long";
  readonly delimiter: "," | "\t";
  readonly seed: number;
  readonly metadata: Metadata | null;
};

/** What a worker says of one recording. */
export type Outcome = {
  /** Whole lines for the output. */
  readonly text: string;
  /** 1, or 0 where it is none. */
  readonly recordings: number;
  /** A line where it could not be read. */
  readonly bad: readonly string[];
  /** A line for each note. */
  readonly notes: readonly string[];
  /** The row of the metadata that is about it; -1 where none is. */
  readonly met: number;
  /** True where the file is no recording at all, and has no row. */
  readonly passed: boolean;
};

/** How many finished outcomes may wait for an earlier one, for each worker. */
const patience = 16;

/**
 * Has every input read, and gives the outcomes to `take` in the order of the inputs, with null after the last of each, until
 * it or `signal` stops it.
 */
export const inTurn = async (
  inputs: readonly Input[],
  setup: Setup,
  jobs: number,
  take: (outcome: Outcome | null) => Result<null>,
  signal: AbortSignal,
): Promise<Result<null>> => {
  const waiting = new Map<number, (Outcome | null)[]>();
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  let [next, turn] = [0, 0];
  let over = false;
  let [resolve, reject]: [(ended: Result<null>) => void, (error: unknown) => void] = [() => {}, () => {}];
  const promise = new Promise<Result<null>>((settled, refused) => {
    [resolve, reject] = [settled, refused];
  });
  const settle = (ended: Result<null>): void => {
    over = true;
    resolve(ended);
  };
  /** What each worker has in hand. */
  const busy = new Map<Worker, { readonly at: number; readonly input: Input }>();
  const give = (worker: Worker, at: number, input: Input): void => {
    busy.set(worker, { at, input });
    worker.postMessage({ at, input });
  };
  const hand = (): void => {
    for (let input = inputs[next]; input && next < turn + jobs * patience; input = inputs[next]) {
      const worker = idle.pop();
      if (!worker) return;
      give(worker, next++, input);
    }
  };
  const takeTurns = (): void => {
    for (let queue = waiting.get(turn); queue && !over; queue = waiting.get(turn)) {
      waiting.delete(turn);
      for (const outcome of queue) {
        const took = take(outcome);
        if (!took.ok) return settle(took);
        if (outcome === null) turn++;
      }
    }
    if (turn === inputs.length) settle(done(null));
  };
  const had = (worker: Worker, at: number, outcome: Outcome | null): void => {
    if (over) return;
    const queue = waiting.get(at);
    if (queue) queue.push(outcome);
    else waiting.set(at, [outcome]);
    if (outcome === null) idle.push(worker);
    if (at === turn) takeTurns();
    hand();
  };
  /** Files that were too large for a worker. */
  const full = new Set<string>();
  const start = (): Worker => {
    // A worker's nursery, left to itself, grows to many times what a recording needs.
    const resourceLimits = { maxYoungGenerationSizeMb: 32 };
    const worker = new Worker(new URL("./corpus.worker.ts", import.meta.url), { workerData: setup, resourceLimits });
    all.add(worker);
    worker.on("error", (error: NodeJS.ErrnoException) => {
      const { at, input } = busy.get(worker) ?? {};
      const isFull = error.code === "ERR_WORKER_OUT_OF_MEMORY";
      if (!isFull || at === undefined || !input || input.from.kind === "problem") return reject(error);
      all.delete(worker);
      // What was too large for one worker is told by another; what is shared out, once.
      if (full.has(input.file)) return had(start(), at, null);
      full.add(input.file);
      give(start(), at, { file: input.file, from: { kind: "problem", problem: { kind: "file-memory" } } });
    });
    worker.on("message", ({ at, outcome }: { readonly at: number; readonly outcome: Outcome | null }) =>
      had(worker, at, outcome),
    );
    return worker;
  };
  const stop = (): void => settle(failed("interrupted"));
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  else if (inputs.length === 0) settle(done(null));
  else for (let count = 0; count < Math.min(jobs, inputs.length); count++) idle.push(start());
  hand();
  try {
    return await promise;
  } finally {
    signal.removeEventListener("abort", stop);
    await Promise.all([...all].map((worker) => worker.terminate()));
  }
};
