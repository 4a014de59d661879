import { describe, expect, it } from "vitest";
import { definitions, type FigureId, figureIds } from "./definitions.ts";
import { read } from "./reading.ts";
import { again, figure, recorded } from "./rows.fixture.ts";

describe("too little evidence", () => {
  it("is said in words and in numbers, each figure by its own", () => {
    const rows = again(3, 20_000, ["c", 0, 1000], ["a", 1500, 2500], ["c", 8000, 8500, "gaze", "look-away"]);
    const { figures } = read(recorded(90_000, ...rows), { shifts: 9 });
    const untold = new Map(figures.filter(({ enough }) => !enough).map((one) => [one.id, one]));
    expect(untold.get("returns.2s")).toEqual({
      id: "returns.2s",
      unit: "share",
      value: null,
      enough: false,
      of: 3,
      count: 3,
      why: "fewer than 10 serves",
      need: { kind: "serves", n: 10, have: 3 },
    });
    expect(untold.get("pause.adult")).toEqual({
      id: "pause.adult",
      unit: "ms",
      value: null,
      enough: false,
      of: 3,
      why: "fewer than 8 changes of turn",
      need: { kind: "switches", n: 8, have: 3 },
    });
    expect(untold.get("chain.longest")).toMatchObject({
      why: "less than 2 minutes of shared time",
      need: { kind: "minutes", n: 2, have: 1.5 },
    });
    expect(untold.get("coordination.child")).toEqual({
      id: "coordination.child",
      unit: "explained",
      value: null,
      enough: false,
      why: "less than 3 minutes of shared time",
      need: { kind: "minutes", n: 3, have: 1.5 },
    });
    expect([...untold].map(([id, { why }]) => `${id}: ${why}`)).toEqual([
      "returns.1s: fewer than 10 serves",
      "returns.2s: fewer than 10 serves",
      "returns.5s: fewer than 10 serves",
      "pause.adult: fewer than 8 changes of turn",
      "pause.child: fewer than 8 changes of turn",
      "overlap.share: fewer than 8 changes of turn",
      "wait.3s: fewer than 8 silences",
      "chain.longest: less than 2 minutes of shared time",
      "repair.count: fewer than 4 breaks",
      "repair.time: fewer than 4 repairs",
      "soothed: fewer than 8 times of crying",
      "coordination.child: less than 3 minutes of shared time",
      "coordination.adult: less than 3 minutes of shared time",
    ]);
    const nothing = read(recorded(90_000), { shifts: 0 }).figures;
    expect(nothing.find(({ id }) => id === "started.child")?.why).toBe("no times together");
    expect(nothing.find(({ id }) => id === "ease")?.why).toBe("fewer than 3 look-aways");
  });
  it("of one side alone is no coordination", () => {
    const alone = read(recorded(180_000, ...again(20, 9000, ["c", 0, 1000])), {
      shifts: 9,
      only: ["coordination.child"],
    });
    expect(alone.figures[0]).toMatchObject({
      value: null,
      why: "only one side made sound",
      need: { kind: "switches", n: 1, have: 0 },
    });
    const both = again(20, 9000, ["c", 0, 1000], ["a", 1500, 2500]);
    const just = (length: number) => figure("coordination.child", length, ...both).enough;
    expect([just(180_000), just(179_999)]).toEqual([true, false]);
  });
});

describe("a figure that can be told", () => {
  it("has what belongs to its kind, and nothing besides", () => {
    const rows = again(
      12,
      20_000,
      ["c", 0, 1000],
      ["a", 1500, 2500],
      ["c", 3000, 3600],
      ["a", 4500, 5500],
      ["a", 9000, 9500],
      ["c", 10_000, 10_500, "gaze", "look-away"],
    );
    const { figures } = read(recorded(240_000, ...rows), { shifts: 99 });
    const has = (id: FigureId): string[] =>
      Object.keys(figures.find((one) => one.id === id) ?? {})
        .filter((key) => !["id", "unit", "value", "enough"].includes(key))
        .sort();
    const weighed = ["chance", "moreThanChance", "p", "q"];
    expect(has("returns.2s")).toEqual(["count", "interval", "of", ...weighed].sort());
    expect(has("turns.lena")).toEqual(["count", ...weighed].sort());
    expect(has("chain.longest")).toEqual(["count", ...weighed].sort());
    expect(has("pause.adult")).toEqual(["of", "quartiles"]);
    expect(has("wait.3s")).toEqual(["count", "interval", "of"]);
    expect(has("repair.count")).toEqual(["by", "count", "of"]);
    expect(has("coordination.child")).toEqual(weighed);
    // The longest chain by chance is a mean of whole numbers, whatever parts its ties.
    const chain = figures.find(({ id }) => id === "chain.longest");
    expect((chain?.chance ?? 0.5) * 99).toBeCloseTo(Math.round((chain?.chance ?? 0.5) * 99), 9);
    expect(chain?.value).toBe(2);
  });
});

describe("the table", () => {
  it("has one row a figure, and a reading has one figure a row, in its order", () => {
    expect(definitions.map(({ id }) => id)).toEqual([...figureIds]);
    expect(read(recorded(1000), { shifts: 0 }).figures.map(({ id }) => id)).toEqual([...figureIds]);
  });
});
