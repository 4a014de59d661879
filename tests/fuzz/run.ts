/**
 * `node tests/fuzz/run.ts [MINUTES] [SEED]`: fuzzes each parser, in turn, for MINUTES each (10), from SEED (1). Prints
 * the slowest reading and the peak memory; ends with 1 where a parser crashed, took over 5 s, or the memory over 2 GB.
 */
import process from "node:process";
import { inEndings } from "../../src/recording/formats/formats.ts";
import { fuzz } from "./fuzz.ts";

const minutes = Number(process.argv[2] ?? 10);
const first = Number(process.argv[3] ?? 1);
const longest = 5000;
const most = 2000;
let failures = 0;

for (const ending of inEndings) {
  const until = performance.now() + minutes * 60_000;
  let [files, read, slowest] = [0, 0, 0];
  try {
    for (let seed = first; performance.now() < until; seed++)
      for (const { ms, ok } of fuzz(ending, seed, 200, () => performance.now())) {
        files++;
        if (ok) read++;
        slowest = Math.max(slowest, ms);
        if (ms > longest) throw new Error(`${ending}, seed ${seed}: took ${Math.round(ms)} ms`);
      }
  } catch (error) {
    failures++;
    process.stderr.write(`${String(error)}\n`);
  }
  // The most that the process ever held, which is told in kilobytes.
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  if (memory > most) failures++;
  process.stdout.write(
    `${ending.padEnd(9)} ${files} files, ${read} read, ${files - read} refused; slowest ${slowest.toFixed(1)} ms; memory ${memory} MB\n`,
  );
}
process.exitCode = failures > 0 ? 1 : 0;
