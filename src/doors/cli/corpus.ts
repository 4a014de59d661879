/**
 * Many recordings in one call: a worker a core reads them, what each gives is written in the order of the inputs as soon as
 * those before it are, and no more than a few wait for that, so that memory does not grow with the corpus.
 */
import type { Setup, Outcome } from "./inturn.ts";
import type { Input, CorpusRemark } from "./input.ts";
import { closeSync, fstatSync, ftruncateSync, openSync, writeSync } from "node:fs";
import { done, failed, type Result } from "../../ground/result.ts";
import { progressBar } from "./bar.ts";
import type { CommandOutcome, Terminal } from "./command.ts";
import { isStandard, problemOf } from "./files.ts";
import { inTurn } from "./inturn.ts";
import { remarkLine } from "./sentences.ts";

/** Where the text goes. `write` takes whole lines, and leaves whole lines where the disk is full. */
export type Sink = { readonly write: (text: string) => Result<null>; readonly close: () => void };

/** The file `out`, from its start, or standard output where it is that or none. */
export const sinkFor = (out: string | undefined, terminal: Terminal): Result<Sink> => {
  if (out === undefined || isStandard(out))
    return done({ write: (text) => (terminal.out(text), done(null)), close: () => {} });
  try {
    const file = openSync(out, "w");
    // A pipe or a device has no places to write at, and nothing to cut.
    const isPlain = fstatSync(file).isFile();
    let length = 0;
    return done({
      write: (text) => {
        const bytes = Buffer.from(text);
        try {
          for (let at = 0; at < bytes.length; )
            at += writeSync(file, bytes, at, bytes.length - at, isPlain ? length + at : null);
          length += bytes.length;
          return done(null);
        } catch (error) {
          if (isPlain) ftruncateSync(file, length);
          return problemOf(error, "file-unwritable");
        }
      },
      close: () => closeSync(file),
    });
  } catch (error) {
    return problemOf(error, "file-unwritable");
  }
};

/**
 * Reads `inputs` by `jobs` workers and writes their text after `header` to `out`. At the end it says what could not be read
 * and what there is to know; the ending is a problem where anything could not. Ctrl-C keeps what is written: whole inputs.
 */
export const readCorpus = async (
  inputs: readonly Input[],
  {
    setup,
    header,
    out,
    jobs,
    remarks,
  }: {
    readonly setup: Setup;
    readonly header: string;
    readonly out: string | undefined;
    readonly jobs: number;
    readonly remarks: readonly CorpusRemark[];
  },
  terminal: Terminal,
): Promise<CommandOutcome> => {
  const opened = sinkFor(out, terminal);
  const where = out === undefined ? {} : { file: out };
  if (!opened.ok) return { ...opened, ...where };
  const sink = opened.value;
  const progress = progressBar(terminal, () => performance.now());
  const bad: string[] = [];
  const passed: string[] = [];
  const met = new Set<number>();
  let [recordings, noted, unmet, finished] = [0, 0, 0, 0];
  const take = (outcome: Outcome | null): Result<null> => {
    if (outcome === null) {
      finished++;
      progress.show(finished / inputs.length, `read, ${finished} of ${inputs.length}`);
      return done(null);
    }
    progress.end();
    if (setup.form === "words") for (const note of outcome.notes) terminal.err(note);
    bad.push(...outcome.bad);
    if (outcome.met >= 0) met.add(outcome.met);
    else unmet += outcome.recordings;
    recordings += outcome.recordings;
    if (outcome.notes.length > 0) noted++;
    if (outcome.passed) passed.push(inputs[finished]?.file ?? "");
    return outcome.text === "" ? done(null) : sink.write(outcome.text);
  };
  const begun = header === "" ? done(null) : sink.write(header);
  const ended = begun.ok ? await inTurn(inputs, setup, jobs, take, terminal.signal) : begun;
  progress.end();
  sink.close();
  if (!ended.ok) {
    if (ended.problem.kind !== "interrupted") return { ...ended, ...where };
    return failed("interrupted-corpus", { with: { count: recordings } });
  }
  for (const line of bad) terminal.err(line);
  const say = (kind: string, values: CorpusRemark["with"]): void => terminal.err(remarkLine({ kind, with: values }));
  for (const { kind, with: values } of remarks) say(kind, values);
  if (passed.length > 0) say("passed", { count: passed.length, names: listed(passed) });
  if (setup.metadata && unmet > 0) say("unmet", { count: unmet });
  const unused = (setup.metadata?.names ?? []).filter((_, at) => !met.has(at));
  if (setup.metadata && unused.length > 0 && inputs.some(({ from }) => from.kind !== "project"))
    say("unused", { count: unused.length, names: listed(unused) });
  if (noted > 0 && setup.form !== "words") say("noted", { count: noted, of: recordings });
  if (recordings === 0) return failed("corpus-none");
  return bad.length > 0 ? failed("corpus-bad", { with: { count: bad.length, of: recordings } }) : done(null);
};

const listed = (names: readonly string[]): string => names.slice(0, 12).join(", ") + (names.length > 12 ? ", ..." : "");
