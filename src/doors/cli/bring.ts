/** `attune import APP DIR`: what another app logged, into the vault. Run again, it adds only what is new. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { colours, newChild } from "../../child/child.ts";
import { write } from "../../diary/diary.ts";
import { entriesOf } from "../../diary/import/brought.ts";
import { importers } from "../../diary/import/importers.ts";
import { isZone } from "../../diary/when.ts";
import { failed } from "../../ground/result.ts";
import type { Command } from "./command.ts";
import { passphraseHelp } from "./passphrase.ts";
import { noteLine } from "./sentences.ts";
import { vaultHelp, vaultValues, withVault } from "./vault.ts";

const names = importers.map(({ id }) => id).join(", ");
const hash = async (text: string): Promise<string> => createHash("sha256").update(text).digest("hex");

export const bring: Command = {
  help: `attune import APP DIR [options]

Takes what another app logged (APP: ${names}) from its exports in the folder DIR into the vault: feeds, sleeps, nappies
and tummy times become openings of their day, notes become notes. A child of the file is the vault's child of that name,
or a new one. Rows that have no place are named on standard error, with the reason.

  --zone ZONE                  the time zone of times that name none, such as Europe/Berlin;
                               without it, this computer's
${vaultHelp}
${passphraseHelp}
  --json                       prints {"added", "found", "refused"} alone`,
  values: [...vaultValues, "zone"],
  flags: ["json"],
  files: ["APP", "DIR"],
  run: async (args, terminal) => {
    const [app = "", folder = ""] = args.files;
    const importer = importers.find(({ id }) => id === app);
    if (!importer) return failed("command-importer", { with: { found: app, names } });
    const zone = args.one("zone") ?? Intl.DateTimeFormat().resolvedOptions().timeZone;
    if (!isZone(zone)) return failed("command-zone", { with: { found: zone } });
    const listed = await readdir(folder).catch(() => null);
    if (listed === null) return { ...failed("file-missing"), file: folder };
    const files = listed.filter((name) => importer.endings.some((ending) => name.endsWith(ending))).toSorted();
    const texts = await Promise.all(
      files.map(async (name) => ({ name, text: await readFile(join(folder, name), "utf8") })),
    );
    const brought = importer.read(texts);
    for (const { file, row, why, found } of brought.refused) {
      terminal.err(noteLine({ kind: `refused-${why}`, with: { row, found } }, join(folder, file)));
    }
    if (brought.found.length === 0) return { ...failed("import-nothing"), file: folder };

    return withVault(args, terminal, true, async ({ vault, save }) => {
      const ids = new Map<string, string>();
      const now = Date.now();
      for (const [n, { key, name, born }] of brought.children.entries()) {
        const called = name?.split(" ")[0] ?? key;
        const known = vault.tables.children().find(({ nickname }) => nickname.toLowerCase() === called.toLowerCase());
        const id = known?.id ?? (await hash(`babybuddy|child|${key}|${name ?? ""}`)).slice(0, 32);
        ids.set(key, id);
        if (known) continue;
        const { id: _, ...facts } = { ...newChild(id, called, colours[n % colours.length]), born };
        const desk = { now, zone, newId: () => `${id}-1` };
        vault.tables.addEntry(write(desk, "child", facts, { thing: id, children: [id] }));
      }
      const by = vault.tables.setting("person") ?? "";
      const entries = await entriesOf(brought, (key) => ids.get(key) ?? null, { zone, by, now, hash });
      const added = vault.tables.mergeEntries(entries);
      const saved = await save();
      if (!saved.ok) return saved;
      const refused = brought.refused.length;
      terminal.out(
        args.has("json")
          ? `${JSON.stringify({ added, found: brought.found.length, refused })}\n`
          : `${added} of ${brought.found.length} were added; ${refused} had no place.\n`,
      );
      return saved;
    });
  },
};
