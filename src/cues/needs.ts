/** What a cue may ask for: the needs of docs/methods.md#what-a-cue-may-mean, as guesses that a person may overrule, never verdicts. */

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

/** What may help with a need: the ends of the messages cues.help.*. */
export const helpsFor: Readonly<Record<Need, readonly string[]>> = {
  hungry: ["food", "held", "quiet"],
  full: ["waited", "room", "held"],
  tired: ["dim", "held", "walked", "voice", "quiet", "slept"],
  "too-much": ["quiet", "dim", "room", "held", "waited"],
  more: ["joined", "voice", "looked", "waited"],
  body: ["changed", "held", "walked", "food"],
  sore: ["held", "voice", "dim", "said"],
  close: ["held", "walked", "voice", "did", "said"],
  room: ["room", "waited", "quiet", "said"],
  explore: ["room", "looked", "did", "waited"],
  show: ["looked", "said", "joined", "voice"],
  help: ["did", "said", "waited", "looked"],
};
