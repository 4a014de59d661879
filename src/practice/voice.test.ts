/**
 * Figures of a voice against voices that are made, whose pitch, syllables and pauses are known: over the pitches of grown
 * people, in noise and clipped; and what must not change them: how loud it is, and when it begins.
 */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quantile, seeded } from "../ground/chance.ts";
import { makeVoice } from "./made.fixture.ts";
import { type VoiceFigures, voiceForm, type VoiceTake } from "./kept.ts";
import { addTake, lastTakes, voiceOf } from "./voice.ts";

const figures = (samples: Float32Array): VoiceFigures => {
  const found = voiceOf(samples);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
};
/** A contour around `hz` that swings by `semitones` to each side. */
const around =
  (hz: number, semitones = 3) =>
  (t: number) =>
    hz * 2 ** ((semitones / 12) * Math.sin(t * 1.3));
const silences = [400, 700, 550, 1200];
const phrasesAt = (pace: number): number[] => [8, 10, 6, 12, 9].map((n) => Math.round((n * pace) / 4) + 2);

describe("a made voice", () => {
  it.each([80, 95, 120, 160, 210, 260, 330, 410, 500])("around %i Hz has its pitch, pace and pauses", (hz) => {
    for (const [pace, noise] of [
      [2.5, null],
      [4, 30],
      [6, 20],
    ] as const) {
      const made = makeVoice({ pitch: around(hz), pace, phrases: phrasesAt(pace), silences, noise });
      const found = figures(made.samples);
      const [low, middle, high] = [0.1, 0.5, 0.9].map((share) => quantile(made.pitches, share));
      expect(Math.abs(found.pitch - (middle ?? 0)), "median pitch in Hz").toBeLessThan(2);
      expect(Math.abs(found.range - 12 * Math.log2((high ?? 0) / (low ?? 1))), "semitones").toBeLessThan(0.2);
      expect(Math.abs(found.pace / pace - 1), "pace").toBeLessThan(0.05);
      expect(found.pauses).toBe(silences.length);
      expect(Math.abs((found.pause ?? 0) - 625), "median pause in ms").toBeLessThan(50);
    }
  });

  it("keeps pitch and pace where a room is loud: 12 dB under the voice", () => {
    for (const hz of [90, 180, 300]) {
      const made = makeVoice({ pitch: around(hz, 1), pace: 4, phrases: phrasesAt(4), silences, noise: 12 });
      const found = figures(made.samples);
      expect(Math.abs(found.pitch - quantile(made.pitches, 0.5))).toBeLessThan(2);
      expect(Math.abs(found.pace / 4 - 1)).toBeLessThan(0.05);
      expect(found.pauses).toBe(silences.length);
    }
  });

  it("keeps its pitch where the sound is cut off at the top, which is said", () => {
    for (const hz of [100, 220, 400]) {
      const made = makeVoice({ pitch: around(hz), pace: 4, phrases: phrasesAt(4), silences });
      const cut = made.samples.map((sample) => Math.max(-1, Math.min(1, sample * 12)));
      const found = figures(cut);
      expect(found.cut).toBe(true);
      expect(Math.abs(found.pitch - quantile(made.pitches, 0.5))).toBeLessThan(2);
      expect(figures(made.samples).cut).toBe(false);
    }
  });

  it("is the same however loud it is, and whenever it begins", () => {
    const of = fc.record({
      hz: fc.double({ min: 90, max: 450, noNaN: true }),
      pace: fc.double({ min: 2.5, max: 6, noNaN: true }),
      gain: fc.double({ min: 0.02, max: 2, noNaN: true }),
      before: fc.integer({ min: 200, max: 2500 }),
      noise: fc.constantFrom(null, 25),
    });
    fc.assert(
      fc.property(of, ({ hz, pace, gain, before, noise }) => {
        const phrases = phrasesAt(pace).slice(0, 4);
        const voice = { pitch: () => hz, pace, phrases, silences: [400, 700, 550], noise };
        const first = figures(makeVoice(voice).samples);
        const louder = figures(makeVoice(voice).samples.map((sample) => sample * gain));
        const later = figures(makeVoice({ ...voice, before }).samples);
        for (const [name, most] of [
          ["pitch", 0.5],
          ["range", 0.1],
          ["pace", 0.02 * pace],
          ["pause", 20],
        ] as const) {
          expect(Math.abs((louder[name] ?? 0) - (first[name] ?? 0)), `${name} by loudness`).toBeLessThanOrEqual(most);
          expect(Math.abs((later[name] ?? 0) - (first[name] ?? 0)), `${name} by its beginning`).toBeLessThanOrEqual(
            most,
          );
        }
        expect([louder.pauses, later.pauses]).toEqual([first.pauses, first.pauses]);
      }),
      { numRuns: 6 },
    );
  });

  it("has no pause where it never stops, and none where it stops for less than three tenths of a second", () => {
    const voice = { pitch: () => 200, pace: 4, phrases: [30, 30] };
    expect(figures(makeVoice({ ...voice, silences: [200] }).samples)).toMatchObject({ pauses: 0, pause: null });
    expect(figures(makeVoice({ ...voice, silences: [450] }).samples)).toMatchObject({ pauses: 1 });
  });

  it("has its syllables where the dips between them are shallow, and none where it only wavers", () => {
    const voice = { pitch: () => 180, pace: 4, phrases: phrasesAt(4), silences };
    expect(Math.abs(figures(makeVoice({ ...voice, dip: 0.6 }).samples).pace / 4 - 1)).toBeLessThan(0.05);
    expect(figures(makeVoice({ ...voice, dip: 0.95 }).samples).pace).toBeLessThan(1);
  });

  it("has its own pitch where the octave over it is stronger", () => {
    const voice = { pitch: around(150), pace: 4, phrases: phrasesAt(4), silences, second: 4 };
    const made = makeVoice(voice);
    expect(Math.abs(figures(made.samples).pitch - quantile(made.pitches, 0.5))).toBeLessThan(2);
  });

  it("pauses while somebody far off is talking", () => {
    const near = makeVoice({ pitch: () => 180, pace: 4, phrases: [16, 16], silences: [2000], after: 3000 }).samples;
    const far = makeVoice({ pitch: () => 250, pace: 4, phrases: [4], silences: [], before: 5000 }).samples;
    const found = figures(near.map((sample, n) => sample + (far[n] ?? 0) * 0.02));
    expect(found.pauses).toBe(1);
    expect(Math.abs((found.pause ?? 0) - 2000)).toBeLessThan(50);
    expect(Math.abs(found.pitch - 180)).toBeLessThan(2);
  });

  it("has no pause torn in two by a click", () => {
    const { samples } = makeVoice({ pitch: () => 200, pace: 4, phrases: [20, 20], silences: [1500], before: 0 });
    const at = 16_000 * 5 + 12_000;
    for (let n = 0; n < 160; n++) samples[at + n] = n % 2 === 0 ? 0.4 : -0.4;
    const found = figures(samples);
    expect(found.pauses).toBe(1);
    expect(Math.abs((found.pause ?? 0) - 1500)).toBeLessThan(50);
  });
});

