import type { Figure } from "./figures.ts";
import type { Lane } from "./lane.ts";
import { describe, expect, it } from "vitest";
import { coordinationOf } from "./coordination.ts";
import { lanesOf } from "./lanes.ts";
import { independent, recordingOf } from "./made.fixture.ts";
import { read } from "./reading.ts";

describe("coordination", () => {
  it("is what plain least squares on the same ring gives", () => {
    const { childTurns, adultTurns } = lanesOf(independent(3, 60_000));
    const on = ({ from, to, length }: Lane): number[] =>
      Array.from({ length: 240 }, (_, t) => {
        let ms = 0;
        for (let i = 0; i < length; i++)
          ms += Math.max(0, Math.min(to[i] ?? 0, t * 250 + 250) - Math.max(from[i] ?? 0, t * 250));
        return ms >= 125 ? 1 : 0;
      });
    const [x, y] = [on(childTurns), on(adultTurns)];
    const lag = (list: readonly number[], t: number, k: number): number => list[(t - k + 240) % 240] ?? 0;
    const rows = (others: number) =>
      x.map((_, t) => [
        1,
        ...Array.from({ length: 8 }, (_, i) => lag(x, t, i + 1)),
        ...Array.from({ length: others }, (_, j) => lag(y, t, j + 1)),
      ]);
    const gained = explained(rows(12), x) - explained(rows(0), x);
    expect(coordinationOf(childTurns, adultTurns, [{ from: 0, to: 60_000 }], "one")([])?.child).toBeCloseTo(gained, 9);
  });

  it("finds an adult who follows after a second, and which way it goes", () => {
    const events = [...independent(21, 400_000).events].filter(({ who }) => who === "c");
    const after = events
      .map((event) => ({ ...event, who: "a", from: event.from + 1000, to: event.to + 1000 }))
      .filter(({ to }) => to < 400_000);
    const { figures } = read(
      recordingOf(
        400_000,
        [...events, ...after]
          .map(({ who, channel, act, from, to }) => ({ who, channel, act, from, to }))
          .sort((a, b) => a.from - b.from),
      ),
      { shifts: 200 },
    );
    const of = (id: string): Figure | undefined => figures.find((figure) => figure.id === id);
    expect(of("coordination.adult")?.value ?? 0).toBeGreaterThan(0.1);
    expect(of("coordination.adult")?.value ?? 0).toBeGreaterThan((of("coordination.child")?.value ?? 0) * 3);
  });
});

/** Explained variance by Gauss and normal equations. */
function explained(rows: readonly (readonly number[])[], target: readonly number[]): number {
  const n = rows[0]?.length ?? 0;
  const table = Array.from({ length: n }, (_, i) =>
    Array.from({ length: n + 1 }, (_, j) =>
      rows.reduce((sum, row, t) => sum + (row[i] ?? 0) * (j < n ? (row[j] ?? 0) : (target[t] ?? 0)), 0),
    ),
  );
  for (let i = 0; i < n; i++) {
    const pivot = table[i]?.[i] ?? 1;
    for (let r = 0; r < n; r++) {
      const row = table[r];
      if (r === i || !row) continue;
      const by = (row[i] ?? 0) / pivot;
      for (let j = i; j <= n; j++) row[j] = (row[j] ?? 0) - by * (table[i]?.[j] ?? 0);
    }
  }
  const beta = table.map((row, i) => (row[n] ?? 0) / (row[i] ?? 1));
  const middle = target.reduce((sum, value) => sum + value, 0) / target.length;
  let left = 0;
  let all = 0;
  target.forEach((value, t) => {
    const told = beta.reduce((sum, b, i) => sum + b * (rows[t]?.[i] ?? 0), 0);
    left += (value - told) ** 2;
    all += (value - middle) ** 2;
  });
  return 1 - left / all;
}
