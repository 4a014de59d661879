/** The safety rules on the ladder of Help now, by how soon: each of them that has an urgency, in the order in which it is read. */
export const ladder = {
  now: ["danger", "shaken", "ill", "fever", "vaccine", "plan", "harm", "right", "psychosis"],
  today: ["dying", "child-dying", "control", "afraid", "child-afraid", "skill", "floppy", "fever-later", "feeding"],
  week: ["unwanted"],
} as const;
