/**
 * A QuestionnaireResponse comes back: somebody's own, of an earlier day or from elsewhere. It is taken whole or refused by
 * name: for another questionnaire, with what that does not ask, with answers that it does not take.
 */
import { done, failed, type Result } from "../ground/result.ts";
import { wrongWithAll } from "./allowed.ts";
import { isLoose, isWithin, type Loose, loosesIn, textIn } from "./file.ts";
import { fileLimits } from "./parse.ts";
import { type Filled, mostCopies, nothingFilled, placeOf } from "./places.ts";
import type { CheckItem, Questionnaire } from "./questionnaire.ts";
import { type CheckValue, valueIn } from "./value.ts";

export type ResponseProblem =
  | "check-no-json"
  | "check-large"
  | "check-no-response"
  | "check-other-questionnaire"
  | "check-response-item";

type Taken = { answers: Record<string, readonly CheckValue[]>; copies: Record<string, number> };

/** The link of the first item that does not fit; null where all do. */
const takeInto = (
  taken: Taken,
  items: readonly CheckItem[],
  given: readonly Loose[],
  at: readonly number[],
): string | null => {
  const byLink = Map.groupBy(given, (one) => textIn(one["linkId"]));
  for (const [linkId, ones] of byLink) {
    const item = items.find((one) => one.linkId === linkId);
    if (item === undefined) return linkId || "?";
    const place = placeOf(linkId, at);
    if (item.type === "display") continue;
    if (item.type === "group") {
      if (ones.length > (item.repeats ? mostCopies : 1)) return linkId;
      if (ones.length > 1) taken.copies[place] = ones.length;
      for (const [copy, one] of ones.entries()) {
        if (one["answer"] !== undefined) return linkId;
        const wrong = takeInto(taken, item.items, loosesIn(one["item"]), [...at, copy]);
        if (wrong !== null) return wrong;
      }
      continue;
    }
    const answers = ones.flatMap((one) => loosesIn(one["answer"]));
    const values = answers.flatMap((one) => valueIn(one, "value") ?? []);
    const isWorkedOut = item.calculated !== null;
    if (values.length !== answers.length || ones.length > 1) return linkId;
    if (!isWorkedOut && !item.isElsewhere && wrongWithAll(item, values) !== null) return linkId;
    if (values.length > 0) taken.answers[place] = values;
    for (const [n, one] of answers.entries()) {
      const wrong = takeInto(taken, item.items, loosesIn(one["item"]), [...at, n]);
      if (wrong !== null) return wrong;
    }
  }
  return null;
};

/** What a response fills in of its questionnaire. */
export const filledFrom = (questionnaire: Questionnaire, response: unknown): Result<Filled, ResponseProblem> => {
  if (!isLoose(response) || response["resourceType"] !== "QuestionnaireResponse") return failed("check-no-response");
  if (!isWithin(response, fileLimits.parts, fileLimits.depth)) return failed("check-large");
  const [url] = textIn(response["questionnaire"]).split("|");
  if (url !== "" && questionnaire.url !== null && url !== questionnaire.url) return failed("check-other-questionnaire");
  const taken: Taken = { answers: {}, copies: {} };
  const wrong = takeInto(taken, questionnaire.items, loosesIn(response["item"]), []);
  return wrong === null
    ? done({ ...nothingFilled, ...taken })
    : failed("check-response-item", { place: wrong, with: { item: wrong } });
};

/** The response in the text of a file. */
export const readResponse = (questionnaire: Questionnaire, text: string): Result<Filled, ResponseProblem> => {
  if (text.length > fileLimits.letters) return failed("check-large");
  try {
    return filledFrom(questionnaire, JSON.parse(text.replace(/^\uFEFF/, "")));
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return failed("check-no-json");
    if (thrown instanceof RangeError) return failed("check-large");
    throw thrown;
  }
};
