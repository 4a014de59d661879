import type { Lane } from "./lane.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { channels, type Recording } from "../recording/recording.ts";
import { lanesOf } from "./lanes.ts";
import { independent, recordingOf, recordings, rhythm } from "./made.fixture.ts";
import { type FigureId, type Reading, read } from "./reading.ts";
import { matcherOf } from "./returns.ts";

const values = ({ figures }: Reading): Record<string, number | null> =>
  Object.fromEntries(figures.map(({ id, value }) => [id, value]));
const plain = (recording: Recording): Reading => read(recording, { shifts: 0 });

describe("a reading", () => {
  it("does not change when the recording is moved in time, and padded", () => {
    fc.assert(
      fc.property(recordings, fc.integer({ min: 0, max: 400 }), (recording, steps) => {
        const by = steps * 250;
        const padded = { ...recording, length: recording.length + 200_000 };
        const moved = { ...padded, events: recording.events.map((e) => ({ ...e, from: e.from + by, to: e.to + by })) };
        const [before, after] = [plain(padded), plain(moved)];
        // Sums of the ring may differ in the last place.
        for (const [id, value] of Object.entries(values(before))) {
          const now = values(after)[id] ?? null;
          if (value === null) expect(now).toBeNull();
          else expect(now).toBeCloseTo(value, 9);
        }
        expect(after.exchanges).toEqual(before.exchanges);
        expect(after.chains.map(({ from }) => from - by)).toEqual(before.chains.map(({ from }) => from));
      }),
      { numRuns: 60 },
    );
  });

  it("swaps when child and adult are swapped", () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        const heard = { ...recording, events: recording.events.filter(({ channel }) => channel === "voice") };
        const swapped = { ...heard, events: heard.events.map((e) => ({ ...e, who: e.who === "c" ? "a" : "c" })) };
        const [one, other] = [values(plain(heard)), values(plain(swapped))];
        for (const id of ["turns.lena", "turns.serve-return", "turns.childproject", "overlap.share", "channels.voice"])
          expect(other[id]).toBe(one[id]);
        expect(other["pause.child"]).toBe(one["pause.adult"]);
        expect(other["pause.adult"]).toBe(one["pause.child"]);
        const [child, adult] = [one["coordination.child"] ?? null, one["coordination.adult"] ?? null];
        if (child === null || adult === null) expect(other["coordination.adult"]).toBeNull();
        else {
          expect(other["coordination.adult"]).toBeCloseTo(child, 9);
          expect(other["coordination.child"]).toBeCloseTo(adult, 9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not depend on ids or on the order of events", () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        const renamed = { ...recording, events: recording.events.map((e) => ({ ...e, id: `z${e.from}` })).reverse() };
        const [before, after] = [plain(recording), plain(renamed)];
        expect(after.figures).toEqual(before.figures);
        expect(after.moments).toEqual(before.moments);
        expect(after.exchanges.map(({ latency }) => latency)).toEqual(before.exchanges.map(({ latency }) => latency));
      }),
      { numRuns: 60 },
    );
  });

  it("keeps every other exchange when something happens far away", () => {
    fc.assert(
      fc.property(recordings, fc.boolean(), (recording, child) => {
        const far = {
          id: "far",
          who: child ? "c" : "a",
          channel: "voice",
          act: null,
          from: 399_000,
          to: 399_500,
          by: "seen",
          sure: null,
          note: null,
        } as const;
        const longer = { ...recording, length: 400_000 };
        const before = plain(longer).exchanges;
        expect(plain({ ...longer, events: [...longer.events, far] }).exchanges.slice(0, before.length)).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it("of two recordings one after the other, far apart, is both of them", () => {
    fc.assert(
      fc.property(recordings, recordings, (one, two) => {
        const by = one.length + 200_000;
        const apart = { ...one, length: by };
        const later = two.events.map((e) => ({ ...e, id: `later ${e.id}`, from: e.from + by, to: e.to + by }));
        const whole = plain({ ...one, length: by + two.length, events: [...one.events, ...later] });
        const parts = [plain(apart), plain(two)];
        expect(whole.exchanges.map(({ latency }) => latency)).toEqual(
          parts.flatMap(({ exchanges }) => exchanges.map(({ latency }) => latency)),
        );
        expect(whole.chains.map(({ exchanges }) => exchanges)).toEqual(
          parts.flatMap(({ chains }) => chains.map(({ exchanges }) => exchanges)),
        );
        // What begins within the first and is looked for after its end finds nothing in between.
        const sum = (id: FigureId, of: "count" | "of"): number =>
          parts.reduce((all, { figures }) => all + (figures.find((figure) => figure.id === id)?.[of] ?? 0), 0);
        for (const { id, count, of } of whole.figures) {
          if (
            ["turns.lena", "returns.2s", "returns.5s", "started.child", "ended.child", "ease", "soothed"].includes(id)
          ) {
            expect([id, count ?? 0]).toEqual([id, sum(id, "count")]);
            if (of !== undefined && id !== "turns.lena") expect([id, of]).toEqual([id, sum(id, "of")]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it("keeps every figure in its range, and counts no more than there is", () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        const reading = read(recording, { shifts: 20 });
        for (const figure of reading.figures) {
          expect(figure.enough).toBe(figure.value !== null);
          expect(figure.why === undefined).toBe(figure.enough);
          if (figure.of !== undefined && figure.count !== undefined)
            expect(figure.count).toBeLessThanOrEqual(figure.of);
          expect(figure.count ?? 0).toBeLessThanOrEqual(recording.events.length);
          if (figure.p !== undefined)
            expect(figure.p > 0 && figure.p <= (figure.q ?? 0) && (figure.q ?? 2) <= 1).toBe(true);
          if (figure.value === null) continue;
          if (figure.unit === "share") {
            const [low, high] = figure.interval ?? [2, -1];
            expect(0 <= low && low <= figure.value && figure.value <= high && high <= 1).toBe(true);
          }
          if (figure.unit === "explained") expect(Math.abs(figure.value)).toBeLessThanOrEqual(1);
          if (figure.unit === "count") expect(Number.isInteger(figure.value) && figure.value >= 0).toBe(true);
        }
        const at = values(reading);
        expect(at["returns.1s"] ?? 0).toBeLessThanOrEqual(at["returns.2s"] ?? 0);
        expect(at["returns.2s"] ?? 0).toBeLessThanOrEqual(at["returns.5s"] ?? 0);
        const returns = reading.exchanges.flatMap((exchange) => (exchange.return === null ? [] : [exchange.return]));
        expect(new Set(returns).size).toBe(returns.length);
        const mix = channels.reduce((sum, channel) => sum + (at[`channels.${channel}`] ?? 0), 0);
        if (recording.events.length > 0) expect(mix).toBeCloseTo(1, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("says nothing of silence", () => {
    for (const length of [0, 90_000, 600_000]) {
      const { figures, exchanges, chains, moments } = read(recordingOf(length, []), { shifts: 50 });
      expect([exchanges, chains, moments]).toEqual([[], [], []]);
      for (const { value } of figures) expect(value ?? 0).toBe(0);
    }
  });

  it("agrees with itself for one seed, tells its progress, and reads only what is asked", () => {
    const recording = independent(5, 300_000);
    const told: number[] = [];
    const one = read(recording, { seed: 9, shifts: 100, onProgress: (share) => told.push(share) });
    expect(read(recording, { seed: 9, shifts: 100 })).toEqual(one);
    expect(read(recording, { seed: 10, shifts: 100 }).figures).not.toEqual(one.figures);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(read(recording, { only: ["returns.2s"], shifts: 10 }).figures.map(({ id }) => id)).toEqual(["returns.2s"]);
  });

  it("shifts a thousand times where nothing else is said", () => {
    const recording = independent(3, 300_000);
    const only = ["returns.2s"] as const;
    expect(read(recording, { only })).toEqual(read(recording, { only, shifts: 1000 }));
    expect(read(recording, { only }).figures).not.toEqual(read(recording, { only, shifts: 900 }).figures);
  });

  it("draws chance from shuffled gaps under a minute", () => {
    const recording = recordingOf(59_000, rhythm(["c", "a"], 12, 4000, 700));
    const figure = read(recording, { only: ["turns.serve-return"] }).figures[0];
    expect(figure?.value).toBe(23);
    expect(figure?.chance ?? 99).toBeLessThan(23);
    expect(figure?.p ?? 1).toBeLessThan(0.05);
  });
});

describe("matching", () => {
  it("is the same as sorting every pair by distance", () => {
    fc.assert(
      fc.property(recordings, fc.constantFrom(1000, 2000, 5000), (recording, window) => {
        const { serves, acts } = lanesOf(recording);
        const matcher = matcherOf(serves);
        matcher.match(acts, window);
        expect([...matcher.answer]).toEqual(everyPair(serves, acts, window));
      }),
    );
  });
});

/** The rule word for word: over all pairs that fit the window, the closest first, each once, ties to the earlier serve. */
function everyPair(serves: Lane, acts: Lane, window: number): number[] {
  const pairs: { s: number; a: number; far: number }[] = [];
  for (let s = 0; s < serves.length; s++) {
    for (let a = 0; a < acts.length; a++) {
      const at = acts.from[a] ?? 0;
      const end = serves.to[s] ?? 0;
      const free = ["touch", "face", "object"].includes(channels[acts.kind[a] ?? 0] ?? "");
      if (at <= (free ? (serves.from[s] ?? 0) : end) || at > end + window) continue;
      pairs.push({ s, a, far: Math.max(0, at - end) });
    }
  }
  pairs.sort((x, y) => x.far - y.far || x.s - y.s || x.a - y.a);
  const answer = new Array<number>(serves.length).fill(-1);
  const used = new Set<number>();
  for (const { s, a } of pairs) {
    if (answer[s] !== -1 || used.has(a)) continue;
    answer[s] = a;
    used.add(a);
  }
  return answer;
}

describe("moments", () => {
  it("are three of different kinds, strengths first, 3 s before to 6 s after, never overlapping", () => {
    const moments = read(
      recordingOf(200_000, [
        { who: "c", channel: "voice", act: null, from: 1250, to: 1900 },
        { who: "a", channel: "voice", act: null, from: 2540, to: 3500 },
        { who: "c", channel: "gaze", act: "look-away", from: 40_000, to: 45_000 },
        { who: "c", channel: "voice", act: null, from: 46_000, to: 47_000 },
        { who: "a", channel: "voice", act: null, from: 47_500, to: 48_000 },
        { who: "c", channel: "voice", act: null, from: 100_000, to: 101_000 },
        { who: "a", channel: "voice", act: null, from: 101_500, to: 102_000 },
        { who: "c", channel: "voice", act: null, from: 102_800, to: 103_000 },
      ]),
      { shifts: 0 },
    ).moments;
    expect(moments).toEqual([
      { from: 0, to: 7900, why: "returned", exchange: 0 },
      { from: 43_000, to: 53_000, why: "waited", exchange: 1 },
      { from: 97_000, to: 107_000, why: "came-back", exchange: 2 },
    ]);
  });
  it("are none where nothing was answered", () => {
    expect(plain(recordingOf(60_000, [{ who: "c", channel: "voice", act: null, from: 0, to: 1000 }])).moments).toEqual(
      [],
    );
  });
  it("never overlap, lie in the recording, and name an answered exchange", () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        const { moments, exchanges } = plain(recording);
        expect(moments.length).toBeLessThanOrEqual(3);
        moments.forEach(({ from, to, exchange }, i) => {
          expect(0 <= from && from < to && to <= recording.length).toBe(true);
          expect(from).toBeGreaterThanOrEqual(moments[i - 1]?.to ?? 0);
          expect(exchanges[exchange]?.return ?? null).not.toBeNull();
        });
        if (exchanges.some((exchange) => exchange.return !== null)) expect(moments.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
  });
});
