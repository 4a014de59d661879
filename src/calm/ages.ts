/** The ages that the way back knows, and its steps. */
export const ages = ["baby", "toddler", "small", "school", "teen"] as const;
export type RepairAge = (typeof ages)[number];
export const repairSteps = ["1", "2", "3", "4", "5", "6", "7"] as const;
export type RepairStep = (typeof repairSteps)[number];
export const whats = ["shouted", "rough", "away", "other"] as const;
export type What = (typeof whats)[number];

/** The age for a child of so many months; a baby until the first birthday, a teen from 13 years on. */
export const ageOf = (months: number): RepairAge =>
  months < 12 ? "baby" : months < 36 ? "toddler" : months < 72 ? "small" : months < 156 ? "school" : "teen";
