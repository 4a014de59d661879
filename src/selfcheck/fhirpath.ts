/**
 * FHIRPath as instruments use it, on Medplum's engine (Apache-2.0, 15 kB): its tree is walked with a budget of steps and of
 * sizes, functions are a list of those that questionnaires need, and what the engine lacks (repeat, aggregate, SDC's weight
 * and answers) is done here. A hostile expression ends by running out of budget. https://hl7.org/fhirpath/
 */
import { type Atom, type AtomContext, parseFhirPath, toTypedValue, type TypedValue } from "@medplum/core";
import { done, failed } from "../ground/result.ts";
import { extensionsOf, isLoose, weightIn } from "./file.ts";
import type { Evaluate } from "./settle.ts";

/** Letters of an expression; steps of its working out; how many values, and how long a text, a step may give. */
export const pathLimits = { letters: 10_000, steps: 200_000, values: 4000, text: 20_000, nested: 200 } as const;

/** The engine's own functions that are let in. None that takes a pattern or makes much of little. */
const allowed = new Set(
  `empty hasValue exists all allTrue anyTrue allFalse anyFalse subsetOf supersetOf count distinct isDistinct where select
  ofType single first last tail skip take intersect exclude union combine iif toBoolean toInteger toDecimal toQuantity
  toString convertsToInteger convertsToDecimal indexOf substring startsWith endsWith contains upper lower length abs ceiling
  floor round truncate sqrt power not is as`.split(/\s+/),
);

class Unworkable extends Error {}

/** A node of the engine's tree, by what it may have. */
type Node = Atom & {
  readonly name?: unknown;
  readonly args?: unknown;
  readonly left?: unknown;
  readonly right?: unknown;
  readonly child?: unknown;
  readonly expr?: unknown;
};
const isNode = (value: unknown): value is Node => isLoose(value) && typeof value["eval"] === "function";

const typed = (value: unknown): TypedValue => toTypedValue(value);
const numbers = (input: readonly TypedValue[]): readonly number[] =>
  input.map(({ value }) => {
    const size = isLoose(value) && "value" in value ? value["value"] : value;
    if (typeof size !== "number") throw new Unworkable("not-a-number");
    return size;
  });
const clean = (size: number): number => Number(size.toFixed(9));

const weighs = ({ value }: TypedValue): readonly TypedValue[] => {
  const around = isLoose(value)
    ? [value, ...Object.entries(value).flatMap(([name, one]) => (/^_?value[A-Z]/.test(name) ? [one] : []))]
    : [];
  const found = around.map(weightIn).find((one) => one !== null);
  return found === undefined || found === null ? [] : [typed(found.weight)];
};

/** What lies within: the named parts of an object, each of a list by itself. */
const childrenOf = ({ value }: TypedValue): readonly TypedValue[] =>
  isLoose(value)
    ? Object.values(value).flatMap((one) =>
        (Array.isArray(one) ? one : [one]).filter((held) => held != null).map(typed),
      )
    : [];

const answersIn = (value: unknown): readonly unknown[] => {
  if (!isLoose(value)) return [];
  const list = (held: unknown): readonly unknown[] => (Array.isArray(held) ? held : []);
  return [...list(value["answer"]), ...[...list(value["item"]), ...list(value["answer"])].flatMap(answersIn)];
};

type Own = (input: readonly TypedValue[], args: readonly Atom[], context: AtomContext) => readonly TypedValue[];

const until = (
  input: readonly TypedValue[],
  next: (one: TypedValue) => readonly TypedValue[],
): readonly TypedValue[] => {
  const all: TypedValue[] = [];
  const seen = new Set<unknown>();
  for (let open = input; open.length > 0; ) {
    open = open.flatMap(next).filter(({ value }) => !seen.has(value) && seen.add(value));
    all.push(...open);
    if (all.length > pathLimits.values) throw new Unworkable("too-many-values");
  }
  return all;
};

const named = (context: AtomContext, name: string): TypedValue | undefined =>
  context.variables[name] ?? (context.parent === undefined ? undefined : named(context.parent, name));

const pad = (size: number): string => String(size).padStart(2, "0");
/** The day here, at that time. */
const dayAt = (ms: number): string => {
  const at = new Date(ms);
  return `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`;
};

