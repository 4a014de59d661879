/** One's own range: a band for the middle half, a line for the median, a dot for now. Beside it, words say the same. */
import type { JSX } from "preact";
import "./range.css";

type RangeProps = {
  readonly now: number | null;
  readonly range: { readonly from: number; readonly median: number; readonly to: number } | null;
  /** The number at the far end. */
  readonly most: number;
};

const wide = 320;
const edge = 10;

export const Range = ({ now, range, most }: RangeProps): JSX.Element => {
  const x = (value: number): number => edge + ((wide - 2 * edge) * value) / most;
  return (
    <svg class="ownrange" viewBox={`0 0 ${wide} 36`} aria-hidden="true">
      <path class="ownrange-line" d={`M${edge} 18H${wide - edge}`} />
      {range ? (
        <>
          <rect
            class="ownrange-band"
            x={x(range.from) - 6}
            y="6"
            width={x(range.to) - x(range.from) + 12}
            height="24"
            rx="12"
          />
          <path class="ownrange-median" d={`M${x(range.median)} 6v24`} />
        </>
      ) : null}
      {now === null ? null : <circle class="ownrange-now" cx={x(now)} cy="18" r="8" />}
    </svg>
  );
};
