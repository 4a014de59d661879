/**
 * Pebble people in scenes: adults hatched, children solid, the third ink where one lies over the other. Faces are clipped to
 * their stone. Any list of stones; the scenes that the way back uses are below.
 */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Hatch, small, tall } from "./stencil.tsx";
import "./faces.css";
import "./stones.css";

export type StonePerson = {
  readonly who: "child" | "adult";
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly eyes?: "open" | "shut" | "glad" | "wide";
  readonly mouth?: "smile" | "small" | "flat" | "unsure";
  readonly brow?: "up" | "worried";
  /** Where the face sits on the stone. */
  readonly face?: readonly [number, number];
  readonly tilt?: number;
  /** A low, broad stone: somebody who sits. */
  readonly sits?: boolean;
};

const broad = "M0-42C27-45 48-28 48 0C48 28 30 42 2 43C-28 44-48 30-48 2C-48-24-26-40 0-42Z";
/** No stripes on the lit side, where the face is. */
const lit = "M-60-60H60V60H-60ZM-49-7a41 42 0 1 0 82 0a41 42 0 1 0-82 0z";
const eyes = {
  open: { d: "M-9-4v.1M9-5v.1", width: 5.6 },
  shut: { d: "M-12.500-4q3.500 3.500 7 0M5.500-5q3.500 3.500 7 0", width: 2.6 },
  glad: { d: "M-12.500-3q3.500-4.500 7 0M5.500-4q3.500-4.500 7 0", width: 2.6 },
  wide: { d: "M-9-5v.1M9-6v.1", width: 7.4 },
};
const mouths = {
  smile: "M-5 5q5.500 7 11-.5",
  small: "M-2.500 6q3 3 6 0",
  flat: "M-3.500 7h8",
  unsure: "M-5 8.500q2.500-4 5-1.500t5.500-.5",
};
const brows = { up: "M-14-13q5-4 9-1M5-14q5-3.500 9 1", worried: "M-14-10q4-4 8-4M6-15q4.500 0 8 4" };

const bodyOf = ({ who, sits }: StonePerson): string => (who === "child" ? small : sits ? broad : tall);
const n = (value: number): number => Math.round(value * 100) / 100;
const placeOf = ({ x, y, size }: StonePerson): string => `translate(${n(x)} ${n(y)}) scale(${n(size)})`;

type StonesProps = {
  readonly people: readonly StonePerson[];
  readonly width: number;
  readonly height: number;
  /** What is seen, for whoever does not see it; without it the picture is decoration beside its words. */
  readonly label?: string;
  readonly children?: JSX.Element;
};

export const Stones = ({ people, width, height, label, children }: StonesProps): JSX.Element => {
  const id = useId();
  const adults = people.filter((one) => one.who === "adult");
  const young = people.filter((one) => one.who === "child");
  return (
    <svg
      class="stones"
      viewBox={`0 0 ${width} ${height}`}
      role={label === undefined ? undefined : "img"}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <defs>
        <Hatch id={`${id}h`} />
        {people.map((one, i) => (
          <clipPath key={i} id={`${id}${i}`}>
            <path d={bodyOf(one)} transform={placeOf(one)} />
          </clipPath>
        ))}
        {adults.map((one, i) => (
          <clipPath key={i} id={`${id}s${i}`}>
            <path d={lit} transform={placeOf(one)} clip-rule="evenodd" />
          </clipPath>
        ))}
      </defs>
      {children}
      {adults.map((one, i) => (
        <g key={i}>
          <path class="ink-adult" d={bodyOf(one)} transform={placeOf(one)} />
          <g clip-path={`url(#${id}s${i})`}>
            <path d={bodyOf(one)} transform={placeOf(one)} fill={`url(#${id}h)`} />
          </g>
        </g>
      ))}
      {young.map((one) => (
        <g key={one.x}>
          <path class="ink-child" d={bodyOf(one)} transform={placeOf(one)} />
          {adults.map((other, j) => (
            <g key={j}>
              <g clip-path={`url(#${id}${people.indexOf(one)})`}>
                <path class="ink-both" d={bodyOf(other)} transform={placeOf(other)} />
                <path class="line-both" d={bodyOf(other)} transform={placeOf(other)} />
              </g>
              <g clip-path={`url(#${id}${people.indexOf(other)})`}>
                <path class="line-both" d={bodyOf(one)} transform={placeOf(one)} />
              </g>
            </g>
          ))}
        </g>
      ))}
      {people.map((one, i) => (
        <g key={i} clip-path={`url(#${id}${i})`} class={one.who === "child" ? "of-child" : "of-adult"}>
          <Face one={one} />
        </g>
      ))}
    </svg>
  );
};

