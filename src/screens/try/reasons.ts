/** Why this one today, in sentences: the weightiest first. */
import type { Choice } from "../../growing/choose.ts";
import { say } from "./words.ts";

/** At most `most` sentences; that it fits the age only where nothing else is to be said. */
export const reasonsOf = (choice: Extract<Choice, { is: "try" }>, most: number): readonly string[] => {
  const told = choice.reasons.filter((reason) => reason !== "age" || choice.reasons.length === 1);
  return told.slice(0, most).map((reason) => say(`try.reason.${reason}`, { opening: choice.opening }));
};
