/** Agreement against the same rule in plain words: each millisecond has a label, and each unit what most of it has. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeOverlaps } from "../recording/check.ts";
import type { Channel, Event, Recording } from "../recording/recording.ts";
import { inBoth, inSpanOrder, lengthOf, partsIn, type Span } from "../recording/spans.ts";
import { agree } from "./agreement.ts";

const codings: fc.Arbitrary<Recording> = fc
  .record({
    length: fc.integer({ min: 0, max: 60 }),
    rows: fc.array(
      fc.record({
        who: fc.constantFrom("c", "c", "a", "b", "gone"),
        channel: fc.constantFrom<Channel>("voice", "voice", "face"),
        act: fc.constantFrom(null, null, "smile"),
        from: fc.nat(60),
        long: fc.nat(25),
      }),
      { maxLength: 7 },
    ),
    spans: fc.option(
      fc.array(fc.record({ from: fc.nat(60), long: fc.integer({ min: 1, max: 30 }) }), { maxLength: 3 }),
    ),
  })
  .map(({ length, rows, spans }) => {
    const events = rows.map(({ from, long, ...rest }, i): Event => {
      const [begins, ends] = [Math.min(from, length), Math.min(from + long, length)];
      return { id: `e${i}`, ...rest, from: begins, to: ends, by: "seen", sure: null, note: null };
    });
    return {
      format: "attune.recording/1",
      length,
      ...(spans
        ? {
            coded: inSpanOrder(
              spans.map(({ from, long }) => ({ from, to: from + long })),
              length,
            ),
          }
        : {}),
      startedAt: null,
      people: [
        { id: "c", role: "child" },
        { id: "a", role: "adult" },
        { id: "b", role: "adult" },
      ],
      events: mergeOverlaps(events).events,
    };
  });

type Labelled = Event & { readonly role: string; readonly label: string };
const bothOf = (a: Recording, b: Recording): readonly Span[] => {
  const whole = [{ from: 0, to: Math.max(a.length, b.length) }];
  return inBoth(a.coded ?? whole, b.coded ?? whole);
};
/** The events with their labels, cut to what both coded. */
const labelled = ({ people, events }: Recording, both: readonly Span[]): Labelled[] =>
  events.flatMap((event) => {
    const role = people.find(({ id }) => id === event.who)?.role;
    const label = `${role} ${event.channel}${event.act ? ` ${event.act}` : ""}`;
    return role ? partsIn(both, event).map(({ from, to }) => ({ ...event, role, label, from, to })) : [];
  });

/** The label of a unit: the most of it, silence among the rest; in a tie what began first, a silence that goes on from before it first of all, then the first by name. */
function labelOf(events: readonly Labelled[], from: number, to: number): string {
  const over = events.filter((event) => event.from < to && event.to > from);
  let silent = 0;
  for (let ms = from; ms < to; ms++) if (!over.some((event) => event.from <= ms && event.to > ms)) silent++;
  const covers = [...new Set(over.map(({ label }) => label))].sort().map((label) => {
    const own = over.filter((event) => event.label === label);
    const ms = own.reduce((sum, event) => sum + Math.min(to, event.to) - Math.max(from, event.from), 0);
    return { label, ms, began: Math.min(...own.map((event) => event.from)) };
  });
  const atStart = over.filter((event) => event.from <= from);
  const silentFrom = atStart.length > 0 ? Math.max(...atStart.map((event) => event.to)) : Number.NEGATIVE_INFINITY;
  const best = [{ label: "none", ms: silent, began: silentFrom }, ...covers];
  return best.reduce((top, one) => (one.ms > top.ms || (one.ms === top.ms && one.began < top.began) ? one : top)).label;
}

