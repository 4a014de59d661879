import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecording } from "./check.ts";
import { movedBy } from "./offset.ts";
import type { Recording } from "./recording.ts";

const event = (id: string, from: number, to: number, who = "c") =>
  ({ id, who, channel: "voice", act: null, from, to, by: "seen", sure: null, note: null }) as const;
const recording: Recording = {
  format: "attune.recording/1",
  length: 10_000,
  startedAt: "2026-01-02T09:00:00+01:00",
  people: [
    { id: "c", role: "child" },
    { id: "a", role: "adult" },
  ],
  events: [event("e1", 0, 900), event("e2", 400, 1500, "a"), event("e3", 1000, 1000, "c"), event("e4", 3000, 4000)],
};
const moved = (by: number, from: Recording = recording) => {
  const found = movedBy(from, by);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value;
};

describe("a coding moved along its clock", () => {
  it("leaves what comes before its zero uncoded, and each event its time of day", () => {
    const later = moved(1500);
    expect(later).toMatchObject({ out: 0, cut: 0 });
    expect(later.recording).toMatchObject({ length: 11_500, coded: [{ from: 1500, to: 11_500 }] });
    expect(later.recording.startedAt).toBe("2026-01-02T08:59:58.500+01:00");
    expect(later.recording.events.map(({ from, to }) => [from, to])).toEqual([
      [1500, 2400],
      [1900, 3000],
      [2500, 2500],
      [4500, 5500],
    ]);
  });
  it("cuts what falls before the start, and counts it", () => {
    const earlier = moved(-1000);
    expect(earlier).toMatchObject({ out: 1, cut: 1 });
    expect(earlier.recording.events.map(({ id, from, to }) => [id, from, to])).toEqual([
      ["e3", 0, 0],
      ["e2", 0, 500],
      ["e4", 2000, 3000],
    ]);
    expect(earlier.recording).toMatchObject({ length: 9000 });
    expect(earlier.recording.coded).toBeUndefined();
    expect(moved(-20_000)).toMatchObject({ out: 4, recording: { length: 0, events: [] } });
  });
  it("leaves out, at its new zero, what has no length where coding ended, and keeps it where coding goes on", () => {
    const point = { ...recording, events: [event("e1", 1000, 1000)] };
    const movedOut = (coded?: Recording["coded"]): number => moved(-1000, coded ? { ...point, coded } : point).out;
    expect(movedOut()).toBe(0);
    const [first, second] = [
      { from: 0, to: 1000 },
      { from: 1000, to: 5000 },
    ];
    expect([movedOut([first]), movedOut([first, second]), movedOut([second])]).toEqual([1, 0, 0]);
    expect(moved(-1000, { ...point, length: 1000 }).out).toBe(1);
  });
  it("keeps a day that has no time", () => {
    expect(moved(5, { ...recording, startedAt: "2026-01-02" }).recording.startedAt).toBe("2026-01-02");
  });
  it("refuses what would be longer than a recording may be", () => {
    expect(movedBy(recording, 864_000_000)).toMatchObject({ problem: { kind: "time-beyond" } });
  });
  it("gives a lawful recording, and moved back what was not cut is where it was", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -12_000, max: 12_000 }),
        fc.constantFrom(
          undefined,
          [{ from: 200, to: 1200 }],
          [
            { from: 0, to: 500 },
            { from: 500, to: 9000 },
          ],
        ),
        (by, coded) => {
          const there = moved(by, coded ? { ...recording, coded } : recording);
          expect(parseRecording(there.recording)).toEqual({ ok: true, value: there.recording });
          expect(there.recording.events.length + there.out).toBe(recording.events.length);
          const whole = new Map(recording.events.map((each) => [each.id, each]));
          for (const { id, from, to } of there.recording.events)
            expect([from, to]).toEqual([Math.max(0, (whole.get(id)?.from ?? 0) + by), (whole.get(id)?.to ?? 0) + by]);
        },
      ),
    );
  });
});
