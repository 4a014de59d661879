#!/usr/bin/env node
/** The command line's door: the arguments, streams, signals and exit code of this process, and nothing else. */
import process from "node:process";
import { main } from "./commands.ts";
import { problemLine } from "./sentences.ts";

const stop = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop.abort());
// Whoever reads what is printed may have had enough of it, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 3));
// Nobody is shown where in our code it went wrong.
process.on("uncaughtException", (error) => process.exit(told(error)));

try {
  process.exitCode = await main(process.argv.slice(2), {
    out: (text) => process.stdout.write(text),
    bytes: (bytes) => process.stdout.write(bytes),
    err: (line) => process.stderr.write(`${line}\n`),
    draw: (text) => process.stderr.write(text),
    watched: process.stderr.isTTY === true,
    signal: stop.signal,
  });
} catch (error) {
  process.exitCode = told(error);
}

/** Says what went wrong in one line, and gives the exit code. */
function told(error: unknown): 2 | 3 {
  // The vault is kept with a module that Node 20 has not.
  const old = error instanceof Error && "code" in error && error.code === "ERR_UNKNOWN_BUILTIN_MODULE";
  const message = error instanceof Error ? `${error.name} ${error.message}` : String(error);
  const problem = old
    ? { kind: "command-node", with: { found: process.versions.node } }
    : { kind: "bug", with: { message } };
  process.stderr.write(`${problemLine(problem)}\n`);
  return old ? 2 : 3;
}
