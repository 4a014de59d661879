/**
 * The door of the room: a recording becomes a reading (`attune.reading/1`): figures, exchanges, chains, moments to show.
 * Pure: the same recording and seed give the same reading.
 */
import type { Moment } from "./moments.ts";
import type { Figure } from "./figures.ts";
import { seeded } from "../ground/chance.ts";
import type { Recording } from "../recording/recording.ts";
import { whyNot } from "../words/contract.ts";
import { boutsOf } from "./bouts.ts";
import { type FigureId, figureIds } from "./definitions.ts";
import { type Doubt, doubtOf } from "./doubt.ts";
import { lookAways } from "./ease.ts";
import { figuresOf } from "./figures.ts";
import { lanesOf } from "./lanes.ts";
import { limits } from "./limits.ts";
import { chanceOf, divides, type Drawn, type Shifts, type Sides } from "./null.ts";
import { momentsOf } from "./moments.ts";
import { repairsOf } from "./repair.ts";
import { matcherOf } from "./returns.ts";
import { cryingOf } from "./soothed.ts";

export type { FigureId } from "./definitions.ts";

/** A serve and its return within an exchange’s window, or none. `latency` is from the serve's end, negative where a touch came during it. */
export type Exchange = { readonly serve: string; readonly return: string | null; readonly latency: number | null };
/** Two or more answered exchanges without a pause of 5 s. */
export type Chain = { readonly from: number; readonly to: number; readonly exchanges: number };
export type Reading = {
  readonly format: "attune.reading/1";
  readonly definitions: "1";
  readonly figures: readonly Figure[];
  readonly exchanges: readonly Exchange[];
  readonly chains: readonly Chain[];
  readonly moments: readonly Moment[];
  /** How much of it rests on what nobody has checked. */
  readonly doubt: Doubt;
};

export type ReadOptions = {
  /** Two runs with one seed agree. Default 1. */
  readonly seed?: number;
  /** How many shifted recordings chance is taken from; 0 leaves chance out. Default 1000. */
  readonly shifts?: number;
  /** Only these figures; all by default. */
  readonly only?: readonly FigureId[];
  /** Told how much of the work is done, from 0 to 1. */
  readonly onProgress?: (share: number) => void;
};

/** What chance is counted from, for as many of its slid recordings as it says. */
export type Chance = {
  readonly sides: Sides;
  readonly wanted: readonly FigureId[];
  readonly seed: number;
  readonly shifts: Shifts;
};

/** Counts the chance levels that it asks for. */
export const drawChance = ({ sides, wanted, seed, shifts }: Chance, onProgress: (share: number) => void): Drawn =>
  shifts.many > 0 ? chanceOf(sides, new Set(wanted), shifts, seeded(seed), onProgress) : new Map();

/** How many shifted recordings chance is taken from, unless another number is said. */
export const usualShifts = 1000;

/** The reading of a recording that keeps the laws of `recording/check.ts`; its events may stand in any order. */
export function read(recording: Recording, options: ReadOptions = {}): Reading {
  const { onProgress = () => undefined } = options;
  const { chance, finish } = prepared(recording, options);
  const counted = drawChance(chance, onProgress);
  onProgress(1);
  return finish(counted);
}

/**
 * The same reading, to the bit, half of chance counted by `beside` at the same time: in another thread. Where `beside` gives
 * null, or chance cannot be divided, all of it is counted here.
 */
export async function readBeside(
  recording: Recording,
  options: ReadOptions,
  beside: (chance: Chance) => Promise<Drawn> | null,
): Promise<Reading> {
  const { onProgress = () => undefined } = options;
  const { chance, finish } = prepared(recording, options);
  const { many } = chance.shifts;
  const half = many >> 1;
  const others = { ...chance, shifts: { first: half, many: many - half } };
  const theirs = half > 0 && divides(chance.sides) ? beside(others) : null;
  const ours = drawChance(theirs ? { ...chance, shifts: { first: 0, many: half } } : chance, onProgress);
  const counted = theirs ? inOne(ours, await theirs) : ours;
  onProgress(1);
  return finish(counted);
}

const inOne = (first: Drawn, second: Drawn): Drawn =>
  new Map(
    [...first].map(([id, values]) => {
      const more = second.get(id) ?? new Float64Array();
      const all = new Float64Array(values.length + more.length);
      all.set(values);
      all.set(more, values.length);
      return [id, all];
    }),
  );

/** All but chance, and what makes a reading of it once that is counted. */
function prepared(recording: Recording, options: ReadOptions): { chance: Chance; finish: (drawn: Drawn) => Reading } {
  const lanes = lanesOf(recording);
  const { serves, acts, events } = lanes;
  const matcher = matcherOf(serves);
  matcher.match(acts, limits.exchange);
  const { answer } = matcher;
  const found = {
    answer,
    within: matcher.within,
    bouts: boutsOf(serves, acts, answer),
    lookAways: lookAways(lanes),
    ...repairsOf(lanes, answer),
    crying: cryingOf(lanes),
  };
  const idOf = (event: number | undefined): string => events[event ?? -1]?.id ?? "";
  const exchanges = Array.from(serves.event, (event, s): Exchange => {
    const act = answer[s] ?? -1;
    if (act < 0) return { serve: idOf(event), return: null, latency: null };
    const latency = (acts.from[act] ?? 0) - (serves.to[s] ?? 0);
    return { serve: idOf(event), return: idOf(acts.event[act]), latency };
  });
  const doubt = doubtOf(recording, exchanges);
  const { enough, against } = figuresOf(lanes, found, new Set(options.only ?? figureIds));
  const finish = (counted: Drawn): Reading => ({
    format: "attune.reading/1",
    definitions: "1",
    doubt,
    figures: against(counted).map((figure) =>
      doubt.withheld && figure.id.startsWith("returns.") ? withheld(figure, doubt) : figure,
    ),
    exchanges,
    chains: found.bouts
      .filter(({ answered }) => answered >= 2)
      .map(({ from, to, answered }) => ({ from: lanes.realOf(from), to: lanes.realOf(to), exchanges: answered })),
    moments: momentsOf(lanes, found),
  });
  // No function and no event: another thread has to take it.
  const { realOf: _, events: __, ...sides } = lanes;
  const shifts = { first: 0, many: options.shifts ?? usualShifts };
  return { chance: { sides, wanted: [...enough], seed: options.seed ?? 1, shifts }, finish };
}

/** What is said of answers, taken back until somebody has said whose the voices in doubt were. */
const withheld = ({ id, unit, of }: Figure, { open }: Doubt): Figure => ({
  id,
  unit,
  value: null,
  enough: false,
  ...(of !== undefined && { of }),
  why: whyNot.doubt(open),
  need: { kind: "doubts", n: 0, have: open },
});
