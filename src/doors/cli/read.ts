/**
 * `attune read FILE`: a recording in any format (or a film, which is heard first) becomes its reading; many files, a folder, a
 * list or a ChildProject folder become a table, or a reading each.
 */
import type { CorpusRemark } from "./input.ts";
import { availableParallelism } from "node:os";
import { done, failed, type Result } from "../../ground/result.ts";
import { formatTable } from "../../recording/formats/csv.ts";
import { besideIn, type Metadata, metadataIn } from "../../recording/formats/metadata.ts";
import { progressBar } from "./bar.ts";
import { drawBeside } from "./beside.ts";
import { type Args, type Command, type CommandOutcome, type Terminal, wholeNumber } from "./command.ts";
import { readCorpus } from "./corpus.ts";
import { bytesOf, looksCoded, notesOf, readFrom, readOptions, whoFlags, whoHelp, whoIsWho } from "./files.ts";
import { ageHelp, ageOptions, hearInput, type HeardFile } from "./hearing.ts";
import { inputsOf, onlyFile, splitInputs } from "./inputs.ts";
import { inWords } from "./inwords.ts";
import { remarkLine } from "./sentences.ts";
import type { Facts } from "./methods.ts";
import { headerOf } from "./rows.ts";
import { version } from "./version.ts";
import {
  asksWindows,
  byOf,
  planOf,
  type ReadIn,
  readIn,
  windowHelp,
  windowOptions,
  windowsInWords,
} from "./windows.ts";

export const readCommand: Command = {
  help: `attune read FILE... [options]

Reads the exchanges in a coded recording; a film or sound file is listened to first. FILE may be many: files, folders (every
recording in them), a text with a path a line, a pattern in quotes ('data/**/*.eaf'), or a ChildProject folder. Many give one
reading after the other; with --json a line of JSON each (JSON Lines), in the order of the files.

${windowHelp}

  --csv OUT           a table instead, one row a recording; OUT may be - for standard output, and .tsv gives tabs
  --long              one row a figure
  --metadata TABLE    columns to take along: a table whose column recording_filename, file or path names each recording
  --set NAME          which annotations of a ChildProject folder
  --jobs N            how many to read at once (as many as there are processors, unless said)

A recording that cannot be read has its row all the same, with its problem; the exit is then 1. Ctrl-C keeps whole rows.

${whoHelp}
${ageHelp}
  --seed N            the seed of the chance levels (1 unless said); the same seed gives the same figures
  --definitions       with each figure its formula, unit, window, least evidence, source, and what it does not mean
  --methods           instead, how the figures are made, as a paragraph for a paper; of no FILE, for all files alike
  --json              print attune.reading/1`,
  values: [...whoIsWho, "seed", "csv", "metadata", "set", "jobs", ...windowOptions, ...ageOptions],
  flags: [...whoFlags, "definitions", "json", "long", "means", "methods"],
  alone: "methods",
  files: ["FILE..."],
  run: async (args, terminal) => {
    const seed = wholeNumber(args, "seed", [0, 2 ** 32 - 1, 1]);
    if (!seed.ok) return seed;
    if (args.has("methods") && args.one("csv") !== undefined) return failed("command-methods");
    const asked =
      ["csv", "metadata", "set", "jobs"].some((option) => args.one(option) !== undefined) ||
      args.has("long") ||
      args.has("means");
    const file = asked || args.files.length === 0 ? null : await onlyFile(args);
    if (file === null && args.has("methods")) return noted(args, seed.value, terminal);
    return file === null ? readMany(args, seed.value, terminal) : readOne(file, args, seed.value, terminal);
  },
};

/** Prints the method note: of what was read of one file, or of any. */
const noted = async (
  args: Args,
  seed: number,
  terminal: Terminal,
  facts: Facts | null = null,
): Promise<CommandOutcome> => {
  const { methodNote, usedOf } = await import("./methods.ts");
  const used = await usedOf(args, seed, await version());
  if (!used.ok) return used;
  terminal.out(methodNote(used.value, facts));
  return done(null);
};

