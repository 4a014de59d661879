/** What the listener learned of this family's room (adapt.ts), as it is kept. */
import * as v from "valibot";
import { asJson, type Form } from "../ground/kept.ts";

const shape = v.object({
  now: v.nullable(
    v.object({
      /** The tuning: from 0.05 to the factory's (adapt.ts). */
      adult: v.pipe(v.number(), v.minValue(0.05), v.maxValue(1)),
      /** How many sounds had been checked, and when it learned from them (ISO 8601). */
      checked: v.number(),
      at: v.pipe(v.string(), v.isoTimestamp()),
    }),
  ),
});
/** `now`: what was learned, null where nothing was or it was forgotten. */
export type Learned = Readonly<v.InferOutput<typeof shape>>;

/** How it is kept; nothing learned where it cannot be read. */
export const learnedForm: Form<Learned> = asJson<Learned>(shape, { now: null });
