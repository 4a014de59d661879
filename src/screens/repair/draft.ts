/** Where somebody is on the way back, kept with every tap, so that a crash or a crying child costs nothing. Gone when it ends. */
import * as v from "valibot";
import { ages, steps, whats } from "./ages.ts";

const shape = v.object({
  age: v.picklist(ages),
  /** Which step, from 0; 7 is the end. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(7)),
  used: v.array(v.picklist(steps)),
  what: v.picklist(whats),
  /** Said, when asked, that it was no more than rough hands. */
  unhurt: v.optional(v.boolean(), false),
  wordless: v.boolean(),
  reached: v.nullable(v.picklist(["me", "child", "both"])),
  how: v.array(v.string()),
  minutes: v.nullable(v.number()),
  words: v.string(),
});
export type Draft = Readonly<v.InferOutput<typeof shape>>;

/** A way back of which nothing was said yet. */
export const fresh = (age: Draft["age"]): Draft => ({
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

/** A draft from what was kept as text; null where there is none, or it cannot be read. */
export const parseDraft = (text: string | null): Draft | null => {
  try {
    const parsed = v.safeParse(shape, JSON.parse(text || "null"));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
};

/** Whether a small child may be hurt, so that this is asked before anything is mended. */
export const asksFirst = ({ what, age, unhurt }: Draft): boolean =>
  what === "rough" && (age === "baby" || age === "toddler") && !unhurt;
