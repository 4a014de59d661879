/**
 * `attune agree`: how far codings of one recording agree: two files, several coders or observations in one file, more than two
 * coders; or many pairs, as a table.
 */
import { stat } from "node:fs/promises";
import { done, failed } from "../../ground/result.ts";
import type { AgreementOptions } from "../../reading/agreement.ts";
import type { Read } from "../../recording/formats/formats.ts";
import { agreementInWords, codersInWords } from "./agreewords.ts";
import { type Coding, codingsOf, readCodingFile } from "./codings.ts";
import { type Args, type Command, type CommandOutcome, type Terminal, wholeNumber } from "./command.ts";
import { notesOf, whoFlags, whoHelp, whoIsWho } from "./files.ts";
import { agreePairs, pairsInFolders, pairsInTable } from "./pairs.ts";

export const agreeCommand: Command = {
  help: `attune agree A B [options]            two codings of one recording
attune agree A B C ... [options]      more than two: alpha over all, the mean of the kappas, intraclass correlations
attune agree FILE [options]           the coders in one file: all of them, or those named by --coder X --coder Y; or
                                      two of its observations: --observation X --observation Y
attune agree PAIRS.csv --csv OUT      many pairs: a table with two columns of paths (a and b, or the first two)
attune agree A/ B/ --csv OUT          many pairs: the files of the same names in two folders

How far codings agree: over units of time, event by event, and over windows; all as one lane, each role and channel by
itself, and each behaviour by itself. Only time that both coded counts.
  --unit MS           the unit of time (100 unless said)
  --tolerance MS      how far apart two events may begin and still be one (1000 unless said)
  --window MS         the windows of the intraclass correlations (60000 unless said)
  --offset-b TIME     the same as --offset, of B; --offset is A's
  --csv OUT           many pairs as a table, a row a pair, and one for all units together; - is standard output, .tsv has tabs
  --long              a row for each role and channel and each behaviour too

A pair that cannot be read has its row all the same, with its problem; the exit is then 1.

${whoHelp}
  --json              print attune.agreement/1; attune.coders/1 of more than two coders; a line for each of many pairs and
                      attune.agreement.pooled/1 at the end`,
  values: [...whoIsWho, "offset-b", "unit", "tolerance", "window", "csv"],
  flags: [...whoFlags, "json", "long"],
  files: ["A..."],
  run: async (args, terminal) => {
    const unit = wholeNumber(units(args), "unit", [1, 3_600_000, 100]);
    if (!unit.ok) return unit;
    const tolerance = wholeNumber(args, "tolerance", [0, 3_600_000, 1000]);
    if (!tolerance.ok) return tolerance;
    const window = wholeNumber(args, "window", [1000, 86_400_000, 60_000]);
    if (!window.ok) return window;
    const options = { unit: unit.value, tolerance: tolerance.value, window: window.value };
    const out = args.one("csv");
    if (out === undefined ? args.has("long") : args.has("json")) return failed("command-agree-table");
    const [fileA = "", fileB] = args.files;
    const pairs =
      fileB === undefined
        ? await pairsInTable(fileA)
        : args.files.length === 2 && (await isFolder(fileA)) && (await isFolder(fileB))
          ? await pairsInFolders(fileA, fileB)
          : done(null);
    if (!pairs.ok) return pairs;
    if (pairs.value !== null) return agreePairs(pairs.value, args, options, terminal);
    if (out !== undefined) {
      if (args.files.length !== 2) return failed("command-agree-table");
      const one = { a: fileA, b: fileB ?? "", taken: [] };
      return agreePairs({ columns: [], pairs: [one] }, args, options, terminal);
    }
    const codings = await codingsOf(args);
    if (!codings.ok) return codings;
    return compareAll(codings.value, args, options, terminal);
  },
};

const compareAll = async (
  codings: readonly Coding[],
  args: Args,
  options: AgreementOptions,
  terminal: Terminal,
): Promise<CommandOutcome> => {
  const reads: Read[] = [];
  for (const [which, coding] of codings.entries()) {
    const read = await readCodingFile(coding.file, coding.args, terminal, which);
    if (!read.ok) return { ...read, file: coding.file };
    reads.push(read.value);
  }
  if (terminal.signal.aborted) return failed("interrupted");
  const names = codings.map(({ name, file }) => (name === file ? name : `${name} in ${file}`));
  const notes = notesOf(reads.flatMap(({ said }) => said));
  const recordings = reads.map(({ recording }) => recording);
  const [a, b, ...more] = recordings;
  const print = (found: object, words: string): void =>
    terminal.out(args.has("json") ? `${JSON.stringify(notes.length > 0 ? { ...found, notes } : found)}\n` : words);
  if (a && b && more.length === 0) {
    const { agree } = await import("../../reading/agreement.ts");
    const [nameA = "", nameB = ""] = names;
    const found = agree(a, b, options);
    print({ ...found, a: nameA, b: nameB }, agreementInWords(found, nameA, nameB));
  } else {
    const { agreeAll } = await import("../../reading/coders.ts");
    const found = agreeAll(recordings, options);
    print({ ...found, names }, codersInWords(found, names));
  }
  return done(null);
};

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === true;

/** The arguments without the unit of a table's times, which has the same name as the unit of time. */
const units = (args: Args): Args => {
  const numbers = args.all("unit").filter((value) => value !== "s" && value !== "ms");
  return { ...args, one: (option) => (option === "unit" ? numbers.at(-1) : args.one(option)) };
};
