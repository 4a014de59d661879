import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Channel, Event, Recording } from "../recording/recording.ts";
import { agree, compare, pooledOf } from "./agreement.ts";
import { pairOnsets } from "./pairing.ts";

type Row = readonly [who: "child" | "adult", from: number, to: number, channel?: Channel, act?: string];
const coded = (length: number, ...rows: Row[]): Recording => ({
  format: "attune.recording/1",
  length,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events: rows.map(
    ([who, from, to, channel = "voice", act = null], i): Event => ({
      id: `e${i}`,
      who,
      channel,
      act,
      from,
      to,
      by: "seen",
      sure: null,
      note: null,
    }),
  ),
});

describe("agreement over units", () => {
  it("works out kappa and alpha by hand", () => {
    // Ten units; A: 1 1 1 1 0 0 0 0 0 0, B: 1 1 1 0 1 0 0 0 0 0. Same in 8.
    const found = agree(coded(1000, ["child", 0, 400]), coded(1000, ["child", 0, 300], ["child", 400, 500]));
    expect(found.agreement).toBeCloseTo(0.8, 12);
    // By chance: 0.4 * 0.4 + 0.6 * 0.6 = 0.52, so (0.8 - 0.52) / 0.48.
    expect(found.kappa).toBeCloseTo(0.28 / 0.48, 12);
    // 20 labels, 8 and 12: differing 1 - (8*7 + 12*11) / (20*19) = 192/380; alpha 1 - 0.2 / that.
    expect(found.alpha).toBeCloseTo(1 - 0.2 / (192 / 380), 12);
    expect(found.confusion).toEqual({
      labels: ["none", "child voice"],
      counts: [
        [5, 1],
        [1, 3],
      ],
    });
  });

  it("joins what happens in one unit into one label, and compares each role and channel beside it", () => {
    const a = coded(200, ["child", 0, 100], ["adult", 0, 200]);
    const b = coded(200, ["child", 0, 100], ["adult", 0, 100], ["adult", 0, 200, "face", "smile"]);
    const found = agree(a, b);
    expect(found.units).toBe(2);
    expect(found.confusion.labels.toSorted()).toEqual(
      [
        "adult face smile + adult voice + child voice",
        "adult face smile",
        "adult voice",
        "adult voice + child voice",
        "none",
      ].toSorted(),
    );
    expect(found.agreement).toBe(0);
    expect(
      found.lanes.map(({ role, channel, agreement, prevalence }) => [role, channel, agreement, prevalence]),
    ).toEqual([
      ["child", "voice", 1, [0.5, 0.5]],
      ["adult", "face", 0, [0, 1]],
      ["adult", "voice", 0.5, [1, 0.5]],
    ]);
  });

  it("gives no agreement to two coders who never agree on where the child looked", () => {
    const looks = (act: string): Recording =>
      coded(4000, ["child", 0, 1000, "gaze", act], ["child", 2000, 3000, "gaze", act]);
    const [lane] = agree(looks("mother"), looks("look-away")).lanes;
    expect(lane?.agreement).toBe(0.5);
    // Half of the time nobody looks, and of that chance gives a quarter.
    expect(lane?.kappa).toBeCloseTo(1 / 3, 12);
    expect(agree(looks("mother"), looks("look-away")).events.matched).toBe(0);
  });

  it("counts only time that both coded", () => {
    const a = { ...coded(10_000, ["child", 0, 1000], ["child", 5000, 6000]), coded: [{ from: 0, to: 2000 }] };
    const b = coded(10_000, ["child", 0, 1000], ["adult", 8000, 9000]);
    const found = agree(a, b);
    expect(found).toMatchObject({ units: 20, agreement: 1, events: { matched: 1, onlyA: 0, onlyB: 0 } });
    expect(agree({ ...a, coded: [] }, b)).toMatchObject({ units: 0, agreement: null, kappa: null, alpha: null });
  });

  it("gives a unit to what covers most of it, and a tie to what began first", () => {
    const label = (...rows: Row[]): string | undefined => {
      const { confusion } = agree(coded(100, ...rows), coded(100, ...rows));
      return confusion.labels.find((_, i) => (confusion.counts[i]?.[i] ?? 0) > 0);
    };
    expect(label(["child", 0, 49])).toBe("none");
    expect(label(["child", 0, 51])).toBe("child voice");
    expect(label(["child", 0, 50])).toBe("child voice");
    expect(label(["child", 50, 100])).toBe("none");
    expect(label(["child", 0, 50, "face"], ["child", 50, 100, "face", "smile"])).toBe("child face");
    expect(label(["child", 0, 40, "face"], ["child", 40, 100, "face", "smile"])).toBe("child face smile");
    // Each channel has a unit of its own: what it covers most of, it bears.
    expect(label(["child", 0, 60, "voice"], ["child", 40, 100, "face", "smile"])).toBe(
      "child face smile + child voice",
    );
  });

  it("is 1 for a coding and itself, whatever the people are called", () => {
    const a = coded(5000, ["child", 0, 700], ["adult", 900, 1800], ["child", 2000, 2600, "gaze", "look-away"]);
    const renamed: Recording = {
      ...a,
      people: [
        { id: "x", role: "child" },
        { id: "y", role: "adult" },
      ],
      events: a.events.map((event) => ({ ...event, who: event.who === "child" ? "x" : "y" })),
    };
    expect(agree(a, renamed)).toMatchObject({
      agreement: 1,
      kappa: 1,
      alpha: 1,
      events: { matched: 3, onlyA: 0, onlyB: 0 },
    });
  });

  it("says that it cannot tell where nothing was coded", () => {
    expect(agree(coded(1000), coded(1000))).toMatchObject({ agreement: null, kappa: null, alpha: null });
  });

  it("says that chance alone agrees where both used one label throughout", () => {
    expect(agree(coded(1000, ["child", 0, 1000]), coded(1000, ["child", 0, 1000]))).toMatchObject({
      agreement: 1,
      kappa: null,
    });
  });

  it("stays high for three nearly identical codings of short events", () => {
    const one = coded(60_000, ...Array.from({ length: 20 }, (_, i): Row => ["child", i * 3000, i * 3000 + 900]));
    const two = coded(60_000, ...Array.from({ length: 20 }, (_, i): Row => ["child", i * 3000 + 40, i * 3000 + 950]));
    expect(agree(one, two).kappa).toBeGreaterThan(0.9);
  });
});

