import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Voices } from "./family.ts";
import { soundsOf } from "./segments.ts";

type Hearing = Pick<Voices, "child" | "cry" | "adult">;

const of = (length: number, at: (n: number) => number): Float32Array => Float32Array.from({ length }, (_, n) => at(n));
const nothing = (length: number): Float32Array => new Float32Array(length);
const between =
  (from: number, to: number, value = 0.9) =>
  (n: number): number =>
    n >= from && n < to ? value : 0.02;

describe("segments", () => {
  it("begin where the listener is sure, bridge pauses under 300 ms, drop blips under 200 ms", () => {
    const adult = of(100, (n) => (n >= 10 && n < 30 && (n < 18 || n > 22) ? 0.9 : n >= 60 && n < 63 ? 0.9 : 0.02));
    const heard: Hearing = { child: nothing(100), cry: nothing(100), adult };
    expect(soundsOf(heard).map(({ from, to, who }) => [from, to, who])).toEqual([[10, 30, "adult"]]);
  });

  it("last while the listener is not sure of the opposite, and need to be sure once", () => {
    const adult = of(100, (n) => (n < 20 ? 0.4 : n < 40 ? 0.6 : n < 60 ? 0.4 : 0.1));
    expect(soundsOf({ child: nothing(100), cry: nothing(100), adult })).toMatchObject([{ from: 0, to: 60 }]);
    expect(soundsOf({ child: nothing(100), cry: nothing(100), adult: of(100, () => 0.45) })).toEqual([]);
  });

  it("part a child's sound into voice and crying, neither shorter than half a second", () => {
    const heard: Hearing = { child: of(120, between(10, 50)), cry: of(120, between(50, 90)), adult: nothing(120) };
    const sounds = soundsOf(heard);
    expect(sounds.map(({ channel }) => channel)).toEqual(["voice", "cry"]);
    expect(sounds[0]).toMatchObject({ from: 10, to: 50 });
    expect(sounds[1]).toMatchObject({ from: 50, to: 90 });
    const flicker: Hearing = { child: of(90, between(0, 40)), cry: of(90, between(40, 43)), adult: nothing(90) };
    expect(soundsOf(flicker)).toMatchObject([{ channel: "voice" }]);
  });

  it("call one short burst voice, and several a cry", () => {
    const bursts = (...starts: readonly number[]): Hearing => ({
      child: nothing(200),
      cry: of(200, (n) => (starts.some((start) => n >= start && n < start + 15) ? 0.9 : 0.02)),
      adult: nothing(200),
    });
    expect(soundsOf(bursts(20)).map(({ channel }) => channel)).toEqual(["voice"]);
    expect(soundsOf(bursts(20, 50)).map(({ channel }) => channel)).toEqual(["cry", "cry"]);
    expect(soundsOf(bursts(20, 120)).map(({ channel }) => channel)).toEqual(["voice", "voice"]);
  });

  it("are in doubt where another was heard about as surely, and not where both were heard at once, nor crying", () => {
    const of100 = (at: (n: number) => number): Float32Array => of(100, at);
    const near = { child: of100(between(10, 30, 0.45)), cry: nothing(100), adult: of100(between(10, 30, 0.6)) };
    expect(soundsOf(near)).toMatchObject([{ who: "adult", maybe: "child" }]);
    const far = { ...near, child: of100(between(10, 30, 0.1)) };
    expect(soundsOf(far)).toMatchObject([{ who: "adult", maybe: null }]);
    const both = { ...near, child: of100(between(10, 30)) };
    expect(soundsOf(both).map(({ maybe }) => maybe)).toEqual([null, null]);
    const crying = { child: nothing(100), cry: of100(between(10, 60)), adult: of100(between(10, 60, 0.45)) };
    expect(soundsOf(crying)).toMatchObject([{ channel: "cry", maybe: null }]);
    const three = { ...far, sibling: of100(between(10, 30, 0.4)) };
    expect(soundsOf(three)).toMatchObject([{ who: "adult", maybe: "sibling" }]);
  });

  it("never overlap within one person, lie inside the sound, last 200 ms, and are as sure as their frames", () => {
    const chance = fc.double({ min: 0, max: 1, noNaN: true });
    const values = fc.array(fc.tuple(chance, chance, chance), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(values, (rows) => {
        const column = (k: 0 | 1 | 2): Float32Array => Float32Array.from(rows, (row) => row[k]);
        const sounds = soundsOf({ child: column(0), cry: column(1), adult: column(2) });
        const last = { child: 0, adult: 0, sibling: 0 };
        for (const { who, from, to, sure } of sounds) {
          expect(from).toBeGreaterThanOrEqual(last[who]);
          expect(to).toBeGreaterThan(from);
          if (who === "adult") expect(to - from).toBeGreaterThanOrEqual(4);
          expect(to).toBeLessThanOrEqual(rows.length);
          expect(sure).toBeGreaterThanOrEqual(0);
          expect(sure).toBeLessThanOrEqual(1);
          last[who] = to;
        }
      }),
    );
  });
});
