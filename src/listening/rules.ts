/**
 * The first listener's rules. Speech that Silero hears is an adult, unless its pitch is a small child's; strong voice
 * over 300 Hz where Silero is silent is a child; a child's sound that is long or repeated, loud and bright is crying.
 * Borders are from a trial on real cries, children and adults (median pitch: cry 440 to 500, adults 140 to 222 Hz).
 */
import { floorOf } from "./floor.ts";
import { type Grid, nothing } from "./grid.ts";
import { blip, bridge, longer, mean, middle, pause, type Run, runsOf, share } from "./runs.ts";

export type Sound = { readonly who: "child" | "adult"; readonly channel: "voice" | "cry"; readonly sure: number } & Run;

const rule = {
  /** Hz: over the first a voice is a child's unless Silero says otherwise, over the second even then. */
  child: 290,
  certainChild: 340,
  highest: 1600,
  /** dB over the noise floor. */
  heard: 6,
  strong: 9,
  /** Clarity of pitch: what starts a child's sound, and what continues it. */
  clear: 0.75,
  blurred: 0.5,
  /** Silero: where speech is certain, and how low it may sink inside it. */
  speech: 0.5,
  still: 0.3,
  /** Frames: a rough stretch inside one sound, a burst of crying, a bout of it, and the breath between two bursts. */
  rough: 10,
  burst: 10,
  bout: { least: 26, whole: 50 },
  breath: 21,
} as const;

/** What the rules ask of a frame. */
type Frames = {
  readonly grid: Grid;
  readonly over: (n: number) => number;
  readonly heard: (n: number) => boolean;
  readonly voiced: (n: number) => boolean;
  readonly high: (n: number) => boolean;
  readonly blurred: (n: number) => boolean;
};

const framesOf = (grid: Grid): Frames => {
  const floor = floorOf(grid.loud);
  const machine = machineFrames(grid);
  const over = (n: number): number => (grid.loud[n] ?? nothing) - (floor[n] ?? 0);
  const pitched = (n: number, clear: number): boolean =>
    (grid.clear[n] ?? 0) >= clear && (grid.pitch[n] ?? 0) > 0 && (grid.pitch[n] ?? 0) < rule.highest;
  const highAt = (n: number, clear: number): boolean =>
    over(n) >= rule.strong &&
    !machine[n] &&
    pitched(n, clear) &&
    (grid.pitch[n] ?? 0) >= ((grid.speech[n] ?? 0) >= rule.still ? rule.certainChild : rule.child);
  return {
    grid,
    over,
    heard: (n) => over(n) >= rule.heard && (grid.loud[n] ?? nothing) > -80 && !machine[n],
    voiced: (n) => pitched(n, rule.clear),
    high: (n) => highAt(n, rule.clear),
    blurred: (n) => highAt(n, rule.blurred),
  };
};

/** Who made which sound, in frames of 50 ms, in order of time. */
export const soundsOf = (grid: Grid): Sound[] => {
  const frames = framesOf(grid);
  const adults = speechRuns(frames).filter((run) => !isChildSpeech(run, frames));
  return [...adults.map((run) => adultSound(run, frames)), ...childSounds(childRuns(frames, adults), frames)].sort(
    (a, b) => a.from - b.from || a.to - b.to,
  );
};

/** Speech whose pitch is so high that it is a child's. */
const isChildSpeech = (run: Run, { grid, voiced, high }: Frames): boolean =>
  (middle(grid.pitch, run, voiced) ?? 0) >= rule.certainChild && share(run, high) >= 0.4;

/** High voiced runs, joined over rough stretches, without the high peaks of an adult's own phrase. */
const childRuns = (frames: Frames, adults: readonly Run[]): Run[] => {
  const { grid, high, blurred, over } = frames;
  const count = grid.loud.length;
  const seeded = bridge(runsOf(count, blurred), 3).filter((run) => share(run, high) > 0 && run.to - run.from >= 2);
  const joined: Run[] = [];
  for (const run of seeded) {
    const last = joined.at(-1);
    const gap = last && { from: last.to, to: run.from };
    const rough = gap && gap.to - gap.from <= rule.rough && mean(grid.speech, gap) < rule.still;
    if (last && gap && rough && share(gap, (n) => over(n) >= rule.strong) > 0.8) {
      joined[joined.length - 1] = { from: last.from, to: run.to };
    } else joined.push(run);
  }
  const ofAdult = (run: Run): boolean =>
    run.to - run.from < 8 && adults.some((adult) => adult.from <= run.from + 2 && adult.to >= run.to - 2);
  return longer(
    bridge(
      joined.filter((run) => !ofAdult(run)).map((run) => stretch(run, frames, adults)),
      pause,
    ),
    blip,
  );
};

/** Speech, with hysteresis; its edges moved to where sound begins and ends. */
const speechRuns = ({ grid, heard }: Frames): Run[] => {
  const weak = runsOf(grid.speech.length, (n) => (grid.speech[n] ?? 0) >= rule.still);
  const sure = weak.filter(({ from, to }) => grid.speech.subarray(from, to).some((value) => value >= rule.speech));
  const fitted = sure.map(({ from, to }) => {
    let start = from;
    let end = to;
    while (start < end && !heard(start)) start += 1;
    while (start > from - 4 && start > 0 && heard(start - 1)) start -= 1;
    while (end > start && !heard(end - 1)) end -= 1;
    return { from: start, to: end };
  });
  return longer(
    bridge(
      fitted.filter((run) => run.to > run.from),
      pause,
    ),
    blip,
  );
};

