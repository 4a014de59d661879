/** What stands around the dance: the clock beside it, the two names at its head, and where a finger picks an event. */
import type { JSX } from "preact";
import { clock } from "../words/written.ts";
import type { DanceShape, Shown, Side } from "./shape.ts";

const n = (value: number): number => Math.round(value * 10) / 10;

type TicksProps = {
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly length: number;
  readonly toY: (ms: number) => number;
};

/** Times, about one in 90 pixels. */
export const Ticks = ({ from, to, width, length, toY }: TicksProps): JSX.Element => {
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

type NamesProps = {
  readonly shape: DanceShape;
  readonly names: { readonly child: string; readonly adult: string };
};

/** How wide a letter of a name is, about, in pixels. */
const letter = 8.6;

/** Both names at the start: between the ribbons where they are far apart, else outside. */
export const Names = ({ shape, names }: NamesProps): JSX.Element | null => {
  if (shape.toAlong(0) < -20 || shape.child.length === 0) return null;
  const [child, adult] = [shape.pointAt("child", 700), shape.pointAt("adult", 700)];
  const room = adult.x - adult.half - child.x - child.half;
  const inside = room > 30 + letter * (names.child.length + names.adult.length);
  // Where neither the middle nor the margin has room, the stripes and the stones below say who is who.
  if (!inside && child.x - child.half - 14 < letter * names.child.length) return null;
  const y = n(shape.toAlong(0) + 17);
  const off = (half: number): number => (inside ? half + 10 : -half - 10);
  return (
    <g class="names">
      <text x={n(child.x + off(child.half))} y={y} text-anchor={inside ? "start" : "end"}>
        {names.child}
      </text>
      <text x={n(adult.x - off(adult.half))} y={y} text-anchor={inside ? "end" : "start"}>
        {names.adult}
      </text>
    </g>
  );
};

/** The height that a finger wants. */
const finger = 44;

/** Where each event is picked: its own stretch and as much of 44 px as its neighbours on that side leave. */
export const hitsOf = (shape: DanceShape): readonly (Shown & { readonly top: number; readonly bottom: number })[] =>
  (["child", "adult"] satisfies Side[]).flatMap((side) => {
    const one = shape.events
      .filter((shown) => shown.side === side)
      .map((shown) => {
        const [a, b] = [shape.toAlong(shown.event.from), shape.toAlong(shown.event.to)];
        return { ...shown, a, b, middle: (a + b) / 2 };
      })
      .sort((x, y) => x.middle - y.middle);
    return one.map(({ event, a, b, middle }, i) => {
      const before = ((one[i - 1]?.middle ?? -Infinity) + middle) / 2;
      const after = ((one[i + 1]?.middle ?? Infinity) + middle) / 2;
      return {
        event,
        side,
        top: Math.max(before, Math.min(a - 6, middle - finger / 2)),
        bottom: Math.min(after, Math.max(b + 6, middle + finger / 2)),
      };
    });
  });

export const Hits = ({ shape, width }: { readonly shape: DanceShape; readonly width: number }): JSX.Element => (
  <g>
    {hitsOf(shape).map(({ event, side, top, bottom }) => (
      <rect
        key={event.id}
        class="hit"
        data-event={event.id}
        x={side === "child" ? 0 : n(width / 2)}
        y={n(top)}
        width={n(width / 2)}
        height={n(Math.max(0, bottom - top))}
      />
    ))}
  </g>
);
