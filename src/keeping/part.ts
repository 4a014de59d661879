/** The parts of what is kept, by which it is said what was read and what changed. */

type Table = "play" | "step" | "moment" | "clip" | "entry" | "setting" | "tape" | "lock" | "own" | "settling";
/** A table (schema.ts), or a part of one: `setting:met`, `play:<id>`, the entries of one kind. */
export type Part = Table | `${Table}:${string}`;

/** The setting of that key, and of the child, thing or cue that it names. */
export const settingPart = (...key: readonly unknown[]): Part => `setting:${key.join(" ")}`;

/** Whether two parts have something in common: a table meets its own rows. */
export const meets = (one: Part, other: Part): boolean =>
  one === other || one.startsWith(`${other}:`) || other.startsWith(`${one}:`);
