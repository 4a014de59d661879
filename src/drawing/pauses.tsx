/**
 * Pauses as dots, one dot a pause: along time, from the moment that the other ended. What half of them lie between is a
 * bracket, their middle a line. Those that began before the other had ended stand in front of the line of the moment.
 */
import type { JSX } from "preact";
import "./pauses.css";

type Strip = {
  /** In ms, under 0 where it overlaps. */
  readonly pauses: readonly number[];
  /** What half of them lie between, and their middle; null where there are too few. */
  readonly middle: { readonly low: number; readonly middle: number; readonly high: number } | null;
};

type PausesProps = Strip & {
  /** The child's are solid; the adult's are striped, from before as rings. */
  readonly whose: "child" | "adult" | "before";
  readonly label: string;
};

const width = 342;
/** The ends of the picture in ms; what lies further off stands at its edge, as a ring. */
const [least, most] = [-1000, 5000];
const r = 5;
const x = (ms: number): number =>
  Math.round((10 + ((Math.max(least, Math.min(most, ms)) - least) / (most - least)) * (width - 20)) * 10) / 10;

/** Dots that would lie on each other are stacked. */
const placed = (pauses: readonly number[]): readonly { x: number; row: number; isOff: boolean }[] => {
  const rows: number[] = [];
  return pauses
    .toSorted((a, b) => a - b)
    .map((ms) => {
      const at = x(ms);
      const free = rows.findIndex((taken) => taken <= at - 2 * r);
      const row = free < 0 ? (rows.length < deepest ? rows.length : 0) : free;
      rows[row] = at;
      return { x: at, row, isOff: ms < least || ms > most };
    });
};
const deepest = 8;

export const PauseDots = ({ pauses, middle, whose, label }: PausesProps): JSX.Element => {
  const dots = placed(pauses);
  const deep = Math.max(1, ...dots.map(({ row }) => row + 1));
  const foot = 22 + deep * 11;
  return (
    <svg class={`pausedots ${whose}`} viewBox={`0 0 ${width} ${foot + 14}`} role="img" aria-label={label}>
      {middle ? (
        <>
          <path class="pause-half" d={`M${x(middle.low)} 14v-8H${x(middle.high)}v8`} />
          <path class="pause-middle" d={`M${x(middle.middle)} 2v${foot - 4}`} />
        </>
      ) : null}
      <path class="pause-axis" d={`M${x(least)} ${foot}H${x(most)}`} />
      {[0, 1000, 2000, 3000, 4000, 5000].map((ms) => (
        <path
          key={ms}
          class={ms === 0 ? "pause-zero" : "pause-axis"}
          d={`M${x(ms)} ${ms === 0 ? 18 : foot}V${foot + 6}`}
        />
      ))}
      {dots.map((dot, n) => (
        <circle key={n} class={dot.isOff ? "off" : "dot"} cx={dot.x} cy={foot - 8 - dot.row * 11} r={r} />
      ))}
    </svg>
  );
};
