/**
 * What each figure means: one row a figure, in the order in which they are shown. Screens, command line and docs are
 * made from this table. Formulas follow the published rule named under `source`; limits that nobody has published are
 * marked as our choice.
 */
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
  | "minutes";

/** The least evidence: `n` of something, and where it matters that much time without crying, in milliseconds. */
export type Least = { readonly kind: Evidence; readonly n: number; readonly time: number };

export type Definition = {
  readonly id: FigureId;
  readonly name: string;
  /** A sentence for a caregiver. */
  readonly says: string;
  /** The formula in words. */
  readonly formula: string;
  readonly unit: Unit;
  /** The window in milliseconds, where the rule has one. */
  readonly window: number | null;
  readonly least: Least;
  /** The published rule, or that it is our choice. */
  readonly source: string;
  /** What it does not mean. */
  readonly not: string;
};

const minute = 60_000;
const no: Least = { kind: "acts", n: 0, time: 0 };
const mirror = "It says nothing about the bond. A clip is a mirror, not a test.";
const notMore = "More is not better: in one study turn-taking went with later words, not with later security.";

const returns = (seconds: 1 | 2 | 5, source: string): Definition => ({
  id: `returns.${seconds}s`,
  name: `Answered within ${seconds} s`,
  says: `How many of the child's calls you answered within ${seconds === 1 ? "a second" : `${seconds} seconds`}, with anything: voice, face, touch, hands.`,
  formula: `Serves: the child's acts in any channel, without cries and look-aways; acts of one channel less than 300 ms (voice) or 1 s (others) apart are one, and so are the adult's. A return is an adult act that begins after the serve ends and at most ${seconds} s later; touch, face and object may begin during it. Of all pairs the closest in time come first, each act once, ties to the earlier serve. Returned serves divided by serves, with the Wilson 95 % interval.`,
  unit: "share",
  window: seconds * 1000,
  least: { kind: "serves", n: 10, time: 2 * minute },
  source,
  not: "Unanswered calls are ordinary. It does not say that the answer fitted; only you can.",
});

const turns = (
  rule: "lena" | "serve-return" | "childproject",
  name: string,
  formula: string,
  source: string,
): Definition => ({
  id: `turns.${rule}`,
  name,
  says: "How often sound went to and fro between the child and an adult, by one published way of counting.",
  formula,
  unit: "count",
  window: 5000,
  least: no,
  source,
  not: `Counts by different rules cannot be compared, and norms made on day-long recordings do not fit a clip. ${notMore}`,
});

const pause = (who: "adult" | "child"): Definition => ({
  id: `pause.${who}`,
  name: who === "adult" ? "Your pause" : "The child's pause",
  says:
    who === "adult"
      ? "How long after the child's sound yours usually began."
      : "How long after your sound the child's usually began.",
  formula: `Turns are voice without cries, one person's sounds less than 300 ms apart being one. Wherever the ${who} follows the other: the start of the ${who}'s turn minus the end of the turn before it, without a limit, negative where they overlap. The median, with the quartiles.`,
  unit: "ms",
  window: null,
  least: { kind: "switches", n: 8, time: 0 },
  source:
    "Switching pause as in Nguyen et al. 2022, Child Dev 93:1181-1200 (26 studies, North America and Europe: children answer after about 1 s); cries left out as in Yoo et al. 2018, Front Psychol 9:1510.",
  not: "Faster is not better. Slow answers are common, and slowing down tends to be caught by the other.",
});

const share = (
  id: FigureId,
  name: string,
  says: string,
  formula: string,
  least: Least,
  window: number | null,
  source: string,
  not: string,
): Definition => ({ id, name, says, formula, unit: "share", window, least, source, not });

const ours = "Our choice; not a published norm.";

const channelName: Readonly<Record<Channel, string>> = {
  voice: "voice",
  cry: "crying",
  face: "face",
  gaze: "eyes",
  touch: "touch",
  gesture: "hands",
  posture: "posture",
  movement: "movement",
  object: "things",
};

const mix = (channel: Channel): Definition =>
  share(
    `channels.${channel}`,
    `By ${channelName[channel]}`,
    `How much of what you both did was done by ${channelName[channel]}.`,
    `Acts of the child and the adults in this channel, divided by their acts in all channels.`,
    { kind: "acts", n: 1, time: 0 },
    null,
    ours,
    "No mix is ideal. What was not tagged is not seen.",
  );

const coordination = (who: "child" | "adult"): Definition => ({
  id: `coordination.${who}`,
  name: who === "child" ? "How closely the child follows" : "How closely you follow",
  says: `How much of when the ${who} makes sound can be told from when the other did, beyond chance: loose, in between, or very tight.`,
  formula: `Sound yes or no in steps of 250 ms (yes where voice without cries covers at least half), the recording taken as a ring. Least squares of the ${who}'s step on the own last 8 steps, then on the other's last 12 as well: the gain in explained variance, minus its mean over the shifted recordings.`,
  unit: "explained",
  window: 3000,
  least: { kind: "minutes", n: 3, time: 3 * minute },
  source: "After Jaffe et al. 2001, Monogr SRCD 66(2): the middle range went best with later security.",
  not: "There is no target. Very tight is not better than in between.",
});

