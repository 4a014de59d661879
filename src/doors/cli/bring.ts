/** `attune import APP DIR`: what another app logged, into the vault. Run again, it adds only what is new. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { importEndings, foreignFile, importers, readAny } from "../../diary/import/importers.ts";
import { zoneHere } from "../../diary/here.ts";
import { isZone } from "../../diary/when.ts";
import { type Asked, outcomesOf, importBrought, whoseIs } from "../../doing/bring.ts";
import { done, failed } from "../../ground/result.ts";
import type { Command } from "./command.ts";
import { passphraseHelp } from "./passphrase.ts";
import { noteLine } from "./sentences.ts";
import { vaultHelp, vaultValues, withVault } from "./vault.ts";

const names = importers.map(({ id }) => id).join(", ");

export const bringCommand: Command = {
  help: `attune import APP DIR [options]

Takes what another app logged (APP: ${names}) from its exports in the folder DIR into the vault: feeds, sleeps, nappies
and tummy times become openings of their day, notes become notes. A child of the file is the vault's child of that name
and birth, or a new one. Rows that have no place are named on standard error, with the reason. Brought again, a row that
was corrected there is corrected here, unless somebody changed it here since.

  --dry-run                    only says what each file becomes; the vault stays as it is
  --zone ZONE                  the time zone of times that name none, such as Europe/Berlin;
                               without it, this computer's
${vaultHelp}
${passphraseHelp}
  --json                       prints {"added", "corrected", "kept", "found", "refused", "files"} alone`,
  values: [...vaultValues, "zone"],
  flags: ["json", "dry-run"],
  files: ["APP", "DIR"],
  run: async (args, terminal) => {
    const [app = "", folder = ""] = args.files;
    const importer = importers.find(({ id }) => id === app);
    if (!importer) return failed("command-importer", { with: { found: app, names } });
    const zone = args.one("zone") ?? zoneHere();
    if (!isZone(zone)) return failed("command-zone", { with: { found: zone } });
    const listed = await readdir(folder).catch(() => null);
    if (listed === null) return { ...failed("file-missing"), file: folder };
    const files = listed
      .filter((name) => importEndings.some((ending) => name.toLowerCase().endsWith(ending)))
      .toSorted();
    const texts = await Promise.all(files.map(async (name) => foreignFile(name, await readFile(join(folder, name)))));
    const brought = importer.read(texts, zone);
    for (const { file, row, why, found } of brought.refused) {
      terminal.err(noteLine({ kind: `refused-${why}`, with: { row, found } }, join(folder, file)));
    }
    if (brought.found.length === 0) {
      const { app: other, found } = readAny(texts, zone);
      const problem = found.length > 0 ? failed("import-other", { with: { app: other } }) : failed("import-nothing");
      return { ...problem, file: folder };
    }
    const becomes = outcomesOf(brought.found);
    if (args.has("dry-run")) {
      const lines = becomes.map(
        ({ file, becomes: all }) =>
          `${file}: ${Object.entries(all)
            .map(([what, n]) => `${n} ${what}`)
            .join(", ")}\n`,
      );
      const found = brought.found.length;
      const whole = { found, refused: brought.refused.length, files: becomes };
      terminal.out(args.has("json") ? `${JSON.stringify(whole)}\n` : lines.join(""));
      return done(null);
    }

    return withVault(args, terminal, true, async ({ store, save }) => {
      const whose: Asked = (child, here, before) => before?.id ?? whoseIs(child, brought, here, false);
      const came = await importBrought(store, brought, whose, Date.now());
      if (!came.ok) return came;
      const { added, corrected, kept } = came.value;
      const saved = await save();
      if (!saved.ok) return saved;
      const [found, refused] = [brought.found.length, brought.refused.length];
      terminal.out(
        args.has("json")
          ? `${JSON.stringify({ added, corrected, kept, found, refused, files: becomes })}\n`
          : `${added} of ${found} were added, ${corrected} corrected, ${kept} stayed as they were changed here; ${refused} had no place.\n`,
      );
      return saved;
    });
  },
};
