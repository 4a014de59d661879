/**
 * The dance lying down as a desk has it, a piece of a long one: time runs along, the child above solid, the adult below striped,
 * green where together; beneath it six lanes with both people in each. One path holds all that looks alike, so that a
 * piece has as many elements as it has kinds of marks and room for words.
 */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { type Event, inDoubt } from "../recording/recording.ts";
import { clock } from "../words/written.ts";
import { type Bar, barKindOf, type BarRow, barsOf, type Danced, sixLanes, spansWithin } from "./bars.ts";
import type { Mark } from "./dance.tsx";
import { Inks } from "./inks.tsx";
import { type Answered, danceReach, danceShape, type DanceShape, type Shown, type Side } from "./shape.ts";
import { Hatch } from "./stencil.tsx";
import "./dance.css";
import "./lying.css";

/** Where everything stands from top to bottom, in pixels: the clock, the dance, then the lanes of one coding or of two. */
export type Heights = {
  readonly clock: number;
  readonly dance: number;
  readonly lane: number;
  readonly codings: 1 | 2;
};

/** A stretch of a long drawing: `scale` pixels take a second, and it begins `at` pixels from the recording's start. */
export type LinePiece = { readonly at: number; readonly width: number; readonly scale: number };

/** How far beyond its ends a piece is drawn, in pixels, so that what lies over an end is whole in both. */
const over = 60;
/** A sign is drawn where the one before it on its side began this far away, in pixels; nearer, there is no telling them apart. */
const ringed = 6;
const n = (value: number): number => Math.round(value * 10) / 10;

/** The height of one coding's bars within a lane, and how far the two people stand apart in it, in pixels. */
const barred = (heights: Heights): { readonly row: number; readonly tall: number; readonly shift: number } => {
  const row = heights.lane / heights.codings;
  const tall = Math.min(16, Math.max(8, row * 0.6));
  return { row, tall, shift: Math.min(tall * 0.3, (row - tall) / 2) };
};

/** The top and the height in pixels of one side's bars in a lane (0 to 5); `coding` is 0 for the first, 1 for the second. */
export const barBox = (
  heights: Heights,
  lane: number,
  side: Side,
  coding: 0 | 1 = 0,
): { top: number; tall: number } => {
  const { row, tall, shift } = barred(heights);
  const middle = heights.clock + heights.dance + lane * heights.lane + (coding + 0.5) * row;
  return { top: middle + (side === "child" ? -shift : shift) - tall / 2, tall };
};

/** The height of all of it, in pixels. */
export const wholeHeight = (heights: Heights): number =>
  heights.clock + heights.dance + heights.lane * sixLanes.length + 2;

const msOf = (px: number, scale: number): number => (px / scale) * 1000;

type LyingProps = {
  readonly piece: LinePiece;
  readonly heights: Heights;
  readonly danced: Danced;
  readonly marks: readonly Mark[];
  /** The rows of the coding, and of a second one. */
  readonly rows: readonly BarRow[];
  readonly second: readonly BarRow[] | null;
  /** An event's own word, or null where its lane says all. */
  readonly wordOf: (event: Event) => string | null;
};

/** The picture without what is chosen in it. It is hidden from a screen reader: what is around it says it in words. */
export const Lying = (props: LyingProps): JSX.Element => {
  const { piece, heights, danced, marks, rows, second, wordOf } = props;
  const id = useId();
  const from = msOf(piece.at - over, piece.scale);
  const width = piece.width + 2 * over;
  const to = msOf(piece.at + piece.width + over, piece.scale);
  const window = { from, to, width, height: heights.dance, along: "x" } as const;
  const far = danceReach(piece.scale / 1000);
  const recording = { ...danced.recording, events: spansWithin(danced.events, from - far, to + far) };
  const exchanges = spansWithin(danced.exchanges, from - far, to + far);
  const shape = danceShape(recording, exchanges, window);
  // Where more happened than there are pixels, no sign has room.
  const isRoomy = shape.events.length < width;
  return (
    <>
      <defs>
        <Hatch id={id} turn={55} />
      </defs>
      <g transform={`translate(${-over} 0)`}>
        <Seconds from={from} to={to} length={recording.length} scale={piece.scale} heights={heights} />
        <g transform={`translate(0 ${heights.clock})`}>
          {isRoomy ? <Cries shape={shape} /> : null}
          <Inks child={shape.child} adult={shape.adult} />
          {isRoomy ? <Signs shape={shape} exchanges={exchanges} /> : null}
          <Numbers shape={shape} marks={marks.filter(({ at }) => at >= from && at <= to)} />
        </g>
        <path class="lane-line" d={linesOf(width, heights)} />
        <Bars rows={rows} coding={0} {...{ from, to, heights, wordOf }} scale={piece.scale} hatch={id} />
        {second ? (
          <Bars rows={second} coding={1} {...{ from, to, heights, wordOf }} scale={piece.scale} hatch={id} />
        ) : null}
      </g>
    </>
  );
};

