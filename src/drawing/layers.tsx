/** How strong a claim is, as layers of print: 0 to 4 of them are inked, the rest only hinted at. */
import type { JSX } from "preact";
import "./layers.css";

const layer = (i: number): string => {
  const y = (base: number): number => Math.round((base - i * 5.4) * 10) / 10;
  return `M4 ${y(21)}C10 ${y(17)} 14 ${y(24)} 20 ${y(20.5)}S28 ${y(18)} 31 ${y(20)}`;
};

/** Beside the words that say the same: silent to a screen reader. */
export const Layers = ({ n }: { readonly n: number }): JSX.Element => (
  <svg class="layers" viewBox="0 0 34 26" width="34" height="26" aria-hidden="true">
    {[0, 1, 2, 3].map((i) => (
      <path key={i} class={i < n ? "inked" : ""} d={layer(i)} />
    ))}
  </svg>
);
