/** That a clip is heard the same by whoever decodes it: over films made at random, and over what listeners can be told. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { TimedChunk } from "../keeping/runs.ts";
import { listenTo } from "../listening/listening.ts";
import { openEars } from "../listening/session.ts";
import { makeSample } from "../sample/sample.ts";
import { hearScores, hear, type Source } from "./hear.ts";
import { cutAnew, given } from "./pieces.fixture.ts";

// Seconds of computing alone, more on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

const ears = await openEars(readFileSync(new URL("../listening/ears.onnx", import.meta.url)));
const { samples, rate } = makeSample();
/** Seconds of the sample, from its second `from`. */
const part = (from: number, long: number): Float32Array =>
  samples.subarray(Math.round(from * rate), Math.round((from + long) * rate));

/** A clip of these pieces, of a film that says to be `seconds` long. */
const source = (pieces: readonly TimedChunk[], seconds: number, more: Partial<Source> = {}): Source => ({
  seconds,
  audio: { codec: "aac", rate, channels: 1 },
  sound: () => given(pieces),
  remarks: () => [],
  coded: () => ({}),
  ...more,
});
const heard = async (from: Source, how: Parameters<typeof hear>[2] = {}) => {
  const answer = await hear(from, ears, how);
  if (!answer.ok) throw new Error(answer.problem.kind);
  return answer.value;
};

