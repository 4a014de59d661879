/**
 * The picture list: what children of an age do without words, by what it is for (docs/methods.md#what-a-cue-may-mean). Its facts are in
 * content/cues, its words are cues.cue.<id> and cues.do.<id>; the build joins them (tools/build/cues.ts).
 */
import type { Prior } from "./learner.ts";

/**
 * Engaging, disengaging, asking for something; or pointing the wrong way: what hides a need behind its opposite, as children
 * do whose asking went unanswered (a miscue; Dozier's ABC, Bernard and others 2012). A guess at a need, as all cues are.
 */
export const groups = ["close", "room", "need", "turned"] as const;
export type Group = (typeof groups)[number];
/** The groups that children of every age have. */
export const commonGroups = ["close", "room", "need"] as const satisfies readonly Group[];
/** Hard to miss, or easy to miss. */
export const strengths = ["potent", "subtle"] as const;
type Strength = (typeof strengths)[number];
/** By what it is given; none counts more. */
export const cueChannels = ["voice", "touch", "gesture", "posture", "movement", "object", "eyes", "face"] as const;
export type CueChannel = (typeof cueChannels)[number];

export type ListedCue = {
  readonly id: string;
  /** Corrected age in months, `to` not included. */
  readonly from: number;
  readonly to: number;
  readonly group: Group;
  readonly strength: Strength;
  readonly channels: readonly CueChannel[];
  /** How drawing/cue.tsx draws it. */
  readonly picture: string;
  readonly needs: Prior;
  /** Above all of children who came late. */
  readonly late?: true;
};

/** Who it is offered for. `months`: null where the age is not known. `without`: channels that this child does not use. */
export type CueFilter = {
  readonly months: number | null;
  /** The age that the child feels like, where that was said: its cues are offered besides. */
  readonly felt?: number | null;
  readonly late: boolean;
  readonly without: readonly CueChannel[];
};

/** Whether a cue can be this child's: it has a channel that the child uses. */
export const canBe = ({ channels }: Pick<ListedCue, "channels">, { without }: CueFilter): boolean =>
  channels.some((channel) => !without.includes(channel));

/** Those that fit the age or the felt one (all, where neither is known), in the list's order, in which channels take turns. */
export const fitting = (list: readonly ListedCue[], who: CueFilter): readonly ListedCue[] => {
  const ages = [who.months, who.felt ?? null].filter((age) => age !== null);
  const fits = ({ from, to }: ListedCue): boolean => ages.length === 0 || ages.some((age) => from <= age && age < to);
  return list.filter((cue) => canBe(cue, who) && fits(cue) && (cue.late !== true || who.late));
};
