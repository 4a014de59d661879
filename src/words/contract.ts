/**
 * What the engine itself writes in words: into its JSON, its tables and the page of figures. English, whatever is spoken,
 * since scripts read it (docs/cli.md#what-stays); screens say their own sentence of the same facts.
 */

/** What evidence is counted in. */
const evidence = {
  serves: "serves",
  switches: "changes of turn",
  silences: "silences",
  "look-aways": "look-aways",
  breaks: "breaks",
  repairs: "repairs",
  cries: "times of crying",
  chains: "times together",
  acts: "acts",
  minutes: "minutes",
  doubts: "doubts",
} as const;
export type Evidence = keyof typeof evidence;

/** Why a figure has no value. */
export const whyNot = {
  few: (kind: Evidence, n: number): string => (n === 1 ? `no ${evidence[kind]}` : `fewer than ${n} ${evidence[kind]}`),
  short: (minutes: number): string => `less than ${minutes} minutes of shared time`,
  oneSide: "only one side made sound",
  uncoded: "nothing of this window was coded",
  doubt: (open: number): string => `${open} of the serves may have been answered: it is in doubt whose voices followed`,
} as const;

const ours = "Our choice; not a published norm.";
const bouts = `Bouts end at 5 s after LENA's rule. ${ours}`;
const pauses =
  "Switching pause as in Nguyen et al. 2022, Child Dev 93:1181-1200 (26 studies, North America and Europe: children answer after about 1 s); cries left out as in Yoo et al. 2018, Front Psychol 9:1510.";
const middle = "After Jaffe et al. 2001, Monogr SRCD 66(2): the middle range went best with later security.";

/** The published rule of each figure, or that it is our choice; of all channels' shares one. */
export const figureSources = {
  "returns.1s": "Serve and return; the window of 1 s is our choice.",
  "returns.2s": "The 2 s window of Bornstein et al. 2015, PMC4529355.",
  "returns.5s":
    "Serve and return; the window of 5 s is our choice, after Tamis-LeMonda et al. 2001, Child Dev 72:748-767.",
  "turns.lena": "LENA's support pages; Gilkerson et al. 2017, Am J Speech Lang Pathol 26:248-265.",
  "turns.serve-return": "serve-return, pypi.org/project/serve-return.",
  "turns.childproject": "ChildProject, derivations.py, is_CT, max_interval 5000, min_delay 0.",
  "pause.adult": pauses,
  "pause.child": pauses,
  "overlap.share": "Yoo et al. 2018, Front Psychol 9:1510.",
  "wait.3s": ours,
  "started.child": bouts,
  "ended.child": bouts,
  "chain.longest": bouts,
  ease: ours,
  comeback: ours,
  "repair.count": "Match, mismatch and repair: Tronick & Cohn 1989, Child Dev 60:85-92. The limits are our choice.",
  "repair.time": "Repair latency: Tronick & Cohn 1989, Child Dev 60:85-92. The limits are our choice.",
  soothed:
    "After secure base provision: Woodhouse et al. 2020, Child Dev 91:e249-e265 (83 pairs); the researcher puts enough at about half. The limits are our choice.",
  channels: ours,
  "coordination.child": middle,
  "coordination.adult": middle,
} as const;
