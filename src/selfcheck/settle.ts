/**
 * What a questionnaire works out by itself: first values, sums and which questions are asked, by expressions in FHIRPath. The
 * engine for these is a port, loaded when a file has some. Expressions may hang on each other, so they are worked out until
 * nothing changes, ten times at most.
 */
import { alike } from "../ground/alike.ts";
import type { Problem, Result } from "../ground/result.ts";
import type { Flags } from "./enabled.ts";
import { isLoose, type Loose } from "./file.ts";
import {
  answersAt,
  type Filled,
  nothingFilled,
  placesOf,
  type AnswerPlace,
  type Placed,
  withAnswers,
} from "./places.ts";
import { type CheckItem, itemsOf, type Questionnaire, type Variable } from "./questionnaire.ts";
import { responseOf } from "./response.ts";
import { kindsOf } from "./allowed.ts";
import { type CheckValue, valueFrom } from "./value.ts";

/** What an expression is asked of. Names are without their `%`. */
export type AskedOf = {
  readonly resource: unknown;
  readonly context: unknown;
  readonly names: Readonly<Record<string, readonly unknown[]>>;
  /** Milliseconds since 1970. */
  readonly at: number;
};
/** Works an expression out; refuses one that is wrong, not known here, or that would take too long. */
export type Evaluate = (expression: string, asked: AskedOf) => Result<readonly unknown[], "check-expression">;

export type Settled = {
  /** With what was worked out among the answers. */
  readonly filled: Filled;
  readonly flags: Flags;
  /** What could not be worked out, by the link of its item. */
  readonly problems: readonly (Problem<"check-expression" | "check-unsettled"> & { readonly item: string })[];
};

const rounds = 10;

/** Whether a questionnaire has expressions, so that the engine for them is wanted. */
export const hasExpressions = ({ items, variables }: Questionnaire): boolean =>
  variables.length > 0 ||
  itemsOf(items).some(
    ({ calculated, enableIf, initially, variables: own }) =>
      calculated !== null || enableIf !== null || initially !== null || own.length > 0,
  );

/** A result as an answer to `item`; null where it is none that it takes. */
const valueFor = (item: CheckItem, found: unknown): CheckValue | null => {
  if (typeof found === "number") {
    if (item.type === "integer") return valueFrom("integer", Math.round(found * 1e6) / 1e6);
    const size = Number(found.toFixed(item.decimals ?? 6));
    if (item.type === "decimal") return valueFrom("decimal", size);
    if (item.type === "quantity")
      return valueFrom("quantity", {
        value: size,
        ...(item.unit?.code !== undefined && { code: item.unit.code }),
        ...(item.unit?.system !== undefined && { system: item.unit.system }),
        ...(item.unit?.display !== undefined && { unit: item.unit.display }),
      });
    if (item.type === "string" || item.type === "text") return valueFrom("string", String(found));
  }
  for (const kind of kindsOf(item)) {
    const value = valueFrom(kind, found);
    if (value !== null) return value;
  }
  return null;
};

type Work = {
  readonly questionnaire: Questionnaire;
  readonly evaluate: Evaluate;
  /** Milliseconds since 1970. */
  readonly at: number;
};

const contextAt = (resource: { readonly item?: readonly unknown[] }, { item, at, over }: Placed): unknown => {
  let inner: readonly unknown[] = resource.item ?? [];
  const next = (link: string): readonly Loose[] => inner.filter(isLoose).filter((one) => one["linkId"] === link);
  for (const [n, parent] of over.entries()) {
    const found = next(parent.linkId);
    const copy = at[n] ?? 0;
    const chosen = parent.type === "group" ? found[copy] : found[0]?.["answer"];
    const held = Array.isArray(chosen) ? chosen[copy] : chosen;
    inner = isLoose(held) && Array.isArray(held["item"]) ? held["item"] : [];
  }
  return next(item.linkId)[0] ?? {};
};

type Found = {
  answers: Record<AnswerPlace, readonly CheckValue[]>;
  flags: Record<AnswerPlace, boolean>;
  problems: Settled["problems"];
};

