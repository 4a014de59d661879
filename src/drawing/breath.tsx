/** Breathing ink: one shape that grows and shrinks with a breath, its full size dotted around it, its words on plain ink. */
import type { JSX } from "preact";
import { useEffect, useId, useRef } from "preact/hooks";
import { Hatch } from "./stencil.tsx";
import "./breath.css";

type BreathProps = {
  /** What to do now, and how; short enough to stand in the shape at its smallest. */
  readonly word: string;
  readonly under?: string;
  /** Sizes, 0 the smallest to 1 the full one, and the seconds from one to the other. */
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  /** Changes when the same movement begins again. */
  readonly turn: number;
};

const blob = (r: number): string => {
  const at = (x: number, y: number): string =>
    `${Math.round((171 + x * r) * 10) / 10} ${Math.round((171 + y * r) * 10) / 10}`;
  return `M${at(0, -1)}C${at(0.58, -1.02)} ${at(1.02, -0.52)} ${at(1, 0.04)}C${at(0.97, 0.62)} ${at(0.5, 1.01)} ${at(-0.04, 1)}C${at(-0.62, 0.98)} ${at(-1.02, 0.5)} ${at(-1, -0.06)}C${at(-0.97, -0.58)} ${at(-0.55, -0.99)} ${at(0, -1)}Z`;
};
const outline = blob(166);
const body = blob(160);
const ring = `${body}${blob(116)}`;
const scaleOf = (size: number): number => 0.6 + 0.4 * size;

/** Where motion is not wanted the shape changes at once, and the word alone leads. */
export const Breath = ({ word, under, from, to, seconds, turn }: BreathProps): JSX.Element => {
  const ink = useRef<SVGGElement>(null);
  const id = useId();
  useEffect(() => {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const play = ink.current?.animate(
      [{ transform: `scale(${scaleOf(from)})` }, { transform: `scale(${scaleOf(to)})` }],
      { duration: still ? 80 : seconds * 1000, easing: "cubic-bezier(0.4, 0, 0.4, 1)", fill: "forwards" },
    );
    return () => play?.cancel();
  }, [from, to, seconds, turn]);
  return (
    <svg class="breath" viewBox="0 0 342 342" aria-hidden="true">
      <defs>
        <Hatch id={id} every={6} />
      </defs>
      <path class="breath-full" d={outline} />
      <g
        class="breath-ink"
        ref={ink}
        transform={`translate(${171 * (1 - scaleOf(from))} ${171 * (1 - scaleOf(from))}) scale(${scaleOf(from)})`}
      >
        <path class="ink-adult" d={body} />
        <path d={ring} fill={`url(#${id})`} fill-rule="evenodd" />
        <path class="breath-edge" d={body} />
      </g>
      <text class="breath-word" x="171" y={under === undefined ? 183 : 174}>
        {word}
      </text>
      {under === undefined ? null : (
        <text class="breath-under" x="171" y="202">
          {under}
        </text>
      )}
    </svg>
  );
};
