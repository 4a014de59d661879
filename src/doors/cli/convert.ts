/** `attune convert IN OUT`: from one format to another, each chosen by its ending. */
import { failed } from "../../ground/result.ts";
import { eafVersions, inEndings, outEndings } from "../../recording/formats/formats.ts";
import type { Command } from "./command.ts";
import { areSame, isStandard, notesOf, readFrom, whoFlags, whoHelp, whoIsWho, writeTo } from "./files.ts";

export const convertCommand: Command = {
  help: `attune convert IN OUT [options]

Reads one format and writes another, chosen by the endings. What OUT cannot carry is said on standard error.
IN:  ${inEndings.join(" ")}
OUT: ${outEndings.join(" ")}
  --to ENDING         the format where OUT is - for standard output (json unless said)
  --eaf VERSION       write EAF ${eafVersions.join(" or ")} (3.0 unless said)

${whoHelp}`,
  values: [...whoIsWho, "eaf", "to"],
  flags: [...whoFlags],
  files: ["IN", "OUT"],
  run: async (args, terminal) => {
    const [from = "", to = ""] = args.files;
    const asked = args.one("eaf") ?? "3.0";
    const eaf = eafVersions.find((version) => version === asked);
    if (eaf === undefined) return failed("command-eaf", { with: { found: asked } });
    if (!isStandard(from) && (await areSame(from, to))) return { ...failed("file-same"), file: to };
    const read = await readFrom(from, args, terminal, { wants: "anything" });
    if (!read.ok) return { ...read, file: from };
    const out = isStandard(to) ? `-.${args.one("to") ?? "json"}` : to;
    return writeTo(out, read.value.recording, terminal, { eaf, notes: notesOf(read.value.said) });
  },
};
