/** Whether answers are ones that a question takes: the kind, how many, how long, from what to what, one of those offered. */
import type { CheckItem } from "./questionnaire.ts";
import { type CheckValue, isSameValue, orderOf, sizeOf, type ValueKind } from "./value.ts";

const kinds: Readonly<Record<string, readonly ValueKind[]>> = {
  boolean: ["boolean"],
  decimal: ["decimal", "integer"],
  integer: ["integer"],
  date: ["date"],
  dateTime: ["dateTime"],
  time: ["time"],
  string: ["string"],
  text: ["string"],
  url: ["uri"],
  quantity: ["quantity"],
};

/** The kinds of value that a question takes; none where it cannot be answered here. */
export const kindsOf = (item: CheckItem): readonly ValueKind[] => {
  if (item.type === "choice" || item.type === "open-choice") {
    const offered = item.options.map(({ value }) => value.is);
    return [...new Set<ValueKind>(item.type === "open-choice" ? [...offered, "string"] : offered)];
  }
  return kinds[item.type] ?? [];
};

/** What is wrong with an answer. */
export type Wrong = "kind" | "option" | "long" | "low" | "high" | "decimals" | "many" | "twice";

const decimalsOf = (size: number): number => {
  const [mantissa = "", exponent = "0"] = String(size).split("e");
  return Math.max(0, (mantissa.split(".")[1]?.length ?? 0) - Number(exponent));
};

/** What is wrong with one answer to `item`; null where nothing is. */
export const wrongWith = (item: CheckItem, value: CheckValue): Wrong | null => {
  if (!kindsOf(item).includes(value.is)) return "kind";
  if (item.type === "choice" || (item.type === "open-choice" && value.is !== "string"))
    return item.options.some((one) => isSameValue(one.value, value)) ? null : "option";
  if (item.maxLength !== null && typeof value.value === "string" && value.value.length > item.maxLength) return "long";
  const size = sizeOf(value);
  if (item.decimals !== null && size !== null && decimalsOf(size) > item.decimals) return "decimals";
  if (item.min !== null && (orderOf(value, item.min) ?? 0) < 0) return "low";
  if (item.max !== null && (orderOf(value, item.max) ?? 0) > 0) return "high";
  return null;
};

/** Whether an answer stands alone: "none of these". */
export const isAlone = (item: CheckItem, value: CheckValue): boolean =>
  item.options.some((one) => one.isAlone && isSameValue(one.value, value));

/** What is wrong with all answers to `item`; null where nothing is. */
export const wrongWithAll = (item: CheckItem, values: readonly CheckValue[]): Wrong | null => {
  if (values.length > (item.repeats ? (item.most ?? values.length) : 1)) return "many";
  if (values.length > 1 && values.some((value) => isAlone(item, value))) return "many";
  const isChoice = item.type === "choice" || item.type === "open-choice";
  if (isChoice && values.some((one, n) => values.findIndex((other) => isSameValue(one, other)) !== n)) return "twice";
  for (const value of values) {
    const wrong = wrongWith(item, value);
    if (wrong !== null) return wrong;
  }
  return null;
};
