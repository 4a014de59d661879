/**
 * An answer's value as FHIR R4 knows it, how it stands in JSON (`valueInteger`, `valueCoding` ...), and when two of them are
 * one. https://hl7.org/fhir/R4/questionnaireresponse.html
 */
import * as v from "valibot";
import { alike } from "../ground/alike.ts";

const text = v.pipe(v.string(), v.minLength(1), v.maxLength(20_000), v.regex(/\S/));
const finite = v.pipe(v.number(), v.finite());
/** A date may be a year or a month alone; each that is there must be one of the calendar. */
const dateText = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/),
  v.check((day) => isDay(day)),
);
const clock = /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?$/;
const momentText = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-\d{2}(?:-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-4]):[0-5]\d))?)?)?$/),
  v.check(
    (at) =>
      isDay(at.slice(0, 10)) && (at.length <= 10 || clock.test(at.slice(11).replace(/(?:Z|[+-]\d{2}:\d{2})$/, ""))),
  ),
);

/** Whether a year, a month or a day is one of the calendar. */
function isDay(day: string): boolean {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const found = new Date(Date.UTC(2000, month - 1, date));
  found.setUTCFullYear(year, month - 1, date);
  return month >= 1 && month <= 12 && found.getUTCMonth() === month - 1 && found.getUTCDate() === date;
}

const codingShape = v.object({
  system: v.exactOptional(text),
  version: v.exactOptional(text),
  code: v.exactOptional(v.pipe(text, v.regex(/^\S+(?: \S+)*$/))),
  display: v.exactOptional(text),
});
const quantityShape = v.object({
  value: v.exactOptional(finite),
  unit: v.exactOptional(text),
  system: v.exactOptional(text),
  code: v.exactOptional(text),
});
export type FhirCoding = Readonly<v.InferOutput<typeof codingShape>>;

/** Each kind of value: its shape. The kind with a capital letter is the end of its name in JSON. */
const shapes = {
  boolean: v.boolean(),
  decimal: finite,
  integer: v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1)),
  date: dateText,
  dateTime: momentText,
  time: v.pipe(v.string(), v.regex(clock)),
  string: text,
  uri: v.pipe(v.string(), v.regex(/^\S+$/), v.maxLength(2000)),
  coding: v.pipe(
    codingShape,
    v.check(({ code, display }) => code !== undefined || display !== undefined),
  ),
  quantity: v.pipe(
    quantityShape,
    v.check(({ value }) => value !== undefined),
  ),
} as const;
export type ValueKind = keyof typeof shapes;
export const valueKinds = Object.keys(shapes) as readonly ValueKind[];

export type CheckValue = {
  [Kind in ValueKind]: { readonly is: Kind; readonly value: Readonly<v.InferOutput<(typeof shapes)[Kind]>> };
}[ValueKind];

/** Values as they are kept. */
export const valueShape: v.GenericSchema<unknown, CheckValue> = v.variant("is", [
  v.object({ is: v.literal("boolean"), value: shapes.boolean }),
  v.object({ is: v.literal("decimal"), value: shapes.decimal }),
  v.object({ is: v.literal("integer"), value: shapes.integer }),
  v.object({ is: v.literal("date"), value: shapes.date }),
  v.object({ is: v.literal("dateTime"), value: shapes.dateTime }),
  v.object({ is: v.literal("time"), value: shapes.time }),
  v.object({ is: v.literal("string"), value: shapes.string }),
  v.object({ is: v.literal("uri"), value: shapes.uri }),
  v.object({ is: v.literal("coding"), value: shapes.coding }),
  v.object({ is: v.literal("quantity"), value: shapes.quantity }),
]);

/** `value` as a value of this kind; null where it is none. */
export const valueFrom = (is: ValueKind, value: unknown): CheckValue | null => {
  const found = v.safeParse(valueShape, { is, value });
  return found.success ? found.output : null;
};

const ending = (kind: ValueKind): string => kind.replace(/^./, (first) => first.toUpperCase());

/** The name of a value of this kind in FHIR's JSON, after `before`: `value` + Integer, `answer` + FhirCoding. */
export const nameInJson = (before: string, kind: ValueKind): string => `${before}${ending(kind)}`;

/** The value that stands in `object` under `before`: `valueInteger`, `answerCoding`; null where none does, or none of ours. */
export const valueIn = (object: Readonly<Record<string, unknown>>, before: string): CheckValue | null => {
  for (const kind of valueKinds) {
    const value = object[nameInJson(before, kind)];
    if (value !== undefined) return valueFrom(kind, value);
  }
  return null;
};

/** Whether two values say the same: codings by system and code, a word against a code or what it shows (SDC's own examples do). */
export const isSameValue = (one: CheckValue, other: CheckValue): boolean => {
  if (one.is === "coding" && other.is === "coding") {
    const [a, b] = [one.value, other.value];
    if (a.code === undefined || b.code === undefined) return a.display === b.display && a.code === b.code;
    return a.code === b.code && (a.system === undefined || b.system === undefined || a.system === b.system);
  }
  if (one.is === "coding" || other.is === "coding") {
    const [coding, plain] = one.is === "coding" ? [one.value, other] : [other.is === "coding" ? other.value : {}, one];
    const written = String(plain.value);
    return plain.is !== "quantity" && (coding.code === written || coding.display === written);
  }
  if (one.is === "quantity" && other.is === "quantity")
    return one.value.value === other.value.value && unitOf(one.value) === unitOf(other.value);
  return alike(one.value, other.value);
};

const unitOf = ({ code, unit }: { readonly code?: string; readonly unit?: string }): string => code ?? unit ?? "";

/**
 * How `one` stands to `other`: below 0, 0, or above; null where they cannot be put in an order. A code that is a number is
 * taken as one beside a number.
 */
export const orderOf = (one: CheckValue, other: CheckValue): number | null => {
  if (one.is === "quantity" && other.is === "quantity" && unitOf(one.value) !== unitOf(other.value)) return null;
  const [a, b] = [sizeOf(one), sizeOf(other)];
  if (a !== null && b !== null) return a - b;
  if (typeof one.value !== "string" || typeof other.value !== "string") return null;
  return one.value < other.value ? -1 : one.value > other.value ? 1 : 0;
};

/** The number that a value is; null where it is none. */
export const sizeOf = (value: CheckValue): number | null => {
  if (value.is === "decimal" || value.is === "integer") return value.value;
  if (value.is === "quantity") return value.value.value ?? null;
  if (value.is === "coding" && /^-?\d+(?:\.\d+)?$/.test(value.value.code ?? "")) return Number(value.value.code);
  return null;
};
