import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Event, Recording } from "../recording/recording.ts";
import { doubtOf } from "./doubt.ts";
import { read } from "./reading.ts";

const sound = (id: string, who: string, from: number, to: number, maybe?: string): Event => ({
  id,
  who,
  channel: "voice",
  act: null,
  from,
  to,
  by: "heard",
  sure: 0.6,
  note: null,
  ...(maybe !== undefined && { maybe }),
});
const recording = (...events: readonly Event[]): Recording => ({
  format: "attune.recording/1",
  length: 200_000,
  startedAt: null,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
    { id: "sibling", role: "other-child" },
  ],
  events,
});
const doubt = (of: Recording) => doubtOf(of, read(of, { shifts: 0 }).exchanges);
/** Twelve calls, ten seconds apart, and after each what `after` says. */
const calls = (after: (n: number) => readonly Event[]): Recording =>
  recording(
    ...Array.from({ length: 12 }, (_, n) => [
      sound(`c${n}`, "child", n * 10_000, n * 10_000 + 800),
      ...after(n),
    ]).flat(),
  );
const title = (of: Recording) => read(of, { shifts: 0 }).figures.find(({ id }) => id === "returns.2s");

describe("doubt", () => {
  it("does not say that nobody answered where those who answered may have been taken for the child", () => {
    const mother = calls((n) => [sound(`m${n}`, "child", n * 10_000 + 1500, n * 10_000 + 2500, "adult")]);
    expect(doubt(mother)).toMatchObject({ doubtful: 12, withheld: true });
    expect(title(mother)).toMatchObject({ enough: false, value: null, need: { kind: "doubts", n: 0 } });
    const alone = calls(() => []);
    expect(doubt(alone)).toMatchObject({ doubtful: 0, open: 0, withheld: false });
    expect(title(alone)).toMatchObject({ enough: true, value: 0 });
  });

  it("says it again when a person has said whose they were", () => {
    const seen = calls((n) => [
      { ...sound(`m${n}`, "adult", n * 10_000 + 1500, n * 10_000 + 2500), by: "seen" as const, sure: null },
    ]);
    expect(doubt(seen)).toMatchObject({ doubtful: 0, unchecked: 12, of: 24, withheld: false });
    expect(title(seen)).toMatchObject({ enough: true, value: 1 });
  });

  it("withholds nothing for a doubt that could change little, but one is enough where none has an answer", () => {
    const one = (n: number): readonly Event[] =>
      n === 3
        ? [sound("m", "child", 31_500, 32_500, "adult")]
        : [sound(`a${n}`, "adult", n * 10_000 + 1500, n * 10_000 + 2000)];
    expect(doubt(calls(one))).toMatchObject({ doubtful: 1, withheld: false });
    // The call before it, and itself, if it was none.
    expect(doubt(calls((n) => (n === 3 ? one(3) : [])))).toMatchObject({ open: 2, withheld: true });
  });

  it("counts a call that may have been the adult's own, and no doubt between two children", () => {
    const own = calls((n) => (n === 0 ? [sound("x", "child", 5000, 5600, "adult")] : []));
    expect(doubt(own)).toMatchObject({ open: 1, withheld: true });
    const brother = calls((n) => [sound(`m${n}`, "child", n * 10_000 + 1500, n * 10_000 + 2500, "sibling")]);
    expect(doubt(brother).doubtful).toBe(12);
  });

  it("asks at most ten, those first that most hangs on", () => {
    const many = calls((n) => [
      sound(`far${n}`, "adult", n * 10_000 + 6500, n * 10_000 + 7000, "child"),
      ...(n === 11 ? [sound("near", "child", 111_500, 112_000, "adult")] : []),
    ]);
    const { questions } = doubt(many);
    expect(questions).toHaveLength(10);
    expect(questions[0]).toBe("near");
  });

  it("asks only about what is in doubt, each once, whatever happened", () => {
    const any = fc.array(
      fc.record({
        who: fc.constantFrom("child", "adult"),
        gap: fc.nat(3000),
        long: fc.integer({ min: 200, max: 2000 }),
        in: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(any, (rows) => {
        let at = 0;
        const events = rows.map((row, n) => {
          const from = at + row.gap;
          at = from + row.long;
          return sound(`e${n}`, row.who, from, at, row.in ? (row.who === "child" ? "adult" : "child") : undefined);
        });
        const { questions, doubtful, unchecked, of, open, withheld } = doubt(recording(...events));
        expect(new Set(questions).size).toBe(questions.length);
        expect(questions.length).toBe(Math.min(10, doubtful));
        for (const id of questions) expect(events.find((event) => event.id === id)?.maybe).toBeDefined();
        expect([unchecked, of]).toEqual([events.length, events.length]);
        if (doubtful === 0) expect([open, withheld]).toEqual([0, false]);
      }),
    );
  });
});
