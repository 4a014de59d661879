import { describe, expect, it } from "vitest";
import { durationIn, fromStart, offsetIn, timeIn } from "./times.ts";

describe("times as people say them", () => {
  it.each([
    ["600", 600],
    ["90s", 90_000],
    ["1.5s", 1500],
    ["250ms", 250],
    ["10m", 600_000],
    ["10min", 600_000],
    ["1h30m", 5_400_000],
    ["1h30m5s250ms", 5_405_250],
    ["00:10:00", 600_000],
    ["16:00:00.5", 57_600_500],
  ])("%s", (text, ms) => expect(durationIn(text)).toBe(ms));
  it.each([["10:30"], ["1m1h"], ["5s5s"], ["s"], [""], ["-5s"], ["1e3"], ["00:61:00"], ["1.5"], ["ten"]])(
    "%j is none",
    (text) => expect(durationIn(text)).toBeNull(),
  );
  it("takes a sign where a coding is moved", () => {
    expect([offsetIn("-200ms"), offsetIn("+1.5s"), offsetIn("-0"), offsetIn("--1")]).toEqual([-200, 1500, 0, null]);
  });
  it("counts a time of day from when the recording began, on its own clock", () => {
    const at = (text: string, startedAt: string | null): number | null => {
      const time = timeIn(text);
      return time && fromStart(time, startedAt);
    };
    expect(at("10m", null)).toBe(600_000);
    expect(at("@14:30", null)).toBeNull();
    expect(at("@14:30", "2026-01-02")).toBeNull();
    expect(at("@14:30", "2026-01-02T09:00:00+05:00")).toBe(5.5 * 3_600_000);
    expect(at("@08:00", "2026-01-02T09:00:00Z")).toBe(23 * 3_600_000);
    expect(at("2026-01-03T09:00", "2026-01-02T09:00:00.500Z")).toBe(24 * 3_600_000 - 500);
    expect(timeIn("@25:00")).toBeNull();
    expect(timeIn("14:30")).toBeNull();
  });
});
