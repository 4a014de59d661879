/** A cue as a picture: the pebble child doing it. Without a label it stands beside its own words and says nothing. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { type CuePose, poses } from "./cuepose.ts";
import { Hatch, small, tall } from "./stencil.tsx";
import "./cue.css";

const eyes: Readonly<Record<CuePose["eyes"], JSX.Element>> = {
  open: <path class="dot" d="M-9-4v.1M9-5v.1" />,
  wide: <path class="dot wide" d="M-9-5v.1M9-6v.1" />,
  shut: <path d="M-12.500-4q3.500 3.500 7 0M5.500-5q3.500 3.500 7 0" />,
  glad: <path d="M-12.500-3q3.500-4.500 7 0M5.500-4q3.500-4.500 7 0" />,
  heavy: <path d="M-13-5h8M5-6h8M-9-3v.1M9-4v.1" />,
};
const mouths: Readonly<Record<CuePose["mouth"], JSX.Element>> = {
  smile: <path d="M-5 5q5.500 7 11-.5" />,
  small: <path d="M-2.500 6q3 3 6 0" />,
  flat: <path d="M-3.500 7h8" />,
  wobble: <path d="M-5 8.500q2.500-4 5-1.500t5.500-.5" />,
  press: <path d="M-4 7.500q4.500-2.500 9 0M-2.500 10.500h6" />,
  round: <ellipse class="full" cx="1" cy="8" rx="3.600" ry="4.400" />,
  cry: <path class="full" d="M-6 11.500q7-11 14 0q-7 3.500-14 0z" />,
  laugh: <path class="full" d="M-6.500 4.500h14q-1 9-7 9t-7-9z" />,
  tongue: (
    <>
      <path d="M-4 6q4.500 2.500 9 0" />
      <path class="tongue" d="M-1.500 7.500q2.500 8 5-.5z" />
    </>
  ),
};
const brows = {
  up: "M-14-13q5-4 9-1M5-14q5-3.500 9 1",
  sad: "M-14-10q4-4 8-4M6-15q4.500 0 8 4",
  down: "M-14-13q4 .5 8.500 3.500M5.500-10.500q4-3.500 8.500-4",
} as const;
const marks = {
  sound: "M27-1q4 5 0 10M32.500-5q7 9 0 18",
  heard: "M-31-12q-4 5 0 10M-36.500-16q-7 9 0 18",
  sway: "M-35 8q-4 8 1 15M36 2q4 8-1 15",
  jolt: "M-27-24l-5-5M0-33v-5M27-24l5-5",
  pant: "M22-12q5-3 8-9M26-5q6-1 11-5",
  up: "M-31-33v-5M0-35v-4M32-33v-5",
} as const;
const things: Readonly<Record<NonNullable<CuePose["thing"]>["what"], JSX.Element>> = {
  cup: (
    <>
      <path class="cloth" d="M-9-7H9L7.500 8a3.500 3.500 0 0 1-3.500 3H-4a3.500 3.500 0 0 1-3.500-3Z" />
      <path class="band" d="M-8.500-1.500H8.500" />
    </>
  ),
  ball: <circle class="cloth" r="5.500" />,
  card: (
    <>
      <path class="cloth" d="M-13-9H13V9H-13Z" />
      <path d="M-8 4l5-8 4 5 3-3 4 6z" />
    </>
  ),
  spoon: (
    <>
      <path d="M5 0H16" />
      <ellipse class="cloth" rx="6" ry="4.500" />
    </>
  ),
  bowl: <path class="cloth" d="M-10 0H10a10 8 0 0 1-20 0Z" />,
  roof: <path class="cloth" d="M-36 0Q-34-19 0-21Q34-19 36 0Q18-6 0-5Q-18-6-36 0Z" />,
};

type CuePictureProps = {
  /** A name of `poses`; what is not known is drawn as a family's own. */
  readonly picture: string;
  readonly size: number;
  /** What is seen, where no words beside it say so. */
  readonly label?: string;
};

export const CuePicture = ({ picture, size, label }: CuePictureProps): JSX.Element => {
  const id = useId();
  const pose = poses[picture] ?? { eyes: "open", mouth: "smile" };
  const [x, y] = pose.at ?? [0, 0];
  const body = `translate(${x} ${y + 2}) rotate(${pose.lean ?? 0}) scale(${pose.scale ?? 1})`;
  const other = pose.adult && `translate(${pose.adult[0]} ${pose.adult[1]}) scale(.8)`;
  const [inChild, inAdult, hatch] = [`${id}c`, `${id}a`, `${id}h`];
  const limb = ([hx, hy]: readonly [number, number], who: "child" | "adult"): JSX.Element => (
    <g transform={`translate(${hx} ${hy + 2})`}>
      <ellipse class={`ink-${who}`} rx="7.200" ry="6.200" />
      {who === "adult" ? <ellipse rx="7.200" ry="6.200" fill={`url(#${hatch})`} /> : null}
      <ellipse class={`spine-${who}`} rx="7.200" ry="6.200" />
    </g>
  );
  return (
    <svg
      class="cuepic"
      viewBox="-42 -42 84 84"
      width={size}
      height={size}
      {...(label === undefined ? { "aria-hidden": "true" as const } : { role: "img", "aria-label": label })}
    >
      <defs>
        <clipPath id={inChild}>
          <path d={small} transform={body} />
        </clipPath>
        {other ? (
          <clipPath id={inAdult}>
            <path d={tall} transform={other} />
          </clipPath>
        ) : null}
        <Hatch id={hatch} />
      </defs>
      {other ? (
        <>
          <path class="ink-adult" d={tall} transform={other} />
          <path d={tall} transform={other} fill={`url(#${hatch})`} />
        </>
      ) : null}
      {pose.feet?.map((foot) => limb(foot, "child"))}
      <path class="ink-child" d={small} transform={body} />
      {other ? (
        <>
          <g clip-path={`url(#${inChild})`}>
            <path class="ink-both" d={tall} transform={other} />
            <path class="line-both" d={tall} transform={other} />
          </g>
          <path class="line-both" d={small} transform={body} clip-path={`url(#${inAdult})`} />
        </>
      ) : null}
      <g clip-path={`url(#${inChild})`}>
        <g transform={body}>
          <g
            class="face"
            transform={`translate(${pose.face?.[0] ?? 0} ${pose.face?.[1] ?? 0}) rotate(${pose.tilt ?? 0})`}
          >
            <circle class="cheek" cx="-15.500" cy="4.500" r="4" />
            <circle class="cheek" cx="16" cy="3.500" r="4" />
            {eyes[pose.eyes]}
            {pose.brow ? <path d={brows[pose.brow]} /> : null}
            {mouths[pose.mouth]}
          </g>
        </g>
      </g>
      {pose.adultHands?.map((hand) => limb(hand, "adult"))}
      {pose.thing ? (
        <g class="thing" transform={`translate(${pose.thing.at[0]} ${pose.thing.at[1]})`}>
          {things[pose.thing.what]}
        </g>
      ) : null}
      {pose.hands?.map((hand) => limb(hand, "child"))}
      {pose.marks?.map((mark) => (
        <path key={mark} class="markline" d={marks[mark]} />
      ))}
    </svg>
  );
};
