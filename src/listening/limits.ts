/**
 * What the listener gets wrong, and how right it is, as its model card says (training/model-card.md): the screen that tells
 * it and the card cannot differ, as tests/card.test.ts holds the card to what stands here.
 */

/** Each line of the card's known failures, in its order, by the name that the screen's sentence has. */
export const failures = {
  mixed:
    "Adults are called children's voices and the reverse, above all children of 6 to 8 reading and high adult voices in a small band.",
  burst:
    "One short burst of crying on its own is called voice (a rule in `segments.ts`: crying comes in bouts). Whining falls on either side.",
  joined: "Bursts of crying less than half a second apart are heard as one event.",
  elsewhere:
    "Loud noise alone: about one invented voice or cry of a child in two minutes; music alone, fewer. A television: its voices are heard as voices, 22 events a minute (19 adults, 3 children), as by every listener here.",
  animals: "Animals (cats above all) were hardly in training.",
} as const;

export type Failure = keyof typeof failures;

/** What was in none of what it learned from, as the card says it. */
export const unheard =
  "babble, coos and laughter of real infants; children of 1 to 5 and homes, but for one family's films, which taught it only what is no crying; more than three minutes of real speech to infants; other languages than English, French, Spanish, Russian and Chinese speakers' English, but for names of letters, animals and toys";

/** Figures of the card: of events over a room's noise at 20 dB, those said that are right, those there that are found. */
export const measured = {
  right: 0.83,
  found: 0.79,
  /** What was aimed at. */
  aimRight: 0.9,
  aimFound: 0.88,
  /** Events a minute that a television's voices give. */
  television: 22,
} as const;

/** How learning a room (adapt.ts) went in the card's tests: points of F1, in hundredths, of the rest of a clip. */
export const adapting = { least: 20, mean: 0.4, worst: 0.5 } as const;
