/** A response as lines to read: each question with its answers, in order, whatever they lay in. */
import { isLoose, type Loose, loosesIn, textIn } from "./file.ts";
import { type CheckValue, valueIn } from "./value.ts";

export type AnswerLine = { readonly asked: string; readonly values: readonly CheckValue[] };

const linesIn = (items: unknown): readonly AnswerLine[] =>
  loosesIn(items).flatMap((item): readonly AnswerLine[] => {
    const answers: readonly Loose[] = loosesIn(item["answer"]);
    const values = answers.flatMap((one) => valueIn(one, "value") ?? []);
    const asked = textIn(item["text"]) || textIn(item["linkId"]);
    return [
      ...(values.length > 0 ? [{ asked, values }] : []),
      ...answers.flatMap((one) => linesIn(one["item"])),
      ...linesIn(item["item"]),
    ];
  });

/** The lines of a response in JSON; none where it is none. */
export const answerLines = (response: string): readonly AnswerLine[] => {
  try {
    const found: unknown = JSON.parse(response);
    return isLoose(found) ? linesIn(found["item"]) : [];
  } catch {
    return [];
  }
};
