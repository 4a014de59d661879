/**
 * The five areas side by side, as data for a picture that is no race: every lane has one length, now stands at one place
 * in all of them, and nothing says how many there should be.
 */
import { type Area, areas } from "../child/areas.ts";
import { type MilestoneAnswer, checkpointAfter, type Checkpoint, type MilestoneAnswers } from "./milestones.ts";

/** `at`: 0 (the start of what is shown) to 1. `ahead`: may come next, nobody was asked. */
export type LaneMark = { readonly at: number; readonly is: MilestoneAnswer | "ahead" };
type Lane = { readonly area: Area; readonly marks: readonly LaneMark[] };
export type GrowthLanes = {
  readonly lanes: readonly Lane[];
  /** The checkpoints that are shown, where their middle lies. */
  readonly columns: readonly { readonly months: number; readonly at: number }[];
};

/** Where now stands in every lane. */
export const now = 0.74;
/** At most so many checkpoints that were reached are shown, and so many rings ahead in one lane. */
const most = { reached: 3, ahead: 3 };

/** The lanes at `months`: what was answered of the latest checkpoints, and what may come next. */
export const growthLanesOf = (all: readonly Checkpoint[], given: MilestoneAnswers, months: number): GrowthLanes => {
  const reached = all.filter((one) => one.months <= months).slice(-most.reached);
  const next = checkpointAfter(all, months);
  const wide = now / Math.max(1, reached.length);
  const columns = [
    ...reached.map((checkpoint, i) => ({ checkpoint, from: i * wide, wide, ahead: false })),
    ...(next ? [{ checkpoint: next, from: now, wide: 1 - now, ahead: true }] : []),
  ];
  const marksOf = (area: Area): readonly LaneMark[] =>
    columns.flatMap(({ checkpoint, from, wide: room, ahead }) => {
      const own = checkpoint.milestones.filter((one) => one.area === area);
      const shown = own.flatMap(({ id }) => given.get(id) ?? (ahead ? (["ahead"] as const) : []));
      const few = ahead ? shown.slice(0, most.ahead) : shown;
      return few.map((is, i) => ({ at: from + (room * (i + 1)) / (few.length + 1), is }));
    });
  return {
    lanes: areas.map((area) => ({ area, marks: marksOf(area) })),
    columns: columns.map(({ checkpoint, from, wide: room }) => ({ months: checkpoint.months, at: from + room / 2 })),
  };
};
