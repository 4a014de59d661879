/**
 * The first listener's rules. Speech that Silero hears is an adult, unless its pitch is a small child's; strong voice
 * over 300 Hz where Silero is silent is a child; a child's sound that is long or repeated, loud and bright is crying.
 * Borders are from a trial on real cries, children and adults (median pitch: cry 440 to 500, adults 140 to 222 Hz).
 */
import { floorOf } from "./floor.ts";
import type { Grid } from "./grid.ts";
import { blip, bridge, longer, mean, middle, pause, type Run, runsOf, share } from "./runs.ts";

export type Sound = { readonly who: "child" | "adult"; readonly channel: "voice" | "cry"; readonly sure: number } & Run;

const rule = {
  /** Hz: over the first a voice is a child's unless Silero says otherwise, over the second even then. */
  child: 290,
  certainChild: 340,
  highest: 900,
  /** dB over the noise floor. */
  heard: 6,
  strong: 9,
  clear: 0.8,
  /** Silero: where speech is certain, and how low it may sink inside it. */
  speech: 0.5,
  still: 0.3,
  /** Frames: a burst, a bout of crying, and the breath between two bursts. */
  burst: 12,
  bout: 34,
  breath: 21,
} as const;

/** Who made which sound, in frames of 50 ms, in order of time. */
export const soundsOf = (grid: Grid): Sound[] => {
  const floor = floorOf(grid.loud);
  const over = (n: number): number => (grid.loud[n] ?? -100) - (floor[n] ?? 0);
  const voiced = (n: number): boolean =>
    (grid.clear[n] ?? 0) >= rule.clear && (grid.pitch[n] ?? 0) > 70 && (grid.pitch[n] ?? 0) < rule.highest;
  const machine = machineFrames(grid);
  const heard = (n: number): boolean => over(n) >= rule.heard && !machine[n];

  const speech = speechRuns(grid, heard);
  const high = (n: number): boolean => {
    if (over(n) < rule.strong || !voiced(n) || machine[n]) return false;
    const least = (grid.speech[n] ?? 0) >= rule.speech ? rule.certainChild : rule.child;
    return (grid.pitch[n] ?? 0) >= least;
  };
  const high0 = bridge(runsOf(grid.loud.length, high), 3);
  const isChildSpeech = (run: Run): boolean => {
    const pitch = middle(grid.pitch, run, voiced) ?? 0;
    return pitch >= rule.certainChild && share(run, high) >= 0.4;
  };
  const adults = speech.filter((run) => !isChildSpeech(run));
  const ownedByAdult = (run: Run): boolean =>
    adults.some((adult) => adult.from <= run.from + 2 && adult.to >= run.to - 2 && run.to - run.from < 8);
  const child = longer(
    bridge(
      [...high0.filter((run) => run.to - run.from >= 2 && !ownedByAdult(run))].map((run) =>
        stretch(run, grid, floor, adults),
      ),
      pause,
    ),
    blip,
  );
  return [
    ...adults.map((run) => adultSound(run, grid, over, voiced)),
    ...childSounds(child, grid, over, voiced, high),
  ].sort((a, b) => a.from - b.from || a.to - b.to);
};

/** Speech, with hysteresis; its edges moved to where sound begins and ends. */
const speechRuns = (grid: Grid, heard: (n: number) => boolean): Run[] => {
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
const stretch = (run: Run, grid: Grid, floor: Float32Array, adults: readonly Run[]): Run => {
  const peak = Math.max(...grid.loud.subarray(run.from, run.to));
  const soft = (n: number): boolean =>
    (grid.loud[n] ?? -100) > Math.max((floor[n] ?? 0) + rule.strong, peak - 20) &&
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

const adultSound = (run: Run, grid: Grid, over: (n: number) => number, voiced: (n: number) => boolean): Sound => {
  const pitch = middle(grid.pitch, run, voiced) ?? 180;
  const nearChild = Math.max(0, Math.min(1, (pitch - 230) / 110));
  const sure = 0.3 + 0.6 * mean(grid.speech, run) + 0.1 * loudness(run, over) - 0.3 * nearChild;
  return { ...run, who: "adult", channel: "voice", sure: clamp(sure) };
};

const childSounds = (
  runs: readonly Run[],
  grid: Grid,
  over: (n: number) => number,
  voiced: (n: number) => boolean,
  high: (n: number) => boolean,
): Sound[] => {
  const sounds: Sound[] = [];
  for (const bout of boutsOf(runs)) {
    const crying = cryness(bout, grid, over, high);
    for (const run of bout) {
      const pitch = middle(grid.pitch, run, voiced) ?? rule.child;
      const sure =
        0.3 +
        0.25 * Math.min(1, Math.max(0, pitch - 260) / 100) +
        0.25 * share(run, high) +
        0.2 * loudness(run, over) -
        0.2 * mean(grid.speech, run);
      if (crying >= 0.5) sounds.push({ ...run, who: "child", channel: "cry", sure: clamp(0.3 + 0.7 * crying * sure) });
      else sounds.push({ ...run, who: "child", channel: "voice", sure: clamp(sure * (1 - 0.4 * crying)) });
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

/** How much a bout is like crying, 0 to 1: long, made of long voiced bursts, loud, bright. */
const cryness = (
  bout: readonly Run[],
  grid: Grid,
  over: (n: number) => number,
  high: (n: number) => boolean,
): number => {
  const sounding = bout.reduce((sum, run) => sum + run.to - run.from, 0);
  const longest = Math.max(...bout.map((run) => run.to - run.from));
  const strength = bout.reduce((sum, run) => sum + loudness(run, over) * (run.to - run.from), 0) / sounding;
  const held = bout.reduce((sum, run) => sum + share(run, high) * (run.to - run.from), 0) / sounding;
  const bright = bout.reduce((sum, run) => sum + mean(grid.bright, run) * (run.to - run.from), 0) / sounding;
  const part = (value: number, none: number, all: number): number =>
    Math.max(0, Math.min(1, (value - none) / (all - none)));
  if (longest < rule.burst) return 0.3 * part(sounding, 10, rule.bout);
  return (
    0.45 * part(sounding, 18, rule.bout) +
    0.2 * part(strength, 0.35, 0.7) +
    0.2 * part(held, 0.3, 0.7) +
    0.15 * part(bright, 700, 1200)
  );
};
