import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pagesForm } from "./kept.ts";

describe("what is kept of the library", () => {
  it("is what was written", () => {
    const kept = fc.record({
      saved: fc.array(fc.string()),
      read: fc.array(fc.string()),
      places: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.nat()),
      size: fc.constantFrom(0, 1, 2),
    });
    fc.assert(
      fc.property(kept, (some) => {
        expect(pagesForm.read(JSON.stringify(some))).toEqual(some);
      }),
    );
  });

  it("is nothing where nothing was written, or nothing that can be read, and never fails", () => {
    const nothing = { saved: [], read: [], places: {}, size: 0 };
    expect(pagesForm.read(null)).toEqual(nothing);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(Object.keys(pagesForm.read(text)).sort()).toEqual(["places", "read", "saved", "size"]);
      }),
    );
    expect(pagesForm.read('{"saved":["sleep"],"size":9}')).toEqual({ ...nothing, saved: ["sleep"] });
  });
});
