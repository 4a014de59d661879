/**
 * Questionnaires for tests, built from the facts of public ones (structure, codes, weights, keys) with words of our own, and
 * a strict check of what a QuestionnaireResponse may be (R4's elements, primitives and the rules qrs-1 and qr-1).
 */
import { extensions, type Loose } from "./file.ts";
import { type QuestionnaireResponse, type ResponseItem, responseOf } from "./response.ts";
import { readQuestionnaire } from "./parse.ts";
import { type Filled, nothingFilled, placesOf, withAnswers } from "./places.ts";
import type { Questionnaire } from "./questionnaire.ts";
import { type CheckValue, isSameValue, nameInJson, valueFrom, valueKinds } from "./value.ts";

export const ordinal = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
export const itemWeight = "http://hl7.org/fhir/StructureDefinition/itemWeight";

/** A file with these items. */
export const fileOf = (item: readonly object[], more: object = {}): Loose => ({
  resourceType: "Questionnaire",
  status: "active",
  url: "http://example.org/Questionnaire/one",
  item,
  ...more,
});

/** What a file is read as; throws where it is refused. */
export const questionnaireIn = (file: Loose): Questionnaire => {
  const found = readQuestionnaire(JSON.stringify(file));
  if (!found.ok) throw new Error(`${found.problem.kind} ${found.problem.place ?? ""}`);
  return found.value;
};

export const whyRefused = (file: unknown): string => {
  const found = readQuestionnaire(typeof file === "string" ? file : JSON.stringify(file));
  return found.ok
    ? "taken"
    : `${found.problem.kind}${found.problem.place === undefined ? "" : ` ${found.problem.place}`}`;
};

/** A coded answer that weighs something. */
export const weighed = (code: string, weight: number, url = ordinal): Loose => ({
  valueCoding: {
    system: "http://example.org/often",
    code,
    display: `Answer ${code}`,
    extension: [{ url, valueDecimal: weight }],
  },
});

/** Answers from `from` to `to`, each weighing its number, in that order or the other way round down the page. */
export const ladderOf = (from: number, to: number, isTurned = false): readonly Loose[] => {
  const all = Array.from({ length: to - from + 1 }, (_, n) => weighed(`a${from + n}`, from + n));
  return isTurned ? all.toReversed() : all;
};

/** So many questions of one kind, `q1` and on. */
export const choices = (many: number, options: (n: number) => readonly object[]): readonly Loose[] =>
  Array.from({ length: many }, (_, n) => ({
    linkId: `q${n + 1}`,
    text: `Question ${n + 1}`,
    type: "choice",
    answerOption: options(n + 1),
  }));

export const scoringOf = (scoring: object): Loose => ({
  extension: [{ url: extensions.scoring, valueString: JSON.stringify(scoring) }],
});

/** FHIRPath of one extension. */
export const expressionOf = (url: string, expression: string, name?: string): Loose => ({
  url,
  valueExpression: { language: "text/fhirpath", expression, ...(name !== undefined && { name }) },
});

export const integer = (value: number): CheckValue => ({ is: "integer", value });
export const yes: CheckValue = { is: "boolean", value: true };
export const no: CheckValue = { is: "boolean", value: false };
export const coded = (code: string): CheckValue => ({ is: "coding", value: { code } });
export const worded = (value: string): CheckValue => ({ is: "string", value });

/** With these answers, by the links of questions that are there once. */
export const answered = (
  questionnaire: Questionnaire,
  answers: Readonly<Record<string, CheckValue | readonly CheckValue[]>>,
  filled: Filled = nothingFilled,
): Filled =>
  Object.entries(answers).reduce((now, [link, given]) => {
    const place = placesOf(questionnaire, now).find(({ item }) => item.linkId === link);
    if (place === undefined) throw new Error(`no ${link}`);
    return withAnswers(now, place.place, "is" in given ? [given] : given);
  }, filled);

/** Answers each question with the option that stands at that place down the page, from 0. */
export const ticked = (questionnaire: Questionnaire, places: readonly number[]): Filled =>
  answered(
    questionnaire,
    Object.fromEntries(
      places.map((at, n) => {
        const item = questionnaire.items.find(({ linkId }) => linkId === `q${n + 1}`);
        const value = item?.options[at]?.value;
        if (value === undefined) throw new Error(`no answer ${at} to q${n + 1}`);
        return [`q${n + 1}`, value];
      }),
    ),
  );

