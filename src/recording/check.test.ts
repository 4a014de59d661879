import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstOverlap, mergeOverlaps, parseRecording, sortEvents } from "./check.ts";
import { channels, type Event, type Recording } from "./recording.ts";

const event = (id: string, from: number, to: number, more: Partial<Event> = {}): Event => ({
  id,
  who: "child",
  channel: "voice",
  act: null,
  from,
  to,
  by: "heard",
  sure: 0.5,
  note: null,
  ...more,
});
const recording = (...events: Event[]): Recording => ({
  format: "attune.recording/1",
  length: 10_000,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
  events,
});
const kindOf = (from: unknown): unknown => {
  const parsed = parseRecording(from);
  return parsed.ok ? "fine" : parsed.problem.kind;
};

describe("parseRecording", () => {
  it("takes a lawful recording as it is, and puts events in order", () => {
    const [a, b, c] = [event("a", 0, 10), event("b", 10, 20), event("c", 5, 12, { who: "adult" })];
    expect(parseRecording(recording(b, a, c))).toEqual({ ok: true, value: recording(a, c, b) });
  });
  it("leaves out fields that it does not know, and makes -0 a 0", () => {
    const parsed = parseRecording({ ...recording({ ...event("a", -0, 10) }), extra: 1 });
    expect(parsed).toEqual({ ok: true, value: recording(event("a", 0, 10)) });
    expect(parsed.ok && Object.is(parsed.value.events[0]?.from, 0)).toBe(true);
  });
  it("takes a point at the edge of an event, and events of other channels and people", () => {
    expect(kindOf(recording(event("a", 0, 10), event("b", 0, 0), event("c", 10, 10)))).toBe("fine");
    expect(kindOf(recording(event("a", 0, 10), event("b", 5, 8, { channel: "cry" })))).toBe("fine");
    expect(kindOf(recording(event("a", 0, 10), event("b", 5, 8, { who: "adult" })))).toBe("fine");
  });
  it("refuses an overlap with both ids", () => {
    const parsed = parseRecording(recording(event("b", 9, 12), event("a", 0, 10)));
    expect(parsed).toMatchObject({ ok: false, problem: { kind: "recording-overlap", with: { a: "a", b: "b" } } });
    expect(kindOf(recording(event("a", 0, 10), event("b", 4, 4)))).toBe("recording-overlap");
  });
  it.each<[string, unknown]>([
    ["recording-field", null],
    ["recording-format", []],
    ["recording-format", { ...recording(), format: "attune.recording/2" }],
    ["recording-field", { ...recording(), length: 1.5 }],
    ["recording-field", { ...recording(), length: -1 }],
    ["recording-field", { ...recording(), length: 1e12 }],
    ["recording-field", { ...recording(), startedAt: "yesterday" }],
    ["recording-field", { ...recording(), people: [{ id: "x", role: "dog" }] }],
    ["recording-field", recording({ ...event("a", 0, 10), from: 0.5 })],
    ["recording-field", recording({ ...event("a", 0, 10), sure: 1.01 })],
    ["recording-field", recording({ ...event("", 0, 10) })],
    ["recording-person-twice", { ...recording(), people: [...recording().people, { id: "child", role: "other" }] }],
    ["recording-event-twice", recording(event("a", 0, 10), event("a", 20, 30))],
    ["recording-nobody", recording(event("a", 0, 10, { who: "cat" }))],
    ["recording-backwards", recording(event("a", 10, 9))],
    ["recording-outside", recording(event("a", 9_000, 10_001))],
    ["recording-coded", { ...recording(event("a", 0, 10)), coded: [{ from: 5, to: 5 }] }],
    [
      "recording-coded",
      {
        ...recording(event("a", 0, 10)),
        coded: [
          { from: 0, to: 6 },
          { from: 5, to: 9 },
        ],
      },
    ],
    ["recording-coded", { ...recording(event("a", 0, 10)), coded: [{ from: 0, to: 1e8 }] }],
    ["recording-sure", recording(event("a", 0, 10, { by: "seen" }))],
    ["recording-sure", recording(event("a", 0, 10, { by: "seen", sure: null, maybe: "adult" }))],
    ["recording-maybe", recording(event("a", 0, 10, { maybe: "cat" }))],
    ["recording-maybe", recording(event("a", 0, 10, { maybe: "child" }))],
  ])("refuses: %s", (kind, from) => {
    expect(kindOf(from)).toBe(kind);
  });
  it("says where", () => {
    const parsed = parseRecording(recording(event("a", 0, 10), { ...event("b", 20, 30), to: 20.5 }));
    expect(parsed).toMatchObject({ problem: { place: "events.1.to" } });
  });
});

describe("mergeOverlaps", () => {
  const any = fc
    .array(
      fc.record({
        from: fc.nat(500),
        long: fc.nat(60),
        who: fc.constantFrom("child", "adult"),
        channel: fc.constantFrom(...channels.slice(0, 2)),
      }),
      { maxLength: 60 },
    )
    .map((rows) =>
      rows.map(({ from, long, who, channel }, row) => event(`e${row}`, from, from + long, { who, channel })),
    );

  it("joins what overlaps into one, and leaves what only touches", () => {
    const merged = mergeOverlaps([
      event("b", 5, 20, { act: "laugh", note: "second", sure: 0.2 }),
      event("a", 0, 10, { note: "first" }),
      event("c", 20, 30),
    ]);
    expect(merged.merged).toBe(1);
    expect(merged.events).toEqual([
      event("a", 0, 20, { act: "laugh", sure: 0.2, note: "first\nsecond" }),
      event("c", 20, 30),
    ]);
  });
  it("gives lawful events that cover the same time", () => {
    const covered = (events: readonly Event[]): Set<string> =>
      new Set(
        events.flatMap((e) => Array.from({ length: e.to - e.from }, (_, i) => `${e.who} ${e.channel} ${e.from + i}`)),
      );
    fc.assert(
      fc.property(any, (events) => {
        const merged = mergeOverlaps(events);
        expect(firstOverlap(merged.events)).toBeNull();
        expect(covered(merged.events)).toEqual(covered(events));
        expect(merged.events).toEqual(sortEvents(merged.events));
        expect(mergeOverlaps(merged.events)).toEqual({ events: merged.events, merged: 0, unsaid: 0 });
      }),
    );
  });
});
