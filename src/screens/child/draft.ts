/** What was said of a child so far, kept with each letter and tap until it is done, so that no crash loses it. */
import * as v from "valibot";
import type { Child } from "../../child/child.ts";
import { childFacts } from "../../child/facts.ts";
import { fromText } from "../../ground/kept.ts";

const shape = v.object({
  facts: childFacts,
  /** The child came to the family later than at birth. */
  later: v.boolean(),
});
export type Draft = Readonly<v.InferOutput<typeof shape>>;

/** A draft from what was kept as text; what is known of `child` where there is none, or it cannot be read. */
export const readDraft = (text: string | null, { id: _, ...facts }: Child): Draft =>
  fromText<Draft>(shape, text, { facts, later: facts.joined !== null });

/** Whether a draft says anything else than what is known of `child`. */
export const says = (draft: Draft, child: Child): boolean => {
  const known = readDraft(null, child);
  const facts = ["nickname", "colour", "gender", "born", "due", "joined"] as const;
  return draft.later !== known.later || facts.some((fact) => draft.facts[fact] !== known.facts[fact]);
};