export const definitions: readonly Definition[] = [
  returns(1, "Serve and return; the window of 1 s is our choice."),
  returns(2, "The 2 s window of Bornstein et al. 2015, 684 pairs in 11 countries, PMC4529355."),
  returns(
    5,
    "Serve and return; the window of 5 s is our choice, after Tamis-LeMonda et al. 2001, Child Dev 72:748-767.",
  ),
  turns(
    "lena",
    "Turns (LENA's rule)",
    "Voice of the key child and of one adult, without cries and without the stretches where people overlap. A bout goes on while each sound follows the last by less than 5 s and no other child or other adult comes between. Each bout counts half of its alternating stretches, rounded down: child-adult 1, child-adult-child 1, child-adult-child-adult 2.",
    "LENA's support pages; Gilkerson et al. 2017, Am J Speech Lang Pathol 26:248-265.",
  ),
  turns(
    "serve-return",
    "Turns (serve-return's rule)",
    "Voice of the child and of the adults, cries left out, in the order of their beginning: every change of side at which the next begins at most 5 s after the last ended. Adult-child-adult counts 2.",
    "serve-return, pypi.org/project/serve-return.",
  ),
  turns(
    "childproject",
    "Turns (ChildProject's rule)",
    "Every sound of child, other child or adult that begins less than 5 s after the sound before it ended, overlap allowed. Its authors' default lets anybody follow anybody, themselves included, and does not part cries from voice, so both are counted here.",
    "ChildProject, derivations.py, is_CT, max_interval 5000, min_delay 0.",
  ),
  pause("adult"),
  pause("child"),
  share(
    "overlap.share",
    "Talking over each other",
    "How often one began before the other had finished.",
    "Changes of turn (as for the pauses) with a negative pause, divided by all changes. A voice over a cry is not counted: it soothes.",
    { kind: "switches", n: 8, time: 0 },
    null,
    "Yoo et al. 2018, Front Psychol 9:1510.",
    "Overlap is normal, and joining in is not interrupting.",
  ),
  share(
    "wait.3s",
    "Waiting",
    "How often, when the child said nothing, you left three seconds or more before speaking again.",
    "Of the silences between one adult turn and the next in which the child did not speak, the share of 3 s and more.",
    { kind: "silences", n: 8, time: 0 },
    3000,
    "Expectant waiting, speech therapy practice; the limit is our choice.",
    "Waiting is one way to make room, not the only one.",
  ),
  share(
    "started.child",
    "Who began",
    "How many of the times together the child began.",
    "A time together is a stretch without a pause of 5 s that holds at least one answered serve. The share whose first act is the child's; an equal start counts as the adult's.",
    { kind: "chains", n: 1, time: 0 },
    5000,
    `Bouts end at 5 s after LENA's rule. ${ours}`,
    "Neither side ought to begin more.",
  ),
  share(
    "ended.child",
    "Who ended",
    "How many of the times together ended with an act of the child's.",
    "Of the same times together, the share whose last act to end is the child's; an equal end counts as the adult's.",
    { kind: "chains", n: 1, time: 0 },
    5000,
    `Bouts end at 5 s after LENA's rule. ${ours}`,
    "Stopping is the child's good right, and yours.",
  ),
  {
    id: "chain.longest",
    name: "Longest chain",
    says: "How many exchanges followed one another in your longest time together.",
    formula: "The greatest number of serves answered within 5 s in one stretch without a pause of 5 s.",
    unit: "count",
    window: 5000,
    least: { kind: "minutes", n: 2, time: 2 * minute },
    source: `Bouts end at 5 s after LENA's rule. ${ours}`,
    not: mirror,
  },
  share(
    "ease",
    "Giving room",
    "How often you eased when the child looked away.",
    "Of the look-aways, the share after which, 3 s later or when the child was back if that was sooner, no voice, face, gesture, movement or object act of an adult was under way. Holding and quiet watching are room.",
    { kind: "look-aways", n: 3, time: 0 },
    3000,
    `${ours} After Beebe et al. 2010: backing off when the child turns away.`,
    "Looking away is rest, not refusal.",
  ),
  share(
    "comeback",
    "Coming back",
    "How often the child came back after looking away.",
    "Of the look-aways, the share that a serve of the child's followed after they ended and within 30 s of their beginning. One that the recording ends too early for is left out.",
    { kind: "look-aways", n: 3, time: 0 },
    30_000,
    ours,
    "Not coming back in half a minute is ordinary too.",
  ),
  {
    id: "repair.count",
    name: "Mended",
    says: "How often you two found each other again after a break.",
    formula:
      "A break is a look-away, a cry, or a serve that answered nobody and that nobody answered in 5 s; breaks before the next repair are one. A repair is the next exchange, the adult answering a serve or the child answering an adult act, within 60 s of the break's beginning.",
    unit: "count",
    window: 60_000,
    least: { kind: "breaks", n: 4, time: 0 },
    source: `Match, mismatch and repair: Tronick & Cohn 1989, Child Dev 60:85-92. The limits are our choice.`,
    not: "Ordinary pairs are in step about a third of the time. Breaks are how repair is learnt.",
  },
  {
    id: "repair.time",
    name: "Time to mend",
    says: "How long it usually took to find each other again.",
    formula:
      "Over the repairs: from the beginning of the break to the answer that mended it. The median, with quartiles.",
    unit: "ms",
    window: 60_000,
    least: { kind: "repairs", n: 4, time: 0 },
    source: `Repair latency: Tronick & Cohn 1989, Child Dev 60:85-92. The limits are our choice.`,
    not: "Quicker is not better.",
  },
  share(
    "soothed",
    "Soothed",
    "How many of the times of crying ended with you there.",
    "Cries less than 30 s apart are one episode. The share of episodes in whose last 10 s an adult act of any channel was under way: a voice over a cry soothes.",
    { kind: "cries", n: 8, time: 0 },
    10_000,
    "After secure base provision: Woodhouse et al. 2020, Child Dev 91:e249-e265 (83 pairs); the researcher puts enough at about half. The limits are our choice.",
    "Some crying ends by itself, and some goes on in the best of arms.",
  ),
  ...channels.map(mix),
  coordination("child"),
  coordination("adult"),
];
