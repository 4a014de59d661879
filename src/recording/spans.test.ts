/** Spans, held against looking at every millisecond. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Recording } from "./recording.ts";
import {
  codedOf,
  firstEndingAfter,
  inBoth,
  inSpanOrder,
  instantIn,
  lengthOf,
  partsIn,
  type Span,
  uncodedOf,
} from "./spans.ts";

const span = fc.record({ from: fc.integer({ min: -5, max: 45 }), long: fc.nat(12) });
const raw = fc.array(span, { maxLength: 5 }).map((all) => all.map(({ from, long }) => ({ from, to: from + long })));
const spans = raw.map((all) => inSpanOrder(all, 40));
const has = (all: readonly Span[], ms: number): boolean => all.some(({ from, to }) => from <= ms && ms < to);
const every = Array.from({ length: 60 }, (_, at) => at - 10);

describe("spans", () => {
  it("hold the same moments in order, none outside the recording, none empty, none overlapping", () => {
    fc.assert(
      fc.property(raw, fc.nat(45), (all, length) => {
        const found = inSpanOrder(all, length);
        for (const ms of every) expect(has(found, ms)).toBe(ms >= 0 && ms < length && has(all, ms));
        found.forEach(({ from, to }, at) => {
          expect(from).toBeLessThan(to);
          expect(from).toBeGreaterThanOrEqual(found[at - 1]?.to ?? 0);
        });
      }),
    );
    expect(
      inSpanOrder(
        [
          { from: 5, to: 9 },
          { from: 0, to: 5 },
        ],
        9,
      ),
    ).toHaveLength(2);
  });

  it("are in both where each is, and a stretch's parts are the stretch and the spans", () => {
    fc.assert(
      fc.property(spans, spans, (a, b) => {
        const both = inBoth(a, b);
        for (const ms of every) expect(has(both, ms)).toBe(has(a, ms) && has(b, ms));
        expect(lengthOf(both)).toBe(every.filter((ms) => has(a, ms) && has(b, ms)).length);
        for (const of of b) {
          expect(partsIn(a, of).map(({ from, to }) => ({ from, to }))).toEqual(inBoth(a, [of]));
          for (const part of partsIn(a, of)) expect(inBoth([part], a.slice(part.span, part.span + 1))).toHaveLength(1);
        }
        for (const ms of every)
          expect(firstEndingAfter(a, ms)).toBe(
            a.findIndex(({ to }) => to > ms) < 0 ? a.length : a.findIndex(({ to }) => to > ms),
          );
      }),
    );
  });

  it("keep what has no length once: in the one that holds it, else in the one that ends there", () => {
    const two = [
      { from: 2, to: 4 },
      { from: 4, to: 6 },
    ];
    expect(partsIn(two, { from: 4, to: 4 })).toEqual([{ from: 4, to: 4, span: 1 }]);
    expect(partsIn(two, { from: 2, to: 2 })).toEqual([{ from: 2, to: 2, span: 0 }]);
    expect(partsIn(two, { from: 6, to: 6 })).toEqual([{ from: 6, to: 6, span: 1 }]);
    expect(partsIn(two, { from: 7, to: 7 })).toEqual([]);
    fc.assert(
      fc.property(spans, (all) => {
        for (const at of every) {
          const holding = all.findIndex(({ from, to }) => from <= at && at < to);
          const span = holding >= 0 ? holding : all.findIndex(({ to }) => to === at);
          expect(partsIn(all, { from: at, to: at })).toEqual(span < 0 ? [] : [{ from: at, to: at, span }]);
          expect(instantIn(all, at)).toBe(span < 0 ? null : holding >= 0 ? at : at - 1);
        }
      }),
    );
  });

  it("say what of a recording was not coded", () => {
    const event = (from: number, to: number) =>
      ({ id: `${from}`, who: "c", channel: "voice", act: null, from, to, by: "seen", sure: null, note: null }) as const;
    const whole: Recording = {
      format: "attune.recording/1",
      length: 100,
      startedAt: null,
      people: [{ id: "c", role: "child" }],
      events: [event(0, 10), event(15, 25), event(30, 40), event(90, 100)],
    };
    expect([codedOf(whole), uncodedOf(whole)]).toEqual([[{ from: 0, to: 100 }], { outside: 0, cut: 0 }]);
    expect(uncodedOf({ ...whole, coded: [{ from: 20, to: 50 }] })).toEqual({ outside: 2, cut: 1 });
    expect(codedOf({ length: 0 })).toEqual([]);
  });
});
