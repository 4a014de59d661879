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
  it("hold what is seen after any steps, are few, and at rest are drawn for their scale", () => {
    fc.assert(
      fc.property(steps, (all) => {
        let view = clampView({ scale: 20, from: 600_000 }, room);
        let tiles = tilesOf(view, room);
        for (const step of all) {
          view = "pan" in step ? panView(view, room, step.pan) : zoomView(view, room, step.zoom, step.x);
          tiles = nextTiles(tiles, view, room, true);
          const [from, to] = [tiles.first * tile, (tiles.last + 1) * tile].map((px) => (px / tiles.scale) * 1000);
          expect(from).toBeLessThanOrEqual(view.from + 0.01);
          expect(to).toBeGreaterThanOrEqual(view.from + (room.width / view.scale) * 1000 - 0.01);
          expect(tiles.last - tiles.first).toBeLessThan(11);
          expect(nextTiles(tiles, view, room, false).scale).toBe(view.scale);
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
