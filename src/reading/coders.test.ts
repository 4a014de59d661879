import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event, Recording } from "../recording/recording.ts";
import { agree } from "./agreement.ts";
import { alphaOf } from "./alike.ts";
import { agreeAll } from "./coders.ts";
import { recordings } from "./made.fixture.ts";

/** A coder's looks, a letter a unit of 100 ms; a space is nothing, a dot is not coded. */
const looks = (row: string): Recording => {
  const units = [...row];
  const at = (u: number): { from: number; to: number } => ({ from: u * 100, to: (u + 1) * 100 });
  const events = units.flatMap((act, u): Event[] =>
    /[\s.]/u.test(act)
      ? []
      : [{ id: `e${u}`, who: "c", channel: "gaze", act, ...at(u), by: "seen", sure: null, note: null }],
  );
  return {
    format: "attune.recording/1",
    length: units.length * 100,
    startedAt: null,
    coded: units.flatMap((act, u) => (act === "." ? [] : [at(u)])),
    people: [{ id: "c", role: "child" }],
    events,
  };
};

describe("any number of coders", () => {
  const krippendorff = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
  it("have the alpha of Krippendorff's example, units not coded being missing", () => {
    const found = agreeAll(krippendorff.map(looks));
    expect(found.alpha).toBeCloseTo(0.743, 3);
    expect(found.lanes[0]?.alpha).toBeCloseTo(0.743, 3);
    expect(found).toMatchObject({ coders: 4, units: 11, unitsOfAll: 8, unit: 100, tolerance: 1000 });
  });
  it("have the mean of the kappas of each two", () => {
    const codings = krippendorff.map(looks);
    const found = agreeAll(codings);
    const kappas = [
      [0, 1],
      [0, 2],
      [0, 3],
      [1, 2],
      [1, 3],
      [2, 3],
    ].map(([a = 0, b = 0]) => agree(codings[a] ?? looks(""), codings[b] ?? looks("")).kappa ?? 0);
    expect(found.couples.map(({ kappa }) => kappa)).toEqual(kappas);
    expect(found.kappa).toBeCloseTo(kappas.reduce((sum, one) => sum + one, 0) / 6, 12);
  });
  it("count silence as what it is: coded, and nothing there", () => {
    const rows = ["aa  b", "a a b", "aa  a"];
    const units = [..."aa  b"].map((_, u) => ({ labels: rows.map((row) => row[u] ?? ""), times: 1 }));
    expect(agreeAll(rows.map(looks)).alpha).toBeCloseTo(alphaOf(units) ?? 0, 12);
  });
  it("have each behaviour by itself, with how often each coder has it", () => {
    const found = agreeAll(["aabb", "aaab", "aa.b"].map(looks));
    expect(found.acts.map(({ act, events, prevalence }) => [act, events, prevalence])).toEqual([
      ["a", [2, 3, 2], [0.5, 0.75, 2 / 3]],
      ["b", [2, 1, 1], [0.5, 0.25, 1 / 3]],
    ]);
  });
  it("agree on what a third alone saw: two of them that it was not there", () => {
    const found = agreeAll(["    ", "    ", "aa  "].map(looks));
    expect(found.lanes[0]?.agreement).toBeCloseTo((1 + 0.5 + 0.5) / 3, 12);
    expect(found.lanes[0]?.kappa).toBe(0);
  });
  it("are 1 when they are one, and do not ask for their order", () => {
    fc.assert(
      fc.property(recordings, recordings, recordings, (a, b, c) => {
        const same = agreeAll([a, a, a]);
        for (const { agreement, kappa, alpha } of [same, ...same.lanes, ...same.acts])
          for (const figure of [agreement, kappa, alpha]) if (figure !== null) expect(figure).toBeCloseTo(1, 12);
        const [there, back] = [agreeAll([a, b, c]), agreeAll([c, a, b])];
        expect(back.units).toBe(there.units);
        for (const figure of ["agreement", "kappa", "alpha"] as const)
          if (there[figure] === null) expect(back[figure]).toBeNull();
          else expect(back[figure]).toBeCloseTo(there[figure], 9);
      }),
      { numRuns: 25 },
    );
  });
  it("are two as well: with what `agree` says of them", () => {
    fc.assert(
      fc.property(recordings, recordings, (a, b) => {
        const [all, two] = [agreeAll([a, b]), agree(a, b)];
        expect([all.agreement, all.kappa, all.units]).toEqual([two.agreement, two.kappa, two.units]);
        if (two.alpha === null) expect(all.alpha).toBeNull();
        else expect(all.alpha).toBeCloseTo(two.alpha, 9);
      }),
      { numRuns: 25 },
    );
  });
});
