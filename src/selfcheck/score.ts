/**
 * What answers count. A sum is only said where every one of its items has an answer: a skipped one would make it smaller
 * without a word. Bands are information with their source, and nobody's measure beside anyone else.
 */
import { answersAt, type Filled, placesOf } from "./places.ts";
import type { Band, CheckItem, Questionnaire, Scale } from "./questionnaire.ts";
import { type CheckValue, isSameValue, sizeOf } from "./value.ts";

export type Sum = {
  readonly id: string;
  readonly name: string;
  /** Null where an item of it has no answer, or one that counts nothing. */
  readonly value: number | null;
  /** How many of its items have none. */
  readonly missing: number;
  /** The most and the least that it can be. */
  readonly from: number;
  readonly to: number;
  readonly band: Band | null;
};

/** What an answer to `item` counts; null where nothing says. */
export const weightOf = (item: CheckItem, value: CheckValue): number | null => {
  const chosen = item.options.find((one) => isSameValue(one.value, value));
  if (chosen !== undefined) return chosen.weight;
  if (value.is === "boolean") return value.value ? 1 : 0;
  return value.is === "coding" ? null : sizeOf(value);
};

/** The least and the most that an item can count. */
const spanOf = (item: CheckItem): readonly [number, number] => {
  const weights =
    item.type === "boolean"
      ? [0, 1]
      : [
          ...item.options.map(({ weight }) => weight),
          item.min && sizeOf(item.min),
          item.max && sizeOf(item.max),
        ].filter((one) => one !== null);
  return weights.length === 0 ? [0, 0] : [Math.min(...weights), Math.max(...weights)];
};

/** Sums of decimals without the dust of binary fractions. */
const clean = (size: number): number => Number(size.toFixed(6));

const bandOf = (bands: readonly Band[], value: number): Band | null =>
  bands.find(({ from, to }) => value >= from && value <= to) ?? null;

const sumOf = (scale: Scale, questionnaire: Questionnaire, filled: Filled): Sum => {
  const all = placesOf(questionnaire, filled).filter(({ item }) => scale.items.includes(item.linkId));
  const byLink = Map.groupBy(all, ({ item }) => item.linkId);
  let [total, missing, low, high] = [0, 0, 0, 0];
  for (const link of scale.items) {
    const [standing] = byLink.get(link) ?? [];
    if (standing === undefined) {
      missing += 1;
      continue;
    }
    const { item, place } = standing;
    const [least, most] = spanOf(item);
    [low, high] = [low + least, high + most];
    const weights = answersAt(filled, place).map((value) => weightOf(item, value));
    const [only] = weights;
    if (only === undefined || only === null || weights.length > 1) missing += 1;
    else total += scale.reverse.includes(link) ? least + most - only : only;
  }
  const value = missing > 0 ? null : clean(total * scale.times);
  return {
    id: scale.id,
    name: scale.name,
    value,
    missing,
    from: clean(low * scale.times),
    to: clean(high * scale.times),
    band: value === null ? null : bandOf(scale.bands, value),
  };
};

/** The sums that the questionnaire's own scoring says. */
export const sumsOf = (questionnaire: Questionnaire, filled: Filled): readonly Sum[] =>
  questionnaire.scales.map((scale) => sumOf(scale, questionnaire, filled));

export type WorkedOut = { readonly item: CheckItem; readonly value: number };

/** What its expressions have worked out as numbers: a total, a part of it. */
export const workedOut = (questionnaire: Questionnaire, settled: Filled): readonly WorkedOut[] =>
  placesOf(questionnaire, settled).flatMap(({ item, place }) => {
    const [first] = item.calculated === null ? [] : answersAt(settled, place);
    const size = first === undefined ? null : sizeOf(first);
    return size === null || item.hidden ? [] : [{ item, value: size }];
  });
