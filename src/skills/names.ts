/** The five skills by name, and what a week may hold: no order, no level. */
export const skills = ["calm", "word", "near", "humour", "quarrel"] as const;
export type Skill = (typeof skills)[number];
export const isSkill = (name: string | undefined): name is Skill => skills.some((skill) => skill === name);

/** What a caregiver may choose for a week; they may write their own instead. The messages skills.<skill>.week.<n>. */
export const weekChoices = [1, 2, 3] as const;