const readOne = async (file: string, args: Args, seed: number, terminal: Terminal): Promise<CommandOutcome> => {
  const found = await recordingIn(file, args, terminal);
  if (!found.ok) return { ...found, file };
  const { recording, notes } = found.value;
  if (terminal.signal.aborted) return failed("interrupted");
  const plan = asksWindows(args) ? await planOf(args) : null;
  if (plan && !plan.ok) return plan;
  const { readBeside } = await import("../../reading/reading.ts");
  const progress = progressBar(terminal, () => performance.now());
  const onProgress = (share: number): void => progress.show(share, "read");
  const read = plan
    ? readIn(recording, plan.value, { file, name: "" }, { seed, onProgress })
    : done({ recording, reading: await readBeside(recording, { seed, onProgress }, drawBeside), notes: [] });
  progress.end();
  if (!read.ok) return { ...read, file };
  const { reading }: { readonly reading: ReadIn["reading"] } = read.value;
  if (!args.has("json")) for (const { said } of read.value.notes) terminal.err(`attune: ${file}: ${said}`);
  const all = [...notes, ...read.value.notes];
  if (args.has("methods")) {
    const heard = recording.events.some(({ by }) => by === "heard");
    return noted(args, seed, terminal, { recording: read.value.recording, reading, notes: all, heard });
  }
  const told = all.length > 0 ? { ...reading, notes: all } : reading;
  const words = (): string => inWords(reading, args.has("definitions")) + windowsInWords(reading);
  terminal.out(args.has("json") ? `${JSON.stringify(told)}\n` : words());
  return done(null);
};

const recordingIn = async (file: string, args: Args, terminal: Terminal): Promise<Result<HeardFile>> => {
  if (!(await looksCoded(file, args))) return hearInput(file, args, terminal);
  const found = await readFrom(file, args, terminal);
  return found.ok ? done({ recording: found.value.recording, notes: notesOf(found.value.said) }) : found;
};

const readMany = async (args: Args, seed: number, terminal: Terminal): Promise<CommandOutcome> => {
  const jobs = wholeNumber(args, "jobs", [1, 1024, availableParallelism()]);
  if (!jobs.ok) return jobs;
  const options = await readOptions(args);
  if (!options.ok) return options;
  const plan = asksWindows(args) || args.has("means") ? await planOf(args) : null;
  if (plan && !plan.ok) return plan;
  const [out, long] = [args.one("csv"), args.has("long")];
  if (out === undefined ? long || args.has("means") : args.has("json")) return failed("command-table");
  const found = await inputsOf(args, out);
  if (!found.ok) return found;
  const { inputs, remarks } = found.value;
  const table = await tableFor(args, found.value.metadata);
  if (!table.ok) return { ...table, file: args.one("metadata") ?? "" };
  const metadata = table.value;
  if (inputs.length === 0) return nothing(remarks, terminal);
  const form = out === undefined ? (args.has("json") ? "json" : "words") : long ? "long" : "wide";
  const delimiter = out !== undefined && /\.(?:tsv|tab)$/iu.test(out) ? "\t" : ",";
  const shape = { long, taken: metadata?.columns ?? [], by: byOf(args) };
  const header = out === undefined ? "" : formatTable([headerOf(shape)], delimiter);
  const setup = { given: args.given, form, delimiter, seed, metadata } as const;
  return readCorpus(await splitInputs(inputs, jobs.value), { setup, header, out, jobs: jobs.value, remarks }, terminal);
};

/** Nothing is written where there is nothing to read, of which the remarks say why. */
const nothing = (remarks: readonly CorpusRemark[], terminal: Terminal): CommandOutcome => {
  for (const remark of remarks) terminal.err(remarkLine(remark));
  return failed("corpus-none");
};

/** What is to be taken along: what a ChildProject folder knows, and what --metadata names. */
const tableFor = async (args: Args, project: Metadata | null): Promise<Result<Metadata | null>> => {
  const file = args.one("metadata");
  if (file === undefined) return done(project);
  const bytes = await bytesOf(file);
  const own = bytes.ok ? metadataIn(bytes.value) : bytes;
  return own.ok && project ? done(besideIn(project, own.value)) : own;
};
