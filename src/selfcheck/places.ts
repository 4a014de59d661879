/**
 * Where an answer stands: a questionnaire's items once each, a repeated group as often as there are copies of it, what lies
 * under a question once for each of its answers, as a QuestionnaireResponse has it. What is filled in is a flat map by place.
 */
import * as v from "valibot";
import type { CheckItem, Questionnaire } from "./questionnaire.ts";
import { type CheckValue, valueShape } from "./value.ts";

/** The copies of what it lies in, outermost first, then its link: `0.1/mood`. */
export type AnswerPlace = string;

export const filledShape = v.object({
  answers: v.record(v.string(), v.array(valueShape)),
  /** How often a repeated group is there, where it is more than once. */
  copies: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(20))),
  /** Passed over on purpose. */
  skipped: v.array(v.string()),
});
/** What somebody has answered so far. */
export type Filled = {
  readonly answers: Readonly<Record<AnswerPlace, readonly CheckValue[]>>;
  readonly copies: Readonly<Record<AnswerPlace, number>>;
  readonly skipped: readonly AnswerPlace[];
};
export const nothingFilled: Filled = { answers: {}, copies: {}, skipped: [] };

/** A repeated group is there at most so often. */
export const mostCopies = 20;

export type Placed = {
  readonly place: AnswerPlace;
  readonly item: CheckItem;
  /** The items that it lies in, and which copy of each. */
  readonly over: readonly CheckItem[];
  readonly at: readonly number[];
  /** Which copy of a repeated group this is. */
  readonly copy: number;
};

export const placeOf = (linkId: string, at: readonly number[]): AnswerPlace => `${at.join(".")}/${linkId}`;

/** The answers at a place; none where there are none. */
export const answersAt = ({ answers }: Pick<Filled, "answers">, place: AnswerPlace): readonly CheckValue[] =>
  Object.hasOwn(answers, place) ? (answers[place] ?? []) : [];

export const copiesAt = ({ copies }: Filled, { item, place }: Pick<Placed, "item" | "place">): number =>
  item.type === "group" && item.repeats && Object.hasOwn(copies, place) ? Math.min(copies[place] ?? 1, mostCopies) : 1;

const isEmpty = ({ type, items }: CheckItem): boolean => type === "display" || items.length === 0;

/** All places of a questionnaire that is filled in so far, in order, whether they are asked or not. */
export const placesOf = ({ items }: Pick<Questionnaire, "items">, filled: Filled): readonly Placed[] => {
  const all: Placed[] = [];
  const walk = (list: readonly CheckItem[], over: readonly CheckItem[], at: readonly number[]): void => {
    for (const item of list) {
      const standing = { place: placeOf(item.linkId, at), item, over, at };
      const isGroup = item.type === "group";
      // Under a question lies what is asked of each of its answers.
      const times = isGroup ? copiesAt(filled, standing) : answersAt(filled, standing.place).length;
      if (!isGroup) all.push({ ...standing, copy: 0 });
      for (let copy = 0; copy < times; copy++) {
        if (isGroup) all.push({ ...standing, copy });
        if (!isEmpty(item)) walk(item.items, [...over, item], [...at, copy]);
      }
    }
  };
  walk(items, [], []);
  return all;
};

/** With these answers at a place: what was said of answers that are gone, and that it was passed over, goes as well. */
export const withAnswers = (filled: Filled, place: AnswerPlace, values: readonly CheckValue[]): Filled => {
  const { [place]: _before, ...others } = filled.answers;
  return {
    ...filled,
    answers: values.length === 0 ? others : { ...others, [place]: values },
    skipped: filled.skipped.filter((one) => one !== place),
  };
};

/** Passed over: no answer, and that it was on purpose. */
export const skippedAt = (filled: Filled, place: AnswerPlace): Filled => {
  const left = withAnswers(filled, place, []);
  return { ...left, skipped: [...left.skipped, place] };
};

/** One copy more of a repeated group. */
export const withCopy = (filled: Filled, standing: Pick<Placed, "item" | "place">): Filled => ({
  ...filled,
  copies: { ...filled.copies, [standing.place]: Math.min(copiesAt(filled, standing) + 1, mostCopies) },
});
