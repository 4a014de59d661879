/** What was mended, one stitch each along the time that it took; and times of crying, one dot each. */
import type { JSX } from "preact";
import "./figure.css";
import "./stitches.css";

/** `minutes` until together again, each; the way from a minute to a day, evenly by its logarithm. */
export const Stitches = ({
  minutes,
  label,
}: {
  readonly minutes: readonly number[];
  readonly label: string;
}): JSX.Element => {
  const placed = minutes
    .toSorted((a, b) => a - b)
    .map((one) => 14 + (Math.log(Math.min(1440, Math.max(1, one))) / Math.log(1440)) * 314);
  return (
    <svg class="stitches" viewBox="0 0 342 74" role="img" aria-label={label}>
      <path class="seam" d="M6 56H336" />
      {placed.map((x, i) => {
        const over = placed.slice(0, i).filter((other) => Math.abs(other - x) < 10).length;
        return <path key={i} class="stitch" d={`M${x.toFixed(1)} ${50 - (over % 4) * 14}v12`} />;
      })}
    </svg>
  );
};

/** One dot, one time of crying; filled where it ended calm in arms. The words beside it say the same. */
export const Soothings = ({ calmed, of }: { readonly calmed: number; readonly of: number }): JSX.Element => {
  const across = 15;
  return (
    <svg class="dots soothings" viewBox={`0 0 342 ${Math.ceil(of / across) * 22 + 4}`} aria-hidden="true">
      {Array.from({ length: of }, (_, i) => (
        <circle
          key={i}
          class={i < calmed ? "yes" : "no"}
          cx={12 + (i % across) * 22}
          cy={12 + Math.floor(i / across) * 22}
          r="7"
        />
      ))}
    </svg>
  );
};
