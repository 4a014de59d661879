/**
 * Every figure of a reading, in the order of the definitions: its value where there is evidence enough, else what is
 * missing; with interval, quartiles, chance and p.
 */
import { benjaminiHochberg, mean, permutationP, quantile, wilson } from "../ground/chance.ts";
import { channels } from "../recording/recording.ts";
import { type Evidence, whyNot } from "../words/contract.ts";
import { coordinationOf } from "./coordination.ts";
import { channelIds, type Definition, definitions, type FigureId, returnIds, type Unit } from "./definitions.ts";
import { emptyLane, type Lanes } from "./lanes.ts";
import { limits } from "./limits.ts";
import type { Findings } from "./moments.ts";
import { beyondChain, type Drawn } from "./null.ts";
import { overlapsIn, pausesIn, waits } from "./pauses.ts";
import { inPieces } from "./pieces.ts";
import { inExchange } from "./returns.ts";
import { childProjectTurns, lenaTurns, serveReturnTurns } from "./turns.ts";

export type Figure = {
  readonly id: FigureId;
  readonly unit: Unit;
  /** Null where there is too little evidence. */
  readonly value: number | null;
  readonly enough: boolean;
  /** English, stable; screens make their own sentence from `need`. */
  readonly why?: string;
  readonly need?: { readonly kind: Evidence; readonly n: number; readonly have: number };
  readonly count?: number;
  readonly of?: number;
  /** Wilson, 95 %. */
  readonly interval?: readonly [number, number];
  readonly quartiles?: readonly [number, number];
  /** What the figure is on average when the adult's side is slid along the clip. */
  readonly chance?: number;
  readonly p?: number;
  /** `p` after Benjamini-Hochberg over all figures of this reading. */
  readonly q?: number;
  readonly moreThanChance?: boolean;
  /** Who reached first, for repairs. */
  readonly by?: { readonly child: number; readonly adult: number };
};

/** The figures before chance is held against them. */
export type Weighed = {
  /** Those with evidence enough, for which chance is worth counting. */
  readonly enough: ReadonlySet<FigureId>;
  /** The figures, beside what chance gave. */
  readonly against: (drawn: Drawn) => Figure[];
};

/** What exchanges and times together were made from, and what was counted on the way. */
type Counts = Findings & { readonly within: Int32Array; readonly breaks: number };

/** What was counted, before it is weighed. */
type Counted =
  | { readonly is: "share"; readonly count: number; readonly of: number }
  | { readonly is: "count"; readonly count: number; readonly of?: number; readonly by?: NonNullable<Figure["by"]> }
  | { readonly is: "median"; readonly list: readonly number[] }
  | { readonly is: "gain"; readonly gain: number | null };

/** The figures asked for. `found` is what the exchanges were made from. */
export function figuresOf(lanes: Lanes, found: Counts, only: ReadonlySet<FigureId>): Weighed {
  const counted = countAll(lanes, found, only);
  const rows = definitions
    .filter(({ id }) => only.has(id))
    .map((definition) => weigh(definition, counted(definition.id), lanes));
  const beyond = beyondChain(inExchange(found.within), lanes.serves.length);
  return {
    enough: new Set(rows.filter((row) => row.enough).map((row) => row.id)),
    against: (drawn) =>
      adjusted(rows.map((row) => against(row, drawn.get(row.id), row.id === "chain.longest" ? beyond : 0))),
  };
}

