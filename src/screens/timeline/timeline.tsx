/**
 * A play along time, as a desk has it: the dance lying down over six lanes with both people in each, one playhead through all of
 * them, and a strip of the whole clip. Only what is seen is drawn, in pieces (tiles.ts) that are moved, not drawn again.
 */
import type { ComponentChildren, JSX } from "preact";
import { type Signal, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { barRowsOf, dancedOf, sixLanes } from "../../drawing/bars.ts";
import type { Mark } from "../../drawing/dance.tsx";
import { type Heights, wholeHeight } from "../../drawing/lying.tsx";
import { clock } from "../../words/written.ts";
import type { Reading } from "../../reading/reading.ts";
import type { Event, Recording } from "../../recording/recording.ts";
import { IconButton } from "../parts/iconbutton.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { useLatest } from "../parts/latest.ts";
import type { Playing } from "../replay/playing.ts";
import { eventWords } from "../replay/said.ts";
import { clockTall, useGestures } from "./gestures.ts";
import { type LineGround, groundOf } from "./ground.ts";
import { type LineEdit, useHands } from "./hands.tsx";
import { useLineKeys } from "./linekeys.ts";
import { Overview } from "./overview.tsx";
import { lineWords } from "./said.ts";
import { Tile } from "./tile.tsx";
import { useTracks } from "./tracks.ts";
import {
  clampView,
  firstView,
  fitView,
  followView,
  revealView,
  type LineRoom,
  type View,
  viewX,
  zoomView,
} from "./view.ts";
import { say } from "./words.ts";
import "./timeline.css";

type TimelineProps = {
  readonly recording: Recording;
  readonly reading: Reading;
  readonly playing: Playing;
  /** Loudness every 50 ms, 0 to 255. */
  readonly wave: Uint8Array | null;
  /** What is shown, to be shared with keys and buttons; a scale of 0 becomes the first view of the clip. */
  readonly view?: Signal<View>;
  readonly selection: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly marks: readonly Mark[];
  /** What is played over and over, in milliseconds; `to` is null while its end is not set. */
  readonly loop: { readonly from: number; readonly to: number | null } | null;
  /** Another coding of the same clip, drawn below this one in each lane. */
  readonly second?: Recording;
  /** The events of either coding that the other has otherwise. */
  readonly differ?: ReadonlySet<string>;
  /** With it, pointers and keys change what is drawn (hands.tsx). */
  readonly edit?: LineEdit;
  /** An event's own word in its bar; by default its act. */
  readonly wordOf?: (event: Event) => string | null;
  /** Drawn over the ground, in its pixels; draw again with `ground.view`. */
  readonly children?: (ground: LineGround) => ComponentChildren;
};

const none: ReadonlySet<string> = new Set();

/** Half the width of a pill of so many characters, in pixels. */
const pillHalf = (letters: number): number => Math.round(10 + letters * 4.1);

const actWord = (event: Event): string | null => (event.act === "look-away" ? say("act.look-away") : event.act);

/** How tall everything is on a ground of `tall` pixels. */
const heightsIn = (tall: number, codings: 1 | 2): Heights => {
  const roomy = codings === 2 ? 40 : 25;
  const lane = tall - clockTall - sixLanes.length * roomy >= 130 ? roomy : codings === 2 ? 34 : 21;
  const dance = Math.round(Math.min(220, Math.max(84, tall - clockTall - sixLanes.length * lane - 2)));
  return { clock: clockTall, dance, lane, codings };
};

export const Timeline = (props: TimelineProps): JSX.Element => {
  const { recording, reading, playing, wave, selection, onSelect, marks, loop, second, children } = props;
  const { differ = none, wordOf = actWord } = props;
  const home = useHome();
  const own = useSignal<View>({ scale: 0, from: 0 });
  const view = props.view ?? own;
  const element = useRef<HTMLDivElement>(null);
  const [now, pill, band] = [useRef<HTMLDivElement>(null), useRef<HTMLTimeElement>(null), useRef<HTMLDivElement>(null)];
  const [size, setSize] = useState({ width: 800, tall: 360 });
  const room = useMemo(
    (): LineRoom => ({ length: recording.length, width: size.width }),
    [recording.length, size.width],
  );
  const codings = second ? 2 : 1;
  const heights = useMemo(() => heightsIn(size.tall, codings), [size.tall, codings]);
  const rows = useMemo(() => barRowsOf(recording), [recording]);
  const others = useMemo(() => (second ? barRowsOf(second) : null), [second]);
  const danced = useMemo(() => dancedOf(recording, reading.exchanges), [recording, reading.exchanges]);
  /** What the pill was last told: how far it stands aside in pixels, and its time. */
  const told = useRef({ shift: NaN, time: NaN });
  /** The hand has moved the view away from what plays. */
  const loose = useRef(false);

  useLayoutEffect(() => {
    const ground = element.current;
    if (!ground) return;
    const measure = (): void => setSize({ width: ground.clientWidth, tall: ground.clientHeight });
    const watch = new ResizeObserver(measure);
    measure();
    watch.observe(ground);
    return () => watch.disconnect();
  }, []);
  useLayoutEffect(() => {
    view.value = view.peek().scale === 0 ? firstView(room) : clampView(view.peek(), room);
  }, [view, room]);

  /** Puts all that is drawn where it stands in the view now. */
  const place = useLatest(() => {
    for (const [i, track] of tracks.entries()) {
      const on = element.current?.children[i];
      if (on instanceof HTMLElement) put(on, track.tiles);
    }
    if (band.current && loop) {
      const [a, b] = [viewX(view.peek(), loop.from), viewX(view.peek(), loop.to ?? loop.from)];
      band.current.style.transform = `translateX(${a}px)`;
      band.current.style.width = `${Math.max(2, b - a)}px`;
    }
    point();
  });
  const { tracks, place: put } = useTracks(view, room, place);
  /** The playhead and its pill. */
  const point = useLatest(() => {
    const x = viewX(view.peek(), playing.now.peek());
    if (!now.current || !pill.current) return;
    now.current.style.transform = `translateX(${Math.round(x)}px)`;
    now.current.hidden = x < -1 || x > room.width + 1;
    // How wide it is is reckoned, not asked: asking would lay the page out with each frame.
    const half = pillHalf(pill.current.textContent.length);
    const shift = Math.round(Math.min(room.width - x - 2 * half, Math.max(-x, -half)));
    if (shift !== told.current.shift) pill.current.style.transform = `translateX(${shift}px)`;
    const part = playing.runs.peek() ? 1000 : 100;
    const time = Math.floor(playing.now.peek() / part) * part;
    if (time !== told.current.time) pill.current.textContent = clock(time, part < 1000 ? 1 : 0);
    told.current = { shift, time };
  });
  useLayoutEffect(place);
  const follow = useLatest(() => {
    const current = view.peek();
    if (current.scale === 0) return;
    const x = viewX(current, playing.now.peek());
    const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
    // Where nothing should glide, the next page comes when the playhead leaves this one.
    if (!playing.runs.peek() || (still && !loose.current)) view.value = revealView(current, room, playing.now.peek());
    else if (!loose.current && (x > room.width * 0.45 || x < 0))
      view.value = followView(current, room, playing.now.peek());
    else if (loose.current && Math.abs(x - room.width * 0.45) < 20) loose.current = false;
    point();
  });
  useSignalEffect(() => {
    void playing.now.value;
    follow();
  });
  useSignalEffect(() => {
    void playing.runs.value;
    loose.current = false;
    point();
  });
  const only = useMemo(
    () => (selection.size === 1 ? recording.events.find(({ id }) => selection.has(id)) : undefined),
    [recording, selection],
  );
  const label = useMemo(() => lineWords(recording, reading, home.child.value), [recording, reading, home.child.value]);
  const reveal = useLatest(() => {
    if (only && view.peek().scale > 0) view.value = revealView(view.peek(), room, only.from, only.to);
  });
  useEffect(reveal, [only?.id, reveal]);

  const ground = useLatest((): LineGround | null =>
    element.current
      ? groundOf({ element: element.current, view, room: () => room, heights, recording, rows, second: others })
      : null,
  );
  const onMoved = useLatest(() => {
    loose.current = playing.runs.peek();
  });
  const pick = useLatest((event: Event | null, ms: number, adds: boolean) => {
    if (!event) {
      playing.seek(ms);
      if (!adds) onSelect(none);
      return;
    }
    if (!adds) {
      playing.seek(event.from);
      return onSelect(new Set([event.id]));
    }
    const next = new Set(selection);
    if (!next.delete(event.id)) next.add(event.id);
    onSelect(next);
  });
  const editing = useHands({
    edit: props.edit,
    ground,
    recording,
    wave,
    selection,
    onSelect,
    playhead: () => playing.now.peek(),
    onPick: pick,
  });
  const gestures = useGestures({ ground, hands: editing.hands, seek: playing.seek, onPick: pick, onMoved });
  /** Nearer or farther about the playhead, or about the middle where it is out of sight. */
  const zoom = (by: number): void => {
    const x = viewX(view.peek(), playing.now.peek());
    view.value = zoomView(view.peek(), room, by, x >= 0 && x <= room.width ? x : room.width / 2);
  };
  const fit = (): void => {
    view.value = fitView(room);
  };
  const onKeyDown = useLineKeys({ recording, selection, playing, view, room, zoom, fit, onSelect, onMoved });

  const { child } = childWords(home.child.value);
  const over = ground();
  const chosen =
    only !== undefined
      ? eventWords(recording, only, home.child.value)
      : selection.size > 0
        ? say("line.many", { n: selection.size })
        : say("line.none");
  return (
    <section class="timeline" aria-label={say("line.name")}>
      <Names heights={heights} child={child} />
      <div
        class="line-ground"
        ref={element}
        tabIndex={0}
        role="group"
        aria-label={label}
        aria-description={props.edit ? `${say("line.keys")} ${say("line.keys.edit")}` : say("line.keys")}
        {...gestures}
        onDblClick={editing.onDblClick}
        onKeyDown={(event) => {
          onKeyDown(event);
          editing.onKeyDown(event);
        }}
      >
        {tracks.map(({ tiles, drawn, shown }) => (
          <div key={tiles.scale} class={shown ? "line-track" : "line-track coming"}>
            {Array.from({ length: drawn }, (_, i) => (
              <Tile
                key={tiles.first + i}
                {...{ heights, danced, marks, rows, selection, differ, wordOf }}
                index={tiles.first + i}
                scale={tiles.scale}
                base={tiles.first}
                second={others}
              />
            ))}
          </div>
        ))}
        {loop ? <div class="line-loop" ref={band} aria-hidden="true" /> : null}
        {children && over ? children(over) : null}
        {editing.over}
        <div class="line-now" ref={now} aria-hidden="true">
          <time ref={pill} />
        </div>
      </div>
      <p class="hide" aria-live="polite">
        {chosen}
      </p>
      <div class="line-foot" data-again>
        <IconButton icon="minus" name={say("dance.out")} title again onPress={() => zoom(1 / 1.5)} />
        <IconButton icon="plus" name={say("dance.in")} title again onPress={() => zoom(1.5)} />
        <IconButton icon="whole" name={say("line.fit")} title again onPress={fit} />
        <Overview {...{ rows, wave, view, room, onMoved }} now={playing.now} />
      </div>
    </section>
  );
};

type NamesProps = { readonly heights: Heights; readonly child: string };

/** Who is above and who below, and what each lane is; on the side where a line of words begins. */
const Names = ({ heights, child }: NamesProps): JSX.Element => {
  const at = (y: number) => (element: HTMLElement | null) => {
    if (element) element.style.insetBlockStart = `${y}px`;
  };
  return (
    <div
      class="line-names"
      ref={(element) => {
        if (element) element.style.blockSize = `${wholeHeight(heights)}px`;
      }}
    >
      <b ref={at(heights.clock + heights.dance * 0.24)}>
        <bdi>{child}</bdi>
      </b>
      <b ref={at(heights.clock + heights.dance * 0.76)}>{say("adult.start")}</b>
      {sixLanes.map(({ lane }, i) => (
        <span key={lane} ref={at(heights.clock + heights.dance + (i + 0.5) * heights.lane)}>
          {say(`lane.${lane}`)}
        </span>
      ))}
    </div>
  );
};
