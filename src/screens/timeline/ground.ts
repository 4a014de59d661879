/**
 * The ground of a timeline as a hand on it needs it: which instant, lane, person and event is under a pointer, and where an
 * event stands. Whoever edits by pointer (`Hands`) is asked first, and everything else is the timeline's own.
 */
import type { Signal } from "@preact/signals";
import { type BarRow, barsOf, spansWithin, sixLanes } from "../../drawing/bars.ts";
import { barBox, type Heights } from "../../drawing/lying.tsx";
import type { Side } from "../../drawing/shape.ts";
import type { Event, Recording } from "../../recording/recording.ts";
import { type LineRoom, type View, viewMs, viewX } from "./view.ts";

/** A place across time: the lane (0 to 5), whose half of it, and whose coding (0 the own, 1 the second). */
export type LanePlace = { readonly lane: number; readonly side: Side; readonly coding: 0 | 1 };
/** A box in pixels of the window. */
export type GroundBox = { readonly x: number; readonly end: number; readonly top: number; readonly tall: number };

export type LineGround = {
  readonly element: HTMLElement;
  /** Set it to move or zoom; keep it within its limits (view.ts) by `room()`. */
  readonly view: Signal<View>;
  readonly room: () => LineRoom;
  /** The instant under a `clientX`, in milliseconds within the clip. */
  readonly at: (clientX: number) => number;
  /** The pixel of the window at which an instant (milliseconds) stands. */
  readonly xOf: (ms: number) => number;
  /** The lane under a `clientY`; null over the clock and the dance, and below the lanes. */
  readonly laneAt: (clientY: number) => LanePlace | null;
  /** The event under a pointer, or within a few pixels of it, of a finger within half a thumb; null on empty ground. */
  readonly eventAt: (pointer: Pointer) => Event | null;
  /** Where an event is drawn in its lane; null for people who have none. */
  readonly boxOf: (event: Event) => GroundBox | null;
};

/** What is asked before the timeline does something of its own with a pointer that goes down, in any part of it. */
export type Hands = {
  /** True where it takes the pointer, which the timeline then leaves alone until it is let go, its click too. */
  readonly down: (event: PointerEvent, ground: LineGround) => boolean;
};

/** Where a pointer is, and of which kind: a finger reaches farther. */
export type Pointer = Pick<PointerEvent, "clientX" | "clientY" | "pointerType">;
/** How near a pointer of that kind must come, in pixels: with a finger, a target is 44 wide. */
export const reachOf = ({ pointerType }: Pointer): number => (pointerType === "touch" ? 22 : 6);

type GroundOf = {
  readonly element: HTMLElement;
  readonly view: Signal<View>;
  readonly room: () => LineRoom;
  readonly heights: Heights;
  readonly recording: Recording;
  readonly rows: readonly BarRow[];
  readonly second: readonly BarRow[] | null;
};

/** The ground as it is now; it reads the view each time that it is asked. */
export const groundOf = ({ element, view, room, heights, recording, rows, second }: GroundOf): LineGround => {
  const xIn = (clientX: number): number => clientX - element.getBoundingClientRect().left;
  const at = (clientX: number): number => Math.min(recording.length, Math.max(0, viewMs(view.peek(), xIn(clientX))));
  const laneAt = (clientY: number): LanePlace | null => {
    const y = clientY - element.getBoundingClientRect().top - heights.clock - heights.dance;
    const lane = Math.floor(y / heights.lane);
    if (lane < 0 || lane >= sixLanes.length) return null;
    const row = heights.lane / heights.codings;
    const coding = y - lane * heights.lane >= row ? 1 : 0;
    const within = y - lane * heights.lane - coding * row;
    return { lane, coding: coding === 1 && second ? 1 : 0, side: within < row / 2 ? "child" : "adult" };
  };
  const eventIn = (place: LanePlace | null, ms: number, reach: number): Event | null => {
    if (place === null) return null;
    const distance = (event: Event): number => Math.max(0, event.from - ms, ms - event.to);
    const inLane = (place.coding === 1 ? second : rows)?.filter(({ lane }) => lane === place.lane) ?? [];
    // Of those under the pointer the half of the lane says whose; of one person's, the shorter lies above.
    const found = inLane.flatMap((row) =>
      spansWithin(row, ms - reach, ms + reach).map((event) => ({
        event,
        far: distance(event) + (row.side === place.side ? 0 : reach / 2),
      })),
    );
    const [first] = found.sort((a, b) => a.far - b.far || a.event.to - a.event.from - (b.event.to - b.event.from));
    return first?.event ?? null;
  };
  const eventAt = (pointer: Pointer): Event | null => {
    const ms = viewMs(view.peek(), xIn(pointer.clientX));
    const px = reachOf(pointer);
    const reach = (px / view.peek().scale) * 1000;
    // Lanes are lower than a thumb: one beside it counts where nothing lies in its own.
    const ys = pointer.pointerType === "touch" ? [0, -px / 2, px / 2, -px, px] : [0];
    for (const y of ys) {
      const event = eventIn(laneAt(pointer.clientY + y), ms, reach);
      if (event) return event;
    }
    return null;
  };
  return {
    element,
    view,
    room,
    at,
    xOf: (ms) => viewX(view.peek(), ms),
    laneAt,
    eventAt,
    boxOf: (event) => {
      const side = recording.people.find(({ id }) => id === event.who)?.role;
      const lane = sixLanes.findIndex(({ channels }) => channels.some((one) => one === event.channel));
      if (lane < 0 || (side !== "child" && side !== "adult")) return null;
      const [bar] = barsOf([event], view.peek().from, view.peek().scale);
      return bar ? { x: bar.x, end: bar.end, ...barBox(heights, lane, side) } : null;
    },
  };
};
