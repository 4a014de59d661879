import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { DayPicture } from "./day.tsx";
import { type DayMark, dayShape } from "./dayshape.ts";

const box = { from: 0, to: 1440, now: null, width: 390, height: 132, rtl: false };
const mark: fc.Arbitrary<DayMark> = fc.record({
  at: fc.integer({ min: -600, max: 1500 }),
  minutes: fc.nat(300),
  kind: fc.constantFrom("called", "met", "mended", "space", "passed", "note"),
});
const gap = (marks: readonly DayMark[], minute: number): number => {
  const shape = dayShape(marks, box);
  const i = Math.round((minute / 1440) * 120);
  return (shape.adult[i]?.y ?? 0) - (shape.child[i]?.y ?? 0);
};

describe("the day's shape", () => {
  it("stays in its box, whatever was logged", () => {
    fc.assert(
      fc.property(
        fc.array(mark, { maxLength: 60 }),
        fc.integer({ min: 1, max: 1440 }),
        fc.boolean(),
        (marks, to, rtl) => {
          const shape = dayShape(marks, { ...box, to, rtl });
          for (const { x, y, half } of [...shape.child, ...shape.adult]) {
            expect(x).toBeGreaterThanOrEqual(0);
            expect(x).toBeLessThanOrEqual(390);
            expect(y - half).toBeGreaterThanOrEqual(-1e-9);
            expect(y + half).toBeLessThanOrEqual(132 + 1e-9);
          }
          for (const { x, y } of shape.marks) expect(x >= 0 && x <= 390 && y >= 0 && y <= 132).toBe(true);
        },
      ),
    );
  });

  it("brings the two together where they met, and apart where room was given", () => {
    const calm = gap([], 600);
    for (const kind of ["met", "mended"] as const) {
      expect(gap([{ at: 600, minutes: 0, kind }], 600)).toBeLessThan(calm / 3);
    }
    expect(gap([{ at: 600, minutes: 0, kind: "space" }], 600)).toBeGreaterThan(calm);
    expect(gap([{ at: 600, minutes: 90, kind: "met" }], 680)).toBeLessThan(calm / 3);
    expect(Math.abs(gap([{ at: 600, minutes: 0, kind: "met" }], 1200) - gap([], 1200))).toBeLessThan(1);
  });

  it("has ink until now, and dots from there on", () => {
    const shape = dayShape([], { ...box, now: 720 });
    expect(shape.child.at(-1)?.x).toBeCloseTo(shape.ahead.child[0]?.x ?? 0, 6);
    expect(shape.child.at(-1)?.x).toBeLessThan(shape.toX(780));
    expect(shape.ahead.adult.at(-1)?.x).toBeCloseTo(shape.toX(1440), 6);
    expect(dayShape([], box).ahead.child).toEqual([]);
  });

  it("runs the other way where one reads so", () => {
    const marks: DayMark[] = [{ at: 300, minutes: 0, kind: "met" }];
    const [ltr, rtl] = [dayShape(marks, box), dayShape(marks, { ...box, rtl: true })];
    expect(rtl.marks[0]?.x).toBeCloseTo(390 - (ltr.marks[0]?.x ?? 0), 6);
    expect(ltr.marks[0]?.y).toBeCloseTo(rtl.marks[0]?.y ?? 0, 6);
  });
});

describe("the day's picture", () => {
  it("has a name, or none where a sentence beside it says it", () => {
    const named = render(<DayPicture marks={[]} from={0} to={600} rtl={false} label="Nothing yet" />);
    expect(named).toContain('aria-label="Nothing yet"');
    expect(render(<DayPicture marks={[]} from={0} to={600} rtl={false} label={null} />)).toContain(
      'aria-hidden="true"',
    );
  });

  it("is dotted while nothing is logged, and a stitch where something was mended", () => {
    expect(render(<DayPicture marks={[]} from={0} to={600} rtl={false} label={null} />)).toContain("dotted-child");
    const one = render(
      <DayPicture marks={[{ at: 5, minutes: 0, kind: "mended" }]} from={0} to={600} rtl={false} label={null} />,
    );
    expect(one).toContain("glyph-mended");
    expect(one).not.toContain("dotted-child");
  });
});
