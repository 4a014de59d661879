import fc from "fast-check";
import { expect, it } from "vitest";
import { movedBy } from "../recording/offset.ts";
import { independent, recordingOf } from "./made.fixture.ts";
import { likelyShift } from "./shift.ts";

it("finds by how much a coding was moved, to the tenth of a second", () => {
  fc.assert(
    fc.property(fc.nat(500), fc.integer({ min: 20, max: 900 }), (seed, tenths) => {
      const mine = independent(seed, 180_000);
      const moved = movedBy(mine, tenths * 100);
      if (!moved.ok) throw new Error(moved.problem.kind);
      expect(likelyShift(mine, moved.value.recording)).toMatchObject({ shift: -tenths * 100 });
    }),
    { numRuns: 30 },
  );
});

it("leaves alone what begins together already, and what has nothing in common", () => {
  const mine = independent(7, 180_000);
  expect(likelyShift(mine, mine)).toBeNull();
  expect(likelyShift(mine, recordingOf(180_000, []))).toBeNull();
  const few = recordingOf(9000, [{ who: "c", channel: "voice", act: null, from: 5000, to: 6000 }]);
  expect(
    likelyShift(few, recordingOf(9000, [{ who: "c", channel: "voice", act: null, from: 1000, to: 2000 }])),
  ).toBeNull();
});
