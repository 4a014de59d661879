/** The codings of one recording that are to be compared: files, or coders or observations in one file. */
import { done, failed, type Result } from "../../ground/result.ts";
import { codingsIn, nothingRead, type Read } from "../../recording/formats/formats.ts";
import type { FileResult, Args, Terminal } from "./command.ts";
import { areSame, bytesOf, readFrom, readOptions } from "./files.ts";

/** A coding to read: a file, and what it is called where the file has several. */
export type Coding = { readonly file: string; readonly name: string; readonly args: Args };

/** The codings that the arguments name: files, or coders or observations of one file. Refuses one coding with itself. */
export const codingsOf = async (args: Args): Promise<FileResult<readonly Coding[]>> => {
  const [file = "", ...more] = args.files;
  const same = await Promise.all(more.map((other) => areSame(file, other)));
  if (more.length > 0 && !same.every(Boolean)) {
    // Of three files or more, two that are one would be one coding with itself.
    for (const [at, one] of args.files.entries())
      for (const other of args.files.slice(at + 1))
        if ((await areSame(one, other)) && !namesTwo(args)) return failed("command-agree");
    return done(args.files.map((each) => ({ file: each, name: each, args })));
  }
  const bytes = await bytesOf(file);
  if (!bytes.ok) return { ...bytes, file };
  const options = await readOptions(args);
  if (!options.ok) return options;
  const found = codingsIn(file, bytes.value, options.value);
  if (!found.ok) return { ...found, file };
  for (const what of ["coder", "observation"] as const) {
    const asked = [...new Set(args.all(what))];
    const there = found.value[what];
    const missing = asked.find((name) => !there.includes(name));
    const listed = { names: there.join(", "), count: there.length };
    if (missing !== undefined) return { ...failed(`${what}-not-there`, { with: { name: missing, ...listed } }), file };
    if (asked.length > 1) return done(asked.map((name) => ({ file, name, args: naming(args, what, name) })));
  }
  // A file's coders coded what it is of; its observations may be of different days.
  const { coder, observation } = found.value;
  if (coder.length > 1 && args.one("coder") === undefined)
    return done(coder.map((name) => ({ file, name, args: naming(args, "coder", name) })));
  const several = [...coder, ...observation];
  if (several.length === 0) return { ...failed(more.length > 0 ? "command-agree" : "command-agree-alone"), file };
  return { ...failed("command-agree-names", { with: { names: several.join(", ") } }), file };
};

/** The arguments with one name for what the file has several of. */
const naming = (args: Args, what: "coder" | "observation", name: string): Args => ({
  ...args,
  all: (option) => (option === what ? [name] : args.all(option)),
  one: (option) => (option === what ? name : args.one(option)),
});

/** The coding in `file`, the `which`th of those compared; refuses one of which rows were left out and nothing was read. */
export const readCodingFile = async (
  file: string,
  args: Args,
  terminal: Terminal,
  which: number,
): Promise<Result<Read>> => {
  const read = await readFrom(file, args, terminal, { which, wants: "anything" });
  if (!read.ok || read.value.recording.events.length > 0 || read.value.said.length === 0) return read;
  const problem = nothingRead(read.value);
  return problem === null ? read : { ok: false, problem };
};

/** True where two codings of one file are named. */
const namesTwo = (args: Args): boolean => ["observation", "coder"].some((option) => new Set(args.all(option)).size > 1);
