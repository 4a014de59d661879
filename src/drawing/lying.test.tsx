/** The dance lying down and its lanes: finite, bounded by the pixels and not by the events, and told apart without colour. */
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { channels, type Event, type Recording } from "../recording/recording.ts";
import { barKindOf, barRowsOf, barsOf, dancedOf, spansWithin } from "./bars.ts";
import { barBox, ChosenBars, Lying, type LinePiece, wholeHeight } from "./lying.tsx";
import { danceShape } from "./shape.ts";
import { Strip } from "./strip.tsx";

const event = (id: string, who: string, from: number, to: number, more: Partial<Event> = {}): Event => ({
  id,
  who,
  channel: "voice",
  act: null,
  from,
  to,
  by: "seen",
  sure: null,
  note: null,
  ...more,
});
const recording = (events: readonly Event[], length = 60_000): Recording => ({
  format: "attune.recording/1",
  length,
  startedAt: null,
  events: events.toSorted((a, b) => a.from - b.from || a.to - b.to),
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
    { id: "x", role: "other" },
  ],
});
const heights = { clock: 30, dance: 150, lane: 24, codings: 1 } as const;
const piece: LinePiece = { at: 0, width: 401, scale: 20 };
const drawn = (of: Recording, at: LinePiece = piece): string =>
  renderToString(
    <svg>
      <Lying
        piece={at}
        heights={heights}
        danced={dancedOf(
          of,
          of.events.map(({ id }, i) => ({ serve: id, return: of.events[i + 1]?.id ?? null })),
        )}
        marks={of.events.map(({ from }, i) => ({ at: from, number: i }))}
        rows={barRowsOf(of)}
        second={null}
        wordOf={({ act }) => act}
      />
    </svg>,
  );

const acts = fc.record({
  who: fc.constantFrom("child", "adult", "x"),
  channel: fc.constantFrom(...channels),
  act: fc.constantFrom(null, "smile", "look-away", "a very long word of a study"),
  by: fc.constantFrom("heard" as const, "seen" as const, "imported" as const),
  from: fc.nat(59_000),
  long: fc.nat(9000),
});
const recordings = fc.array(acts, { maxLength: 80 }).map((all) =>
  recording(
    all.map(({ long, ...one }, i) =>
      event(`${i}`, one.who, one.from, Math.min(60_000, one.from + long), {
        ...one,
        sure: one.by === "heard" ? 0.5 + (i % 5) / 10 : null,
      }),
    ),
  ),
);

