/** The day as two inks that meet, lying down; small, it is one line of a week. */
import type { JSX } from "preact";
import { type DayMark, dayShape } from "./dayshape.ts";
import { Inks } from "./inks.tsx";
import type { Point } from "./ribbon.ts";
import "./day.css";

type DayProps = {
  readonly marks: readonly DayMark[];
  readonly from: number;
  readonly to: number;
  /** Where it stands now, within the picture; nothing where the day is over. */
  readonly now?: number;
  /** Words at minutes: midnight, 6, noon, now. None where it is small. */
  readonly ticks?: readonly { readonly at: number; readonly word: string }[];
  readonly rtl: boolean;
  /** What the picture shows, as a sentence; null where a sentence beside it says so already. */
  readonly label: string | null;
  readonly small?: boolean;
};

export const DayPicture = ({ marks, from, to, now, ticks = [], rtl, label, small = false }: DayProps): JSX.Element => {
  const [width, height, foot] = small ? [280, 58, 0] : [390, 132, 26];
  const shape = dayShape(marks, { from, to, now: now ?? null, width, height, rtl });
  const [first, last] = [ticks[0], ticks.at(-1)];
  const named = label === null ? ({ "aria-hidden": "true" } as const) : ({ role: "img", "aria-label": label } as const);
  return (
    <svg class={small ? "daypic small" : "daypic"} viewBox={`0 0 ${width} ${height + foot}`} {...named}>
      {marks.length === 0 ? (
        <Blank shape={shape} small={small} />
      ) : (
        <>
          <Inks child={shape.child} adult={shape.adult} />
          {now === undefined || !small ? null : (
            <>
              <path class="dotted-child" d={line(shape.ahead.child)} />
              <path class="dotted-adult" d={line(shape.ahead.adult)} />
            </>
          )}
          {shape.marks.map(({ mark, x, y }, i) => (
            <Glyph key={i} kind={mark.kind} x={x} y={y} scale={small ? 0.72 : 1} />
          ))}
        </>
      )}
      {ticks.map((tick) => (
        <g key={tick.at} class="daytick">
          <path d={`M${shape.toX(tick.at)} ${height - 8}v7`} />
          <text
            x={shape.toX(tick.at)}
            y={height + 17}
            text-anchor={tick === first ? (rtl ? "end" : "start") : tick === last ? (rtl ? "start" : "end") : "middle"}
          >
            {tick.word}
          </text>
        </g>
      ))}
    </svg>
  );
};

const line = (points: readonly Point[]): string =>
  points.map(({ x, y }, i) => `${i ? "L" : "M"}${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join("");

/** A day of which nothing was said: two dotted lines, and a dot of each ink where it stands now. */
const Blank = ({
  shape,
  small,
}: {
  readonly shape: ReturnType<typeof dayShape>;
  readonly small: boolean;
}): JSX.Element => {
  const [child, adult] = [shape.child.at(-1), shape.adult.at(-1)];
  return (
    <>
      <path class="dotted-child" d={line([...shape.child, ...shape.ahead.child])} />
      <path class="dotted-adult" d={line([...shape.adult, ...shape.ahead.adult])} />
      {child && adult && !small ? (
        <>
          <circle class="drop-child" cx={child.x} cy={child.y} r="7" />
          <circle class="drop-adult" cx={adult.x} cy={adult.y} r="7" />
        </>
      ) : null}
    </>
  );
};

/** A moment's mark: a ring; a stitch where it was mended; dashed where room was given or it passed. */
export const Glyph = ({
  kind,
  x,
  y,
  scale = 1,
}: {
  readonly kind: DayMark["kind"];
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
}): JSX.Element => (
  <g class={`glyph glyph-${kind}`} transform={`translate(${x} ${y}) scale(${scale})`}>
    <circle r={kind === "mended" ? 7.5 : 5.5} />
    {kind === "mended" ? <path d="M-4 0h8M-2 -3v6M2 -3v6" /> : null}
  </g>
);
