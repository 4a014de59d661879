/**
 * The rule before all others of this room: an answer above zero to an item that asks about dying or harm stops the questions
 * and opens Help, before any total and whatever way it came: answered, changed, resumed, filled in by the file, brought in.
 * Where nothing says what an answer counts, it counts as above zero: better once too often.
 */
import { answersAt, type Filled, type AnswerPlace, placesOf } from "./places.ts";
import type { CheckItem, Questionnaire } from "./questionnaire.ts";
import { weightOf } from "./score.ts";
import type { CheckValue } from "./value.ts";

/** Codes and words that say no where a file gives no weight. */
const none = /^(?:0|n|no|none|never|false|not[-_ ]?at[-_ ]?all|la6568-5|la32-8)$/i;

/** Whether an answer to an alert item is above zero. */
export const isAboveZero = (item: CheckItem, value: CheckValue): boolean => {
  const weight = weightOf(item, value);
  if (weight !== null) return weight > 0;
  if (value.is === "coding") return !none.test(value.value.code ?? "") && !none.test(value.value.display ?? "");
  if (value.is === "string") return !none.test(value.value.trim());
  return true;
};

/** The places whose answers are an alert, asked or not: an answer does not go away because its question did. */
export const alertsIn = (questionnaire: Questionnaire, filled: Filled): readonly AnswerPlace[] =>
  placesOf(questionnaire, filled)
    .filter(({ item, place }) => item.isAlert && answersAt(filled, place).some((value) => isAboveZero(item, value)))
    .map(({ place }) => place);
