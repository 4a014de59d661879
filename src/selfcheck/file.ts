/**
 * What stands in a FHIR file, looked at before it is believed: extensions by their addresses, texts with their translations
 * (http://hl7.org/fhir/R4/extension-translation.html), and how large and deep a file may be.
 */
import type { ItemWords } from "./questionnaire.ts";
import { type CheckValue, valueIn } from "./value.ts";

export type Loose = Readonly<Record<string, unknown>>;

export const isLoose = (value: unknown): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The objects of a list; none where there is no list. */
export const loosesIn = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isLoose) : []);

/** A text that says something; empty where there is none. */
export const textIn = (value: unknown): string => (typeof value === "string" ? value.trim() : "");

const core = "http://hl7.org/fhir/StructureDefinition/";
const sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/";
/** The addresses of the extensions that the runner knows. */
export const extensions = {
  translation: `${core}translation`,
  hidden: `${core}questionnaire-hidden`,
  unit: `${core}questionnaire-unit`,
  unitOption: `${core}questionnaire-unitOption`,
  minValue: `${core}minValue`,
  maxValue: `${core}maxValue`,
  maxDecimalPlaces: `${core}maxDecimalPlaces`,
  maxOccurs: `${core}questionnaire-maxOccurs`,
  alone: `${core}questionnaire-optionExclusive`,
  variable: `${core}variable`,
  calculated: `${sdc}sdc-questionnaire-calculatedExpression`,
  enableIf: `${sdc}sdc-questionnaire-enableWhenExpression`,
  initially: `${sdc}sdc-questionnaire-initialExpression`,
  /** Ours: an alert item (valueBoolean), and how the answers are counted (valueString, JSON: scoring.ts). */
  alert: "urn:attune:selfcheck:alert",
  scoring: "urn:attune:selfcheck:scoring",
  /** Ours, in a response: a sum (its parts `id`, `name`, `value`). */
  score: "urn:attune:selfcheck:score",
} as const;

/** Under which address a weight may stand: R5's and R4's name, and those of earlier drafts that are still about. */
const weights = [
  `${core}itemWeight`,
  `${core}ordinalValue`,
  `${core}questionnaire-ordinalValue`,
  `${core}valueset-ordinalValue`,
  `${core}codesystem-ordinalValue`,
  `${core}iso21090-CO-value`,
] as const;

/** The extensions of `element` with that address. */
export const extensionsOf = (element: unknown, url: string): readonly Loose[] =>
  isLoose(element) ? loosesIn(element["extension"]).filter((one) => one["url"] === url) : [];

/** The value of its first extension with that address; null where there is none. */
export const extensionValue = (element: unknown, url: string): CheckValue | null => {
  const [first] = extensionsOf(element, url);
  return first === undefined ? null : valueIn(first, "value");
};

/** What `element` weighs, and under which address that stands; null where it does not say. */
export const weightIn = (element: unknown): { readonly weight: number; readonly by: string } | null => {
  for (const by of weights) {
    const [first] = extensionsOf(element, by);
    const weight = first?.["valueDecimal"] ?? first?.["valueInteger"];
    if (typeof weight === "number" && Number.isFinite(weight)) return { weight, by };
  }
  return null;
};

/** The expression in FHIRPath of an extension's `valueExpression`; null where it is in another language, or none. */
export const expressionIn = (one: Loose | undefined): { readonly name: string; readonly expression: string } | null => {
  const held = one?.["valueExpression"];
  if (!isLoose(held)) return null;
  const expression = textIn(held["expression"]);
  return held["language"] === "text/fhirpath" && expression !== "" ? { name: textIn(held["name"]), expression } : null;
};

/** The text `name` of `element`, with what it is in other languages. */
export const toldFrom = (element: Loose, name: string): ItemWords => {
  const translations = extensionsOf(element[`_${name}`], extensions.translation).flatMap((one) => {
    const part = (url: string): unknown => loosesIn(one["extension"]).find((inner) => inner["url"] === url);
    const [lang, content] = [part("lang"), part("content")];
    const code = isLoose(lang) ? textIn(lang["valueCode"]) : "";
    const text = isLoose(content) ? textIn(content["valueString"] ?? content["valueMarkdown"]) : "";
    return code === "" || text === "" ? [] : [[code, text] as const];
  });
  return { plain: textIn(element[name]), in: Object.fromEntries(translations) };
};

/** Whether a value holds no more than so many parts, none deeper than so many. */
export const isWithin = (value: unknown, parts: number, depth: number): boolean => {
  const open: (readonly [unknown, number])[] = [[value, 0]];
  let seen = 0;
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [one, at] = next;
    if (++seen > parts || at > depth) return false;
    if (typeof one === "object" && one !== null) for (const inner of Object.values(one)) open.push([inner, at + 1]);
  }
  return true;
};
