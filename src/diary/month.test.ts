import fc from "fast-check";
import { expect, it } from "vitest";
import { dayByKey, monthOf, monthPlus, monthWeeks, weekStart } from "./month.ts";
import { dayPlus } from "./when.ts";

const day = fc
  .date({ min: new Date("1980-01-01"), max: new Date("2080-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const first = fc.integer({ min: 0, max: 6 });

it("lays a month out in whole weeks, each day once and in order", () => {
  fc.assert(
    fc.property(day, first, (any, first) => {
      const weeks = monthWeeks(monthOf(any), first);
      const days = weeks.flat();
      expect(days).toContain(any);
      expect(days.filter((one) => monthOf(one) === monthOf(any)).length).toBeGreaterThanOrEqual(28);
      expect(days.every((one, i) => i === 0 || one === dayPlus(days[i - 1] ?? "", 1))).toBe(true);
      expect(weeks.every((week) => week.length === 7 && weekStart(week[6] ?? "", first) === week[0])).toBe(true);
      // No week that has nothing of the month.
      expect(weeks.every((week) => week.some((one) => monthOf(one) === monthOf(any)))).toBe(true);
    }),
  );
});

it("begins the week where the person's does", () => {
  expect(monthWeeks("2026-11", 1)[0]?.[0]).toBe("2026-10-26");
  expect(monthWeeks("2026-11", 0)[0]?.[0]).toBe("2026-11-01");
  expect(monthWeeks("2026-11", 6)[0]?.[0]).toBe("2026-10-31");
});

it("goes over the turn of a year, and there and back", () => {
  expect(monthPlus("2026-12", 1)).toBe("2027-01");
  fc.assert(
    fc.property(day, fc.integer({ min: -40, max: 40 }), (any, n) => {
      expect(monthPlus(monthPlus(monthOf(any), n), -n)).toBe(monthOf(any));
    }),
  );
});

it("moves by a day, a week and a month, mirrored where the page is", () => {
  const laid = { first: 1, rtl: false };
  expect(dayByKey("ArrowRight", "2026-11-30", laid)).toBe("2026-12-01");
  expect(dayByKey("ArrowRight", "2026-11-30", { ...laid, rtl: true })).toBe("2026-11-29");
  expect(dayByKey("ArrowLeft", "2026-11-30", laid)).toBe("2026-11-29");
  expect(dayByKey("ArrowUp", "2026-11-30", laid)).toBe("2026-11-23");
  expect(dayByKey("ArrowDown", "2026-11-30", laid)).toBe("2026-12-07");
  expect(dayByKey("PageUp", "2026-03-31", laid)).toBe("2026-02-28");
  expect(dayByKey("PageDown", "2026-03-31", laid)).toBe("2026-04-30");
  expect(dayByKey("Home", "2026-12-02", laid)).toBe("2026-11-30");
  expect(dayByKey("End", "2026-12-02", laid)).toBe("2026-12-06");
  expect(dayByKey("a", "2026-12-02", laid)).toBeNull();
});
