/**
 * Windows of a recording: stretches of its clock that are each read by themselves, as the field reads a day by the hour or a
 * visit by its episodes. A window is the recording with what was coded of it clipped to the window, so no answer, turn, time
 * together or chance shift crosses its borders; times stay those of the recording. What windows say together is the plain mean
 * over those that have evidence enough, beside the value of the whole: the first weighs each window alike, the second each serve.
 * No paper rules the mean; the least evidence is the definitions'.
 */
import type { Figure } from "./figures.ts";
import type { Event, Recording } from "../recording/recording.ts";
import { codedOf, firstEndingAfter, inBoth, instantIn, lengthOf, partsIn, type Span } from "../recording/spans.ts";
import { whyNot } from "../words/contract.ts";
import type { FigureId, Unit } from "./definitions.ts";
import { read, type Reading, type ReadOptions } from "./reading.ts";

/** From `from` up to, not including, `to`, in whole milliseconds of the recording's clock. */
export type Window = Span & { readonly name: string | null };

/** What is said of a window. One in which nothing was coded has `coded` 0 and no figure that is told. */
export type WindowReading = Window & {
  /** How many milliseconds of it were coded. */
  readonly coded: number;
  /** How many events lie in it, how many of them nobody has checked, and what its exchanges and times together come to. */
  readonly events: number;
  readonly unchecked: number;
  readonly serves: number;
  readonly answered: number;
  readonly chains: number;
  readonly figures: readonly Figure[];
};

/** What the windows say together of a figure. */
export type Mean = {
  readonly id: FigureId;
  readonly unit: Unit;
  /** The plain mean over the windows that have enough, each weighing the same; null where none has. */
  readonly value: number | null;
  /** The standard deviation over those windows (n - 1); null where fewer than two have enough. */
  readonly sd: number | null;
  /** How many windows have enough, of how many in which anything was coded. */
  readonly windows: number;
  readonly of: number;
  /** The figure of the whole: of all windows' time in one, not cut at their borders. Null where it has not enough. */
  readonly pooled: number | null;
  /** Of a count: the mean over the same windows of the count for an hour that was coded; windows are seldom equally long. */
  readonly perHour?: number | null;
};

/** More windows than this are a mistake in their length. */
export const mostWindows = 100_000;

/** Counts that grow with time; the longest chain does not. */
export const growing: ReadonlySet<FigureId> = new Set([
  "turns.lena",
  "turns.serve-return",
  "turns.childproject",
  "repair.count",
]);

/** Windows of `every` milliseconds (1 or more) one after the other, from `from` to `to`; the last ends there. */
export function windowsEvery(every: number, { from, to }: Span): Window[] {
  const windows: Window[] = [];
  for (let at = from; at < to; at += every) windows.push({ from: at, to: Math.min(at + every, to), name: null });
  return windows;
}

/**
 * The recording as it stands in a window: of its events those of which a part was coded in it, of what was coded what lies in
 * it. An event without length belongs to the window in which it lies; on a border, to the later, unless what was coded ends there.
 */
export function windowed(recording: Recording, window: Span): Recording {
  const whole = codedOf(recording);
  const coded = inBoth(whole, [{ from: window.from, to: window.to }]);
  return { ...recording, coded, events: recording.events.filter((event) => isIn(event, window, coded, whole)) };
}

/** Whether an event counts in a window of which `coded` was coded, as `whole` was of the recording. */
const isIn = (event: Event, window: Span, coded: readonly Span[], whole: readonly Span[]): boolean => {
  const { from, to } = event;
  if (to < window.from || from > window.to) return false;
  if (from < to) return partsIn(coded, event).length > 0;
  const ms = instantIn(whole, from);
  return ms !== null && window.from <= ms && ms < window.to;
};

export type Windowed = {
  readonly windows: readonly WindowReading[];
  readonly means: readonly Mean[];
  /** How many answers of the whole are no window's, because a border lies between serve and return. */
  readonly cut: number;
};

