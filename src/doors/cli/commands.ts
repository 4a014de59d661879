/**
 * Which command is meant, and how it ends: with 0 done, 1 the input is wrong, 2 the command is wrong, 130 interrupted
 * (docs/cli.md#how-it-ends; 3, a bug, is the door's to say).
 */
import { failed, type Problem } from "../../ground/result.ts";
import { type Command, parse, type Terminal } from "./command.ts";
import { problemLine } from "./sentences.ts";
import { version } from "./version.ts";

/** Each is loaded when it is asked for: the command line starts in half the time. */
const commands: ReadonlyMap<string, () => Promise<Command>> = new Map([
  ["listen", async () => (await import("./listen.ts")).listenCommand],
  ["read", async () => (await import("./read.ts")).readCommand],
  ["convert", async () => (await import("./convert.ts")).convertCommand],
  ["agree", async () => (await import("./agree.ts")).agreeCommand],
  ["map", async () => (await import("./map.ts")).mapCommand],
  ["check", async () => (await import("./check.ts")).checkCommand],
  ["import", async () => (await import("./bring.ts")).bringCommand],
  ["backup", async () => (await import("./backup.ts")).backupCommand],
  ["restore", async () => (await import("./backup.ts")).restoreCommand],
  ["export", async () => (await import("./backup.ts")).exportCommand],
  ["serve", async () => (await import("./serve.ts")).serveCommand],
]);

const help = `attune COMMAND ...

  listen   FILE        a film or sound file: what was heard, as a recording
  read     FILE...     a recording (or a film): its reading; many, or a folder: a table
  convert  IN OUT      between formats, chosen by the ending
  agree    A B ...     codings of one recording, or many pairs: how far they agree
  map      FILE...     what the names in files stand for: a first guess, to correct and read with
  check    FILE        says what is wrong with a file, and where
  import   APP DIR     what another app logged (babybuddy, huckleberry, nara), into the vault
  restore  FILE        a backup of the app's, into the vault
  backup   DIR         the vault as one encrypted file, which the app restores
  export   OUT.zip     the vault in open formats: JSON, CSV, clips
  serve                the app and its server

Each takes --help; --version says which Attune this is. Times are whole milliseconds. Exit: 0 done, 1 the input is wrong, 2 the command is wrong, 3 a bug.
`;

/** The arguments with a value that begins with a minus, such as `--offset -200ms`, joined to its option. */
const withMinus = (args: readonly string[]): string[] => {
  const joined: string[] = [];
  for (const arg of args) {
    const before = joined.at(-1) ?? "";
    if (/^-\.?\d/u.test(arg) && /^--[a-z][a-z-]*$/u.test(before)) joined[joined.length - 1] = `${before}=${arg}`;
    else joined.push(arg);
  }
  return joined;
};

/** Runs the command that the arguments name, and gives the exit code. */
export const main = async ([name, ...rest]: readonly string[], terminal: Terminal): Promise<number> => {
  const wrong = (problem: Problem): number => {
    terminal.err(problemLine(problem));
    return 2;
  };
  if (name === undefined) return wrong(failed("command-none").problem);
  if (name === "--help" || name === "-h" || name === "help") {
    terminal.out(help);
    return 0;
  }
  if (name === "--version" || name === "-v") {
    terminal.out(`${await version()}\n`);
    return 0;
  }
  const command = await commands.get(name)?.();
  if (!command) return wrong(failed("command-unknown", { with: { command: name } }).problem);
  const args = parse(name, command, withMinus(rest));
  if (!args.ok) return wrong(args.problem);
  if (args.value.has("help")) {
    terminal.out(`${command.help}\n`);
    return 0;
  }
  const ending = await command.run(args.value, terminal);
  if (ending.ok) return 0;
  terminal.err(problemLine(ending.problem, "file" in ending ? ending.file : undefined));
  if (ending.problem.kind.startsWith("interrupted")) return 130;
  return ending.problem.kind.startsWith("command-") ? 2 : 1;
};
