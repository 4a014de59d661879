/**
 * Whether the numbers mean what they say: chance finds in two who know nothing of each other what it should, an interval
 * holds the truth as often as it says, and what is planted is found the more often the more of it there is.
 */
import { describe, expect, it } from "vitest";
import { seeded, wilson } from "../ground/chance.ts";
import type { FigureId } from "./definitions.ts";
import { independent, planted } from "./made.fixture.ts";
import { read } from "./reading.ts";

const weighed = [
  "returns.1s",
  "returns.2s",
  "returns.5s",
  "turns.lena",
  "turns.serve-return",
  "turns.childproject",
  "overlap.share",
  "chain.longest",
  "coordination.child",
  "coordination.adult",
] as const satisfies readonly FigureId[];

describe("calibration", () => {
  it("weighs every figure that has a chance level", () => {
    const { figures } = read(independent(1, 1_200_000), { shifts: 20 });
    expect(figures.filter(({ p }) => p !== undefined).map(({ id }) => id)).toEqual(weighed);
  });

  it("finds more than chance in 3 to 7 % of 1,000 independent pairs at p < .05, by every figure", () => {
    const found = new Map<FigureId, number>(weighed.map((id) => [id, 0]));
    for (let seed = 1; seed <= 1000; seed++) {
      // Of 99 shifts, p is at most .05 for exactly five places of a hundred.
      const { figures } = read(independent(seed, 1_800_000), { only: weighed, shifts: 99, seed });
      for (const { id, p = 1 } of figures) if (p <= 0.05) found.set(id, (found.get(id) ?? 0) + 1);
    }
    for (const [id, count] of found) {
      expect(count, id).toBeGreaterThanOrEqual(30);
      expect(count, id).toBeLessThanOrEqual(70);
    }
  }, 300_000);

  it("holds the true share in 93 to 97 % of its intervals, whatever that share is", () => {
    const random = seeded(11);
    for (const of of [10, 12, 20, 40, 100, 300]) {
      let held = 0;
      for (let k = 0; k < 5000; k++) {
        const share = random();
        let count = 0;
        for (let i = 0; i < of; i++) if (random() < share) count++;
        const [low, high] = wilson(count, of);
        if (low <= share && share <= high) held++;
      }
      expect(held / 5000, `of ${of}`).toBeGreaterThan(0.93);
      expect(held / 5000, `of ${of}`).toBeLessThan(0.97);
    }
  });

  it("finds planted answers the more often the more there are", () => {
    const power = [0, 0.2, 0.4, 0.7].map((share) => {
      let found = 0;
      for (let seed = 1; seed <= 60; seed++) {
        const { figures } = read(planted(share, seed), { only: ["returns.2s"], shifts: 99, seed });
        if ((figures[0]?.p ?? 1) <= 0.05) found++;
      }
      return found / 60;
    });
    expect(power).toEqual(power.toSorted((a, b) => a - b));
    expect(power[0]).toBeLessThan(0.15);
    expect(power[3]).toBeGreaterThan(0.9);
  });
});
