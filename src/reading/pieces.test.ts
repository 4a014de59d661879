/** Nothing is counted across a border: a recording in pieces is read as its pieces are, each by itself. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Recording } from "../recording/recording.ts";
import type { Span } from "../recording/spans.ts";
import { definitions } from "./definitions.ts";
import { limits } from "./limits.ts";
import { laidOf } from "./pieces.ts";
import { recordings } from "./plain.fixture.ts";
import { read } from "./reading.ts";
import { again, of, recorded } from "./rows.fixture.ts";

/** Several recordings on one clock, each `between` after the one before, as one in so many pieces. */
const together = (parts: readonly Recording[], between: number): Recording => {
  const coded: { from: number; to: number }[] = [];
  const events: Recording["events"][number][] = [];
  let at = 0;
  for (const [k, part] of parts.entries()) {
    coded.push({ from: at, to: at + part.length });
    for (const event of part.events)
      events.push({ ...event, id: `${k} ${event.id}`, from: event.from + at, to: event.to + at });
    at += part.length + between;
  }
  const first = parts[0];
  return {
    format: "attune.recording/1",
    length: at,
    startedAt: null,
    people: first?.people ?? [],
    coded,
    events,
  };
};

/** The same parts where each touches the next: what has no length lies, at the end of one, in the one that begins there. */
const touching = (parts: readonly Recording[]): Recording[] => {
  const isLast = ({ from, to }: { from: number; to: number }, length: number): boolean => from === to && to === length;
  return parts.map((part, k) => {
    const before = parts[k - 1];
    const come = (before?.events ?? []).filter((event) => isLast(event, before?.length ?? 0));
    const stay = k === parts.length - 1 ? part.events : part.events.filter((event) => !isLast(event, part.length));
    return { ...part, events: [...come.map((event) => ({ ...event, id: `< ${event.id}`, from: 0, to: 0 })), ...stay] };
  });
};

describe("pieces", () => {
  it("are read as they are each by itself, whatever lies between", () => {
    fc.assert(
      fc.property(
        fc.array(recordings, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(0, 1, 4000, 20_000),
        (made, between) => {
          const people = made[0]?.people ?? [];
          const parts = made
            .map((part) => ({
              ...part,
              people,
              events: part.events.filter(({ who }) => people.some(({ id }) => id === who)),
            }))
            .filter(({ length }) => length > 0);
          fc.pre(parts.length > 0);
          const whole = read(together(parts, between), { shifts: 0 });
          const each = (between === 0 ? touching(parts) : parts).map((part) => read(part, { shifts: 0 }));
          for (const { id, unit } of definitions) {
            const found = of(whole, id);
            const theirs = each.map((reading) => of(reading, id));
            const sum = (key: "of" | "count"): number => theirs.reduce((all, one) => all + (one[key] ?? 0), 0);
            if (found.of !== undefined) expect(found.of, id).toBe(sum("of"));
            if (found.count !== undefined && unit !== "count") expect(found.count, id).toBe(sum("count"));
            if (unit === "count" && found.count !== undefined && theirs.every((one) => one.count !== undefined))
              expect(found.count, id).toBe(
                id === "chain.longest" ? Math.max(...theirs.map((one) => one.count ?? 0)) : sum("count"),
              );
          }
          expect(whole.exchanges.map(({ latency }) => latency)).toEqual(
            each.flatMap(({ exchanges }) => exchanges.map(({ latency }) => latency)),
          );
          expect(whole.chains.map(({ exchanges }) => exchanges)).toEqual(
            each.flatMap(({ chains }) => chains.map(({ exchanges }) => exchanges)),
          );
        },
      ),
      { numRuns: 300 },
    );
  });

  it("that touch share no serve: one without length on their border is the later one's, and one act with what it begins", () => {
    const whole = recorded(12_000, ["c", 2000, 2000], ["c", 2000, 12_000]);
    const serves = (coded: readonly Span[]): number => read({ ...whole, coded }, { shifts: 0 }).exchanges.length;
    expect(serves([{ from: 2000, to: 12_000 }])).toBe(1);
    expect(
      serves([
        { from: 0, to: 2000 },
        { from: 2000, to: 12_000 },
      ]),
    ).toBe(1);
    // Where no other begins, the one that ends there has it.
    expect(
      serves([
        { from: 0, to: 2000 },
        { from: 3000, to: 12_000 },
      ]),
    ).toBe(2);
  });

  it("hold no answer, turn or pause across a recorder that was off, if the file's time runs on", () => {
    const rows = again(30, 60_000, ["c", 58_000, 59_500], ["a", 60_500, 61_500]);
    const whole = recorded(31 * 60_000, ...rows);
    const coded = Array.from({ length: 31 }, (_, k) => ({ from: k * 60_000, to: (k + 1) * 60_000 }));
    const only = ["returns.2s", "turns.lena", "turns.serve-return", "turns.childproject", "pause.adult"] as const;
    const [open, closed] = [read(whole, { only }), read({ ...whole, coded }, { only })];
    expect(of(open, "returns.2s").value).toBe(1);
    expect(of(closed, "returns.2s")).toMatchObject({ value: 0, chance: expect.closeTo(0, 1) });
    for (const id of ["turns.lena", "turns.serve-return", "turns.childproject"] as const) {
      expect(of(open, id).count).toBe(30);
      expect(of(closed, id).count).toBe(0);
    }
    expect(of(closed, "pause.adult")).toMatchObject({ enough: false, of: 0 });
  });

  it("leave out what nobody coded, and keep the recording's own times", () => {
    const rows = again(10, 20_000, ["c", 2000, 3000], ["a", 3500, 4500]);
    const whole = recorded(300_000, ...rows);
    const coded = [
      { from: 60_000, to: 100_000 },
      { from: 142_500, to: 180_000 },
    ];
    const reading = read({ ...whole, coded }, { shifts: 0 });
    // The serve at 142.0 s is cut to its last half second; what is before 60 s is nobody's.
    expect(reading.exchanges).toHaveLength(4);
    expect(reading.moments.every(({ from, to }) => coded.some((span) => from >= span.from && to <= span.to))).toBe(
      true,
    );
    expect(reading.chains.every(({ from, to }) => coded.some((span) => from >= span.from && to <= span.to))).toBe(true);
  });

  it("lie farther apart than any rule looks, and nothing coded is an empty reading", () => {
    expect(Math.max(...definitions.map(({ least }) => (least.kind === "minutes" ? 0 : 60_000)))).toBeLessThan(
      limits.betweenPieces,
    );
    const { pieces, events } = laidOf({ ...recorded(10_000, ["c", 1000, 2000]), coded: [] });
    expect([pieces, events]).toEqual([[{ from: 0, to: 0 }], []]);
    expect(read({ ...recorded(10_000, ["c", 1000, 2000]), coded: [] }).exchanges).toEqual([]);
  });
});
