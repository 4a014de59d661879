/**
 * The shape of the dance: two ribbons along time, from a recording's events. Width says how active somebody is, distance
 * says how near they are (near while one answers the other), and both bend towards whoever acts. An instant has the same
 * place whatever the window, so that the ink stands still while one scrolls. What is smaller than a few pixels is poured
 * together, so that the cost is that of the pixels, however much happened in them.
 */
import type { Event, Recording } from "../recording/recording.ts";
import type { Point } from "./ribbon.ts";

export type ShownWindow = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  /** The axis of time: down a phone, or along a desk. The child is on the left, or above. */
  readonly along?: "x" | "y";
};
export type Answered = {
  readonly serve: string;
  readonly return: string | null;
  /** When the two meet, in milliseconds, where it has been looked up already. */
  readonly met?: Span;
};
type Span = { readonly from: number; readonly to: number };
export type Side = "child" | "adult";
export type Shown = { readonly event: Event; readonly side: Side };
export type DanceShape = {
  /** The ribbons, from the recording's start to its end where the window holds them. */
  readonly child: readonly Point[];
  readonly adult: readonly Point[];
  /** The events in sight, with their side. Other children and other people are not drawn. */
  readonly events: readonly Shown[];
  /** Where an instant stands along time, in pixels. */
  readonly toAlong: (ms: number) => number;
  readonly pointAt: (side: Side, ms: number) => Point;
};

/** Pixels between two points of a ribbon. */
const step = 5;
/** Points reckoned beyond both ends of the window, to be smooth at its edges. */
const spare = 4;
/** How far ink runs past an event's ends, in pixels: what moves a ribbon, and what draws it near. */
const run = { active: 7, near: 12, lead: 15 };
/** The shortest that ink is poured, in pixels, so that a long clip seen whole still shows its meetings. */
const least = { active: 9, near: 24 };
/** What is shorter than this, in pixels, is poured with what lies beside it. */
const tiny = 4;
/** The room across time, in pixels, that the full ink takes. */
const roomy = 190;
/** Whatever lies this far outside the window (pixels, and milliseconds) can still bend the ink in it. */
const reach = { px: 130, ms: 8000 };

/** How far outside a window an event can still bend the ink in it, in milliseconds, where a millisecond takes `perMs` pixels. */
export const danceReach = (perMs: number): number => reach.ms + reach.px / perMs;

const soft = (x: number): number => 1 / (1 + Math.exp(-x));
const between = (low: number, high: number, n: number): number => Math.min(high, Math.max(low, n));

