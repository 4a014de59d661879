/**
 * A questionnaire as the runner knows it, whatever file it came from: its questions in their order, each with all that FHIR
 * R4 and Structured Data Capture say of it. parse.ts makes it; nothing here is any instrument's own text.
 */
import type { CheckValue, FhirCoding } from "./value.ts";

/** A text and what it is in other languages, by their codes. */
export type ItemWords = { readonly plain: string; readonly in: Readonly<Record<string, string>> };

export const itemTypes = [
  "group",
  "display",
  "boolean",
  "decimal",
  "integer",
  "date",
  "dateTime",
  "time",
  "string",
  "text",
  "url",
  "choice",
  "open-choice",
  "quantity",
  "attachment",
  "reference",
] as const;
export type ItemType = (typeof itemTypes)[number];

export const operators = ["exists", "=", "!=", ">", "<", ">=", "<="] as const;

export type Condition = {
  readonly question: string;
  readonly operator: (typeof operators)[number];
  readonly answer: CheckValue;
};

/** One of the answers that are offered. */
export type Option = {
  readonly value: CheckValue;
  readonly words: ItemWords;
  /** What it counts, where the file says so, and under which address it does. */
  readonly weight: number | null;
  readonly weighedBy: string | null;
  readonly isFirst: boolean;
  /** Chosen, it stands alone. */
  readonly isAlone: boolean;
};

export type Variable = { readonly name: string; readonly expression: string };

export type CheckItem = {
  readonly linkId: string;
  readonly prefix: string;
  readonly text: ItemWords;
  readonly type: ItemType;
  readonly codes: readonly FhirCoding[];
  readonly required: boolean;
  readonly repeats: boolean;
  readonly readOnly: boolean;
  readonly hidden: boolean;
  readonly maxLength: number | null;
  readonly min: CheckValue | null;
  readonly max: CheckValue | null;
  /** How many figures after the point; null where any. */
  readonly decimals: number | null;
  readonly options: readonly Option[];
  /** How many answers it takes at most; null where any. */
  readonly most: number | null;
  /** The answers are said to lie in a list that is not in the file. */
  readonly isElsewhere: boolean;
  readonly unit: FhirCoding | null;
  readonly enableWhen: readonly Condition[];
  readonly enableBehavior: "all" | "any";
  readonly enableIf: string | null;
  readonly initial: readonly CheckValue[];
  readonly initially: string | null;
  readonly calculated: string | null;
  readonly variables: readonly Variable[];
  /** Above zero, it stops the questions and opens Help. */
  readonly isAlert: boolean;
  readonly items: readonly CheckItem[];
};

/** What a score says from `from` to `to`, and who says so. */
export type Band = { readonly from: number; readonly to: number; readonly says: string; readonly source: string };

/** A sum of answers: the whole, or a part of it. */
export type Scale = {
  readonly id: string;
  readonly name: string;
  readonly items: readonly string[];
  /** Of those, which count the other way round. */
  readonly reverse: readonly string[];
  readonly times: number;
  readonly bands: readonly Band[];
};

export type Questionnaire = {
  readonly url: string | null;
  readonly version: string | null;
  readonly name: string;
  readonly title: ItemWords;
  readonly publisher: string;
  readonly copyright: string;
  readonly language: string | null;
  readonly codes: readonly FhirCoding[];
  readonly variables: readonly Variable[];
  readonly scales: readonly Scale[];
  readonly items: readonly CheckItem[];
  /** The file, for expressions that ask it (`%questionnaire`). */
  readonly file: Readonly<Record<string, unknown>>;
};

/** All items of it, each before those within it. */
export const itemsOf = (items: readonly CheckItem[]): readonly CheckItem[] =>
  items.flatMap((item) => [item, ...itemsOf(item.items)]);

/** A text in `language`, or in the nearest that the file has. */
export const toldIn = (told: ItemWords, language: string): string =>
  told.in[language] ??
  Object.entries(told.in).find(([code]) => code.split("-")[0] === language.split("-")[0])?.[1] ??
  told.plain;
