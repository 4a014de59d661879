/** Figures as pictures: one dot is one time it happened, a bracket the likely range, a dotted line chance. */
import type { JSX } from "preact";
import "./figure.css";

type DotsProps = {
  readonly of: number;
  readonly count: number;
  /** Shares, 0 to 1. */
  readonly interval: readonly [number, number];
  readonly chance?: number;
  readonly label: string;
};

/** A row of up to this many dots; more are drawn as one bar. */
const most = 60;

export const Dots = ({ of, count, interval, chance, label }: DotsProps): JSX.Element => {
  const width = 342;
  const x = (share: number): number => Math.round((6 + share * (width - 12)) * 10) / 10;
  const step = (width - 12) / Math.max(1, of);
  const r = Math.min(10, step * 0.4);
  const dots = of <= most ? Array.from({ length: of }, (_, i) => i) : [];
  return (
    <svg class="dots" viewBox={`0 0 ${width} 66`} role="img" aria-label={label}>
      <path class="bracket" d={`M${x(interval[0])} 18v-8H${x(interval[1])}v8`} />
      {dots.map((i) => (
        <circle key={i} class={i < count ? "yes" : "no"} cx={x((i + 0.5) / of)} cy="36" r={r} />
      ))}
      {of > most ? (
        <>
          <rect class="no" x={x(0)} y="28" width={width - 12} height="16" rx="8" />
          <rect class="yes" x={x(0)} y="28" width={(width - 12) * (count / of)} height="16" rx="8" />
        </>
      ) : null}
      {chance === undefined ? null : <path class="by-chance" d={`M${x(0)} 60H${Math.max(x(chance), x(0) + 1)}`} />}
    </svg>
  );
};

/** How many of the ten that a figure needs are there. */
export const Ten = ({ count, label }: { readonly count: number; readonly label: string }): JSX.Element => (
  <svg class="dots" viewBox="0 0 342 34" role="img" aria-label={label}>
    {Array.from({ length: 10 }, (_, i) => (
      <circle key={i} class={i < count ? "yes child" : "no dotted"} cx={17 + i * 34} cy="17" r="11" />
    ))}
  </svg>
);
