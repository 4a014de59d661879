/** What tells children of one family apart, and what one may be said to be. */

/** What tells children of one family apart; each is also a stone of its own shape. */
export const colours = ["sun", "coral", "leaf", "plum"] as const;

export type Colour = (typeof colours)[number];

/** How a family that came late came together, as it calls that itself; several may fit. */
export const familyWords = ["foster", "adoption", "kinship", "step", "kafala"] as const;

export type FamilyWord = (typeof familyWords)[number];

/** What a child may be said to be, for the words to agree with. */
export const genders = ["girl", "boy"] as const;