type ChosenProps = {
  readonly piece: LinePiece;
  readonly heights: Heights;
  readonly rows: readonly BarRow[];
  readonly second: readonly BarRow[] | null;
  readonly selection: ReadonlySet<string>;
  readonly differ: ReadonlySet<string>;
};

/** What is chosen, outlined, and what differs between two codings, in a dotted ring. */
export const ChosenBars = ({ piece, heights, rows, second, selection, differ }: ChosenProps): JSX.Element | null => {
  if (selection.size + differ.size === 0) return null;
  const from = msOf(piece.at - over, piece.scale);
  const to = msOf(piece.at + piece.width + over, piece.scale);
  const around = (ids: ReadonlySet<string>, by: number): string =>
    [rows, second ?? []]
      .flatMap((all, coding) =>
        all.flatMap((row) => {
          const { top, tall } = barBox(heights, row.lane, row.side, coding === 0 ? 0 : 1);
          const found = spansWithin(row, from, to).filter((event) => ids.has(event.id));
          return barsOf(found, from, piece.scale).map(({ x, end }) => boxed(x - by, top - by, end + by, tall + 2 * by));
        }),
      )
      .join("");
  return (
    <g transform={`translate(${-over} 0)`}>
      {selection.size > 0 ? <path class="bar-chosen" d={around(selection, 3)} /> : null}
      {differ.size > 0 ? <path class="bar-differ" d={around(differ, 3)} /> : null}
    </g>
  );
};

/** A rounded box; never narrower than 3 px. */
const boxed = (x: number, top: number, end: number, tall: number): string => {
  const wide = Math.max(3, end - x);
  const [rx, flat] = [Math.min(tall / 2, wide / 2), Math.max(0, wide - tall)];
  return `M${n(x + rx)} ${n(top)}h${n(flat)}a${n(rx)} ${n(tall / 2)} 0 0 1 0 ${n(tall)}h${n(-flat)}a${n(rx)} ${n(tall / 2)} 0 0 1 0 ${n(-tall)}z`;
};
/** An instant: a diamond. */
const diamond = (x: number, top: number, tall: number): string =>
  `M${n(x)} ${n(top - 1)}l5 ${n(tall / 2 + 1)} -5 ${n(tall / 2 + 1)} -5 ${n(-tall / 2 - 1)}z`;

const linesOf = (width: number, heights: Heights): string =>
  sixLanes
    .flatMap((_, lane) =>
      Array.from({ length: heights.codings }, (_one, coding) => {
        const y =
          heights.clock + heights.dance + lane * heights.lane + ((coding + 0.5) * heights.lane) / heights.codings;
        return `M0 ${n(y)}H${n(width)}`;
      }),
    )
    .join("");

type BarsProps = {
  readonly rows: readonly BarRow[];
  readonly coding: 0 | 1;
  readonly from: number;
  readonly to: number;
  readonly scale: number;
  readonly heights: Heights;
  readonly hatch: string;
  readonly wordOf: (event: Event) => string | null;
};

/** How wide a letter is in a bar, about, and what is free on both sides of a word, in pixels. */
const letter = 6.6;
const free = 16;

