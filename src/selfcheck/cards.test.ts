import { describe, expect, it } from "vitest";
import { isTotal, reached } from "./cards.ts";

const card = {
  total: { from: 0, to: 100, step: 4 },
  marks: [{ at: 50, way: "down", by: "A" } as const, { at: 80, way: "up", by: "B" } as const],
};

describe("a total by hand", () => {
  it("is a whole number that the questionnaire can have", () => {
    expect([0, 100, 52, 50, -4, 104, 4.5, Number.NaN].map((value) => isTotal(card, value))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(isTotal({}, 0)).toBe(false);
  });
  it("reaches a mark at it, on its side", () => {
    expect([48, 52, 80, 50].map((value) => reached(card, value).map(({ by }) => by))).toEqual([
      ["A"],
      [],
      ["B"],
      ["A"],
    ]);
    expect(reached({}, 3)).toEqual([]);
  });
});
