/**
 * What the tests of mutated rooms take from vitest, small: `describe`, `it`, `expect`, `afterEach`. Mutants are met in
 * one process with this, a hundred times as fast as with a new worker each; what is held here is held by vitest too.
 */
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";

/** The tests in their order, each with its whole name. */
export const tests = [];
const path = [];
const afters = [];

export const describe = (name, ...more) => {
  path.push(name);
  more.at(-1)();
  path.pop();
};
export const it = (name, ...more) => {
  const run = more.at(-1);
  const after = [...afters];
  tests.push({
    name: [...path, name].join(" "),
    run: async () => {
      await run();
      for (const each of after) await each();
    },
  });
};
it.each = (cases) => (name, run) => {
  for (const [n, one] of cases.entries()) it(`${name} ${n}`, () => run(...(Array.isArray(one) ? one : [one])));
};
/** How long a test may take is Stryker's to say. */
export const vi = { setConfig: () => {} };
export const afterEach = (run) => void afters.push(run);

/** Without what is undefined, as `toEqual` sees it. */
const told = (value) => {
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, one]) => (one === undefined ? [] : [[key, told(one)]])),
  );
};
const equal = (a, b) => isDeepStrictEqual(a, b) || isDeepStrictEqual(told(a), told(b));
/** Marks what stands for any number near it. */
const near = Symbol("near");
const holds = (value, part) => {
  if (typeof part === "object" && part !== null && near in part) return part[near](value);
  if (typeof part !== "object" || part === null) return Object.is(value, part);
  if (Array.isArray(part))
    return Array.isArray(value) && value.length === part.length && part.every((one, i) => holds(value[i], one));
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(part).every(([key, one]) => holds(value[key], one));
};

const matchers = {
  toBe: (a, b) => Object.is(a, b),
  toEqual: equal,
  toMatchObject: holds,
  toBeCloseTo: (a, b, digits = 2) => a === b || Math.abs(a - b) < 10 ** -digits / 2,
  toBeGreaterThan: (a, b) => a > b,
  toBeGreaterThanOrEqual: (a, b) => a >= b,
  toBeLessThan: (a, b) => a < b,
  toBeLessThanOrEqual: (a, b) => a <= b,
  toHaveLength: (a, b) => a?.length === b,
  toBeNull: (a) => a === null,
  toBeUndefined: (a) => a === undefined,
  toMatch: (a, b) => (typeof b === "string" ? a.includes(b) : b.test(a)),
  toContain: (a, b) => a.includes(b),
  toHaveProperty: (a, name) => a !== null && typeof a === "object" && name in a,
  toMatchFileSnapshot: (a, path) => readFileSync(path, "utf8") === a,
};

/** Whether `run` is refused, with `words` in what it says. */
const throws = async (run, words = "") => {
  try {
    await run();
  } catch (thrown) {
    if (String(thrown).includes(words)) return;
  }
  throw new Error("toThrow");
};
export const expect = (value) => {
  const made = (wanted) =>
    Object.fromEntries(
      Object.entries(matchers).map(([name, test]) => [
        name,
        (...given) => {
          if (test(value, ...given) !== wanted) throw new Error(`${wanted ? "" : "not "}${name}`);
        },
      ]),
    );
  return { ...made(true), not: made(false), rejects: { toThrow: (words) => throws(() => value, words) } };
};
expect.closeTo = (wanted, digits = 2) => ({ [near]: (value) => Math.abs(value - wanted) < 10 ** -digits / 2 });
