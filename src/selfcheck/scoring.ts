/**
 * How answers are counted, said in a few lines instead of expressions: which items are summed, which of them the other way
 * round, what a sum is called from where to where and by whom. It stands as JSON in the questionnaire's own extension
 * `urn:attune:selfcheck:scoring`; `alerts` there names items that stop the questions.
 */
import * as v from "valibot";
import type { Scale } from "./questionnaire.ts";

const word = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
const finite = v.pipe(v.number(), v.finite());
const scale = v.strictObject({
  id: word,
  name: v.optional(v.pipe(v.string(), v.maxLength(300)), ""),
  items: v.pipe(v.array(word), v.minLength(1), v.maxLength(500)),
  reverse: v.optional(v.array(word), []),
  times: v.optional(finite, 1),
  bands: v.optional(v.array(v.strictObject({ from: finite, to: finite, says: word, source: word })), []),
});
const scoring = v.strictObject({
  scales: v.optional(v.pipe(v.array(scale), v.maxLength(40)), []),
  alerts: v.optional(v.array(word), []),
});

/** The scales and alert items that a text in JSON says; null where it is none of ours. */
export const scoringFrom = (
  text: string,
): { readonly scales: readonly Scale[]; readonly alerts: readonly string[] } | null => {
  try {
    const found = v.safeParse(scoring, JSON.parse(text));
    return found.success ? found.output : null;
  } catch {
    return null;
  }
};
