/**
 * A film's picture on the film's own clock, without decoding it. A part that begins between key frames needs those before
 * it, and one that ends may need the next: both are shown for a thousandth of their time, at the border, where no eye sees them.
 */
import type { EncodedPacket, InputVideoTrack, Rotation, VideoCodec } from "mediabunny";
import type { StrandSpan } from "./runs.ts";

export type Picture = {
  readonly codec: VideoCodec;
  readonly config: VideoDecoderConfig;
  readonly rotation: Rotation;
  /** In the order of decoding. */
  packets(): AsyncIterable<EncodedPacket>;
};

/** Frames lie out of order within less than this, in seconds. */
const reach = 0.5;

/** The frames of `spans` of a film. */
export async function* framesOfPicture(
  film: InputVideoTrack,
  spans: readonly StrandSpan[],
  { EncodedPacketSink: Packets }: typeof import("mediabunny"),
): AsyncGenerator<EncodedPacket> {
  const sink = new Packets(film);
  for (const span of spans) {
    const first = await sink.getKeyPacket(span.from);
    for await (const packet of sink.packets(first ?? undefined)) {
      if (packet.timestamp > span.to + reach) break;
      yield packet.clone({ timestamp: Math.max(0, placeOf(packet.timestamp, span)) });
    }
  }
}

/** Where a frame at `second` of the track is shown. */
const placeOf = (second: number, { from, to, at }: StrandSpan): number => {
  if (second < from) return at + (second - from) / 1000;
  return second < to ? at + second - from : at + to - from - 0.0005 + (second - to) / 10_000;
};
