/**
 * The store's inside, in its worker: answers calls, and names what goes wrong. Where two things change (a clip's file
 * and its row), the row is last in and first out, so that a crash leaves at most a file that no row names; those are
 * swept at the start.
 */
import { done, failed, type Result } from "../ground/result.ts";
import { bringBack, takeAlong, tryBackup } from "./carrying.ts";
import type { Db } from "./database.ts";
import { type Files, piecesOf } from "./files.ts";
import type { Locking } from "./locking.ts";
import type { Opening } from "./opening.ts";
import type { Clip } from "./play.ts";
import { plainExport } from "./plain.ts";
import type { StoreProblem } from "./store.ts";
import type { Tables } from "./tables.ts";
import type { Calls } from "./wire.ts";

/** What the store is made of, on the device or in memory. */
export type Kept = {
  readonly db: Db;
  readonly tables: Tables;
  readonly clips: Files;
  readonly tape: Files;
  /** Backups on their way out, encrypted already. */
  readonly outbox: Files;
  /** An empty database that is thrown away after. */
  scratch(): Promise<{ readonly db: Db; close(): void }>;
  /** Null in memory, where there is nothing to lock. */
  readonly lock: Locking | null;
  /** Names what was thrown. */
  problem(thrown: unknown): Promise<StoreProblem>;
  /** Lets go of the database; nothing is asked of it after that. */
  close(): void;
  /** Deletes all of it, and opens an empty one in its place; nothing is asked of this one after that. */
  anew(): Promise<Opening>;
};

/** Deletes the clip files that no play names, and backups that are out. */
export const sweep = async ({ tables, clips, outbox }: Kept): Promise<void> => {
  await outbox.removeAll();
  const named = new Set(tables.clipFiles());
  for (const file of await clips.names()) if (!named.has(file)) await clips.remove(file);
};

/**
 * The calls over what is kept. `kept` is asked anew for each call and waits for it to be open; `anew` is for
 * when all of it is to go; `newName` makes file names that tell nothing. Aborting `lost` ends what is still being copied.
 * `unlock` opens a locked store.
 */
