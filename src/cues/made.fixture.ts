/** Made-up children whose needs behind a cue are known, for tests and the bench: how often is a guess that is shown right? */
import { type Random, seeded } from "../ground/chance.ts";
import { choices, type Context, learnCue, type Prior, type Use } from "./learner.ts";
import { type Need, needs } from "./needs.ts";

/** A gamma variate of shape `a` and scale 1 (Marsaglia & Tsang 2000). */
const gamma = (a: number, random: Random): number => {
  if (a < 1) return gamma(a + 1, random) * random() ** (1 / a);
  const d = a - 1 / 3;
  for (;;) {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    const v = (1 + normal / Math.sqrt(9 * d)) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * normal ** 2 + d - d * v + d * Math.log(v)) return d * v;
  }
};
const dirichlet = (alpha: readonly number[], random: Random): number[] => {
  const drawn = alpha.map((a) => gamma(a, random) + 1e-12);
  const sum = drawn.reduce((all, one) => all + one, 0);
  return drawn.map((one) => one / sum);
};
const draw = (table: readonly number[], random: Random): Need => {
  let left = random();
  for (const [i, need] of needs.entries()) {
    left -= table[i] ?? 0;
    if (left < 0) return need;
  }
  return "help";
};

const prior: Prior = { tired: 4, "too-much": 2, hungry: 1, sore: 0.5, close: 0.5 };
const start = learnCue(prior, []).rows;
const ofTable = needs.map((need) => (start.find((row) => row.need === need)?.share ?? 0) * choices.weight);
const contexts: readonly Context[] = (["soon", "late"] as const).map((rest) => ({ rest, fed: null, opening: null }));

/**
 * The sorts of children. `as the table says`: drawn around the age's table. `one thing mostly`: often one need, any of
 * them. `by context`: one need where rested, another where not. `many things`: several needs, none of them often.
 */
const sorts: Readonly<Record<string, (random: Random) => readonly (readonly number[])[]>> = {
  "as the table says": (random) => {
    const one = dirichlet(ofTable, random);
    return [one, one];
  },
  "one thing mostly": (random) => {
    const one = dirichlet(
      needs.map(() => 0.1),
      random,
    );
    return [one, one];
  },
  "by context": (random) =>
    contexts.map(() =>
      dirichlet(
        ofTable.map(() => 0.1),
        random,
      ),
    ),
  "many things": (random) => {
    const one = dirichlet(
      needs.map(() => 1),
      random,
    );
    return [one, one];
  },
};

export type Making = { readonly children: number; readonly uses: number; readonly seed: number };
export type Held = {
  readonly sort: string;
  /** Moments before which a guess could have been shown, was shown, and was right of that very moment. */
  readonly asked: number;
  readonly shown: number;
  readonly right: number;
  /** Shown guesses that are the need most often behind this cue, in this context, in truth. */
  readonly commonest: number;
  /** Uses until the first guess of each child that got one. */
  readonly first: readonly number[];
  /** How sure (posterior mean of the guess), and whether it was right, one row a shown guess. */
  readonly said: readonly { readonly share: number; readonly right: boolean }[];
};

/** Walks `children` of each sort through `uses` of one cue, and asks for a guess before each. One in ten tries is told as "partly". */
export const held = ({ children, uses, seed }: Making): readonly Held[] => {
  const random = seeded(seed);
  return Object.entries(sorts).map(([sort, make]) => {
    const found = { sort, asked: 0, shown: 0, right: 0, commonest: 0 };
    const first: number[] = [];
    const said: { share: number; right: boolean }[] = [];
    for (let child = 0; child < children; child++) {
      const tables = make(random);
      const seen: Use[] = [];
      let shownYet = false;
      for (let n = 0; n < uses; n++) {
        const at = random() < 0.5 ? 0 : 1;
        const context = contexts[at] ?? { rest: null, fed: null, opening: null };
        const table = tables[at] ?? [];
        const { guess, rows } = learnCue(prior, seen, context);
        const need = draw(table, random);
        found.asked += 1;
        if (guess !== null) {
          if (!shownYet) first.push(n);
          shownYet = true;
          found.shown += 1;
          if (guess === need) found.right += 1;
          if (needs[table.indexOf(Math.max(...table))] === guess) found.commonest += 1;
          said.push({ share: rows[0]?.share ?? 0, right: guess === need });
        }
        seen.push({ need, right: random() < 0.1 ? "partly" : "yes", context });
      }
    }
    return { ...found, first, said };
  });
};

/** Of children drawn around the table, how often the 80 % interval of each need holds the true share, after `uses`. */
export const coverage = ({ children, uses, seed }: Making): { inside: number; all: number } => {
  const random = seeded(seed);
  const found = { inside: 0, all: 0 };
  for (let child = 0; child < children; child++) {
    const table = dirichlet(ofTable, random);
    const seen = Array.from({ length: uses }, (): Use => {
      return { need: draw(table, random), right: "yes", context: { rest: null, fed: null, opening: null } };
    });
    for (const { need, interval } of learnCue(prior, seen).rows) {
      const truth = table[needs.indexOf(need)] ?? 0;
      // A need that is next to never there says nothing about the interval.
      if (truth < 0.02) continue;
      found.all += 1;
      if (interval[0] <= truth && truth <= interval[1]) found.inside += 1;
    }
  }
  return found;
};
