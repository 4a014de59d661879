import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, alikeOf, alphaOf, type Pattern, type Tally } from "./alike.ts";

/** Units as columns of what each coder says, a dot where one says nothing. */
const unitsOf = (coders: readonly string[]): Pattern[] =>
  [...(coders[0] ?? "")].map((_, u) => ({
    labels: coders.flatMap((row) => (row[u] === "." ? [] : [row[u] ?? ""])),
    times: 1,
  }));

describe("Krippendorff's alpha for nominal labels", () => {
  it("is .743 in his example of four observers with labels missing (2011, section C)", () => {
    const coders = ["123321412...", "1233224125.3", ".3332342251.", "12332441251."];
    expect(alphaOf(unitsOf(coders))).toBeCloseTo(0.743, 3);
  });
  it("is .691 in the example of three coders and fifteen units that is taught after him", () => {
    const coders = [".....34121133.3", "1.213343.......", "..21344.21133.4"];
    expect(alphaOf(unitsOf(coders))).toBeCloseTo(0.691, 3);
  });
});

const labels = fc.constantFrom("a", "b", "c");
const codings = fc
  .integer({ min: 2, max: 4 })
  .chain((coders) =>
    fc.array(fc.array(fc.option(labels), { minLength: coders, maxLength: coders }), { maxLength: 12 }),
  );
const patternsOf = (units: readonly (readonly (string | null)[])[]): Pattern[] =>
  units.map((unit) => ({ labels: unit.flatMap((label) => label ?? []), times: 1 }));

describe("coefficients", () => {
  it("do not ask in which order coders and units come, or what labels are called", () => {
    fc.assert(
      fc.property(codings, (units) => {
        const there = alphaOf(patternsOf(units));
        const name = (label: string | null): string | null => (label === null ? null : `${label}${label}`);
        const turned = units.toReversed().map((unit) => unit.toReversed().map(name));
        const again = alphaOf(patternsOf(turned));
        if (there === null) expect(again).toBeNull();
        else expect(again).toBeCloseTo(there, 12);
      }),
    );
  });
  it("are 1 for coders who all say the same, and alpha is at most 1", () => {
    fc.assert(
      fc.property(codings, fc.array(labels, { minLength: 2, maxLength: 9 }), (units, same) => {
        expect(alphaOf(patternsOf(units)) ?? 0).toBeLessThanOrEqual(1);
        const alike = alphaOf(same.map((label) => ({ labels: [label, label, label], times: 2 })));
        if (new Set(same).size > 1) expect(alike).toBe(1);
        else expect(alike).toBeNull();
      }),
    );
  });
  it("say of two coders the same by counts of pairs as unit by unit", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(labels, labels), { maxLength: 20 }), (units) => {
        const tally: Tally = new Map();
        for (const [mine, theirs] of units) add(tally, mine, theirs);
        const found = alikeOf(tally);
        const alpha = alphaOf(units.map((pair) => ({ labels: pair, times: 1 })));
        if (alpha === null) expect(found.alpha).toBeNull();
        else expect(found.alpha).toBeCloseTo(alpha, 12);
        const counted = units.filter(([mine, theirs]) => mine === theirs).length / units.length;
        if (units.length > 0) expect(found.agreement).toBeCloseTo(counted, 12);
      }),
    );
  });
});
