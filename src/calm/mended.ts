/**
 * What was mended, and how long it took; and how much of the crying ended calm in someone's arms. Never a count of breaks
 * alone. Soothed in arms: Woodhouse et al. 2020 (Child Dev 91:e249), regardless of how fast, from 8 times on.
 */
import { quantile, wilson } from "../ground/chance.ts";
import type { Entry } from "../diary/diary.ts";

type Mended = {
  readonly thing: string;
  /** When: ISO on the wall. */
  readonly at: string;
  /** Until they were together again; null where it was not said. */
  readonly minutes: number | null;
  readonly reached: "me" | "child" | "both" | null;
  readonly words: string;
};

/** Repairs, and moments that ended mended, the latest first. */
export const mendedOf = (entries: readonly Entry[]): readonly Mended[] =>
  entries
    .flatMap((entry): Mended[] => {
      const { thing, at, kind, body } = entry;
      if (body === null) return [];
      const isMended = kind === "repair" || (kind === "moment" && body.went === "mended");
      if (!isMended || !("reached" in body)) return [];
      return [{ thing, at: at.local, minutes: body.minutes, reached: body.reached, words: body.words }];
    })
    .toSorted((a, b) => (a.at < b.at ? 1 : -1));

/** So many with a length make a middle worth saying. */
export const enoughMended = 5;

/** The median minutes until together again; null under `enoughMended` with a length. */
export const middleOf = (mended: readonly Mended[]): number | null => {
  const minutes = mended.flatMap((one) => (one.minutes === null ? [] : [one.minutes]));
  return minutes.length < enoughMended
    ? null
    : quantile(
        minutes.toSorted((a, b) => a - b),
        0.5,
      );
};

/** So many times of crying make a picture. */
export const enoughCries = 8;
export type Soothed = {
  readonly calmed: number;
  readonly of: number;
  readonly range: readonly [number, number] | null;
};

const calmEnds: ReadonlySet<string> = new Set(["settled", "joined", "mended"]);
const inArms: ReadonlySet<string> = new Set(["held", "comforted"]);

/**
 * Of the moments in which a child cried and that have an ending: how many ended calm while the adult held or comforted.
 * `range`: Wilson's 95 % interval of the share; null under `enoughCries`.
 */
export const soothedOf = (entries: readonly Entry[]): Soothed => {
  let [calmed, of] = [0, 0];
  for (const entry of entries) {
    if (entry.kind !== "moment" || entry.body === null) continue;
    const { cue, went, response, own } = entry.body;
    if (cue !== "cried" || went === null || went === "open") continue;
    of += 1;
    const held = (response !== null && inArms.has(response)) || own.includes("touch");
    if (held && calmEnds.has(went)) calmed += 1;
  }
  return { calmed, of, range: of < enoughCries ? null : wilson(calmed, of) };
};
