/**
 * What `attune read` of a whole day costs, from start to end: 16 hours, 50,000 events, all figures, 1,000 shifts; against a
 * plain script that reads the same table and derives conversations alone (a gap of 5 s ends one), in JavaScript and, where
 * it is there (PYTHON=...), in pandas. CPU of each process, all its threads, and the time on the clock; the best of some runs, taken in
 * turn. What the main thread used is about the time that it takes on two idle processors. Run: node bench/command.ts [RUNS]
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { seeded } from "../src/ground/chance.ts";

const runs = Number(process.argv[2] ?? 5);
const root = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "attune-bench-"));
const table = join(folder, "day.csv");

const random = seeded(7);
const rows: [number, number, string, string][] = [];
const room = (16 * 3_600_000 * 3) / 50_000;
for (const who of ["CHI", "FEM", "OCH"])
  for (let i = 0, at = 0; i < 50_000 / 3; i++, at += room) {
    const from = Math.floor(at + random() * room * 0.5);
    const to = Math.floor(from + 100 + random() * (at + room - from - 100));
    const dice = random();
    rows.push([from, to, who, dice < 0.05 ? "cry" : dice < 0.1 ? "gaze" : dice < 0.13 ? "touch" : "voice"]);
  }
rows.sort((a, b) => a[0] - b[0]);
writeFileSync(
  table,
  `segment_onset,segment_offset,speaker_type,channel\n${rows.map((row) => row.join(",")).join("\n")}\n`,
);

const plain = `
const { readFileSync } = require("node:fs");
const rows = readFileSync(process.argv[1], "utf8").trim().split("\\n").slice(1).map((line) => {
  const [from, to, who] = line.split(",");
  return { from: Number(from), to: Number(to), who };
});
rows.sort((a, b) => a.from - b.from);
const conversations = [];
for (const row of rows) {
  const last = conversations.at(-1);
  if (last && row.from - last.to < 5000) { last.rows.push(row); last.to = Math.max(last.to, row.to); }
  else conversations.push({ from: row.from, to: row.to, rows: [row] });
}
const told = conversations.map(({ from, to, rows }) => ({ from, to, speakers: new Set(rows.map(({ who }) => who)).size,
  turns: rows.filter((row, at) => at > 0 && row.who !== rows[at - 1].who).length }));
process.stdout.write(JSON.stringify(told));
`;
const pandas = `
import sys, pandas as pd
d = pd.read_csv(sys.argv[1]).sort_values("segment_onset")
gap = d.segment_onset - d.segment_offset.cummax().shift()
d["conversation"] = (gap >= 5000).cumsum()
d["turn"] = d.speaker_type != d.speaker_type.shift()
told = d.groupby("conversation").agg(onset=("segment_onset", "min"), offset=("segment_offset", "max"),
    speakers=("speaker_type", "nunique"), turns=("turn", "sum"))
print(told.to_json(orient="records"))
`;

/** Says on standard error what this process used, as it ends. */
const said = `data:text/javascript,${encodeURIComponent(
  'import { writeSync } from "node:fs"; process.on("exit", () => { const [all, main] = [process.cpuUsage(), process.threadCpuUsage()].map(({ user, system }) => user + system); writeSync(2, "\\nmain " + main + " cpu " + all); });',
)}`;
const ways: Readonly<Record<string, readonly [string, ...string[]]>> = {
  "attune read": [process.execPath, "--import", said, join(root, "tools/attune.mjs"), "read", table, "--json"],
  "plain JavaScript": [process.execPath, "--import", said, "-e", plain, table],
  pandas: [
    process.env["PYTHON"] ?? "python3",
    "-c",
    `import resource, atexit\natexit.register(lambda: __import__("sys").stderr.write("\\ncpu %d" % ((resource.getrusage(resource.RUSAGE_SELF).ru_utime + resource.getrusage(resource.RUSAGE_SELF).ru_stime) * 1e6)))\n${pandas}`,
    table,
  ],
};

const best = new Map<string, { cpu: number; main: number; clock: number }>();
for (let run = 0; run <= runs; run++)
  for (const [name, [command, ...args]] of Object.entries(ways)) {
    const begun = performance.now();
    const { status, stderr } = spawnSync(command, args, { encoding: "utf8", maxBuffer: 1e9 });
    const clock = performance.now() - begun;
    const cpu = Number(/cpu (\d+)\s*$/u.exec(stderr ?? "")?.[1]) / 1000;
    const main = Number(/main (\d+)/u.exec(stderr ?? "")?.[1]) / 1000 || cpu;
    // The first run fills caches.
    if (status !== 0 || run === 0) continue;
    const before = best.get(name) ?? { cpu: Infinity, main: Infinity, clock: Infinity };
    best.set(name, {
      cpu: Math.min(before.cpu, cpu),
      main: Math.min(before.main, main),
      clock: Math.min(before.clock, clock),
    });
  }
rmSync(folder, { recursive: true });

const ours = best.get("attune read");
console.log(`A day of 16 h, ${rows.length} events, best of ${runs} runs`);
for (const [name, { cpu, main, clock }] of best) {
  const ratio =
    ours && name !== "attune read"
      ? `; attune read takes ${(ours.cpu / cpu).toFixed(1)} times its CPU and ${(ours.clock / clock).toFixed(1)} times its time`
      : "";
  console.log(
    `  ${name}: CPU ${Math.round(cpu)} ms, of the main thread ${Math.round(main)} ms, ${Math.round(clock)} ms on the clock${ratio}`,
  );
}
if (!best.has("pandas")) console.log("  pandas is not here");
