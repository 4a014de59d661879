/** Where the six weeks stand, in words. */
import type { WeekStage } from "../../practice/weeks.ts";
import { writtenDay } from "../../words/written.ts";
import { say } from "./words.ts";

/** A day as it is written here: at noon, so that no zone makes it another. */
export const practiceDay = (day: string): string => writtenDay(`${day}T12:00:00`);

/** In one line; for what began. */
export const weekTitle = (stage: WeekStage): string => {
  switch (stage.is) {
    case "none":
      return say("practice.weeks.title");
    case "ahead":
      return say("practice.weeks.ahead", { day: practiceDay(stage.start) });
    case "paused":
      return say("practice.weeks.paused", { day: practiceDay(stage.since) });
    case "between":
      return say("practice.weeks.between", { day: practiceDay(stage.next) });
    case "over":
      return say("practice.weeks.over");
    case "week": {
      const day = practiceDay(stage.last);
      return stage.focus === null
        ? say("practice.weeks.back", { day })
        : say("practice.weeks.of", { n: stage.n + 1, day });
    }
  }
};