describe("the dance lying down", () => {
  it("is the dance of a phone turned: what is across there is across here", () => {
    fc.assert(
      fc.property(recordings, fc.integer({ min: -2000, max: 50_000 }), (of, from) => {
        const window = { from, to: from + 20_000 };
        const upright = danceShape(of, [], { ...window, width: 200, height: 400 });
        const lying = danceShape(of, [], { ...window, width: 400, height: 200, along: "x" });
        expect(lying.child.map(({ x, y, half }) => ({ x: y, y: x, half }))).toEqual(upright.child);
        expect(lying.pointAt("adult", from + 900).y).toBe(upright.pointAt("adult", from + 900).x);
      }),
      { numRuns: 30 },
    );
  });

  it("is finite whatever happened, at any scale, and carries no style and no colour of its own", () => {
    fc.assert(
      fc.property(recordings, fc.double({ min: 0.1, max: 300, noNaN: true }), fc.nat(3), (of, scale, i) => {
        expect(drawn(of, { at: i * 401, width: 401, scale })).not.toMatch(/NaN|undefined|Infinity|style=|#[0-9a-f]{6}/);
      }),
      { numRuns: 40 },
    );
  });

  it("has a bounded number of elements, and of strokes, however much happened", () => {
    const count = (n: number, scale: number): { elements: number; strokes: number } => {
      const of = recording(
        channels.flatMap((channel, c) =>
          ["child", "adult"].flatMap((who) =>
            Array.from({ length: n }, (_, i) => {
              const from = (i * 60_000) / n;
              return event(`${who}${c}-${i}`, who, from, from + 30_000 / n, {
                channel,
                act: "act",
                by: i % 2 ? "heard" : "seen",
              });
            }),
          ),
        ),
      );
      const all = drawn(of, { at: 0, width: 401, scale });
      return { elements: all.match(/<[a-z]/gi)?.length ?? 0, strokes: all.match(/M/g)?.length ?? 0 };
    };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1200 }), fc.double({ min: 0.2, max: 300, noNaN: true }), (n, scale) => {
        const { elements, strokes } = count(n, scale);
        expect(elements).toBeLessThan(520);
        expect(strokes).toBeLessThan(4200);
      }),
      { numRuns: 12 },
    );
    expect(count(1200, 0.2).strokes).toBeLessThan(200);
  });

  it("tells what was seen, what nobody has looked at and what is a proposal apart by its outline", () => {
    const kinds = [
      event("a", "child", 0, 900),
      event("b", "child", 1000, 1900, { by: "heard", sure: 0.9 }),
      event("c", "child", 2000, 2900, { by: "heard", sure: 0.4 }),
      event("d", "child", 3000, 3900, { by: "heard", sure: 0.9, maybe: "adult" }),
      event("e", "child", 4000, 4900, { act: "look-away", channel: "gaze" }),
      event("f", "child", 5000, 5900, { by: "imported" }),
    ];
    expect(kinds.map(barKindOf)).toEqual(["seen", "unchecked", "maybe", "maybe", "away", "seen"]);
    const all = drawn(recording(kinds));
    for (const kind of ["seen", "unchecked", "maybe", "away"]) expect(all).toContain(`class="linebar child ${kind}"`);
    expect(all).not.toContain("linebar adult");
  });

  it("writes an act in its bar where there is room, and where nothing lies over it", () => {
    const smile = { channel: "face", act: "smile" } as const;
    const words = (events: readonly Event[]): number => drawn(recording(events)).match(/class="bar-word/g)?.length ?? 0;
    expect(words([event("a", "child", 0, 9000, smile)])).toBe(1);
    expect(words([event("a", "child", 0, 900, smile)])).toBe(0);
    expect(words([event("a", "child", 0, 9000, smile), event("b", "adult", 100, 9000, smile)])).toBe(0);
  });

  it("shows an instant as wide as it can be seen", () =>
    expect(drawn(recording([event("a", "adult", 4000, 4000, { channel: "touch" })]))).toMatch(
      /class="linebar adult seen" d="M[\d.]+ [\d.]+l5 /,
    ));

  it("outlines what is chosen, and rings what differs, in its own row", () => {
    const of = recording([event("a", "child", 1000, 3000), event("b", "adult", 1000, 3000)]);
    const around = (selection: string[], differ: string[]): string =>
      renderToString(
        <svg>
          <ChosenBars
            piece={piece}
            heights={heights}
            rows={barRowsOf(of)}
            second={null}
            selection={new Set(selection)}
            differ={new Set(differ)}
          />
        </svg>,
      );
    expect(around([], [])).toBe("<svg></svg>");
    expect(around(["a"], [])).toContain('class="bar-chosen" d="M');
    expect(around(["a", "b"], ["b"]).match(/M/g)).toHaveLength(3);
  });
});

describe("the six lanes", () => {
  it("hold every event of the two, each once, and nobody else's", () => {
    fc.assert(
      fc.property(recordings, (of) => {
        const ids = barRowsOf(of).flatMap(({ all }) => all.map(({ id }) => id));
        expect(ids.toSorted()).toEqual(of.events.flatMap(({ id, who }) => (who === "x" ? [] : [id])).toSorted());
      }),
    );
  });

  it("find what touches a window, as looking at each would", () => {
    fc.assert(
      fc.property(recordings, fc.nat(60_000), fc.nat(9000), (of, from, long) => {
        for (const row of barRowsOf(of)) {
          expect(spansWithin(row, from, from + long)).toEqual(
            row.all.filter((one) => one.to >= from && one.from <= from + long),
          );
        }
      }),
    );
  });

  it("cover every event with a bar", () => {
    fc.assert(
      fc.property(recordings, fc.double({ min: 0.1, max: 300, noNaN: true }), (of, scale) => {
        for (const { all: events } of barRowsOf(of)) {
          const bars = barsOf(events, 0, scale);
          for (const { from, to } of events) {
            const [x, end] = [(from / 1000) * scale, (to / 1000) * scale];
            expect(bars.some((bar) => bar.x <= x && bar.end >= end)).toBe(true);
          }
        }
      }),
    );
  });

  it("stand inside their height, the child above the adult, a second coding below the first", () => {
    const two = { ...heights, lane: 38, codings: 2 } as const;
    expect(barBox(heights, 2, "child").top).toBeLessThan(barBox(heights, 2, "adult").top);
    expect(barBox(two, 2, "adult").top).toBeLessThan(barBox(two, 2, "child", 1).top);
    for (const one of [heights, two] as const) {
      const { top, tall } = barBox(one, 5, "adult", one.codings === 2 ? 1 : 0);
      expect(top + tall).toBeLessThan(wholeHeight(one));
    }
  });
});

it("draws a whole clip in a strip with and without its sound", () => {
  const strip = (levels: Uint8Array | null): string =>
    renderToString(
      <Strip levels={levels} bars={[{ x: 1, end: 9, side: "adult" }]} length={60_000} width={600} height={44} />,
    );
  expect(strip(new Uint8Array(1200))).toContain("strip-sea");
  expect(strip(null)).not.toContain("strip-sea");
  expect(strip(new Uint8Array(1200))).not.toMatch(/NaN|undefined|Infinity/);
});
