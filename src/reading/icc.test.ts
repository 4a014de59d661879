import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Estimate, icc, iccForms } from "./icc.ts";

/** Shrout & Fleiss (1979), table 2: six targets, four judges. */
const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];
const rounded = (one: Estimate | undefined, digits: number): (number | null | undefined)[] =>
  [one?.value, ...(one?.interval ?? [])].map((part) => (part ? Number(part.toFixed(digits)) : part));

const tables = fc
  .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 4 }))
  .chain(([n, k]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: k, maxLength: k }), { minLength: n, maxLength: n }),
  );

describe("intraclass correlations", () => {
  it("are those that Shrout & Fleiss print, with the intervals that R's psych prints for their table", () => {
    const found = icc(shroutFleiss);
    expect(iccForms.map((form) => [form, ...rounded(found?.[form], 2)])).toEqual([
      ["1,1", 0.17, -0.13, 0.72],
      ["2,1", 0.29, 0.02, 0.76],
      ["3,1", 0.71, 0.34, 0.95],
      ["1,k", 0.44, -0.88, 0.91],
      ["2,k", 0.62, 0.07, 0.93],
      ["3,k", 0.91, 0.68, 0.99],
    ]);
  });
  it("are what R's irr prints for its data of anxiety, twenty people and three raters", () => {
    const raters = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];
    const rows = raters[0]?.map((_, i) => raters.map((rater) => rater[i] ?? 0)) ?? [];
    expect(rounded(icc(rows)?.["2,1"], 3)).toEqual([0.198, -0.039, 0.494]);
  });
  it("do not ask in which order targets and judges come, nor for the scale", () => {
    fc.assert(
      fc.property(
        tables,
        fc.double({ min: 0.01, max: 100, noNaN: true }),
        fc.integer({ min: -9, max: 9 }),
        (rows, by, more) => {
          const there = icc(rows);
          const turned = rows.toReversed().map((row) => row.toReversed().map((one) => one * by + more));
          const again = icc(turned);
          expect(again === null).toBe(there === null);
          for (const form of iccForms) {
            const [one, two] = [there?.[form].value ?? null, again?.[form].value ?? null];
            expect(two === null).toBe(one === null);
            // The farther below 0, the smaller what is divided by: rounding counts with the square.
            if (one !== null && two !== null)
              expect(Math.abs(one - two)).toBeLessThan(1e-10 * (1 + Math.abs(one)) ** 2);
          }
        },
      ),
    );
  });
  it("are below any number where targets and judges differ just as much as error makes them, on whatever scale", () => {
    // Mean squares 19/6, 8/3 and 73/6: 3 x 19/6 + 8/3 - 73/6 is 0.
    const rows = [
      [7, 0],
      [0, 2],
      [2, 3],
    ];
    for (const [by, more] of [
      [1, 0],
      [0.01000000000000002, -1],
      [1 / 3, 9],
    ] as const) {
      const found = icc(rows.map((row) => row.map((one) => one * by + more)));
      expect(found?.["2,k"].value).toBeNull();
      expect(found?.["3,k"].value).toBeCloseTo(1 - 73 / 19, 9);
    }
  });
  it("of the mean of judges are what Spearman and Brown make of those of one", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const found = icc(rows);
        const k = rows[0]?.length ?? 0;
        for (const [single, mean] of [
          ["1,1", "1,k"],
          ["2,1", "2,k"],
          ["3,1", "3,k"],
        ] as const) {
          const [one, of] = [found?.[single], found?.[mean]];
          const pairs = [
            [one?.value, of?.value],
            [one?.interval[0], of?.interval[0]],
            [one?.interval[1], of?.interval[1]],
          ] as const;
          for (const [ofOne = null, ofAll = null] of pairs) {
            const below = ofOne === null ? 0 : 1 + (k - 1) * ofOne;
            if (ofOne === null || below < 1e-6) continue;
            expect(Math.abs((ofAll ?? Number.NaN) - (k * ofOne) / below)).toBeLessThan(1e-10 / below ** 2);
          }
        }
      }),
    );
  });
  it("lie in their intervals, and none is over 1", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const found = icc(rows);
        for (const form of iccForms) {
          const { value = null, interval: [low, high] = [null, null] } = found?.[form] ?? {};
          if (value === null || low === null || high === null) continue;
          expect(low).toBeLessThanOrEqual(value + 1e-9);
          expect(high).toBeGreaterThanOrEqual(value - 1e-9);
          expect(high).toBeLessThanOrEqual(1 + 1e-9);
        }
      }),
    );
  });
  it("are 1 for judges who say the same; who is always a point higher is consistent and does not agree", () => {
    const same = icc([
      [1, 1, 1],
      [4, 4, 4],
      [2, 2, 2],
    ]);
    for (const form of iccForms) expect(same?.[form]).toEqual({ value: 1, interval: [1, 1] });
    const higher = icc([
      [1, 2],
      [4, 5],
      [2, 3],
    ]);
    expect(higher?.["3,1"].value).toBe(1);
    expect(higher?.["2,1"].value).toBeLessThan(0.9);
  });
  it("cannot be told of one target, of one judge, or where no target differs", () => {
    expect([
      icc([]),
      icc([[1, 2]]),
      icc([[1], [2]]),
      icc([
        [1, 2],
        [1, 2],
      ]),
      icc([
        [3, 3],
        [3, 3],
      ]),
    ]).toEqual([null, null, null, null, null]);
  });
});
