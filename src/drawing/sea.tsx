/** The sea: five waters, storm above and still below; and the water before a reset and after it. */
import type { JSX } from "preact";
import { spline } from "./ribbon.ts";
import "./sea.css";

/** Heights in the sea's own pixels, as calm.css has them: the storm's crests, and each water. */
const seaTop = 38;
const waterHeight = 52;
const swell = [25, 17, 11, 5.5, 0.9];
const waves = [4.3, 3.3, 2.5, 2, 1.5];

/** A wave's points over 390 px; `kind` 0 storm to 4 still. */
const crest = (kind: number, y: number): (readonly [number, number])[] =>
  Array.from({ length: 65 }, (_, i) => {
    const t = i / 64;
    const turn = t * Math.PI * 2 * (waves[kind] ?? 1) + kind * 1.3 + (kind === 0 ? 4.07 : 0);
    const rough = kind < 2 ? 0.45 * Math.sin(turn * 2.3 + 1) : 0.15 * Math.sin(turn * 2);
    const uneven = kind === 0 ? 0.75 + 0.4 * Math.sin(t * 7) : 1;
    return [t * 390, y - (swell[kind] ?? 0) * (Math.sin(turn) + rough) * uneven] as const;
  });
const lineOf = (points: readonly (readonly [number, number])[]): string => {
  const [first] = points;
  return first === undefined ? "" : `M${first[0].toFixed(1)} ${first[1].toFixed(1)}${spline(points)}`;
};

const depth = seaTop + 5 * waterHeight + 34;
const lines = [0, 1, 2, 3, 4].map((kind) => lineOf(crest(kind, seaTop + kind * waterHeight)));

/** `chosen`: 1 storm to 5 still, or none. The words and the choosing lie over it. */
export const Sea = ({ chosen }: { readonly chosen: number | null }): JSX.Element => (
  <svg class="seapic" viewBox={`0 0 390 ${depth}`} preserveAspectRatio="none" aria-hidden="true">
    {lines.map((line, kind) => (
      <g key={kind} class={chosen === kind + 1 ? "water-on" : `water-${kind}`}>
        <path class="water-body" d={`${line}L390 ${depth}L0 ${depth}Z`} />
        <path class="water-line" d={line} />
      </g>
    ))}
  </svg>
);

type LevelsProps = { readonly before: number | null; readonly after: number; readonly label: string };

/** The water now, filled, with someone in it; the water before as a dotted line. 1 storm to 5 still; calmer lies lower. */
export const Levels = ({ before, after, label }: LevelsProps): JSX.Element => {
  const y = (water: number): number => 36 + water * 40;
  const line = lineOf(crest(after - 1, y(after)));
  return (
    <svg class="seapic levels" viewBox="0 0 390 330" preserveAspectRatio="none" role="img" aria-label={label}>
      <g class="water-3">
        <path class="water-body" d={`${line}L390 330L0 330Z`} />
        <path class="water-line" d={line} />
      </g>
      {before === null ? null : <path class="water-before" d={lineOf(crest(before - 1, y(before)))} />}
    </svg>
  );
};

export type Slope = { readonly before: number; readonly after: number };

/** One line, one use: the water before at the start, after at the end; lower water is calmer. */
export const Slopes = ({ uses, label }: { readonly uses: readonly Slope[]; readonly label: string }): JSX.Element => {
  const y = (water: number, i: number): number => water * 12 - 2 + ((i % 5) - 2) * 1.2;
  return (
    <svg class="slopes" viewBox="0 0 104 68" role="img" aria-label={label}>
      {uses.map(({ before, after }, i) => (
        <g key={i}>
          <path d={`M8 ${y(before, i)}C40 ${y(before, i)} 62 ${y(after, i)} 94 ${y(after, i)}`} />
          <circle class="slope-from" cx="8" cy={y(before, i)} r="2.600" />
          <circle class="slope-to" cx="94" cy={y(after, i)} r="4" />
        </g>
      ))}
    </svg>
  );
};

export type WeekDots = { readonly name: string; readonly counts: readonly number[] };

/** A person's own weeks: a lane for each group, a column for each week, one dot for one sign on one day. */
export const Weeks = ({
  lanes,
  label,
}: {
  readonly lanes: readonly WeekDots[];
  readonly label: string;
}): JSX.Element => {
  const n = lanes[0]?.counts.length ?? 1;
  const wide = 342 / n;
  return (
    <svg class="weeks" viewBox={`0 0 342 ${lanes.length * 62 + 6}`} role="img" aria-label={label}>
      {lanes.map(({ name, counts }, lane) => (
        <g key={name} transform={`translate(0 ${lane * 62})`}>
          <path class="week-line" d="M0 60H342" />
          {counts.map((count, week) =>
            Array.from({ length: Math.min(count, 15) }, (_, i) => (
              <circle
                key={`${week}-${i}`}
                class="week-dot"
                cx={wide * week + wide / 2 + ((i % 3) - 1) * 9}
                cy={52 - Math.floor(i / 3) * 9}
                r="3.400"
              />
            )),
          )}
        </g>
      ))}
    </svg>
  );
};
