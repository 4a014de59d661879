/**
 * What each figure is: one row a figure, in the order in which they are shown. Screens, command line and docs are made
 * from this table and from its words (words/en/figures.ts: name, sentence, formula, what it does not mean). Limits
 * that nobody has published are marked as our choice.
 */
import { type Evidence, figureSources } from "../words/contract.ts";
import { speaker } from "../words/words.ts";
import { words } from "../words/en/figures.ts";
import { type Channel, channels } from "../recording/recording.ts";
import { limits, minute, returnWindows } from "./limits.ts";

/** The figures of the return, one for each of its windows in their order; and of the mix, one for each channel in theirs. */
export const returnIds = returnWindows.map(({ name }) => `returns.${name}` as const);
export const channelIds = channels.map((channel): `channels.${Channel}` => `channels.${channel}`);

export const figureIds = [
  ...returnIds,
  "turns.lena",
  "turns.serve-return",
  "turns.childproject",
  "pause.adult",
  "pause.child",
  "overlap.share",
  "wait.3s",
  "started.child",
  "ended.child",
  "chain.longest",
  "ease",
  "comeback",
  "repair.count",
  "repair.time",
  "soothed",
  ...channelIds,
  "coordination.child",
  "coordination.adult",
] as const;
export type FigureId = (typeof figureIds)[number];

/** What a value is: a share from 0 to 1, milliseconds (may be negative for a pause), a count, or explained variance. */
export type Unit = "share" | "ms" | "count" | "explained";

/** The least evidence: `n` of something, and where it matters that much time without crying, in milliseconds. */
export type Least = { readonly kind: Evidence; readonly n: number; readonly time: number };

export type Definition = {
  readonly id: FigureId;
  readonly unit: Unit;
  /** The window in milliseconds, where the rule has one. */
  readonly window: number | null;
  readonly least: Least;
  /** The published rule, or that it is our choice. */
  readonly source: string;
};

/** A part of a figure's words: its name, a sentence for a caregiver, the formula in words, what it does not mean. */
export const definitionWords = (id: FigureId, part: "name" | "says" | "formula" | "not"): string => {
  if (isOfReturn(id)) {
    const seconds = (returnWindows[returnIds.indexOf(id)]?.ms ?? 0) / 1000;
    return tell(`returns.${part}`, { seconds, s: String(seconds) });
  }
  if (!isOfChannel(id)) return tell(`${id}.${part}`);
  return part === "name" || part === "says" ? tell(`${id}.${part}`) : tell(`channels.${part}`);
};
const isOfReturn = (id: FigureId): id is (typeof returnIds)[number] => id.startsWith("returns.");
const isOfChannel = (id: FigureId): id is (typeof channelIds)[number] => id.startsWith("channels.");
const tell = speaker(words);

export const definitions: readonly Definition[] = [
  ...returnWindows.map(
    ({ name, ms }): Definition => ({
      id: `returns.${name}`,
      unit: "share",
      window: ms,
      least: { kind: "serves", n: 10, time: 2 * minute },
      source: figureSources[`returns.${name}`],
    }),
  ),
  {
    id: "turns.lena",
    unit: "count",
    window: limits.turn,
    least: { kind: "acts", n: 0, time: 0 },
    source: figureSources["turns.lena"],
  },
  {
    id: "turns.serve-return",
    unit: "count",
    window: limits.turn,
    least: { kind: "acts", n: 0, time: 0 },
    source: figureSources["turns.serve-return"],
  },
  {
    id: "turns.childproject",
    unit: "count",
    window: limits.turn,
    least: { kind: "acts", n: 0, time: 0 },
    source: figureSources["turns.childproject"],
  },
  {
    id: "pause.adult",
    unit: "ms",
    window: null,
    least: { kind: "switches", n: 8, time: 0 },
    source: figureSources["pause.adult"],
  },
  {
    id: "pause.child",
    unit: "ms",
    window: null,
    least: { kind: "switches", n: 8, time: 0 },
    source: figureSources["pause.child"],
  },
  {
    id: "overlap.share",
    unit: "share",
    window: null,
    least: { kind: "switches", n: 8, time: 0 },
    source: figureSources["overlap.share"],
  },
  {
    id: "wait.3s",
    unit: "share",
    window: limits.wait,
    least: { kind: "silences", n: 8, time: 0 },
    source: figureSources["wait.3s"],
  },
  {
    id: "started.child",
    unit: "share",
    window: limits.bout,
    least: { kind: "chains", n: 1, time: 0 },
    source: figureSources["started.child"],
  },
  {
    id: "ended.child",
    unit: "share",
    window: limits.bout,
    least: { kind: "chains", n: 1, time: 0 },
    source: figureSources["ended.child"],
  },
  {
    id: "chain.longest",
    unit: "count",
    window: limits.bout,
    least: { kind: "minutes", n: 2, time: 2 * minute },
    source: figureSources["chain.longest"],
  },
  {
    id: "ease",
    unit: "share",
    window: limits.ease,
    least: { kind: "look-aways", n: 3, time: 0 },
    source: figureSources.ease,
  },
  {
    id: "comeback",
    unit: "share",
    window: limits.comeback,
    least: { kind: "look-aways", n: 3, time: 0 },
    source: figureSources.comeback,
  },
  {
    id: "repair.count",
    unit: "count",
    window: limits.repair,
    least: { kind: "breaks", n: 4, time: 0 },
    source: figureSources["repair.count"],
  },
  {
    id: "repair.time",
    unit: "ms",
    window: limits.repair,
    least: { kind: "repairs", n: 4, time: 0 },
    source: figureSources["repair.time"],
  },
  {
    id: "soothed",
    unit: "share",
    window: limits.soothing,
    least: { kind: "cries", n: 8, time: 0 },
    source: figureSources.soothed,
  },
  ...channelIds.map(
    (id): Definition => ({
      id,
      unit: "share",
      window: null,
      least: { kind: "acts", n: 1, time: 0 },
      source: figureSources.channels,
    }),
  ),
  {
    id: "coordination.child",
    unit: "explained",
    window: limits.otherSteps * limits.step,
    least: { kind: "minutes", n: 3, time: limits.coordination },
    source: figureSources["coordination.child"],
  },
  {
    id: "coordination.adult",
    unit: "explained",
    window: limits.otherSteps * limits.step,
    least: { kind: "minutes", n: 3, time: limits.coordination },
    source: figureSources["coordination.adult"],
  },
];
