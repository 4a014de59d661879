/** The pictures: finite, inside their box, cheap where there is much, and each with words or hidden from a screen reader. */
import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Event, Recording } from "../recording/recording.ts";
import { Dance } from "./dance.tsx";
import { Dots, Ten } from "./figure.tsx";
import { Icon } from "./icons.tsx";
import { hitsOf } from "./margin.tsx";
import { Mark } from "./mark.tsx";
import { Pebbles, poseAt } from "./pebbles.tsx";
import { ribbon, spline } from "./ribbon.ts";
import { danceShape } from "./shape.ts";
import { loudest, Wave } from "./wave.tsx";

const event = (id: string, who: string, from: number, to: number, more: Partial<Event> = {}): Event => ({
  id,
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
const recording = (events: readonly Event[], length = 60_000): Recording => ({
  format: "attune.recording/1",
  length,
  startedAt: null,
  events,
  people: [
    { id: "child", role: "child" },
    { id: "adult", role: "adult" },
  ],
});
const box = { from: 0, to: 20_000, width: 390, height: 440 };
const two = recording([event("a", "child", 2000, 2800), event("b", "adult", 3300, 4200)]);

describe("the dance's shape", () => {
  it("is finite and inside its box, whatever happened", () => {
    const any = fc.array(
      fc.record({ who: fc.constantFrom("child", "adult"), from: fc.nat(59_000), long: fc.nat(9000) }),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(any, fc.integer({ min: -5000, max: 50_000 }), (acts, from) => {
        const events = acts
          .map((act, i) => event(`${i}`, act.who, act.from, act.from + act.long))
          .sort((a, b) => a.from - b.from);
        const shape = danceShape(recording(events), [], { ...box, from, to: from + 20_000 });
        for (const point of [...shape.child, ...shape.adult]) {
          expect(Number.isFinite(point.x + point.y + point.half)).toBe(true);
          expect(point.x - point.half).toBeGreaterThanOrEqual(-0.01);
          expect(point.x + point.half).toBeLessThanOrEqual(390.01);
        }
      }),
    );
  });
  it("is wider where somebody acts", () => {
    const shape = danceShape(two, [], box);
    expect(shape.pointAt("child", 2400).half).toBeGreaterThan(shape.pointAt("child", 12_000).half + 8);
    expect(shape.pointAt("adult", 2400).half).toBeLessThan(shape.pointAt("adult", 3700).half);
  });
  it("brings the two together where one answers", () => {
    const gap = (shape: ReturnType<typeof danceShape>): number =>
      shape.pointAt("adult", 3300).x - shape.pointAt("child", 3300).x;
    expect(gap(danceShape(two, [{ serve: "a", return: "b" }], box))).toBeLessThan(gap(danceShape(two, [], box)) - 40);
  });
  it("holds only what the window shows", () => {
    const many = recording(
      Array.from({ length: 5000 }, (_, i) => event(`${i}`, i % 2 ? "adult" : "child", i * 1400, i * 1400 + 600)),
      7_200_000,
    );
    expect(danceShape(many, [], { ...box, from: 3_600_000, to: 3_620_000 }).events.length).toBeLessThan(20);
  });
  it("keeps every instant in its place while the window moves over it", () => {
    const answered = [{ serve: "a", return: "b" }];
    fc.assert(
      fc.property(fc.integer({ min: -3000, max: 1800 }), (from) => {
        const moved = danceShape(two, answered, { ...box, from, to: from + 20_000 });
        const still = danceShape(two, answered, box);
        for (const side of ["child", "adult"] as const) {
          for (const ms of [2000, 3300, 9000]) {
            expect(moved.pointAt(side, ms).x).toBeCloseTo(still.pointAt(side, ms).x, 6);
            expect(moved.pointAt(side, ms).half).toBeCloseTo(still.pointAt(side, ms).half, 6);
          }
        }
      }),
    );
  });
  it("draws a touch that began minutes ago", () => {
    const long = recording([event("a", "adult", 0, 500_000, { channel: "touch" })], 600_000);
    const shape = danceShape(long, [], { ...box, from: 400_000, to: 420_000 });
    expect(shape.events.map((one) => one.event.id)).toEqual(["a"]);
    expect(shape.pointAt("adult", 410_000).half).toBeGreaterThan(shape.pointAt("child", 410_000).half + 10);
  });
  it("has no ink before the start or after the end", () => {
    const shape = danceShape(two, [], { ...box, from: -5000, to: 70_000 });
    for (const point of [...shape.child, ...shape.adult]) {
      expect(point.y).toBeGreaterThanOrEqual(shape.toAlong(0));
      expect(point.y).toBeLessThanOrEqual(shape.toAlong(60_000));
    }
  });
  it("gives each event a place of its own for a finger", () => {
    const close = recording([
      event("a", "child", 2000, 2300),
      event("b", "child", 2600, 2900),
      event("c", "child", 9000, 9200),
      event("d", "adult", 2000, 2300),
    ]);
    const hits = hitsOf(danceShape(close, [], box));
    const [a, b, c] = hits.filter((hit) => hit.side === "child");
    expect(a?.bottom).toBeLessThanOrEqual(b?.top ?? 0);
    expect((c?.bottom ?? 0) - (c?.top ?? 0)).toBeCloseTo(44);
    expect(hits.map((hit) => hit.event.id).sort()).toEqual(["a", "b", "c", "d"]);
  });
  it("leaves other people out", () => {
    const more: Recording = {
      ...two,
      people: [...two.people, { id: "x", role: "other" }],
      events: [event("c", "x", 100, 900), ...two.events],
    };
    expect(danceShape(more, [], box).events.map((one) => one.event.id)).toEqual(["a", "b"]);
  });
});

describe("a voice in doubt", () => {
  it("has one outline in both inks over both ribbons, and a question mark; once it is told, none", () => {
    const drawn = (events: readonly Event[]): string =>
      renderToString(
        <Dance
          recording={recording(events)}
          {...box}
          exchanges={[]}
          names={{ child: "Mia", adult: "You" }}
          label="the dance"
        />,
      );
    const either = drawn([event("a", "child", 2000, 2800, { sure: 0.5, maybe: "adult" })]);
    expect(either).toContain('class="either"');
    expect(either.match(/class="of-(?:child|adult)" x="([^"]+)" y="([^"]+)"/gu)).toHaveLength(2);
    expect(either).toContain("?</text>");
    // The dashes of what is only unsure would say the same twice.
    expect(either).not.toContain('class="maybe"');
    expect(drawn([event("a", "child", 2000, 2800, { by: "seen", sure: null })])).not.toContain("either");
  });
});

describe("a pose", () => {
  it("says only what an event says", () => {
    expect(poseAt(two, 2400).child.mouth).toBe("open");
    expect(poseAt(two, 2400).adult.mouth).toBe("rest");
    expect(poseAt(recording([event("a", "child", 0, 900, { channel: "cry" })]), 400).child.mouth).toBe("cry");
    expect(
      poseAt(recording([event("a", "child", 0, 900, { channel: "gaze", act: "look-away" })]), 400).child.eyes,
    ).toBe("away");
    expect(poseAt(recording([event("a", "adult", 0, 2000, { channel: "touch" })]), 1000).together).toBe(1);
  });
  it("glides from one place to another, and never jumps", () => {
    const held = recording([event("a", "adult", 10_000, 20_000, { channel: "touch" })]);
    for (let ms = 8000; ms < 22_000; ms += 50) {
      expect(Math.abs(poseAt(held, ms + 50).together - poseAt(held, ms).together)).toBeLessThan(0.3);
    }
  });
  it("is the same wherever nothing happens", () => expect(poseAt(two, 10_000)).toEqual(poseAt(two, 40_000)));
});

describe("ink", () => {
  it("goes through its points", () => {
    expect(
      spline([
        [0, 0],
        [10, 10],
      ]),
    ).toMatch(/10 10$/);
    expect(spline([[0, 0]])).toBe("");
    expect(ribbon([])).toBe("");
    expect(
      ribbon([
        { x: 5, y: 0, half: 2 },
        { x: 5, y: 10, half: 2 },
      ]),
    ).toMatch(/^M3 0C.*L7 10C.*Z$/);
  });
  it("takes the loudest of each part", () =>
    expect(loudest(new Uint8Array([0, 255, 0, 51]), 0, 4, 2)).toEqual([1, 0.2]));
});

describe("every picture", () => {
  const pictures = {
    dance: (
      <Dance
        recording={two}
        {...box}
        exchanges={[{ serve: "a", return: "b" }]}
        names={{ child: "M", adult: "You" }}
        label="Two signs"
        selected="a"
        marks={[{ at: 2500, number: 1 }]}
      />
    ),
    dots: <Dots of={14} count={9} interval={[0.39, 0.84]} chance={0.3} label="9 of 14" />,
    many: <Dots of={400} count={90} interval={[0.2, 0.3]} label="90 of 400" />,
    ten: <Ten count={4} label="four of ten" />,
    icon: <Icon name="play" />,
    mark: <Mark />,
    pebbles: <Pebbles pose={poseAt(two, 2400)} label="Two stones" />,
    wave: (
      <Wave levels={new Uint8Array(1200)} from={0} to={60_000} length={60_000} now={1000} width={390} height={34} />
    ),
  };
  for (const [name, picture] of Object.entries(pictures)) {
    it(`${name} has words, or is hidden`, () => {
      const drawn = renderToString(picture);
      expect(drawn).toMatch(/^<svg [^>]*(role="img" aria-label="[^"]+"|aria-hidden="true")/);
      expect(drawn).not.toMatch(/NaN|undefined|Infinity|style=|#[0-9a-f]{6}/);
    });
  }
  it("marks what was only half heard as faint", () => {
    const unsure = recording([event("a", "child", 2000, 2800, { sure: 0.4 })]);
    expect(
      renderToString(
        <Dance recording={unsure} {...box} exchanges={[]} names={{ child: "M", adult: "You" }} label="One" />,
      ),
    ).toContain("faint");
  });
});
