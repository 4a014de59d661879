/** Published keys, as facts, against answers that were added up by hand. No instrument's words are here. */
import { describe, expect, it } from "vitest";
import {
  choices,
  fileOf,
  ladderOf,
  questionnaireIn,
  responseTo,
  scoringOf,
  ticked,
  answered,
  yes,
  no,
} from "./file.fixture.ts";
import { extensions } from "./file.ts";
import { type Sum, sumsOf } from "./score.ts";
import { responseOf } from "./response.ts";
import { skippedAt } from "./places.ts";

const upTo = (many: number): readonly string[] => Array.from({ length: many }, (_, n) => `q${n + 1}`);
const named = (...numbers: number[]): readonly string[] => numbers.map((n) => `q${n}`);

/** The sums for what is ticked down the page, from 0 at the top. */
const sums = (
  many: number,
  options: (n: number) => ReturnType<typeof ladderOf>,
  scales: readonly object[],
  places: readonly number[],
): readonly Sum[] => {
  const file = questionnaireIn(fileOf(choices(many, options), scoringOf({ scales })));
  return sumsOf(file, ticked(file, places));
};
const values = (...given: Parameters<typeof sums>): readonly (number | null)[] =>
  sums(...given).map(({ value }) => value);

describe("a key", () => {
  it("of PHQ-9, PHQ-2 and GAD-7: 0 to 3 each, added up", () => {
    const scales = [
      { id: "phq-9", items: upTo(9) },
      { id: "phq-2", items: upTo(2) },
    ];
    expect(values(9, () => ladderOf(0, 3), scales, [1, 2, 0, 3, 1, 0, 2, 1, 0])).toEqual([10, 3]);
    expect(values(9, () => ladderOf(0, 3), scales, [3, 3, 3, 3, 3, 3, 3, 3, 3])).toEqual([27, 6]);
    expect(values(7, () => ladderOf(0, 3), [{ id: "gad-7", items: upTo(7) }], [3, 2, 1, 0, 1, 2, 3])).toEqual([12]);
  });
  it("of WHO-5: 0 to 5 each, the sum times four", () => {
    const scale = [{ id: "who-5", items: upTo(5), times: 4 }];
    const [sum] = sums(5, () => ladderOf(0, 5, true), scale, [0, 1, 2, 3, 4]);
    // Ticked 5, 4, 3, 2, 1: 15, times 4.
    expect([sum?.value, sum?.from, sum?.to]).toEqual([60, 0, 100]);
  });
  it("of K6: 0 to 4 each", () => {
    expect(values(6, () => ladderOf(0, 4), [{ id: "k6", items: upTo(6) }], [4, 3, 2, 1, 0, 3])).toEqual([13]);
  });
  it("of PSS-10: 4, 5, 7 and 8 the other way round", () => {
    const scale = [{ id: "pss-10", items: upTo(10), reverse: named(4, 5, 7, 8) }];
    // 2+3+1 + (4-3)+(4-1) + 0 + (4-4)+(4-0) + 2+4
    expect(values(10, () => ladderOf(0, 4), scale, [2, 3, 1, 3, 1, 0, 4, 0, 2, 4])).toEqual([20]);
  });
  it("of EPDS: 3 and 5 to 10 are 3 at the top of the page", () => {
    const turned = new Set([3, 5, 6, 7, 8, 9, 10]);
    const options = (n: number): ReturnType<typeof ladderOf> => ladderOf(0, 3, turned.has(n));
    const scale = [{ id: "epds", items: upTo(10) }];
    // All at the top: three of 0, seven of 3.
    expect(
      values(
        10,
        options,
        scale,
        Array.from({ length: 10 }, () => 0),
      ),
    ).toEqual([21]);
    // 1+2 + (3-1) + 0 + (3-3) + (3-2) + (3-0) + (3-1) + (3-2) + (3-3)
    expect(values(10, options, scale, [1, 2, 1, 0, 3, 2, 0, 1, 2, 3])).toEqual([12]);
  });
  it("of PBQ: eight items from 0 at the top, the others from 5, in four parts (Brockington 2001; CamCOPS's key)", () => {
    const kind = new Set([1, 4, 8, 9, 11, 16, 22, 25]);
    const scales = [
      { id: "all", items: upTo(25) },
      { id: "1", items: named(1, 2, 6, 7, 8, 9, 10, 12, 13, 15, 16, 17) },
      { id: "2", items: named(3, 4, 5, 11, 14, 21, 23) },
      { id: "3", items: named(19, 20, 22, 25) },
      { id: "4", items: named(18, 24) },
    ];
    const options = (n: number): ReturnType<typeof ladderOf> => ladderOf(0, 5, !kind.has(n));
    // All at the bottom of the page: the eight kind ones count 5, the others 0.
    const bottom = Array.from({ length: 25 }, () => 5);
    expect(values(25, options, scales, bottom)).toEqual([40, 20, 10, 10, 0]);
    // All at the top: the others count 5.
    expect(
      values(
        25,
        options,
        scales,
        bottom.map(() => 0),
      ),
    ).toEqual([85, 40, 25, 10, 10]);
  });
  it("of M-CHAT-R: one for each answer that is not the expected one, 2, 5 and 12 the other way", () => {
    const items = upTo(20).map((linkId) => ({ linkId, type: "boolean" }));
    const reverse = upTo(20).filter((link) => !["q2", "q5", "q12"].includes(link));
    const file = questionnaireIn(fileOf(items, scoringOf({ scales: [{ id: "m", items: upTo(20), reverse }] })));
    const all = Object.fromEntries(upTo(20).map((link) => [link, ["q2", "q5", "q12"].includes(link) ? no : yes]));
    const value = (changed: object): number | null | undefined =>
      sumsOf(file, answered(file, { ...all, ...changed }))[0]?.value;
    expect([value({}), value({ q2: yes, q7: no }), value({ q1: no, q5: yes, q12: yes })]).toEqual([0, 2, 3]);
  });
});

describe("a sum", () => {
  const bands = [
    { from: 0, to: 4, says: "few", source: "A & B 2001" },
    { from: 5, to: 27, says: "more", source: "A & B 2001" },
  ];
  const file = questionnaireIn(
    fileOf(
      choices(3, () => ladderOf(0, 3)),
      scoringOf({ scales: [{ id: "s", name: "Sum", items: upTo(3), bands }] }),
    ),
  );
  it("is not said where an item was passed over", () => {
    const some = skippedAt(ticked(file, [3, 3]), "/q3");
    expect(sumsOf(file, some)).toMatchObject([{ value: null, missing: 1, band: null }]);
    expect(
      responseOf(file, some, { at: 0, status: "completed", language: "en", sums: sumsOf(file, some) }).extension,
    ).toBeUndefined();
  });
  it("has a band with its source, and stands in the response", () => {
    const filled = ticked(file, [1, 2, 2]);
    expect(sumsOf(file, filled)).toMatchObject([{ value: 5, from: 0, to: 9, band: bands[1] }]);
    const response = responseOf(file, filled, {
      at: 0,
      status: "completed",
      language: "en",
      sums: sumsOf(file, filled),
    });
    expect(response.extension).toEqual([
      {
        url: extensions.score,
        extension: [
          { url: "id", valueString: "s" },
          { url: "name", valueString: "Sum" },
          { url: "value", valueDecimal: 5 },
        ],
      },
    ]);
    expect(responseTo(file, filled).item?.[0]?.answer?.[0]).toMatchObject({
      valueCoding: { code: "a1", extension: [{ valueDecimal: 1 }] },
    });
  });
});
