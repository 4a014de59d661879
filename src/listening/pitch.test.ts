import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pitchFinder, pitchWindow } from "./pitch.ts";

const find = pitchFinder();
const voice = (hz: number): Float32Array =>
  Float32Array.from({ length: pitchWindow }, (_, n) =>
    [1, 2, 3, 4, 5].reduce((sum, k) => sum + Math.sin((2 * Math.PI * hz * k * n) / 16_000) / k, 0),
  );

describe("pitch", () => {
  it("finds a voice's pitch within 2 percent, from a man's to a cry's", () => {
    fc.assert(
      fc.property(fc.double({ min: 90, max: 900, noNaN: true }), (hz) => {
        const [found, clear] = find(voice(hz));
        expect(Math.abs(found - hz) / hz).toBeLessThan(0.02);
        expect(clear).toBeGreaterThan(0.9);
      }),
    );
  });

  it("finds none in silence", () => {
    expect(find(new Float32Array(pitchWindow))).toEqual([0, 0]);
  });
});
