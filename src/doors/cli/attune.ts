#!/usr/bin/env node
/**
 * The command line's door (CLI.md): finds the command, prints its help or runs it, and ends with 0 done, 1 the input is
 * wrong, 2 the command is wrong, 3 a bug, 130 interrupted.
 */
import process from "node:process";
import { failed, type Problem } from "../../ground/result.ts";
import { agree } from "./agree.ts";
import { check } from "./check.ts";
import { type Command, parse, type Terminal } from "./command.ts";
import { convert } from "./convert.ts";
import { listen } from "./listen.ts";
import { read } from "./read.ts";
import { problemLine } from "./sentences.ts";
import { serve } from "./serve.ts";

const commands: Readonly<Record<string, Command>> = { listen, read, convert, agree, check, serve };

const help = `attune COMMAND ...

  listen   FILE        a film or sound file: what was heard, as a recording
  read     FILE        a recording (or a film): its reading
  convert  IN OUT      between formats, chosen by the ending
  agree    A B         two codings of one recording: how far they agree
  check    FILE        says what is wrong with a file, and where
  serve                the app and its server

Each takes --help. Times are whole milliseconds. Exit: 0 done, 1 the input is wrong, 2 the command is wrong, 3 a bug.
`;

const main = async ([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> => {
  const wrong = (problem: Problem): number => {
    terminal.err(problemLine(problem));
    return 2;
  };
  if (name === undefined) return wrong(failed("command-none").problem);
  if (name === "--help" || name === "-h" || name === "help") {
    terminal.out(help);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return wrong(failed("command-unknown", { with: { command: name } }).problem);
  const args = parse(name, command, rest);
  if (!args.ok) return wrong(args.problem);
  if (args.value.has("help")) {
    terminal.out(`${command.help}\n`);
    return 0;
  }
  const ending = await command.run(args.value, terminal);
  if (ending.ok) return 0;
  terminal.err(problemLine(ending.problem, "file" in ending ? ending.file : undefined));
  if (ending.problem.kind === "interrupted") return 130;
  return ending.problem.kind.startsWith("command-") ? 2 : 1;
};

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 3));

try {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    err: (line) => process.stderr.write(`${line}\n`),
    draw: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    signal: stop.signal,
  });
} catch (error) {
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  process.stderr.write(`${problemLine({ kind: "bug", with: { message } })}\n`);
  process.exitCode = 3;
}
