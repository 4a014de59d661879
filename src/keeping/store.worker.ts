/**
 * The worker that owns the store: becomes its one owner, opens what can be opened, and serves calls in the order in
 * which they came. It ends when another tab takes the store.
 */
import { calls, type Kept, sweep } from "./keeper.ts";
import { type Opening, openKept, privateRoot } from "./opening.ts";
import { own } from "./owner.ts";
import type { CallName, FromWorker, ToWorker } from "./wire.ts";

const lost = new AbortController();
const stops = new Map<number, AbortController>();
let keeping = Promise.withResolvers<Kept>();

const post = (message: FromWorker): void => globalThis.postMessage(message);

const open = async (how: "wait" | "take"): Promise<void> => {
  const root = await privateRoot();
  const owned = root ? await own(how, () => keeping.promise.then(leave)) : true;
  const opening = owned && (await openKept(root));
  if (opening) await serve(opening);
  else leave();
};

const serve = async ({ kept, why }: Opening): Promise<void> => {
  await sweep(kept).catch(() => {});
  keeping.resolve(kept);
  post({ kind: "state", state: why ? { is: "memory", why } : { is: "open" } });
};

/** Another tab has the store: closes at once, so that it can open. */
const leave = (kept?: Kept): void => {
  lost.abort();
  kept?.close();
  post({ kind: "state", state: { is: "elsewhere" } });
  globalThis.close();
};

const anew = async (): Promise<void> => {
  const old = await keeping.promise;
  keeping = Promise.withResolvers();
  try {
    await serve(await old.anew());
  } finally {
    keeping.resolve(old);
  }
};

/** A name that tells nothing. (`randomUUID` is not there without https, where the store works in memory.) */
const newName = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");

const answers = calls(() => keeping.promise, anew, newName, lost.signal);

const call = async (n: number, name: CallName, given: readonly unknown[]): Promise<void> => {
  const stop = new AbortController();
  stops.set(n, stop);
  const onProgress = (share: number): void => post({ kind: "share", n, share });
  const more = name === "saveClip" ? [{ onProgress, signal: stop.signal }] : [];
  // Both ends are ours: store.ts sends what the call of that name takes.
  const ask = answers[name] as (...given: readonly unknown[]) => ReturnType<(typeof answers)[CallName]>;
  const answer = await ask(...given, ...more);
  stops.delete(n);
  post({ kind: "answer", n, answer });
};

globalThis.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  switch (data.kind) {
    case "open":
      return void open(data.how).catch((thrown: unknown) => globalThis.reportError(thrown));
    case "call":
      return void call(data.n, data.call, data.given);
    case "stop":
      return stops.get(data.n)?.abort();
    case "go":
      return void keeping.promise.then(({ close }) => {
        close();
        post({ kind: "gone" });
      });
  }
});
