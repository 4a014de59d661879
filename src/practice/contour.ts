/**
 * A line to follow with the voice: it falls slowly, rests for a breath, and begins again. Where it lies is the person's own:
 * semitones around the middle of what they have just sung or said. How far and how fast is our choice, and no target.
 */

/** In ms and semitones. `settle`: from so much voice on their middle is known. `reach`: what is further off is drawn at the edge. */
export const contourRule = { falls: 4000, rests: 2000, from: 2.5, to: -2.5, settle: 500, reach: 7 } as const;

const { falls, rests, from, to } = contourRule;
/** How long one fall and its rest take, in ms. */
export const contourRound = falls + rests;

/** Where the line is at `ms` of the round, in semitones over the middle; null while it rests. It falls faster in its midst. */
export const contourAt = (ms: number): number | null => {
  const at = ((ms % contourRound) + contourRound) % contourRound;
  return at > falls ? null : to + (from - to) * (0.5 + 0.5 * Math.cos((Math.PI * at) / falls));
};

/** How far `hz` lies over `middle`, both over 0, in semitones, kept within the reach. */
export const semitonesOver = (hz: number, middle: number): number =>
  Math.max(-contourRule.reach, Math.min(contourRule.reach, 12 * Math.log2(hz / middle)));