describe("units of time", () => {
  it("join what covers most of them of each role and channel", () => {
    fc.assert(
      fc.property(codings, codings, fc.integer({ min: 1, max: 13 }), (a, b, unit) => {
        const both = bothOf(a, b);
        const [mine, theirs] = [labelled(a, both), labelled(b, both)];
        const found = agree(a, b, { unit, tolerance: 5 });
        const length = Math.max(a.length, b.length);
        const all = [...mine, ...theirs];
        const lanes = [...new Set(all.map(({ role, channel }) => `${role} ${channel}`))];
        const expected = new Map<string, number>();
        for (let from = 0; from < length; from += unit) {
          const to = Math.min(length, from + unit);
          if (2 * lengthOf(inBoth(both, [{ from, to }])) < to - from) continue;
          const pair = [mine, theirs].map(
            (side) =>
              lanes
                .map((lane) =>
                  labelOf(
                    side.filter(({ role, channel }) => `${role} ${channel}` === lane),
                    from,
                    to,
                  ),
                )
                .filter((label) => label !== "none")
                .sort()
                .join(" + ") || "none",
          );
          expected.set(pair.join(" | "), (expected.get(pair.join(" | ")) ?? 0) + 1);
        }
        const { labels, counts } = found.confusion;
        const counted = new Map(
          counts.flatMap((row, i) =>
            row.flatMap((n, j): [string, number][] => (n > 0 ? [[`${labels[i]} | ${labels[j]}`, n]] : [])),
          ),
        );
        expect(counted).toEqual(new Map([...expected].filter(([key]) => counted.has(key) || expected.has(key))));
        const used = [...expected.keys()].flatMap((key) => key.split(" | "));
        expect([...labels].sort()).toEqual([...new Set(["none", ...used])].sort());
        expect(labels[0]).toBe("none");
        expect(found.lanes.map(({ role, channel }) => `${role} ${channel}`).sort()).toEqual(lanes.sort());
        const n = [...expected.values()].reduce((sum, one) => sum + one, 0);
        const same = [...expected].reduce((sum, [key, one]) => {
          const [left, right] = key.split(" | ");
          return left === right ? sum + one : sum;
        }, 0);
        expect(found.units).toBe(n);
        if (n === 0 || all.length === 0)
          expect([found.agreement, found.kappa, found.alpha]).toEqual([null, null, null]);
        else {
          expect(found.agreement).toBeCloseTo(same / n, 12);
          const share = (label: string, side: 0 | 1): number =>
            [...expected].reduce((sum, [key, one]) => (key.split(" | ")[side] === label ? sum + one : sum), 0) / n;
          const chance = labels.reduce((sum, label) => sum + share(label, 0) * share(label, 1), 0);
          if (found.kappa !== null) expect(found.kappa).toBeCloseTo((same / n - chance) / (1 - chance), 9);
          // Alpha by Krippendorff's table of coincidences: each unit gives both orders of its pair.
          const of = labels.map((label) => (share(label, 0) + share(label, 1)) * n);
          const unlike = of.reduce(
            (sum, one, i) => sum + of.reduce((s, two, j) => (i === j ? s : s + one * two), 0),
            0,
          );
          if (found.alpha !== null) expect(found.alpha).toBeCloseTo(1 - ((2 * n - 1) * 2 * (n - same)) / unlike, 9);
          expect(found.kappa === null).toBe(of.some((one) => Math.abs(one - 2 * n) < 1e-9));
        }
      }),
      { numRuns: 800 },
    );
  });
  it("do not depend on the order of events or on ids, and hold the longer coding", () => {
    fc.assert(
      fc.property(codings, codings, (a, b) => {
        const there = agree(a, b, { unit: 7 });
        const turned = (of: Recording): Recording => ({
          ...of,
          events: of.events.toReversed().map((event, i) => ({ ...event, id: `z${i}` })),
        });
        const back = agree(turned(a), turned(b), { unit: 7 });
        expect({ ...back, pairs: [], onlyA: [], onlyB: [] }).toEqual({ ...there, pairs: [], onlyA: [], onlyB: [] });
        const other = agree(b, a, { unit: 7 });
        expect(other.agreement).toEqual(there.agreement);
        expect(other.events).toEqual({ ...there.events, onlyA: there.events.onlyB, onlyB: there.events.onlyA });
        expect(there.format).toBe("attune.agreement/1");
      }),
      { numRuns: 2000 },
    );
  });
  it("pair events of one label alone, and lose none", () => {
    fc.assert(
      fc.property(codings, codings, (a, b) => {
        const found = agree(a, b, { tolerance: 5 });
        const both = bothOf(a, b);
        const [mine, theirs] = [labelled(a, both), labelled(b, both)];
        for (const [left, right] of found.pairs) {
          // An event that a border cuts is several.
          const fit = mine.some(
            (one) =>
              one.id === left &&
              theirs.some((two) => two.id === right && two.label === one.label && Math.abs(one.from - two.from) <= 5),
          );
          expect(fit).toBe(true);
        }
        expect([...found.pairs.map(([id]) => id), ...found.onlyA].sort()).toEqual(mine.map(({ id }) => id).sort());
        expect([...found.pairs.map(([, id]) => id), ...found.onlyB].sort()).toEqual(theirs.map(({ id }) => id).sort());
        expect(found.events).toEqual({
          matched: found.pairs.length,
          onlyA: found.onlyA.length,
          onlyB: found.onlyB.length,
        });
        expect(agree(a, b)).toMatchObject({ unit: 100, tolerance: 1000 });
      }),
    );
  });
});
