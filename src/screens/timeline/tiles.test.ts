/** The pieces: they always hold what is seen, few of them, and stay while they do. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextTiles, tile, tilesOf } from "./tiles.ts";
import { clampView, panView, zoomView } from "./view.ts";

const room = { length: 7_200_000, width: 1200 };
const steps = fc.array(
  fc.oneof(
    fc.record({ pan: fc.integer({ min: -3000, max: 3000 }) }),
    fc.record({ zoom: fc.double({ min: 0.5, max: 2, noNaN: true }), x: fc.nat(1200) }),
  ),
  { maxLength: 40 },
);

describe("the pieces of a timeline", () => {
  it("hold all that is seen and are drawn for its scale at rest, and while zooming are few and little stretched", () => {
    fc.assert(
      fc.property(steps, (all) => {
        let view = clampView({ scale: 20, from: 600_000 }, room);
        let tiles = tilesOf(view, room);
        for (const step of all) {
          view = "pan" in step ? panView(view, room, step.pan) : zoomView(view, room, step.zoom, step.x);
          tiles = nextTiles(tiles, view, room, true);
          const ratio = view.scale / tiles.scale;
          expect(ratio).toBeLessThan(1.81);
          expect(ratio).toBeGreaterThan(0.58);
          const rested = nextTiles(tiles, view, room, false);
          const [from, to] = [rested.first * tile, (rested.last + 1) * tile].map((px) => (px / rested.scale) * 1000);
          expect(from).toBeLessThanOrEqual(view.from + 0.01);
          expect(to).toBeGreaterThanOrEqual(view.from + (room.width / view.scale) * 1000 - 0.01);
          expect(rested.scale).toBe(view.scale);
          expect(rested.last - rested.first).toBeLessThan(7);
          expect(tiles.last - tiles.first).toBeLessThan(11);
        }
      }),
    );
  });

  it("stay as they are while they will do", () => {
    const tiles = tilesOf({ scale: 20, from: 600_000 }, room);
    expect(nextTiles(tiles, { scale: 20, from: 600_100 }, room, false)).toBe(tiles);
    expect(nextTiles(tiles, { scale: 21, from: 601_000 }, room, true)).toBe(tiles);
    expect(nextTiles(tiles, { scale: 40, from: 601_000 }, room, true)).not.toBe(tiles);
  });
});
