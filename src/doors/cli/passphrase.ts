/** A passphrase for a command: from a file, from the environment, or typed unseen where a person sits at the terminal. */
import { readFile } from "node:fs/promises";
import process from "node:process";
import { done, failed, type Result } from "../../ground/result.ts";
import type { Args, Terminal } from "./command.ts";

export const passphraseHelp = `  --passphrase-file FILE       the vault's passphrase is this file's first line;
                               without it ATTUNE_PASSPHRASE, or it is asked for`;

/** The passphrase that `option` or `variable` names, or that a person types at `prompt`. Refuses none (`passphrase-none`). */
export const passphraseFor = async (
  args: Args,
  terminal: Terminal,
  { option, variable, prompt }: { readonly option: string; readonly variable: string; readonly prompt: string },
): Promise<Result<string>> => {
  const file = args.one(option);
  if (file !== undefined) {
    const text = await readFile(file, "utf8").catch(() => null);
    return text === null ? failed("file-missing", { place: file }) : done(text.split(/\r?\n/)[0] ?? "");
  }
  const set = process.env[variable];
  if (set !== undefined && set !== "") return done(set);
  return terminal.watched && process.stdin.isTTY ? done(await typed(terminal, prompt)) : failed("passphrase-none");
};

/** The vault's own. */
export const vaultPassphrase = (args: Args, terminal: Terminal): Promise<Result<string>> =>
  passphraseFor(args, terminal, { option: "passphrase-file", variable: "ATTUNE_PASSPHRASE", prompt: "Passphrase: " });

const typed = (terminal: Terminal, prompt: string): Promise<string> =>
  new Promise((resolve) => {
    terminal.draw(prompt);
    let line = "";
    const { stdin } = process;
    stdin.setRawMode(true);
    stdin.setEncoding("utf8");
    const end = (text: string): void => {
      stdin.setRawMode(false);
      stdin.pause();
      stdin.off("data", hear);
      terminal.draw("\n");
      resolve(text);
    };
    const hear = (keys: string): void => {
      for (const key of keys) {
        if (key === "\r" || key === "\n" || key === "\u0004") return end(line);
        if (key === "\u0003") {
          end("");
          return void process.kill(process.pid, "SIGINT");
        }
        line = key === "\u007f" ? line.slice(0, -1) : line + key;
      }
    };
    stdin.on("data", hear);
    stdin.resume();
  });
