/** Where somebody is on the way back, kept with every tap, so that a crash or a crying child costs nothing. Gone when it ends. */
import * as v from "valibot";
import { asJson, type Form } from "../ground/kept.ts";
import { ages, repairSteps, whats } from "./ages.ts";

const shape = v.object({
  age: v.picklist(ages),
  /** Which step, from 0; 7 is the end. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)),
  used: v.array(v.picklist(repairSteps)),
  what: v.picklist(whats),
  /** Said, when asked, that it was no more than rough hands. */
  unhurt: v.optional(v.boolean(), false),
  wordless: v.boolean(),
  reached: v.nullable(v.picklist(["me", "child", "both"])),
  how: v.array(v.string()),
  minutes: v.nullable(v.number()),
  words: v.string(),
});
export type WayBack = Readonly<v.InferOutput<typeof shape>>;

/** A way back of which nothing was said yet. */
export const fresh = (age: WayBack["age"]): WayBack => ({
  age,
  at: 0,
  used: [],
  what: "shouted",
  unhurt: false,
  wordless: false,
  reached: null,
  how: [],
  minutes: null,
  words: "",
});

/** How it is kept; null where nobody is on it, or it cannot be read. */
export const wayBackForm: Form<WayBack | null> = asJson<WayBack | null>(shape, null);

/** Whether a small child may be hurt, so that this is asked before anything is mended. */
export const asksFirst = ({ what, age, unhurt }: WayBack): boolean =>
  what === "rough" && (age === "baby" || age === "toddler") && !unhurt;
