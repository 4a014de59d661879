import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Recording } from "../recording/recording.ts";
import { codedOf, inBoth, inSpanOrder, lengthOf } from "../recording/spans.ts";
import { figureIds } from "./definitions.ts";
import { independent, recordingOf, recordings } from "./made.fixture.ts";
import { read } from "./reading.ts";
import { inWindows, meansOf, readWindows, type Window, windowed, windowsEvery } from "./windows.ts";

const length = 240_000;
const quick = { shifts: 0 } as const;
/** At round times in half of all cases, so that borders and events meet. */
const every = fc.oneof(
  fc.integer({ min: 5000, max: 120_000 }),
  fc.integer({ min: 1, max: 12 }).map((tens) => tens * 10_000),
);
const codedIn = fc
  .option(
    fc.array(
      fc.oneof(
        fc.tuple(fc.nat(length), every),
        fc.tuple(
          fc.nat(24).map((tens) => tens * 10_000),
          every,
        ),
      ),
      { maxLength: 4 },
    ),
    { nil: undefined },
  )
  .map(
    (spans) =>
      spans &&
      inSpanOrder(
        spans.map(([from, long]) => ({ from, to: from + long })),
        length,
      ),
  );
/** With what was coded, and some events without length at round times. */
const any = fc
  .tuple(recordings, codedIn, fc.array(fc.nat(24), { maxLength: 6 }))
  .map(([recording, coded, points]): Recording => {
    const instants = points.map((at, n) => ({
      ...({ id: `p${n}`, channel: "gesture", act: null, by: "seen", sure: null, note: null } as const),
      who: n % 2 === 0 ? "a" : "c",
      from: at * 10_000,
      to: at * 10_000,
    }));
    return {
      ...recording,
      ...(coded ? { coded } : {}),
      events: [...recording.events, ...instants].sort(
        (a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1),
      ),
    };
  });

describe("windows one after the other", () => {
  it("fill the stretch, each as long as was said but the last", () => {
    expect(windowsEvery(60_000, { from: 10_000, to: 150_000 })).toEqual([
      { from: 10_000, to: 70_000, name: null },
      { from: 70_000, to: 130_000, name: null },
      { from: 130_000, to: 150_000, name: null },
    ]);
    fc.assert(
      fc.property(every, fc.nat(length), fc.nat(length), (long, from, to) => {
        const windows = windowsEvery(long, { from, to });
        expect(lengthOf(windows)).toBe(Math.max(0, to - from));
        for (const [at, window] of windows.entries()) expect(window.from).toBe(windows[at - 1]?.to ?? from);
      }),
    );
  });
  it("share out what was coded, and every moment without length once", () => {
    fc.assert(
      fc.property(any, every, (recording, long) => {
        const parts = windowsEvery(long, { from: 0, to: length }).map((window) => windowed(recording, window));
        expect(lengthOf(parts.flatMap(codedOf))).toBe(lengthOf(codedOf(recording)));
        const instants = parts.flatMap(({ events }) =>
          events.filter(({ from, to }) => from === to).map(({ id }) => id),
        );
        const whole = windowed(recording, { from: 0, to: length }).events;
        expect(instants.sort()).toEqual(
          whole
            .filter(({ from, to }) => from === to)
            .map(({ id }) => id)
            .sort(),
        );
        for (const { id } of whole)
          expect(parts.some(({ events }) => events.some((event) => event.id === id))).toBe(true);
      }),
    );
  });
  it("leave a moment on a border to the later, unless coding ends there", () => {
    const point = (from: number) => ({ who: "a", channel: "gesture" as const, act: null, from, to: from });
    const recording = recordingOf(length, [point(0), point(60_000), point(120_000), point(length)]);
    const inEach = (coded?: Recording["coded"]): string[] =>
      windowsEvery(60_000, { from: 0, to: length }).map((window) =>
        windowed(coded ? { ...recording, coded } : recording, window)
          .events.map(({ id }) => id)
          .join(),
      );
    expect(inEach()).toEqual(["e0", "e1", "e2", "e3"]);
    const touching = [
      { from: 0, to: 60_000 },
      { from: 60_000, to: 120_000 },
      { from: 130_000, to: length },
    ];
    expect(inEach(touching)).toEqual(["e0", "e1,e2", "", "e3"]);
  });
  it("count together what the whole counts where coding ends at each border", () => {
    fc.assert(
      fc.property(any, every, (recording, long) => {
        const windows = windowsEvery(long, { from: 0, to: length });
        const cut = { ...recording, coded: windows.flatMap((window) => inBoth(codedOf(recording), [window])) };
        const whole = read(cut, quick);
        const parts = readWindows(recording, windows, whole, quick);
        for (const id of ["turns.lena", "turns.serve-return", "turns.childproject"] as const) {
          const values = parts.windows.map(({ figures }) => figures.find((figure) => figure.id === id)?.value ?? 0);
          expect(values.reduce((sum, value) => sum + value, 0)).toBe(
            whole.figures.find((figure) => figure.id === id)?.value,
          );
        }
        const counts = (key: "serves" | "answered" | "chains"): number =>
          parts.windows.reduce((sum, window) => sum + window[key], 0);
        expect([counts("serves"), counts("answered"), counts("chains")]).toEqual([
          whole.exchanges.length,
          whole.exchanges.filter((exchange) => exchange.return !== null).length,
          whole.chains.length,
        ]);
      }),
    );
  });
});

