/** `attune backup DIR`, `attune restore FILE`, `attune export OUT`: the vault as one file, and what is in one. */
import { join } from "node:path";
import { dayHere } from "../../diary/here.ts";
import { failed } from "../../ground/result.ts";
import { plainExport } from "../../keeping/plain.ts";
import { progressBar } from "./bar.ts";
import type { Command } from "./command.ts";
import { passphraseFor, passphraseHelp } from "./passphrase.ts";
import { vaultHelp, vaultValues, withVault, writePieces, writeVault } from "./vault.ts";

const now = (): number => performance.now();

export const backupCommand: Command = {
  help: `attune backup DIR [options]

Writes the vault into the folder DIR as attune-backup-YYYY-MM-DD.attune, encrypted with the vault's passphrase. The app
restores it in Settings, Backup.

${vaultHelp}
${passphraseHelp}
  --json                       prints {"file"} alone`,
  values: vaultValues,
  flags: ["json"],
  files: ["DIR"],
  run: (args, terminal) =>
    withVault(args, terminal, false, async ({ vault, passphrase }) => {
      const [folder = ""] = args.files;
      const name = `attune-backup-${dayHere()}.attune`;
      const file = join(folder, name);
      const progress = progressBar(terminal, now);
      const wrote = await writeVault(vault, file, passphrase, terminal, (share) => progress.show(share, name));
      progress.end();
      if (wrote.ok) terminal.out(args.has("json") ? `${JSON.stringify({ file })}\n` : `${file}\n`);
      return wrote;
    }),
};

export const restoreCommand: Command = {
  help: `attune restore FILE [options]

Brings a backup file into the vault: what the vault has stays as it is, what is missing is added, nothing is doubled.
Where there is no vault, one is made.

${vaultHelp}
${passphraseHelp}
  --from-passphrase-file FILE  the backup file's passphrase, where it is another;
                               without it ATTUNE_FROM_PASSPHRASE, or the vault's
  --json                       prints {"rows", "files", "made"} alone`,
  values: [...vaultValues, "from-passphrase-file"],
  flags: ["json"],
  files: ["FILE"],
  run: (args, terminal) =>
    withVault(args, terminal, true, async (open) => {
      const [file = ""] = args.files;
      const own = await passphraseFor(args, terminal, {
        option: "from-passphrase-file",
        variable: "ATTUNE_FROM_PASSPHRASE",
        prompt: "Passphrase of the backup file: ",
      });
      const passphrase = own.ok && own.value !== "" ? own.value : open.passphrase;
      const progress = progressBar(terminal, now);
      const brought = await open.bring(file, passphrase, (share) => progress.show(share, file));
      progress.end();
      if (!brought.ok) return { ...brought, file };
      const saved = await open.save();
      if (!saved.ok) return saved;
      const { rows, files, made } = brought.value;
      terminal.out(
        args.has("json")
          ? `${JSON.stringify({ rows, files, made })}\n`
          : `${rows} records and ${files} clips were added, of the backup of ${made}.\n`,
      );
      return saved;
    }),
};

export const exportCommand: Command = {
  help: `attune export OUT.zip [options]

Writes all of the vault in open formats: attune.json with its JSON Schema, a CSV for each kind, clips as files. It is not
encrypted.

${vaultHelp}
${passphraseHelp}`,
  values: vaultValues,
  flags: [],
  files: ["OUT.zip"],
  run: async (args, terminal) => {
    const [out = ""] = args.files;
    if (!out.endsWith(".zip")) return { ...failed("command-zip"), file: out };
    return withVault(args, terminal, false, async ({ vault }) => {
      const progress = progressBar(terminal, now);
      const pieces = plainExport(vault, new Date().toISOString(), (share) => progress.show(share, out));
      const wrote = await writePieces(pieces, out, terminal);
      progress.end();
      return wrote;
    });
  },
};
