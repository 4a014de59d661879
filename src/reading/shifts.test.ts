/** A slid side keeps its own rhythm; a shuffled one keeps its gaps and lengths. */
import type { Lane } from "./lane.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { seeded } from "../ground/chance.ts";
import { emptyLane } from "./lanes.ts";
import { slideBy, slidLane } from "./shifts.ts";

type Row = { readonly from: number; readonly to: number; readonly kind: number; readonly who: number };
const laneOf = (rows: readonly Row[]): Lane => {
  const lane = emptyLane(rows.length);
  rows.forEach(({ from, to, kind, who }, i) => {
    lane.from[i] = from;
    lane.to[i] = to;
    lane.kind[i] = kind;
    lane.who[i] = who;
  });
  return lane;
};
const rowsOf = (lane: Lane): Row[] =>
  Array.from({ length: lane.length }, (_, i) => ({
    from: lane.from[i] ?? 0,
    to: lane.to[i] ?? 0,
    kind: lane.kind[i] ?? 0,
    who: lane.who[i] ?? 0,
  }));

/** Acts within a recording of `length`, in order; `plain` of one kind and person. */
const sides = (length: number, plain: boolean): fc.Arbitrary<Row[]> =>
  fc
    .array(
      fc.record({
        from: fc.oneof({ arbitrary: fc.nat(length - 1), weight: 6 }, fc.constantFrom(0, length)),
        long: fc.nat(900),
        kind: plain ? fc.constant(4) : fc.nat(8),
        who: plain ? fc.constant(3) : fc.integer({ min: -1, max: 3 }),
      }),
      { maxLength: 12 },
    )
    .map((rows) =>
      rows.map(({ from, long, kind, who }) => ({ from, to: from + long, kind, who })).sort((a, b) => a.from - b.from),
    );

describe("sliding", () => {
  it("moves every act by as much, those past the end to the start, and keeps the order and who did what", () => {
    const length = 90_000;
    fc.assert(
      fc.property(
        fc.boolean().chain((plain) => sides(length, plain)),
        fc.integer({ min: 10_000, max: 80_000 }),
        fc.integer({ min: 10_000, max: 80_000 }),
        (rows, first, by) => {
          const slid = slidLane(laneOf(rows), [{ from: 0, to: length }]);
          slid.slide([first], seeded(1));
          slid.slide([by], seeded(1));
          const moved = rows.map((row) => {
            const back = row.from + by >= length ? length : 0;
            return { ...row, from: row.from + by - back, to: row.to + by - back };
          });
          // Those that went over the end come first, each part in its own order.
          const over = moved.filter((_, i) => (rows[i]?.from ?? 0) + by >= length);
          expect(rowsOf(slid.lane)).toEqual([...over, ...moved.filter((row) => !over.includes(row))]);
        },
      ),
    );
  });
  it("keeps every act in its piece, once, also one without length at the beginning or the end", () => {
    const pieces = [
      { from: 0, to: 90_000 },
      { from: 210_000, to: 260_000 },
      { from: 380_000, to: 450_000 },
    ];
    const at = fc
      .constantFrom(...pieces)
      .chain(({ from, to }) => fc.oneof(fc.constantFrom(from, to), fc.integer({ min: from, max: to })));
    fc.assert(
      fc.property(fc.array(at, { maxLength: 12 }), fc.nat(1000), (points, seed) => {
        const random = seeded(seed);
        const rows = points.sort((a, b) => a - b).map((from) => ({ from, to: from, kind: 4, who: 3 }));
        const slid = slidLane(laneOf(rows), pieces);
        const by = pieces.map((piece) => slideBy(piece, random));
        slid.slide(by, random);
        const moved = [...slid.lane.from];
        expect(moved).toEqual(moved.toSorted((a, b) => a - b));
        pieces.forEach(({ from, to }, k) => {
          const isIn = (one: number): boolean => from <= one && one <= to;
          expect(moved.filter(isIn)).toHaveLength(points.filter(isIn).length);
          const onRing = (one: number): number => (one - from) % (to - from);
          // The second is shuffled, not slid.
          if (k !== 1)
            expect(moved.filter(isIn).map(onRing).sort()).toEqual(
              points
                .filter(isIn)
                .map((one) => onRing(one + (by[k] ?? 0)))
                .sort(),
            );
        });
        expect(moved).toEqual([...slid.lane.to]);
      }),
    );
  });
  it("goes at least 10 s either way", () => {
    for (const length of [60_000, 61_000, 600_000]) {
      for (const share of [0, 0.25, 0.5, 0.999999]) {
        const by = slideBy({ from: 0, to: length }, () => share);
        expect(by).toBe(Math.floor(10_000 + share * (length - 20_000)));
        expect(by).toBeGreaterThanOrEqual(10_000);
        expect(by).toBeLessThanOrEqual(length - 10_000);
      }
    }
    expect(slideBy({ from: 0, to: 59_999 }, () => 0.5)).toBe(0);
  });
});

describe("under a minute", () => {
  it("the gaps between beginnings are shuffled, the last to the end among them, and lengths stay", () => {
    const length = 50_000;
    fc.assert(
      fc.property(sides(length, false), fc.nat(1000), (rows, seed) => {
        const slid = slidLane(laneOf(rows), [{ from: 0, to: length }]);
        slid.slide([0], seeded(seed));
        const mixed = rowsOf(slid.lane);
        const gaps = (list: readonly Row[]): number[] =>
          [...list.map(({ from }) => from), length].map((from, i, all) => from - (all[i - 1] ?? 0));
        expect(gaps(mixed).sort((a, b) => a - b)).toEqual(gaps(rows).sort((a, b) => a - b));
        expect(mixed.map(({ from, to, kind, who }) => [to - from, kind, who])).toEqual(
          rows.map(({ from, to, kind, who }) => [to - from, kind, who]),
        );
      }),
    );
  });
  it("does change something, and each time anew", () => {
    const rows = [1000, 3000, 7000, 20_000].map((from) => ({ from, to: from + 500, kind: 0, who: 1 }));
    const slid = slidLane(laneOf(rows), [{ from: 0, to: 50_000 }]);
    const random = seeded(4);
    const seen = new Set<string>();
    for (let i = 0; i < 40; i++) {
      slid.slide([0], random);
      seen.add(slid.lane.from.join());
    }
    expect(seen.size).toBeGreaterThan(10);
  });
});
