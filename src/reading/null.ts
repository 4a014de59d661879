/**
 * What each figure is by chance: it is counted again on recordings whose adult side was slid (`shifts.ts`), one slide
 * for all figures, so that they can be compared.
 */
import type { Random } from "../ground/chance.ts";
import { longestChain } from "./bouts.ts";
import { coordinationOf } from "./coordination.ts";
import { type FigureId, returnIds } from "./definitions.ts";
import type { Lanes } from "./lanes.ts";
import { limits } from "./limits.ts";
import { overlapsIn } from "./pauses.ts";
import { inExchange, matcherOf } from "./returns.ts";
import { isSlid, slideBy, slidLane } from "./shifts.ts";
import { childProjectTurns, lenaTurns, serveReturnTurns } from "./turns.ts";

/** For each figure that has a chance level, its value on each slid recording; for `chain.longest` with `beyondChain`. */
export type Drawn = ReadonlyMap<FigureId, Float64Array>;

/**
 * What parts chains of equal length, less than one: the share of serves answered within an exchange. The longest chain is a small
 * whole number, which chance often equals, and counting every tie against it would find too little.
 */
export const beyondChain = (answered: number, serves: number): number => answered / (serves + 1);

type Draw = {
  readonly ids: readonly FigureId[];
  readonly values: (by: readonly number[], random: Random) => readonly number[];
};

/** The sides of a recording that chance is counted from: columns alone, which another thread can be given. */
export type Sides = Pick<
  Lanes,
  | "serves"
  | "acts"
  | "childTurns"
  | "adultTurns"
  | "childSounds"
  | "adultSounds"
  | "childVoices"
  | "adultVoices"
  | "roleOf"
  | "pieces"
>;

/** Which of the slid recordings that one seed gives: so many from `first` on, counted from 0. */
export type Shifts = { readonly first: number; readonly many: number };

/** Whether slid recordings can be drawn from the middle: one that is shuffled takes more of chance than is known before. */
export const divides = ({ pieces }: Pick<Sides, "pieces">): boolean => pieces.every((piece) => isSlid(piece));

/**
 * Draws slid recordings and counts on each the figures among `wanted` that have a chance level. Those before `first` are
 * drawn and passed over, where the recording divides.
 */
export function chanceOf(
  lanes: Sides,
  wanted: ReadonlySet<FigureId>,
  { first, many: shifts }: Shifts,
  random: Random,
  onProgress: (share: number) => void,
): Drawn {
  const draws = drawsOf(lanes).filter(({ ids }) => ids.some((id) => wanted.has(id)));
  const ready = draws.map(({ ids, prepare }) => ({ ids, values: prepare() }));
  const drawn = new Map<FigureId, Float64Array>();
  for (const { ids } of ready) for (const id of ids) if (wanted.has(id)) drawn.set(id, new Float64Array(shifts));
  for (let k = 0; k < first; k++) for (const piece of lanes.pieces) slideBy(piece, random);
  for (let k = 0; k < shifts; k++) {
    const by = lanes.pieces.map((piece) => slideBy(piece, random));
    for (const { ids, values } of ready) {
      const row = values(by, random);
      ids.forEach((id, i) => {
        const into = drawn.get(id);
        if (into) into[k] = row[i] ?? 0;
      });
    }
    if (k % 20 === 19) onProgress((k + 1) / shifts);
  }
  return drawn;
}

/** Families of figures that are counted together; `prepare` lays out what every slide needs. */
function drawsOf(lanes: Sides): { readonly ids: readonly FigureId[]; readonly prepare: () => Draw["values"] }[] {
  const { serves, acts, childTurns, adultTurns, childSounds, adultSounds, childVoices, adultVoices, roleOf, pieces } =
    lanes;
  return [
    {
      ids: [...returnIds, "chain.longest"],
      prepare: () => {
        const slid = slidLane(acts, pieces);
        const matcher = matcherOf(serves);
        return (by, random) => {
          slid.slide(by, random);
          matcher.match(slid.lane, limits.exchange);
          const n = serves.length;
          const longest = longestChain(serves, slid.lane, matcher.answer);
          return [
            ...Array.from(matcher.within, (count) => count / n),
            longest + beyondChain(inExchange(matcher.within), n),
          ];
        };
      },
    },
    {
      ids: ["turns.lena", "turns.childproject"],
      prepare: () => {
        const slid = slidLane(adultSounds, pieces);
        const lena = lenaTurns(childSounds, roleOf);
        const childProject = childProjectTurns(childSounds);
        return (by, random) => {
          slid.slide(by, random);
          return [lena(slid.lane), childProject(slid.lane)];
        };
      },
    },
    {
      ids: ["turns.serve-return"],
      prepare: () => {
        const slid = slidLane(adultVoices, pieces);
        const serveReturn = serveReturnTurns(childVoices);
        return (by, random) => {
          slid.slide(by, random);
          return [serveReturn(slid.lane)];
        };
      },
    },
    {
      ids: ["overlap.share"],
      prepare: () => {
        const slid = slidLane(adultTurns, pieces);
        const overlapping = overlapsIn(childTurns, pieces);
        return (by, random) => {
          slid.slide(by, random);
          const { count, of } = overlapping(slid.parts);
          return [of === 0 ? 0 : count / of];
        };
      },
    },
    {
      ids: ["coordination.child", "coordination.adult"],
      prepare: () => {
        const gains = coordinationOf(childTurns, adultTurns, pieces, "many");
        return (by) => {
          const gained = gains(by);
          return [gained?.child ?? 0, gained?.adult ?? 0];
        };
      },
    },
  ];
}
