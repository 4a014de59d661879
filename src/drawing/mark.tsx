/** The mark: two inks, and the third that they print where they lie over each other. */
import type { JSX } from "preact";
import { useId } from "preact/hooks";
import { Hatch } from "./stencil.tsx";

export const Mark = (): JSX.Element => {
  const id = useId();
  const [inChild, inAdult, hatch] = [`${id}c`, `${id}a`, `${id}h`];
  return (
    <svg class="mark" viewBox="0 0 52 44" width="78" height="66" aria-hidden="true">
      <defs>
        <clipPath id={inChild}>
          <circle cx="17" cy="27" r="14" />
        </clipPath>
        <clipPath id={inAdult}>
          <circle cx="33" cy="20" r="19" />
        </clipPath>
        <Hatch id={hatch} every={3.4} wide={1.1} />
      </defs>
      <circle class="ink-child" cx="17" cy="27" r="14" />
      <circle class="ink-adult" cx="33" cy="20" r="19" />
      <circle cx="33" cy="20" r="19" fill={`url(#${hatch})`} />
      <circle class="ink-both" cx="33" cy="20" r="19" clip-path={`url(#${inChild})`} />
      <circle class="line-both" cx="33" cy="20" r="19" clip-path={`url(#${inChild})`} />
      <circle class="line-both" cx="17" cy="27" r="14" clip-path={`url(#${inAdult})`} />
    </svg>
  );
};
