/**
 * `attune map FILE...`: a first guess of what the names in files stand for, as a map that `--map` reads. What no rule can say is
 * in it as a comment, so that nothing found is left out.
 */
import type { Input } from "./input.ts";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { done, failed, type Result } from "../../ground/result.ts";
import { readAnnotated } from "../../recording/formats/childproject.ts";
import { openRecordings, type FileOptions } from "../../recording/formats/formats.ts";
import type { Command } from "./command.ts";
import { bytesOf, looksCoded, placeIn, readOptions, whoFlags, whoHelp, whoIsWho } from "./files.ts";
import { inputsOf, isNone } from "./inputs.ts";
import { emptyGuess } from "./rolemap.ts";
import { problemLine, remarkLine } from "./sentences.ts";

export const mapCommand: Command = {
  help: `attune map FILE... [options]

Writes what the tiers, speakers and behaviours in the files stand for, as Attune would take them, with how often each comes:
a map to be corrected by hand and read with --map. What Attune leaves out is in it as role nobody or as a comment. FILE may be
many, as for attune read: files, folders, a list, a pattern, a ChildProject folder.
  --out MAP           write it there; standard output unless said
  --set NAME          which annotations of a ChildProject folder

${whoHelp}`,
  values: [...whoIsWho, "out", "set"],
  flags: whoFlags,
  files: ["FILE..."],
  run: async (args, terminal) => {
    const options = await readOptions(args);
    if (!options.ok) return options;
    const out = args.one("out");
    const found = await inputsOf(args, out);
    if (!found.ok) return found;
    for (const remark of found.value.remarks) terminal.err(remarkLine(remark));
    const guess = emptyGuess();
    let [bad, rows] = [0, 0];
    for (const input of found.value.inputs) {
      if (terminal.signal.aborted) return failed("interrupted");
      const told: FileOptions = {
        ...options.value,
        onTaken: (row) => {
          rows++;
          guess.add(input.file, row);
        },
      };
      const { from } = input;
      if ("path" in from && !(await looksCoded(from.path, args))) {
        const there = await stat(from.path).catch(() => null);
        terminal.err(problemLine({ kind: there ? "map-film" : "file-missing" }, input.file));
        bad++;
        continue;
      }
      const read = await readAll(input, told);
      if (read.ok || isNone(input, read.problem)) continue;
      terminal.err(problemLine(read.problem, input.file));
      bad++;
    }
    if (rows === 0) return failed("map-nothing");
    const text = guess.text();
    const ended =
      out === undefined ? done(terminal.out(text)) : await placeIn(out, new TextEncoder().encode(text), terminal);
    if (!ended.ok) return ended;
    return bad > 0 ? failed("corpus-bad", { with: { count: bad, of: found.value.inputs.length } }) : done(null);
  },
};

/** Reads every recording of an input for what is told of its rows; the first problem where there is one. */
const readAll = async ({ file, from }: Input, options: FileOptions): Promise<Result<null>> => {
  if (from.kind === "problem") return { ok: false, problem: from.problem };
  if (from.kind === "project") {
    const files = new Map<string, Uint8Array>();
    for (const { file: name } of from.annotated.parts) {
      const bytes = await readFile(join(from.folder, name)).catch(() => null);
      if (!bytes) return failed("file-missing", { place: name });
      files.set(name, bytes);
    }
    const read = readAnnotated(from.annotated, (name) => files.get(name) ?? new Uint8Array(), options);
    return read.ok ? done(null) : read;
  }
  const bytes = from.kind === "bytes" ? done(from.bytes) : await bytesOf(from.path);
  if (!bytes.ok) return bytes;
  const opened = openRecordings(file, bytes.value, options);
  if (!opened.ok) return opened;
  for (const { read } of opened.value) {
    const one = read();
    // Two children that could be the one are for the map to say.
    if (!one.ok && one.problem.kind !== "children-several") return one;
  }
  return done(null);
};