/** A voiced run, stretched over the soft start and end of the same sound (at most 150 ms), not into an adult's. */
const stretch = (run: Run, { grid, over }: Frames, adults: readonly Run[]): Run => {
  const peak = Math.max(...grid.loud.subarray(run.from, run.to));
  const soft = (n: number): boolean =>
    over(n) > rule.strong &&
    (grid.loud[n] ?? nothing) > peak - 20 &&
    (grid.speech[n] ?? 0) < rule.speech &&
    !adults.some((adult) => n >= adult.from && n < adult.to);
  let { from, to } = run;
  while (from > run.from - 3 && from > 0 && soft(from - 1)) from -= 1;
  while (to < run.to + 3 && soft(to)) to += 1;
  return { from, to };
};

/** Pitch that stays within 0.4 % for half a second, or sound with hardly anything over its own pitch: a machine's tone. */
const machineFrames = (grid: Grid): Uint8Array => {
  const marks = new Uint8Array(grid.loud.length);
  const span = 10;
  for (let n = 0; n + span <= marks.length; n += 1) {
    let low = Number.POSITIVE_INFINITY;
    let high = 0;
    for (let k = n; k < n + span; k += 1) {
      low = Math.min(low, grid.pitch[k] ?? 0);
      high = Math.max(high, grid.pitch[k] ?? 0);
    }
    if (low > 70 && high <= low * 1.004) marks.fill(1, n, n + span);
  }
  for (let n = 0; n < marks.length; n += 1) {
    const pitch = grid.pitch[n] ?? 0;
    if ((grid.clear[n] ?? 0) > 0.97 && pitch > 0 && (grid.bright[n] ?? 0) < pitch * 1.06) marks[n] = 1;
  }
  return marks;
};

const clamp = (value: number): number => Math.round(Math.max(0.3, Math.min(0.97, value)) * 100) / 100;

const loudness = (run: Run, over: (n: number) => number): number => {
  let sum = 0;
  for (let n = run.from; n < run.to; n += 1) sum += Math.max(0, Math.min(30, over(n)));
  return sum / Math.max(1, run.to - run.from) / 30;
};

const part = (value: number, none: number, all: number): number =>
  Math.max(0, Math.min(1, (value - none) / (all - none)));

const adultSound = (run: Run, { grid, over, voiced }: Frames): Sound => {
  const pitch = middle(grid.pitch, run, voiced) ?? 180;
  const sure = 0.3 + 0.6 * mean(grid.speech, run) + 0.1 * loudness(run, over) - 0.3 * part(pitch, 230, 340);
  return { ...run, who: "adult", channel: "voice", sure: clamp(sure) };
};

const childSounds = (runs: readonly Run[], frames: Frames): Sound[] => {
  const { grid, over, voiced, high } = frames;
  const sounds: Sound[] = [];
  for (const bout of boutsOf(runs)) {
    const crying = cryness(bout, frames);
    for (const run of bout) {
      const pitch = middle(grid.pitch, run, voiced) ?? rule.child;
      const child =
        0.3 +
        0.25 * part(pitch, 260, 360) +
        0.25 * share(run, high) +
        0.2 * loudness(run, over) -
        0.2 * mean(grid.speech, run);
      if (crying >= 0.5)
        sounds.push({ ...run, who: "child", channel: "cry", sure: clamp(child * (0.4 + 0.6 * crying)) });
      else sounds.push({ ...run, who: "child", channel: "voice", sure: clamp(child * (1 - 0.5 * crying)) });
    }
  }
  return sounds;
};

/** Sounds of a child with no more than a breath between them. */
const boutsOf = (runs: readonly Run[]): Run[][] => {
  const bouts: Run[][] = [];
  for (const run of runs) {
    const last = bouts.at(-1);
    const before = last?.at(-1);
    if (last && before && run.from - before.to <= rule.breath) last.push(run);
    else bouts.push([run]);
  }
  return bouts;
};

/** How much a bout is like crying, 0 to 1: it must be long and have a long burst; then how long, loud, held and bright. */
const cryness = (bout: readonly Run[], { grid, over, high }: Frames): number => {
  const sounding = bout.reduce((sum, run) => sum + run.to - run.from, 0);
  const longest = Math.max(...bout.map((run) => run.to - run.from));
  const average = (of: (run: Run) => number): number =>
    bout.reduce((sum, run) => sum + of(run) * (run.to - run.from), 0) / sounding;
  if (longest < rule.burst || sounding < rule.bout.least) return 0.3 * part(sounding, 10, rule.bout.least);
  return (
    0.15 +
    0.4 * part(sounding, rule.bout.least, rule.bout.whole) +
    0.2 *
      part(
        average((run) => loudness(run, over)),
        0.3,
        0.7,
      ) +
    0.1 *
      part(
        average((run) => share(run, high)),
        0.2,
        0.6,
      ) +
    0.15 *
      part(
        average((run) => mean(grid.bright, run)),
        700,
        1200,
      )
  );
};
