/**
 * The numbers of the rules, each once, in milliseconds: definitions, counts and chance read them here, and docs/methods.md
 * says where each comes from. A number that nobody has published is our choice, and its definition says so.
 */
const second = 1000;
export const minute = 60 * second;

/** Within how long of a serve's end an act is its return: a figure `returns.<name>` for each, the narrowest window first. */
export const returnWindows = [
  { name: "1s", ms: second },
  { name: "2s", ms: 2 * second },
  { name: "5s", ms: 5 * second },
] as const;

export const limits = {
  /** Acts of one person in one channel less than this apart are one act. */
  oneVoice: 300,
  oneAct: second,
  /** The window of exchanges, and so of chains and repairs; one of those of the return. */
  exchange: 5 * second,
  /** A silence of this length ends a time together; LENA's. */
  bout: 5 * second,
  /** The longest gap between two turns, in all three published rules. */
  turn: 5 * second,
  /** The shortest silence that is waiting. */
  wait: 3 * second,
  /** How soon after a look-away the adult gives room, and the child is back. */
  ease: 3 * second,
  comeback: 30 * second,
  /** How long after a break its repair may come. */
  repair: minute,
  /** Cries less than this apart are one time of crying; in the last so much of it an adult is there, or not. */
  oneCrying: 30 * second,
  soothing: 10 * second,
  /** Coordination: steps of this length, and how many of the own and of the other's tell the next. */
  step: 250,
  ownSteps: 8,
  otherSteps: 12,
  /** And how much time without crying it takes. */
  coordination: 3 * minute,
  /** Chance: pieces from this length on are slid, by at least so much. */
  slidFrom: minute,
  leastSlide: 10 * second,
  /** How far apart coded pieces are laid: more than any rule looks across. */
  betweenPieces: 2 * minute,
  /** A voice in doubt is looked for so long after a serve. */
  doubt: 2 * second,
  /** A moment begins so long before its serve and ends so long after it. */
  before: 3 * second,
  after: 6 * second,
  /** Its last picture, where the child did nothing more, is so long after the answer; a long act is shown within twice that. */
  soon: 700,
  /** How soon the child's reaction to an answer comes, and the longest silence before a serve that is waiting for it. */
  reaction: 3 * second,
  longestWait: 10 * second,
  /** How soon after the child came back, or crying ended, an answered serve belongs to it. */
  afterComeback: 5 * second,
  afterCrying: 30 * second,
} as const;

/**
 * Of agreement, where nobody says otherwise: the unit of time, how far apart onsets may lie, the windows of rates; and how far
 * apart the borders of one event may lie without being a difference.
 */
export const agreementLimits = { unit: 100, tolerance: second, window: minute, border: 500 } as const;
