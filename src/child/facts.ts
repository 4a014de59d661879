/** The facts of a child as they are kept and come from elsewhere, parsed. */
import * as v from "valibot";
import { listOf } from "../ground/kept.ts";
import { colours, familyWords, genders } from "./traits.ts";

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const day = v.pipe(v.string(), v.check(isDay));
/** A day, or only its month or year where more is not known: 2019-06-02, 2019-06, 2019. */
const about = v.pipe(
  v.string(),
  v.check((text) => /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) || isDay(text)),
);

export const childFacts = v.object({
  v: v.literal(1),
  nickname: v.string(),
  colour: v.fallback(v.picklist(colours), "sun"),
  /** The day of birth, as much of it as is known; null: not known, or not yet born. */
  born: v.nullable(about),
  /** The day that was or is expected, where it is known. */
  due: v.nullable(day),
  /** How the words speak of the child, where a language's verbs need to know; null: not said, and nothing else asks. */
  gender: v.fallback(v.nullable(v.picklist(genders)), null),
  /** The day on which the child came to this family, where that was not at birth. */
  joined: v.nullable(day),
  /** How this family came together, in its own words, the first the one that sentences use; empty: not said. */
  came: listOf(v.picklist(familyWords)),
  /** The age that the child feels like to the caregiver, in months; null: not said. What goes by it: late.ts. */
  felt: v.fallback(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(216))), null),
});
