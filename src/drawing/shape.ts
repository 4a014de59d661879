/**
 * The shape of the dance: two ribbons along time, from a recording's events. Width says how active somebody is, distance
 * says how near they are (near while one answers the other), and both bend towards whoever acts. An instant has the same
 * place whatever the window, so that the ink stands still while one scrolls. Cost is linear in events and height.
 */
import type { Event, Recording } from "../recording/recording.ts";
import type { Point } from "./ribbon.ts";

export type ShownWindow = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
};
export type Answered = { readonly serve: string; readonly return: string | null };
export type Side = "child" | "adult";
export type Shown = { readonly event: Event; readonly side: Side };
export type DanceShape = {
  /** The ribbons, from the recording's start to its end where the window holds them. */
  readonly child: readonly Point[];
  readonly adult: readonly Point[];
  /** The events in sight, with their side. Other children and other people are not drawn. */
  readonly events: readonly Shown[];
  readonly toY: (ms: number) => number;
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
/** Whatever lies this far outside the window (pixels, and milliseconds) can still bend the ink in it. */
const reach = { px: 130, ms: 8000 };

const soft = (x: number): number => 1 / (1 + Math.exp(-x));
const between = (low: number, high: number, n: number): number => Math.min(high, Math.max(low, n));

/** Shapes the window of `recording`; `exchanges` say who answered whom. Every coordinate is finite and within the box. */
export const danceShape = (recording: Recording, exchanges: readonly Answered[], window: ShownWindow): DanceShape => {
  const { from, to, width, height } = window;
  const perMs = height / Math.max(1, to - from);
  const toY = (ms: number): number => (ms - from) * perMs;
  // Points stand on a grid of the recording's own, not the window's.
  const top = Math.floor((from * perMs) / step) * step - from * perMs;
  const n = Math.max(2, Math.ceil((height - top) / step) + 1);
  const yOf = (i: number): number => top + i * step;

  const bending = inSight(recording, from - reach.ms - reach.px / perMs, to + reach.ms + reach.px / perMs);
  const { active, near, lead } = poured(bending, exchanges, toY, (i) => yOf(i - spare), n + 2 * spare);
  const wide = Math.min(96, width * 0.22);

  const middles = (side: Side): number[] =>
    Array.from({ length: n + 2 * spare }, (_, j) => {
      const along = from * perMs + yOf(j - spare);
      const close = closeness(near[j] ?? 0);
      const sway = 7 * Math.sin(along / 58) - 15 * Math.tanh(lead[j] ?? 0);
      const gap = 8 + wide * (1 - close) + 5 * Math.sin(along / 37) * (1 - close);
      return width / 2 + sway + (side === "child" ? -gap : gap);
    });
  const points = (side: Side): Point[] => {
    const xs = middles(side);
    return Array.from({ length: n }, (_, i) => {
      const x = softly(xs, i + spare);
      const slope = ((xs[i + 2 * spare] ?? 0) - (xs[i] ?? 0)) / (2 * spare * step);
      const full = 5 + 18 * Math.min(1.1, softly(active[side], i + spare)) + 8 * closeness(near[i + spare] ?? 0);
      // Where ink runs across, its width is kept, as a pen would.
      const half = full * Math.min(1.35, Math.hypot(1, slope)) * tip(from * perMs + yOf(i), recording.length * perMs);
      const room = Math.min(half, width / 2);
      return { x: between(room, width - room, x), y: yOf(i), half: room };
    });
  };
  const all = { child: points("child"), adult: points("adult") };
  const lasts = (point: Point): boolean => point.y >= toY(0) && point.y <= toY(recording.length);
  return {
    child: all.child.filter(lasts),
    adult: all.adult.filter(lasts),
    events: inSight(recording, from - 24 / perMs, to + 24 / perMs),
    toY,
    pointAt: (side, ms) => {
      const place = between(0, n - 1, (toY(ms) - top) / step);
      const before = all[side][Math.floor(place)];
      const after = all[side][Math.ceil(place)] ?? before;
      const share = place - Math.floor(place);
      const mix = (a = 0, b = 0): number => a + (b - a) * share;
      return { x: mix(before?.x, after?.x), y: toY(ms), half: mix(before?.half, after?.half) };
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
  toY: (ms: number) => number,
  yOf: (i: number) => number,
  n: number,
): Poured => {
  const active = { child: new Float64Array(n), adult: new Float64Array(n) };
  const near = new Float64Array(n);
  const lead = new Float64Array(n);
  const pour = (into: Float64Array, start: number, end: number, much: number, blur: number, short: number): void => {
    const more = Math.max(0, short - (toY(end) - toY(start))) / 2;
    const [a, b] = [toY(start) - more, toY(end) + more];
    const first = Math.max(0, Math.floor((a - 7 * blur - yOf(0)) / step));
    const last = Math.min(n - 1, Math.ceil((b + 7 * blur - yOf(0)) / step));
    for (let i = first; i <= last; i++) {
      into[i] = (into[i] ?? 0) + much * (soft((yOf(i) - a) / blur) - soft((yOf(i) - b) / blur));
    }
  };
  for (const { event, side } of bending) {
    if (event.act === "look-away") {
      pour(near, event.from, event.to, -1, run.near, least.near);
      continue;
    }
    pour(active[side], event.from, event.to, event.channel === "cry" ? 1.1 : 0.9, run.active, least.active);
    pour(lead, event.from, event.to, side === "child" ? 0.8 : -0.8, run.lead, least.active);
  }
  const byId = new Map(bending.map(({ event }) => [event.id, event]));
  for (const exchange of exchanges) {
    const serve = byId.get(exchange.serve);
    const answer = exchange.return === null ? undefined : byId.get(exchange.return);
    if (!serve || !answer) continue;
    pour(near, (serve.from + serve.to) / 2, Math.max(answer.to, serve.to), 1.3, run.near, least.near);
  }
  return { active, near, lead };
};
