/** The dance of a recording: time flows down, the child solid on the left, the adult striped on the right, together green. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { type Event, inDoubt, type Recording } from "../recording/recording.ts";
import { Hits, Names, Ticks } from "./margin.tsx";
import { ribbon, spine } from "./ribbon.ts";
import { type Answered, danceShape, type DanceShape, type Shown } from "./shape.ts";
import { Hatch } from "./stencil.tsx";
import "./dance.css";

/** A numbered place in the dance, `at` in milliseconds. */
export type Mark = { readonly at: number; readonly number: number };

type DanceProps = {
  readonly recording: Recording;
  /** The window, in milliseconds; it may reach over both ends. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly height: number;
  readonly exchanges: readonly Answered[];
  readonly marks?: readonly Mark[];
  readonly selected?: string | null;
  readonly names: { readonly child: string; readonly adult: string };
  readonly label: string;
};

const n = (value: number): number => Math.round(value * 10) / 10;
const inked = (point: { readonly half: number }): boolean => point.half > 2.5;
/** Below this sureness what was heard is drawn as a proposal. */
const doubtful = 0.6;

export const Dance = (props: DanceProps): JSX.Element => {
  const { recording, from, to, width, height, exchanges, marks = [], selected = null, names, label } = props;
  const id = useId();
  const shape = danceShape(recording, exchanges, { from, to, width, height });
  const child = ribbon(shape.child);
  const adult = ribbon(shape.adult);
  const [inChild, inAdult, hatch] = [`${id}c`, `${id}a`, `${id}h`];
  const drawn = shape.events.filter(({ event }) => event.act !== "look-away");
  const aways = shape.events.filter(({ event }) => event.act === "look-away");
  return (
    <svg class="dance" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <clipPath id={inChild}>
          <path d={child} />
        </clipPath>
        <clipPath id={inAdult}>
          <path d={adult} />
        </clipPath>
        <Hatch id={hatch} />
      </defs>
      <Ticks from={from} to={to} width={width} length={recording.length} toY={shape.toAlong} />
      {shape.events
        .filter(({ event }) => event.channel === "cry")
        .map((shown) => (
          <Cry key={shown.event.id} shape={shape} shown={shown} />
        ))}
      <path class="ink-child" d={child} />
      <path class="ink-adult" d={adult} />
      <path d={adult} fill={`url(#${hatch})`} />
      <path class="ink-both" d={adult} clip-path={`url(#${inChild})`} />
      <path class="line-both" d={adult} clip-path={`url(#${inChild})`} />
      <path class="line-both" d={child} clip-path={`url(#${inAdult})`} />
      <path class="spine-child" d={spine(shape.child.filter(inked))} />
      <path class="spine-adult" d={spine(shape.adult.filter(inked))} />
      <Threads shape={shape} exchanges={exchanges} />
      {aways.map((shown) => (
        <Away key={shown.event.id} shape={shape} shown={shown} />
      ))}
      {drawn.map((shown) =>
        inDoubt(shown.event) ? <Either key={shown.event.id} shape={shape} event={shown.event} /> : null,
      )}
      {drawn.map((shown) => (
        <Onset key={shown.event.id} shape={shape} shown={shown} />
      ))}
      {shape.events.map((shown) =>
        shown.event.id === selected ? <Around key={selected} shape={shape} shown={shown} name="chosen" /> : null,
      )}
      {marks
        .filter((mark) => mark.at >= from && mark.at <= to)
        .map((mark) => {
          const x = n((shape.pointAt("child", mark.at).x + shape.pointAt("adult", mark.at).x) / 2);
          const y = n(shape.toAlong(mark.at));
          return (
            <g key={mark.number} class="mark-at">
              <circle cx={x} cy={y} r="14" />
              <text x={x} y={y + 5.5} text-anchor="middle">
                {mark.number}
              </text>
            </g>
          );
        })}
      <Names shape={shape} names={names} />
      <Hits shape={shape} width={width} />
    </svg>
  );
};

type ThreadsProps = { readonly shape: DanceShape; readonly exchanges: readonly Answered[] };

/** Who answered whom: a dotted thread from one onset to the other. */
const Threads = ({ shape, exchanges }: ThreadsProps): JSX.Element => {
  const shown = new Map(shape.events.map((one) => [one.event.id, one]));
  const paths = exchanges.flatMap((exchange) => {
    const serve = shown.get(exchange.serve);
    const answer = exchange.return === null ? undefined : shown.get(exchange.return);
    if (!serve || !answer) return [];
    const a = shape.pointAt(serve.side, serve.event.from);
    const b = shape.pointAt(answer.side, answer.event.from);
    const middle = (a.y + b.y) / 2;
    return [`M${n(a.x)} ${n(a.y)}C${n(a.x)} ${n(middle + 6)} ${n(b.x)} ${n(middle - 6)} ${n(b.x)} ${n(b.y)}`];
  });
  return <path class="thread" d={paths.join("")} />;
};

type OneProps = { readonly shape: DanceShape; readonly shown: Shown };

/** A ring where something begins; dashed, with its stretch, where the device was not sure. */
const Onset = ({ shape, shown }: OneProps): JSX.Element => {
  const { event, side } = shown;
  const at = shape.pointAt(side, event.from);
  const faint = event.by === "heard" && !inDoubt(event) && (event.sure ?? 1) < doubtful;
  return (
    <g class={`sign-${side}${faint ? " faint" : ""}`}>
      {faint ? <Around shape={shape} shown={shown} name="maybe" /> : null}
      <circle class="ring" cx={n(at.x)} cy={n(at.y)} r="5" />
    </g>
  );
};

/** Looking away: dots beside the ribbon for as long as it lasts, and a dotted ring. */
const Away = ({ shape, shown }: OneProps): JSX.Element => {
  const { event, side } = shown;
  const out = side === "child" ? -1 : 1;
  const [a, b] = [shape.pointAt(side, event.from), shape.pointAt(side, event.to)];
  return (
    <g class={`sign-${side}`}>
      <path class="away-line" d={`M${n(a.x + out * 16)} ${n(a.y)}L${n(b.x + out * 16)} ${n(b.y)}`} />
      <circle class="ring away" cx={n(a.x)} cy={n(a.y)} r="8" />
    </g>
  );
};

/** A cry stands out by its shape: the outer edge of the ribbon is torn into teeth. */
const Cry = ({ shape, shown }: OneProps): JSX.Element => {
  const { event, side } = shown;
  const out = side === "child" ? -1 : 1;
  const tall = shape.toAlong(event.to) - shape.toAlong(event.from);
  const teeth = Math.max(2, Math.round(tall / 12));
  const edge = Array.from({ length: teeth * 2 + 1 }, (_, i) => {
    const at = shape.pointAt(side, event.from + ((event.to - event.from) * i) / (teeth * 2));
    return `L${n(at.x + out * (at.half + (i % 2 ? 10 : -2)))} ${n(at.y)}`;
  });
  const [a, b] = [shape.pointAt(side, event.from), shape.pointAt(side, event.to)];
  return <path class={`teeth ink-${side}`} d={`M${n(a.x)} ${n(a.y)}${edge.join("")}L${n(b.x)} ${n(b.y)}Z`} />;
};

/** One outline in both inks over both ribbons, with a question mark: it is one of the two's, and not known whose. */
const Either = ({ shape, event }: { readonly shape: DanceShape; readonly event: Event }): JSX.Element => {
  const at = [event.from, (event.from + event.to) / 2, event.to];
  const [left, right] = [at.map((ms) => shape.pointAt("child", ms)), at.map((ms) => shape.pointAt("adult", ms))];
  const from = Math.min(...left.map(({ x, half }) => x - half)) - 4;
  const wide = Math.max(...right.map(({ x, half }) => x + half)) + 4 - from;
  const [top, end] = [shape.toAlong(event.from) - 5, shape.toAlong(event.to) + 5];
  const box = { x: n(from), y: n(top), width: n(wide), height: n(Math.max(14, end - top)), rx: 7 };
  return (
    <g class="either">
      <rect class="of-child" {...box} />
      <rect class="of-adult" {...box} />
      <text x={n(from + wide / 2)} y={n((top + end) / 2 + 5)} text-anchor="middle" aria-hidden="true">
        ?
      </text>
    </g>
  );
};

/** A stone's outline around a stretch. */
const Around = ({ shape, shown, name }: OneProps & { readonly name: "chosen" | "maybe" }): JSX.Element => {
  const { event, side } = shown;
  const [a, b] = [shape.pointAt(side, event.from), shape.pointAt(side, event.to)];
  const middle = shape.pointAt(side, (event.from + event.to) / 2);
  const half = Math.max(a.half, b.half, middle.half) + 8;
  const left = Math.min(a.x, b.x, middle.x) - half;
  const wide = Math.max(a.x, b.x, middle.x) + half - left;
  return (
    <rect
      class={name}
      x={n(left)}
      y={n(a.y - 11)}
      width={n(wide)}
      height={n(Math.max(22, b.y - a.y + 22))}
      rx={n(Math.min(22, wide / 2))}
    />
  );
};
