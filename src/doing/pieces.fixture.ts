/** Pieces of sound as decoders give them of the oddest films: holes, overlaps, offsets, rates; and the same cut anew. */
import fc from "fast-check";
import type { TimedChunk } from "../keeping/runs.ts";

export async function* given(pieces: readonly TimedChunk[]): AsyncGenerator<TimedChunk> {
  yield* pieces;
}

/** What comes between two pieces, in thousandths of a second: mostly nothing; a hole, or sound that comes twice. */
const between = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 80 }) },
  { weight: 1, arbitrary: fc.integer({ min: 900, max: 2500 }) },
  { weight: 1, arbitrary: fc.integer({ min: -300, max: -1 }) },
);

const anyRate = fc.constant([1000]);

/** Pieces that begin at whole thousandths of a second, before, at or after 0, of noise; each of one of `rates`. */
export const anyPieces = (rates: fc.Arbitrary<readonly number[]> = anyRate): fc.Arbitrary<readonly TimedChunk[]> =>
  fc
    .tuple(
      rates,
      fc.integer({ min: -50, max: 400 }),
      fc.array(fc.tuple(between, fc.integer({ min: 0, max: 150 }), fc.nat(), fc.nat(9)), {
        minLength: 1,
        maxLength: 12,
      }),
    )
    .map(([rates, begin, drawn]) => {
      let at = begin;
      return drawn.map(([off, steps, seed, which]): TimedChunk => {
        at += off;
        const rate = rates[which % rates.length] ?? 1000;
        // As many samples as fill whole hundredths, so that what follows follows.
        const count = (Math.ceil(steps / 10) * rate) / 100;
        const samples = Float32Array.from({ length: count }, (_, n) => Math.sin(seed + n * n) || 0.5);
        const piece = { samples, rate, at: at / 1000 };
        at += Math.ceil(steps / 10) * 10;
        return piece;
      });
    });

/** Cuts each piece into parts, as another decoder would: their places are counted on, as decoders' are. */
export const cutAnew: fc.Arbitrary<(pieces: readonly TimedChunk[]) => readonly TimedChunk[]> = fc
  .array(fc.integer({ min: 1, max: 1024 }), { minLength: 1, maxLength: 5 })
  .map((sizes) => (pieces) => {
    let n = 0;
    return pieces.flatMap(({ samples, rate, at }) => {
      const parts: TimedChunk[] = [];
      let place = at;
      for (let from = 0; from < samples.length; n += 1) {
        const part = samples.subarray(from, from + (sizes[n % sizes.length] ?? 1));
        parts.push({ samples: part, rate, at: place });
        place += part.length / rate;
        from += part.length;
      }
      return parts;
    });
  });
