/** The own pause, and now against before: how often its interval holds what is true, counted on made plays. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Random, seeded } from "../ground/chance.ts";
import { waitsForm } from "./kept.ts";
import { compareWaits, middlePause, type PausesOfPlay, splitPlays, waitsRule } from "./waits.ts";

const play = (day: string, adult: readonly number[]): PausesOfPlay => ({ id: day, day, adult, child: [] });
const same = (ms: number) => [ms, ms, ms, ms];

describe("the middle pause", () => {
  it("is said from eight on, with what half of them lie between", () => {
    expect(middlePause([1, 2, 3, 4, 5, 6, 7])).toBeNull();
    expect(middlePause([900, 100, 200, 300, 400, 500, 600, 700, 800])).toEqual({ middle: 500, low: 300, high: 700 });
  });
});

describe("now against before", () => {
  const before = [400, 500, 600].map((ms, n) => play(`2026-05-0${n + 1}`, same(ms)));
  const now = [1400, 1500, 1600].map((ms, n) => play(`2026-06-0${n + 1}`, same(ms)));

  it("is what Welch’s interval says", () => {
    const found = compareWaits(before, now);
    // Two groups of three with a standard deviation of 100: se = 81.65, df = 4, t = 2.776.
    expect(found).toMatchObject({ is: "known", before: 3, now: 3, difference: 1000, isClear: true });
    if (found.is === "known") {
      expect(found.interval[0]).toBeCloseTo(1000 - 226.7, 0);
      expect(found.interval[1]).toBeCloseTo(1000 + 226.7, 0);
    }
    const back = compareWaits(now, before);
    expect(back).toMatchObject({ difference: -1000, isClear: true });
    expect(compareWaits(before, before)).toMatchObject({ difference: 0, isClear: false });
  });

  it("is too early with fewer than three plays on a side, and a play with few pauses is none", () => {
    expect(compareWaits(before, now.slice(1))).toEqual({ is: "early", before: 3, now: 2 });
    expect(compareWaits([], now)).toEqual({ is: "early", before: 0, now: 3 });
    const few = [...now.slice(1), play("2026-06-05", [1, 2, 3])];
    expect(compareWaits(before, few)).toEqual({ is: "early", before: 3, now: 2 });
  });

  it("is told by the day from which on it is now", () => {
    const split = splitPlays([...before, ...now], "2026-06-01");
    expect(split.before.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(split.now.map(({ id }) => id)).toEqual(now.map(({ id }) => id));
  });

  it("moves with all pauses, and turns round with the sides", () => {
    const plays = fc.array(fc.array(fc.integer({ min: -2000, max: 5000 }), { minLength: 4, maxLength: 12 }), {
      minLength: waitsRule.plays,
      maxLength: 8,
    });
    const made = (all: readonly (readonly number[])[], by = 0) =>
      all.map((one, n) =>
        play(
          `d${n}`,
          one.map((ms) => ms + by),
        ),
      );
    fc.assert(
      fc.property(plays, plays, fc.integer({ min: -3000, max: 3000 }), (a, b, by) => {
        const [first, moved, back] = [
          compareWaits(made(a), made(b)),
          compareWaits(made(a), made(b, by)),
          compareWaits(made(b), made(a)),
        ];
        if (first.is !== "known" || moved.is !== "known" || back.is !== "known") throw new Error("early");
        expect(moved.difference).toBeCloseTo(first.difference + by, 6);
        expect(moved.interval[0]).toBeCloseTo(first.interval[0] + by, 4);
        expect(back.interval[0]).toBeCloseTo(-first.interval[1], 6);
      }),
    );
  });
});

/** A play whose own middle differs from play to play, and whose pauses are skewed as real ones are. */
const madePlay = (random: Random, middle: number): PausesOfPlay => {
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const own = middle + 250 * normal();
  const many = 5 + Math.floor(random() * 15);
  return play(
    "",
    Array.from({ length: many }, () => own + 500 * (Math.exp(0.6 * normal()) - 1)),
  );
};

describe("over a thousand families that are made", () => {
  it.each([
    [3, 3, 0],
    [3, 6, 800],
    [6, 10, 0],
  ])("%i plays before and %i now hold a true difference of %i ms in about 95 of 100", (many, more, truth) => {
    const random = seeded(17);
    let held = 0;
    let clear = 0;
    for (let n = 0; n < 1000; n++) {
      const before = Array.from({ length: many }, () => madePlay(random, 700));
      const now = Array.from({ length: more }, () => madePlay(random, 700 + truth));
      const found = compareWaits(before, now);
      if (found.is !== "known") throw new Error("early");
      if (found.interval[0] <= truth && truth <= found.interval[1]) held++;
      if (found.isClear) clear++;
    }
    console.info(`${many} and ${more} plays, ${truth} ms: held in ${held / 10} %, said to differ in ${clear / 10} %`);
    expect(held).toBeGreaterThan(930);
    if (truth === 0) expect(clear).toBeLessThan(70);
  });
});

describe("what is kept", () => {
  it("is the day and the way", () => {
    const kept = { v: 1, since: "2026-11-30", way: "hand" } as const;
    expect(waitsForm.read(waitsForm.write(kept))).toEqual(kept);
    expect(waitsForm.read('{"v":1,"since":"x","way":"y"}')).toEqual({ v: 1, since: null, way: "breath" });
    expect(waitsForm.read(null)).toEqual({ v: 1, since: null, way: "breath" });
  });
});
