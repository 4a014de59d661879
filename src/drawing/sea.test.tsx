/** The sea, the stones' scenes and the pictures of the way back hold finite numbers, as many marks as there are things, and their words. */
import fc from "fast-check";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Breath } from "./breath.tsx";
import { Levels, Sea, Slopes, Weeks } from "./sea.tsx";
import { Soothings, Stitches } from "./stitches.tsx";
import { Apart, Hold, Low, Near } from "./stones.tsx";

const count = (svg: string, what: RegExp): number => svg.match(what)?.length ?? 0;
const whole = (svg: string): void => {
  expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  expect(svg).not.toMatch(/\sstyle=/);
};
const water = fc.integer({ min: 1, max: 5 });

describe("the sea", () => {
  it("has five waters, of which at most one is chosen", () => {
    for (const chosen of [null, 1, 2, 3, 4, 5]) {
      const svg = render(<Sea chosen={chosen} />);
      whole(svg);
      expect(count(svg, /class="water-body"/g)).toBe(5);
      expect(count(svg, /water-on/g)).toBe(chosen === null ? 0 : 1);
    }
  });
  it("shows the water before only where it is known", () => {
    fc.assert(
      fc.property(fc.option(water), water, (before, after) => {
        const svg = render(<Levels before={before} after={after} label="from to" />);
        whole(svg);
        expect(count(svg, /water-before/g)).toBe(before === null ? 0 : 1);
        expect(svg).toContain('aria-label="from to"');
      }),
    );
  });
});

describe("one mark, one time", () => {
  it("in slopes, stitches and dots alike, all inside the picture", () => {
    fc.assert(
      fc.property(fc.array(fc.record({ before: water, after: water }), { maxLength: 30 }), (uses) => {
        const svg = render(<Slopes uses={uses} label="uses" />);
        whole(svg);
        expect(count(svg, /slope-to/g)).toBe(uses.length);
        for (const [, y = ""] of svg.matchAll(/cy="([\d.-]+)"/g)) {
          expect(Number(y)).toBeGreaterThan(0);
          expect(Number(y)).toBeLessThan(68);
        }
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5000 }), { maxLength: 40 }), (minutes) => {
        const svg = render(<Stitches minutes={minutes} label="times" />);
        whole(svg);
        expect(count(svg, /class="stitch"/g)).toBe(minutes.length);
        for (const [, x = ""] of svg.matchAll(/class="stitch" d="M([\d.-]+) /g)) {
          expect(Number(x)).toBeGreaterThanOrEqual(14);
          expect(Number(x)).toBeLessThanOrEqual(328);
        }
      }),
    );
    fc.assert(
      fc.property(fc.nat(60), fc.nat(60), (a, b) => {
        const [calmed, of] = [Math.min(a, b), Math.max(a, b)];
        const svg = render(<Soothings calmed={calmed} of={of} />);
        expect(count(svg, /class="yes"/g)).toBe(calmed);
        expect(count(svg, /class="no"/g)).toBe(of - calmed);
      }),
    );
  });
  it("in one’s own weeks, up to fifteen in a week", () => {
    const svg = render(<Weeks label="weeks" lanes={[{ name: "a", counts: [0, 3, 99] }]} />);
    whole(svg);
    expect(count(svg, /week-dot/g)).toBe(18);
  });
});

describe("the stones", () => {
  it("stand in each scene with their words", () => {
    for (const Scene of [Apart, Low, Hold]) {
      const svg = render(<Scene label="two" />);
      whole(svg);
      expect(svg).toMatch(/role="img" aria-label="/);
      expect(count(svg, /class="face"/g)).toBe(2);
    }
    expect(render(<Hold />)).toContain('aria-hidden="true"');
  });
  it("come nearer with the number", () => {
    const at = (near: number): number =>
      Number(/class="ink-adult"[^>]*translate\(([\d.]+) /.exec(render(<Near near={near} />))?.[1]);
    for (const near of [1, 2, 3, 4]) expect(at(near + 1)).toBeLessThan(at(near));
  });
});

it("breathing ink carries its words", () => {
  const svg = render(<Breath word="In" under="slowly" from={0} to={1} seconds={4} turn={0} />);
  whole(svg);
  expect(svg).toContain(">In<");
  expect(svg).toContain(">slowly<");
});
