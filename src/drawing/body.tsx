/** A person made of pebbles, seen from the front, with the place marked where something is felt. Only what a person tapped. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { BodyPlace } from "../skills/skills.ts";
import { Hatch } from "./stencil.tsx";
import "./faces.css";
import "./body.css";

const head = "M122 14C150 13 170 34 170 62C170 90 148 108 120 108C92 109 70 90 70 62C70 34 94 15 122 14Z";
const trunk =
  "M84 134C104 126 138 126 158 134C180 143 186 172 184 208C182 250 172 290 122 291C72 291 59 252 57 208C55 172 62 143 84 134Z";
const neck = "M104 98h32v42h-32z";
const legs = [
  "M94 276c20 0 24 20 24 50s-6 56-25 56-25-24-25-54 8-52 26-52z",
  "M148 276c-20 0-24 20-24 50s6 56 25 56 25-24 25-54-8-52-26-52z",
];
const arms = ["M72 160C46 176 34 206 34 240", "M170 160C196 176 208 206 208 240"];

type Mark = readonly [x: number, y: number, rx: number, ry: number];
/** Where each place is marked. */
const marks: Readonly<Record<BodyPlace, readonly Mark[]>> = {
  head: [[121, 32, 36, 15]],
  face: [[120, 72, 38, 27]],
  throat: [[120, 121, 24, 16]],
  shoulders: [
    [82, 156, 24, 17],
    [160, 156, 24, 17],
  ],
  chest: [[121, 200, 44, 25]],
  belly: [[121, 256, 42, 26]],
  hands: [
    [34, 252, 25, 25],
    [208, 252, 25, 25],
  ],
  legs: [
    [93, 338, 25, 36],
    [149, 338, 25, 36],
  ],
};

export const BodyMap = ({
  place,
  label,
}: {
  readonly place: BodyPlace | null;
  readonly label: string;
}): JSX.Element => {
  const id = useId();
  const whole = [...legs, neck, trunk, head];
  return (
    <svg class="body" viewBox="0 0 242 390" role="img" aria-label={label}>
      <defs>
        <Hatch id={`${id}h`} />
      </defs>
      {arms.map((d) => (
        <path key={d} class="arm" d={d} />
      ))}
      {whole.map((d) => (
        <g key={d}>
          <path class="ink-adult" d={d} />
          {d === head ? null : <path d={d} fill={`url(#${id}h)`} />}
        </g>
      ))}
      {[34, 208].map((x) => (
        <circle key={x} class="ink-adult" cx={x} cy="252" r="21" />
      ))}
      <g class="of-adult">
        <g class="face" transform="translate(119 70) scale(1.25)">
          <circle class="cheek" cx="-17" cy="6" r="4.500" />
          <circle class="cheek" cx="18" cy="5" r="4.500" />
          <path class="lid" d="M-13-4q4 3.500 8 0M6-5q4 3.500 8 0" />
          <path d="M-3 8q3.500 3 7 0" />
        </g>
      </g>
      {place === null
        ? null
        : marks[place].map(([x, y, rx, ry]) => <ellipse key={x} class="feltat" cx={x} cy={y} rx={rx} ry={ry} />)}
    </svg>
  );
};