/** Shapes the window of `recording`; `exchanges` say who answered whom. Every coordinate is finite and within the box. */
export const danceShape = (recording: Recording, exchanges: readonly Answered[], window: ShownWindow): DanceShape => {
  const { from, to, along = "y" } = window;
  const [long, across] = along === "y" ? [window.height, window.width] : [window.width, window.height];
  const perMs = long / Math.max(1, to - from);
  const toAlong = (ms: number): number => (ms - from) * perMs;
  const placed = (at: number, side: number, half: number): Point =>
    along === "y" ? { x: side, y: at, half } : { x: at, y: side, half };
  const placeOf = (point: Point): number => point[along];
  /** Where there is little room across, everything is slighter. */
  const bulk = Math.min(1, across / roomy);
  // Points stand on a grid of the recording's own, not the window's.
  const top = Math.floor((from * perMs) / step) * step - from * perMs;
  const n = Math.max(2, Math.ceil((long - top) / step) + 1);
  const placeAt = (i: number): number => top + i * step;

  const bending = inSight(recording, from - danceReach(perMs), to + danceReach(perMs));
  const { active, near, lead } = poured(bending, exchanges, toAlong, (i) => placeAt(i - spare), n + 2 * spare);
  const wide = Math.min(96, across * 0.22);

  const middles = (side: Side): number[] =>
    Array.from({ length: n + 2 * spare }, (_, j) => {
      const far = from * perMs + placeAt(j - spare);
      const close = closeness(near[j] ?? 0);
      const sway = bulk * (7 * Math.sin(far / 58) - 15 * Math.tanh(lead[j] ?? 0));
      const gap = 8 * bulk + wide * (1 - close) + 5 * bulk * Math.sin(far / 37) * (1 - close);
      return across / 2 + sway + (side === "child" ? -gap : gap);
    });
  const points = (side: Side): Point[] => {
    const xs = middles(side);
    return Array.from({ length: n }, (_, i) => {
      const x = softly(xs, i + spare);
      const slope = ((xs[i + 2 * spare] ?? 0) - (xs[i] ?? 0)) / (2 * spare * step);
      const full = 5 + 18 * Math.min(1.1, softly(active[side], i + spare)) + 8 * closeness(near[i + spare] ?? 0);
      // Where ink runs across, its width is kept, as a pen would.
      const pen = full * bulk * Math.min(1.35, Math.hypot(1, slope));
      const half = pen * tip(from * perMs + placeAt(i), recording.length * perMs);
      const room = Math.min(half, across / 2);
      return placed(placeAt(i), between(room, across - room, x), room);
    });
  };
  const all = { child: points("child"), adult: points("adult") };
  const lasts = (point: Point): boolean => placeOf(point) >= toAlong(0) && placeOf(point) <= toAlong(recording.length);
  return {
    child: all.child.filter(lasts),
    adult: all.adult.filter(lasts),
    events: inSight(recording, from - 24 / perMs, to + 24 / perMs),
    toAlong,
    pointAt: (who, ms) => {
      const place = between(0, n - 1, (toAlong(ms) - top) / step);
      const before = all[who][Math.floor(place)];
      const after = all[who][Math.ceil(place)] ?? before;
      const share = place - Math.floor(place);
      const mix = (a = 0, b = 0): number => a + (b - a) * share;
      const side = along === "y" ? mix(before?.x, after?.x) : mix(before?.y, after?.y);
      return placed(toAlong(ms), side, mix(before?.half, after?.half));
    },
  };
};

/** The child's and the adult's events that touch [from, to]. */
const inSight = (recording: Recording, from: number, to: number): Shown[] => {
  const sides = new Map<string, Side>();
  for (const { id, role } of recording.people) if (role === "child" || role === "adult") sides.set(id, role);
  const shown: Shown[] = [];
  for (const event of recording.events) {
    if (event.from > to) break;
    const side = event.to < from ? undefined : sides.get(event.who);
    if (side) shown.push({ event, side });
  }
  return shown;
};

const closeness = (near: number): number => {
  const share = between(0, 1, near);
  return share * share * (3 - 2 * share);
};
/** The mean of the five about `i`, the nearest counting most. */
const softly = (of: ArrayLike<number>, i: number): number => {
  const at = (away: number): number => of[i + away] ?? 0;
  return (at(-2) + 2 * at(-1) + 3 * at(0) + 2 * at(1) + at(2)) / 9;
};
/** Ribbons begin and end as a brush does: round, over 12 px. */
const tip = (along: number, end: number): number => {
  const share = between(0.02, 1, Math.min(along, end - along) / 12);
  return Math.sqrt(1 - (1 - share) ** 2);
};

type Poured = {
  readonly active: Readonly<Record<Side, Float64Array>>;
  readonly near: Float64Array;
  /** Who leads: above 0 the child. */
  readonly lead: Float64Array;
};

