/** That the caregiver's voice is measured where it sounds alone, and as it would be from a recording of it by itself. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { TimedChunk } from "../keeping/runs.ts";
import { makeVoice } from "../practice/made.fixture.ts";
import { voiceOf } from "../practice/voice.ts";
import type { Event, Recording } from "../recording/recording.ts";
import { ownSpans, ownVoice } from "./ownvoice.ts";
import { cutAnew, given } from "./pieces.fixture.ts";

const people: Recording["people"] = [
  { id: "child", role: "child" },
  { id: "me", role: "adult" },
];
const event = (who: string, from: number, to: number, more: Partial<Event> = {}): Event => ({
  id: `${who} ${from}`,
  who,
  channel: "voice",
  act: null,
  from,
  to,
  by: "heard",
  sure: 0.9,
  note: null,
  ...more,
});
const of = (events: readonly Event[], length = 60_000) => ({ people, events, length });

describe("where the caregiver sounds alone", () => {
  it("joins what lies two seconds apart at most with nobody between, and leaves out what is said over another", () => {
    const events = [
      event("me", 1000, 2000),
      event("me", 3500, 4000),
      event("child", 5000, 6000),
      event("me", 5500, 6500),
      event("me", 7000, 8000),
      event("child", 8200, 8400),
      event("me", 8600, 9000),
      event("me", 20_000, 21_000),
    ];
    expect(ownSpans(of(events))).toEqual([
      { from: 950, to: 4050 },
      { from: 6950, to: 8050 },
      { from: 8550, to: 9050 },
      { from: 19_950, to: 21_050 },
    ]);
  });

  it("leaves out what may be another's, and what is no sound", () => {
    const events = [event("me", 1000, 2000, { maybe: "child" }), event("me", 3000, 4000, { channel: "face" })];
    expect(ownSpans(of(events))).toEqual([]);
  });

  it("never holds another's sound, more than a minute, or a span that goes back", () => {
    const anyEvent = fc.record({
      who: fc.constantFrom("me", "child"),
      from: fc.nat(200_000),
      long: fc.integer({ min: 1, max: 9000 }),
    });
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (drawn) => {
        const events = drawn.map(({ who, from, long }) => event(who, from, from + long));
        const spans = ownSpans(of(events, 210_000));
        for (const { from, to } of spans) {
          expect(to).toBeGreaterThan(from);
          expect(events.some((one) => one.who === "child" && one.from < to && from < one.to)).toBe(false);
        }
        expect(spans.every(({ from }, n) => n === 0 || from >= (spans[n - 1]?.to ?? 0))).toBe(true);
        expect(spans.reduce((sum, { from, to }) => sum + to - from, 0)).toBeLessThanOrEqual(60_000);
      }),
    );
  });
});

describe("the voice of a clip", () => {
  const rate = 16_000;
  const voice = makeVoice({ pitch: () => 210, pace: 4, phrases: [12, 14, 10], silences: [700, 500], noise: 40 });
  const high = makeVoice({ pitch: () => 420, pace: 6, phrases: [30], silences: [], noise: 40 });
  const seconds = voice.samples.length / rate;
  const later = seconds + high.samples.length / rate;
  const clip = new Float32Array(Math.ceil((later + seconds) * rate));
  clip.set(voice.samples, 0);
  clip.set(high.samples, voice.samples.length);
  clip.set(voice.samples, Math.round(later * rate));
  const spans = [
    { from: 0, to: Math.round(seconds * 1000) },
    { from: Math.round(later * 1000), to: Math.round((later + seconds) * 1000) },
  ];

  it("is that of the person alone, whoever sounds between, and however the sound is cut", async () => {
    const alone = voiceOf(voice.samples);
    await fc.assert(
      fc.asyncProperty(cutAnew, async (cut) => {
        const pieces: readonly TimedChunk[] = cut([{ samples: clip, rate, at: 0 }]);
        const found = await ownVoice({ sound: () => given(pieces) }, spans);
        if (!found.ok || !alone.ok) throw new Error("no voice");
        expect(Math.abs(found.value.pitch - 210)).toBeLessThan(2);
        expect(found.value.pitch).toBeCloseTo(alone.value.pitch, 0);
        expect(Math.abs(found.value.pace - alone.value.pace) / alone.value.pace).toBeLessThan(0.05);
      }),
      { numRuns: 5 },
    );
  });

  it("refuses where there is too little of it", async () => {
    const found = await ownVoice({ sound: () => given([{ samples: clip, rate, at: 0 }]) }, [{ from: 0, to: 2000 }]);
    expect(found).toMatchObject({ ok: false, problem: { kind: "voice-little" } });
    const none = await ownVoice({ sound: () => given([{ samples: clip, rate, at: 0 }]) }, []);
    expect(none.ok).toBe(false);
  });
});
