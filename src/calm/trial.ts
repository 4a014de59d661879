/**
 * A fair comparison on oneself: of two resets chance picks the next, in blocks of two so that both are used alike often.
 * What was picked is written down before it is known how it went, so that no use can be chosen afterwards.
 */
import * as v from "valibot";
import { asJson, type Form } from "../ground/kept.ts";
import type { Random } from "../ground/chance.ts";

export type Trial = {
  readonly pair: readonly [string, string];
  /** What chance picked, in order; the entry's thing where it was used, null where it was not. */
  readonly picks: readonly { readonly reset: string; readonly thing: string | null }[];
};

const shape = v.object({
  pair: v.tuple([v.string(), v.string()]),
  picks: v.array(v.object({ reset: v.string(), thing: v.nullable(v.string()) })),
});

/** Slow breath and long sigh, none picked yet. */
const first: Trial = { pair: ["breath", "sigh"], picks: [] };

/** How a trial is kept; a first one where there is none, or it cannot be read. */
export const trialForm: Form<Trial> = asJson<Trial>(shape, first);

/** What is next: after an even number of picks either of the two by chance, after an odd one the other of its block. */
export const pickNext = ({ pair, picks }: Pick<Trial, "pair" | "picks">, random: Random): string => {
  const last = picks.length % 2 === 1 ? picks.at(-1)?.reset : undefined;
  if (last !== undefined) return last === pair[0] ? pair[1] : pair[0];
  return random() < 0.5 ? pair[0] : pair[1];
};
