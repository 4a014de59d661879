/** Reminds of a backup once a month. */
import { type Day, daysBetween } from "../diary/when.ts";

const everyDays = 30;

/**
 * Whether a backup is due, the first or another: 30 days after the `last` one, or after the day `since` which there is
 * something to keep. Null where none is.
 */
export const backupDue = (last: Day | null, since: Day | null, today: Day): "never" | "again" | null => {
  const from = last ?? since;
  if (from === null || daysBetween(from, today) < everyDays) return null;
  return last === null ? "never" : "again";
};
