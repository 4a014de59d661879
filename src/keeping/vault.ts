/** What is asked of all that is kept at once: a backup and its return, the plain export, a check, an end. */
import { done, failed, type Result } from "../ground/result.ts";
import type { Answering, Keeping } from "./answering.ts";
import { restoreVault, type Restored, backUpVault, tryBackup } from "./carrying.ts";
import { piecesOf } from "./files.ts";
import { plainExport } from "./plain.ts";
import type { LongCall, StoreProblem } from "./port.ts";

/** The calls of the group `vault`. */
export const vaultCalls = ({ answer, reads }: Answering, { newName, lost, anew }: Keeping) => ({
  /**
   * All that is kept in one encrypted file (backup.ts), made on the person's own day `today` (YYYY-MM-DD), which becomes
   * the setting `backup.day`. Refuses a passphrase under 8 characters (`short-passphrase`).
   */
  backup: (passphrase: string, today: string, { onProgress = () => {}, signal }: LongCall = {}) =>
    reads(async (mine): Promise<Result<Blob, StoreProblem>> => {
      // Half of the work is to write it, half to read it again.
      const half = (share: number): void => onProgress(share / 2);
      const bytes = await backUpVault(mine, passphrase, new Date().toISOString(), half);
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
  /** Brings back what a backup has and this vault has not, or nothing of it. Reload what was read before. */
  restore: (file: Blob, passphrase: string, { onProgress = () => {}, signal }: LongCall = {}) =>
    answer(async (mine): Promise<Result<Restored, StoreProblem>> => {
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
        const restored = await restoreVault(mine, scratch.db, pieces(), passphrase, newName);
        if (restored.ok) await mine.own.settle();
        return restored;
      } catch (thrown) {
        if (signal?.aborted) return failed("cancelled");
        throw thrown;
      } finally {
        scratch.close();
      }
    }),
  /** All of it as a zip of open files, not encrypted. */
  exportAll: ({ onProgress, signal }: LongCall = {}) =>
    reads(async (mine): Promise<Result<Blob, StoreProblem>> => {
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
  /** Reads all that is kept: refuses what was changed from outside (`store-damaged`, `clip-damaged`). */
  check: () =>
    reads(async ({ db, tables, clips }): Promise<Result<void, StoreProblem>> => {
      const found = db.rows("pragma integrity_check").map((row) => row["integrity_check"]);
      if (found.join() !== "ok") return failed("store-damaged");
      for (const name of tables.clipFiles()) {
        const file = await clips.read(name);
        if (!file) return failed("clip-damaged");
        for await (const _ of file.bytes()) if (lost.aborted) break;
      }
      return done(undefined);
    }),
  /** Deletes all of it, database and files, and begins anew. */
  removeEverything: anew,
});