describe("events paired", () => {
  it("says what A saw that B missed", () => {
    const found = agree(
      coded(9000, ["child", 0, 500], ["child", 4000, 4500]),
      coded(9000, ["child", 900, 1500], ["adult", 4000, 4500]),
    );
    expect(found).toMatchObject({
      events: { matched: 1, onlyA: 1, onlyB: 1 },
      pairs: [["e0", "e0"]],
      onlyA: ["e1"],
      onlyB: ["e1"],
    });
  });

  it("prefers more pairs to nearer ones, and allows the tolerance itself", () => {
    expect(pairOnsets([0, 1000], [900, 1900], 1000)).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(pairOnsets([0], [1000], 1000)).toEqual([[0, 0]]);
    expect(pairOnsets([0], [1001], 1000)).toEqual([]);
    expect(pairOnsets([1000], [400, 1100], 1000)).toEqual([[0, 1]]);
  });

  it("is as good as trying every pairing", () => {
    const onsets = fc
      .array(fc.integer({ min: 0, max: 60 }), { maxLength: 6 })
      .map((list) => list.sort((x, y) => x - y));
    fc.assert(
      fc.property(onsets, onsets, (a, b) => {
        const best = (i: number, left: readonly number[]): readonly [number, number] => {
          const at = a[i];
          if (at === undefined) return [0, 0];
          let top = best(i + 1, left);
          left.forEach((other, j) => {
            if (Math.abs(at - other) > 10) return;
            const [n, far] = best(i + 1, left.toSpliced(j, 1));
            if (n + 1 > top[0] || (n + 1 === top[0] && far + Math.abs(at - other) < top[1]))
              top = [n + 1, far + Math.abs(at - other)];
          });
          return top;
        };
        const pairs = pairOnsets(a, b, 10);
        const far = pairs.reduce((sum, [i, j]) => sum + Math.abs((a[i] ?? 0) - (b[j] ?? 0)), 0);
        expect([pairs.length, far]).toEqual([...best(0, b)]);
        expect(new Set(pairs.map(([i]) => i)).size).toBe(pairs.length);
        expect(new Set(pairs.map(([, j]) => j)).size).toBe(pairs.length);
      }),
    );
  });
});

