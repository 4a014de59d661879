/** How right a listening is against a truth: frames (50 ms) and events, class by class. For tests and the bench. */
import type { Event } from "../recording/recording.ts";

/** What is scored: the child's voice and cry apart, the child's any sound, the adult's voice. */
export const classes = ["child voice", "child cry", "child", "adult"] as const;
export type Class = (typeof classes)[number];

export type Tally = { readonly hit: number; readonly extra: number; readonly missed: number };

/** Precision, recall and their harmonic mean; null where nothing was there to count. */
export const figures = ({ hit, extra, missed }: Tally) => ({
  precision: hit + extra > 0 ? hit / (hit + extra) : null,
  recall: hit + missed > 0 ? hit / (hit + missed) : null,
  f1: 2 * hit + extra + missed > 0 ? (2 * hit) / (2 * hit + extra + missed) : null,
});

type Heard = Pick<Event, "who" | "channel" | "from" | "to">;

const belongs = (event: Heard, name: Class): boolean => {
  if (name === "adult") return event.who === "adult" && event.channel === "voice";
  if (event.who !== "child") return false;
  if (name === "child voice") return event.channel === "voice";
  if (name === "child cry") return event.channel === "cry";
  return event.channel === "voice" || event.channel === "cry";
};

const frames = (events: readonly Heard[], name: Class, length: number): Uint8Array => {
  const marks = new Uint8Array(Math.ceil(length / 50));
  for (const event of events) {
    if (belongs(event, name)) marks.fill(1, Math.round(event.from / 50), Math.round(event.to / 50));
  }
  return marks;
};

/** Frames of 50 ms over `length` milliseconds that both, only `heard`, or only `truth` has in a class. */
export const frameTally = (heard: readonly Heard[], truth: readonly Heard[], name: Class, length: number): Tally => {
  const a = frames(heard, name, length);
  const b = frames(truth, name, length);
  let hit = 0;
  let extra = 0;
  let missed = 0;
  for (let n = 0; n < a.length; n += 1) {
    if (a[n] && b[n]) hit += 1;
    else if (a[n]) extra += 1;
    else if (b[n]) missed += 1;
  }
  return { hit, extra, missed };
};

/** Events of one class paired in order of time where their onsets lie within `within` milliseconds. */
export const eventTally = (
  heard: readonly Heard[],
  truth: readonly Heard[],
  name: Class,
  within = 500,
): Tally & { readonly errors: readonly number[] } => {
  const open = heard.filter((event) => belongs(event, name));
  const all = truth.filter((event) => belongs(event, name));
  const errors: number[] = [];
  for (const event of all) {
    let best = -1;
    let least = within + 1;
    open.forEach(({ from }, index) => {
      const error = Math.abs(from - event.from);
      if (error < least) {
        least = error;
        best = index;
      }
    });
    if (best >= 0) {
      errors.push(least);
      open.splice(best, 1);
    }
  }
  return { hit: errors.length, extra: open.length, missed: all.length - errors.length, errors };
};

/** Two tallies as one. */
export const together = (a: Tally, b: Tally): Tally => ({
  hit: a.hit + b.hit,
  extra: a.extra + b.extra,
  missed: a.missed + b.missed,
});