const Bars = ({ rows, coding, from, to, scale, heights, hatch, wordOf }: BarsProps): JSX.Element => {
  const paths = new Map<string, string>();
  const words: JSX.Element[] = [];
  const drawnRows = rows.map((row) => ({ ...row, bars: barsOf(spansWithin(row, from, to), from, scale) }));
  for (const row of drawnRows) {
    const { top, tall } = barBox(heights, row.lane, row.side, coding);
    const beside = drawnRows.filter(({ lane }) => lane === row.lane).flatMap(({ bars }) => bars);
    for (const bar of row.bars) {
      const name = `linebar ${row.side} ${bar.kind}`;
      paths.set(name, (paths.get(name) ?? "") + drawn(bar, top, tall));
      const word = tall >= 12 && bar.event ? wordOf(bar.event) : null;
      const wide = (word ?? "").length * letter + free;
      if (word === null || bar.end - bar.x < wide) continue;
      // Where the other one's bar, or another channel's, lies over the word, neither could be read.
      if (beside.some((other) => other !== bar && other.x < bar.x + wide && other.end > bar.x)) continue;
      words.push(
        <text
          key={`${bar.event?.id}`}
          class={`bar-word ${row.side} ${bar.kind}`}
          x={n(bar.x + free / 2)}
          y={n(top + tall / 2 + 4.2)}
        >
          {word}
        </text>,
      );
    }
  }
  return (
    <>
      {[...paths].map(([name, d]) => (
        <g key={name}>
          <path class={name} d={d} />
          {/adult (?:seen|unchecked|many)/.test(name) ? <path d={d} fill={`url(#${hatch})`} /> : null}
        </g>
      ))}
      {words}
    </>
  );
};

const drawn = ({ x, end, event }: Bar, top: number, tall: number): string =>
  event && event.from === event.to ? diamond(x, top, tall) : boxed(x, top, end, tall);

type SecondsProps = {
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly scale: number;
  readonly heights: Heights;
};

/** Times along the top, about one in 90 pixels, and a fine line down from each. */
const Seconds = ({ from, to, length, scale, heights }: SecondsProps): JSX.Element => {
  const all = [0.2, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1200, 1800];
  const every = (all.find((seconds) => seconds * scale >= 90) ?? 3600) * 1000;
  const first = Math.max(0, Math.ceil(from / every));
  const ticks = Array.from({ length: Math.max(0, Math.floor(Math.min(length, to) / every) - first + 1) }, (_, i) => {
    const ms = (first + i) * every;
    return { ms, x: n(((ms - from) / 1000) * scale) };
  });
  return (
    <>
      <path class="second-line" d={ticks.map(({ x }) => `M${x} ${heights.clock}V${wholeHeight(heights)}`).join("")} />
      <g class="ticks">
        {ticks.map(({ ms, x }) => (
          <text key={ms} x={x + (ms === 0 ? 2 : 0)} y={heights.clock - 9} text-anchor={ms === 0 ? "start" : "middle"}>
            {clock(ms, every < 1000 ? 1 : 0)}
          </text>
        ))}
      </g>
    </>
  );
};

/** A cry stands out by its shape: the outer edge of the ribbon is torn into teeth. */
const Cries = ({ shape }: { readonly shape: DanceShape }): JSX.Element => (
  <>
    {(["child", "adult"] satisfies Side[]).map((side) => {
      const out = side === "child" ? -1 : 1;
      let last = -Infinity;
      const torn = shape.events.map(({ event, side: whose }) => {
        if (whose !== side || event.channel !== "cry") return "";
        const [a, b] = [shape.pointAt(side, event.from), shape.pointAt(side, event.to)];
        const before = last;
        last = a.x;
        if (a.x - before < 2 * ringed) return "";
        const teeth = Math.min(200, Math.max(2, Math.round((b.x - a.x) / 12)));
        const edge = Array.from({ length: teeth * 2 + 1 }, (_, i) => {
          const at = shape.pointAt(side, event.from + ((event.to - event.from) * i) / (teeth * 2));
          return `L${n(at.x)} ${n(at.y + out * (at.half + (i % 2 ? 10 : -2)))}`;
        });
        return `M${n(a.x)} ${n(a.y)}${edge.join("")}L${n(b.x)} ${n(b.y)}Z`;
      });
      return <path key={side} class={`teeth ink-${side}`} d={torn.join("")} />;
    })}
  </>
);

type SignsProps = { readonly shape: DanceShape; readonly exchanges: readonly Answered[] };