describe("a clip", () => {
  it("has the same events, wave and length in whatever pieces its sound comes", async () => {
    const anyPart = fc.record({
      from: fc.integer({ min: 0, max: 100 }),
      long: fc.integer({ min: 4, max: 30 }),
      // In thousandths: on at once, a jump smaller than what files round by, a hole, and sound that comes twice.
      off: fc.constantFrom(0, 0, 30, 50, 1700, -45, -400),
      slow: fc.boolean(),
    });
    const voices: number[] = [];
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyPart, { minLength: 1, maxLength: 3 }),
        fc.integer({ min: 0, max: 900 }),
        cutAnew,
        cutAnew,
        async (parts, begin, one, other) => {
          let at = begin / 1000;
          const pieces = parts.map(({ from, long, off, slow }): TimedChunk => {
            at += off / 1000;
            const whole = part(from, long / 10);
            // Half the rate, as another phone's part of a joined file.
            const sound = slow ? whole.filter((_, n) => n % 2 === 0) : whole;
            const piece = { samples: sound, rate: slow ? rate / 2 : rate, at };
            at += long / 10;
            return piece;
          });
          const [first, second, third] = [
            await heard(source(pieces, at)),
            await heard(source(one(pieces), at)),
            await heard(source(other(pieces), at)),
          ];
          voices.push(first.recording.events.length);
          expect(second.recording).toEqual(first.recording);
          expect(third.recording).toEqual(first.recording);
          expect(second.wave.length).toBe(first.wave.length);
          const apart = second.wave.map((level, n) => Math.abs(level - (first.wave[n] ?? 0)));
          expect(Math.max(0, ...apart)).toBeLessThanOrEqual(1);
        },
      ),
      { numRuns: 15, seed: 7 },
    );
    expect(voices.reduce((sum, one) => sum + one, 0)).toBeGreaterThan(15);
  });

  it("is heard as its line is: holes are silence, what comes twice is left out", async () => {
    const [one, two] = [part(0, 6), part(9, 6)];
    const line = new Float32Array(Math.round(15 * rate));
    line.set(one, rate);
    line.set(two, 8 * rate);
    const pieces = [
      { samples: one, rate, at: 1 },
      { samples: one.subarray(-rate), rate, at: 6 },
      { samples: two, rate, at: 8 },
    ];
    const { recording, wave } = await heard(source(pieces, 15));
    expect(recording.events).toEqual(await listenTo(line.subarray(0, 14 * rate), rate, ears));
    expect(recording.events.length).toBeGreaterThan(2);
    expect(recording.length).toBe(15_000);
    expect(wave).toHaveLength(280);
    expect(Math.max(...wave.subarray(0, 20))).toBe(0);
    expect(Math.max(...wave)).toBeGreaterThan(100);
  });

  it("is heard later where its sound begins later", async () => {
    const sound = part(0, 8);
    const now = await heard(source([{ samples: sound, rate, at: 0 }], 8));
    const later = await heard(source([{ samples: sound, rate, at: 3 }], 11));
    expect(later.recording.events.length).toBe(now.recording.events.length);
    later.recording.events.forEach((event, n) => {
      const same = now.recording.events[n];
      expect(Math.abs(event.from - 3000 - (same?.from ?? 0))).toBeLessThanOrEqual(100);
      expect(event.channel).toBe(same?.channel);
    });
  });

  it("is as long as its film, or its sound where that is longer, or where the file was cut", async () => {
    const pieces = [{ samples: part(0, 2), rate, at: 0 }];
    const cut = () => [{ kind: "cut", at: 2000 }] as const;
    const coded = (length: number) => ({ coded: [{ from: 0, to: length }] });
    expect((await heard(source(pieces, 3.2))).recording).toMatchObject({ length: 3200, startedAt: null });
    expect((await heard(source(pieces, 1))).recording.length).toBe(2000);
    const short = await heard(source(pieces, 3.2, { remarks: cut, coded }));
    expect(short.recording).toMatchObject({ length: 2000, coded: [{ from: 0, to: 2000 }] });
    expect(short.remarks).toEqual(cut());
    expect(short.recording.people.map(({ id }) => id)).toEqual(["child", "adult"]);
  });

  it("without one sample is named for what it is", async () => {
    const none = await hear(source([], 4), ears);
    expect(none).toEqual({ ok: false, problem: { kind: "cannot-decode", with: { codec: "aac" } } });
    const hole = { kind: "hole", from: 0, to: 1000, count: 1, seconds: 1 } as const;
    const holed = await hear(source([], 4, { remarks: () => [hole] }), ears);
    expect(holed).toMatchObject({ ok: false, problem: { kind: "cannot-decode" } });
    const cut = await hear(source([], 4, { remarks: () => [{ kind: "cut", at: 0 }] }), ears);
    expect(cut).toMatchObject({ ok: false, problem: { kind: "cut-short" } });
  });

  it("is heard for whom it is told: a family's tuning, its other children", async () => {
    const pieces = [{ samples: samples.subarray(0, 40 * rate), rate, at: 0 }];
    const asCame = await heard(source(pieces, 40));
    const sooner = await heard(source(pieces, 40), { tuning: { adult: 0.05 } });
    const adults = (of: typeof asCame) =>
      of.recording.events.filter(({ who }) => who === "adult").map(({ from, to }) => [from, to]);
    expect(adults(sooner)).not.toEqual(adults(asCame));
  });

  it("tells how far it is, in order, and stops when it is told to", async () => {
    const pieces = [{ samples: part(0, 6), rate, at: 0 }];
    const told: [number, number][] = [];
    await heard(source(pieces, 8), { onProgress: (share, seconds) => told.push([share, seconds]) });
    expect(told.length).toBeGreaterThan(1);
    expect(told.map(([share]) => share)).toEqual(told.map(([, seconds]) => seconds / 8));
    expect(told).toEqual([...told].sort(([a], [b]) => a - b));
    expect(told.at(-1)?.[1]).toBeCloseTo(6, 6);
    const longer: number[] = [];
    await heard(source(pieces, 3), { onProgress: (share) => longer.push(share) });
    expect(longer.at(-1)).toBe(1);
    const stop = new AbortController();
    const answer = await hear(source(pieces, 6), ears, { signal: stop.signal, onProgress: () => stop.abort() });
    expect(answer).toEqual({ ok: false, problem: { kind: "cancelled" } });
  });

  it("throws what its decoder or its listener throws", async () => {
    const broken = (): AsyncIterable<TimedChunk> => ({
      [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(new Error("the disk is gone")) }),
    });
    await expect(hear(source([], 4, { sound: broken }), ears)).rejects.toThrow("the disk is gone");
    const stop = new AbortController();
    const waits = hear(source([], 4, { sound: broken }), ears, { signal: stop.signal });
    await expect(waits).rejects.toThrow("the disk is gone");
  });

  it("hands its stop on to whoever decodes", async () => {
    const stop = new AbortController();
    let given: AbortSignal | undefined;
    const sound = (signal?: AbortSignal) => {
      given = signal;
      return source([{ samples: part(0, 1), rate, at: 0 }], 1).sound();
    };
    await hearScores({ seconds: 1, sound }, ears, { signal: stop.signal });
    expect(given).toBe(stop.signal);
  });
});
