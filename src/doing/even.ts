/**
 * An even copy of a clip, for where a player does not keep the film's clock: Chromium 156 plays on through a hole in the
 * sound, finds a second of an mp3 of changing bit rate by its share of the bytes, and plays MPEG-TS not at all. The picture is
 * carried over as it is; the sound is what was heard, in one channel.
 */
import { done, failed, type Result } from "../ground/result.ts";
import type { Decoders } from "../keeping/decode.ts";
import { type MediaProblem, openMedia } from "../keeping/media.ts";
import { onTheClock } from "./clock.ts";

const rate = 48_000;
const bitrate = 64_000;

/** The copy; `cannot-decode` where this browser can write no kind of sound. Memory does not grow with the film. */
export const evenCopy = async (
  file: Blob & { readonly name?: string },
  decoders?: Decoders,
): Promise<Result<File, MediaProblem>> => {
  const bunny = await import("mediabunny");
  const form = { numberOfChannels: 1, sampleRate: rate, bitrate };
  const codec = await bunny.getFirstEncodableAudioCodec(["aac", "opus"], form);
  if (!codec) return failed("cannot-decode");
  const opened = await openMedia(file, decoders);
  if (!opened.ok) return opened;
  const media = opened.value;
  const copy = gathered();
  try {
    const picture = media.video?.canShow ? await media.picture() : null;
    const output = new bunny.Output({
      format: new bunny.Mp4OutputFormat({ fastStart: false }),
      target: new bunny.StreamTarget(copy.into, { chunked: true }),
    });
    const sound = new bunny.AudioSampleSource({ codec, bitrate });
    output.addAudioTrack(sound);
    const film = picture && new bunny.EncodedVideoPacketSource(picture.codec);
    if (film) output.addVideoTrack(film, { rotation: picture.rotation });
    await output.start();
    const frames = picture?.packets()[Symbol.asyncIterator]();
    let frame = await frames?.next();
    /** Adds the picture up to `seconds`: both come to lie side by side in the copy. */
    const show = async (seconds: number): Promise<void> => {
      while (film && frame && !frame.done && frame.value.timestamp <= seconds) {
        await film.add(frame.value, { decoderConfig: picture.config });
        frame = await frames?.next();
      }
    };
    for await (const { samples, at } of onTheClock(media.sound(), rate)) {
      const data = { data: samples, format: "f32", numberOfChannels: 1, sampleRate: rate, timestamp: at } as const;
      const sample = new bunny.AudioSample(data);
      await sound.add(sample);
      sample.close();
      await show(at);
    }
    await show(Number.POSITIVE_INFINITY);
    await output.finalize();
    const type = picture ? "video/mp4" : "audio/mp4";
    const name = `${(file.name ?? "").replace(/\.[^.]{1,5}$/u, "")}.${picture ? "mp4" : "m4a"}`;
    return done(new File([copy.whole()], name, { type }));
  } finally {
    media.close();
  }
};

type Piece = { readonly data: Uint8Array<ArrayBuffer>; readonly position: number };

/** Takes a file as it is written, end to end with some places written again, into blobs that need not lie in memory. */
const gathered = (): { readonly into: WritableStream<Piece>; whole(): Blob } => {
  let whole = new Blob([]);
  const into = new WritableStream<Piece>({
    write: ({ data, position }) => {
      const before = whole.slice(0, position);
      const after = whole.slice(position + data.length);
      whole = new Blob([before, data, after]);
    },
  });
  return { into, whole: () => whole };
};