export const calls = (
  kept: () => Promise<Kept>,
  anew: Calls["removeEverything"],
  newName: () => string,
  lost: AbortSignal,
  unlock: Calls["unlock"],
): Calls => {
  /** Does `work`, which throws only what storage throws. */
  const answer = async <Value>(
    work: (kept: Kept) => Result<Value, StoreProblem> | Promise<Result<Value, StoreProblem>>,
  ): Promise<Result<Value, StoreProblem>> => {
    const mine = await kept();
    try {
      return await work(mine);
    } catch (thrown) {
      return failed(lost.aborted ? "store-elsewhere" : await mine.problem(thrown));
    }
  };
  /** What reads clips and is not done. */
  const reading = new Set<Promise<unknown>>();
  const reads: typeof answer = (work) => {
    const mine = answer(work);
    const over = mine.catch(() => {});
    reading.add(over);
    void over.then(() => reading.delete(over));
    return mine;
  };
  /** Removes a clip's file that no row names any more, once nothing reads it. */
  const removeFile = async ({ clips }: Kept, file: string): Promise<void> => {
    await Promise.all(reading);
    await clips.remove(file);
  };
  const dropFile = async (mine: Kept, play: string): Promise<void> => {
    const file = mine.tables.clipOf(play)?.file;
    if (!file) return;
    mine.tables.setClip(play, null, null);
    await removeFile(mine, file);
  };
  /** One after another: the tape is one file, which only one can write. */
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const mine = last.then(work);
    last = mine;
    return mine;
  };
  const unfinished = async ({ tape }: Kept): Promise<string | null> => (await tape.names())[0] ?? null;
  const clearTape = async ({ tape }: Kept): Promise<void> => {
    for (const name of await tape.names()) await tape.remove(name);
  };

  return {
    plays: () => answer(({ tables }) => done(tables.plays())),
    play: (id) => answer(({ tables }) => done(tables.play(id))),
    addPlay: (play) => answer(({ tables }) => done(tables.addPlay(play))),
    addStep: (play, n, step) => answer(({ tables }) => tables.addStep(play, n, step)),
    secondOf: (play) => answer(({ tables }) => done(tables.secondOf(play))),
    moveTo: (play, at) => answer(({ tables }) => tables.moveTo(play, at)),
    changePlay: (id, change) => answer(({ tables }) => tables.changePlay(id, change)),
    removePlay: (id) =>
      answer(async (mine) => {
        for (const file of mine.tables.removePlay(id)) await removeFile(mine, file);
        return done(undefined);
      }),
    moments: () => answer(({ tables }) => done(tables.moments())),
    keepMoment: (moment) => answer(({ tables }) => tables.keepMoment(moment)),
    dropMoment: (id) => answer(({ tables }) => done(tables.dropMoment(id))),
    setting: (name) => answer(({ tables }) => done(tables.setting(name))),
    set: (name, value) => answer(({ tables }) => done(tables.set(name, value))),

    saveClip: (play, from, { onProgress, signal } = {}) =>
      answer(async (mine) => {
        const { tables, clips } = mine;
        const told = tables.clipOf(play);
        if (!told) return failed("not-kept");
        const file = newName();
        const onBytes = (bytes: number): void => onProgress?.(from.size === 0 ? 1 : bytes / from.size);
        const stop = signal ? AbortSignal.any([lost, signal]) : lost;
        try {
          await clips.save(file, piecesOf(from), onBytes, stop);
        } catch (thrown) {
          if (signal?.aborted) return failed("cancelled");
          throw thrown;
        }
        const clip = factsOf(from, told.clip);
        const before = tables.clipOf(play)?.file;
        const saved = tables.setClip(play, file, clip);
        if (!saved.ok) {
          await clips.remove(file);
          return saved;
        }
        if (before) await removeFile(mine, before);
        return done(clip);
      }),
    clip: (play) =>
      reads(async ({ tables, clips }) => {
        const named = tables.clipOf(play);
        const file = named?.file ? await clips.read(named.file) : null;
        return done(file && (await file.blob(named?.clip?.type ?? "")));
      }),
    dropClip: (play) => answer(async (mine) => done(await dropFile(mine, play))),
    dropExpired: (today) =>
      answer(async (mine) => {
        const dropped: string[] = [];
        // Asked again for each: what a person says while the others go, holds.
        for (let play = mine.tables.expired(today)[0]; play !== undefined; play = mine.tables.expired(today)[0]) {
          dropped.push(play);
          await dropFile(mine, play);
        }
        return done(dropped);
      }),

    tapeStart: (type) =>
      inTurn(() =>
        answer(async (mine) => {
          await clearTape(mine);
          return done(await mine.tape.append(encodeURIComponent(type), new Uint8Array()));
        }),
      ),
    tapeAdd: (chunk) =>
      inTurn(() =>
        answer(async (mine) => {
          const name = await unfinished(mine);
          if (name === null) return failed("not-kept");
          return done(await mine.tape.append(name, new Uint8Array(await chunk.arrayBuffer())));
        }),
      ),
    tapeRead: () =>
      inTurn(() =>
        answer(async (mine) => {
          const name = await unfinished(mine);
          const file = name === null ? null : await mine.tape.read(name);
          return done(name === null || !file?.size ? null : await file.blob(decodeURIComponent(name)));
        }),
      ),
    tapeDrop: () => inTurn(() => answer(async (mine) => done(await clearTape(mine)))),

    addEntry: (written) => answer(({ tables }) => done(tables.addEntry(written))),
    mergeEntries: (entries) => answer(({ tables }) => done(tables.mergeEntries(entries))),
    entriesJson: (query) => answer(({ tables }) => done(tables.entriesJson(query))),
    historyOf: (thing) => answer(({ tables }) => done(tables.historyOf(thing))),
    forgetDeleted: (before) => answer(({ tables }) => done(tables.forgetDeleted(before))),
    children: () => answer(({ tables }) => done(tables.children())),
    removeChild: (id) => answer(({ tables }) => done(tables.removeChild(id))),

    backup: (passphrase, today, { onProgress = () => {}, signal } = {}) =>
      reads(async (mine) => {
        // Half of the work is to write it, half to read it again.
        const half = (share: number): void => onProgress(share / 2);
        const bytes = await takeAlong(mine, passphrase, new Date().toISOString(), half);
        if (!bytes.ok) return bytes;
        const scratch = await mine.scratch();
        const stop = signal ? AbortSignal.any([lost, signal]) : lost;
        try {
          // Its own name each time: the one before may still be on its way to where it is saved.
          const file = newName();
          await mine.outbox.save(file, bytes.value, undefined, stop);
          const made = await mine.outbox.read(file);
          if (!made) return failed("store-failed");
          const again = async function* (): AsyncGenerator<Uint8Array> {
            let past = 0;
            for await (const piece of made.bytes()) {
              stop.throwIfAborted();
              yield piece;
              past += piece.length;
              onProgress(0.5 + past / made.size / 2);
            }
          };
          const tried = await tryBackup(scratch.db, again(), passphrase);
          if (!tried.ok) return tried;
          mine.tables.set("backup.day", today);
          return done(await made.blob("application/octet-stream"));
        } catch (thrown) {
          if (signal?.aborted) return failed("cancelled");
          throw thrown;
        } finally {
          scratch.close();
        }
      }),
    restore: (file, passphrase, { onProgress = () => {}, signal } = {}) =>
      answer(async (mine) => {
        const scratch = await mine.scratch();
        const pieces = async function* (): AsyncGenerator<Uint8Array> {
          let past = 0;
          for await (const piece of piecesOf(file)) {
            (signal ?? lost).throwIfAborted();
            yield piece;
            past += piece.length;
            onProgress(past / file.size);
          }
        };
        try {
          return await bringBack(mine, scratch.db, pieces(), passphrase, newName);
        } catch (thrown) {
          if (signal?.aborted) return failed("cancelled");
          throw thrown;
        } finally {
          scratch.close();
        }
      }),
    exportAll: ({ onProgress, signal } = {}) =>
      reads(async (mine) => {
        const parts: Blob[] = [];
        let held: Uint8Array<ArrayBuffer>[] = [];
        let size = 0;
        for await (const piece of plainExport(mine, new Date().toISOString(), onProgress)) {
          if (signal?.aborted) return failed("cancelled");
          held.push(new Uint8Array(piece));
          size += piece.length;
          if (size < 4 * 1024 * 1024) continue;
          parts.push(new Blob(held));
          [held, size] = [[], 0];
        }
        return done(new Blob([...parts, ...held], { type: "application/zip" }));
      }),

    check: () =>
      reads(async ({ db, tables, clips }) => {
        const found = db.rows("pragma integrity_check").map((row) => row["integrity_check"]);
        if (found.join() !== "ok") return failed("store-damaged");
        for (const name of tables.clipFiles()) {
          const file = await clips.read(name);
          if (!file) return failed("clip-damaged");
          for await (const _ of file.bytes()) if (lost.aborted) break;
        }
        return done(undefined);
      }),

    unlock,
    lockWays: () => answer(({ lock }) => done(lock?.ways() ?? { passphrase: false, passkeys: [] })),
    changeLock: (change, current) =>
      answer(({ lock }) => (lock ? lock.change(change, current, Date.now()) : failed("not-kept"))),

    removeEverything: anew,
  };
};

const factsOf = (from: Blob, told: Clip | null): Clip => ({
  name: told?.name ?? (from instanceof File ? from.name : ""),
  type: from.type || (told?.type ?? ""),
  size: from.size,
  hasVideo: told?.hasVideo ?? from.type.startsWith("video/"),
});