describe("what has no voice", () => {
  it("is silence, or too little, and says which", () => {
    const random = seeded(4);
    const noise = (size: number) => new Float32Array(16_000 * 12).map(() => size * (2 * random() - 1));
    const kind = (samples: Float32Array) => {
      const found = voiceOf(samples);
      return found.ok ? found.value : found.problem.kind;
    };
    expect(kind(new Float32Array(0))).toBe("voice-silent");
    expect(kind(new Float32Array(16_000 * 10))).toBe("voice-silent");
    expect(kind(noise(0.0002))).toBe("voice-silent");
    expect(kind(noise(0.2))).toBe("voice-little");
    // Gusts that are dull, as of wind, and are as loud as a voice, a second each.
    let dull = 0;
    const gusts = noise(1).map((sample, n) => {
      dull += 0.2 * (sample - dull);
      return n % 32_000 < 16_000 ? dull : 0;
    });
    expect(kind(gusts)).toBe("voice-little");
    expect(kind(makeVoice({ pitch: () => 200, pace: 4, phrases: [12], silences: [] }).samples)).toBe("voice-little");
  });
});

describe("what is kept of a voice", () => {
  const take = (id: string, kind: "calm" | "rushed"): VoiceTake => ({
    id,
    day: "2026-11-30",
    kind,
    pitch: 200,
    low: 180,
    high: 240,
    range: 5,
    pace: 4,
    pauses: 0,
    pause: null,
    length: 20_000,
    voiced: 9000,
    cut: false,
  });

  it("is its figures, the last twelve of each kind", () => {
    const all = Array.from({ length: 30 }, (_, n) => take(`t${n}`, n % 3 === 0 ? "rushed" : "calm"));
    const kept = all.reduce(addTake, voiceForm.read(null));
    expect(kept.takes.filter(({ kind }) => kind === "calm")).toHaveLength(12);
    expect(kept.takes.filter(({ kind }) => kind === "rushed")).toHaveLength(10);
    expect(lastTakes(kept)).toMatchObject({ calm: { id: "t29" }, rushed: { id: "t27" } });
    expect(voiceForm.read(voiceForm.write(kept))).toEqual(kept);
    expect(voiceForm.read('{"v":1,"takes":[{"id":"x"}]}')).toEqual({ v: 1, takes: [] });
  });
});
