/**
 * A track's sound on the film's clock. Times are the packets' own, never a decoder's: packets that follow one another are
 * a run, decoded as one and counted from its first; where the next packet lies elsewhere, a new run begins there.
 */
import type { EncodedPacket } from "mediabunny";
import type { Decoders } from "./decode.ts";
import { monoMaker } from "./mono.ts";
import { pcmOf } from "./pcm.ts";

/** Mono samples, -1 to 1, `at` seconds from the start of the film. */
export type TimedChunk = { readonly samples: Float32Array; readonly rate: number; readonly at: number };

/** What the film plays of a track: `from` to `to` of the track's seconds, at the film's second `at` (ISO 14496-12, 8.6.6). */
export type StrandSpan = { readonly from: number; readonly to: number; readonly at: number };

/** One form of sound, and its packets in order from the one that `from` seconds lie in; later ones if it has none. */
export type Strand = {
  readonly form: AudioDecoderConfig;
  readonly spans: readonly StrandSpan[];
  packets(from: number): AsyncIterable<EncodedPacket>;
};

/** What was met on the way. All in seconds of the film. */
export type Coverage = {
  /** Where there was no sound between two sounds; `broken`: there was, and it could not be decoded. */
  readonly holes: { readonly from: number; readonly to: number; readonly broken: boolean }[];
  /** Where the first sound began. */
  begin: number | null;
  /** Where the last sound ended. */
  end: number;
};

export const emptyCoverage = (): Coverage => ({ holes: [], begin: null, end: 0 });

/**
 * How far, in seconds, a packet may lie from the end of what came before it without being elsewhere: a container's rounding
 * (1 ms in Matroska and WebM) and a recorder's unsteady stamps are less, a pause is more. It is the only slack: what becomes
 * of the pieces (doing/clock.ts) lies where they say.
 */
const slack = 0.04;
/** A decoder needs a little sound before the first that is wanted. */
const before = 0.1;
/** After so many failures in a row without a sample, the rest is given up. */
const patience = 50;

/** The sound of `strand`, from the start, in order. */
export async function* decodedSound(strand: Strand, decoders: Decoders, met: Coverage): AsyncGenerator<TimedChunk> {
  const { form } = strand;
  const mono = monoMaker();
  for (const { from, to, at: film } of strand.spans) {
    const packets = strand.packets(from - before)[Symbol.asyncIterator]();
    /** What has to be added to the packets' times: they begin anew where a file was joined by force. */
    let shift = 0;
    let end = Number.NaN;
    let failures = 0;
    let broken = false;
    let next = await packets.next();
    while (!next.done) {
      if (next.value.timestamp + shift < end - 1) shift = end - next.value.timestamp;
      const start = next.value.timestamp + shift;
      if (start >= to) break;
      let expected = start;
      const run = async function* (): AsyncGenerator<EncodedPacket> {
        while (!next.done) {
          const packet = next.value;
          if (Math.abs(packet.timestamp + shift - expected) > slack || expected >= to) return;
          expected += packetSeconds(packet, form);
          next = await packets.next();
          yield packet;
        }
      };
      let at = start;
      try {
        for await (const { planes, rate } of decoders.decode(form, run())) {
          const frames = planes[0]?.length ?? 0;
          const skip = Math.min(frames, Math.max(0, Math.round((from - at) * rate)));
          const keep = Math.max(skip, Math.min(frames, Math.round((to - at) * rate)));
          const place = film + at + skip / rate - from;
          if (keep > skip) {
            met.begin ??= place;
            if (met.end > 0 && place > met.end + slack) met.holes.push({ from: met.end, to: place, broken });
            yield { samples: mono(planes, rate).subarray(skip, keep), rate, at: place };
            met.end = Math.max(met.end, place + (keep - skip) / rate);
            failures = 0;
            broken = false;
          }
          at += frames / rate;
        }
      } catch {
        broken = true;
        if (++failures > patience) break;
      }
      end = expected;
    }
    await packets.return?.();
  }
}

/** Seconds of sound in a packet: what its codec says, for a file stretches the time of one before a hole. */
export const packetSeconds = ({ data, duration }: EncodedPacket, form: AudioDecoderConfig): number => {
  const { codec, sampleRate } = form;
  const pcm = pcmOf(form);
  if (pcm) return data.length / pcm.bytes / pcm.channels / pcm.rate;
  if (codec.startsWith("mp4a") || codec === "aac") {
    const one = 1024 / sampleRate;
    return duration > 1.5 * one ? Math.min(duration, 2 * one) : one;
  }
  if (codec === "opus") return opusSeconds(data) || Math.min(duration, 0.12);
  if (codec === "mp3") return Math.min(duration || 1152 / sampleRate, 1152 / sampleRate);
  if (codec === "vorbis") return Math.min(duration, 8192 / sampleRate);
  return duration;
};

/** RFC 6716, 3.1: the first byte of a packet says how long its frames are, and the second how many there may be. */
const opusSeconds = (data: Uint8Array): number => {
  const [first = 0, second = 0] = data;
  const config = first >> 3;
  const short = [0.01, 0.02, 0.04, 0.06];
  const frame =
    config < 12
      ? (short[config & 3] ?? 0)
      : config < 16
        ? (short[config & 1] ?? 0)
        : ([0.0025, 0.005, 0.01, 0.02][config & 3] ?? 0);
  const count = (first & 3) === 0 ? 1 : (first & 3) < 3 ? 2 : second & 63;
  return frame * count;
};
