/**
 * What a reset is: half a minute to two minutes of something to do, in phases, each with a word and a size for the picture
 * and the hum. Its facts are content/resets/facts.yaml.
 */

export type Phase = {
  /** The message calm.phase.<say>. */
  readonly say: string;
  readonly seconds: number;
  /** How large the picture is, and how high the hum, when the phase ends: 0 to 1. */
  readonly size: number;
};

/** Connected needs none; `up` is fight or flight, `down` is shut down. */
export type Zone = "up" | "down";
export type Grade = "A" | "B+" | "B" | "B-" | "C+" | "C";

export type Reset = {
  readonly id: string;
  /** How long it takes, all rounds of its phases together. */
  readonly seconds: number;
  readonly phases: readonly Phase[];
  /** What is seen: a shape that breathes, one sentence after another, or a way to go. */
  readonly shows: "breath" | "steps" | "walk";
  /** Whether the phases begin again until the time is over. */
  readonly repeats: boolean;
  /** Whether it can be done with a child on the arm. */
  readonly carrying: boolean;
  /** For whom it is first aid. */
  readonly zones: readonly Zone[];
  readonly grade: Grade;
  readonly source: { readonly cite: string; readonly web?: string; readonly state: "read" | "noted" };
};

/** All phases of a reset in their order, from start to end; the last one may be cut by the end. */
export const unrolled = ({ phases, repeats, seconds }: Reset): readonly Phase[] => {
  const all: Phase[] = [];
  let left = seconds;
  do {
    for (const phase of phases) {
      if (left <= 0) break;
      all.push(phase.seconds <= left ? phase : { ...phase, seconds: left });
      left -= phase.seconds;
    }
  } while (repeats && left > 0);
  return all;
};

export type Now = {
  /** Which phase, from 0. */
  readonly n: number;
  readonly phase: Phase;
  /** The size that it began with. */
  readonly from: number;
  /** Seconds until all of it is over. */
  readonly left: number;
};

/** Where a reset is `elapsed` seconds after its start; null when it is over. `all`: of `unrolled`. */
export const nowIn = (all: readonly Phase[], elapsed: number): Now | null => {
  const whole = all.reduce((sum, phase) => sum + phase.seconds, 0);
  let ends = 0;
  for (const [n, phase] of all.entries()) {
    ends += phase.seconds;
    if (elapsed < ends) return { n, phase, from: all[n - 1]?.size ?? 0, left: whole - Math.max(0, elapsed) };
  }
  return null;
};
