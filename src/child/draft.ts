/** What was said of a child so far, kept with each letter and tap until it is done, so that no crash loses it. */
import * as v from "valibot";
import { asJson, type Form } from "../ground/kept.ts";
import { type Child, lateStart } from "./child.ts";
import { childFacts } from "./facts.ts";

const shape = v.object({
  facts: childFacts,
  /** The child came to the family later than at birth. */
  later: v.boolean(),
});
export type ChildDraft = Readonly<v.InferOutput<typeof shape>>;

/** How it is kept; null where nothing was begun, or it cannot be read. */
export const childDraftForm: Form<ChildDraft | null> = asJson<ChildDraft | null>(shape, null);

/** What is known of `child`, as a draft that says nothing else. */
export const draftOf = ({ id: _, ...facts }: Child): ChildDraft => ({ facts, later: lateStart(facts) });
