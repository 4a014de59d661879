/**
 * Packets become samples: the one place where an engine's own decoders are called (WebCodecs here; another engine, and
 * Node, bring theirs). Whoever decodes knows nothing of clocks: times are the packets', and media.ts keeps them.
 */
import type { EncodedPacket } from "mediabunny";
import { type Pcm, pcmOf, samplesOf } from "./pcm.ts";

/** A stretch of sound, a plane a channel, all of one length. */
export type Decoded = { readonly planes: readonly Float32Array[]; readonly rate: number };

export type Decoders = {
  /** Whether sound of this form can be decoded here. `codec` is mediabunny's for PCM. */
  can(form: AudioDecoderConfig): Promise<boolean>;
  /**
   * All that `packets` hold, in order, from the first sample of the first; they follow one another without a hole.
   * Throws where a packet cannot be decoded, after what came before it. A caller that leaves early ends the decoder.
   */
  decode(form: AudioDecoderConfig, packets: AsyncIterable<EncodedPacket>): AsyncIterable<Decoded>;
};

/** What the engine promises of sound, with its PCM decoded by us, which no engine does in all forms. */
export const withPcm = (engine: Decoders): Decoders => ({
  can: async (form) => pcmOf(form) !== null || (await engine.can(form)),
  decode: (form, packets) => {
    const pcm = pcmOf(form);
    return pcm ? asSamples(pcm, packets) : engine.decode(form, packets);
  },
});

async function* asSamples(pcm: Pcm, packets: AsyncIterable<EncodedPacket>): AsyncGenerator<Decoded> {
  for await (const { data } of packets) yield { planes: samplesOf(pcm, data), rate: pcm.rate };
}

/** Packets that lie in a decoder at a time: enough that it never waits, few enough that little is held. */
const depth = 24;

/** The browser's own decoders. */
export const webCodecs: Decoders = withPcm({
  can: async (form) => {
    if (!("AudioDecoder" in globalThis)) return false;
    const told = await AudioDecoder.isConfigSupported(form).catch(() => null);
    return told?.supported === true;
  },
  decode: async function* (form, packets) {
    const ready: AudioData[] = [];
    let failure: DOMException | null = null;
    let wake = (): void => {};
    const decoder = new AudioDecoder({
      output: (data) => ready.push(data),
      error: (error) => {
        failure = error;
        wake();
      },
    });
    decoder.addEventListener("dequeue", () => wake());
    try {
      decoder.configure(form);
      for await (const packet of packets) {
        if (decoder.state === "configured") decoder.decode(packet.toEncodedAudioChunk());
        while (decoder.state === "configured" && decoder.decodeQueueSize > depth) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        while (ready.length > 0) yield planesOf(ready.shift());
        if (failure) throw failure;
      }
      if (decoder.state === "configured") await decoder.flush();
      while (ready.length > 0) yield planesOf(ready.shift());
      if (failure) throw failure;
    } finally {
      for (const left of ready) left.close();
      if (decoder.state !== "closed") decoder.close();
    }
  },
});

const planesOf = (data: AudioData | undefined): Decoded => {
  if (!data) return { planes: [], rate: 1 };
  const { numberOfChannels, numberOfFrames, sampleRate: rate } = data;
  const planes = Array.from({ length: numberOfChannels }, (_, planeIndex) => {
    const plane = new Float32Array(numberOfFrames);
    data.copyTo(plane, { planeIndex, format: "f32-planar" });
    return plane;
  });
  data.close();
  return { planes, rate };
};
