import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { childFacts } from "./facts.ts";
import { age, type Child, lateStart, monthsOf, newChild } from "./child.ts";

const child = (facts: Partial<Child>): Child => ({ ...newChild("c", "Mira"), ...facts });
const day = fc
  .integer({ min: Date.UTC(2010, 0, 1) / 86_400_000, max: Date.UTC(2030, 0, 1) / 86_400_000 })
  .map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10));

describe("age", () => {
  it("counts months by the calendar", () => {
    expect(age(child({ born: "2026-03-12" }), "2026-11-24").lived).toEqual({ months: 8, days: 12, about: false });
    expect(age(child({ born: "2024-02-29" }), "2025-02-28").lived).toEqual({ months: 12, days: 0, about: false });
    expect(age(child({ born: "2026-01-31" }), "2026-03-01").lived).toEqual({ months: 1, days: 1, about: false });
  });

  it("corrects for an early birth, to two years", () => {
    const early = child({ born: "2026-01-10", due: "2026-02-14" });
    expect(age(early, "2026-07-14").corrected).toEqual({ months: 5, days: 0, about: false });
    expect(age(early, "2026-02-01").corrected).toEqual({ months: 0, days: -13, about: false });
    expect(monthsOf(early, "2026-07-14")).toBe(5);
    expect(monthsOf(early, "2026-02-01")).toBe(0);
    expect(age(early, "2028-01-09").corrected).not.toBeNull();
    expect(age(early, "2028-01-10").corrected).toBeNull();
  });

  it("corrects from three weeks on, and only where the day of birth is known", () => {
    expect(age(child({ born: "2026-01-10", due: "2026-01-30" }), "2026-03-01").corrected).toBeNull();
    expect(age(child({ born: "2026-01-10", due: "2026-01-31" }), "2026-03-01").corrected).not.toBeNull();
    expect(age(child({ born: "2026-01", due: "2026-03-01" }), "2026-04-01").corrected).toBeNull();
  });

  it("says about how old, where only the year or month is known", () => {
    expect(age(child({ born: "2019" }), "2026-07-01").lived).toEqual({ months: 84, days: 0, about: true });
    expect(age(child({ born: "2026" }), "2026-02-01").lived).toEqual({ months: 1, days: 0, about: true });
  });

  it("can be unknown, ahead, or counted from when a child joined", () => {
    expect(age(child({}), "2026-01-01")).toEqual({ lived: null, corrected: null, here: null, daysToCome: null });
    expect(monthsOf(child({}), "2026-01-01")).toBeNull();
    expect(age(child({ due: "2026-01-11" }), "2026-01-01").daysToCome).toBe(10);
    const late = child({ born: "2019", joined: "2026-01-01" });
    expect([lateStart(late), age(late, "2026-03-05").here?.months]).toEqual([true, 2]);
  });

  it("never goes back as days go on, and never leaves more days than a month has", () => {
    fc.assert(
      fc.property(day, fc.nat(3000), (born, later) => {
        const at = (n: number): number => {
          const today = new Date(Date.parse(born) + n * 86_400_000).toISOString().slice(0, 10);
          const lived = age(child({ born }), today).lived;
          expect(lived?.days).toBeGreaterThanOrEqual(0);
          expect(lived?.days).toBeLessThan(31);
          return (lived?.months ?? 0) * 31 + (lived?.days ?? 0);
        };
        expect(at(later + 1)).toBeGreaterThan(at(later));
      }),
    );
  });
});

describe("a child's facts", () => {
  it("may say as much of the birth as is known, and no more", () => {
    const { id: _, ...facts } = child({});
    for (const born of [null, "2019", "2019-06", "2019-06-02"]) {
      expect(v.safeParse(childFacts, { ...facts, born }).success).toBe(true);
    }
    for (const born of ["", "19", "2019-13", "2019-02-30", "yesterday"]) {
      expect(v.safeParse(childFacts, { ...facts, born }).success).toBe(false);
    }
  });
  it("may say a gender for the words, and are read without one from before it could be said", () => {
    const { id: _, gender: _none, ...before } = child({});
    expect(v.parse(childFacts, before).gender).toBeNull();
    expect(v.parse(childFacts, { ...before, gender: "girl" }).gender).toBe("girl");
    expect(v.parse(childFacts, { ...before, gender: "ship" }).gender).toBeNull();
  });
});
