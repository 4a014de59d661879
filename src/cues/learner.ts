/**
 * What one cue of one child has meant so far. A Dirichlet-multinomial over needs, given the cue and the context: the
 * table of the child's age stands at the start, "that was it" adds 1 and "partly" a half (docs/methods.md#what-a-cue-may-mean). Contexts are
 * nested, each beginning where the wider one ended (MacKay & Peto 1995, a hierarchical Dirichlet model), so that a new
 * context is not a blank and a well-known one speaks for itself. Each use counts once, in the narrowest it shares.
 */
import { betaInterval } from "../ground/beta.ts";
import { type Need, needs } from "./needs.ts";

/** Whether that was it; null while nobody has said. */
export type Right = "yes" | "partly" | "no" | null;
/** How long ago: within what a child of this age can do, or longer; null where it was not logged. */
export type Ago = "soon" | "late" | null;
export type Context = {
  /** Since waking up. */
  readonly rest: Ago;
  /** Since a feed. */
  readonly fed: Ago;
  /** What it happened in: a feed, a bath, going out. */
  readonly opening: string | null;
};
export type Use = { readonly need: Need; readonly right: Right; readonly context: Context };
/** Weights of needs at this age, of any sum; what is missing weighs little. */
export type Prior = Readonly<Partial<Record<Need, number>>>;

export type NeedRow = {
  readonly need: Need;
  /** Times it was it, and times it was it in part. */
  readonly was: number;
  readonly partly: number;
  /** How likely it is here (posterior mean), 0 to 1, neither of them reached; its 80 % interval. */
  readonly share: number;
  readonly interval: readonly [number, number];
};
export type CueMeaning = {
  /** Times that taught something, in any context. */
  readonly uses: number;
  /** Every need, the likeliest first. */
  readonly rows: readonly NeedRow[];
  /** Null: still learning. */
  readonly guess: Need | null;
};

/**
 * Our choices. `weight`: how many uses the age's table is worth, and a wider context to a narrower one. `faint`: what a
 * need weighs that the table does not name. `least`: uses before a guess. `sure`: how likely a guess must be; with its
 * 80 % interval above the runner-up's this kept 8 in 10 of the guesses shown right in simulation (bench/cues.ts).
 */
export const choices = { weight: 4, faint: 0.02, least: 5, sure: 0.75 } as const;

const worth = { yes: 1, partly: 0.5, no: 0 } as const;
const worthOf = ({ right }: Use): number => (right === null ? 0 : worth[right]);

/** The nested contexts that `here` lies in, from the widest; what is not known of `here` narrows nothing. */
const levels = (here: Context): readonly ((there: Context) => boolean)[] => {
  const known = (["rest", "fed", "opening"] as const).filter((part) => here[part] !== null);
  return known.map((_, i) => (there) => known.slice(0, i + 1).every((part) => there[part] === here[part]));
};

const sumOf = (list: readonly number[]): number => list.reduce((all, one) => all + one, 0);
const scaled = (list: readonly number[], to: number): number[] => {
  const sum = sumOf(list);
  return list.map((one) => (one / sum) * to);
};

/** What `uses` of one cue have taught, beginning from `prior`, for the context `here`; all contexts together without it. */
export const learnCue = (prior: Prior, uses: readonly Use[], here?: Context): CueMeaning => {
  const taught = uses.filter((use) => worthOf(use) > 0);
  const count = (those: readonly Use[]): number[] =>
    needs.map((need) => sumOf(those.filter((use) => use.need === need).map(worthOf)));
  const begin = scaled(
    needs.map((need) => (prior[need] ?? 0) + choices.faint),
    choices.weight,
  );
  const add = (from: readonly number[], those: readonly Use[]): number[] => {
    const counted = count(those);
    return from.map((one, i) => one + (counted[i] ?? 0));
  };
  const nested = here ? levels(here) : [];
  const depth = ({ context }: Use): number => nested.filter((inside) => inside(context)).length;
  let alpha = begin;
  for (let level = 0; level <= nested.length; level++)
    alpha = add(
      scaled(alpha, choices.weight),
      taught.filter((use) => depth(use) === level),
    );

  const all = sumOf(alpha);
  const rows = needs
    .map((need, i): NeedRow => {
      const [a, of] = [alpha[i] ?? 0, taught.filter((use) => use.need === need)];
      return {
        need,
        was: of.filter(({ right }) => right === "yes").length,
        partly: of.filter(({ right }) => right === "partly").length,
        share: a / all,
        interval: betaInterval(a, all - a, 0.8),
      };
    })
    .sort((a, b) => b.share - a.share);
  const first = rows[0];
  const sure = first !== undefined && first.share >= choices.sure && first.interval[0] > (rows[1]?.interval[1] ?? 1);
  return { uses: taught.length, rows, guess: sure && taught.length >= choices.least ? first.need : null };
};