const own: Readonly<Record<string, Own>> = {
  repeat: (input, [projection], context) =>
    until(input, (one) => projection?.eval({ parent: context, variables: { $this: one } }, [one]) ?? []),
  children: (input) => input.flatMap(childrenOf),
  descendants: (input) => until(input, childrenOf),
  aggregate: (input, [step, first], context) =>
    input.reduce<TypedValue[]>(
      (total, one, n) => {
        const held = { type: "collection", value: total };
        const variables = { $this: one, $total: held, $index: typed(n) };
        return step?.eval({ parent: context, variables }, [one]) ?? [];
      },
      first?.eval(context, [...input]) ?? [],
    ),
  sum: (input) => (input.length === 0 ? [] : [typed(clean(numbers(input).reduce((all, one) => all + one, 0)))]),
  min: (input) => (input.length === 0 ? [] : [typed(Math.min(...numbers(input)))]),
  max: (input) => (input.length === 0 ? [] : [typed(Math.max(...numbers(input)))]),
  avg: (input) =>
    input.length === 0 ? [] : [typed(clean(numbers(input).reduce((all, one) => all + one, 0) / input.length))],
  weight: (input) => input.flatMap(weighs),
  ordinal: (input) => input.flatMap(weighs),
  ordinalValue: (input) => input.flatMap(weighs),
  extension: (input, [url], context) => {
    const [address] = url?.eval(context, [...input]) ?? [];
    return input.flatMap(({ value }) => extensionsOf(value, String(address?.value))).map(typed);
  },
  today: (_input, _args, context) => [typed(dayAt(Number(named(context, "%now")?.value ?? 0)))],
  now: (_input, _args, context) => [typed(new Date(Number(named(context, "%now")?.value ?? 0)).toISOString())],
  answers: (input) => input.flatMap(({ value }) => answersIn(value)).map(typed),
};

/** Names that stand for several values: `%scores`, `$total`. */
const spread = ({ value, type }: TypedValue): readonly TypedValue[] =>
  type === "collection" && Array.isArray(value) ? value : [{ type, value }];

/** Puts a budget on each node of a tree, and on all of them together. */
const bound = (root: unknown): void => {
  let steps = 0;
  const check = (found: readonly TypedValue[]): TypedValue[] => {
    steps += 1 + found.length;
    if (steps > pathLimits.steps) throw new Unworkable("too-many-steps");
    if (found.length > pathLimits.values) throw new Unworkable("too-many-values");
    if (found.some(({ value }) => typeof value === "string" && value.length > pathLimits.text))
      throw new Unworkable("too-long");
    return [...found];
  };
  const visit = (node: unknown, depth: number): void => {
    if (!isNode(node)) return;
    if (depth > pathLimits.nested * 4) throw new Unworkable("too-deep");
    const args = Array.isArray(node.args) ? node.args.filter(isNode) : null;
    const before = node.eval.bind(node);
    const { name } = node;
    if (args !== null && typeof name === "string") {
      const mine = Object.hasOwn(own, name) ? own[name] : undefined;
      if (mine === undefined && !allowed.has(name)) throw new Unworkable(`unknown-${name}`);
      if (mine !== undefined) node.eval = (context, input) => check(mine(input, args, context));
      else node.eval = (context, input) => check(before(context, input));
      for (const one of args) visit(one, depth + 1);
      return;
    }
    if (typeof name === "string" && /^[%$]/.test(name) && name !== "$this") {
      node.eval = (context) => {
        const held = named(context, name);
        if (held === undefined) throw new Unworkable(`unknown-${name}`);
        return check(spread(held));
      };
      return;
    }
    node.eval = (context, input) => check(before(context, input));
    for (const inner of [node.left, node.right, node.child, node.expr]) visit(inner, depth + 1);
  };
  visit(root, 0);
};

/** Whether brackets lie in each other no deeper than the engine's own recursion stands. */
const isShallow = (expression: string): boolean => {
  let depth = 0;
  for (const letter of expression) {
    if (letter === "(" || letter === "[") depth += 1;
    if (letter === ")" || letter === "]") depth -= 1;
    if (depth > pathLimits.nested) return false;
  }
  return true;
};

/** Works an expression out. `resource` is `%resource`; the other names are the questionnaire's variables. */
export const evaluatePath: Evaluate = (expression, { resource, context, names, at }) => {
  if (expression.length > pathLimits.letters || !isShallow(expression))
    return failed("check-expression", { with: { why: "too-long" } });
  try {
    const tree = parseFhirPath(expression);
    bound(tree.child);
    const variables: Record<string, TypedValue> = {
      "%resource": typed(resource),
      "%context": typed(context),
      "%now": typed(at),
    };
    for (const [name, values] of Object.entries(names))
      variables[`%${name}`] = { type: "collection", value: values.map(typed) };
    const found = tree.eval({ variables }, [typed(context)]);
    return done(found.map(({ value }): unknown => value));
  } catch (thrown) {
    const why = thrown instanceof Error ? (thrown.cause instanceof Error ? thrown.cause.message : thrown.message) : "?";
    return failed("check-expression", { with: { why: why.slice(0, 200) } });
  }
};
