/**
 * The command line's vault: a folder with one file, `vault.attune`, which is a backup file (attune.backup/1). It is read
 * into memory, its clips into a folder that is sealed with a key which is never written, and written anew when it changed.
 */
import { newId } from "../../ground/id.ts";
import { createReadStream } from "node:fs";
import { mkdir, mkdtemp, rm, stat } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { failed, type Result } from "../../ground/result.ts";
import { restoreVault, type Restored, backUpVault } from "../../keeping/carrying.ts";
import { filesInFolder } from "../../keeping/folder.ts";
import type { Kept } from "../../keeping/kept.ts";
import { askedOf, keptOverNode } from "../../keeping/node.ts";
import { newKey } from "../../keeping/ring.ts";
import { sealedFiles } from "../../keeping/sealedfiles.ts";
import type { Groups } from "../../keeping/asking.ts";
import type { Args, CommandOutcome, Terminal } from "./command.ts";
import { problemOf, writeWhole } from "./files.ts";
import { vaultPassphrase } from "./passphrase.ts";

export const vaultHelp = `  --vault DIR                  the folder of the vault; without it ATTUNE_VAULT, or ~/.attune`;
export const vaultValues = ["vault", "passphrase-file"];

const fileOf = (args: Args): string =>
  join(args.one("vault") ?? process.env["ATTUNE_VAULT"] ?? join(homedir(), ".attune"), "vault.attune");

export type OpenVault = {
  readonly vault: Kept;
  /** What can be asked of it, as the app asks. */
  readonly store: Groups;
  readonly file: string;
  readonly passphrase: string;
  /** Brings a backup file into it. */
  bring(file: string, passphrase: string, onShare: (share: number) => void): Promise<Result<Restored>>;
  /** Writes it back. */
  save(onShare?: (share: number) => void): Promise<CommandOutcome>;
};

const sized = async (file: string): Promise<number> => (await stat(file).catch(() => null))?.size ?? -1;

/**
 * Opens the vault that the arguments name, does `work` with it, and leaves nothing behind. `makes`: where there is none, a
 * new one is begun; otherwise that is refused (`vault-none`).
 */
export const withVault = async (
  args: Args,
  terminal: Terminal,
  makes: boolean,
  work: (open: OpenVault) => Promise<CommandOutcome>,
): Promise<CommandOutcome> => {
  const file = fileOf(args);
  const size = await sized(file);
  if (size < 0 && !makes) return { ...failed("vault-none"), file };
  const passphrase = await vaultPassphrase(args, terminal);
  if (!passphrase.ok) return passphrase;
  const folder = await mkdtemp(join(tmpdir(), "attune-vault-"));
  try {
    const vault = keptOverNode(sealedFiles(filesInFolder(folder), newKey()));
    const bring: OpenVault["bring"] = async (from, with_, onShare) => {
      const all = await sized(from);
      if (all < 0) return failed("file-missing");
      const pieces = async function* (): AsyncGenerator<Uint8Array> {
        let past = 0;
        for await (const piece of createReadStream(from, { highWaterMark: 1 << 20 })) {
          terminal.signal.throwIfAborted();
          yield piece;
          past += piece.length;
          onShare(past / all);
        }
      };
      const scratch = await vault.scratch();
      try {
        return await restoreVault(vault, scratch.db, pieces(), with_, newId);
      } finally {
        scratch.close();
      }
    };
    if (size >= 0) {
      const opened = await bring(file, passphrase.value, () => {});
      if (!opened.ok) return { ...opened, file };
    }
    const save: OpenVault["save"] = (onShare) => writeVault(vault, file, passphrase.value, terminal, onShare);
    return await work({ vault, store: askedOf(vault, newId), file, passphrase: passphrase.value, bring, save });
  } catch (thrown) {
    if (terminal.signal.aborted) return failed("interrupted");
    throw thrown;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Writes `vault` as a backup file. */
export const writeVault = async (
  vault: Kept,
  file: string,
  passphrase: string,
  terminal: Terminal,
  onShare: (share: number) => void = () => {},
): Promise<CommandOutcome> => {
  const bytes = await backUpVault(vault, passphrase, new Date().toISOString(), onShare);
  return bytes.ok ? writePieces(bytes.value, file, terminal) : { ...bytes, file };
};

/** Writes pieces to a file that only its owner may read, wholly or not at all, in a folder that is made where there is none. */
export const writePieces = async (
  pieces: AsyncIterable<Uint8Array>,
  file: string,
  terminal: Terminal,
): Promise<CommandOutcome> => {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch (error) {
    return { ...problemOf(error, "file-unwritable"), file };
  }
  return writeWhole(file, pieces, terminal, 0o600);
};
