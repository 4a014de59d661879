/**
 * Six lanes along time, both people in each: which events a window shows, and as which bars. What falls into one pixel is one
 * bar, so that a lane never has more of them than pixels, however much happened.
 */
import { type Channel, type Event, inDoubt, type Recording } from "../recording/recording.ts";
import { type Answered, meetingOf, type Side } from "./shape.ts";

/** The lanes from top to bottom, with the channels that each shows; the first is the one that is meant by its name. */
export const sixLanes = [
  { lane: "eyes", channels: ["gaze"] },
  { lane: "face", channels: ["face"] },
  { lane: "voice", channels: ["voice", "cry"] },
  { lane: "touch", channels: ["touch"] },
  { lane: "body", channels: ["movement", "gesture", "posture"] },
  { lane: "things", channels: ["object"] },
] as const satisfies readonly { readonly lane: string; readonly channels: readonly Channel[] }[];

type Span = { readonly from: number; readonly to: number };
/** Spans of milliseconds by when they begin, and for each the latest end until there: what touches a window is found at once. */
export type Spans<One extends Span> = { readonly all: readonly One[]; readonly until: Float64Array };

/** One person's part of a lane. */
export type BarRow = Spans<Event> & {
  /** From the top, 0 to 5. */
  readonly lane: number;
  readonly side: Side;
};

/**
 * How sure a bar is: `seen` by a person or brought in, `unchecked` as the device heard it, a proposal, or a look away; `many` are
 * too small to tell apart.
 */
type BarKind = "seen" | "unchecked" | "maybe" | "away" | "many";
/** A stretch in pixels; `event` where it is one alone. */
export type Bar = {
  readonly x: number;
  readonly end: number;
  readonly kind: BarKind;
  readonly event: Event | null;
};

/** Below this sureness what was heard is drawn as a proposal. */
export const doubtful = 0.6;
/** What is narrower, in pixels, is drawn together with what lies within `apart` of it. */
const narrow = 4;
const apart = 2;

/** The twelve rows of `recording`, a pair for each lane, the child's first. Other people have none. */
export const barRowsOf = (recording: Recording): readonly BarRow[] => {
  const sides = new Map<string, Side>();
  for (const { id, role } of recording.people) if (role === "child" || role === "adult") sides.set(id, role);
  const lanes = new Map<Channel, number>();
  for (const [lane, { channels }] of sixLanes.entries()) for (const channel of channels) lanes.set(channel, lane);
  const found = new Map<string, Event[]>();
  for (const event of recording.events) {
    const key = `${lanes.get(event.channel)} ${sides.get(event.who)}`;
    const row = found.get(key);
    if (row) row.push(event);
    else found.set(key, [event]);
  }
  return sixLanes.flatMap((_, lane) =>
    (["child", "adult"] satisfies Side[]).map(
      (side): BarRow => ({ lane, side, ...spansOf(found.get(`${lane} ${side}`) ?? []) }),
    ),
  );
};

/** `all`, which are in order of `from`, to be looked up in. */
export const spansOf = <One extends Span>(all: readonly One[]): Spans<One> => {
  let last = -Infinity;
  return { all, until: Float64Array.from(all, ({ to }) => (last = Math.max(last, to))) };
};

/** Those that touch [from, to] milliseconds, in order. */
export const spansWithin = <One extends Span>({ all, until }: Spans<One>, from: number, to: number): readonly One[] => {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((until[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found: One[] = [];
  for (let i = low; i < all.length; i++) {
    const one = all[i];
    if (!one || one.from > to) break;
    if (one.to >= from) found.push(one);
  }
  return found;
};

/** All that the dance of a recording is drawn from, to be drawn a piece at a time. */
export type Danced = {
  readonly recording: Recording;
  readonly events: Spans<Event>;
  readonly exchanges: Spans<Answered & Span>;
};

/** The dance of `recording`; `exchanges` say who answered whom. */
export const dancedOf = (recording: Recording, exchanges: readonly Answered[]): Danced => {
  const byId = new Map(recording.events.map((event) => [event.id, event]));
  const answered = exchanges.flatMap((exchange) => {
    const met = meetingOf(exchange, byId);
    return met ? { ...exchange, met, ...met } : [];
  });
  return {
    recording,
    events: spansOf(recording.events),
    exchanges: spansOf(answered.toSorted((a, b) => a.from - b.from)),
  };
};

export const barKindOf = (event: Event): BarKind => {
  if (event.act === "look-away") return "away";
  if (event.by !== "heard") return "seen";
  return inDoubt(event) || (event.sure ?? 1) < doubtful ? "maybe" : "unchecked";
};

/** The bars of `events` (in order) where `scale` pixels take a second and `from` milliseconds stand at 0. */
export const barsOf = (events: readonly Event[], from: number, scale: number): readonly Bar[] => {
  const bars: Bar[] = [];
  const px = (ms: number): number => ((ms - from) / 1000) * scale;
  for (const event of events) {
    const [x, end] = [px(event.from), px(event.to)];
    const before = bars.at(-1);
    const isSmall = before !== undefined && (before.event === null || before.end - before.x < narrow);
    if (isSmall && end - x < narrow && x - before.end < apart) {
      bars[bars.length - 1] = { x: before.x, end: Math.max(before.end, end), kind: "many", event: null };
    } else bars.push({ x, end, kind: barKindOf(event), event });
  }
  return bars;
};