/** Threads from who called to who answered, a ring where something begins, dots while somebody looked away. */
const Signs = ({ shape, exchanges }: SignsProps): JSX.Element => {
  const ring = (x: number, y: number, r: number): string =>
    `M${n(x - r)} ${n(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  /** Those of one side that have room for a ring of their own. */
  const roomFor = (side: Side, which: (event: Event) => boolean): readonly Shown[] => {
    let last = -Infinity;
    return shape.events.filter(({ event, side: whose }) => {
      if (whose !== side) return false;
      const before = last;
      last = shape.toAlong(event.from);
      return which(event) && last - before >= ringed;
    });
  };
  const isAway = (event: Event): boolean => barKindOf(event) === "away";
  const ringsOf = (side: Side, which: (event: Event) => boolean, r: number): string =>
    roomFor(side, which)
      .map(({ event }) => shape.pointAt(side, event.from))
      .map((at) => ring(at.x, at.y, r))
      .join("");
  const awayOf = (side: Side): string =>
    roomFor(side, isAway)
      .map(({ event }) => {
        const [a, b] = [shape.pointAt(side, event.from), shape.pointAt(side, event.to)];
        const out = side === "child" ? -16 : 16;
        return `M${n(a.x)} ${n(a.y + out)}L${n(b.x)} ${n(b.y + out)}`;
      })
      .join("");
  return (
    <>
      <path class="thread" d={threads(shape, exchanges)} />
      {(["child", "adult"] satisfies Side[]).map((side) => (
        <g key={side} class={`sign-${side}`}>
          <path class="away-line" d={awayOf(side)} />
          <path class="ring away" d={ringsOf(side, isAway, 8)} />
          <path class="ring" d={ringsOf(side, (event) => !isAway(event) && barKindOf(event) !== "maybe", 5)} />
          <g class="faint">
            <path class="ring" d={ringsOf(side, (event) => barKindOf(event) === "maybe" && !inDoubt(event), 5)} />
          </g>
        </g>
      ))}
      <path class="either-line" d={eithers(shape)} />
    </>
  );
};

/** Who answered whom: a dotted thread from one onset to the other, where there is room to see it. */
const threads = (shape: DanceShape, exchanges: readonly Answered[]): string => {
  const shown = new Map(shape.events.map((one) => [one.event.id, one]));
  let last = -Infinity;
  const paths = exchanges.flatMap(({ serve: from, return: to }) => {
    const serve = shown.get(from);
    const answer = to === null ? undefined : shown.get(to);
    if (!serve || !answer) return [];
    const before = last;
    last = shape.toAlong(serve.event.from);
    if (last - before < ringed) return [];
    const a = shape.pointAt(serve.side, serve.event.from);
    const b = shape.pointAt(answer.side, answer.event.from);
    const middle = (a.x + b.x) / 2;
    return [`M${n(a.x)} ${n(a.y)}C${n(middle + 6)} ${n(a.y)} ${n(middle - 6)} ${n(b.y)} ${n(b.x)} ${n(b.y)}`];
  });
  return paths.join("");
};

/** What is one of the two's, and not known whose: an outline over both ribbons. */
const eithers = (shape: DanceShape): string => {
  let last = -Infinity;
  return shape.events
    .map(({ event }) => {
      if (!inDoubt(event)) return "";
      const x = shape.toAlong(event.from) - 5;
      const before = last;
      last = x;
      if (x - before < ringed) return "";
      const [above, below] = [shape.pointAt("child", event.from), shape.pointAt("adult", event.from)];
      const [top, end] = [above.y - above.half - 4, below.y + below.half + 4];
      const wide = Math.max(14, shape.toAlong(event.to) + 5 - x);
      return `M${n(x)} ${n(top)}h${n(wide)}V${n(end)}h${n(-wide)}z`;
    })
    .join("");
};

type NumbersProps = { readonly shape: DanceShape; readonly marks: readonly Mark[] };

const Numbers = ({ shape, marks }: NumbersProps): JSX.Element => (
  <>
    {marks.map(({ at, number }, i) => {
      const x = n(shape.toAlong(at));
      if (x - shape.toAlong(marks[i - 1]?.at ?? -Infinity) < ringed) return null;
      const y = n((shape.pointAt("child", at).y + shape.pointAt("adult", at).y) / 2);
      return (
        <g key={number} class="mark-at">
          <circle cx={x} cy={y} r="13" />
          <text x={x} y={y + 5.5} text-anchor="middle">
            {number}
          </text>
        </g>
      );
    })}
  </>
);
