/**
 * The shape of the dance: two ribbons along time, from a recording's events. Width says how active somebody is, distance
 * says how near they are: near while one answers the other or both act at once. Linear in what the window holds.
 */
import type { Event, Recording } from "../recording/recording.ts";
import type { Point } from "./ribbon.ts";

export type Window = { readonly from: number; readonly to: number; readonly width: number; readonly height: number };
export type Answered = { readonly serve: string; readonly return: string | null };
export type Side = "child" | "adult";
export type DanceShape = {
  readonly child: readonly Point[];
  readonly adult: readonly Point[];
  /** The events in sight, with their side. Other children and other people are not drawn. */
  readonly events: readonly { readonly event: Event; readonly side: Side }[];
  readonly toY: (ms: number) => number;
  readonly pointAt: (side: Side, ms: number) => Point;
};

/** Pixels between two points of a ribbon. */
const step = 5;
const soft = (x: number): number => 1 / (1 + Math.exp(-x));

/** The first index of `events` (sorted by `from`) that begins at or after `ms`. */
const firstFrom = (events: readonly Event[], ms: number): number => {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.from ?? 0) < ms) low = middle + 1;
    else high = middle;
  }
  return low;
};
/** The longest that an event is looked back for, in milliseconds. */
const longest = 60_000;

/** Shapes the window of `recording`; `exchanges` say who answered whom. Every coordinate is finite and within the box. */
export const danceShape = (recording: Recording, exchanges: readonly Answered[], window: Window): DanceShape => {
  const { from, to, width, height } = window;
  const perMs = height / Math.max(1, to - from);
  const toY = (ms: number): number => (ms - from) * perMs;
  const n = Math.max(2, Math.ceil(height / step) + 1);
  const roles = new Map(recording.people.map((person) => [person.id, person.role]));
  const edge = 24 / perMs;

  const sorted = recording.events;
  const shown: { event: Event; side: Side }[] = [];
  for (let i = firstFrom(sorted, from - longest); i < sorted.length; i++) {
    const event = sorted[i];
    if (!event || event.from > to + edge) break;
    const role = roles.get(event.who);
    if (event.to >= from - edge && (role === "child" || role === "adult")) shown.push({ event, side: role });
  }

  const active = { child: new Float32Array(n), adult: new Float32Array(n) };
  const near = new Float32Array(n);
  const pour = (into: Float32Array, start: number, end: number, much: number, blur: number): void => {
    const [a, b] = [toY(start), Math.max(toY(end), toY(start) + 4)];
    const first = Math.max(0, Math.floor((a - 6 * blur) / step));
    const last = Math.min(n - 1, Math.ceil((b + 6 * blur) / step));
    for (let i = first; i <= last; i++) {
      into[i] = (into[i] ?? 0) + much * (soft((i * step - a) / blur) - soft((i * step - b) / blur));
    }
  };
  const byId = new Map(shown.map(({ event }) => [event.id, event]));
  for (const { event, side } of shown) {
    if (event.act === "look-away") continue;
    pour(active[side], event.from, event.to, event.channel === "cry" ? 1.1 : 0.9, 7);
  }
  for (const exchange of exchanges) {
    const serve = byId.get(exchange.serve);
    const answer = exchange.return === null ? undefined : byId.get(exchange.return);
    if (serve && answer) pour(near, serve.from + (serve.to - serve.from) / 2, Math.max(answer.to, serve.to), 1.1, 9);
  }
  for (const { event } of shown) if (event.act === "look-away") pour(near, event.from, event.to, -1, 9);

  const wide = Math.min(96, width * 0.22);
  const middle = width / 2;
  const points = (side: Side): Point[] =>
    Array.from({ length: n }, (_, i) => {
      const y = i * step;
      const ms = from + y / perMs;
      const close = 1 - (1 - Math.min(1, Math.max(0, near[i] ?? 0))) ** 2.2;
      const lean = 14 * Math.sin((ms * perMs) / 58);
      const gap = 10 + wide * (1 - close) + 6 * Math.sin((ms * perMs) / 37) * (1 - close);
      const half = 5 + 16 * Math.min(1.1, active[side][i] ?? 0) + 11 * close;
      const x = middle + lean + (side === "child" ? -gap : gap);
      return { x: Math.min(width - half, Math.max(half, x)), y, half };
    });
  const child = points("child");
  const adult = points("adult");
  const pointAt = (side: Side, ms: number): Point => {
    const all = side === "child" ? child : adult;
    const i = Math.min(n - 1, Math.max(0, Math.round(toY(ms) / step)));
    return { ...(all[i] ?? { x: middle, y: 0, half: 5 }), y: toY(ms) };
  };
  return { child, adult, events: shown, toY, pointAt };
};
