/** What a pointer, two fingers and a wheel do to a timeline where no hand edits: look elsewhere, nearer, or go to an instant. */
import { useRef } from "preact/hooks";
import type { Event } from "../../recording/recording.ts";
import type { LineGround, Hands } from "./ground.ts";
import { panView, spanOf, zoomView } from "./view.ts";

type GesturesProps = {
  readonly ground: () => LineGround | null;
  readonly hands: Hands | undefined;
  readonly seek: (ms: number) => void;
  /** A click: on an event or on none, at an instant, with a key held that adds to what is chosen. */
  readonly onPick: (event: Event | null, ms: number, adds: boolean) => void;
  /** Whether the view is being moved by hand now, so that nothing else moves it. */
  readonly onMoved: () => void;
};

type Gestures = {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: (event: PointerEvent) => void;
  readonly onWheel: (event: WheelEvent) => void;
};

type Drag = {
  readonly x: number;
  readonly y: number;
  /** Over the clock a drag goes through the clip; elsewhere it moves the ground. */
  readonly seeks: boolean;
  readonly moved: boolean;
};

/** A pointer that moved less than this, in pixels, clicked. */
const slack = 4;
/** The most that one turn of a wheel zooms by, as pixels of it, and how much a pixel is. */
const turn = { most: 60, power: 0.006 };
const within = (low: number, high: number, n: number): number => Math.min(high, Math.max(low, n));

/** Handlers for the element that `ground` tells of. */
export const useGestures = ({ ground, hands, seek, onPick, onMoved }: GesturesProps): Gestures => {
  const fingers = useRef(new Map<number, number>());
  const drag = useRef<Drag | null>(null);
  const pan = (on: LineGround, px: number): boolean => {
    const before = on.view.peek();
    const next = panView(before, on.room(), px);
    if (next.from === before.from) return false;
    onMoved();
    on.view.value = next;
    return true;
  };
  const zoom = (on: LineGround, by: number, clientX: number): void => {
    const x = clientX - on.element.getBoundingClientRect().left;
    on.view.value = zoomView(on.view.peek(), on.room(), by, x);
  };
  const end = (event: PointerEvent): void => {
    fingers.current.delete(event.pointerId);
    if (fingers.current.size > 0) drag.current = null;
  };
  return {
    onPointerDown: (event) => {
      const on = ground();
      if (!on || (event.button !== 0 && event.button !== 1)) return;
      if (event.button === 0 && fingers.current.size === 0 && hands?.down(event, on)) return;
      if (event.button === 1) event.preventDefault();
      on.element.setPointerCapture(event.pointerId);
      fingers.current.set(event.pointerId, event.clientX);
      const overClock = event.button === 0 && event.clientY - on.element.getBoundingClientRect().top < clockTall;
      drag.current =
        fingers.current.size > 1 ? null : { x: event.clientX, y: event.clientY, seeks: overClock, moved: false };
      if (overClock) seek(on.at(event.clientX));
    },
    onPointerMove: (event) => {
      const on = ground();
      const was = fingers.current.get(event.pointerId);
      if (!on || was === undefined) return;
      if (fingers.current.size === 2) {
        const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1] ?? was;
        const [before, after] = [Math.abs(was - other), Math.abs(event.clientX - other)];
        fingers.current.set(event.pointerId, event.clientX);
        onMoved();
        if (before > 20 && after > 20) zoom(on, after / before, other);
        return;
      }
      const held = drag.current;
      if (!held) return;
      const moved = held.moved || Math.hypot(event.clientX - held.x, event.clientY - held.y) > slack;
      drag.current = { ...held, moved };
      if (held.seeks) seek(on.at(event.clientX));
      if (!moved) return;
      fingers.current.set(event.pointerId, event.clientX);
      if (!held.seeks) pan(on, was - event.clientX);
    },
    onPointerUp: (event) => {
      const on = ground();
      const held = drag.current;
      const isHeld = fingers.current.has(event.pointerId);
      end(event);
      drag.current = null;
      if (!on || !held || !isHeld || held.moved || held.seeks || event.button !== 0) return;
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      onPick(on.eventAt(event), on.at(event.clientX), adds);
    },
    onPointerCancel: (event) => {
      end(event);
      drag.current = null;
    },
    onWheel: (event) => {
      const on = ground();
      if (!on) return;
      const line = event.deltaMode === 0 ? 1 : event.deltaMode === 1 ? 16 : 400;
      const [dx, dy] = [event.deltaX * line, event.deltaY * line];
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        zoom(on, Math.exp(-within(-turn.most, turn.most, dy) * turn.power), event.clientX);
        return;
      }
      // A wheel that turns one way only moves along time too, while there is more to see that way; else the page moves.
      const along = Math.abs(dx) > Math.abs(dy) ? dx : dy;
      const isWhole = spanOf(on.view.peek(), on.room()) >= on.room().length;
      if (!isWhole && pan(on, along)) event.preventDefault();
      else if (Math.abs(dx) > Math.abs(dy)) event.preventDefault();
    },
  };
};

/** How tall the clock above the dance is, in pixels. */
export const clockTall = 30;
