/** Felt age: what follows it, what does not, and that it never makes a child older than it is. */
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Child, lateStart, newChild } from "./child.ts";
import { childFacts } from "./facts.ts";
import { familyWordOf, feltChoices, feltHistory, feltMonths, type FitToAge, goesBy, monthsFor } from "./late.ts";

const child = (facts: Partial<Child>): Child => ({ ...newChild("c", "Mira"), ...facts });
const today = "2026-11-30";
const seven = { born: "2019-11-12" };

describe("felt age", () => {
  it("leads play and the way back, adds to cues and signs, and leaves the rest to the calendar", () => {
    const mira = child({ ...seven, felt: 24 });
    const ages = Object.keys(goesBy).map((what) => [what, monthsFor(mira, today, what as FitToAge)]);
    expect(Object.fromEntries(ages)).toEqual({
      play: [24],
      repair: [24],
      cues: [84, 24],
      signs: [84, 24],
      milestones: [84],
      doctor: [84],
      library: [84],
      safety: [84],
    });
  });

  it("changes nothing where it is not said, and stands alone where no other age is known", () => {
    for (const what of Object.keys(goesBy) as FitToAge[]) {
      expect(monthsFor(child(seven), today, what)).toEqual([84]);
      expect(monthsFor(child({}), today, what)).toEqual([]);
      expect(monthsFor(child({ felt: 36 }), today, what)).toEqual(goesBy[what] === "calendar" ? [] : [36]);
    }
  });

  it("never makes a child older than the calendar does, nor plays a first year that is over", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 200 }),
        fc.integer({ min: 0, max: 216 }),
        fc.constantFrom(...(Object.keys(goesBy) as FitToAge[])),
        (lived, felt, what) => {
          const born = new Date(Date.UTC(2026, 10 - lived, 2)).toISOString().slice(0, 10);
          const one = child({ born, felt });
          for (const months of monthsFor(one, today, what)) expect(months).toBeLessThanOrEqual(lived);
          const [play = 0] = monthsFor(one, today, "play");
          expect(play).toBeGreaterThanOrEqual(Math.min(12, lived));
          if (goesBy[what] !== "felt") expect(monthsFor(one, today, what)).toContain(lived);
        },
      ),
    );
    expect(feltMonths(child({ ...seven, felt: 120 }), today)).toBe(84);
    expect(feltChoices(84)).toEqual([12, 24, 36, 48, 60, 72, 84]);
    expect([feltChoices(7), feltChoices(null).length]).toEqual([[], 12]);
  });

  it("has a history of what changed, the newest first", () => {
    const said = (felt: number | null, logged: string) => ({ body: { felt }, logged });
    expect(feltHistory([said(null, "a"), said(24, "b"), said(24, "c"), said(36, "d"), said(null, "e")])).toEqual([
      { felt: null, since: "e" },
      { felt: 36, since: "d" },
      { felt: 24, since: "b" },
    ]);
    expect(feltHistory([said(null, "a"), { body: null, logged: "b" }])).toEqual([]);
  });
});

describe("how a family came together", () => {
  it("is said by the first of its words, and not saying is fine", () => {
    expect(familyWordOf(child({ came: ["kinship", "foster"] }))).toBe("kinship");
    expect(familyWordOf(child({}))).toBe("other");
  });
  it("is enough to have come late, without a day", () => {
    expect([lateStart(child({ came: ["step"] })), lateStart(child({ joined: today })), lateStart(child({}))]).toEqual([
      true,
      true,
      false,
    ]);
  });
  it("is read of a child that was put in before there was such a thing, and of words of a later Attune", () => {
    const { came: _, felt: __, id: ___, ...older } = child(seven);
    expect(v.parse(childFacts, older)).toMatchObject({ came: [], felt: null });
    expect(v.parse(childFacts, { ...older, came: ["moon", "kafala"], felt: "two" })).toMatchObject({
      came: ["kafala"],
      felt: null,
    });
  });
});
