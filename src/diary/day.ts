/**
 * What a day's entries amount to: which stretch of hours is shown, how each stands in the picture, how many moments, and
 * whether it is a hard day, on which something kept is shown.
 */
import type { Entry } from "./entry.ts";
import type { Body } from "./kinds.ts";
import { type Day, dayOf, dayPlus, daysBetween, minuteOf, type When } from "./when.ts";

/** How a moment stands in the day's picture; what is no exchange has no place there. */
type Standing = "called" | "met" | "mended" | "space" | "passed" | "note";

export const standing = (entry: Pick<Entry, "kind" | "body">): Standing => {
  const { kind, body } = entry;
  if (kind === "repair") return "mended";
  if (kind === "play" || kind === "try") return "met";
  if (kind !== "moment" || body === null || !("went" in body && "cue" in body && "response" in body)) return "note";
  const { cue, response, went } = body;
  if (went === "mended") return "mended";
  if (response === "gave-room") return "space";
  if (went === "settled" || went === "joined" || went === "ours") return "met";
  if (went === "missed" || (response === "missed" && went === null)) return "passed";
  return cue === "turned-away" ? "space" : "called";
};

/** Minutes from the midnight that begins `day`, on the wall where it happened; below 0 for the evening before. */
export const minuteIn = (at: When, day: Day): number => daysBetween(day, dayOf(at)) * 1440 + minuteOf(at);

/** Which hours of today are shown: from midnight, or before six in the morning from six the evening before. */
export const hoursOf = (now: When): { readonly day: Day; readonly from: number; readonly to: number } => {
  const minute = minuteOf(now);
  return { day: dayOf(now), from: minute < 360 ? -360 : 0, to: Math.max(60, minute) };
};

/** The first day whose entries `hoursOf` needs. */
export const firstDay = (now: When): Day => dayPlus(dayOf(now), -1);

export type Counted = { readonly moments: number; readonly mended: number; readonly other: number };

/** How many exchanges (of one kind or another) and other things these are. */
export const count = (entries: readonly Entry[]): Counted => {
  const stands = entries.map(standing);
  const moments = stands.filter((stand) => stand !== "note").length;
  return { moments, mended: stands.filter((stand) => stand === "mended").length, other: entries.length - moments };
};

/** Whether the day is hard: the last calm check was storm or rough, or the last two moments passed or stayed open. */
export const isHard = (entries: readonly Entry[]): boolean => {
  let calm: number | null = null;
  const endings: (Body<"moment">["went"] | "none")[] = [];
  for (const { kind, body } of entries) {
    if (kind === "calm" && body && "calmAfter" in body) calm = body.calmAfter ?? body.calm ?? calm;
    if (kind === "moment" && body && "kept" in body && body.went !== null) endings.push(body.went);
    if (kind === "repair") endings.push("mended");
  }
  const [last, before] = endings.toReversed();
  const away = (went: typeof last): boolean => went === "missed" || went === "open";
  return (calm !== null && calm <= 2) || (away(last) && away(before));
};