describe("each behaviour by itself", () => {
  const a = coded(
    6000,
    ["child", 0, 1000, "face", "smile"],
    ["child", 3000, 4000, "face", "frown"],
    ["child", 5000, 5500, "gaze"],
  );
  const b = coded(
    6000,
    ["child", 200, 1000, "face", "smile"],
    ["child", 2900, 4000, "face", "smile"],
    ["child", 4900, 5500, "gaze"],
  );
  it("has its own units, events and how much later B lets them begin", () => {
    const found = agree(a, b);
    expect(
      found.acts.map(({ channel, act, prevalence, events, onset, agreement }) => [
        channel,
        act,
        prevalence.map((share) => Math.round(share * 60)),
        Object.values(events),
        onset,
        Math.round((agreement ?? 0) * 60),
      ]),
    ).toEqual([
      ["face", "frown", [10, 0], [0, 1, 0], null, 50],
      ["face", "smile", [10, 19], [1, 0, 1], { mean: 200, absolute: 200 }, 47],
      ["gaze", null, [5, 6], [1, 0, 0], { mean: -100, absolute: 100 }, 59],
    ]);
    expect(found.onset).toEqual({ mean: 50, absolute: 150 });
    expect(found.lanes.map(({ channel, events }) => [channel, ...Object.values(events)])).toEqual([
      ["face", 1, 1, 1],
      ["gaze", 1, 0, 0],
    ]);
  });
  it("is the lane where the lane has no other, and its events add up to the whole", () => {
    const found = agree(a, b);
    const { act, ...gaze } = found.acts[2] ?? { act: "" };
    expect(act).toBeNull();
    expect(found.lanes[1]).toEqual(gaze);
    for (const key of ["matched", "onlyA", "onlyB"] as const)
      expect(found.acts.reduce((sum, { events }) => sum + events[key], 0)).toBe(found.events[key]);
  });
});

describe("reliability over windows", () => {
  const talk = (...seconds: number[]): Recording =>
    coded(
      seconds.length * 10_000 + 4000,
      ...seconds.flatMap((s, i): Row[] => (s > 0 ? [["child", i * 10_000, i * 10_000 + s * 1000]] : [])),
    );
  it("is of the share of the time and the events a minute in whole windows, and says what is left over", () => {
    const found = agree(talk(9, 2, 5, 8, 1, 3), talk(2, 1, 4, 1, 3, 2), { window: 10_000 });
    expect(found.windows).toEqual({ length: 10_000, count: 6, left: 4000 });
    // The mean squares of the six shares and two coders, worked out beside it.
    const { targets, over, time, rate } = found.lanes[0]?.icc ?? {};
    expect({ targets, over, rate }).toEqual({ targets: 6, over: "windows", rate: null });
    expect(time?.["2,1"].value).toBeCloseTo(-0.0914761, 7);
    expect(time?.["3,1"].value).toBeCloseTo(-0.1218837, 7);
  });
  it("is 1 for the same coding twice, and cannot be told of four windows", () => {
    const one = talk(9, 2, 5, 3, 4);
    expect(agree(one, one, { window: 10_000 }).lanes[0]?.icc.time?.["2,1"]).toEqual({ value: 1, interval: [1, 1] });
    const few = agree(talk(9, 2, 5, 3), talk(9, 2, 5, 3), { window: 10_000 });
    expect(few.lanes[0]?.icc).toEqual({ over: "windows", targets: 4, rate: null, time: null });
  });
});

describe("many pairs as one", () => {
  it("puts their units together, a lane that a pair lacks being silent there, and correlates over the recordings", () => {
    const first = compare(coded(1000, ["child", 0, 400]), coded(1000, ["child", 0, 300]));
    const second = compare(coded(2000, ["adult", 0, 1000]), coded(2000, ["adult", 0, 2000]));
    const pooled = pooledOf([first, second]);
    expect(pooled).toMatchObject({ format: "attune.agreement.pooled/1", pairs: 2, units: 30, agreement: 19 / 30 });
    expect(pooled.events).toEqual({ matched: 2, onlyA: 0, onlyB: 0 });
    const [child, adult] = pooled.lanes;
    expect(child).toMatchObject({ role: "child", agreement: 29 / 30, prevalence: [4 / 30, 3 / 30] });
    expect(adult).toMatchObject({ role: "adult", agreement: 20 / 30, icc: { over: "recordings", targets: 2 } });
    expect(pooled.confusion.counts.flat().reduce((sum, n) => sum + n, 0)).toBe(30);
  });
  it("is the pair where there is one pair, and the same in any order", () => {
    const [a, b] = [coded(3000, ["child", 0, 900], ["adult", 1000, 1400]), coded(3000, ["child", 100, 900])];
    const one = pooledOf([compare(a, b)]);
    const { agreement, kappa, alpha, events, confusion } = agree(a, b);
    expect(one).toMatchObject({ agreement, kappa, alpha, events, confusion });
    const other = compare(b, a);
    expect(pooledOf([compare(a, b), other])).toEqual(pooledOf([other, compare(a, b)]));
  });
});
