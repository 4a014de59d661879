import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { words } from "../words/en/repair.ts";
import { ageOf, ages, repairSteps, whats } from "./ages.ts";
import { asksFirst, fresh, type WayBack, wayBackForm } from "./wayback.ts";

const draft: fc.Arbitrary<WayBack> = fc.record({
  age: fc.constantFrom(...ages),
  at: fc.integer({ min: 0, max: 7 }),
  used: fc.subarray([...repairSteps]),
  what: fc.constantFrom(...whats),
  unhurt: fc.boolean(),
  wordless: fc.boolean(),
  reached: fc.constantFrom("me" as const, "child" as const, "both" as const, null),
  how: fc.array(fc.string()),
  minutes: fc.option(fc.integer({ min: 0, max: 1440 })),
  words: fc.string(),
});

describe("where somebody is on the way back", () => {
  it("is read back as it was kept", () => {
    fc.assert(
      fc.property(draft, (one) => {
        expect(wayBackForm.read(JSON.stringify(one))).toEqual(one);
      }),
    );
  });
  it("is nowhere where nothing readable was kept", () => {
    for (const text of [null, "", "{", "[]", "7", JSON.stringify({ ...fresh("baby"), at: 8 })]) {
      expect(wayBackForm.read(text), String(text)).toBeNull();
    }
  });
});

describe("rough hands with a small child", () => {
  it("are asked about before anything is mended, until it was said that there was no more", () => {
    fc.assert(
      fc.property(draft, (one) => {
        const small = one.age === "baby" || one.age === "toddler";
        expect(asksFirst({ ...one, unhurt: false })).toBe(small && one.what === "rough");
        expect(asksFirst({ ...one, unhurt: true })).toBe(false);
      }),
    );
  });
  it("are asked about in what was kept before there was the question", () => {
    const { unhurt: _, ...older } = fresh("baby");
    expect(wayBackForm.read(JSON.stringify({ ...older, what: "rough" }))?.unhurt).toBe(false);
  });
});

describe("the ages", () => {
  it("follow each other without a gap", () => {
    fc.assert(
      fc.property(fc.nat(240), fc.nat(240), (a, b) => {
        const [younger, older] = [Math.min(a, b), Math.max(a, b)];
        expect(ages.indexOf(ageOf(younger))).toBeLessThanOrEqual(ages.indexOf(ageOf(older)));
      }),
    );
    expect([0, 11, 12, 35, 36, 71, 72, 155, 156].map(ageOf)).toEqual([
      "baby",
      "baby",
      "toddler",
      "toddler",
      "small",
      "small",
      "school",
      "school",
      "teen",
    ]);
  });
  it("have words of their own at every step", () => {
    for (const age of ages) {
      for (const step of repairSteps) expect(Object.keys(words)).toContain(`repair.${step}.${age}`);
      expect(Object.keys(words)).toContain(`repair.say.${age}`);
    }
  });
});
