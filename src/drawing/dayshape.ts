/**
 * The shape of a day lying down: the child's ribbon above, the adult's below, near each other where they met. Only what
 * was logged bends them; where nothing was, they run quietly on. Pure numbers.
 */
import type { Point } from "./ribbon.ts";

/** How a logged moment stands in the picture. */
export type DayMark = {
  /** Minutes from the picture's own midnight; below 0 for the evening before. */
  readonly at: number;
  /** How long it lasted, in minutes; 0 where nobody said. */
  readonly minutes: number;
  /** `called`: the child alone; `met`: together; `mended`: missed, then found; `space`: room was given; `passed`: missed, and let be; `note`: no exchange. */
  readonly kind: "called" | "met" | "mended" | "space" | "passed" | "note";
};

export type DayBox = {
  /** The stretch of minutes that is drawn. */
  readonly from: number;
  readonly to: number;
  /** Where it stands now: ink runs a little past it, and what lies ahead is dotted. Null for a day that is over. */
  readonly now: number | null;
  readonly width: number;
  readonly height: number;
  /** Time runs from right to left. */
  readonly rtl: boolean;
};

export type DayShape = {
  readonly child: readonly Point[];
  readonly adult: readonly Point[];
  /** The middles of both from there on, to the end of the picture. */
  readonly ahead: { readonly child: readonly Point[]; readonly adult: readonly Point[] };
  readonly marks: readonly { readonly mark: DayMark; readonly x: number; readonly y: number }[];
  readonly toX: (minute: number) => number;
};

/** How much each kind brings them together, and how much the child and the adult do in it: 0 to 1. */
const pull: Readonly<Record<DayMark["kind"], { near: number; child: number; adult: number }>> = {
  called: { near: 0.35, child: 1, adult: 0.35 },
  met: { near: 1, child: 0.7, adult: 0.7 },
  mended: { near: 1, child: 0.7, adult: 0.8 },
  space: { near: -0.25, child: 0.35, adult: 0.15 },
  passed: { near: 0, child: 0.8, adult: 0.1 },
  note: { near: 0, child: 0, adult: 0 },
};

/** Points along the day, and how far the ink of a moment runs, as a share of the width. */
const steps = 120;
const run = 0.028;
const margin = 18;

/** Shapes the day within `box`. Every coordinate is finite and within the box; marks outside of it are left out. */
export const dayShape = (all: readonly DayMark[], box: DayBox): DayShape => {
  const { from, to, now, width, height, rtl } = box;
  const edge = Math.min(margin, width * 0.05);
  const share = (minute: number): number => (minute - from) / Math.max(1, to - from);
  const place = (t: number): number => (rtl ? width - edge - t * (width - 2 * edge) : edge + t * (width - 2 * edge));
  const shown = all.filter(({ at, minutes }) => at + minutes >= from && at <= to);
  /** The strongest pull at `t`: moments that lie over each other do not add up. */
  const pour = (t: number, of: "near" | "child" | "adult"): number =>
    shown.reduce((most, { at, minutes, kind }) => {
      const [a, b] = [share(at), share(at + minutes)];
      const away = t < a ? a - t : t > b ? t - b : 0;
      const much = pull[kind][of] * Math.exp(-(away ** 2) / (2 * run * run));
      return Math.abs(much) > Math.abs(most) ? much : most;
    }, 0);
  const middle = height / 2;
  const apart = height * 0.265;
  const unit = height / 132;
  const full = (value: number): number => 1 - (1 - Math.min(1, Math.max(0, value))) ** 2.2;
  const at = (t: number, side: -1 | 1): Point => {
    const raw = pour(t, "near");
    const near = raw < 0 ? Math.max(-0.3, raw) : full(raw);
    const act = full(pour(t, side < 0 ? "child" : "adult"));
    const sway = unit * 4 * Math.sin(t * 13 + (side < 0 ? 0 : 1.9)) * (1 - Math.max(0, near));
    const half = unit * (3.2 + 1.2 * Math.sin(t * 29 + side) ** 2 + 6 * act + 9 * Math.max(0, near));
    const y = middle + side * (apart - (apart - unit) * near) + sway;
    return { x: place(t), y: Math.min(height - half, Math.max(half, y)), half };
  };
  const end = now === null ? 1 : Math.min(1, share(now) + run);
  const along = (side: -1 | 1, first: number, last: number): Point[] =>
    Array.from({ length: steps + 1 }, (_, i) => at(first + ((last - first) * i) / steps, side));
  return {
    child: along(-1, 0, end),
    adult: along(1, 0, end),
    ahead: { child: end < 1 ? along(-1, end, 1) : [], adult: end < 1 ? along(1, end, 1) : [] },
    marks: shown
      .filter(({ kind, at: minute }) => kind !== "note" && minute >= from)
      .map((mark) => {
        const t = share(mark.at + mark.minutes / 2 > to ? mark.at : mark.at + mark.minutes / 2);
        const [up, down] = [at(t, -1).y, at(t, 1).y];
        const alone = mark.kind === "called" || mark.kind === "passed";
        return { mark, x: place(t), y: alone ? up : (up + down) / 2 };
      }),
    toX: (minute) => place(share(minute)),
  };
};
