/**
 * Signs worth talking over (science 7.3): never a label, and nothing by itself. Several together for weeks, or one that
 * stands alone, lead to people; the ladder says how soon (science 7.5).
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
