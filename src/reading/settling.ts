/**
 * What two people chose where their codings differ (`attune.settling/1`): every choice as a step, so that it is taken back
 * exactly. What is in force is worked out from the steps alone, the last of each difference, so the order of differences
 * does not matter. Coders who meet over a list of numbered differences and settleBy 1 or 2 or write their own are how
 * laboratories do it (Bergelson Lab, "Consensus process for audios"); the other choices are ours.
 */
import * as v from "valibot";
import { channels } from "../recording/recording.ts";
import { longest } from "../recording/check.ts";
import { agreementLimits } from "./limits.ts";

const ms = v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.maxValue(longest));
const editedShape = v.object({
  who: v.pipe(v.string(), v.minLength(1)),
  channel: v.picklist(channels),
  act: v.nullable(v.string()),
  from: ms,
  to: ms,
});
const settledShape = v.union([v.picklist(["mine", "theirs", "both", "neither", "between"]), editedShape]);
const agreedShape = v.picklist(["between", "mine", "theirs"]);
const stepShape = v.object({
  agreed: v.exactOptional(agreedShape),
  chosen: v.array(v.tuple([v.string(), v.nullable(settledShape)])),
});
const settlingShape = v.object({
  format: v.literal("attune.settling/1"),
  shift: v.pipe(v.number(), v.safeInteger(), v.minValue(-longest), v.maxValue(longest)),
  border: ms,
  steps: v.array(stepShape),
  at: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
});

/**
 * What goes into the third of one difference: what the first coding has, the second's, both, neither, the mean of their
 * borders, or an event written by hand, in whole milliseconds.
 */
export type SettledAs = Readonly<v.InferOutput<typeof settledShape>>;
/** Whose borders an event has in the third that both saw within the tolerance. */
export type AgreedBorders = v.InferOutput<typeof agreedShape>;

/** One thing that was done: differences by their id with what was chosen (null: open again), and whose borders the agreed have. */
export type SettlingStep = {
  readonly agreed?: AgreedBorders;
  readonly chosen: readonly (readonly [id: string, SettledAs | null])[];
};

export type Settling = {
  readonly format: "attune.settling/1";
  /** How much later than in its own file the second coding begins, in ms; negative for earlier. */
  readonly shift: number;
  /** How far apart, in ms, two borders may lie and still be one. */
  readonly border: number;
  readonly steps: readonly SettlingStep[];
  /** How many steps are in force; the rest can be redone. */
  readonly at: number;
};

/** Nothing chosen yet. */
export const emptySettling: Settling = {
  format: "attune.settling/1",
  shift: 0,
  border: agreementLimits.border,
  steps: [],
  at: 0,
};

/** What is in force. */
export type InForce = { readonly agreed: AgreedBorders; readonly chosen: ReadonlyMap<string, SettledAs> };

/** Where nobody says otherwise, what both saw has the mean of their borders: neither of the two is the right one. */
export const inForceOf = ({ steps, at }: Settling): InForce => {
  let agreed: AgreedBorders = "between";
  const chosen = new Map<string, SettledAs>();
  for (const step of steps.slice(0, at)) {
    agreed = step.agreed ?? agreed;
    for (const [id, how] of step.chosen) {
      if (how === null) chosen.delete(id);
      else chosen.set(id, how);
    }
  }
  return { agreed, chosen };
};

/** One step more; what had been taken back can no longer be redone. */
export const settleBy = (settling: Settling, step: SettlingStep): Settling => ({
  ...settling,
  steps: [...settling.steps.slice(0, settling.at), step],
  at: settling.at + 1,
});

/** One step back; at the beginning, as it was. */
export const unsettle = (settling: Settling): Settling => ({ ...settling, at: Math.max(0, settling.at - 1) });

/** One step forward again; where there is none, as it was. */
export const settleAgain = (settling: Settling): Settling => ({
  ...settling,
  at: Math.min(settling.steps.length, settling.at + 1),
});

/** A settling from anything (say, parsed JSON); null where it is none. */
export const parseSettling = (from: unknown): Settling | null => {
  const parsed = v.safeParse(settlingShape, from);
  if (!parsed.success) return null;
  return { ...parsed.output, at: Math.min(parsed.output.at, parsed.output.steps.length) };
};
