/**
 * One thing for one week. It begins when it is chosen, rests as long as somebody likes at no cost, and ends by itself after seven
 * days; a week later nothing speaks of it any more. Nothing is counted in it but days.
 */
import type { Day } from "../diary/when.ts";
import { type SkillNote, weeksIn } from "./note.ts";

export const weekDays = 7;
/** For how many days after its end it is still spoken of. */
const lingers = 7;

export type SkillWeek = Extract<SkillNote, { is: "week" }>;
type Standing = {
  /** `over`: it has ended, and may be taken once more; `gone`: nothing speaks of it. */
  readonly is: "on" | "paused" | "over" | "gone";
  /** Days that are left with today, 0 to 7. */
  readonly left: number;
};

const days = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** Where a week stands on `today`. A day before its first is its first: clocks and zones change. */
export const standingOf = (week: SkillWeek, today: Day): Standing => {
  const gone = Math.max(0, days(week.from, week.paused ?? today) - week.rested);
  const left = Math.max(0, weekDays - gone);
  if (left > 0) return { is: week.paused === null ? "on" : "paused", left };
  return { is: gone < weekDays + lingers ? "over" : "gone", left: 0 };
};

/** The week rests from `today` on. */
export const pauseWeek = (week: SkillWeek, today: Day): SkillWeek =>
  week.paused === null ? { ...week, paused: today } : week;

/** It goes on where it was, however long it rested. */
export const resumeWeek = (week: SkillWeek, today: Day): SkillWeek =>
  week.paused === null ? week : { ...week, paused: null, rested: week.rested + Math.max(0, days(week.paused, today)) };

/** The week in force among what is kept: the one chosen last, while it is spoken of; else null. */
export const weekIn = (
  kept: Parameters<typeof weeksIn>[0],
  today: Day,
): { readonly id: string; readonly week: SkillWeek; readonly standing: Standing } | null => {
  const last = weeksIn(kept).at(-1);
  if (last === undefined) return null;
  const standing = standingOf(last.body, today);
  return standing.is === "gone" ? null : { id: last.id, week: last.body, standing };
};