/** Counts each figure when it is asked for; what several share is counted once. */
function countAll(lanes: Lanes, found: Counts, only: ReadonlySet<FigureId>): (id: FigureId) => Counted {
  const { serves, acts, childTurns, adultTurns, childSounds, adultSounds, cries, lookAways, roleOf, pieces } = lanes;
  const childParts = inPieces(childTurns, pieces);
  const adultParts = inPieces(adultTurns, pieces);
  const none = emptyLane(0);
  const pauses = pausesIn(childTurns, adultTurns, pieces);
  const waited = childParts.map((part, k) => waits(part, adultParts[k] ?? none));
  const seen = found.lookAways;
  const byChannel = new Float64Array(channels.length);
  for (const lane of [serves, acts, cries, lookAways])
    for (const kind of lane.kind) byChannel[kind] = (byChannel[kind] ?? 0) + 1;
  const allActs = byChannel.reduce((sum, n) => sum + n, 0);
  const coordinated = only.has("coordination.child") || only.has("coordination.adult");
  const gains =
    coordinated && lanes.calm >= limits.coordination ? coordinationOf(childTurns, adultTurns, pieces, "one")([]) : null;
  const reached = found.repairs.filter(({ reachedBy }) => reachedBy === "child").length;
  const amongst = <T>(list: readonly T[], has: (item: T) => boolean): Counted => ({
    is: "share",
    count: list.filter(has).length,
    of: list.length,
  });

  const table: Record<Exclude<FigureId, (typeof returnIds | typeof channelIds)[number]>, () => Counted> = {
    "turns.lena": () => ({ is: "count", count: lenaTurns(childSounds, roleOf)(adultSounds) }),
    "turns.serve-return": () => ({ is: "count", count: serveReturnTurns(lanes.childVoices)(lanes.adultVoices) }),
    "turns.childproject": () => ({ is: "count", count: childProjectTurns(childSounds)(adultSounds) }),
    "pause.adult": () => ({ is: "median", list: pauses.adult }),
    "pause.child": () => ({ is: "median", list: pauses.child }),
    "overlap.share": () => ({ is: "share", ...overlapsIn(childTurns, pieces)(adultParts) }),
    "wait.3s": () => ({
      is: "share",
      count: waited.reduce((sum, { count }) => sum + count, 0),
      of: waited.reduce((sum, { of }) => sum + of, 0),
    }),
    "started.child": () => amongst(found.bouts, ({ childBegan }) => childBegan),
    "ended.child": () => amongst(found.bouts, ({ childEnded }) => childEnded),
    "chain.longest": () => ({
      is: "count",
      count: found.bouts.reduce((most, { answered }) => Math.max(most, answered), 0),
    }),
    ease: () => amongst(seen, ({ eased }) => eased),
    comeback: () =>
      amongst(
        seen.filter((look) => look.seen),
        ({ back }) => back !== null,
      ),
    "repair.count": () => ({
      is: "count",
      count: found.repairs.length,
      of: found.breaks,
      by: { child: reached, adult: found.repairs.length - reached },
    }),
    "repair.time": () => ({ is: "median", list: found.repairs.map(({ time }) => time) }),
    soothed: () => amongst(found.crying, ({ soothed }) => soothed),
    "coordination.child": () => ({ is: "gain", gain: gains?.child ?? null }),
    "coordination.adult": () => ({ is: "gain", gain: gains?.adult ?? null }),
  };
  const made = new Map<FigureId, Counted>([
    ...returnIds.map((id, at) => [id, { is: "share", count: found.within[at] ?? 0, of: serves.length }] as const),
    ...channelIds.map((id, kind) => [id, { is: "share", count: byChannel[kind] ?? 0, of: allActs }] as const),
  ]);
  return (id) => {
    const counted = made.get(id);
    if (counted !== undefined) return counted;
    const row = Object.entries(table).find(([name]) => name === id);
    if (!row) throw new Error(`No figure is called ${id}.`);
    return row[1]();
  };
}

/** A figure with its value where there is evidence enough; else why not. */
function weigh({ id, unit, least }: Definition, counted: Counted, lanes: Lanes): Figure {
  const have = counted.is === "median" ? counted.list.length : counted.is === "gain" ? 0 : (counted.of ?? 0);
  const told = {
    ...(counted.is === "gain" ? {} : { of: have }),
    ...(counted.is === "share" ? { count: counted.count } : {}),
  };
  const without = (why: string, kind: Evidence, n: number, had: number): Figure => ({
    id,
    unit,
    value: null,
    enough: false,
    ...told,
    why,
    need: { kind, n, have: had },
  });
  if (least.kind !== "minutes" && have < least.n) {
    return without(whyNot.few(least.kind, least.n), least.kind, least.n, have);
  }
  if (lanes.calm < least.time) {
    const n = least.time / 60_000;
    return without(whyNot.short(n), "minutes", n, lanes.calm / 60_000);
  }
  switch (counted.is) {
    case "share":
      return {
        id,
        unit,
        value: counted.count / counted.of,
        enough: true,
        count: counted.count,
        of: counted.of,
        interval: wilson(counted.count, counted.of),
      };
    case "count": {
      const { count, of, by } = counted;
      return {
        id,
        unit,
        value: count,
        enough: true,
        count,
        ...(of === undefined ? {} : { of }),
        ...(by ? { by } : {}),
      };
    }
    case "median": {
      const sorted = Float64Array.from(counted.list).sort();
      const quartiles = [quantile(sorted, 0.25), quantile(sorted, 0.75)] as const;
      return { id, unit, value: quantile(sorted, 0.5), enough: true, of: sorted.length, quartiles };
    }
    case "gain":
      if (counted.gain === null) return without(whyNot.oneSide, "switches", 1, 0);
      return { id, unit, value: counted.gain, enough: true };
  }
}

/** The figure beside what chance gave; `beyond` parts ties of counts. A coordination is what is left when chance is taken off. */
function against(figure: Figure, drawn: Float64Array | undefined, beyond: number): Figure {
  if (!drawn || figure.value === null) return figure;
  const chance = mean(beyond > 0 ? drawn.map(Math.floor) : drawn);
  const p = permutationP(figure.value + beyond, drawn);
  const value = figure.unit === "explained" ? figure.value - chance : figure.value;
  return { ...figure, value, chance, p };
}

/** Benjamini-Hochberg over all figures that are shown with a p. */
function adjusted(figures: readonly Figure[]): Figure[] {
  const tested = figures.filter((figure) => figure.p !== undefined);
  const qs = new Map(benjaminiHochberg(tested.map(({ p }) => p ?? 1)).map((q, i) => [tested[i]?.id, q]));
  return figures.map((figure) => {
    const q = qs.get(figure.id);
    return q === undefined ? figure : { ...figure, q, moreThanChance: q <= 0.05 };
  });
}
