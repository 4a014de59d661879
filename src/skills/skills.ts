/**
 * Five small courses for the caregiver's own side, beside each other and in no order: what each of them is made of. They hold no
 * level, no count and nothing to reach (docs/rules.md, rule 5). Their words: src/words; where they come from: content/ledger.
 */

import type { Skill } from "./names.ts";

export { type DrillName, drillNames, drillOf, drillSeconds } from "./drills.ts";
export { isSkill, type Skill, skills, weekChoices } from "./names.ts";
export { type SkillNote, skillNoteForm, wentIn, writingIn } from "./note.ts";
export { pauseWeek, resumeWeek, standingOf, type SkillWeek, weekDays, weekIn } from "./week.ts";

/** The claims of the ledger that a course rests on; without any it is practice wisdom, and says so. */
export const claimsOf: Readonly<Record<Skill, readonly string[]>> = {
  calm: ["slow-breathing"],
  word: ["word-for-a-feeling", "naming-gets-in-the-way"],
  near: [],
  humour: [],
  quarrel: ["sorry-in-six-parts", "good-news-received", "quarrels-endings"],
};

/** The cards of the course on quarrels. */
export const quarrelCards = ["sorry", "news", "ask", "parents"] as const;
export type QuarrelCard = (typeof quarrelCards)[number];
export const isQuarrelCard = (name: string | undefined): name is QuarrelCard =>
  quarrelCards.some((card) => card === name);

/** How many feelings have a word: twelve, chosen by ear in each language, so that they are no translations of one another. */
export const feelings = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type Feeling = (typeof feelings)[number];
/** The places of the body that can be tapped, from above. */
export const bodyPlaces = ["head", "face", "throat", "shoulders", "chest", "belly", "hands", "legs"] as const;
export type BodyPlace = (typeof bodyPlaces)[number];
