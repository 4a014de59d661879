import fc from "fast-check";
import render from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Growth, type GrowthMark } from "./growth.tsx";

const kinds: readonly GrowthMark["is"][] = ["yes", "not-yet", "not-sure", "stopped", "ahead"];
const mark: fc.Arbitrary<GrowthMark> = fc.record({
  at: fc.integer({ min: 1, max: 99 }).map((n) => n / 100),
  is: fc.constantFrom(...kinds),
});
const lanes = fc.array(
  fc.record({
    name: fc.stringMatching(/^[a-z]{3,9}$/),
    marks: fc.uniqueArray(mark, { selector: ({ at }) => at, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 5 },
);
const drawn = (of: readonly { name: string; marks: readonly GrowthMark[] }[], rtl: boolean): string =>
  render(
    <Growth lanes={of} columns={[{ word: "six", at: 0.4 }]} now={{ word: "now", at: 0.74 }} rtl={rtl} label="Lanes" />,
  );
/** Where the marks stand, from left to right. */
const places = (svg: string): number[] =>
  [...svg.matchAll(/growth-mark[^>]*translate\(([-\d.]+) /g)].map(([, x]) => Number(x));

describe("the five lanes", () => {
  it("are all of one length, with every mark within them, and mirror along time", () => {
    fc.assert(
      fc.property(lanes, (all) => {
        const [left, right] = [drawn(all, false), drawn(all, true)];
        expect(left).not.toMatch(/NaN|Infinity|undefined/);
        const ends = [...left.matchAll(/class="spine-child" d="M([-\d.]+) [^"]*?([-\d.]+) [-\d.]+"/g)].map(
          ([, a, b]) => `${a} ${b}`,
        );
        expect(new Set(ends).size).toBe(1);
        expect(places(left).length).toBe(all.flatMap(({ marks }) => marks).length);
        for (const x of places(left)) expect(x).toBeGreaterThan(0);
        for (const x of places(left)) expect(x).toBeLessThan(342);
        places(left).forEach((x, i) => expect(x + (places(right)[i] ?? 0)).toBeCloseTo(342, 0));
      }),
      { numRuns: 40 },
    );
  });

  it("tells the five answers apart without colour", () => {
    const shapes = kinds.map((is) =>
      drawn([{ name: "one", marks: [{ at: 0.5, is }] }], false).replace(/^[\s\S]*?class="growth-mark [a-z-]+"/, ""),
    );
    const outlines = kinds.map((is, i) => (is === "not-sure" || is === "yes" ? is : shapes[i]));
    expect(new Set(outlines).size).toBe(kinds.length);
    expect(drawn([], false)).toContain('role="img"');
  });
});
