/** What self-checks say: their messages, a questionnaire by its id, a value as a person reads it. */
import { weekAsks, weekLook } from "../../selfcheck/week.ts";
import { type KeptAnswers, weekId } from "../../selfcheck/keptcheck.ts";
import type { Questionnaire } from "../../selfcheck/questionnaire.ts";
import { toldIn } from "../../selfcheck/questionnaire.ts";
import type { CheckValue } from "../../selfcheck/value.ts";
import { speaker, spoken } from "../../words/words.ts";
import { numbers, writtenDay } from "../../words/written.ts";
import { words as cardWords } from "../../words/en/instruments.ts";
import { words } from "../../words/en/selfcheck.ts";

export const say = speaker(words);
export const sayCard = speaker(cardWords);

/** Our own weekly look, in the language that is spoken. Throws where it is no questionnaire: that is a bug. */
export const ownWeek = (): Questionnaire => {
  const found = weekLook(
    say("selfcheck.week"),
    (one) => say(`week.${one}`),
    (often) => say(`week.often.${often}`),
    say("week.more"),
  );
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
};
export const weekRows = weekAsks;

/** What a questionnaire is called. */
export const titleOf = (questionnaire: Questionnaire): string =>
  toldIn(questionnaire.title, spoken().code) || questionnaire.name || say("selfcheck.untitled");

/** What a kept check is called: the weekly look by its name in the language that is spoken now. */
export const keptTitle = ({ of, title }: KeptAnswers): string => (of === weekId ? say("selfcheck.week") : title);

/** A value in words. */
export const valueWords = (value: CheckValue): string => {
  switch (value.is) {
    case "boolean":
      return say(value.value ? "selfcheck.yes" : "selfcheck.no");
    case "coding":
      return value.value.display ?? value.value.code ?? "";
    case "quantity":
      return `${numbers({}).format(value.value.value ?? 0)} ${value.value.unit ?? value.value.code ?? ""}`.trim();
    case "date":
      return value.value.length === 10 ? writtenDay(`${value.value}T12:00:00`) : value.value;
    default:
      return String(value.value);
  }
};
