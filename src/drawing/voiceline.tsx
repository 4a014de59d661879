/**
 * A line that a voice follows, dotted, and the voice's own ink over it as it comes. Up is higher. The caller moves the ink
 * by `ink` with each sound, since a drawing of its own for each would be late.
 */
import type { JSX, Ref } from "preact";
import "./voiceline.css";

export const lineWidth = 342;
export const lineHeight = 220;

type LineProps = {
  /** Where the line is, 0 (lowest) to 1 at even steps over the picture; null where it rests. */
  readonly line: readonly (number | null)[];
  readonly ink: Ref<SVGPathElement>;
  /** Where along the picture it is now. */
  readonly now: Ref<SVGGElement>;
  readonly label: string;
};

/** The path of what is there, broken where it is null: heights 0 to 1 at places 0 to 1. */
export const linePath = (points: readonly (readonly [along: number, height: number | null])[]): string => {
  let d = "";
  let isOn = false;
  for (const [along, height] of points) {
    if (height !== null) {
      const at = `${Math.round(along * lineWidth * 10) / 10} ${Math.round((1 - height) * lineHeight * 10) / 10}`;
      d += `${isOn ? "L" : "M"}${at}`;
    }
    isOn = height !== null;
  }
  return d;
};

export const VoiceLine = ({ line, ink, now, label }: LineProps): JSX.Element => (
  <svg class="voiceline" viewBox={`0 0 ${lineWidth} ${lineHeight}`} role="img" aria-label={label}>
    <path class="voiceline-broad" d={linePath(line.map((height, n) => [n / (line.length - 1), height]))} />
    <path class="voiceline-way" d={linePath(line.map((height, n) => [n / (line.length - 1), height]))} />
    <g ref={now}>
      <path class="voiceline-now" d={`M0 6V${lineHeight - 6}`} />
    </g>
    <path class="voiceline-ink" ref={ink} />
  </svg>
);
