/** What a command of the command line is, and the ways in which it may end (docs/cli.md#how-it-ends). */
import { type ParseArgsConfig, parseArgs } from "node:util";
import { done, failed, type Problem, type Result } from "../../ground/result.ts";

/** Where a command prints, and how it hears that it should stop. Nothing else of the machine is its own to reach. */
export type Terminal = {
  readonly out: (text: string) => void;
  /** Bytes on standard output as they are, for a file that goes there. */
  readonly bytes: (bytes: Uint8Array) => void;
  /** One line on standard error. */
  readonly err: (line: string) => void;
  /** Text on standard error as it is, for a bar. */
  readonly draw: (text: string) => void;
  /** True where a person watches standard error. */
  readonly watched: boolean;
  readonly signal: AbortSignal;
};

/** A result, or a problem with a file (or the command itself). */
export type FileResult<Value> =
  | Result<Value>
  | { readonly ok: false; readonly problem: Problem; readonly file?: string };

/** How a command ended. */
export type CommandOutcome = FileResult<null>;

export type Command = {
  readonly help: string;
  readonly run: (args: Args, terminal: Terminal) => Promise<CommandOutcome>;
  /** The names of options that take a value, and of those that are yes or no. */
  readonly values: readonly string[];
  readonly flags: readonly string[];
  /** The files it takes, for its help and its complaint: how many, and what they are called; the last of `...` may be more. */
  readonly files: readonly string[];
  /** A flag with which it may go without any file. */
  readonly alone?: string;
};

/** Options as they were given, which can be sent to a worker. */
export type Given = Readonly<Record<string, readonly string[] | true>>;

export type Args = {
  readonly files: readonly string[];
  readonly given: Given;
  /** Every value given for an option, in order; comma-separated ones apart where the option names people. */
  readonly all: (option: string) => readonly string[];
  readonly one: (option: string) => string | undefined;
  readonly has: (flag: string) => boolean;
};

/** The arguments of `command`; refuses options it does not have, values missing, and too many or few files. */
export const parse = (name: string, command: Command, args: readonly string[]): Result<Args> => {
  const options: NonNullable<ParseArgsConfig["options"]> = Object.fromEntries([
    ...command.values.map((option) => [option, { type: "string", multiple: true }] as const),
    ...[...command.flags, "help"].map((option) => [option, { type: "boolean" }] as const),
  ]);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    const { files } = command;
    const fits = files.at(-1)?.endsWith("...")
      ? positionals.length >= files.length
      : positionals.length === files.length;
    const alone = command.alone !== undefined && values[command.alone] === true && positionals.length === 0;
    if (values["help"] !== true && !fits && !alone) {
      const expected = files.length === 0 ? "no file" : files.join(" and ");
      return failed("command-files", { with: { command: name, expected, found: positionals.join(" ") || "none" } });
    }
    const given = Object.entries(values).flatMap(([option, value]): [string, readonly string[] | true][] => {
      if (value === true) return [[option, true]];
      return Array.isArray(value) ? [[option, value.filter((each) => typeof each === "string")]] : [];
    });
    return done(argsOf(positionals, Object.fromEntries(given)));
  } catch (error) {
    const [message = ""] = (error instanceof Error ? error.message : String(error)).split(/\. |\n/u);
    return failed("command-option", { with: { command: name, message: message.replace(/\.$/u, "") } });
  }
};

/** The arguments of a command that was given these files and options. */
export const argsOf = (files: readonly string[], given: Given): Args => {
  const all = (option: string): readonly string[] => {
    const values = given[option];
    return values === undefined || values === true ? [] : values;
  };
  return { files, given, all, one: (option) => all(option).at(-1), has: (flag) => given[flag] === true };
};

/** A whole number given for `option`, or `otherwise` where it was not given. */
export const wholeNumber = (
  args: Args,
  option: string,
  [least, most, otherwise]: readonly [number, number, number],
): Result<number> => {
  const found = args.one(option);
  if (found === undefined) return done(otherwise);
  const number = /^\d{1,15}$/u.test(found) ? Number(found) : Number.NaN;
  return number >= least && number <= most
    ? done(number)
    : failed("command-number", { with: { option, least, most, found } });
};
