/**
 * The weekly look: a questionnaire of our own, not validated, a mirror. Mood, worry, sleep, support, joy with the child, and
 * the four faces of parental burnout (Roskam 2018, doi 10.3389/fpsyg.2018.00758) in words of our own. Nothing is added up.
 */
import { failed, type Result } from "../ground/result.ts";
import { isLoose, loosesIn, textIn } from "./file.ts";
import { weekId } from "./keptcheck.ts";
import { questionnaireOf, type QuestionnaireProblem } from "./parse.ts";
import type { Questionnaire } from "./questionnaire.ts";

export const weekAsks = ["mood", "worry", "sleep", "support", "joy", "tired", "before", "enough", "far"] as const;
export type WeekAsk = (typeof weekAsks)[number];
/** How often, from hardly to nearly the whole week. */
export const weekTimes = [0, 1, 2, 3, 4] as const;
export type WeekTime = (typeof weekTimes)[number];

const system = "urn:attune:selfcheck:week";

/** The questionnaire, in words that are said. */
export const weekLook = (
  title: string,
  ask: (one: WeekAsk) => string,
  time: (often: WeekTime) => string,
  more: string,
): Result<Questionnaire, QuestionnaireProblem> =>
  questionnaireOf({
    resourceType: "Questionnaire",
    status: "active",
    url: system,
    version: "1",
    name: weekId,
    title,
    item: [
      ...weekAsks.map((one) => ({
        linkId: one,
        type: "choice",
        text: ask(one),
        answerOption: weekTimes.map((often) => ({
          valueCoding: { system, code: `often-${often}`, display: time(often) },
        })),
      })),
      { linkId: "more", type: "text", text: more, maxLength: 2000 },
    ],
  });

/** What a look said, by its questions; null where one was passed over. */
export type Look = Readonly<Record<WeekAsk, WeekTime | null>>;

/** A kept response of the weekly look; null where it is none. */
export const lookFrom = (response: string): Look | null => {
  const parsed = parsedOr(response);
  if (!parsed.ok) return null;
  const often = (one: WeekAsk): WeekTime | null => {
    const found = loosesIn(parsed.value["item"]).find(({ linkId }) => linkId === one);
    const coding = loosesIn(found?.["answer"])[0]?.["valueCoding"];
    const code = isLoose(coding) ? textIn(coding["code"]) : "";
    return weekTimes.find((time) => code === `often-${time}`) ?? null;
  };
  const [mood, worry, sleep, support, joy] = [
    often("mood"),
    often("worry"),
    often("sleep"),
    often("support"),
    often("joy"),
  ];
  const [tired, before, enough, far] = [often("tired"), often("before"), often("enough"), often("far")];
  return { mood, worry, sleep, support, joy, tired, before, enough, far };
};

const parsedOr = (text: string): Result<Readonly<Record<string, unknown>>, "check-no-response"> => {
  try {
    const found: unknown = JSON.parse(text);
    return isLoose(found) ? { ok: true, value: found } : failed("check-no-response");
  } catch {
    return failed("check-no-response");
  }
};
