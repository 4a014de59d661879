/**
 * A test runner for Stryker: loads a room's tests once, in this process, and runs those that reach a mutant, the quick
 * ones first, until one fails. Which tests, the configuration says: `"room": { "tests": ["src/reading/ring.test.ts"] }`.
 */
import { registerHooks } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { commonTokens, declareClassPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { tests } from "./hold.mjs";

const own = (file) => new URL(file, import.meta.url).href;
const instead = new Map([
  ["vitest", own("./hold.mjs")],
  ["fast-check", own("./check.mjs")],
]);
registerHooks({
  resolve: (name, context, next) => {
    const url = instead.get(name);
    return url && context.parentURL !== url ? { url, shortCircuit: true } : next(name, context);
  },
});

const space = () => (globalThis.__stryker__ ??= {});

class Runner {
  #loaded = false;
  #files;

  constructor(options) {
    this.#files = options.room.tests;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async #load() {
    if (this.#loaded) return;
    for (const file of this.#files) await import(pathToFileURL(join(process.cwd(), file)).href);
    this.#loaded = true;
  }

  async dryRun() {
    await this.#load();
    const done = [];
    for (const { name, run } of tests) {
      space().currentTestId = name;
      const began = performance.now();
      const result = { id: name, name, timeSpentMs: 0 };
      try {
        await run();
        done.push({ ...result, timeSpentMs: performance.now() - began, status: 0 });
      } catch (error) {
        done.push({ ...result, timeSpentMs: performance.now() - began, status: 1, failureMessage: String(error) });
      }
    }
    space().currentTestId = undefined;
    return { status: "complete", tests: done, mutantCoverage: space().mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const stryker = space();
    // Stryker allows a hundred times the hits of the whole run; five times is for ever, and is met sooner.
    const most = hitLimit === undefined ? undefined : Math.max(hitLimit / 20, 100_000);
    stryker.activeMutant = activeMutant.id;
    stryker.hitCount = most === undefined ? undefined : 0;
    stryker.hitLimit = most;
    const wanted = testFilter && new Set(testFilter);
    let nrOfTests = 0;
    try {
      await this.#load();
      for (const { name, run } of tests) {
        if (wanted && !wanted.has(name)) continue;
        nrOfTests++;
        try {
          await run();
        } catch (error) {
          if (most !== undefined && stryker.hitCount > most) return { status: "timeout", reason: "goes on for ever" };
          return { status: "killed", killedBy: [name], failureMessage: String(error).slice(0, 300), nrOfTests };
        }
      }
    } catch (error) {
      return { status: "killed", killedBy: [tests[0]?.name ?? "loading"], failureMessage: String(error), nrOfTests: 1 };
    } finally {
      stryker.activeMutant = undefined;
    }
    return { status: "survived", nrOfTests };
  }
}
Runner.inject = [commonTokens.options];

export const strykerValidationSchema = { properties: { room: { type: "object" } } };
export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, "room", Runner)];
