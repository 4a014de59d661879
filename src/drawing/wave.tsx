/** The sound of a clip as a low sea, to be moved along. */
import type { JSX } from "preact";
import { spline } from "./ribbon.ts";
import "./wave.css";

type WaveProps = {
  /** Loudness every 50 ms, 0 to 255. */
  readonly levels: Uint8Array;
  /** What part is shown, and how long all of it is; milliseconds. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly now: number;
  readonly width: number;
  readonly height: number;
};

/** The loudest in each of `n` equal parts of `levels` between two places, 0 to 1. */
export const loudest = (levels: Uint8Array, first: number, last: number, n: number): number[] =>
  Array.from({ length: n }, (_, i) => {
    const a = Math.floor(first + ((last - first) * i) / n);
    const b = Math.max(a + 1, Math.floor(first + ((last - first) * (i + 1)) / n));
    return levels.subarray(a, b).reduce((most, level) => Math.max(most, level), 0) / 255;
  });

export const Wave = ({ levels, from, to, now, width, height }: WaveProps): JSX.Element => {
  const tops = loudest(levels, from / 50, to / 50, 130);
  const line = tops.map((level, i): readonly [number, number] => [
    (i * width) / (tops.length - 1),
    height - 3 - level ** 1.6 * (height - 8),
  ]);
  const x = (Math.min(1, Math.max(0, (now - from) / Math.max(1, to - from))) * width).toFixed(1);
  const top = `M0 ${height - 3}L${line[0]?.[0] ?? 0} ${line[0]?.[1] ?? height}${spline(line)}`;
  return (
    <svg class="wave" viewBox={`0 0 ${width} ${height}`} preserveAspectRatio="none" aria-hidden="true">
      <path class="wave-body" d={`${top}L${width} ${height}L0 ${height}Z`} />
      <path class="crest" d={top} />
      <path class="here" d={`M${x} 0V${height}`} />
    </svg>
  );
};
