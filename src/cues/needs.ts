/** What a cue may ask for: the needs of the table in science 4.3, as guesses that a person may overrule, never verdicts. */

export const needs = [
  "hungry",
  "full",
  "tired",
  "too-much",
  "more",
  "body",
  "sore",
  "close",
  "room",
  "explore",
  "show",
  "help",
] as const;
export type Need = (typeof needs)[number];

/** Whether a word from outside is a need. */
export const isNeed = (word: unknown): word is Need => needs.some((need) => need === word);
