/** The door between work and child: five minutes in six steps, each with its own time. Practice wisdom, and said to be that. */

/** In their order; seconds of each. */
export const doorSteps = [
  { step: "stop", seconds: 30 },
  { step: "down", seconds: 60 },
  { step: "body", seconds: 60 },
  { step: "change", seconds: 60 },
  { step: "picture", seconds: 30 },
  { step: "first", seconds: 60 },
] as const;
export type DoorStep = (typeof doorSteps)[number]["step"];

/** The whole of it, in seconds. */
export const doorSeconds = doorSteps.reduce((sum, { seconds }) => sum + seconds, 0);

/** What it is on after so many seconds: the place of the step, and how many of its seconds are left; null once it is over. */
export const doorAt = (seconds: number): { readonly at: number; readonly left: number } | null => {
  let past = 0;
  for (const [at, { seconds: long }] of doorSteps.entries()) {
    if (seconds < past + long) return { at, left: Math.ceil(past + long - seconds) };
    past += long;
  }
  return null;
};

/** How many seconds have gone by where the step at that place begins. */
export const doorStart = (at: number): number => doorSteps.slice(0, at).reduce((sum, { seconds }) => sum + seconds, 0);
