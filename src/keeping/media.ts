/**
 * Opens a film or sound file and gives its sound as a stream, so that memory does not grow with its length. Demuxing
 * by mediabunny (loaded when a file comes), decoding by the browser's own WebCodecs.
 */
import type { AudioSample, EncodedPacketSink, Input, InputAudioTrack, InputTrack, InputVideoTrack } from "mediabunny";
import { done, failed, type Result } from "../ground/result.ts";

export type MediaProblem =
  /** 0 bytes. */
  | "empty-file"
  /** Not a film or sound file, whatever its name says. */
  | "not-media"
  /** A film or sound file that ends before what is needed to open it. */
  | "cut-short"
  | "no-sound"
  /** The sound is in a form that this browser cannot decode. `with.codec`. */
  | "cannot-decode"
  /** This browser cannot decode sound at all (no WebCodecs). */
  | "old-browser"
  /** The file was moved, changed or taken away while it was read. */
  | "cannot-read";

/** Mono samples (the mean of the channels), -1 to 1, `at` seconds from the start. */
export type Chunk = { readonly samples: Float32Array; readonly rate: number; readonly at: number };

export type MediaFacts = {
  readonly seconds: number;
  readonly name: string;
  /** MP4, QuickTime, WebM, Matroska, MP3, WAVE, Ogg, FLAC ... */
  readonly format: string;
  /** `canShow` false: the film itself cannot be shown in this browser (HEVC), only its sound is heard. */
  readonly video: {
    readonly codec: string;
    readonly width: number;
    readonly height: number;
    readonly canShow: boolean;
  } | null;
  readonly audio: { readonly codec: string; readonly rate: number; readonly channels: number };
};

export type Media = MediaFacts & {
  /** The sound from the start, in order. Ends early on abort. To be iterated once. */
  sound(signal?: AbortSignal): AsyncIterable<Chunk>;
  /** Once the sound has ended: whether the file is cut in the middle, and this was what there is. */
  cutShort(): boolean;
  /** Lets go of the file. */
  close(): void;
};

/**
 * Opens `file`, whatever its name or type says. Reads only its head, or, where the head does not tell its length, its
 * last packets.
 */
export const openMedia = async (file: Blob & { readonly name?: string }): Promise<Result<Media, MediaProblem>> => {
  if (file.size === 0) return failed("empty-file");
  const bunny = await import("mediabunny");
  const { MP4, QTFF, MATROSKA, WEBM, MP3, WAVE, OGG, ADTS, FLAC, MPEG_TS } = bunny;
  // Not the playlists (HLS) that mediabunny also knows: those fetch from the net.
  const formats = [MP4, QTFF, MATROSKA, WEBM, WAVE, OGG, FLAC, MP3, ADTS, MPEG_TS];
  const input = new bunny.Input({ source: new bunny.BlobSource(file), formats });
  try {
    const opened = await lookInto(file, input, bunny);
    if (!opened.ok) input.dispose();
    return opened;
  } catch (thrown) {
    input.dispose();
    if (thrown instanceof DOMException && thrown.name === "NotReadableError") return failed("cannot-read");
    return failed((await looksLikeMedia(file)) ? "cut-short" : "not-media");
  }
};

const lookInto = async (
  file: Blob & { readonly name?: string },
  input: Input,
  { AudioSampleSink: Samples, EncodedPacketSink: Packets }: typeof import("mediabunny"),
): Promise<Result<Media, MediaProblem>> => {
  const format = (await input.getFormat()).name;
  const tracks = await input.getTracks();
  if (tracks.length === 0) return failed("cut-short");
  const heard = await firstDecodable(await input.getAudioTracks());
  if (!heard.ok) return heard;
  const track = heard.value;
  const film = await input.getPrimaryVideoTrack();
  const expected = await lengthOf(track, Packets);
  const seconds = Math.max(expected, film ? await lengthOf(film, Packets) : 0);
  let cut = (await promisedBytes(file, format)) > file.size;
  const isCut = async (ended: number): Promise<boolean> => {
    const enough = (reached: number): boolean => reached > expected - Math.max(0.5, expected / 100);
    if (enough(ended)) return false;
    // Where the length that is told is the whole file's, the sound may end before the film.
    return tellsEachTrack(format) || !enough(await input.computeDuration().catch(() => 0));
  };

  return done({
    seconds,
    name: file.name ?? "",
    format,
    video: film && {
      codec: (await film.getCodec()) ?? String(await film.getInternalCodecId()),
      width: await film.getDisplayWidth(),
      height: await film.getDisplayHeight(),
      canShow: await canShow(film),
    },
    audio: {
      codec: (await track.getCodec()) ?? "",
      rate: await track.getSampleRate(),
      channels: await track.getNumberOfChannels(),
    },
    sound: async function* (signal) {
      let at = 0;
      try {
        for await (const sample of new Samples(track).samples()) {
          const chunk = mono(sample);
          sample.close();
          if (signal?.aborted) return;
          at = chunk.at + chunk.samples.length / chunk.rate;
          if (chunk.samples.length > 0) yield chunk;
        }
      } catch {
        cut = true;
      }
      cut ||= await isCut(at);
    },
    cutShort: () => cut,
    close: () => input.dispose(),
  });
};

