/**
 * What each figure is: one row a figure, in the order in which they are shown. Screens, command line and docs are made
 * from this table and from its words (words/en/figures.ts: name, sentence, formula, what it does not mean). Limits
 * that nobody has published are marked as our choice.
 */
import { speaker } from "../words/words.ts";
import { words } from "../words/en/figures.ts";
import { type Channel, channels } from "../recording/recording.ts";

export const figureIds = [
  "returns.1s",
  "returns.2s",
  "returns.5s",
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
  ...channels.map((channel): `channels.${Channel}` => `channels.${channel}`),
  "coordination.child",
  "coordination.adult",
] as const;
export type FigureId = (typeof figureIds)[number];

/** What a value is: a share from 0 to 1, milliseconds (may be negative for a pause), a count, or explained variance. */
export type Unit = "share" | "ms" | "count" | "explained";

/** What evidence is counted in, for sentences such as "fewer than 10 serves". */
export type Evidence =
  | "serves"
  | "switches"
  | "silences"
  | "look-aways"
  | "breaks"
  | "repairs"
  | "cries"
  | "chains"
  | "acts"
  | "minutes"
  | "doubts";

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
export const definitionWords = (id: FigureId, part: "name" | "says" | "formula" | "not"): string =>
  tell(`${id}.${part}`);
const tell = speaker(words);

export const definitions: readonly Definition[] = [
  {
    id: "returns.1s",
    unit: "share",
    window: 1000,
    least: { kind: "serves", n: 10, time: 120000 },
    source: "Serve and return; the window of 1 s is our choice.",
  },
  {
    id: "returns.2s",
    unit: "share",
    window: 2000,
    least: { kind: "serves", n: 10, time: 120000 },
    source: "The 2 s window of Bornstein et al. 2015, PMC4529355.",
  },
  {
    id: "returns.5s",
    unit: "share",
    window: 5000,
    least: { kind: "serves", n: 10, time: 120000 },
    source: "Serve and return; the window of 5 s is our choice, after Tamis-LeMonda et al. 2001, Child Dev 72:748-767.",
  },
  {
    id: "turns.lena",
    unit: "count",
    window: 5000,
    least: { kind: "acts", n: 0, time: 0 },
    source: "LENA's support pages; Gilkerson et al. 2017, Am J Speech Lang Pathol 26:248-265.",
  },
  {
    id: "turns.serve-return",
    unit: "count",
    window: 5000,
    least: { kind: "acts", n: 0, time: 0 },
    source: "serve-return, pypi.org/project/serve-return.",
  },
  {
    id: "turns.childproject",
    unit: "count",
    window: 5000,
    least: { kind: "acts", n: 0, time: 0 },
    source: "ChildProject, derivations.py, is_CT, max_interval 5000, min_delay 0.",
  },
  {
    id: "pause.adult",
    unit: "ms",
    window: null,
    least: { kind: "switches", n: 8, time: 0 },
    source:
      "Switching pause as in Nguyen et al. 2022, Child Dev 93:1181-1200 (26 studies, North America and Europe: children answer after about 1 s); cries left out as in Yoo et al. 2018, Front Psychol 9:1510.",
  },
  {
    id: "pause.child",
    unit: "ms",
    window: null,
    least: { kind: "switches", n: 8, time: 0 },
    source:
      "Switching pause as in Nguyen et al. 2022, Child Dev 93:1181-1200 (26 studies, North America and Europe: children answer after about 1 s); cries left out as in Yoo et al. 2018, Front Psychol 9:1510.",
  },
  {
    id: "overlap.share",
    unit: "share",
    window: null,
    least: { kind: "switches", n: 8, time: 0 },
    source: "Yoo et al. 2018, Front Psychol 9:1510.",
  },
  {
    id: "wait.3s",
    unit: "share",
    window: 3000,
    least: { kind: "silences", n: 8, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "started.child",
    unit: "share",
    window: 5000,
    least: { kind: "chains", n: 1, time: 0 },
    source: "Bouts end at 5 s after LENA's rule. Our choice; not a published norm.",
  },
  {
    id: "ended.child",
    unit: "share",
    window: 5000,
    least: { kind: "chains", n: 1, time: 0 },
    source: "Bouts end at 5 s after LENA's rule. Our choice; not a published norm.",
  },
  {
    id: "chain.longest",
    unit: "count",
    window: 5000,
    least: { kind: "minutes", n: 2, time: 120000 },
    source: "Bouts end at 5 s after LENA's rule. Our choice; not a published norm.",
  },
  {
    id: "ease",
    unit: "share",
    window: 3000,
    least: { kind: "look-aways", n: 3, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "comeback",
    unit: "share",
    window: 30000,
    least: { kind: "look-aways", n: 3, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "repair.count",
    unit: "count",
    window: 60000,
    least: { kind: "breaks", n: 4, time: 0 },
    source: "Match, mismatch and repair: Tronick & Cohn 1989, Child Dev 60:85-92. The limits are our choice.",
  },
  {
    id: "repair.time",
    unit: "ms",
    window: 60000,
    least: { kind: "repairs", n: 4, time: 0 },
    source: "Repair latency: Tronick & Cohn 1989, Child Dev 60:85-92. The limits are our choice.",
  },
  {
    id: "soothed",
    unit: "share",
    window: 10000,
    least: { kind: "cries", n: 8, time: 0 },
    source:
      "After secure base provision: Woodhouse et al. 2020, Child Dev 91:e249-e265 (83 pairs); the researcher puts enough at about half. The limits are our choice.",
  },
  {
    id: "channels.voice",
    unit: "share",
    window: null,
    least: { kind: "acts", n: 1, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "channels.cry",
    unit: "share",
    window: null,
    least: { kind: "acts", n: 1, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "channels.face",
    unit: "share",
    window: null,
    least: { kind: "acts", n: 1, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "channels.gaze",
    unit: "share",
    window: null,
    least: { kind: "acts", n: 1, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "channels.touch",
    unit: "share",
    window: null,
    least: { kind: "acts", n: 1, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "channels.gesture",
    unit: "share",
    window: null,
    least: { kind: "acts", n: 1, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "channels.posture",
    unit: "share",
    window: null,
    least: { kind: "acts", n: 1, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "channels.movement",
    unit: "share",
    window: null,
    least: { kind: "acts", n: 1, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "channels.object",
    unit: "share",
    window: null,
    least: { kind: "acts", n: 1, time: 0 },
    source: "Our choice; not a published norm.",
  },
  {
    id: "coordination.child",
    unit: "explained",
    window: 3000,
    least: { kind: "minutes", n: 3, time: 180000 },
    source: "After Jaffe et al. 2001, Monogr SRCD 66(2): the middle range went best with later security.",
  },
  {
    id: "coordination.adult",
    unit: "explained",
    window: 3000,
    least: { kind: "minutes", n: 3, time: 180000 },
    source: "After Jaffe et al. 2001, Monogr SRCD 66(2): the middle range went best with later security.",
  },
];
