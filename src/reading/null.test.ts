import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boutsOf, longestChain } from "./bouts.ts";
import { lanesOf } from "./lanes.ts";
import { independent, recordingOf, recordings, rhythm } from "./made.ts";
import { read } from "./reading.ts";
import { matcherOf } from "./returns.ts";

describe("chance", () => {
  it("is taken off coordination, and calls more than chance what stays under q .05", () => {
    const recording = independent(4, 400_000);
    const [raw, weighed] = [read(recording, { shifts: 0 }), read(recording, { shifts: 99 })];
    weighed.figures.forEach((figure, i) => {
      if (figure.unit === "explained")
        expect((figure.value ?? 0) + (figure.chance ?? 0)).toBeCloseTo(raw.figures[i]?.value ?? 0, 12);
      expect(figure.moreThanChance).toBe(figure.q === undefined ? undefined : figure.q <= 0.05);
    });
    const leaning = Array.from(
      { length: 12 },
      (_, seed) => read(independent(seed, 300_000), { shifts: 99, seed, only: ["returns.2s"] }).figures,
    );
    const between = leaning.flat().filter(({ q }) => q !== undefined && q > 0.05 && q < 0.5);
    expect(between.length).toBeGreaterThan(0);
    for (const { moreThanChance } of between) expect(moreThanChance).toBe(false);
  });

  it("has the longest chain that the times together have", () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        const { serves, acts } = lanesOf(recording);
        const { answer, match } = matcherOf(serves);
        match(acts, 5000);
        const longest = Math.max(0, ...boutsOf(serves, acts, answer).map(({ answered }) => answered));
        expect(longestChain(serves, acts, answer)).toBe(longest);
      }),
    );
    const edge = lanesOf(
      recordingOf(60_000, [
        ...rhythm(["c", "a"], 1, 0, 700),
        ...rhythm(["c", "a"], 1, 0, 700).map((row) => ({ ...row, from: row.from + 6700, to: row.to + 6700 })),
      ]),
    );
    const { answer, match } = matcherOf(edge.serves);
    match(edge.acts, 5000);
    expect(longestChain(edge.serves, edge.acts, answer)).toBe(1);
  });
});
