/** Closeness by consent: what was noted stays as it was chosen, in order, and goes again where it is undone. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  choicesOf,
  emptyNearness,
  nearChoices,
  nearForm,
  type Nearness,
  type NearTime,
  nearWays,
  withoutTime,
  withTime,
} from "./latenear.ts";

const time: fc.Arbitrary<NearTime> = fc.record({
  id: fc.uuid(),
  day: fc.integer({ min: 1, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, "0")}`),
  way: fc.constantFrom(...nearWays),
  chose: fc.constantFrom(...nearChoices),
});
const all = (times: readonly NearTime[]): Nearness => times.reduce(withTime, emptyNearness);

describe("what a child chose", () => {
  it("is eight to ten ways, from one room to a hug", () => {
    expect(nearWays.length).toBe(10);
    expect([nearWays[0], nearWays.at(-1)]).toEqual(["room", "hug"]);
  });

  it("is told way by way, the oldest first, each time once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(time, { selector: ({ id }) => id }), (times) => {
        const kept = all(times);
        expect(nearWays.flatMap((way) => choicesOf(kept, way)).length).toBe(times.length);
        expect(kept.times.map(({ day }) => day)).toEqual(times.map(({ day }) => day).toSorted());
        for (const one of times) expect(withTime(kept, one).times.length).toBe(times.length);
      }),
    );
  });

  it("goes again where it is undone, and comes again where that is", () => {
    fc.assert(
      fc.property(fc.uniqueArray(time, { minLength: 1, selector: ({ id }) => id }), (times) => {
        const kept = all(times);
        const [one] = times;
        if (one === undefined) return;
        expect(withoutTime(withTime(withoutTime(kept, one.id), one), one.id)).toEqual(withoutTime(kept, one.id));
        expect(new Set(withTime(withoutTime(kept, one.id), one).times)).toEqual(new Set(kept.times));
      }),
    );
  });

  it("is read again as it was kept, and what cannot be read is left out", () => {
    fc.assert(
      fc.property(fc.uniqueArray(time, { selector: ({ id }) => id }), (times) => {
        expect(nearForm.read(nearForm.write(all(times)))).toEqual(all(times));
      }),
    );
    const [good] = fc.sample(time, { numRuns: 1, seed: 1 });
    const text = JSON.stringify({ v: 1, times: [good, { ...good, way: "moon" }, { ...good, day: "soon" }, 7] });
    expect(nearForm.read(text)).toEqual({ v: 1, times: [good] });
    for (const broken of [null, "", "{", '{"v":2}']) expect(nearForm.read(broken)).toEqual(emptyNearness);
  });
});
