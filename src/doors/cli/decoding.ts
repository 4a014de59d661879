/** FFmpeg's decoders for Node, behind the door that the browser's stand behind (keeping/decode.ts). */
import { AvFrameAudioSampleResource } from "@mediabunny/server";
import { AudioSample } from "mediabunny";
import * as av from "node-av";
import { type Decoded, type Decoders, withPcm } from "../../keeping/decode.ts";

// What goes wrong is said in our own words.
av.Log.setLevel(av.AV_LOG_QUIET);

const ids: readonly (readonly [begins: string, id: av.AVCodecID])[] = [
  ["mp4a.6b", av.AV_CODEC_ID_MP3],
  ["mp4a.69", av.AV_CODEC_ID_MP3],
  ["mp4a", av.AV_CODEC_ID_AAC],
  ["opus", av.AV_CODEC_ID_OPUS],
  ["mp3", av.AV_CODEC_ID_MP3],
  ["vorbis", av.AV_CODEC_ID_VORBIS],
  ["flac", av.AV_CODEC_ID_FLAC],
  ["ac-3", av.AV_CODEC_ID_AC3],
  ["ec-3", av.AV_CODEC_ID_EAC3],
];
const idOf = ({ codec }: AudioDecoderConfig): av.AVCodecID | null =>
  ids.find(([begins]) => codec.toLowerCase().startsWith(begins))?.[1] ?? null;

export const ffmpeg: Decoders = withPcm({
  can: async (form) => idOf(form) !== null,
  decode: async function* (form, packets) {
    const context = new av.CodecContext();
    const frame = new av.Frame();
    const packet = new av.Packet();
    frame.alloc();
    packet.alloc();
    try {
      await open(context, form);
      for await (const { data } of packets) {
        packet.data = Buffer.from(data);
        const sent = await context.sendPacket(packet);
        packet.unref();
        yield* framesOf(context, frame);
        // What follows a packet that cannot be decoded would slide into its place.
        if (sent < 0) throw new Error("a packet could not be decoded");
      }
      await context.sendPacket(null);
      yield* framesOf(context, frame);
    } finally {
      context.freeContext();
      frame.free();
      packet.free();
    }
  },
});

const open = async (context: av.CodecContext, form: AudioDecoderConfig): Promise<void> => {
  const id = idOf(form);
  const codec = id === null ? null : av.Codec.findDecoder(id);
  if (id === null || !codec) throw new Error("no such decoder");
  context.allocContext3(codec);
  context.sampleRate = form.sampleRate;
  context.codecType = av.AVMEDIA_TYPE_AUDIO;
  context.codecId = id;
  context.timeBase = new av.Rational(1, form.sampleRate);
  context.extraData = form.description ? Buffer.from(bytesOf(form.description)) : null;
  if ((await context.open2()) < 0) throw new Error("the decoder could not be opened");
};

const bytesOf = (source: AllowSharedBufferSource): Uint8Array =>
  ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);

/** What the decoder has ready. Throws where it could make nothing of a packet. */
async function* framesOf(context: av.CodecContext, frame: av.Frame): AsyncGenerator<Decoded> {
  for (;;) {
    const got = await context.receiveFrame(frame);
    if (got === av.AVERROR_INVALIDDATA) throw new Error("a packet could not be decoded");
    if (got < 0) return;
    const copy = frame.clone();
    if (!copy) throw new Error("no memory for a frame");
    copy.timeBase = new av.Rational(1, frame.sampleRate);
    const sample = new AudioSample(new AvFrameAudioSampleResource(copy));
    const { numberOfChannels, numberOfFrames, sampleRate: rate } = sample;
    const planes = Array.from({ length: numberOfChannels }, (_, planeIndex) => {
      const plane = new Float32Array(numberOfFrames);
      sample.copyTo(plane, { planeIndex, format: "f32-planar" });
      return plane;
    });
    sample.close();
    yield { planes, rate };
  }
}
