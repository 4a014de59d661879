/** The days as a calendar lays them out: weeks that begin where the person's weeks do, months of whole weeks, and where a key leads. */
import { type Day, dayPlus } from "./when.ts";

/** A month of a year: 2026-11. */
export type Month = string;

export const monthOf = (day: Day): Month => day.slice(0, 7);

/** The month `months` after `month`; negative for before. */
export const monthPlus = (month: Month, months: number): Month => {
  const [year = 0, at = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, at - 1 + months, 1)).toISOString().slice(0, 7);
};

/** The first day of the week that `day` lies in; `first`: the weekday that weeks begin with, 0 Sunday to 6. */
export const weekStart = (day: Day, first: number): Day =>
  dayPlus(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() - first + 7) % 7));

/** The weeks that `month` lies in, each of seven days, also those before its first day and after its last. */
export const monthWeeks = (month: Month, first: number): readonly (readonly Day[])[] => {
  const weeks: Day[][] = [];
  for (let day = weekStart(`${month}-01`, first); day < `${monthPlus(month, 1)}-01`; day = dayPlus(day, 7)) {
    weeks.push(Array.from({ length: 7 }, (_, i) => dayPlus(day, i)));
  }
  return weeks;
};

/** The same day of another month, or that month's last where it is shorter. */
const sameDay = (day: Day, months: number): Day => {
  const month = monthPlus(monthOf(day), months);
  const last = dayPlus(`${monthPlus(month, 1)}-01`, -1);
  const wanted = `${month}-${day.slice(8)}`;
  return wanted < last ? wanted : last;
};

type Laid = { readonly first: number; readonly rtl: boolean };

/** Where a key leads from `day` in a calendar, as calendars on screens have it (WAI-ARIA, date grid); null for any other key. */
export const dayByKey = (key: string, day: Day, { first, rtl }: Laid): Day | null => {
  if (key === "ArrowLeft" || key === "ArrowRight") return dayPlus(day, (key === "ArrowRight") === rtl ? -1 : 1);
  if (key === "ArrowUp" || key === "ArrowDown") return dayPlus(day, key === "ArrowUp" ? -7 : 7);
  if (key === "PageUp" || key === "PageDown") return sameDay(day, key === "PageUp" ? -1 : 1);
  if (key === "Home") return weekStart(day, first);
  return key === "End" ? dayPlus(weekStart(day, first), 6) : null;
};
