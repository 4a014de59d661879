/** Two stones that move with the events, where there is no film. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { Pose, Stone } from "./pose.ts";
import { Hatch, small, tall } from "./stencil.tsx";
import "./faces.css";
import "./pebbles.css";

export { poseAt } from "./pose.ts";

/** The side that the light comes from: no stripes there, where the face is. */
const lit = "M-9-49C18-52 34-28 33-2C32 24 10 38-8 37C-34 36-52 20-50-6C-48-30-30-46-9-49Z";
const sizes = { child: 1.42, adult: 1.46 };

const eyes = {
  open: "M-9-4v.1M9-5v.1",
  away: "M-12-3v.1M4-4v.1",
  shut: "M-12.5-4q3.500 3.500 7 0M5.500-5q3.500 3.500 7 0",
};
const mouths: Readonly<Record<Stone["mouth"], JSX.Element>> = {
  rest: <path d="M-3 6q3.500 3 7 0" />,
  smile: <path d="M-5.500 4.500q6 7.500 12-.5" />,
  open: <ellipse class="full" cx="1" cy="8.500" rx="3.800" ry="4.600" />,
  laugh: <path class="full" d="M-6.500 4.500h14q-1 9-7 9t-7-9z" />,
  cry: <path class="full" d="M-6 11.500q7-11 14 0q-7 3.500-14 0z" />,
};

const Face = ({ stone, turned }: { readonly stone: Stone; readonly turned: number }): JSX.Element => (
  <g class="face" transform={stone.eyes === "away" ? `translate(${turned} 3) rotate(${turned * 0.7})` : ""}>
    <circle class="cheek" cx="-15.500" cy="4.500" r="4" />
    <circle class="cheek" cx="16" cy="3.500" r="4" />
    <path class={stone.eyes === "shut" ? "lid" : "eye"} d={eyes[stone.eyes]} />
    {stone.mouth === "cry" ? <path class="brow" d="M-14-11q4-4 8-4M6-16q4.500 0 8 4" /> : null}
    {mouths[stone.mouth]}
  </g>
);

export const Pebbles = ({ pose, label }: { readonly pose: Pose; readonly label: string }): JSX.Element => {
  const id = useId();
  const [inChild, inAdult, hatch, shade] = [`${id}c`, `${id}a`, `${id}h`, `${id}s`];
  const apart = 74 - 32 * pose.together;
  const place = (x: number, y: number, scale: number): string =>
    `translate(${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}) scale(${scale})`;
  const child = place(186 - apart, 144 - 12 * pose.child.up, sizes.child);
  const adult = place(190 + apart * 0.95, 112 - 10 * pose.adult.up, sizes.adult);
  return (
    <svg class="pebbles" viewBox="0 0 390 214" role="img" aria-label={label}>
      <defs>
        <clipPath id={inChild}>
          <path d={small} transform={child} />
        </clipPath>
        <clipPath id={inAdult}>
          <path d={tall} transform={adult} />
        </clipPath>
        <clipPath id={shade}>
          <path d={`M-60-60H60V60H-60Z${lit}`} transform={adult} clip-rule="evenodd" />
        </clipPath>
        <Hatch id={hatch} />
      </defs>
      <path class="rug" d="M-800 190Q195 120 1190 190V320H-800Z" />
      <path class="ink-adult" d={tall} transform={adult} />
      <g clip-path={`url(#${shade})`}>
        <path d={tall} transform={adult} fill={`url(#${hatch})`} />
      </g>
      <path class="ink-child" d={small} transform={child} />
      <g clip-path={`url(#${inChild})`}>
        <path class="ink-both" d={tall} transform={adult} />
        <path class="line-both" d={tall} transform={adult} />
      </g>
      <g clip-path={`url(#${inAdult})`}>
        <path class="line-both" d={small} transform={child} />
        <g class="of-adult" transform={adult}>
          <g transform="translate(0 -8) scale(1.12)">
            <Face stone={pose.adult} turned={8} />
          </g>
        </g>
      </g>
      <g clip-path={`url(#${inChild})`}>
        <g class="of-child" transform={child}>
          <g transform="translate(-5 -1)">
            <Face stone={pose.child} turned={-7} />
          </g>
        </g>
      </g>
    </svg>
  );
};