export const at = Date.UTC(2026, 10, 30, 20, 30);

export const responseTo = (questionnaire: Questionnaire, filled: Filled): QuestionnaireResponse =>
  responseOf(questionnaire, filled, { at, status: "completed", language: "en" });

const known: readonly string[] = [
  "resourceType",
  "language",
  "extension",
  "questionnaire",
  "status",
  "authored",
  "item",
];

const problemsOfExtension = (one: unknown, path: string): readonly string[] => {
  const held = one as Loose;
  const keys = Object.keys(held).filter((key) => key !== "url");
  if (typeof held["url"] !== "string" || held["url"] === "") return [`${path}: no url`];
  if (keys.length !== 1) return [`${path}: ${keys.join()} is not one value`];
  return Array.isArray(held["extension"])
    ? held["extension"].flatMap((inner, n) => problemsOfExtension(inner, `${path}.extension[${n}]`))
    : /^value[A-Z]/.test(keys[0] ?? "")
      ? []
      : [`${path}: ${keys[0]}`];
};

const problemsOfItem = (item: ResponseItem, path: string, links: ReadonlySet<string>): readonly string[] => {
  const here = `${path}/${item.linkId}`;
  const keys = Object.keys(item).filter((key) => !["linkId", "text", "answer", "item"].includes(key));
  return [
    ...keys.map((key) => `${here}: ${key}`),
    ...(links.has(item.linkId) ? [] : [`${here}: no such link`]),
    ...(item.text === "" ? [`${here}: an empty text`] : []),
    ...(item.answer !== undefined && item.item !== undefined ? [`${here}: item beside answer (qrs-1)`] : []),
    ...(item.answer?.length === 0 || item.item?.length === 0 ? [`${here}: an empty list`] : []),
    ...(item.item ?? []).flatMap((one) => problemsOfItem(one, here, links)),
    ...(item.answer ?? []).flatMap((answer) => {
      const values = Object.keys(answer).filter((key) => key.startsWith("value"));
      const kind = valueKinds.find((one) => nameInJson("value", one) === values[0]);
      const held = answer[values[0] ?? ""];
      const value = kind === undefined ? null : valueFrom(kind, held);
      const around = held as Loose;
      const inner = typeof held === "object" && Array.isArray(around["extension"]) ? around["extension"] : [];
      return [
        ...(values.length === 1 && value !== null ? [] : [`${here}: ${JSON.stringify(answer)} is no answer`]),
        ...inner.flatMap((one, n) => problemsOfExtension(one, `${here}.extension[${n}]`)),
        ...((answer["item"] as readonly ResponseItem[] | undefined) ?? []).flatMap((one) =>
          problemsOfItem(one, here, links),
        ),
      ];
    }),
  ];
};

/** What of a response R4 does not allow; empty where all of it is. */
export const problemsOfResponse = (response: QuestionnaireResponse, links: ReadonlySet<string>): readonly string[] => {
  const whole = JSON.parse(JSON.stringify(response)) as QuestionnaireResponse;
  return [
    ...Object.keys(whole).flatMap((key) => (known.includes(key) ? [] : [key])),
    ...(["in-progress", "completed", "stopped"].includes(whole.status) ? [] : [`status ${whole.status}`]),
    ...(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(whole.authored) ? [] : [`authored ${whole.authored}`]),
    ...(whole.questionnaire === undefined || /^\S+$/.test(whole.questionnaire) ? [] : ["questionnaire"]),
    ...(whole.item?.length === 0 ? ["an empty list of items"] : []),
    ...(whole.extension ?? []).flatMap((one, n) => problemsOfExtension(one, `extension[${n}]`)),
    ...(whole.item ?? []).flatMap((one) => problemsOfItem(one, "", links)),
  ];
};

/** Whether two lists of answers say the same. */
export const isSameAnswers = (one: readonly CheckValue[], other: readonly CheckValue[]): boolean =>
  one.length === other.length && one.every((value, n) => other[n] !== undefined && isSameValue(value, other[n]));
