/** Smooth ink: splines through points, and ribbons of changing width around them. Pure numbers in, path data out. */

/** A point of a ribbon: its middle and half its width, in pixels. */
export type Point = { readonly x: number; readonly y: number; readonly half: number };
type Xy = readonly [number, number];

const px = (n: number): string => (Math.round(n * 10) / 10 + 0).toString();
const at = (p: Xy): string => `${px(p[0])} ${px(p[1])}`;

/** Cubic path commands of a Catmull-Rom spline through `points`, without the leading move; empty for fewer than two. */
export const spline = (points: readonly Xy[]): string => {
  let path = "";
  for (let i = 0; i + 1 < points.length; i++) {
    const b = points[i];
    const c = points[i + 1];
    if (!b || !c) break;
    const a = points[i - 1] ?? b;
    const d = points[i + 2] ?? c;
    path += `C${at([b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6])} ${at([c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6])} ${at(c)}`;
  }
  return path;
};

/** The line along the middle of a ribbon. */
export const spine = (points: readonly Point[]): string => {
  const line = points.map((p): Xy => [p.x, p.y]);
  return line[0] ? `M${at(line[0])}${spline(line)}` : "";
};

/** The outline of a ribbon that flows down, or along x. */
export const ribbon = (points: readonly Point[], along: "x" | "y" = "y"): string => {
  const edge = (p: Point, by: number): Xy => (along === "y" ? [p.x + by, p.y] : [p.x, p.y + by]);
  const one = points.map((p) => edge(p, -p.half));
  const other = points.map((p) => edge(p, p.half)).reverse();
  const [first, back] = [one[0], other[0]];
  return first && back ? `M${at(first)}${spline(one)}L${at(back)}${spline(other)}Z` : "";
};
