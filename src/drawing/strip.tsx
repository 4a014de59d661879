/** A whole clip in a low strip: its sound as a sea, and over and under it who did something. */
import type { JSX } from "preact";
import type { Bar } from "./bars.ts";
import type { Side } from "./shape.ts";
import { loudest } from "./wave.tsx";
import "./lying.css";

type StripProps = {
  /** Loudness every 50 ms, 0 to 255; null where the sound is gone. */
  readonly levels: Uint8Array | null;
  /** Stretches in pixels of the strip. */
  readonly bars: readonly (Pick<Bar, "x" | "end"> & { readonly side: Side })[];
  /** The clip's length in milliseconds. */
  readonly length: number;
  readonly width: number;
  readonly height: number;
};

const n = (value: number): number => Math.round(value * 10) / 10;

export const Strip = ({ levels, bars, length, width, height }: StripProps): JSX.Element => {
  const parts = Math.max(2, Math.floor(width / 3));
  const tops = levels ? loudest(levels, 0, length / 50, parts) : [];
  const edge = tops.map((level, i) => {
    const half = 0.5 + level ** 1.4 * (height / 2 - 9);
    return [n((i * width) / (parts - 1)), half] as const;
  });
  const middle = height / 2;
  const over = edge.map(([x, half]) => `L${x} ${n(middle - half)}`).join("");
  const under = edge
    .toReversed()
    .map(([x, half]) => `L${x} ${n(middle + half)}`)
    .join("");
  const linesOf = (side: Side, y: number): string =>
    bars
      .filter((bar) => bar.side === side)
      .map(({ x, end }) => `M${n(x)} ${y}h${n(Math.max(1.5, end - x))}`)
      .join("");
  return (
    <svg class="strip" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {levels ? <path class="strip-sea" d={`M0 ${middle}${over}L${width} ${middle}${under}Z`} /> : null}
      <path class="strip-child" d={linesOf("child", 5)} />
      <path class="strip-adult" d={linesOf("adult", height - 5)} />
    </svg>
  );
};
