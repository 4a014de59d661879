/**
 * The drills: two minutes each, in steps of their own length, told by a clock that can be held as long as one likes. They are
 * phases as a reset has them, so that the same hum and buzz lead through them without eyes.
 */
import type { Phase } from "../calm/resets.ts";

/** How long every drill takes. */
export const drillSeconds = 120;

type Drill = { readonly steps: readonly Phase[] };

/** Steps of these lengths in seconds; the hum rises with every other one, so that a change is heard. `say`: the step's number. */
const drill = (...seconds: readonly number[]): Drill => ({
  steps: seconds.map((length, i) => ({ say: String(i + 1), seconds: length, size: i % 2 === 0 ? 0.7 : 0.2 })),
});

const drills = {
  /** For whoever is wound up. */
  "calm-up": drill(15, 30, 20, 20, 20, 15),
  /** For whoever is flat or far away. */
  "calm-down": drill(15, 20, 25, 25, 20, 15),
  word: drill(15, 25, 25, 20, 20, 15),
  near: drill(20, 20, 20, 20, 20, 20),
  humour: drill(20, 20, 20, 20, 20, 20),
  /** Sorry in six parts, said aloud. */
  quarrel: drill(20, 20, 20, 20, 20, 20),
} as const;

export type DrillName = keyof typeof drills;
/** The drill of that name. */
export const drillOf = (name: DrillName): Drill => drills[name];
export const drillNames: readonly DrillName[] = ["calm-up", "calm-down", "word", "near", "humour", "quarrel"];
