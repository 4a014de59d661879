import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event } from "./recording.ts";
import { snapBy, snapTargets, soundBorders } from "./snap.ts";

const event = (id: string, from: number, to: number): Event => ({
  id,
  who: "child",
  channel: "voice",
  act: null,
  from,
  to,
  by: "seen",
  sure: null,
  note: null,
});
const instant = fc.integer({ min: 0, max: 2000 });
const targets = fc.array(instant, { maxLength: 30 }).map((all) => Float64Array.from(new Set(all)).sort());
const reach = fc.integer({ min: 0, max: 300 });

describe("snapping", () => {
  it("comes to rest on the nearest target within reach, and on none beyond", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: -500, max: 500 }), targets, reach, (border, by, there, reach) => {
        const found = snapBy([border], by, there, reach);
        const nearest = Math.min(...[...there].map((one) => Math.abs(one - border - by)));
        if (nearest > reach) {
          expect(found).toBeNull();
          return;
        }
        expect(found && border + found.by).toBe(found?.at);
        expect(there).toContain(found?.at);
        expect(Math.abs((found?.at ?? NaN) - border - by)).toBe(nearest);
      }),
    );
  });
  it("stays where it came to rest", () => {
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 4 }), instant, targets, reach, (borders, by, there, reach) => {
        const found = snapBy(borders, by, there, reach);
        if (found) expect(snapBy(borders, found.by, there, reach)?.by).toBe(found.by);
      }),
    );
  });
  it("lets that one of several borders come to rest that has the least way to go", () => {
    expect(snapBy([100, 300], 50, Float64Array.of(140, 355), 20)).toEqual({ by: 55, at: 355 });
    expect(snapBy([100, 300], 50, Float64Array.of(147, 355), 20)).toEqual({ by: 47, at: 147 });
  });
  it("knows the borders of others, what was heard, the sound and the playhead, and nothing of what is moved", () => {
    const events = [event("a", 100, 200), event("b", 300, 400)];
    const all = { events, moved: new Set(["a"]), heard: [event("a", 90, 200)], sound: [1000, 400], playhead: 55.5 };
    expect([...snapTargets(all)]).toEqual([55.5, 90, 200, 300, 400, 1000]);
  });
});

describe("where sound begins and ends", () => {
  const clip = (...parts: readonly (readonly [steps: number, level: number])[]): Uint8Array =>
    Uint8Array.from(parts.flatMap(([steps, level]) => Array.from({ length: steps }, () => level)));
  it("is nowhere in silence, in one even sound, and in no clip", () => {
    for (const wave of [clip(), clip([40, 0]), clip([40, 180]), clip([20, 60], [20, 80])])
      expect(soundBorders(wave)).toEqual([]);
  });
  it("is at the steps, in milliseconds, where it rises by 10 dB and comes back within 6", () => {
    expect(soundBorders(clip([20, 60], [10, 150], [20, 60]))).toEqual([1000, 1500]);
    expect(soundBorders(clip([20, 60], [10, 150], [4, 90], [10, 150], [20, 60]))).toEqual([1000, 2200]);
  });
  it("passes over one step alone, loud or quiet, and the clip's own beginning", () => {
    expect(soundBorders(clip([20, 60], [1, 200], [20, 60]))).toEqual([]);
    expect(soundBorders(clip([20, 60], [9, 200], [1, 60], [9, 200], [20, 60]))).toEqual([1000, 1950]);
    expect(soundBorders(clip([10, 200], [30, 60]))).toEqual([500]);
  });
  it("moves with the sound: quiet before it shifts each border by itself", () => {
    const sounds = fc.array(fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 9 })), { maxLength: 8 });
    fc.assert(
      fc.property(sounds, fc.nat(20), (drawn, more) => {
        const quiet = 60;
        const wave = (before: number): Uint8Array =>
          clip(
            [before, 20],
            ...drawn.flatMap(
              ([loud, gap]) =>
                [
                  [loud, 200],
                  [gap, 20],
                ] as const,
            ),
            [200, 20],
          );
        const found = soundBorders(wave(quiet));
        expect(found).toHaveLength(drawn.length * 2);
        expect(soundBorders(wave(quiet + more))).toEqual(found.map((at) => at + more * 50));
      }),
    );
  });
});
