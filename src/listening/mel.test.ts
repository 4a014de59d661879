import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bands, hop, melMaker, silent } from "./mel.ts";

/** A sweep, and a quiet steady tone from half a second on: training/facts.py makes the same. */
const sound = Float32Array.from(
  { length: 16_000 },
  (_, n) => 0.3 * Math.sin(n * n * 1e-5) + (n > 8000 ? 0.01 * Math.sin(n * 0.5) : 0),
);

/** What training/facts.py prints: row, band, log-mel. */
const facts: readonly (readonly [row: number, band: number, value: number])[] = [
  [0, 0, -0.95357],
  [0, 7, -9.36446],
  [0, 20, -13.64766],
  [0, 33, -13.81231],
  [0, 39, -13.81488],
  [1, 0, -0.25957],
  [1, 7, -8.9182],
  [1, 20, -13.54679],
  [1, 33, -13.81001],
  [1, 39, -13.81443],
  [37, 0, -4.63967],
  [37, 7, 1.37239],
  [37, 20, -13.10346],
  [37, 33, -13.80794],
  [37, 39, -13.81419],
  [50, 0, -9.76602],
  [50, 7, 6.60577],
  [50, 20, -2.79966],
  [50, 33, -8.16883],
  [50, 39, -8.8026],
  [81, 0, -10.93005],
  [81, 7, -6.88],
  [81, 20, -3.7165],
  [81, 33, -13.80256],
  [81, 39, -13.81404],
  [98, 0, -13.09777],
  [98, 7, -10.24832],
  [98, 20, -3.73408],
  [98, 33, -13.78066],
  [98, 39, -13.812],
  [99, 0, -1.22787],
  [99, 7, -0.45255],
  [99, 20, 0.12433],
  [99, 33, -2.43676],
  [99, 39, -2.93857],
];

const rowsOf = (pieces: readonly Float32Array[]): Float32Array => {
  const mel = melMaker();
  return Float32Array.from([...pieces.flatMap((piece) => [...mel.push(piece)]), ...mel.end()]);
};

describe("log-mel rows", () => {
  const whole = rowsOf([sound]);

  it("are what training sees, one for every 10 ms", () => {
    expect(whole.length).toBe((sound.length / hop) * bands);
    for (const [row, band, value] of facts) expect(whole[row * bands + band]).toBeCloseTo(value, 3);
  });

  it("are the same to the last bit however the sound is cut", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 4000 }), { minLength: 1, maxLength: 9 }), (sizes) => {
        const pieces: Float32Array[] = [];
        for (let at = 0, n = 0; at < sound.length; n += 1) {
          const size = sizes[n % sizes.length] ?? 1;
          pieces.push(sound.subarray(at, at + size));
          at += size;
        }
        expect(rowsOf(pieces)).toEqual(whole);
      }),
      { numRuns: 20 },
    );
  });

  it("hold the least there is in silence, and in what is not a number", () => {
    expect(rowsOf([new Float32Array(1600)])).toEqual(new Float32Array(10 * bands).fill(silent));
    expect(rowsOf([new Float32Array(1600).fill(Number.NaN)])).toEqual(new Float32Array(10 * bands).fill(silent));
  });

  it("take what is over full scale for full scale", () => {
    expect(rowsOf([sound.map((value) => value * 1e6)])).toEqual(
      rowsOf([sound.map((value) => Math.sign(Math.fround(value * 1e6)) * Math.min(1, Math.abs(value * 1e6)))]),
    );
  });
});
