/** The whole clip in a strip, with the part that is shown: dragged or moved by keys, its two edges to come nearer or go away. */
import type { JSX } from "preact";
import { type ReadonlySignal, type Signal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { barsOf, type BarRow } from "../../drawing/bars.ts";
import { Strip } from "../../drawing/strip.tsx";
import { clock } from "../../words/written.ts";
import { useLatest } from "../parts/latest.ts";
import { clampView, type LineRoom, spanOf, spanView, type View } from "./view.ts";
import { say } from "./words.ts";

type OverviewProps = {
  readonly rows: readonly BarRow[];
  readonly wave: Uint8Array | null;
  readonly view: Signal<View>;
  readonly room: LineRoom;
  readonly now: ReadonlySignal<number>;
  readonly onMoved: () => void;
};

const tall = 44;
/** The part that is shown is drawn this wide at least, in pixels, and a key moves it by this much of itself. */
const least = 6;
const nudge = 0.1;
const page = 0.9;
/** How long what is shown waits to be said, in milliseconds. */
const rest = 200;
const moves: ReadonlyMap<string, number> = new Map([
  ["ArrowLeft", -nudge],
  ["ArrowDown", -nudge],
  ["ArrowRight", nudge],
  ["ArrowUp", nudge],
  ["PageUp", -page],
  ["PageDown", page],
]);

export const Overview = ({ rows, wave, view, room, now, onMoved }: OverviewProps): JSX.Element => {
  const shown = useRef<HTMLDivElement>(null);
  const [start, end] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const here = useRef<HTMLDivElement>(null);
  const drag = useRef<{ readonly x: number; readonly view: View; readonly part: Part } | null>(null);
  const strip = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(room.width);
  useLayoutEffect(() => {
    const element = strip.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setWidth(element.clientWidth));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  const { length } = room;
  const toX = (ms: number): number => (ms / Math.max(1, length)) * width;
  const toMs = (x: number): number => (x / Math.max(1, width)) * length;
  const show = (next: View): void => {
    onMoved();
    view.value = next;
  };
  const move = (from: number): void => show(clampView({ ...view.peek(), from }, room));
  /** Moves an edge by `ms`, the other stays. */
  const stretch = (part: "from" | "to", was: View, ms: number): void => {
    const [a, b] = [was.from, was.from + spanOf(was, room)];
    const shortest = spanOf(clampView({ scale: Infinity, from: 0 }, room), room);
    if (part === "to") show(spanView(room, a, Math.min(length, Math.max(a + shortest, b + ms))));
    else show(spanView(room, Math.max(0, Math.min(b - shortest, a + ms)), b));
  };

  /** What the three say to whoever does not see them: once the view rests, not with each frame. */
  const tell = useLatest(() => {
    if (view.peek().scale === 0) return;
    const [from, to] = [view.peek().from, view.peek().from + spanOf(view.peek(), room)];
    const part = say("line.window.at", { from: clock(from), to: clock(to), all: clock(length) });
    const saying = [
      [shown.current, from, part],
      [start.current, from, clock(from, 1)],
      [end.current, to, clock(to, 1)],
    ] as const;
    for (const [element, at, text] of saying) {
      element?.setAttribute("aria-valuenow", String(Math.round(at)));
      element?.setAttribute("aria-valuetext", text);
    }
  });
  const later = useRef<ReturnType<typeof setTimeout>>(undefined);
  /** Puts the frame and its edges where the view is, on a strip as wide as it is now. */
  const place = useLatest(() => {
    if (view.peek().scale === 0) return;
    const x = toX(view.peek().from);
    const wide = Math.max(least, toX(spanOf(view.peek(), room)));
    if (shown.current) {
      shown.current.style.transform = `translateX(${x}px)`;
      shown.current.style.width = `${wide}px`;
    }
    if (start.current) start.current.style.transform = `translateX(${x}px)`;
    if (end.current) end.current.style.transform = `translateX(${x + wide}px)`;
    if (here.current) here.current.style.transform = `translateX(${toX(now.peek())}px)`;
  });
  useLayoutEffect(place, [place, width, room]);
  useSignalEffect(() => {
    void view.value;
    place();
    later.current ??= setTimeout(() => {
      later.current = undefined;
      tell();
    }, rest);
  });
  useLayoutEffect(tell, [tell, room]);
  useEffect(() => () => clearTimeout(later.current), []);
  useSignalEffect(() => {
    if (here.current) here.current.style.transform = `translateX(${toX(now.value)}px)`;
  });

  const drawing = useMemo(() => {
    const scale = (width / Math.max(1, length)) * 1000;
    const bars = rows.flatMap((row) => barsOf(row.all, 0, scale).map((bar) => ({ ...bar, side: row.side })));
    return <Strip levels={wave} bars={bars} length={length} width={width} height={tall} />;
  }, [rows, wave, length, width]);

  const handlers = (part: Part): Handlers => ({
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      event.stopPropagation();
      event.currentTarget.setPointerCapture(event.pointerId);
      drag.current = { x: event.clientX, view: view.peek(), part };
    },
    onPointerMove: (event) => {
      if (!drag.current) return;
      const ms = toMs(event.clientX - drag.current.x);
      if (drag.current.part === "all") move(drag.current.view.from + ms);
      else stretch(drag.current.part, drag.current.view, ms);
    },
    onPointerUp: () => (drag.current = null),
    onPointerCancel: () => (drag.current = null),
  });
  const keys = (part: Part) => (event: KeyboardEvent) => {
    const span = spanOf(view.peek(), room);
    const far = { Home: -length, End: length }[event.key] ?? (moves.get(event.key) ?? 0) * span;
    if (far === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (part === "all") move(view.peek().from + far);
    else stretch(part, view.peek(), far);
  };
  const slider = { role: "slider", tabIndex: 0, "aria-valuemin": 0, "aria-valuemax": Math.round(length) } as const;
  return (
    <div
      class="overview"
      ref={strip}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
        move(toMs(x) - spanOf(view.peek(), room) / 2);
        shown.current?.setPointerCapture(event.pointerId);
        drag.current = { x: event.clientX, view: view.peek(), part: "all" };
      }}
    >
      {drawing}
      <div class="overview-here" ref={here} aria-hidden="true" />
      <div
        class="overview-shown"
        ref={shown}
        {...slider}
        aria-label={say("line.window")}
        {...handlers("all")}
        onKeyDown={keys("all")}
      />
      <div
        class="overview-edge from"
        ref={start}
        {...slider}
        aria-label={say("line.edge.from")}
        {...handlers("from")}
        onKeyDown={keys("from")}
      />
      <div
        class="overview-edge to"
        ref={end}
        {...slider}
        aria-label={say("line.edge.to")}
        {...handlers("to")}
        onKeyDown={keys("to")}
      />
    </div>
  );
};

/** What of the part is held: all of it, or an edge. */
type Part = "all" | "from" | "to";
type Handled = (event: PointerEvent & { readonly currentTarget: HTMLElement }) => void;
type Handlers = Readonly<Record<"onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel", Handled>>;