/**
 * The readings of `windows`, in their order, and what they say together. `whole` is the reading of all their time in one. Each
 * window has its own chance, drawn within it from the same seed. Windows may overlap; then what lies in two counts in both.
 */
export function readWindows(
  recording: Recording,
  windows: readonly Window[],
  whole: Reading,
  options: ReadOptions = {},
): Windowed {
  const { onProgress, ...rest } = options;
  const kept = new Set<string>();
  const said = windows.map((window, at): WindowReading => {
    const inside = windowed(recording, window);
    const reading = read(inside, rest);
    for (const answer of answersIn(reading)) kept.add(answer);
    onProgress?.((at + 1) / windows.length);
    return saidOf(window, inside, reading);
  });
  const cut = answersIn(whole).filter((answer) => !kept.has(answer)).length;
  return { windows: said, means: meansOf(said, whole), cut };
}

/** Each answered serve with its return. */
const answersIn = ({ exchanges }: Pick<Reading, "exchanges">): readonly string[] =>
  exchanges.flatMap((exchange) =>
    exchange.return === null ? [] : [JSON.stringify([exchange.serve, exchange.return])],
  );

const saidOf = ({ from, to, name }: Window, inside: Recording, reading: Reading): WindowReading => {
  const coded = lengthOf(codedOf(inside));
  const { figures, exchanges, chains, doubt } = reading;
  return {
    from,
    to,
    name,
    coded,
    events: inside.events.length,
    unchecked: doubt.unchecked,
    serves: exchanges.length,
    answered: exchanges.filter((exchange) => exchange.return !== null).length,
    chains: chains.length,
    figures: coded > 0 ? figures : figures.map(untold),
  };
};

/** A figure of a window of which nothing is known; a count of nothing would be told as zero. */
const untold = ({ id, unit }: Figure): Figure => ({
  id,
  unit,
  value: null,
  enough: false,
  why: whyNot.uncoded,
  need: { kind: "minutes", n: 1, have: 0 },
});

/** What windows say together of each figure of the `whole`, in its order. */
export function meansOf(windows: readonly WindowReading[], whole: Pick<Reading, "figures">): Mean[] {
  const coded = windows.filter((window) => window.coded > 0);
  const byId = coded.map(({ figures }) => new Map(figures.map((figure) => [figure.id, figure])));
  return whole.figures.map(({ id, unit, value: pooled }): Mean => {
    const told = coded.flatMap((window, at) => {
      const value = byId[at]?.get(id)?.value;
      return value === null || value === undefined ? [] : [{ value, perHour: (value / window.coded) * 3_600_000 }];
    });
    const n = told.length;
    const value = meanOf(told.map((each) => each.value));
    const squares = told.reduce((sum, each) => sum + (each.value - (value ?? 0)) ** 2, 0);
    return {
      id,
      unit,
      value,
      sd: n < 2 ? null : Math.sqrt(squares / (n - 1)),
      windows: n,
      of: coded.length,
      pooled,
      ...(growing.has(id) ? { perHour: meanOf(told.map((each) => each.perHour)) } : {}),
    };
  });
}

const meanOf = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/** The recording cut down to what lies in any of the windows: what the whole of them is read from. */
export function inWindows(recording: Recording, windows: readonly Window[]): Recording {
  const spans = windows.map(({ from, to }) => ({ from, to })).sort((a, b) => a.from - b.from || a.to - b.to);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from <= last.to) joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else if (span.from < span.to) joined.push(span);
  }
  const whole = codedOf(recording);
  const coded = inBoth(whole, joined);
  const isWhole = recording.coded === undefined && coded.length === 1 && lengthOf(coded) === recording.length;
  if (isWhole) return recording;
  const events = recording.events.filter((event) => {
    if (event.from < event.to) return partsIn(coded, event).length > 0;
    const ms = instantIn(whole, event.from);
    return ms !== null && (joined[firstEndingAfter(joined, ms)]?.from ?? Number.POSITIVE_INFINITY) <= ms;
  });
  return { ...recording, coded, events };
}
