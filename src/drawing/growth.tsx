/**
 * The five areas side by side: five lanes of one length in the child's ink, now at one place in all of them, and a ring
 * for what was noticed. No lane is longer or fuller than another, and none has an end to reach.
 */
import type { JSX } from "preact";
import { type Point, ribbon, spine } from "./ribbon.ts";
import "./inks.css";
import "./growth.css";

export type GrowthMark = { readonly at: number; readonly is: "yes" | "not-yet" | "not-sure" | "stopped" | "ahead" };
type GrowthProps = {
  readonly lanes: readonly { readonly name: string; readonly marks: readonly GrowthMark[] }[];
  /** Words under the lanes, and where they stand: 0 the start of the lanes, 1 their end. */
  readonly columns: readonly { readonly word: string; readonly at: number }[];
  /** Where now stands, and its word. */
  readonly now: { readonly word: string; readonly at: number };
  readonly rtl: boolean;
  readonly label: string;
};

const width = 342;
const [top, gap, foot] = [38, 62, 40];

export const Growth = ({ lanes, columns, now, rtl, label }: GrowthProps): JSX.Element => {
  const x = (at: number): number => (rtl ? 1 - at : at) * width;
  const height = top + gap * (lanes.length - 1) + 26;
  const sway = (at: number, i: number): number => top + gap * i + 4 * Math.sin(at * 11 + i * 1.7);
  return (
    <svg class="growth" viewBox={`-6 0 ${width + 12} ${height + foot}`} role="img" aria-label={label}>
      {lanes.map(({ name, marks }, i) => {
        const along = Array.from({ length: 25 }, (_, n): Point => {
          const at = (n / 24) * now.at;
          return { x: x(at), y: sway(at, i), half: 6.5 };
        });
        const ahead = Array.from({ length: 9 }, (_, n) => now.at + (n / 8) * (1 - now.at));
        return (
          <g key={name}>
            <text class="lane-name" x={x(0)} y={top + gap * i - 17} text-anchor={rtl ? "end" : "start"}>
              {name}
            </text>
            <path class="ink-child" d={ribbon(along, "x")} />
            <path class="spine-child" d={spine(along)} />
            <path class="lane-ahead" d={`M${ahead.map((at) => `${x(at)} ${sway(at, i)}`).join("L")}`} />
            {marks.map(({ at, is }) => (
              <Mark key={`${at}`} is={is} x={x(at)} y={sway(at, i)} />
            ))}
          </g>
        );
      })}
      <path class="lane-now" d={`M${x(now.at)} 12V${height}`} />
      {columns.map(({ word, at }) => (
        <text class="lane-tick" key={at} x={x(at)} y={height + 16} text-anchor="middle">
          {word}
        </text>
      ))}
      <text class="lane-tick now" x={x(now.at)} y={height + 34} text-anchor="middle">
        {now.word}
      </text>
    </svg>
  );
};

/** What was said of one milestone, told apart by its shape alone. */
export const Mark = ({
  is,
  x,
  y,
}: {
  readonly is: GrowthMark["is"];
  readonly x: number;
  readonly y: number;
}): JSX.Element => (
  <g class={`growth-mark growth-${is}`} transform={`translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10})`}>
    <circle r={is === "not-yet" ? 8.5 : is === "ahead" ? 5 : 6.5} />
    {is === "stopped" ? <path d="M-9 0h18" /> : null}
  </g>
);
