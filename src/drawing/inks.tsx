/** Two ribbons lying along time: the child's ink solid, the adult's striped, and the third where one lies over the other. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { type Point, ribbon, spine } from "./ribbon.ts";
import { Hatch } from "./stencil.tsx";

type InksProps = { readonly child: readonly Point[]; readonly adult: readonly Point[] };

export const Inks = ({ child, adult }: InksProps): JSX.Element => {
  const id = useId();
  const [inChild, inAdult, hatch] = [`${id}c`, `${id}a`, `${id}h`];
  const [solid, striped] = [ribbon(child, "x"), ribbon(adult, "x")];
  return (
    <>
      <defs>
        <clipPath id={inChild}>
          <path d={solid} />
        </clipPath>
        <clipPath id={inAdult}>
          <path d={striped} />
        </clipPath>
        <Hatch id={hatch} turn={55} />
      </defs>
      <path class="ink-child" d={solid} />
      <path class="ink-adult" d={striped} />
      <path d={striped} fill={`url(#${hatch})`} />
      <path class="ink-both" d={striped} clip-path={`url(#${inChild})`} />
      <path class="line-both" d={striped} clip-path={`url(#${inChild})`} />
      <path class="line-both" d={solid} clip-path={`url(#${inAdult})`} />
      <path class="spine-child" d={spine(child)} />
      <path class="spine-adult" d={spine(adult)} />
    </>
  );
};
