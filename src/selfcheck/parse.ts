/**
 * A file becomes a questionnaire, or is refused by name: what is no FHIR Questionnaire, what contradicts itself, what would
 * never end. https://hl7.org/fhir/R4/questionnaire.html; nothing that the file asks is dropped without being said.
 */
import { failed, done, type Result } from "../ground/result.ts";
import {
  expressionIn,
  extensions,
  extensionsOf,
  extensionValue,
  isLoose,
  isWithin,
  type Loose,
  loosesIn,
  textIn,
  toldFrom,
} from "./file.ts";
import { knownAlerts } from "./known.ts";
import { optionsOf, unitIn } from "./options.ts";
import {
  type CheckItem,
  type Condition,
  itemsOf,
  itemTypes,
  operators,
  type Questionnaire,
  type Variable,
} from "./questionnaire.ts";
import { scoringFrom } from "./scoring.ts";
import { type CheckValue, type FhirCoding, valueFrom, valueIn } from "./value.ts";

export type QuestionnaireProblem =
  | "check-no-json"
  | "check-no-questionnaire"
  | "check-large"
  | "check-modified"
  | "check-item"
  | "check-type"
  | "check-twice"
  | "check-condition"
  | "check-loop"
  | "check-empty"
  | "check-scoring";

/** How much a file may hold: letters, parts and how deep they lie, items and how deep. */
export const fileLimits = { letters: 4_000_000, parts: 200_000, depth: 60, items: 1000, levels: 12 } as const;

class Refused extends Error {
  readonly kind: QuestionnaireProblem;
  readonly place: string;
  constructor(kind: QuestionnaireProblem, place = "") {
    super(kind);
    this.kind = kind;
    this.place = place;
  }
}

const within = <const Names extends readonly string[]>(names: Names, value: unknown): Names[number] | null =>
  names.find((name) => name === value) ?? null;

const codingsIn = (value: unknown): readonly FhirCoding[] =>
  loosesIn(value).flatMap((one) => {
    const found = valueFrom("coding", one);
    return found?.is === "coding" ? [found.value] : [];
  });

const variablesIn = (element: unknown): readonly Variable[] =>
  extensionsOf(element, extensions.variable).flatMap((one) => {
    const found = expressionIn(one);
    return found === null || !/^[A-Za-z_]\w*$/.test(found.name) ? [] : [found];
  });

const conditionFrom = (linkId: string, one: Loose): Condition => {
  const [question, operator] = [textIn(one["question"]), within(operators, one["operator"])];
  const answer = valueIn(one, "answer");
  if (question === "" || operator === null || answer === null) throw new Refused("check-condition", linkId);
  if (operator === "exists" && answer.is !== "boolean") throw new Refused("check-condition", linkId);
  return { question, operator, answer };
};

const initialOf = (item: Loose): readonly CheckValue[] =>
  loosesIn(item["initial"]).flatMap((one) => valueIn(one, "value") ?? []);

const edge = (item: Loose, url: string): CheckValue | null => extensionValue(item, url);

const expressionAt = (item: Loose, url: string): string | null =>
  expressionIn(extensionsOf(item, url)[0])?.expression ?? null;

const itemFrom = (item: Loose, contained: readonly Loose[], level: number): CheckItem => {
  if (level > fileLimits.levels) throw new Refused("check-large");
  const linkId = typeof item["linkId"] === "string" ? item["linkId"] : "";
  if (!/\S/.test(linkId) || linkId.length > 400 || !linkId.isWellFormed())
    throw new Refused("check-item", textIn(item["text"]));
  if (item["modifierExtension"] !== undefined) throw new Refused("check-modified", linkId);
  const type = within(itemTypes, item["type"]);
  if (type === null) throw new Refused("check-type", linkId);
  const isChoice = type === "choice" || type === "open-choice";
  const offered = optionsOf(item, contained);
  const unit = unitIn(item, extensions.unit, extensions.unitOption);
  const decimals = extensionValue(item, extensions.maxDecimalPlaces);
  const maxOccurs = extensionValue(item, extensions.maxOccurs);
  const maxLength = item["maxLength"];
  const items = loosesIn(item["item"]).map((one) => itemFrom(one, contained, level + 1));
  if (type === "display" && items.length > 0) throw new Refused("check-item", linkId);
  if (type === "group" && loosesIn(item["initial"]).length > 0) throw new Refused("check-item", linkId);
  const plain = itemsOf(items).length < fileLimits.items;
  if (!plain) throw new Refused("check-large");
  return {
    linkId,
    prefix: textIn(item["prefix"]),
    text: toldFrom(item, "text"),
    type,
    codes: codingsIn(item["code"]),
    required: item["required"] === true,
    repeats: item["repeats"] === true,
    readOnly: item["readOnly"] === true,
    hidden: extensionsOf(item, extensions.hidden)[0]?.["valueBoolean"] === true,
    maxLength: typeof maxLength === "number" && Number.isInteger(maxLength) && maxLength > 0 ? maxLength : null,
    min: edge(item, extensions.minValue),
    max: edge(item, extensions.maxValue),
    decimals: decimals?.is === "integer" && decimals.value >= 0 ? decimals.value : null,
    options: type === "group" || type === "display" ? [] : offered.options,
    most: maxOccurs?.is === "integer" && maxOccurs.value > 0 ? maxOccurs.value : null,
    isElsewhere: offered.isElsewhere || (type === "choice" && offered.options.length === 0),
    unit: unit?.is === "coding" ? unit.value : null,
    enableWhen: loosesIn(item["enableWhen"]).map((one) => conditionFrom(linkId, one)),
    enableBehavior: item["enableBehavior"] === "any" ? "any" : "all",
    enableIf: expressionAt(item, extensions.enableIf),
    initial: initialOf(item),
    initially: expressionAt(item, extensions.initially),
    calculated: expressionAt(item, extensions.calculated),
    variables: variablesIn(item),
    isAlert: extensionsOf(item, extensions.alert)[0]?.["valueBoolean"] === true,
    items: isChoice || type !== "display" ? items : [],
  };
};