const round = ({ questionnaire, evaluate, at }: Work, filled: Filled, flags: Flags): Found => {
  const resource = responseOf(questionnaire, filled, { at, status: "in-progress", language: "", flags });
  const found: Found = { answers: {}, flags: {}, problems: [] };
  const named = (
    variables: readonly Variable[],
    names: AskedOf["names"],
    context: unknown,
    item: string,
  ): AskedOf["names"] =>
    variables.reduce<AskedOf["names"]>((all, { name, expression }) => {
      const value = evaluate(expression, { resource, context, names: all, at });
      if (!value.ok) found.problems = [...found.problems, { ...value.problem, item }];
      return { ...all, [name]: value.ok ? value.value : [] };
    }, names);
  const whole = named(questionnaire.variables, { questionnaire: [questionnaire.file] }, resource, "");
  for (const standing of placesOf(questionnaire, filled)) {
    const { item, place, over } = standing;
    if (item.calculated === null && item.enableIf === null) continue;
    const context = contextAt(resource, standing);
    const names = [...over, item].reduce<AskedOf["names"]>(
      (all, one) => named(one.variables, all, one === item ? context : resource, one.linkId),
      { ...whole, qitem: [rawItem(questionnaire.file, item.linkId)] },
    );
    const ask = (expression: string): readonly unknown[] | null => {
      const value = evaluate(expression, { resource, context, names, at });
      if (value.ok) return value.value;
      found.problems = [...found.problems, { ...value.problem, item: item.linkId }];
      return null;
    };
    if (item.enableIf !== null) {
      const said = ask(item.enableIf);
      // What cannot be worked out hides nothing.
      found.flags[place] = said === null || said.some((one) => one === true);
    }
    if (item.calculated === null) continue;
    const values = (ask(item.calculated) ?? []).flatMap((one) => valueFor(item, one) ?? []);
    if (values.length > 0) found.answers[place] = item.repeats ? values : values.slice(0, 1);
  }
  return found;
};

const rawItem = (file: Loose, linkId: string): unknown => {
  const within = (items: unknown): unknown => {
    for (const one of Array.isArray(items) ? items.filter(isLoose) : []) {
      const found = one["linkId"] === linkId ? one : within(one["item"]);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return within(file["item"]) ?? {};
};

/** Without what was worked out before. */
const givenOnly = (questionnaire: Questionnaire, filled: Filled): Filled =>
  placesOf(questionnaire, filled)
    .filter(({ item }) => item.calculated !== null)
    .reduce((left, { place }) => ({ ...left, answers: withAnswers(left, place, []).answers }), filled);

/** What is filled in, with all that follows from it. Without an engine nothing is worked out. */
export const settle = (
  questionnaire: Questionnaire,
  filled: Filled,
  evaluate: Evaluate | null,
  at: number,
): Settled => {
  const given = givenOnly(questionnaire, filled);
  if (evaluate === null || !hasExpressions(questionnaire)) return { filled: given, flags: {}, problems: [] };
  let [now, flags]: [Filled, Flags] = [given, {}];
  let problems: Settled["problems"] = [];
  for (let n = 0; n < rounds; n++) {
    const found = round({ questionnaire, evaluate, at }, now, flags);
    problems = found.problems;
    const next = { ...given, answers: { ...given.answers, ...found.answers } };
    if (alike(next.answers, now.answers) && alike(found.flags, flags)) return { filled: now, flags, problems };
    [now, flags] = [next, found.flags];
  }
  return { filled: now, flags, problems: [...problems, { kind: "check-unsettled", item: "" }] };
};

/** What stands there before anybody answered: the file's first values, chosen options, and what expressions say. */
export const beginning = (questionnaire: Questionnaire, evaluate: Evaluate | null, at: number): Filled => {
  const resource = responseOf(questionnaire, nothingFilled, { at, status: "in-progress", language: "" });
  const names = { questionnaire: [questionnaire.file] };
  let filled = nothingFilled;
  const seen = new Set<AnswerPlace>();
  // What lies under an answer is there once the answer is.
  for (let isMore = true; isMore; ) {
    const fresh = placesOf(questionnaire, filled).filter(({ place }) => !seen.has(place));
    isMore = fresh.length > 0;
    for (const { item, place } of fresh) {
      seen.add(place);
      if (item.type === "group" || item.type === "display" || item.calculated !== null) continue;
      const found =
        item.initially === null || evaluate === null
          ? null
          : evaluate(item.initially, { resource, context: {}, names, at });
      const said = found?.ok === true ? found.value.flatMap((one) => valueFor(item, one) ?? []) : [];
      const chosen = item.options.filter(({ isFirst }) => isFirst).map(({ value }) => value);
      const first = [said, item.initial, chosen].find((one) => one.length > 0) ?? [];
      const values = (item.repeats ? first : first.slice(0, 1)).filter(({ is }) => kindsOf(item).includes(is));
      if (values.length > 0 && answersAt(filled, place).length === 0) filled = withAnswers(filled, place, values);
    }
  }
  return filled;
};
