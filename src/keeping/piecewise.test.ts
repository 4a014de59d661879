import fc from "fast-check";
import { EncodedPacket } from "mediabunny";
import { describe, expect, it } from "vitest";
import type { Decoded, Decoders } from "./decode.ts";
import { piecewise, firstThatDecodes } from "./piecewise.ts";

/** AAC-LC of 8 kHz, one channel: 1024 samples a packet. */
const form: AudioDecoderConfig = {
  codec: "mp4a.40.2",
  sampleRate: 8000,
  numberOfChannels: 1,
  description: Uint8Array.of(0x15, 0x88),
};
const one = 1024 / form.sampleRate;
/** The byte that the packet at `n` holds. */
const byte = (n: number): number => (n % 250) + 1;

async function* packets(count: number): AsyncGenerator<EncodedPacket> {
  for (let n = 0; n < count; n++) yield new EncodedPacket(Uint8Array.of(byte(n), 0), "key", n * one, one);
}
const all = async (decoded: AsyncIterable<Decoded>): Promise<number[]> => {
  const samples: number[] = [];
  for await (const { planes } of decoded) for (const sample of planes[0] ?? []) samples.push(sample);
  return samples;
};

/** Reads the packets of an ADTS file (ISO 13818-7, 6.2) as 1024 times their byte, and leaves out the first `lost` samples. */
const decodeAdts =
  (lost: number, files: number[] = []) =>
  async (file: ArrayBuffer): Promise<readonly Float32Array<ArrayBuffer>[]> => {
    const bytes = new Uint8Array(file);
    const samples: number[] = [];
    for (let at = 0; at < bytes.length; ) {
      const size = (((bytes[at + 3] ?? 0) & 3) << 11) | ((bytes[at + 4] ?? 0) << 3) | ((bytes[at + 5] ?? 0) >> 5);
      expect([bytes[at], size]).toEqual([0xff, 9]);
      for (let n = 0; n < 1024; n++) samples.push(bytes[at + 7] ?? 0);
      at += size;
    }
    files.push(samples.length);
    return [Float32Array.from(samples.slice(lost))];
  };

describe("sound in pieces", () => {
  it("is each packet's own, in its place, whatever a decoder leaves out at a file's beginning", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 0, max: 4096 }), async (count, lost) => {
        const heard = await all(piecewise(decodeAdts(lost)).decode(form, packets(count)));
        expect(heard.length).toBe(count * 1024);
        const wrong = heard.findIndex((sample, n) => sample !== byte(Math.floor(n / 1024)));
        expect(wrong).toBe(-1);
      }),
      { numRuns: 12 },
    );
  });

  it("never lies in memory for more than some twenty seconds", async () => {
    const files: number[] = [];
    await all(piecewise(decodeAdts(0, files)).decode(form, packets(2000)));
    expect(files.length).toBeGreaterThan(10);
    expect(Math.max(...files) / form.sampleRate).toBeLessThan(21);
  });

  it("is refused where the page decodes no file of it", async () => {
    await expect(all(piecewise(async () => null).decode(form, packets(3)))).rejects.toThrow("Web Audio");
  });
});

describe("who is heard", () => {
  const engine = (name: number, decode: Decoders["decode"]): Decoders & { readonly name: number } => ({
    name,
    can: async () => true,
    decode,
  });
  const gives = (value: number): Decoders =>
    engine(value, async function* (_form, given) {
      for await (const _ of given) yield { planes: [Float32Array.of(value)], rate: 8000 };
    });
  const never = engine(0, async function* () {
    await new Promise(() => {});
    yield { planes: [], rate: 8000 };
  });
  const throws = engine(0, async function* (_form, given) {
    for await (const { data } of given) {
      if (data.length > 0) throw new DOMException("Decode error", "EncodingError");
      yield { planes: [], rate: 8000 };
    }
  });
  const silent = engine(0, async function* (_form, given) {
    for await (const _ of given) yield { planes: [], rate: 8000 };
  });
  const cannot: Decoders = { ...gives(9), can: async () => false };

  it("is the first that gives sound in time, of every packet, whatever the others promise", async () => {
    for (const bad of [never, throws, silent, cannot]) {
      const chosen = firstThatDecodes([bad, gives(1), gives(2)], 50);
      expect(await all(chosen.decode(form, packets(30)))).toEqual(Array.from({ length: 30 }, () => 1));
      // It is known now.
      expect(await all(chosen.decode(form, packets(2)))).toEqual([1, 1]);
    }
  });

  it("is the first that says so where none is, with its own failure", async () => {
    await expect(all(firstThatDecodes([cannot, throws], 50).decode(form, packets(3)))).rejects.toThrow("Decode error");
    await expect(all(firstThatDecodes([cannot], 50).decode(form, packets(3)))).rejects.toThrow(form.codec);
    expect(await firstThatDecodes([cannot], 50).can(form)).toBe(false);
    expect(await firstThatDecodes([cannot, never], 50).can(form)).toBe(true);
  });
});
