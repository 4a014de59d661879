/**
 * Signs worth talking over (docs/methods.md#signs-worth-talking-over): never a label, and nothing by itself. Several together for weeks, or one that
 * stands alone, lead to people; the ladder says how soon.
 */

/** How soon to talk with someone, soonest first. */
export const rungs = ["now", "today", "week", "plan"] as const;
export type Rung = (typeof rungs)[number];

/** `from` and `to`: corrected months, `to` not included. `alone`: the rung it leads to by itself, without waiting for others. */
export type Sign = {
  readonly id: string;
  readonly whose: "child" | "you";
  readonly from: number;
  readonly to: number;
  readonly alone?: Rung;
  readonly says: string;
  /** What else it can be. */
  readonly else: string;
};
/** A sign as a region says it (src/ground/region.ts). */
export const signIn = (sign: Sign, said: (text: string) => string): Sign => ({
  ...sign,
  says: said(sign.says),
  else: said(sign.else),
});

/** For how long it was there: some days, about two weeks, four weeks or more. */
export const spells = ["days", "weeks", "month"] as const;
export type Spell = (typeof spells)[number];

/** A sign that a person noted, since when, and whether in more than one place. */
export type NotedSign = { readonly sign: string; readonly since: Spell; readonly places: "one" | "several" };

/** How many signs, each for four weeks or more, are several together. A choice of ours, not a published norm. */
export const several = 2;

/** Why the ladder stands where it does. `watch`: too few or too short yet; a worry alone is reason enough to ask. */
export type Ladder =
  | { readonly why: "nothing" | "watch"; readonly rung: null; readonly plan: false }
  | {
      readonly why: "alone" | "together";
      readonly rung: Rung;
      /** Besides, something to plan with people who know children that came late. */
      readonly plan: boolean;
    };

/** The signs for a child of any of these `ages` (corrected months, 0 or more; one, and the felt age), of `all`. */
export const fittingSigns = (all: readonly Sign[], ages: readonly number[]): readonly Sign[] =>
  all.filter(({ from, to }) => ages.some((months) => from <= months && months < to));

/** Where on the ladder what was noted stands. `late`: the child came to the family later than at birth. Unknown signs do not count. */
export const ladderOf = (all: readonly Sign[], noted: readonly NotedSign[], late: boolean): Ladder => {
  const known = new Map(all.map((sign) => [sign.id, sign]));
  const there = noted.flatMap((one) => {
    const sign = known.get(one.sign);
    return sign === undefined ? [] : [{ ...one, sign }];
  });
  if (there.length === 0) return { why: "nothing", rung: null, plan: false };
  const lasting = new Set(there.filter(({ since }) => since === "month").map(({ sign }) => sign.id));
  const together = lasting.size >= several;
  const plan = late && together;
  const soonest = rungs.find((rung) => there.some(({ sign }) => sign.alone === rung));
  if (soonest !== undefined) return { why: "alone", rung: soonest, plan };
  return together ? { why: "together", rung: "week", plan } : { why: "watch", rung: null, plan: false };
};
