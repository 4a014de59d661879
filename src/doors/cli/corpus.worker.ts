/**
 * Reads one input after the other for a corpus, on a core of its own, and gives back finished text: of a file of several
 * recordings one after the other, so that none waits for the last.
 */
import type { Outcome, Setup } from "./inturn.ts";
import type { Input, Share } from "./input.ts";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { failed, type Problem, type Result } from "../../ground/result.ts";
import { read as readingOf } from "../../reading/reading.ts";
import { type Annotated, readAnnotated } from "../../recording/formats/childproject.ts";
import { formatTable } from "../../recording/formats/csv.ts";
import type { ReadableRecording, Read } from "../../recording/formats/formats.ts";
import { rowFinder } from "../../recording/formats/metadata.ts";
import { argsOf, type Terminal } from "./command.ts";
import { requireUsable, looksCoded, notesOf, openAll, readOptions } from "./files.ts";
import { isNone } from "./inputs.ts";
import { inWords } from "./inwords.ts";
import { rowsOf, type Subject, type Told } from "./rows.ts";
import { problemLine, problemSentence } from "./sentences.ts";
import { asksWindows, byOf, type Plan, planOf, readIn, windowsInWords } from "./windows.ts";

const { given, form, seed, metadata, delimiter }: Setup = workerData;
const args = argsOf([], given);
const rowIn = metadata && rowFinder(metadata);
const columns = metadata?.columns ?? [];

/** Nobody watches a worker: what it has to say comes with the outcome. */
const silent: Terminal = {
  out: () => {},
  bytes: () => {},
  err: () => {},
  draw: () => {},
  watched: false,
  signal: new AbortController().signal,
};

const passedOver: Outcome = { text: "", recordings: 0, bad: [], notes: [], met: -1, passed: true };

/** The outcome for each recording of an input. */
async function* outcomesOf(input: Input): AsyncGenerator<Outcome> {
  const { file, from, share = { at: 0, of: 1 } } = input;
  switch (from.kind) {
    case "problem":
      yield outcomeOf(file, "", troubled(from.problem));
      return;
    case "project": {
      const name = from.annotated.recording;
      yield outcomeOf(file, name, await toldOf(await annotatedIn(from.folder, from.annotated), { file, name }));
      return;
    }
    case "bytes":
    case "perhaps":
    case "file": {
      if (from.kind !== "bytes" && !(await looksCoded(from.path, args))) {
        if (share.at > 0) return;
        const { hearInput } = await import("./hearing.ts");
        const heard = await hearInput(from.path, args, silent);
        yield outcomeOf(
          file,
          "",
          heard.ok ? await readingIn(heard.value, { file, name: "" }) : troubled(heard.problem),
        );
        return;
      }
      const opened: Result<readonly ReadableRecording[]> =
        from.kind === "bytes" ? await openAll(file, args, from.bytes) : await openAll(from.path, args);
      if (!opened.ok) {
        if (share.at > 0) return;
        yield isNone(input, opened.problem) ? passedOver : outcomeOf(file, "", troubled(opened.problem));
        return;
      }
      for (const { name, read } of partOf(opened.value, share)) {
        const found = read();
        yield !found.ok && isNone(input, found.problem)
          ? passedOver
          : outcomeOf(file, name, await toldOf(found, { file, name }));
      }
    }
  }
}

/** One of as many parts of a list as `of` says, all together the list. */
const partOf = <Each>(list: readonly Each[], { at, of }: Share): readonly Each[] =>
  list.slice(Math.floor((list.length * at) / of), Math.floor((list.length * (at + 1)) / of));

const annotatedIn = async (folder: string, annotated: Annotated): Promise<Result<Read>> => {
  const options = await readOptions(args);
  if (!options.ok) return options;
  const bytes = new Map<string, Uint8Array>();
  for (const { file } of annotated.parts) {
    const found = await readFile(join(folder, file)).catch(() => null);
    if (!found) return failed("file-missing", { place: file });
    bytes.set(file, found);
  }
  return readAnnotated(annotated, (file) => bytes.get(file) ?? new Uint8Array(), options.value);
};

type Heard = Required<Pick<Told, "recording" | "notes">>;
type Where = { readonly file: string; readonly name: string };

const toldOf = async (read: Result<Read>, where: Where): Promise<Told> => {
  if (!read.ok) return troubled(read.problem);
  const { recording, said } = read.value;
  const notes = notesOf(said);
  const found = requireUsable(read.value, args);
  return found.ok ? readingIn({ recording, notes }, where) : { ...troubled(found.problem), recording, notes };
};

/** Whether a row of a window is all that is wanted. */
const windowsAlone = (form === "wide" || form === "long") && byOf(args) === "window";

/** The plan is read once, when the first recording is. */
let plan: Promise<Result<Plan>> | null = null;

const readingIn = async (heard: Heard, where: Where): Promise<Told> => {
  if (!asksWindows(args)) return { ...heard, reading: readingOf(heard.recording, { seed }) };
  const asked = await (plan ??= planOf(args));
  const found = asked.ok ? readIn(heard.recording, asked.value, where, { seed, windowsAlone }) : asked;
  if (!found.ok) return { ...troubled(found.problem), ...heard };
  const { recording, reading, notes } = found.value;
  return { recording, reading, notes: [...heard.notes, ...notes] };
};

const troubled = (problem: Problem): Told => ({ notes: [], problem });

/** What there is to print of a recording, and to say of it at the end. */
const outcomeOf = (file: string, name: string, told: Told): Outcome => {
  const met = rowIn ? rowIn(file, name) : -1;
  const place = name === "" ? file : `${file} (${name})`;
  const { problem, notes } = told;
  return {
    text: textOf({ file, name, taken: metadata?.rows[met] ?? columns.map(() => ""), seed }, told, place),
    recordings: 1,
    bad: problem ? [problemLine(problem, place)] : [],
    notes: notes.map(({ said }) => `attune: ${place}: ${said}`),
    met,
    passed: false,
  };
};

/** Whole lines. */
const textOf = (subject: Subject, told: Told, place: string): string => {
  const { reading, notes, problem } = told;
  const { file, name, taken } = subject;
  switch (form) {
    case "words":
      return reading ? `${place}\n${inWords(reading, args.has("definitions"))}${windowsInWords(reading)}\n` : "";
    case "json": {
      const known = {
        file,
        ...(name === "" ? {} : { recording: name }),
        ...(metadata ? { metadata: Object.fromEntries(columns.map((column, at) => [column, taken[at] ?? ""])) } : {}),
      };
      const found = reading ?? { problem: problem && { ...problem, said: problemSentence(problem) } };
      return `${JSON.stringify({ ...known, ...found, ...(notes.length > 0 ? { notes } : {}) })}\n`;
    }
    case "wide":
    case "long":
      return formatTable(rowsOf(subject, told, { long: form === "long", taken: columns, by: byOf(args) }), delimiter);
  }
};

const bugOf = (error: unknown): Problem => ({
  kind: "bug",
  with: { message: error instanceof Error ? `${error.name} ${error.message}` : String(error) },
});

const work = async ({ at, input }: { readonly at: number; readonly input: Input }): Promise<void> => {
  try {
    for await (const outcome of outcomesOf(input)) parentPort?.postMessage({ at, outcome });
  } catch (error) {
    parentPort?.postMessage({ at, outcome: outcomeOf(input.file, "", troubled(bugOf(error))) });
  }
  parentPort?.postMessage({ at, outcome: null });
};

parentPort?.on("message", (task: { readonly at: number; readonly input: Input }) => void work(task));
