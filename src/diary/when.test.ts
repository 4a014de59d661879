import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, daysBetween, dayPlus, minuteOf, whenAt, whenOn } from "./when.ts";

const zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC"];
const hour = 3_600_000;

describe("when", () => {
  it("finds the instant of any wall time again", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e9 }), fc.constantFrom(...zones), (seconds, zone) => {
        const when = whenAt(seconds * 1000, zone);
        const both = [whenOn(when.local, zone), whenOn(when.local, zone, "second")];
        expect(both.map(({ instant }) => instant)).toContain(when.instant);
        expect(both.every(({ local }) => local === when.local)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("moves a time that the clocks skip on by what was skipped", () => {
    expect(whenOn("2026-03-29T02:30", "Europe/Berlin").local).toBe("2026-03-29T03:30:00");
    expect(whenOn("2026-10-04T02:15", "Australia/Lord_Howe").local).toBe("2026-10-04T02:45:00");
  });

  it("knows an hour that the clocks repeat both times", () => {
    const [first, second] = [
      whenOn("2026-10-25T02:30", "Europe/Berlin"),
      whenOn("2026-10-25T02:30", "Europe/Berlin", "second"),
    ];
    expect(second.instant - first.instant).toBe(hour);
    expect([first.local, second.local]).toEqual(["2026-10-25T02:30:00", "2026-10-25T02:30:00"]);
    const once = whenOn("2026-10-25T04:30", "Europe/Berlin", "second");
    expect(once).toEqual(whenOn("2026-10-25T04:30", "Europe/Berlin"));
  });

  it("keeps the wall time where it happened", () => {
    const tokyo = whenOn("2026-11-24T23:10", "Asia/Tokyo");
    expect([dayOf(tokyo), minuteOf(tokyo)]).toEqual(["2026-11-24", 23 * 60 + 10]);
    expect(whenAt(tokyo.instant, "Europe/Berlin").local).toBe("2026-11-24T15:10:00");
  });

  it("counts days over years and clock changes", () => {
    expect(dayPlus("2024-02-28", 2)).toBe("2024-03-01");
    expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
    expect(dayPlus("2026-01-01", -1)).toBe("2025-12-31");
  });
});
