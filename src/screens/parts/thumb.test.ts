import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isShake, shake } from "./thumb.ts";

const place = fc.record({ x: fc.integer({ min: 0, max: 390 }), y: fc.integer({ min: 0, max: 844 }) });

describe("a thumb", () => {
  it("that comes down again at the same place within 300 ms has tapped once, however it shakes", () => {
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: 0, max: 300 }),
        fc.integer({ min: -16, max: 16 }),
        fc.integer({ min: -16, max: 16 }),
        fc.integer({ min: 0, max: 1e9 }),
        ({ x, y }, after, dx, dy, at) => {
          expect(isShake({ x, y, at }, { x: x + dx, y: y + dy, at: at + after })).toBe(true);
        },
      ),
    );
  });

  it("means it where it lets a moment pass, or goes to another button", () => {
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: shake.ms, max: 1e6 }),
        fc.integer({ min: 0, max: 300 }),
        (here, late, soon) => {
          const first = { ...here, at: 1000 };
          expect(isShake(first, { ...here, at: 1000 + late })).toBe(false);
          // The least that a target measures (WCAG 2.5.5).
          expect(isShake(first, { x: here.x + 44, y: here.y, at: 1000 + soon })).toBe(false);
        },
      ),
    );
    expect(isShake(null, { x: 0, y: 0, at: 0 })).toBe(false);
  });
});
