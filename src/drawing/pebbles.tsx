/** Two stones that move with the events, where there is no film. */
import type { JSX } from "preact";
import type { Pose, Stone } from "./pose.ts";

export { poseAt } from "./pose.ts";

const small = "M0-30C18-32 31-17 30 3C29 23 15 31-1 30C-20 29-31 17-30-1C-29-18-17-29 0-30Z";
const big = "M3-47C28-48 44-27 44 2C44 32 27 47 0 46C-29 45-45 28-43-2C-41-29-24-46 3-47Z";

const Face = ({ stone, scale }: { readonly stone: Stone; readonly scale: number }): JSX.Element => {
  const shift = stone.eyes === "away" ? 9 : 0;
  return (
    <g class="face" transform={`scale(${scale}) translate(${-shift} 0)`}>
      <circle class="cheek" cx="-15.500" cy="4.500" r="4" />
      <circle class="cheek" cx="16" cy="3.500" r="4" />
      <path class="eye" d={stone.eyes === "away" ? "M-14-5v.1M3-6v.1" : "M-9-4v.1M9-5v.1"} />
      {stone.mouth === "rest" ? <path d="M-3 6q3.500 2.500 7 0" /> : null}
      {stone.mouth === "smile" ? <path d="M-6 4q6.500 8 13-.5" /> : null}
      {stone.mouth === "open" ? <ellipse class="full" cx="1" cy="8" rx="4" ry="4.800" /> : null}
      {stone.mouth === "cry" ? <path class="full" d="M-6 11q7-11 14 0q-7 3.500-14 0z" /> : null}
    </g>
  );
};

export const Pebbles = ({ pose, label }: { readonly pose: Pose; readonly label: string }): JSX.Element => {
  const apart = 62 - 26 * pose.together;
  const child = { x: 195 - apart, y: 142 - (pose.child.up ? 10 : 0) };
  const adult = { x: 195 + apart * 0.92, y: 118 - (pose.adult.up ? 8 : 0) };
  const put = (at: { x: number; y: number }, scale: number): string => `translate(${at.x} ${at.y}) scale(${scale})`;
  return (
    <svg class="pebbles" viewBox="0 0 390 214" role="img" aria-label={label}>
      <defs>
        <clipPath id="stone-child">
          <path d={small} transform={put(child, 1.25)} />
        </clipPath>
        <pattern id="stone-hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(35)">
          <rect class="hatch" width="1.800" height="6" />
        </pattern>
      </defs>
      <path class="rug" d="M0 176Q195 150 390 176V214H0Z" />
      <path class="ink-adult" d={big} transform={put(adult, 1.3)} />
      <path d={big} transform={put(adult, 1.3)} fill="url(#stone-hatch)" />
      <path class="ink-child" d={small} transform={put(child, 1.25)} />
      <g clip-path="url(#stone-child)">
        <path class="ink-both" d={big} transform={put(adult, 1.3)} />
        <path class="line-both" d={big} transform={put(adult, 1.3)} />
      </g>
      <g class="of-adult" transform={`translate(${adult.x + 6} ${adult.y - 8})`}>
        <ellipse class="ink-adult" cx="0" cy="2" rx="31" ry="24" />
        <Face stone={pose.adult} scale={1.25} />
      </g>
      <g class="of-child" transform={`translate(${child.x - 6} ${child.y - 4})`}>
        <Face stone={pose.child} scale={1.05} />
      </g>
    </svg>
  );
};
