/**
 * `npm test`: everything that proves the product, in the order in which it is quickest to fail. `npm test -- --only
 * unit,built` runs those steps alone; what stands after `--` goes to vitest (`npm test -- --only unit -- src/reading`).
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { browser } from "./browser.mjs";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { withNode24 } from "./node24.mjs";

const file = fileURLToPath(import.meta.url);
const root = dirname(dirname(file));
const args = process.argv.slice(2);
const reports = join(root, "reports");
// A log is read without a terminal.
if (process.env.CI) process.env.NO_COLOR = "1";

/** Runs one of the checkout's own tools; true where it was content. */
const tool = (path, toolArgs, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, "node_modules", path), ...toolArgs], {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, ...env },
    });
    child.once("error", () => resolve(false));
    child.once("exit", (code) => resolve(code === 0));
  });

const counts = { passed: 0, failed: 0 };
/** Every file and every test that ran, with its seconds. */
const took = { files: [], tests: [] };
/** What failed, by name. */
const failures = [];

/** Runs one vitest project and adds its counts. It fails when vitest does, and when no test ran. */
const vitest = async (project, env, more) => {
  const report = join(reports, `${project}.json`);
  rmSync(report, { force: true });
  const good = await tool(
    "vitest/vitest.mjs",
    ["run", "--project", project, "--reporter=default", "--reporter=json", `--outputFile.json=${report}`, ...more],
    env,
  );
  if (!existsSync(report)) {
    counts.failed += 1;
    return false;
  }
  const { numPassedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, "utf8"));
  const failedBefore = failures.length;
  for (const { name, status, startTime, endTime, assertionResults } of testResults) {
    const file = relative(root, name);
    const failed = assertionResults.filter((one) => one.status === "failed").map(({ fullName }) => `: ${fullName}`);
    if (status === "failed") failures.push(...(failed.length > 0 ? failed : [""]).map((one) => file + one));
    took.files.push({ name: file, seconds: (endTime - startTime) / 1000 });
    for (const { fullName, duration } of assertionResults) {
      took.tests.push({ name: `${file}: ${fullName}`, seconds: (duration ?? 0) / 1000 });
    }
  }
  counts.passed += numPassedTests;
  // A file that breaks before its tests counts as a failure too, and so does a run that fails without one.
  counts.failed += Math.max(failures.length - failedBefore, good ? 0 : 1);
  if (numPendingTests > 0)
    process.stdout.write(`${numPendingTests} tests were skipped, which this project does not do.\n`);
  return good && numPassedTests > 0 && numPendingTests === 0;
};

/** The ten that took longest, a line each. */
const slowest = (all) =>
  all
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, 10)
    .map(({ name, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${name}\n`)
    .join("");

const box = (lines) => {
  const wide = Math.max(...lines.map((line) => line.length));
  const edge = "─".repeat(wide + 2);
  const body = lines.map((line) => `│ ${line.padEnd(wide)} │`).join("\n");
  return `\n┌${edge}┐\n${body}\n└${edge}┘\n`;
};

const split = () => {
  const at = args.indexOf("--");
  const own = at === -1 ? args : args.slice(0, at);
  const only = own.indexOf("--only");
  return {
    only: only === -1 ? null : (own[only + 1] ?? "").split(","),
    more: at === -1 ? [] : args.slice(at + 1),
  };
};

const main = async () => {
  const { only, more } = split();
  const { CI } = process.env;
  const names = ["types", "lint", "format", "unit", "build", "built", "journeys", "long", "engines"];
  const unknown = only?.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    process.stderr.write(`There is no step "${unknown}". The steps: ${names.join(", ")}.\n`);
    return 2;
  }
  if (!install(root)) return 1;
  // The marathons and the other engines are asked for by name: `npm run test:long`, `npm test -- --only build,engines`.
  const apart = ["long", "engines"];
  const wants = (name) => (only === null ? !apart.includes(name) : only.includes(name));
  const walks = ["unit", "journeys", ...apart];
  const found = walks.some(wants) ? browser(wants("engines")) : { chromium: undefined, ffmpeg: false };
  const env = found.chromium === undefined ? {} : { CHROMIUM: found.chromium };
  mkdirSync(reports, { recursive: true });

  const steps = {
    types: () => tool("typescript/bin/tsc", ["--noEmit"]),
    lint: () => tool("oxlint/bin/oxlint", ["--config", "tools/oxlint.json", "--deny-warnings", "."]),
    format: () => tool("@biomejs/biome/bin/biome", ["format", "."]),
    unit: () => vitest("unit", env, more),
    build: async () => build(root),
    built: () => vitest("built", env, more),
    journeys: () => vitest("journeys", env, more),
    long: () => vitest("long", env, more),
    engines: () => vitest("engines", env, more),
  };

  const results = [];
  let skipped = 0;
  for (const [name, step] of Object.entries(steps)) {
    if (!wants(name)) continue;
    if ((name === "journeys" || name === "long") && found.chromium === undefined) {
      const { countTests, journeys, marathons } = await import("./journeys.ts");
      skipped += countTests(root, name === "long" ? marathons(root) : journeys(root));
      continue;
    }
    process.stdout.write(`\n== ${name}\n`);
    const began = performance.now();
    const good = await step();
    if (["types", "lint", "format", "build"].includes(name)) counts[good ? "passed" : "failed"] += 1;
    results.push({ name, good, seconds: (performance.now() - began) / 1000 });
    // Without a build there is nothing to measure or to walk through.
    if (name === "build" && !good) break;
  }

  process.stdout.write("\n");
  for (const { name, good, seconds } of results) {
    process.stdout.write(`${good ? "passed" : "FAILED"}  ${name.padEnd(9)} ${seconds.toFixed(1).padStart(6)} s\n`);
  }
  if (took.files.length > 0) {
    process.stdout.write(`\nThe slowest files, by the clock:\n${slowest(took.files)}`);
    process.stdout.write(`\nThe slowest tests:\n${slowest(took.tests)}`);
  }
  if (failures.length > 0) process.stdout.write(`\nFailed:\n${failures.map((one) => `  ${one}\n`).join("")}`);
  const bad = results.some(({ good }) => !good) || results.length === 0;
  if (skipped > 0) {
    process.stdout.write(
      box([
        `Skipped: ${skipped} journeys, for want of a Chromium.`,
        "Install Chromium or Chrome, or name one: CHROMIUM=/path/to/chromium npm test",
        ...(CI ? ["Under CI that is a failure."] : []),
      ]),
    );
    if (CI) counts.failed += 1;
  }
  if (bad && counts.failed === 0) counts.failed = 1;
  if (only === null) process.stdout.write("\nWhat takes minutes by itself runs apart: npm run test:long\n");
  process.stdout.write(
    `\n${counts.passed} passed, ${counts.failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`,
  );
  return bad || counts.failed > 0 ? 1 : 0;
};

await withNode24(file, args, main);
