import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFamily, inFamily } from "./family.ts";
import type { Hearing } from "./hearing.ts";

const heard = (child: number, adult: number, grown: number, length = 60): Hearing => ({
  child: new Float32Array(length).fill(child),
  cry: new Float32Array(length).fill(0.1),
  adult: new Float32Array(length).fill(adult),
  grown: new Float32Array(length).fill(grown),
});
const first = (column: Float32Array | null): number => Math.round((column?.[30] ?? Number.NaN) * 100) / 100;

describe("a family's ages", () => {
  it("leave all as it was heard where they are not known, or between toddler and schoolchild", () => {
    const one = heard(0.8, 0.1, 0.9);
    for (const child of [null, 36, 48, 59]) {
      expect(inFamily(one, { child, siblings: [] })).toEqual({ ...one, sibling: null });
    }
    expect(inFamily(one, anyFamily)).toEqual({ ...one, sibling: null });
  });

  it("give a grown voice that was taken for a child's to the adult of a baby, and leave it to a child of seven", () => {
    const baby = inFamily(heard(0.8, 0.1, 0.95), { child: 8, siblings: [] });
    expect([first(baby.child), first(baby.adult)]).toEqual([0.04, 0.78]);
    const own = inFamily(heard(0.8, 0.1, 0.05), { child: 8, siblings: [] });
    expect([first(own.child), first(own.adult)]).toEqual([0.76, 0.14]);
    const seven = inFamily(heard(0.8, 0.1, 0.95), { child: 84, siblings: [] });
    expect([first(seven.child), first(seven.adult)]).toEqual([0.8, 0.1]);
  });

  it("give it to the brother where there is one of that age, and a toddler's voice to the brother of a schoolchild", () => {
    const baby = inFamily(heard(0.8, 0.1, 0.95), { child: 8, siblings: [84] });
    expect([first(baby.child), first(baby.adult), first(baby.sibling)]).toEqual([0.04, 0.1, 0.76]);
    const seven = inFamily(heard(0.8, 0.1, 0.05), { child: 84, siblings: [8] });
    expect([first(seven.child), first(seven.sibling)]).toEqual([0.04, 0.76]);
    expect(inFamily(heard(0.8, 0.1, 0.95), { child: 8, siblings: [20] }).sibling).toBeNull();
  });

  it("ask the second around, where the voice speaks, not one frame", () => {
    const one = heard(0, 0, 0.5);
    one.child.fill(0.9, 20, 40);
    one.grown.fill(0.95, 20, 40);
    one.grown[30] = 0.05;
    expect(first(inFamily(one, { child: 8, siblings: [] }).child)).toBeLessThan(0.2);
  });

  it("never make anyone surer than sure", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const age = fc.option(fc.nat(200));
    fc.assert(
      fc.property(share, share, share, age, fc.array(fc.nat(200), { maxLength: 3 }), (a, b, c, child, siblings) => {
        const voices = inFamily(heard(a, b, c, 5), { child, siblings });
        for (const column of [voices.child, voices.adult, voices.sibling ?? voices.child]) {
          for (const sure of column) {
            expect(sure).toBeGreaterThanOrEqual(-1e-6);
            expect(sure).toBeLessThanOrEqual(1 + 1e-6);
          }
        }
      }),
    );
  });
});
