/** The dance of a recording: time flows down, the child solid on the left, the adult striped on the right, together green. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { clock } from "../ground/words.ts";
import type { Recording } from "../recording/recording.ts";
import { ribbon, spine } from "./ribbon.ts";
import { type Answered, danceShape, type DanceShape, type Side } from "./shape.ts";

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
/** Below this sureness what was heard is drawn as a proposal. */
const doubtful = 0.6;

export const Dance = (props: DanceProps): JSX.Element => {
  const { recording, from, to, width, height, exchanges, marks = [], selected = null, label } = props;
  const id = useId();
  const shape = danceShape(recording, exchanges, { from, to, width, height });
  const child = ribbon(shape.child);
  const adult = ribbon(shape.adult);
  const [inChild, inAdult, hatch] = [`${id}c`, `${id}a`, `${id}h`];
  return (
    <svg class="dance" width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <defs>
        <clipPath id={inChild}>
          <path d={child} />
        </clipPath>
        <clipPath id={inAdult}>
          <path d={adult} />
        </clipPath>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(35)">
          <rect class="hatch" width="1.6" height="5" />
        </pattern>
      </defs>
      <Ticks from={from} to={to} width={width} length={recording.length} toY={shape.toY} />
      <path class="ink-child" d={child} />
      <path class="ink-adult" d={adult} />
      <path d={adult} fill={`url(#${hatch})`} />
      <path class="ink-both" d={adult} clip-path={`url(#${inChild})`} />
      <path class="line-both" d={adult} clip-path={`url(#${inChild})`} />
      <path class="line-both" d={child} clip-path={`url(#${inAdult})`} />
      <path class="spine-child" d={spine(shape.child)} />
      <path class="spine-adult" d={spine(shape.adult)} />
      <Threads shape={shape} exchanges={exchanges} />
      {shape.events.map(({ event, side }) => (
        <Ring
          key={event.id}
          shape={shape}
          side={side}
          from={event.from}
          to={event.to}
          kind={event.act === "look-away" ? "away" : event.channel === "cry" ? "cry" : "sign"}
          faint={event.by === "heard" && (event.sure ?? 1) < doubtful}
          selected={event.id === selected}
        />
      ))}
      {marks
        .filter((mark) => mark.at >= from && mark.at <= to)
        .map((mark) => {
          const x = n((shape.pointAt("child", mark.at).x + shape.pointAt("adult", mark.at).x) / 2);
          const y = n(shape.toY(mark.at));
          return (
            <g key={mark.number} class="mark-at">
              <circle cx={x} cy={y} r="14" />
              <text x={x} y={y + 5.5} text-anchor="middle">
                {mark.number}
              </text>
            </g>
          );
        })}
      {shape.events.map(({ event, side }) => {
        const tall = Math.max(28, shape.toY(event.to) - shape.toY(event.from) + 12);
        return (
          <rect
            key={event.id}
            class="hit"
            data-event={event.id}
            x={side === "child" ? 0 : n(width / 2)}
            y={n(shape.toY(event.from) - 12)}
            width={n(width / 2)}
            height={n(tall)}
          />
        );
      })}
    </svg>
  );
};

const Threads = ({
  shape,
  exchanges,
}: {
  readonly shape: DanceShape;
  readonly exchanges: readonly Answered[];
}): JSX.Element => {
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

type RingProps = {
  readonly shape: DanceShape;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
  readonly kind: "sign" | "cry" | "away";
  readonly faint: boolean;
  readonly selected: boolean;
};

const Ring = ({ shape, side, from, to, kind, faint, selected }: RingProps): JSX.Element => {
  const start = shape.pointAt(side, from);
  const end = shape.pointAt(side, to);
  const [x, y] = [n(start.x), n(start.y)];
  const out = side === "child" ? -1 : 1;
  const length = Math.max(18, end.y - start.y);
  // A cry stands out by its shape: a jagged line along its side of the ribbon.
  const jags = Math.max(2, Math.round(length / 7));
  const jagged = Array.from({ length: jags + 1 }, (_, i) => {
    const share = i / jags;
    const here = shape.pointAt(side, from + (to - from) * share);
    return `${i ? "L" : "M"}${n(here.x + out * (here.half + (i % 2 ? 9 : 2)))} ${n(start.y + length * share)}`;
  }).join("");
  return (
    <g class={`sign-${side}${faint ? " faint" : ""}`}>
      {selected ? (
        <rect
          class="chosen"
          x={n(Math.min(start.x, end.x) - 32)}
          y={n(start.y - 10)}
          width={n(Math.abs(start.x - end.x) + 64)}
          height={n(length + 20)}
          rx="22"
        />
      ) : null}
      {kind === "cry" ? <path class="jag" d={jagged} /> : null}
      <circle class={kind === "away" ? "ring away" : "ring"} cx={x} cy={y} r={kind === "away" ? 8 : 5} />
    </g>
  );
};

type TicksProps = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly length: number;
  readonly toY: (ms: number) => number;
};

const Ticks = ({ from, to, width, length, toY }: TicksProps): JSX.Element => {
  const perSecond = toY(from + 1000);
  const every = [5, 10, 15, 30, 60, 300, 600].find((seconds) => seconds * perSecond >= 90) ?? 1800;
  const first = Math.max(0, Math.ceil(from / 1000 / every) * every);
  const last = Math.min(length, to) / 1000;
  const ticks = Array.from(
    { length: Math.max(0, Math.floor((last - first) / every) + 1) },
    (_, i) => first + i * every,
  );
  return (
    <g class="ticks">
      {ticks.map((seconds) => (
        <text key={seconds} x={width - 14} y={n(toY(seconds * 1000) + 5)} text-anchor="end">
          {clock(seconds * 1000)}
        </text>
      ))}
    </g>
  );
};
