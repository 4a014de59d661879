/**
 * The hand-over card: what the family chose to put on it, as it is kept, and the lines that come of that and of the
 * dictionary. One page: at most three cues of a group.
 */
import * as v from "valibot";
import { asJson, type Form, namedOf } from "../ground/kept.ts";
import { type Cue, helpedWith, type Logged, meaningOf } from "./cues.ts";
import { type Group, groups } from "./list.ts";
import type { Need } from "./needs.ts";

const yes = v.fallback(v.boolean(), true);
const words = v.fallback(v.string(), "");
const card = v.object({
  v: v.literal(1),
  /** Whether the child's name and age stand on it. */
  name: yes,
  age: yes,
  for: words,
  /** Cues that are to stand on it, or not; what is not named here is chosen. */
  shows: namedOf(v.boolean()),
  /** What to do, where the family wrote it for the card. */
  texts: namedOf(v.string()),
  helps: words,
  not: words,
  bed: words,
  call: words,
});
export type Card = Readonly<v.InferOutput<typeof card>>;

export const emptyCard: Card = {
  v: 1,
  name: true,
  age: true,
  for: "",
  shows: {},
  texts: {},
  helps: "",
  not: "",
  bed: "",
  call: "",
};

/** How a card is kept; read as much of it as can be, the empty card where nothing was, or of a later Attune. */
export const cardForm: Form<Card> = asJson<Card>(card, emptyCard);

export type CardRow = {
  readonly cue: Cue;
  /** Null: nobody knows yet. */
  readonly means: Need | null;
  /** The family's own words for what to do; empty: as the list says. */
  readonly text: string;
  /** What helped, ids or own words. */
  readonly helped: readonly string[];
  /** Not this child's yet: offered because no cue of its group is. */
  readonly common: boolean;
};

const most = 3;
/** How many of the list stand in for a group that has none of the family's own. */
const standIns = 2;

/** The rows of each group, those that were seen most first. */
export const cardRowsOf = (
  cues: readonly Cue[],
  uses: readonly Logged[],
  card: Card,
): Readonly<Record<Group, readonly CardRow[]>> => {
  const row = (cue: Cue): CardRow => {
    const own = uses.filter(({ entry }) => entry.body?.cue === cue.id);
    const means = cue.kept.means ?? meaningOf(cue, own).guess;
    const helped = means === null ? [] : helpedWith(own, means).map(({ words }) => words);
    const text = card.texts[cue.id] ?? cue.kept.helps.join(". ");
    return { cue, means, text, helped: helped.slice(0, 3), common: !cue.isKept };
  };
  const seen = (cue: Cue): number => uses.filter(({ entry }) => entry.body?.cue === cue.id).length;
  const of = (group: Group): readonly CardRow[] => {
    const all = cues.filter((cue) => cue.group === group);
    const own = all.filter((cue) => cue.isKept && card.shows[cue.id] !== false);
    const asked = all.filter((cue) => !cue.isKept && card.shows[cue.id] === true);
    const chosen = [...own.toSorted((a, b) => seen(b) - seen(a)), ...asked].slice(0, most);
    // What points the wrong way is nobody's until a family has seen it.
    if (chosen.length > 0 || group === "turned") return chosen.map(row);
    return all
      .filter((cue) => !cue.isKept && card.shows[cue.id] !== false)
      .toSorted((a, b) => Number(b.strength === "potent") - Number(a.strength === "potent"))
      .slice(0, standIns)
      .map(row);
  };
  return { close: of("close"), room: of("room"), need: of("need"), turned: of("turned") };
};

/** What does not help, as the family noted it at the cues of the card; each once. */
export const notOf = (rows: Readonly<Record<Group, readonly CardRow[]>>): readonly string[] => [
  ...new Set(groups.flatMap((group) => rows[group].flatMap(({ cue }) => cue.kept.not))),
];
