/** Entries as marks in a day's picture, and those of them that are about the chosen children. */
import { minuteIn, standing } from "../../diary/day.ts";
import type { Entry } from "../../diary/diary.ts";
import type { DayMark } from "../../drawing/dayshape.ts";

/** What is about the chosen children, or about no child. */
export const aboutChosen = (entries: readonly Entry[], chosen: readonly string[]): readonly Entry[] =>
  entries.filter(
    ({ kind, children }) => kind !== "child" && (children.length === 0 || children.some((id) => chosen.includes(id))),
  );

/** Exchanges as marks, in minutes from the midnight that begins `day`. */
export const marksOf = (entries: readonly Entry[], day: string): readonly DayMark[] =>
  entries
    .map((entry) => ({
      at: minuteIn(entry.at, day),
      minutes: (entry.body && "minutes" in entry.body && entry.body.minutes) || 0,
      kind: standing(entry),
    }))
    .filter(({ kind }) => kind !== "note");