const poured = (
  bending: readonly Shown[],
  exchanges: readonly Answered[],
  toAlong: (ms: number) => number,
  placeAt: (i: number) => number,
  n: number,
): Poured => {
  const active = { child: new Float64Array(n), adult: new Float64Array(n) };
  const near = new Float64Array(n);
  const lead = new Float64Array(n);
  const pour = (into: Float64Array, start: number, end: number, much: number, blur: number, short: number): void => {
    const more = Math.max(0, short - (toAlong(end) - toAlong(start))) / 2;
    const [a, b] = [toAlong(start) - more, toAlong(end) + more];
    const first = Math.max(0, Math.floor((a - 7 * blur - placeAt(0)) / step));
    const last = Math.min(n - 1, Math.ceil((b + 7 * blur - placeAt(0)) / step));
    for (let i = first; i <= last; i++) {
      into[i] = (into[i] ?? 0) + much * (soft((placeAt(i) - a) / blur) - soft((placeAt(i) - b) / blur));
    }
  };
  for (const { side, from, to, away, much } of gathered(bending, toAlong)) {
    if (away) {
      pour(near, from, to, -1, run.near, least.near);
      continue;
    }
    pour(active[side], from, to, much, run.active, least.active);
    pour(lead, from, to, side === "child" ? 0.8 : -0.8, run.lead, least.active);
  }
  const byId = exchanges.some(({ met }) => met === undefined) ? eventsById(bending) : null;
  let last = -Infinity;
  for (const exchange of exchanges) {
    const met = exchange.met ?? (byId && meetingOf(exchange, byId));
    if (!met) continue;
    // Of the meetings within a few pixels one says it all: more ink would not bring the two nearer.
    if (toAlong(met.to) - toAlong(met.from) < tiny) {
      const cell = cellOf(met.from, toAlong);
      if (cell === last) continue;
      last = cell;
    }
    pour(near, met.from, met.to, 1.3, run.near, least.near);
  }
  return { active, near, lead };
};

const eventsById = (shown: readonly Shown[]): ReadonlyMap<string, Event> =>
  new Map(shown.map(({ event }) => [event.id, event]));

/** When the two of an exchange are near, in milliseconds: from the middle of the serve; null where it was not answered. */
export const meetingOf = (exchange: Answered, byId: ReadonlyMap<string, Event>): Span | null => {
  const serve = byId.get(exchange.serve);
  const answer = exchange.return === null ? undefined : byId.get(exchange.return);
  return serve && answer ? { from: (serve.from + serve.to) / 2, to: Math.max(answer.to, serve.to) } : null;
};

/** What ink is poured of: a stretch of one side's, and how much. */
type Stroke = {
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly away: boolean;
  readonly much: number;
};

/** The cell of a grid of the recording's own in which an instant lies, so that it is the same in every window. */
const cellOf = (ms: number, toAlong: (ms: number) => number): number => Math.floor((toAlong(ms) - toAlong(0)) / tiny);

/** Each event as a stroke, and those too short to be told apart as one a cell: the fuller, the more was going on there. */
const gathered = (bending: readonly Shown[], toAlong: (ms: number) => number): readonly Stroke[] => {
  const strokes: Stroke[] = [];
  /** What is being gathered of each side, aways apart; events come in the order of time. */
  const open: (Gathering | null)[] = [null, null, null, null];
  const close = (one: Gathering | null): void => {
    if (!one) return;
    const share = one.to > one.from ? one.filled / (one.to - one.from) : 1;
    const { side, from, to, away } = one;
    strokes.push({ side, from, to, away, much: one.much * between(0.4, 1, share) });
  };
  for (const { event, side } of bending) {
    const { from, to } = event;
    const away = event.act === "look-away";
    const much = event.channel === "cry" ? 1.1 : 0.9;
    if (toAlong(to) - toAlong(from) >= tiny) {
      strokes.push({ side, from, to, away, much });
      continue;
    }
    const cell = cellOf(from, toAlong);
    const which = (side === "child" ? 0 : 2) + (away ? 1 : 0);
    const one = open[which];
    if (one?.cell === cell) {
      one.to = Math.max(one.to, to);
      one.much = Math.max(one.much, much);
      one.filled += to - from;
      continue;
    }
    close(one ?? null);
    open[which] = { cell, side, from, to, away, much, filled: to - from };
  }
  for (const one of open) close(one);
  return strokes;
};

/** Events of one cell: `filled` milliseconds of it. */
type Gathering = { cell: number; side: Side; from: number; to: number; away: boolean; much: number; filled: number };
