/** Days that weigh more: when each is next, and that nothing is said of them unless somebody wants it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  aheadFor,
  comingOf,
  dayDraftForm,
  daysForm,
  emptyDays,
  type LateDay,
  type LateDays,
  newDay,
  nextOf,
  saidAhead,
  withDay,
  withoutDay,
} from "./latedays.ts";

const made = (more: Partial<LateDay>): LateDay => ({ ...newDay("a"), day: "2024-05-01", yearly: false, ...more });
const isoDay = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2060, 0, 1) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe("a day that weighs more", () => {
  it("is next this year or the year after, and once only where it does not come round", () => {
    expect(nextOf(made({ yearly: true }), "2026-05-01")).toBe("2026-05-01");
    expect(nextOf(made({ yearly: true }), "2026-05-02")).toBe("2027-05-01");
    expect(nextOf(made({ yearly: true, day: "2024-02-29" }), "2026-02-01")).toBe("2026-02-28");
    expect(nextOf(made({ yearly: true, day: "2024-02-29" }), "2027-12-01")).toBe("2028-02-29");
    expect(nextOf(made({ day: "2027-01-03" }), "2026-11-30")).toBe("2027-01-03");
    expect(nextOf(made({}), "2026-11-30")).toBeNull();
  });

  it("is never in the past, nor more than a year and a day away where it comes round", () => {
    fc.assert(
      fc.property(isoDay, isoDay, (day, today) => {
        const next = nextOf({ day, yearly: true }, today) ?? "";
        expect(next >= today).toBe(true);
        if (day < today) expect(Date.parse(next) - Date.parse(today)).toBeLessThanOrEqual(366 * 86_400_000);
        expect(new Date(next).toISOString().slice(0, 10)).toBe(next);
      }),
    );
  });

  it("is told in order, the nearest first, without what is over", () => {
    const days = [
      made({ id: "over", day: "2026-01-01" }),
      made({ id: "visit", day: "2026-12-03" }),
      made({ id: "came", day: "2020-12-01", yearly: true }),
    ];
    expect(comingOf({ ...emptyDays, days }, "2026-11-30").map(({ day, inDays }) => [day.id, inDays])).toEqual([
      ["came", 1],
      ["visit", 3],
    ]);
  });

  it("is said on Today only where that was switched on, and only a few days ahead", () => {
    const on = (day: string): LateDays => ({ v: 1, ahead: true, days: [made({ day })] });
    expect(saidAhead({ ...on("2026-12-01"), ahead: false }, "2026-11-30")).toEqual([]);
    expect(emptyDays.ahead).toBe(false);
    expect(saidAhead(on("2026-12-05"), "2026-11-30").map(({ inDays }) => inDays)).toEqual([aheadFor]);
    expect(saidAhead(on("2026-12-06"), "2026-11-30")).toEqual([]);
    expect(saidAhead(on("2026-11-30"), "2026-11-30").map(({ inDays }) => inDays)).toEqual([0]);
  });

  it("is put in its place, goes, and is read as it was kept", () => {
    const all = withDay(withDay(emptyDays, made({ id: "a" })), made({ id: "b" }));
    expect(withDay(all, made({ id: "a", name: "The day you came" })).days.map(({ name }) => name)).toEqual([
      "The day you came",
      "",
    ]);
    expect(withoutDay(all, "a").days.map(({ id }) => id)).toEqual(["b"]);
    expect(daysForm.read(daysForm.write(all))).toEqual(all);
    const broken = {
      v: 1,
      ahead: "yes",
      days: [made({}), { id: "x", day: "no day" }, made({ kind: "moon" as "other" })],
    };
    expect(daysForm.read(JSON.stringify(broken))).toEqual({
      v: 1,
      ahead: false,
      days: [made({}), made({ kind: "other" })],
    });
    expect(dayDraftForm.read(dayDraftForm.write({ ...newDay("n"), name: "Grand" }))).toEqual({
      ...newDay("n"),
      name: "Grand",
    });
    expect(dayDraftForm.read("{")).toBeNull();
  });
});
