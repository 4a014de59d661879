/** One exchange as it is told, in three steps: the child's ink first, then the adult's, then what they made of it. */
import type { JSX } from "preact";
import type { DayMark } from "./dayshape.ts";
import { Glyph } from "./day.tsx";
import { Inks } from "./inks.tsx";
import type { Point } from "./ribbon.ts";
import "./exchange.css";

type ExchangeProps = {
  /** How far it is told: 1 the cue is asked for, 2 the response, 3 how it went, 4 all is said. */
  readonly step: 1 | 2 | 3 | 4;
  readonly kind: DayMark["kind"];
  /** What stands at the child's ink, the adult's, and where they meet; empty where it was not said. */
  readonly words: { readonly cue: string; readonly response: string; readonly went: string };
  readonly rtl: boolean;
  readonly label: string;
};

const width = 390;
const height = 290;
const bump = (t: number, at: number, wide: number): number => Math.exp(-((t - at) ** 2) / (2 * wide * wide));

export const ExchangePicture = ({ step, kind, words, rtl, label }: ExchangeProps): JSX.Element => {
  const near = (t: number): number => {
    if (step < 4 || kind === "passed" || kind === "note") return 0;
    const pull = kind === "space" ? -0.35 : kind === "called" ? 0.45 : 1;
    return pull * (1 - (1 - Math.min(1, bump(t, 0.84, 0.09))) ** 2.4);
  };
  const x = (t: number): number => (rtl ? width - t * width : t * width);
  const till = (last: number): number[] =>
    Array.from({ length: 61 }, (_, i) => i / 60).filter((t) => t <= last + 0.001);
  const middle = height / 2;
  const child = till(step === 1 ? 0.3 : step === 2 ? 0.5 : step === 3 ? 0.66 : 1).map(
    (t): Point => ({
      x: x(t),
      y: middle - 66 + 60 * near(t) + 9 * Math.sin(t * 12),
      half: 8 + 28 * bump(t, 0.2, 0.06) + (step > 3 ? 22 * Math.max(0, near(t)) : 0),
    }),
  );
  const adult = till(step === 1 ? 0.08 : step === 2 ? 0.28 : step === 3 ? 0.66 : 1).map(
    (t): Point => ({
      x: x(t),
      y: middle + 72 - 66 * near(t) + 9 * Math.sin(t * 9 + 2),
      half: 7 + (step > 2 ? 18 * bump(t, 0.46, 0.07) : 0) + (step > 3 ? 18 * Math.max(0, near(t)) : 0),
    }),
  );
  const ahead = (points: readonly Point[], name: string): JSX.Element | null => {
    const end = points.at(-1);
    return end && step < 4 ? <path class={name} d={`M${end.x} ${end.y}L${rtl ? 0 : width} ${end.y}`} /> : null;
  };
  const at = (points: readonly Point[], t: number): Point | undefined => points[Math.round(t * 60)];
  const [cue, response, meet] = [at(child, 0.2), at(adult, 0.46), { child: at(child, 0.84), adult: at(adult, 0.84) }];
  return (
    <svg class="exchange" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <Inks child={child} adult={adult} />
      {ahead(child, "dotted-child")}
      {ahead(adult, "dotted-adult")}
      {cue && words.cue ? <Said x={cue.x} y={22} point={cue} words={words.cue} /> : null}
      {response && words.response ? (
        <Said x={response.x} y={height - 8} point={response} words={words.response} />
      ) : null}
      {meet.child && meet.adult && step > 3 ? (
        <>
          <Glyph kind={kind} x={meet.child.x} y={(meet.child.y + meet.adult.y) / 2} scale={1.2} />
          <text class="told" x={x(0.84)} y={middle + 84} text-anchor="middle">
            {words.went}
          </text>
        </>
      ) : null}
    </svg>
  );
};

const Said = ({
  x,
  y,
  point,
  words,
}: {
  readonly x: number;
  readonly y: number;
  readonly point: Point;
  readonly words: string;
}): JSX.Element => (
  <>
    <circle class="glyph-said" cx={point.x} cy={point.y} r="6.5" />
    <text class="told" x={Math.min(width - 60, Math.max(60, x))} y={y} text-anchor="middle">
      {words}
    </text>
  </>
);
