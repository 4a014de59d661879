/** The diary in words: what was logged as a sentence, times and days as the wall showed them, names, ages. */
import { age, type Child, type AgeSpan } from "../../child/child.ts";
import type { Entry } from "../../diary/diary.ts";
import { standing } from "../../diary/day.ts";
import type { When } from "../../diary/when.ts";
import type { IconName } from "../../drawing/icons.tsx";
import { say as sayApp, speaker } from "../../words/words.ts";
import { words } from "../../words/en/today.ts";
import { dates, hourOf, lists, wallTime } from "../../words/written.ts";

export const say = speaker(words);

/** A value as the word tables choose by it: its first part, or "none". */
export const key = (value: string | null | undefined): string => value?.split("-")[0] ?? "none";

/** The time on the wall; `minute` since midnight. */
export const timeWords = ({ local }: Pick<When, "local">): string => wallTime(local);
export const timeAt = (minute: number): string => wallTime(new Date(minute * 60_000).toISOString().slice(0, 19));
/** The hour alone, as a tick: 6, 18, 6 PM; noon and midnight by their names. */
export const hourAt = (minute: number): string => {
  const hour = (((minute % 1440) + 1440) % 1440) / 60;
  if (hour === 0) return say("diary.midnight");
  return hour === 12 ? say("diary.noon") : hourOf(hour);
};
/** Tuesday; Tuesday 24 November; 24 Nov 2026. */
export const weekdayOf = (day: string): string => wallTime(`${day}T00:00:00`, { weekday: "long" });
export const longDay = (day: string): string =>
  wallTime(`${day}T00:00:00`, { weekday: "long", day: "numeric", month: "long" });
export const shortDay = (day: string): string =>
  wallTime(`${day}T00:00:00`, { weekday: "short", day: "numeric", month: "short" });

/** November 22 to 28, as the language writes it. */
export const daysFrom = (first: string, last: string): string =>
  dates({ day: "numeric", month: "long", timeZone: "UTC" }).formatRange(
    Date.parse(`${first}T00:00:00Z`),
    Date.parse(`${last}T00:00:00Z`),
  );

/** The names of these children; `one`, what the family says, or "your child", where there are none: at a sentence's start, or within. */
export const namesOf = (
  children: readonly Child[] | null,
  ids: readonly string[],
  one: string,
  place: "start" | "mid" = "start",
): string => {
  const names = (children ?? []).filter(({ id }) => ids.includes(id)).map(({ nickname }) => nickname);
  const known = names.filter((name) => name !== "");
  if (known.length === 0) return one || sayApp(`child.${place}`);
  return lists({ type: "conjunction" }).format(known);
};

const spanWords = ({ months, days, about }: AgeSpan): string => {
  const years = Math.floor(months / 12);
  if (about) return say("diary.span.about", { years: months < 24 ? 0 : years, months });
  if (months < 1) return say("diary.span.days", { days });
  return months < 24
    ? say("diary.span.months", { months, days })
    : say("diary.span.years", { years, months: months % 12 });
};

/** How old the child is on `today`, in a sentence; empty where nothing is known. */
export const ageWords = (child: Child, today: string): string => {
  const { lived, corrected, here, daysToCome } = age(child, today);
  const name = child.nickname || sayApp("child.start");
  if (daysToCome !== null) return say("diary.age.due", { child: name, days: daysToCome });
  if (corrected && corrected.days < 0) return say("diary.age.early", { child: name, days: -corrected.days });
  if (lived && corrected) {
    return say("diary.age.corrected", { child: name, age: spanWords(lived), corrected: spanWords(corrected) });
  }
  if (lived && here) return say("diary.age.late", { child: name, age: spanWords(lived), here: spanWords(here) });
  if (here) return say("diary.age.here", { child: name, here: spanWords(here) });
  return lived ? say("diary.age.is", { child: name, age: spanWords(lived) }) : "";
};

/** What was logged, as a sentence without its full stop. `child`: the names of those it is about. */
export const entryWords = (entry: Entry, child: string): string => {
  if (entry.body === null) return say("diary.day.deleted");
  switch (entry.kind) {
    case "moment": {
      const { cue, response, went, opening } = entry.body;
      if (cue === null && response === null && went !== "mended" && opening === "play") return say("diary.told.played");
      if (went === "mended" && cue === null) return say("diary.title.mended");
      return say("diary.told", { child, cue: key(cue), response: key(response) });
    }
    case "note":
      return entry.body.text;
    case "repair":
      return say("diary.told.repair", { child, reached: key(entry.body.reached) });
    case "calm":
      return say("diary.told.calm", { calm: key(entry.body.calm?.toString()) });
    case "cue-use":
      return say("diary.told.cue", { right: key(entry.body.right) });
    case "try":
      return say("diary.told.try", { went: entry.body.went });
    case "milestone":
      return say("diary.told.milestone", { answer: key(entry.body.answer) });
    case "sign":
      return say("diary.told.sign");
    case "play":
      return say("diary.told.play", { title: entry.body.title });
    case "opening":
      return say("diary.told.opening", { opening: key(entry.body.opening), minutes: entry.body.minutes ?? 0 });
    case "child":
      return entry.body.nickname;
  }
};

/** What stands under that sentence: how it went, or the person's own words; empty where neither was said. */
export const entrySubline = (entry: Entry): string => {
  if (entry.body === null) return "";
  const went =
    entry.kind === "moment" && entry.body.went !== null && !(entry.body.went === "mended" && entry.body.cue === null)
      ? say("diary.told.went", { went: entry.body.went })
      : entry.kind === "calm" && entry.body.calmAfter !== null
        ? say("diary.told.calm.after", { after: String(entry.body.calmAfter) })
        : "";
  const own = "words" in entry.body ? entry.body.words : "";
  return [went, own].filter(Boolean).join(". ");
};

/** The icon beside it. */
export const iconOf = (entry: Entry): IconName => {
  switch (entry.kind) {
    case "moment":
      return momentIcons[standing(entry)];
    case "repair":
      return "mended";
    case "calm":
      return "calm";
    case "play":
      return "replay";
    case "try":
    case "opening":
      return "together";
    case "cue-use":
      return "called";
    case "milestone":
      return "grow";
    case "sign":
      return "eyes";
    case "note":
    case "child":
      return "note";
  }
};
const momentIcons = {
  called: "called",
  met: "together",
  mended: "mended",
  space: "space",
  passed: "more",
  note: "called",
} as const;
