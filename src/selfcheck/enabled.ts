/**
 * Which places are asked: each whose conditions hold and all that it lies in is asked as well. FHIR R4's seven operators, as
 * R5 words them (`!=`: no answer is equal); a condition asks the nearest place of its question, and of what is not asked
 * itself there is no answer.
 */
import { answersAt, type Filled, type AnswerPlace, placesOf, type Placed } from "./places.ts";
import type { Condition, Questionnaire } from "./questionnaire.ts";
import { type CheckValue, isSameValue, orderOf, sizeOf } from "./value.ts";

/** What the expressions of places say, worked out before (settle.ts); one that says nothing leaves its place asked. */
export type Flags = Readonly<Record<AnswerPlace, boolean>>;

const isEqual = (given: CheckValue, wanted: CheckValue): boolean => {
  if (isSameValue(given, wanted)) return true;
  const [one, other] = [sizeOf(given), sizeOf(wanted)];
  // A unit is part of a quantity; else a number is a number, also where it is a code.
  return given.is !== "quantity" && wanted.is !== "quantity" && one !== null && one === other;
};

/** Whether answers meet a condition. */
export const meetsCondition = ({ operator, answer }: Condition, given: readonly CheckValue[]): boolean => {
  const isAny = (holds: (order: number) => boolean): boolean =>
    given.some((one) => {
      const order = orderOf(one, answer);
      return order !== null && holds(order);
    });
  switch (operator) {
    case "exists":
      return given.length > 0 === answer.value;
    case "=":
      return given.some((one) => isEqual(one, answer));
    case "!=":
      return !given.some((one) => isEqual(one, answer));
    case ">":
      return isAny((order) => order > 0);
    case "<":
      return isAny((order) => order < 0);
    case ">=":
      return isAny((order) => order >= 0);
    case "<=":
      return isAny((order) => order <= 0);
  }
};

/** The places that are asked. */
export const askedPlaces = (
  questionnaire: Questionnaire,
  filled: Filled,
  flags: Flags = {},
): ReadonlySet<AnswerPlace> => {
  const all = placesOf(questionnaire, filled);
  const byPlace = new Map(all.map((one) => [one.place, one]));
  const byLink = Map.groupBy(all, ({ item }) => item.linkId);
  const found = new Map<AnswerPlace, boolean>();
  const parentOf = ({ over, at }: Placed): Placed | undefined => {
    const last = over.at(-1);
    return last === undefined ? undefined : byPlace.get(`${at.slice(0, -1).join(".")}/${last.linkId}`);
  };
  /** The same copies of whatever both lie in. */
  const isNear = (one: Placed, other: Placed): boolean =>
    one.over.every((item, n) => other.over[n] !== item || one.at[n] === other.at[n]);
  const answersOf = (link: string, from: Placed): readonly CheckValue[] =>
    (byLink.get(link) ?? [])
      .filter((one) => isNear(one, from) && isAsked(one))
      .flatMap(({ place }) => answersAt(filled, place));
  const isAsked = (one: Placed): boolean => {
    const before = found.get(one.place);
    if (before !== undefined) return before;
    const { item, place } = one;
    const parent = parentOf(one);
    const holds = (condition: Condition): boolean => meetsCondition(condition, answersOf(condition.question, one));
    const isOn =
      (parent === undefined || isAsked(parent)) &&
      (item.enableWhen.length === 0 ||
        (item.enableBehavior === "any" ? item.enableWhen.some(holds) : item.enableWhen.every(holds))) &&
      flags[place] !== false;
    found.set(place, isOn);
    return isOn;
  };
  return new Set(all.filter(isAsked).map(({ place }) => place));
};
