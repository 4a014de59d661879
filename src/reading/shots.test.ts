import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordings } from "./made.fixture.ts";
import { read } from "./reading.ts";
import { recorded } from "./rows.fixture.ts";
import { shotsOf } from "./shots.ts";

const plain = (recording: Parameters<typeof read>[0]) => read(recording, { shifts: 0 });
const stretches = fc.tuple(fc.integer({ min: 0, max: 60_000 }), fc.integer({ min: 1, max: 30_000 }));

describe("the three instants of a moment", () => {
  it("are in order, within the moment and the film, and each within its act", () => {
    fc.assert(
      fc.property(recordings, stretches, (recording, [start, long]) => {
        const { exchanges, moments } = plain(recording);
        const from = Math.min(start, recording.length - 1);
        for (const one of [...moments, { from, to: from + long }]) {
          const shots = shotsOf(recording, exchanges, one);
          const [first, second, third] = shots.map(({ at }) => at);
          expect(first).toBeLessThanOrEqual(second ?? Number.NaN);
          expect(second).toBeLessThanOrEqual(third ?? Number.NaN);
          for (const { at, event } of shots) {
            expect(Number.isInteger(at)).toBe(true);
            expect(at).toBeGreaterThanOrEqual(one.from);
            expect(at).toBeLessThan(Math.min(one.to, recording.length));
            if (event && event.to > event.from) {
              expect(at).toBeGreaterThanOrEqual(event.from);
              expect(at).toBeLessThan(event.to);
            }
          }
        }
      }),
    );
  });

  it("tell of a proposed moment the exchange that it was proposed for", () => {
    fc.assert(
      fc.property(recordings, (recording) => {
        const { exchanges, moments } = plain(recording);
        for (const moment of moments) {
          const exchange = exchanges[moment.exchange];
          const serve = recording.events.find(({ id }) => id === exchange?.serve);
          // One that begins with the film lies nearer to its edge, and may stand beside another.
          if (!serve || serve.from - moment.from !== 3000) continue;
          const [cue, answer] = shotsOf(recording, exchanges, moment);
          expect(cue.event?.from).toBe(serve.from);
          expect(answer.part).toBe("answer");
        }
      }),
    );
  });

  it("move with what happened", () => {
    fc.assert(
      fc.property(recordings, fc.integer({ min: 0, max: 100_000 }), (recording, by) => {
        const padded = { ...recording, length: recording.length + 200_000 };
        const moved = { ...padded, events: recording.events.map((e) => ({ ...e, from: e.from + by, to: e.to + by })) };
        const { exchanges, moments } = plain(padded);
        for (const { from, to } of moments) {
          const later = shotsOf(moved, exchanges, { from: from + by, to: to + by });
          expect(later.map(({ at, part }) => [at - by, part])).toEqual(
            shotsOf(padded, exchanges, { from, to }).map(({ at, part }) => [at, part]),
          );
        }
      }),
    );
  });

  it("show the next thing that the child did, or a little after the answer", () => {
    const more = recorded(30_000, ["c", 5000, 6000], ["a", 6500, 7500], ["c", 9000, 9600, "gaze", "look-away"]);
    const shots = shotsOf(more, plain(more).exchanges, { from: 2000, to: 12_000 });
    expect(shots.map(({ part, at, event }) => [part, at, event?.channel])).toEqual([
      ["cue", 5500, "voice"],
      ["answer", 7000, "voice"],
      ["after", 9300, "gaze"],
    ]);
    const none = recorded(30_000, ["c", 5000, 6000], ["a", 6500, 7500]);
    expect(shotsOf(none, plain(none).exchanges, { from: 2000, to: 12_000 })[2]).toEqual({
      part: "after",
      at: 8200,
      event: null,
    });
  });

  it("are the beginning, the middle and the end where nothing was answered", () => {
    const alone = recorded(30_000, ["c", 5000, 6000]);
    const shots = shotsOf(alone, plain(alone).exchanges, { from: 1000, to: 7001 });
    expect(shots.map(({ part, at }) => [part, at])).toEqual([
      ["begin", 2000],
      ["middle", 4000],
      ["end", 6000],
    ]);
  });
});
