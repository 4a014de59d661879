/**
 * Signs of overload, in four groups, as a person notes them day by day, and causes outside them. A week is counted from
 * its Monday. Nothing is added up to a verdict: the person says which zone is nearest.
 */
import * as v from "valibot";
import { asJson, type Form, listOf } from "../ground/kept.ts";
import { type Day, dayPlus } from "../diary/when.ts";

export const signs = {
  thoughts: ["on-purpose", "tunnel", "blank", "worst"],
  feelings: ["flash", "dread", "numb", "guilt", "touched-out"],
  body: ["jaw", "shallow", "hot", "hands", "head", "heavy"],
  doing: ["loud", "rough", "phone", "cleaning", "away", "snap", "drink"],
} as const;
type Group = keyof typeof signs;
export const signGroups: readonly Group[] = ["thoughts", "feelings", "body", "doing"];
export const zones = ["connected", "up", "down"] as const;
export type ZoneName = (typeof zones)[number];
export const causes = ["sleep", "money", "alone", "work", "home", "illness", "conflict"] as const;

/** What was noted on one day. */
export type Noted = {
  readonly day: Day;
  readonly signs: readonly string[];
  readonly zone: ZoneName | null;
  readonly causes: readonly string[];
};

const words = listOf(v.string());
const shape = listOf(
  v.object({
    day: v.pipe(v.string(), v.isoDate()),
    signs: words,
    zone: v.fallback(v.nullable(v.picklist(zones)), null),
    causes: words,
  }),
);

/** How the days are kept; read without those that cannot be. */
export const notedForm: Form<readonly Noted[]> = asJson<readonly Noted[]>(shape, []);

/** What is noted on `day`. */
export const notedOn = (all: readonly Noted[], day: Day): Noted =>
  all.find((one) => one.day === day) ?? { day, signs: [], zone: null, causes: [] };

/** `all` with `noted` as its day says; a day with nothing goes. In order, the latest 400 days. */
export const note = (all: readonly Noted[], noted: Noted): readonly Noted[] => {
  const others = all.filter((one) => one.day !== noted.day);
  const empty = noted.signs.length === 0 && noted.causes.length === 0 && noted.zone === null;
  return [...others, ...(empty ? [] : [noted])].toSorted((a, b) => (a.day < b.day ? -1 : 1)).slice(-400);
};

export type Week = { readonly monday: Day; readonly counts: Readonly<Record<Group, number>>; readonly days: number };

/** The Monday on or before `day`. */
export const mondayOf = (day: Day): Day => dayPlus(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));

/** The latest `n` weeks up to the one of `today`: how many signs were noted in each group, and on how many days anything was. */
export const weeksOf = (all: readonly Noted[], today: Day, n: number): readonly Week[] => {
  const last = mondayOf(today);
  return Array.from({ length: n }, (_, at) => {
    const monday = dayPlus(last, -7 * (n - 1 - at));
    const inWeek = all.filter(({ day }) => mondayOf(day) === monday);
    const count = (group: Group): number => {
      const of: readonly string[] = signs[group];
      return inWeek.reduce((sum, one) => sum + one.signs.filter((sign) => of.includes(sign)).length, 0);
    };
    return {
      monday,
      counts: { thoughts: count("thoughts"), feelings: count("feelings"), body: count("body"), doing: count("doing") },
      days: inWeek.length,
    };
  });
};
