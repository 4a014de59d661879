import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inSpanOrder, lengthOf, partsIn, type Span } from "../recording/spans.ts";
import type { Labelled } from "./labels.ts";
import { amountsIn, reliabilityOf, windowsIn } from "./rates.ts";

const row = ({ from, to }: Span): Labelled => ({
  event: { id: "e", who: "c", channel: "voice", act: null, from, to, by: "seen", sure: null, note: null },
  role: "child",
  label: "child voice",
});
const spans = fc
  .array(fc.record({ from: fc.nat(80), long: fc.integer({ min: 0, max: 20 }) }), { maxLength: 6 })
  .map((list) =>
    list.map(({ from, long }) => ({ from, to: from + long })).sort((a, b) => a.from - b.from || a.to - b.to),
  );

describe("how often a lane acts, target by target", () => {
  it("is what each millisecond says, however events overlap", () => {
    fc.assert(
      fc.property(spans, spans, (events, wide) => {
        const targets = inSpanOrder(wide, 200);
        const expected = targets.map(({ from, to }) => {
          const ms = Array.from({ length: to - from }, (_, i) => from + i);
          return {
            events: events.filter((event) => {
              const isLast = event.from === event.to && event.from === to && !targets.some((next) => next.from === to);
              return (event.from >= from && event.from < to) || isLast;
            }).length,
            ms: ms.filter((at) => events.some((event) => event.from <= at && at < event.to)).length,
            of: to - from,
          };
        });
        expect(amountsIn(events.map(row), targets, targets)).toEqual(expected);
      }),
    );
  });
  it("counts each instant that was coded once, and in a window where one fills to it", () => {
    const [whole, instants] = [[{ from: 0, to: 25 }], [0, 10, 20, 25].map((at) => row({ from: at, to: at }))];
    const counted = (spans: readonly Span[], coded: readonly Span[]): number[] =>
      amountsIn(instants, spans, coded).map(({ events }) => events);
    expect(counted(whole, whole)).toEqual([4]);
    // From 20 on nothing fills a window, and what lies there is in none.
    expect(counted(windowsIn(whole, 10).windows, whole)).toEqual([1, 1]);
    expect(counted(windowsIn(whole, 5).windows, whole)).toEqual([1, 0, 1, 0, 2]);
    fc.assert(
      fc.property(spans, spans, fc.integer({ min: 1, max: 12 }), (at, wide, length) => {
        const coded = inSpanOrder(wide, 200);
        const points = at.map(({ from }) => ({ from, to: from }));
        const among = (targets: readonly Span[]): number =>
          amountsIn(points.map(row), targets, coded).reduce((sum, { events }) => sum + events, 0);
        expect(among(coded)).toBe(points.filter((point) => partsIn(coded, point).length > 0).length);
        const { windows } = windowsIn(coded, length);
        const rest = inSpanOrder(
          coded.map(({ from, to }) => ({ from: from + Math.floor((to - from) / length) * length, to })),
          200,
        );
        expect(among(windows) + among(rest)).toBe(among(coded));
      }),
    );
  });
  it("is over whole windows, each stretch from its beginning, and the rest is told", () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 1, max: 12 }), (wide, length) => {
        const whole = inSpanOrder(wide, 200);
        const { windows, left } = windowsIn(whole, length);
        expect(lengthOf(windows) + left).toBe(lengthOf(whole));
        for (const { from, to } of windows) {
          expect(to - from).toBe(length);
          expect(whole.some((span) => span.from <= from && to <= span.to && (from - span.from) % length === 0)).toBe(
            true,
          );
        }
      }),
    );
  });
  it("leaves out a target without time, and asks for five", () => {
    const amounts = (...events: number[]) => events.map((n) => ({ events: n, ms: n * 10, of: 1000 }));
    const none = { events: 0, ms: 0, of: 0 };
    const found = reliabilityOf(
      [
        [...amounts(1, 2, 3, 5, 9), none],
        [...amounts(1, 2, 3, 5, 9), none],
      ],
      "recordings",
    );
    expect(found).toMatchObject({ over: "recordings", targets: 5, rate: { "2,1": { value: 1 } } });
    expect(reliabilityOf([amounts(1, 2, 3, 5), amounts(1, 2, 3, 5)], "windows").rate).toBeNull();
  });
});
