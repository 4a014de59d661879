/** The dance to move about in: it scrolls, zooms, follows the clip, and is tapped; only what is seen is drawn. */
import { IconButton } from "../parts/iconbutton.tsx";
import type { JSX } from "preact";
import { useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { Dance, type Mark } from "../../drawing/dance.tsx";
import type { Reading } from "../../reading/reading.ts";
import type { Recording } from "../../recording/recording.ts";
import { useLatest } from "../parts/latest.ts";
import { childWords, useHome } from "../parts/home.ts";
import { Edges, type Stretch } from "./edges.tsx";
import { danceWords } from "./said.ts";
import type { Playing } from "./playing.ts";
import { say } from "./words.ts";
import "./clip.css";

const nearest = 4;
const farthest = 96;
const within = (low: number, high: number, n: number): number => Math.min(high, Math.max(low, n));

type LaneProps = {
  readonly recording: Recording;
  readonly reading: Reading;
  readonly playing: Playing;
  readonly selected: string | null;
  readonly marks?: readonly Mark[];
  readonly onPick: (id: string | null) => void;
  /** Moves an edge of what is chosen; without it, edges are not shown. */
  readonly onStretch?: (to: Stretch) => void;
};

export const LaneView = ({
  recording,
  reading,
  playing,
  selected,
  marks = [],
  onPick,
  onStretch,
}: LaneProps): JSX.Element => {
  const home = useHome();
  const box = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  const fingers = useRef(new Map<number, number>());
  const [size, setSize] = useState({ width: 390, height: 420 });
  const [scale, setScale] = useState(22);
  const [top, setTop] = useState(0);
  const tall = Math.max(size.height, (recording.length / 1000) * scale + 40);
  const toY = (ms: number): number => 20 + (ms / 1000) * scale;
  const toMs = (y: number): number => within(0, recording.length, ((y - 20) / scale) * 1000);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const watch = new ResizeObserver(() => setSize({ width: element.clientWidth, height: element.clientHeight }));
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  useSignalEffect(() => {
    const y = 20 + (playing.now.value / 1000) * scale;
    if (line.current) line.current.style.transform = `translateY(${y}px)`;
    const element = box.current;
    if (element && playing.runs.value) element.scrollTop = y - element.clientHeight * 0.45;
  });
  /** What is chosen is in sight, where it was when it was chosen. */
  const show = useLatest(() => {
    const chosen = recording.events.find((event) => event.id === selected);
    const element = box.current;
    if (!chosen || !element) return;
    const y = toY(chosen.from);
    if (y < element.scrollTop + 30 || y > element.scrollTop + element.clientHeight - 60) {
      element.scrollTop = y - element.clientHeight * 0.4;
    }
  });
  useEffect(show, [selected, show]);

  const zoom = (by: number, around = size.height / 2): void => {
    const element = box.current;
    if (!element) return;
    const ms = toMs(element.scrollTop + around);
    const next = within(nearest, farthest, scale * by);
    setScale(next);
    requestAnimationFrame(() => {
      element.scrollTop = 20 + (ms / 1000) * next - around;
      setTop(element.scrollTop);
    });
  };
  const pinch = (event: PointerEvent): void => {
    if (!fingers.current.has(event.pointerId)) return;
    const spread = (): number => {
      const ys = [...fingers.current.values()];
      return Math.abs((ys[0] ?? 0) - (ys[1] ?? 0));
    };
    const before = spread();
    fingers.current.set(event.pointerId, event.clientY);
    if (fingers.current.size === 2 && before > 20 && spread() > 20) zoom(spread() / before);
  };
  const lift = (event: PointerEvent): void => {
    fingers.current.delete(event.pointerId);
  };

  const step = size.height;
  const first = Math.max(0, Math.floor(top / step) - 1) * step;
  const last = Math.min(tall, first + step * 4);
  const { child } = childWords(home.child.value);
  const chosen = recording.events.find((event) => event.id === selected);
  return (
    <div class="lanebox">
      <div
        class="lane"
        ref={box}
        tabIndex={0}
        role="group"
        aria-label={say("dance.keys")}
        onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        onPointerDown={(event) => fingers.current.set(event.pointerId, event.clientY)}
        onPointerMove={pinch}
        onPointerUp={lift}
        onPointerCancel={lift}
        onPointerLeave={lift}
        onWheel={(event) => {
          if (!event.ctrlKey) return;
          event.preventDefault();
          zoom(event.deltaY < 0 ? 1.15 : 1 / 1.15, event.offsetY);
        }}
        onClick={(event) => {
          const element = box.current;
          if (!element || !(event.target instanceof Element)) return;
          const id = event.target.closest("[data-event]")?.getAttribute("data-event") ?? null;
          const found = recording.events.find((one) => one.id === id);
          const y = event.clientY - element.getBoundingClientRect().top + element.scrollTop;
          playing.seek(found ? found.from : toMs(y));
          onPick(found ? found.id : null);
        }}
        onKeyDown={(event) => {
          if (event.key === "+" || event.key === "=") zoom(1.3);
          else if (event.key === "-") zoom(1 / 1.3);
          else if (event.key === "ArrowDown") playing.seek(playing.now.value + 1000);
          else if (event.key === "ArrowUp") playing.seek(playing.now.value - 1000);
          else if (event.key === "Home") playing.seek(0);
          else if (event.key === "End") playing.seek(recording.length);
          else return;
          event.preventDefault();
        }}
      >
        <div
          class="lanefull"
          ref={(element) => {
            if (element) element.style.height = `${tall}px`;
          }}
        >
          <div
            class="lanepart"
            ref={(element) => {
              if (element) element.style.top = `${first}px`;
            }}
          >
            <Dance
              recording={recording}
              from={((first - 20) / scale) * 1000}
              to={((last - 20) / scale) * 1000}
              width={size.width}
              height={last - first}
              exchanges={reading.exchanges}
              marks={marks}
              selected={selected}
              names={{ child, adult: say("adult.start") }}
              label={danceWords(recording, reading, home.child.value)}
            />
          </div>
          {chosen && onStretch ? (
            <Edges event={chosen} length={recording.length} toY={toY} scale={scale} onStretch={onStretch} />
          ) : null}
          <div class="nowline" ref={line} aria-hidden="true" />
        </div>
      </div>
      <div class="zooms" data-again>
        <IconButton icon="plus" name={say("dance.in")} disabled={scale >= farthest} onPress={() => zoom(1.5)} />
        <IconButton icon="minus" name={say("dance.out")} disabled={scale <= nearest} onPress={() => zoom(1 / 1.5)} />
      </div>
    </div>
  );
};
