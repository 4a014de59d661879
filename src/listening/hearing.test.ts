import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { context, type Ears, frameLength, hearer, type Hearing, wide } from "./hearing.ts";
import { bands } from "./mel.ts";

/** Ears that answer with the first and last row they were given and the middle row of each grid frame. */
const echo = (): Ears & { readonly calls: number[] } => {
  const calls: number[] = [];
  return {
    calls,
    hear: async (rows) => {
      const frames = (rows.length / bands - 2 * context) / 5;
      calls.push(frames);
      const row = (at: number): number => rows[at * bands + 8] ?? Number.NaN;
      return Float32Array.from({ length: wide * frames }, (_, n) => {
        const at = 5 * Math.floor(n / wide);
        const k = n % wide;
        return k === 0 ? row(at + context + 2) : k === 1 ? row(at) : row(at + 2 * context + 4);
      });
    },
  };
};

/** A tone that begins after every half second, for 70 s: more than two blocks. */
const sound = Float32Array.from({ length: 70 * 16_000 + 1234 }, (_, n) =>
  n % 16_000 < 8000 ? 0.2 * Math.sin(n * 0.1) : 0,
);

const hear = async (
  sizes: readonly number[],
): Promise<{ readonly hearing: Hearing; readonly calls: readonly number[] }> => {
  const ears = echo();
  const { push, end } = hearer(ears);
  for (let at = 0, n = 0; at < sound.length; n += 1) {
    const size = sizes[n % sizes.length] ?? 1;
    await push(sound.subarray(at, at + size));
    at += size;
  }
  return { hearing: await end(), calls: ears.calls };
};

describe("hearing", () => {
  it("has three numbers for every whole 50 ms, in step with the sound, with silence around it", async () => {
    const { hearing, calls } = await hear([sound.length]);
    expect(hearing.child.length).toBe(Math.floor(sound.length / frameLength));
    expect(calls).toEqual([600, 600, 201]);
    hearing.child.forEach((value, n) => {
      // Frames 0 to 9 of every 20 sound; the two at each edge see both.
      if (n % 10 > 0 && n % 10 < 9) expect(value > -5).toBe(n % 20 < 10);
    });
    const quiet = Math.fround(Math.log(1e-6));
    expect(hearing.cry.subarray(0, 65).every((value) => value === quiet)).toBe(true);
    expect(hearing.adult.at(-1)).toBe(quiet);
  });

  it("is the same to the last bit however the sound is cut", async () => {
    const { hearing } = await hear([sound.length]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 500, max: 200_000 }), { minLength: 1, maxLength: 5 }),
        async (sizes) => {
          expect((await hear(sizes)).hearing).toEqual(hearing);
        },
      ),
      { numRuns: 5 },
    );
  });

  it("is empty where there is no sound", async () => {
    const { end } = hearer(echo());
    const none = new Float32Array(0);
    expect(await end()).toEqual({ child: none, cry: none, adult: none, grown: none });
  });
});