describe("a window", () => {
  it("that is the whole reads as the whole does, chance and all", () => {
    fc.assert(
      fc.property(any, (recording) => {
        const whole = read(recording, { shifts: 20 });
        const { windows } = readWindows(recording, windowsEvery(length, { from: 0, to: length }), whole, {
          shifts: 20,
        });
        expect(windows[0]?.figures).toEqual(
          lengthOf(codedOf(recording)) > 0 ? whole.figures : windows[0]?.figures.filter(({ enough }) => !enough),
        );
      }),
      { numRuns: 60 },
    );
  });
  it("knows nothing of what lies outside it", () => {
    fc.assert(
      fc.property(any, fc.nat(length - 1), every, (recording, from, long) => {
        const window = { from, to: from + long, name: "visit" };
        const alone = { ...recording, events: windowed(recording, window).events };
        const [a] = readWindows(recording, [window], read(recording, quick), { shifts: 20 }).windows;
        const [b] = readWindows(alone, [window], read(recording, quick), { shifts: 20 }).windows;
        expect(a).toEqual(b);
        expect(a).toMatchObject(window);
      }),
      { numRuns: 60 },
    );
  });
  it("keeps the recording's clock", () => {
    const turn = (who: string, from: number) => ({ who, channel: "voice" as const, act: null, from, to: from + 500 });
    const recording = recordingOf(length, [
      turn("c", 100_000),
      turn("a", 101_000),
      turn("c", 119_800),
      turn("a", 120_400),
    ]);
    const inside = read(windowed(recording, { from: 90_000, to: 120_000 }), quick);
    expect(inside.exchanges).toEqual([
      { serve: "e0", return: "e1", latency: 500 },
      { serve: "e2", return: null, latency: null },
    ]);
  });
  it("in which nothing was coded tells nothing, not even a count of nothing", () => {
    const recording = { ...independent(1, length), coded: [{ from: 0, to: 100_000 }] };
    const windows = windowsEvery(60_000, { from: 0, to: length });
    const found = readWindows(recording, windows, read(recording, quick), quick);
    expect(found.windows.map(({ coded }) => coded)).toEqual([60_000, 40_000, 0, 0]);
    expect(found.windows[3]?.figures.every(({ enough, value }) => !enough && value === null)).toBe(true);
    expect(found.means.find(({ id }) => id === "turns.lena")).toMatchObject({ windows: 2, of: 2 });
  });
});

describe("what windows say together", () => {
  const figure = (value: number | null) =>
    ({
      id: "turns.lena",
      unit: "count",
      value,
      enough: value !== null,
      ...(value === null ? { why: "few" } : {}),
    }) as const;
  const window = (coded: number, value: number | null) => ({
    from: 0,
    to: 60_000,
    name: null,
    events: 0,
    unchecked: 0,
    serves: 0,
    answered: 0,
    chains: 0,
    coded,
    figures: [figure(value)],
  });
  it("is the mean over those with enough, each weighing the same, beside the whole", () => {
    const windows = [window(60_000, 2), window(30_000, 4), window(60_000, null), window(0, null)];
    expect(meansOf(windows, { figures: [figure(9)] })).toEqual([
      {
        id: "turns.lena",
        unit: "count",
        value: 3,
        sd: Math.SQRT2,
        windows: 2,
        of: 3,
        pooled: 9,
        perHour: (120 + 480) / 2,
      },
    ]);
    expect(meansOf([window(60_000, 2)], { figures: [figure(9)] })).toMatchObject([{ value: 2, sd: null }]);
    expect(meansOf([], { figures: [figure(null)] })).toMatchObject([{ value: null, windows: 0, of: 0, pooled: null }]);
  });
  it("says how many answers a border cut off, which no window has", () => {
    const rows = [
      ["c", 58_000, 59_500],
      ["a", 60_200, 61_000],
      ["c", 70_000, 70_500],
      ["a", 71_000, 71_500],
    ] as const;
    const recording = recordingOf(
      120_000,
      rows.map(([who, from, to]) => ({ who, channel: "voice", act: null, from, to })),
    );
    const whole = read(recording, quick);
    const { windows, cut } = readWindows(recording, windowsEvery(60_000, { from: 0, to: 120_000 }), whole, quick);
    expect(whole.exchanges.filter((exchange) => exchange.return !== null)).toHaveLength(2);
    expect(windows.map(({ answered }) => answered)).toEqual([0, 1]);
    expect(cut).toBe(1);
    expect(readWindows(recording, windowsEvery(600_000, { from: 0, to: recording.length }), whole, quick).cut).toBe(0);
  });

  it("has every figure, in its order", () => {
    const recording = independent(2, length);
    const { means } = readWindows(
      recording,
      windowsEvery(60_000, { from: 0, to: length }),
      read(recording, quick),
      quick,
    );
    expect(means.map(({ id }) => id)).toEqual([...figureIds]);
    for (const { windows, value } of means) expect(value === null).toBe(windows === 0);
  });
});

describe("the recording in windows", () => {
  it("is the whole where they fill it", () => {
    fc.assert(
      fc.property(recordings, every, (recording, long) => {
        expect(inWindows(recording, windowsEvery(long, { from: 0, to: length }))).toBe(recording);
      }),
    );
  });
  it("holds the events that some window holds, and what was coded of them", () => {
    const windows = fc
      .array(fc.tuple(fc.nat(length), fc.integer({ min: 1, max: 60_000 })), { maxLength: 4 })
      .map((all) => all.map(([from, long]): Window => ({ from, to: from + long, name: null })));
    fc.assert(
      fc.property(any, windows, (recording, all) => {
        const inside = inWindows(recording, all);
        const ids = new Set(all.flatMap((one) => windowed(recording, one).events.map(({ id }) => id)));
        const held = recording.events.filter(({ id }) => ids.has(id));
        expect(inside.events.map(({ id }) => id)).toEqual(held.map(({ id }) => id));
        expect(lengthOf(codedOf(inside))).toBe(lengthOf(inBoth(codedOf(recording), inSpanOrder(all, 300_000))));
      }),
    );
  });
});