const firstDecodable = async (tracks: readonly InputAudioTrack[]): Promise<Result<InputAudioTrack, MediaProblem>> => {
  const [first] = tracks;
  if (!first) return failed("no-sound");
  for (const track of tracks) if (await track.canDecode()) return done(track);
  if (!("AudioDecoder" in globalThis)) return failed("old-browser");
  const codec = (await first.getCodec()) ?? (await first.getInternalCodecId()) ?? "?";
  return failed("cannot-decode", { with: { codec: String(codec) } });
};

/** Where a browser decodes film at all it decodes VP8 and VP9, also those that describe themselves wrongly (Chromium's). */
const canShow = async (film: InputVideoTrack): Promise<boolean> =>
  (await film.canDecode()) || ["vp8", "vp9"].includes((await film.getCodec()) ?? "");

const tellsEachTrack = (format: string): boolean => format === "MP4" || format === "QuickTime File Format";

/**
 * In seconds: what the file says, or else what its last packet says, or else (it is cut) what can be read of it. An mp4
 * as phones and browsers record it, piece by piece, says only how long its first piece is.
 */
const lengthOf = async (track: InputTrack, Packets: typeof EncodedPacketSink): Promise<number> => {
  const told = await track.getDurationFromMetadata();
  if (told !== null && !tellsEachTrack((await track.input.getFormat()).name)) return told;
  let end = 0;
  try {
    return await track.computeDuration();
  } catch {
    try {
      const packets = new Packets(track).packets(undefined, undefined, { metadataOnly: true });
      for await (const { timestamp, duration } of packets) end = Math.max(end, timestamp + duration);
    } catch {}
    return end;
  }
};

/** How long a wav says that its file is; 0 where it does not (one that was written as a stream), or is something else. */
const promisedBytes = async (file: Blob, format: string): Promise<number> => {
  if (format !== "WAVE") return 0;
  const size = new DataView(await file.slice(4, 8).arrayBuffer()).getUint32(0, true);
  return size === 0xffffffff ? 0 : size;
};

/** The mean of a sample's channels; what lies before the start of the film (a decoder's run-up) is left out. */
const mono = (sample: AudioSample): Chunk => {
  const { numberOfFrames, numberOfChannels, sampleRate: rate, timestamp } = sample;
  const skip = Math.min(numberOfFrames, Math.max(0, Math.round(-timestamp * rate)));
  const mean = new Float32Array(numberOfFrames - skip);
  const plane = new Float32Array(numberOfFrames);
  for (let channel = 0; channel < numberOfChannels; channel++) {
    sample.copyTo(plane, { planeIndex: channel, format: "f32-planar" });
    for (let i = 0; i < mean.length; i++) mean[i] = (mean[i] ?? 0) + (plane[i + skip] ?? 0) / numberOfChannels;
  }
  return { samples: mean, rate, at: Math.max(0, timestamp + skip / rate) };
};

/** Whether it begins as a film or sound file does: a box of MP4 and QuickTime, EBML, RIFF, Ogg, FLAC, ID3. */
const looksLikeMedia = async (file: Blob): Promise<boolean> => {
  const head = new TextDecoder("latin1").decode(await file.slice(0, 12).arrayBuffer());
  return /^(?:.{4}(?:ftyp|moov|mdat|wide|free|skip)|\x1aE\xdf\xa3|RIFF.{4}WAVE|OggS|fLaC|ID3)/su.test(head);
};
