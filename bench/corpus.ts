/**
 * A corpus in one call: 1,000 recordings of ten minutes, made here, by all workers, by one, and by a call for each file (a
 * sample of those, told for all); and the most memory held with 100 and with 1,000 files. Run: node bench/corpus.ts
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { seeded } from "../src/ground/chance.ts";

const command = resolve(import.meta.dirname, "../src/doors/cli/attune.ts");
const folder = mkdtempSync(join(tmpdir(), "attune-corpus-"));
const minutes = 10;

/** Ten minutes of three speakers and some noise, as a voice-type classifier writes them. */
const table = (seed: number): string => {
  const random = seeded(seed);
  const rows = ["segment_onset,segment_offset,speaker_type"];
  for (let at = 0; at < minutes * 60_000; at += 500 + Math.floor(random() * 2500))
    rows.push(
      `${at},${at + 200 + Math.floor(random() * 1500)},${["CHI", "FEM", "MAL", "OCH", "NA"][Math.floor(random() * 5)]}`,
    );
  return `${rows.join("\n")}\n`;
};

/** Says the most memory that the process held, in kilobytes, when it ends. */
const watch =
  'data:text/javascript,import{isMainThread as m}from"node:worker_threads";m&&process.on("exit",()=>process.stderr.write("held "+process.resourceUsage().maxRSS+"\\n"))';

/** Wall time in seconds, and the most memory in MB. */
const timed = (...args: readonly string[]): { readonly seconds: number; readonly megabytes: number } => {
  const begun = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--import", watch, command, "read", ...args], {
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(stderr);
  return {
    seconds: (performance.now() - begun) / 1000,
    megabytes: Number(/held (\d+)/u.exec(stderr)?.[1]) / 1024,
  };
};

const make = (name: string, count: number): string => {
  const home = join(folder, name);
  mkdirSync(home);
  for (let k = 0; k < count; k++) writeFileSync(join(home, `${String(k).padStart(4, "0")}.csv`), table(k + 1));
  return home;
};

try {
  const [hundred, thousand] = [make("hundred", 100), make("thousand", 1000)];
  const out = join(folder, "out.csv");
  const workers = availableParallelism();
  const all = timed(thousand, "--csv", out);
  const one = timed(thousand, "--csv", out, "--jobs", "1");
  const few = timed(hundred, "--csv", out);
  const calls = Array.from({ length: 20 }, (_, k) =>
    timed(join(thousand, `${String(k * 50).padStart(4, "0")}.csv`), "--json"),
  );
  const each = calls.reduce((sum, { seconds }) => sum + seconds, 0) / calls.length;
  console.log(`1,000 recordings of ${minutes} minutes in one call, ${workers} workers: ${all.seconds.toFixed(1)} s`);
  console.log(`  by one worker: ${one.seconds.toFixed(1)} s, ${(one.seconds / all.seconds).toFixed(2)} times as long`);
  console.log(
    `  a call a file: ${each.toFixed(2)} s each (20 of them), ${(each * 1000).toFixed(0)} s for all, ${((each * 1000) / all.seconds).toFixed(1)} times as long`,
  );
  console.log(
    `  most memory held: ${few.megabytes.toFixed(0)} MB with 100 files, ${all.megabytes.toFixed(0)} MB with 1,000 (${(all.megabytes / few.megabytes).toFixed(2)} times)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
