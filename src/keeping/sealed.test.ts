import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Bytes, chunkSize, Damaged, keyFor, type Pieces, seal, sealedSize, sizeWithin, unseal } from "./sealed.ts";

const head = new TextEncoder().encode("head");
const secret = new Uint8Array(32).fill(3);
const salt = new Uint8Array(16).fill(4);
const key = await keyFor(secret, salt, "test");

const all = async (pieces: Pieces): Promise<Bytes> => {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return new Uint8Array(Buffer.concat(parts));
};
/** `bytes` in pieces of odd sizes. */
const torn = (bytes: Uint8Array, size: number): Uint8Array[] => {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) pieces.push(bytes.subarray(at, at + size));
  return pieces;
};
const sizes = fc.oneof(
  fc.integer({ min: 0, max: 300 }),
  fc.constantFrom(chunkSize - 1, chunkSize, chunkSize + 1, 2 * chunkSize, 2 * chunkSize + 7),
);
const filled = (size: number): Bytes => Uint8Array.from({ length: size }, (_, n) => (n * 31) % 251);

describe("sealed bytes", () => {
  it("come out as they went in, however they are torn, and their size is known before", async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.integer({ min: 1, max: 100_000 }), async (size, tear) => {
        const bytes = filled(size);
        const sealed = await all(seal(key, head, torn(bytes, tear)));
        expect(sizeWithin(sealed.length)).toBe(size);
        expect(sealedSize(size)).toBe(sealed.length);
        expect(Buffer.compare(await all(unseal(key, head, torn(sealed, tear + 3))), bytes)).toBe(0);
      }),
      { numRuns: 40 },
    );
  });

  it("are noticed to be changed: a flipped bit, a cut at any place, two chunks swapped, another head or key", async () => {
    const bytes = filled(2 * chunkSize + 100);
    const sealed = await all(seal(key, head, [bytes]));
    const refused = (changed: Uint8Array, with_ = key, before = head) =>
      expect(all(unseal(with_, before, [changed]))).rejects.toThrow(Damaged);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: sealed.length - 1 }),
        fc.integer({ min: 0, max: 7 }),
        async (at, bit) => {
          const flipped = sealed.slice();
          flipped[at] = (flipped[at] ?? 0) ^ (1 << bit);
          await refused(flipped);
          await refused(sealed.slice(0, at));
        },
      ),
      { numRuns: 40 },
    );
    const one = chunkSize + 16;
    await refused(sealed.slice(0, 2 * one));
    await refused(await all([sealed.slice(one, 2 * one), sealed.slice(0, one), sealed.slice(2 * one)]));
    await refused(await all([sealed, sealed.slice(0, one)]));
    await refused(sealed, key, new TextEncoder().encode("heap"));
    await refused(sealed, await keyFor(secret, salt, "another use"));
    await refused(sealed, await keyFor(secret, new Uint8Array(16), "test"));
  });
});
