/**
 * Today's one thing to do: chosen from the child's age, how calm the adult is, what was done and liked, and the hour,
 * with every reason that held. The same day gives the same one until it is swapped. At night it asks for nothing.
 */
import { seeded } from "../ground/chance.ts";
import { type Activity, fittingActivities, type ActivityOpening, type ActivitySense } from "./activities.ts";
import { type Area, areas } from "../child/areas.ts";

/** What was done before, on which day (YYYY-MM-DD). `not`: it was not for them. */
export type Past = { readonly activity: string; readonly went: "done" | "liked" | "not"; readonly day: string };

export type Today = {
  /** YYYY-MM-DD and the hour on the wall, 0 to 23. */
  readonly day: string;
  readonly hour: number;
  /** The months that play is fitted to (corrected, or felt), 0 or more; and those of the calendar, where they are others. */
  readonly months: number;
  readonly lived?: number | null;
  readonly late: boolean;
  /** Today's calm, 1 (storm) to 5 (still); null where it was not asked. */
  readonly calm: number | null;
  readonly past: readonly Past[];
  /** Who it is for, so that two families do not get the same on one day. */
  readonly seed: string;
  /** What was swapped away today. */
  readonly skip: readonly string[];
  /** What it has to be whole without. */
  readonly without: readonly ActivitySense[];
  /** Only in this opening; null where each will do. */
  readonly opening: ActivityOpening | null;
};

/** Why this one, the weightiest first. `age` always holds. */
export type Reason = "late" | "calm" | "liked" | "opening" | "area" | "age";

/** `rest`: it is night, and nothing is asked. `none`: nothing fits, or all of it was swapped away. */
export type Choice =
  | {
      readonly is: "try";
      readonly activity: Activity;
      readonly reasons: readonly Reason[];
      /** The opening it goes with just now. */
      readonly opening: ActivityOpening;
    }
  | { readonly is: "rest" }
  | { readonly is: "none" };

const nights = { from: 22, to: 5 };
/** Days for which what was done rests, and what was not for them. Choices of ours. */
const rests = { done: 7, not: 60, area: 14 };
/** A calm of at most this is rough water: the smallest things, and coming in before going out. */
const rough = 2;

/** What is likely to happen in an ordinary day at `hour`, 0 to 23. */
export const openingsAt = (hour: number): readonly ActivityOpening[] => {
  if (hour >= nights.from || hour < nights.to) return ["night", "changing", "feeding"];
  if (hour < 9) return ["waking", "changing", "dressing", "feeding", "parting"];
  if (hour < 12) return ["floor", "outdoors", "carrying", "shopping", "changing"];
  if (hour < 14) return ["feeding", "cooking", "tidying"];
  if (hour < 17) return ["outdoors", "floor", "travel", "waiting", "carrying"];
  if (hour < 19) return ["arriving", "cooking", "feeding", "tidying"];
  return ["bath", "washing", "bedtime"];
};

const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** A number from 0 (in) to 1 (out) that belongs to `text`. */
const lot = (text: string): number => {
  let sum = 0x811c9dc5;
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return seeded(sum >>> 0)();
};

/** The area that was met least in the last two weeks; of equals, the first. */
const quietArea = (all: readonly Activity[], today: Today): Area | null => {
  const met = new Map<Area, number>(areas.map((area) => [area, 0]));
  for (const { activity, day } of today.past) {
    if (daysBetween(day, today.day) > rests.area) continue;
    for (const area of all.find(({ id }) => id === activity)?.areas ?? []) met.set(area, (met.get(area) ?? 0) + 1);
  }
  const most = Math.max(...met.values());
  const least = Math.min(...met.values());
  return most === least ? null : (areas.find((area) => met.get(area) === least) ?? null);
};

/** Those for which `keep` holds; all where it holds for none. */
const preferably = (list: readonly Activity[], keep: (one: Activity) => boolean): readonly Activity[] => {
  const kept = list.filter(keep);
  return kept.length > 0 ? kept : list;
};

/** What `all` has for today. Never one that was skipped, is of another age, or needs what it has to do without. */
export const choose = (all: readonly Activity[], today: Today): Choice => {
  const { day, hour, calm, past, opening } = today;
  if (opening === null && (hour >= nights.from || hour < nights.to)) return { is: "rest" };
  const last = new Map<string, Past>();
  for (const one of past)
    if (day >= one.day && one.day >= (last.get(one.activity)?.day ?? "")) last.set(one.activity, one);
  const liked = new Set(past.filter(({ went, day: on }) => went === "liked" && on <= day).map((one) => one.activity));
  const isFresh = ({ id }: Activity): boolean => {
    const before = last.get(id);
    return before === undefined || daysBetween(before.day, day) >= (before.went === "not" ? rests.not : rests.done);
  };
  const isRough = calm !== null && calm <= rough;
  const most = isRough ? 1 : calm !== null && calm >= 4 ? 3 : 2;

  const fits = fittingActivities(all, today.months, today.lived)
    .filter(({ id }) => !today.skip.includes(id))
    .filter((one) => today.without.every((sense) => one.without.includes(sense)))
    .filter((one) => opening === null || one.openings.includes(opening))
    // What was made for children who came late is for them.
    .filter((one) => today.late || one.late !== true);
  const light = preferably(fits, ({ effort }) => effort <= most);
  const gentle = isRough ? preferably(light, ({ need }) => need === "in") : light;
  const left = preferably(gentle, isFresh);

  const ahead = openingsAt(hour);
  const area = quietArea(all, today);
  const reasonsFor = (one: Activity): readonly Reason[] => [
    ...(today.late && one.late ? (["late"] as const) : []),
    ...(isRough && one.effort === 1 && one.need === "in" ? (["calm"] as const) : []),
    ...(liked.has(one.id) ? (["liked"] as const) : []),
    ...(opening === null && one.openings.some((it) => ahead.includes(it)) ? (["opening"] as const) : []),
    ...(area !== null && one.areas.includes(area) ? (["area"] as const) : []),
    "age",
  ];
  const [best] = left
    .map((activity) => ({ activity, reasons: reasonsFor(activity), lot: lot(`${today.seed} ${day} ${activity.id}`) }))
    .toSorted((a, b) => b.reasons.length - a.reasons.length || a.lot - b.lot);
  if (best === undefined) return { is: "none" };
  const goesWith = opening ?? best.activity.openings.find((it) => ahead.includes(it)) ?? best.activity.openings[0];
  return { is: "try", activity: best.activity, reasons: best.reasons, opening: goesWith ?? "anytime" };
};
