/** The laws of the view: what is under the pointer stays there, and no step leaves the limits. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clampView,
  firstView,
  fitView,
  followView,
  frame,
  panView,
  revealView,
  type LineRoom,
  scalesOf,
  spanOf,
  spanView,
  type View,
  viewMs,
  viewX,
  zoomView,
} from "./view.ts";

const rooms = fc.record({ length: fc.integer({ min: 0, max: 7_200_000 }), width: fc.integer({ min: 0, max: 3000 }) });
const real = { noNaN: true, noDefaultInfinity: true };
const views = fc.record({
  scale: fc.double({ min: 1e-3, max: 5000, ...real }),
  from: fc.double({ min: -1e7, max: 1e7, ...real }),
});
const shares = fc.double({ min: 0, max: 1, ...real });
const factors = fc.double({ min: 0.01, max: 100, ...real });

const expectWithin = (view: View, room: LineRoom): void => {
  const { least, most } = scalesOf(room);
  expect(view.scale).toBeGreaterThanOrEqual(least);
  expect(view.scale).toBeLessThanOrEqual(most);
  expect(view.from).toBeGreaterThanOrEqual(0);
  expect(view.from + spanOf(view, room)).toBeLessThanOrEqual(Math.max(room.length, spanOf(view, room)) + 0.01);
};

describe("a view", () => {
  it("is within its limits after any step, and the limits are the clip and a frame in 12 px", () => {
    fc.assert(
      fc.property(rooms, views, factors, shares, fc.integer({ min: -9000, max: 9000 }), (room, wild, by, share, px) => {
        const view = clampView(wild, room);
        const ms = share * room.length;
        for (const one of [
          view,
          fitView(room),
          firstView(room),
          zoomView(view, room, by, share * room.width),
          panView(view, room, px),
          followView(view, room, ms),
          revealView(view, room, ms),
          spanView(room, ms, ms + px),
        ]) {
          expectWithin(one, room);
        }
        expect(clampView(view, room)).toEqual(view);
      }),
    );
    const { least, most } = scalesOf({ length: 60_000, width: 1000 });
    expect((frame / 1000) * most).toBeCloseTo(12);
    expect(least * 60).toBeCloseTo(1000);
    // A clip of a second fills the window, though a frame then takes more.
    expect(scalesOf({ length: 1000, width: 1000 })).toEqual({ least: 1000, most: 1000 });
  });

  it("keeps the instant under the pointer there while it zooms, wherever the ends of the clip do not forbid it", () => {
    fc.assert(
      fc.property(rooms, views, factors, shares, (room, wild, by, share) => {
        const view = clampView(wild, room);
        const x = share * room.width;
        const ms = viewMs(view, x);
        const next = zoomView(view, room, by, x);
        const isAtAnEnd = next.from === 0 || next.from + spanOf(next, room) >= room.length - 0.01;
        if (!isAtAnEnd) expect(viewX(next, ms)).toBeCloseTo(x, 3);
        // Nearer, an end never moves into the window.
        if (by >= 1) expect(viewX(next, ms)).toBeCloseTo(x, 2);
      }),
    );
  });

  it("comes back from a zoom, and from a pan", () => {
    const room = { length: 600_000, width: 1000 };
    const view = { scale: 20, from: 200_000 };
    const near = zoomView(view, room, 3, 400);
    expect(zoomView(near, room, 1 / 3, 400).from).toBeCloseTo(view.from);
    expect(panView(panView(view, room, 130), room, -130).from).toBeCloseTo(view.from);
  });

  it("turns an instant into its place and back", () => {
    fc.assert(
      fc.property(rooms, views, shares, (room, wild, share) => {
        const view = clampView(wild, room);
        expect(viewMs(view, viewX(view, share * room.length))).toBeCloseTo(share * room.length, 2);
      }),
    );
  });

  it("shows the whole clip where it fits, and a stretch exactly", () => {
    const room = { length: 120_000, width: 800 };
    expect(spanOf(fitView(room), room)).toBeCloseTo(120_000);
    const part = spanView(room, 30_000, 40_000);
    expect(part.from).toBe(30_000);
    expect(spanOf(part, room)).toBeCloseTo(10_000);
  });

  it("begins with the whole of a short clip and with some of a long one", () => {
    expect(firstView({ length: 60_000, width: 1000 })).toEqual(fitView({ length: 60_000, width: 1000 }));
    expect(firstView({ length: 7_200_000, width: 1000 })).toEqual({ scale: 12, from: 0 });
  });

  it("follows what plays, and moves for what is chosen only where it is out of sight", () => {
    const room = { length: 600_000, width: 1000 };
    const view = { scale: 20, from: 100_000 };
    const followed = followView(view, room, 300_000);
    expect(viewX(followed, 300_000)).toBeCloseTo(450);
    expect(revealView(view, room, 120_000, 125_000)).toBe(view);
    expect(viewX(revealView(view, room, 300_000), 300_000)).toBeCloseTo(100);
    expect(viewX(revealView(view, room, 20_000), 20_000)).toBeCloseTo(100);
  });
});