const Face = ({ one }: { readonly one: StonePerson }): JSX.Element => {
  const [dx, dy] = one.face ?? [0, 0];
  const look = eyes[one.eyes ?? "open"];
  const scale = one.size * (one.who === "child" ? 1 : 1.18);
  return (
    <g
      class="face"
      transform={`translate(${n(one.x + dx * one.size)} ${n(one.y + dy * one.size)}) rotate(${one.tilt ?? 0}) scale(${n(scale)})`}
    >
      <circle class="cheek" cx="-15.500" cy="4.500" r="4" />
      <circle class="cheek" cx="16" cy="3.500" r="4" />
      <path d={look.d} stroke-width={look.width} />
      <path d={mouths[one.mouth ?? "smile"]} />
      {one.brow === undefined ? null : <path class="brow" d={brows[one.brow]} />}
    </g>
  );
};

/** Two who are apart, a dotted way between them. */
export const Apart = ({ label }: { readonly label: string }): JSX.Element => (
  <Stones
    width={342}
    height={190}
    label={label}
    people={[
      { who: "adult", x: 258, y: 98, size: 1.55, mouth: "flat", brow: "worried", face: [4, -4] },
      { who: "child", x: 66, y: 118, size: 1.4, mouth: "unsure", brow: "worried", face: [-8, 3] },
    ]}
  >
    <path class="dotted-way" d="M98 150C124 186 150 112 171 152S200 178 216 150" />
  </Stones>
);

/** Low and near, one hand offered. */
export const Low = ({ label }: { readonly label: string }): JSX.Element => (
  <Stones
    width={342}
    height={210}
    label={label}
    people={[
      { who: "adult", x: 236, y: 112, size: 1.75, mouth: "small", brow: "up", face: [-9, -3], sits: true },
      { who: "child", x: 74, y: 124, size: 1.75, mouth: "flat", face: [2, 0] },
    ]}
  >
    <ellipse class="hand-adult" cx="150" cy="160" rx="14" ry="12" />
  </Stones>
);

/** Together again. */
export const Hold = ({ label }: { readonly label?: string }): JSX.Element => (
  <Stones
    width={342}
    height={220}
    {...(label === undefined ? {} : { label })}
    people={[
      { who: "adult", x: 196, y: 106, size: 1.95, eyes: "shut", face: [5, -13] },
      { who: "child", x: 122, y: 150, size: 1.85, eyes: "shut", mouth: "small", face: [-9, 1], tilt: 8 },
    ]}
  />
);

/** How near somebody is: 1 far away to 5 right beside the child. */
export const Near = ({ near }: { readonly near: number }): JSX.Element => (
  <Stones
    width={342}
    height={92}
    people={[
      { who: "child", x: 44, y: 50, size: 1.02, eyes: "wide", face: [3, 0] },
      {
        who: "adult",
        x: 92 + (5 - near) * 52,
        y: 46,
        size: 0.88,
        mouth: near >= 4 ? "smile" : "small",
        face: [near >= 3 ? -6 : 6, -2],
      },
    ]}
  >
    <path class="dotted-way" d="M20 66C110 58 230 58 322 66" />
  </Stones>
);