/** Every link is there once, every condition asks something that is there, and no item waits for itself. */
const checkLinks = (items: readonly CheckItem[]): void => {
  const byLink = new Map<string, CheckItem>();
  const needs = new Map<string, readonly string[]>();
  const walk = (list: readonly CheckItem[], above: string | null): void => {
    for (const item of list) {
      if (byLink.has(item.linkId)) throw new Refused("check-twice", item.linkId);
      byLink.set(item.linkId, item);
      needs.set(item.linkId, [...(above === null ? [] : [above]), ...item.enableWhen.map(({ question }) => question)]);
      walk(item.items, item.linkId);
    }
  };
  walk(items, null);
  for (const item of byLink.values())
    for (const { question } of item.enableWhen) {
      const asked = byLink.get(question);
      if (asked === undefined || asked.type === "group" || asked.type === "display")
        throw new Refused("check-condition", item.linkId);
    }
  const state = new Map<string, "open" | "done">();
  const visit = (link: string): void => {
    if (state.get(link) === "done") return;
    if (state.get(link) === "open") throw new Refused("check-loop", link);
    state.set(link, "open");
    for (const next of needs.get(link) ?? []) visit(next);
    state.set(link, "done");
  };
  for (const link of byLink.keys()) visit(link);
};

const alerted = (items: readonly CheckItem[], alerts: readonly string[]): readonly CheckItem[] =>
  items.map((item) => ({
    ...item,
    isAlert: item.isAlert || alerts.includes(item.linkId),
    items: alerted(item.items, alerts),
  }));

const questionnaireFrom = (file: unknown): Questionnaire => {
  if (!isLoose(file) || file["resourceType"] !== "Questionnaire") throw new Refused("check-no-questionnaire");
  if (!isWithin(file, fileLimits.parts, fileLimits.depth)) throw new Refused("check-large");
  if (file["modifierExtension"] !== undefined || file["implicitRules"] !== undefined)
    throw new Refused("check-modified");
  const contained = loosesIn(file["contained"]);
  if (file["item"] !== undefined && !Array.isArray(file["item"])) throw new Refused("check-no-questionnaire");
  const items = loosesIn(file["item"]).map((one) => itemFrom(one, contained, 1));
  const all = itemsOf(items);
  if (all.length > fileLimits.items) throw new Refused("check-large");
  if (!all.some(({ type }) => type !== "group" && type !== "display")) throw new Refused("check-empty");
  checkLinks(items);
  const written = extensionsOf(file, extensions.scoring)[0]?.["valueString"];
  const scoring = written === undefined ? { scales: [], alerts: [] } : scoringFrom(textIn(written));
  const named = scoring === null ? null : [...scoring.alerts, ...scoring.scales.flatMap(({ items }) => items)];
  const isNamed = named?.every((link) => all.some(({ linkId }) => linkId === link)) ?? false;
  if (scoring === null || !isNamed) throw new Refused("check-scoring");
  const url = textIn(file["url"]);
  const whole = {
    url: url === "" || /\s/.test(url) ? null : url,
    version: textIn(file["version"]) || null,
    name: textIn(file["name"]),
    title: toldFrom(file, "title"),
    publisher: textIn(file["publisher"]),
    copyright: textIn(file["copyright"]),
    language: textIn(file["language"]) || null,
    codes: codingsIn(file["code"]),
    variables: variablesIn(file),
    scales: scoring.scales,
    items,
    file,
  };
  return { ...whole, items: alerted(items, [...scoring.alerts, ...knownAlerts(whole)]) };
};

/** What a file says, once it is known to be JSON. Refuses by name; `place` is the item's link. */
export const questionnaireOf = (file: unknown): Result<Questionnaire, QuestionnaireProblem> => {
  try {
    return done(questionnaireFrom(file));
  } catch (thrown) {
    if (!(thrown instanceof Refused)) throw thrown;
    return failed(thrown.kind, thrown.place === "" ? {} : { place: thrown.place, with: { item: thrown.place } });
  }
};

/** The questionnaire in the text of a file. */
export const readQuestionnaire = (text: string): Result<Questionnaire, QuestionnaireProblem> => {
  if (text.length > fileLimits.letters) return failed("check-large");
  try {
    return questionnaireOf(JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return failed("check-no-json");
    if (thrown instanceof RangeError) return failed("check-large");
    throw thrown;
  }
};
