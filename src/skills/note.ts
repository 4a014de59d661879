/**
 * What is kept of the courses: the thing of a week, what somebody wrote of how it went, and what they are writing. It is the
 * caregiver's alone and stands in no diary (the kind "story.skill").
 */
import * as v from "valibot";
import { asJson, type Form } from "../ground/kept.ts";
import { skills, weekChoices } from "./names.ts";

const skill = v.picklist(skills);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\d$/));

const shape = v.variant("is", [
  v.object({
    is: v.literal("week"),
    skill,
    /** Which of the choices; null where it is their own. */
    choice: v.nullable(v.picklist(weekChoices)),
    own: v.string(),
    from: day,
    /** Since when it rests; null where it does not. */
    paused: v.nullable(day),
    /** Days that it rested before. */
    rested: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  v.object({ is: v.literal("went"), skill, words: v.string() }),
  v.object({ is: v.literal("writing"), of: v.picklist(["went", "week"]), skill, words: v.string() }),
]);

/** A thing of the courses; null where it cannot be read. */
export type SkillNote = v.InferOutput<typeof shape>;
export const skillNoteForm: Form<SkillNote | null> = asJson<SkillNote | null>(v.nullable(shape), null);

type Kept = { readonly id: string; readonly at: string; readonly body: SkillNote | null };
type Is<What extends SkillNote["is"]> = {
  readonly id: string;
  readonly at: string;
  readonly body: Extract<SkillNote, { is: What }>;
};

const isOf =
  <What extends SkillNote["is"]>(what: What) =>
  (one: Kept): one is Is<What> =>
    one.body?.is === what;

/** What was written of how it went with `of`, the latest first. */
export const wentIn = (kept: readonly Kept[], of: SkillNote["skill"]): readonly Is<"went">[] =>
  kept
    .filter(isOf("went"))
    .filter(({ body }) => body.skill === of)
    .toReversed();

/** What is being written of `skill`: how it went, or a week of their own; null where nothing is. */
export const writingIn = (
  kept: readonly Kept[],
  skill: SkillNote["skill"],
  of: "went" | "week",
): Is<"writing"> | null =>
  kept.filter(isOf("writing")).findLast(({ body }) => body.skill === skill && body.of === of) ?? null;

/** The weeks that were chosen, the latest last. */
export const weeksIn = (kept: readonly Kept[]): readonly Is<"week">[] => kept.filter(isOf("week"));
