/**
 * Things to do together, each tied to something that happens anyway. What they say is in content/activities; the build
 * (tools/build/growing.ts) joins facts and words.
 */
import type { Area } from "../child/areas.ts";

/** What happens anyway, in which it can be done. */
export const activityOpenings = [
  "waking",
  "changing",
  "dressing",
  "feeding",
  "washing",
  "bath",
  "bedtime",
  "night",
  "carrying",
  "floor",
  "cooking",
  "tidying",
  "outdoors",
  "shopping",
  "waiting",
  "travel",
  "parting",
  "arriving",
  "anytime",
] as const;
export type ActivityOpening = (typeof activityOpenings)[number];

/** The nonverbal channels; none counts more than another. */
export const activityChannels = ["eyes", "face", "voice", "touch", "posture", "gesture", "pace"] as const;
type Channel = (typeof activityChannels)[number];

/** What the child needs in it: going out to explore, or coming in to be comforted and near. */
export const activityNeeds = ["out", "in"] as const;
type Need = (typeof activityNeeds)[number];

/** What it is whole without: the child's sight, hearing, speech, liking for touch; the adult's moving about. */
export const activitySenses = ["sight", "hearing", "speech", "touch", "moving"] as const;
export type ActivitySense = (typeof activitySenses)[number];

/** How much it asks of the adult: 1 goes lying down on a bad day, 2 an ordinary day, 3 a good one. */
export type Effort = 1 | 2 | 3;

/** `from` and `to`: the child's corrected age in months, `to` not included. `minutes`: about how long. `claims`: of the ledger. */
export type Activity = {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly areas: readonly Area[];
  readonly channels: readonly Channel[];
  readonly minutes: number;
  readonly openings: readonly ActivityOpening[];
  readonly need: Need;
  readonly effort: Effort;
  readonly without: readonly ActivitySense[];
  /** For a child who joined the family late, above all. */
  readonly late?: boolean;
  readonly claims?: readonly string[];
  readonly title: string;
  readonly steps: readonly string[];
  /** What the child may do that is worth seeing. */
  readonly look: string;
  /** The same by another channel or with another body. */
  readonly ways: string;
  /** The same without touch, where its steps have touch in them and it is for a child who came late. */
  readonly apart?: string;
  readonly safe?: string;
};
/** An activity as a region says it (src/ground/region.ts). */
export const activityIn = (activity: Activity, said: (text: string) => string): Activity => ({
  ...activity,
  title: said(activity.title),
  steps: activity.steps.map(said),
  look: said(activity.look),
  ways: said(activity.ways),
  ...(activity.apart === undefined ? {} : { apart: said(activity.apart) }),
  ...(activity.safe === undefined ? {} : { safe: said(activity.safe) }),
});

/** What is done to a small body, which a child of four or more has grown out of, whatever age it feels like. */
const ofSmallBodies: readonly ActivityOpening[] = ["changing", "carrying"];
const grownFrom = 48;

/**
 * What fits a child of `months` (corrected or felt, 0 or more), of `all`; of `lived` months by the calendar, where that is
 * another age.
 */
export const fittingActivities = (
  all: readonly Activity[],
  months: number,
  lived: number | null = months,
): readonly Activity[] => {
  const fit = all.filter(({ from, to }) => from <= months && months < to);
  const isGrown = lived !== null && lived >= grownFrom && months < grownFrom;
  return isGrown ? fit.filter(({ openings }) => !openings.some((one) => ofSmallBodies.includes(one))) : fit;
};
