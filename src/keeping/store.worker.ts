/**
 * The worker that owns the store: becomes its one owner, opens what can be opened, and serves calls in the order in
 * which they came. It ends when another tab takes the store, and when nobody was there for as long as was said.
 */
import { newId } from "../ground/id.ts";
import { done, failed } from "../ground/result.ts";
import { answerBy, type CallName } from "./asking.ts";
import { calls, sweep } from "./keeper.ts";
import type { Kept, LockedStore, OpenedStore } from "./kept.ts";
import { openKept, privateRoot } from "./opening.ts";
import { becomeOwner } from "./owner.ts";
import type { Answer } from "./port.ts";
import { type Opener, waitOf, waysOf } from "./ring.ts";
import { touchOf } from "./touched.ts";
import { turns } from "./turns.ts";
import type { FromWorker, ToWorker } from "./wire.ts";

const lost = new AbortController();
const stops = new Map<number, { readonly name: CallName; readonly stop: AbortController }>();
/** What is there: not known, until it is; locked; or open. */
let there = Promise.withResolvers<Kept | LockedStore>();
const isOpen = (found: Kept | LockedStore): found is Kept => "tables" in found;

const post = (message: FromWorker, transfer: Transferable[] = []): void =>
  globalThis.postMessage(message, { transfer });

const open = async (how: "wait" | "take"): Promise<void> => {
  const root = await privateRoot();
  const owned = root ? await becomeOwner(how, () => there.promise.then(leave)) : true;
  if (owned) await openIn(root);
  else leave();
};

const openIn = async (root: FileSystemDirectoryHandle | null): Promise<void> => {
  const opening = await openKept(root);
  if (!opening) leave();
  else if ("kept" in opening) await serve(opening);
  else {
    there.resolve(opening);
    const { ring } = opening;
    post({ kind: "state", state: { is: "locked", ways: waysOf(ring), wait: waitOf(ring, Date.now()) } });
  }
};

const serve = async ({ kept, why }: OpenedStore): Promise<void> => {
  await sweep(kept).catch(() => {});
  there.resolve(kept);
  post({ kind: "state", state: why ? { is: "memory", why } : { is: "open" } });
};

/** Another tab has the store: closes at once, so that it can open. */
const leave = (found?: Kept | LockedStore): void => {
  lost.abort();
  if (found && isOpen(found)) found.close();
  post({ kind: "state", state: { is: "elsewhere" } });
  globalThis.close();
};

const anew = async (): Answer<void> => {
  const old = await there.promise;
  there = Promise.withResolvers();
  try {
    await serve(await old.anew());
    return done(undefined);
  } catch (thrown) {
    const problem = isOpen(old) ? await old.problem(thrown) : "store-failed";
    // It is closed by now, and what could not be deleted is still there: opened again.
    await openIn(await privateRoot()).catch(() => there.resolve(old));
    return failed(problem);
  }
};

const unlockNow = async (opener: Opener): Answer<void> => {
  const found = await there.promise;
  if (isOpen(found)) return done(undefined);
  const opened = await found.open(opener, Date.now());
  if (!opened.ok) return opened;
  if (!opened.value) {
    leave();
    return failed("store-elsewhere");
  }
  there = Promise.withResolvers();
  await serve(opened.value);
  return done(undefined);
};
let unlocking: Answer<void> | null = null;
/** One after another: two at once would hold the files from each other. */
const unlock = (opener: Opener): Answer<void> => {
  const before = unlocking;
  unlocking = (async () => {
    await before;
    try {
      return await unlockNow(opener);
    } catch {
      return failed("store-failed");
    }
  })();
  return unlocking;
};

const keptNow = async (): Promise<Kept> => {
  const found = await there.promise;
  if (isOpen(found)) return found;
  throw new Error("asked of a locked store");
};
const answers = calls({ kept: keptNow, newName: newId, lost: lost.signal, unlock, anew });
const givesOut = new Set<CallName>(["vault.backup", "vault.exportAll"]);
const whileLocked = new Set<CallName>(["lock.unlock", "vault.removeEverything"]);

const turn = turns();
let going = false;
const call = async (n: number, name: CallName, given: readonly unknown[]): Promise<void> => {
  if (going) return;
  const wipes = name === "vault.removeEverything";
  if (wipes) for (const { stop } of stops.values()) stop.abort();
  await turn.take(wipes, () => answerTo(n, name, given));
};
const answerTo = async (n: number, name: CallName, given: readonly unknown[]): Promise<void> => {
  if (!(await stir())) return;
  if (!whileLocked.has(name) && !isOpen(await there.promise)) {
    return post({ kind: "answer", n, answer: failed("store-locked"), read: [] });
  }
  const stop = new AbortController();
  stops.set(n, { name, stop });
  const onProgress = (share: number): void => post({ kind: "share", n, share });
  const answer = await answerBy(answers, name, given, { onProgress, signal: stop.signal });
  stops.delete(n);
  const { reads: read, writes: parts } = touchOf(name, given);
  if (parts.length > 0) post({ kind: "changed", parts });
  // Bytes are handed over, not copied.
  post(
    { kind: "answer", n, answer, read },
    answer.ok && answer.value instanceof Uint8Array ? [answer.value.buffer] : [],
  );
};

let lastStir = Date.now();
/** True once nobody was there for the minutes that were said. What is under way counts as somebody. */
const isStill = (found: Kept): boolean => {
  if (!found.lock?.isLocked() || stops.size > 0) return false;
  const minutes = found.tables.setting("lock.after");
  return minutes > 0 && Date.now() - lastStir >= minutes * 60_000;
};
/** Minutes after which the caregiver's own side closes by itself, whatever the vault does. */
const ownMinutes = 5;
const closeOwnIfStill = (found: Kept): void => {
  if (!found.own.isOpenWithKey() || Date.now() - lastStir < ownMinutes * 60_000) return;
  found.own.close();
  post({ kind: "changed", parts: ["own"] });
};
/** Locks, if it should be by now. A page that slept is locked before it is answered. */
const lockIfStill = async (): Promise<boolean> => {
  const found = await there.promise;
  if (isOpen(found)) closeOwnIfStill(found);
  if (!isOpen(found) || !isStill(found)) return false;
  found.close();
  post({ kind: "idle" });
  globalThis.close();
  return true;
};
/** Says that somebody is here; false where it locked before that. */
const stir = async (): Promise<boolean> => {
  if (await lockIfStill()) return false;
  lastStir = Date.now();
  return true;
};
setInterval(() => void lockIfStill(), 5000);

/** Lets go of the store once all that was asked is answered; what only gives out, and may take minutes, is stopped. */
const go = async (): Promise<void> => {
  going = true;
  for (const { name, stop } of stops.values()) if (givesOut.has(name)) stop.abort();
  await turn.over();
  const found = await there.promise;
  if (isOpen(found)) found.close();
  post({ kind: "gone" });
};

globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "open":
      return void open(data.how).catch((thrown: unknown) => globalThis.reportError(thrown));
    case "call":
      return void call(data.n, data.call, data.given);
    case "stop":
      return stops.get(data.n)?.stop.abort();
    case "stir":
      return void stir();
    case "go":
      return void go();
  }
});
