/**
 * One live read, without a screen: asks what is kept, and asks again when that changed. What is told was never older than
 * the last change that the store had told of by then; an answer that comes too late is dropped.
 */
import type { Result } from "../ground/result.ts";
import { meets, type Part } from "./part.ts";
import type { Store } from "./store.ts";
import type { Readable } from "./touched.ts";

/**
 * Tells what `query` finds, once the store is no longer opening, after each change of what it read, and whenever the
 * store's state changes; until the returned function is called. `once`: not after a change.
 */
export const follow = <Value>(
  store: Pick<Store, "reading" | "changes" | "subscribe" | "current">,
  query: (kept: Readable) => Promise<Result<Value>>,
  onFound: (found: Result<Value>) => void,
  once = false,
): (() => void) => {
  /** What was read by what was told last; null while it is being read. */
  let read: ReadonlySet<Part> | null = new Set();
  /** What changed since the reading began. */
  let missed: Part[] = [];
  let turn = 0;
  const ask = async (): Promise<void> => {
    const mine = ++turn;
    const reads = new Set<Part>();
    [read, missed] = [null, []];
    const found = await query(store.reading((part) => reads.add(part)));
    if (mine !== turn) return;
    if (isTouched(reads, missed)) return void ask();
    read = reads;
    onFound(found);
  };
  const start = (): void => {
    if (store.current().is !== "opening") void ask();
  };
  const stopStates = store.subscribe(start);
  const stopChanges = store.changes((parts) => {
    if (once) return;
    if (read === null) missed.push(...parts);
    else if (isTouched(read, parts)) void ask();
  });
  start();
  return () => {
    turn++;
    stopStates();
    stopChanges();
  };
};

const isTouched = (read: ReadonlySet<Part>, changed: readonly Part[]): boolean =>
  changed.some((part) => [...read].some((mine) => meets(mine, part)));
