/**
 * Opens a film or sound file and gives its sound as a stream on the film's own clock, so that memory does not grow with
 * its length. Demuxing by mediabunny (loaded when a file comes), decoding by decode.ts; the same code in Node.
 */
import type { EncodedPacket, Input, InputAudioTrack, InputTrack, InputVideoTrack } from "mediabunny";
import { done, failed, type Result } from "../ground/result.ts";
import type { Recording } from "../recording/recording.ts";
import { chainOf } from "./chain.ts";
import { type Decoders, webCodecs } from "./decode.ts";
import { type Edits, editsOf } from "./edits.ts";
import { framesOf } from "./frames.ts";
import { fileKindOf } from "./kinds.ts";
import { finishWav } from "./finishwav.ts";
import { framesOfPicture, type Picture } from "./picture.ts";
import { packetsOf, type Plain, plainSoundOf, secondsOf } from "./plainsound.ts";
import { codedBetween, type Met, type Remark, remarksOf } from "./remarks.ts";
import { type TimedChunk, emptyCoverage, decodedSound, type StrandSpan, type Strand } from "./runs.ts";

export type { TimedChunk } from "./runs.ts";
export type { Remark } from "./remarks.ts";

export type MediaProblem =
  /** 0 bytes. */
  | "empty-file"
  /** Not a film or sound file, whatever its name says. */
  | "not-media"
  /** A film, or a sound, of a kind that is not read. `with.kind`. */
  | "other-film"
  | "other-sound"
  /** A film or sound file that ends before what is needed to open it. */
  | "cut-short"
  | "no-sound"
  /** The sound is in a form that this browser cannot decode. `with.codec`. */
  | "cannot-decode"
  /** This browser cannot decode sound at all (no WebCodecs). */
  | "old-browser"
  /** The file was moved, changed or taken away while it was read. */
  | "cannot-read";

export type MediaFacts = {
  /** The film's, as it is played: what was trimmed away is no part of it. */
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
  sound(signal?: AbortSignal): AsyncIterable<TimedChunk>;
  /** Once the sound has ended: what of the file could not be heard, and where. Empty where all was. */
  remarks(): readonly Remark[];
  /** Once the sound has ended: what was heard of `length` milliseconds, where it was not the whole. */
  coded(length: number): { readonly coded?: Recording["coded"] & {} };
  /** Once the sound has ended: whether a player keeps the same clock, in playing on and in seeking. If not, even.ts helps. */
  isEven(): boolean;
  /** The picture's packets in order, on the film's clock; null where there is none, or none that can be carried over. */
  picture(): Promise<Picture | null>;
  /** Lets go of the file. */
  close(): void;
};

type File = Blob & { readonly name?: string };
type Bunny = typeof import("mediabunny");

/** Opens `file`, whatever its name or type says. Reads its head, or, where that does not tell its length, its frames. */
export const openMedia = async (file: File, decoders: Decoders = webCodecs): Promise<Result<Media, MediaProblem>> => {
  if (file.size === 0) return failed("empty-file");
  try {
    const kind = await fileKindOf(file);
    if (kind.is === "other") return failed(kind.film ? "other-film" : "other-sound", { with: { kind: kind.name } });
    const plain = await plainSoundOf(file);
    if (plain && "codec" in plain) return failed("cannot-decode", { with: plain });
    const whole = await finishWav(file);
    const inputs: Input[] = [];
    const close = (): void => {
      for (const input of inputs) input.dispose();
    };
    try {
      const bunny = await import("mediabunny");
      // What a person should know of a file is said in our own words.
      bunny.Logging.level = bunny.LogLevel.Silent;
      if (plain) return done(await plainMedia(file, plain, decoders, bunny));
      const opened = await lookInto(whole, file.name ?? "", decoders, bunny, inputs);
      if (!opened.ok) close();
      return opened.ok ? done({ ...opened.value, close }) : opened;
    } catch (thrown) {
      close();
      if (thrown instanceof DOMException && thrown.name === "NotReadableError") throw thrown;
      return failed(kind.is === "known" ? "cut-short" : "not-media");
    }
  } catch {
    return failed("cannot-read");
  }
};

/** Sound that is not packed, in a head that mediabunny does not read. */
const plainMedia = async (file: File, plain: Plain, decoders: Decoders, bunny: Bunny): Promise<Media> => {
  const { form, format } = plain;
  const seconds = secondsOf(plain);
  const met: Met = { ...emptyCoverage(), cut: false, silent: false, lacks: 0, trimmed: 0 };
  const packets = (from: number): AsyncIterable<EncodedPacket> => packetsOf(file, plain, from, bunny.EncodedPacket);
  const strand: Strand = { form, spans: [{ from: 0, to: Number.POSITIVE_INFINITY, at: 0 }], packets };
  return {
    seconds,
    name: file.name ?? "",
    format,
    video: null,
    audio: { codec: form.codec, rate: form.sampleRate, channels: form.numberOfChannels },
    sound: async function* (signal) {
      for await (const chunk of decodedSound(strand, decoders, met)) {
        if (signal?.aborted) return;
        yield chunk;
      }
    },
    remarks: () => remarksOf(met, seconds, 0),
    coded: (length) => codedBetween(met, length),
    // No browser plays it.
    isEven: () => false,
    picture: async () => null,
    close: () => {},
  };
};

/** One of a file's parts, each opened by itself: a file that was joined from several has more than one. */
type Part = { readonly input: Input; readonly track: InputAudioTrack; readonly seconds: number };

const lookInto = async (
  { file, lacks }: { readonly file: Blob; readonly lacks: number },
  name: string,
  decoders: Decoders,
  bunny: Bunny,
  inputs: Input[],
): Promise<Result<Omit<Media, "close">, MediaProblem>> => {
  const open = (blob: Blob): Input => {
    const { MP4, QTFF, MATROSKA, WEBM, MP3, WAVE, OGG, ADTS, FLAC, MPEG_TS } = bunny;
    // Not the playlists (HLS) that mediabunny also knows: those fetch from the net.
    const formats = [MP4, QTFF, MATROSKA, WEBM, WAVE, OGG, FLAC, MP3, ADTS, MPEG_TS];
    const input = new bunny.Input({ source: new bunny.BlobSource(blob), formats });
    inputs.push(input);
    return input;
  };
  const input = open(file);
  const format = (await input.getFormat()).name;
  if ((await input.getTracks()).length === 0) return failed("cut-short");
  const edits = tellsEachTrack(format) ? await editsOf(file) : new Map();
  const chosen = await trackToHear(input, edits, decoders, bunny);
  if (!chosen.ok) return chosen;
  const { track, silent } = chosen.value;
  const film = await input.getPrimaryVideoTrack();
  const { parts, uneven } = await partsOf(file, format, { input, track, seconds: await lengthOf(track, bunny) }, open);
  // A stream that was cut out of a broadcast does not begin at 0, but its film does.
  const start = format === transportStream ? await input.getFirstTimestamp() : 0;
  const spans = spansFor(track, edits, start);
  // Chromium 156 sets sound and picture apart where it seeks in a film of several parts.
  const wanders = uneven || silent || spans.length > 1 || parts.length > 1 || format === transportStream;
  const expected = parts.length > 1 ? total(parts) : endOf(spans, parts[0]?.seconds ?? 0);
  const trimmed = edits.has(track.id) ? await unplayed(track, spans, parts[0]?.seconds ?? 0) : 0;
  const shown = film ? endOf(spansFor(film, edits, start), await lengthOf(film, bunny)) : 0;
  const met: Met = { ...emptyCoverage(), cut: false, silent, lacks, trimmed };
  const seconds = Math.max(expected, shown);

  return done({
    seconds,
    name,
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
      let film = 0;
      for (const part of parts) {
        const own = parts.length > 1 ? [{ from: 0, to: part.seconds, at: film }] : spans;
        const strand = await strandOf(part.track, own, bunny, () => {
          met.cut = true;
        });
        if (strand && (await decoders.can(strand.form))) {
          for await (const chunk of decodedSound(strand, decoders, met)) {
            if (signal?.aborted) return;
            yield chunk;
          }
        } else met.holes.push({ from: film, to: film + part.seconds, broken: true });
        film += part.seconds;
      }
      const enough = (reached: number): boolean => reached > expected - Math.max(0.5, expected / 100);
      // Where the length that is told is the whole file's, the sound may end before the film.
      if (!enough(met.end)) met.cut ||= tellsEachTrack(format) || !enough(await whole(input));
    },
    remarks: () => remarksOf(met, expected, shown),
    coded: (length) => codedBetween(met, length),
    isEven: () => !wanders && met.holes.every(({ from, to }) => to - from < 0.1),
    picture: async () => {
      const [config, codec] = film ? [await film.getDecoderConfig(), await film.getCodec()] : [null, null];
      if (!film || !config || !codec) return null;
      const packets = (): AsyncIterable<EncodedPacket> => framesOfPicture(film, spansFor(film, edits, start), bunny);
      return { codec, config, rotation: await film.getRotation(), packets };
    },
  });
};

const transportStream = "MPEG Transport Stream";
const whole = (input: Input): Promise<number> => input.computeDuration().catch(() => 0);
const total = (parts: readonly Part[]): number => parts.reduce((sum, { seconds }) => sum + seconds, 0);

/** The parts of a file, in order: itself, or what it was joined from. */
const partsOf = async (
  file: Blob,
  format: string,
  first: Part,
  open: (blob: Blob) => Input,
): Promise<{ readonly parts: readonly Part[]; readonly uneven: boolean }> => {
  let uneven = false;
  const cuts: { from: number; to: number; seconds: number | null }[] = [];
  if (format === "MP3" || format === "ADTS") {
    const frames = await framesOf(file, format);
    // A player finds a second of an mp3 by its share of the bytes.
    uneven = format === "MP3" && frames?.even === false;
    const [only, more] = frames?.links ?? [];
    if (only && !more) return { parts: [{ ...first, seconds: only.seconds }], uneven };
    cuts.push(...(frames?.links ?? []));
  } else if (format === "Ogg") {
    const starts = await chainOf(file);
    for (const [n, from] of starts.entries()) cuts.push({ from, to: starts[n + 1] ?? file.size, seconds: null });
  }
  if (cuts.length < 2) return { parts: [first], uneven };
  const parts: Part[] = [];
  for (const { from, to, seconds } of cuts) {
    const input = open(file.slice(from, to));
    const track = await input.getPrimaryAudioTrack();
    if (track) parts.push({ input, track, seconds: seconds ?? (await track.computeDuration()) });
  }
  return { parts, uneven };
};

const strandOf = async (
  track: InputAudioTrack,
  spans: readonly StrandSpan[],
  { EncodedPacketSink: Packets }: Bunny,
  cut: () => void,
): Promise<Strand | null> => {
  const form = await track.getDecoderConfig();
  if (!form) return null;
  const sink = new Packets(track);
  return {
    form,
    spans,
    packets: async function* (from) {
      try {
        const first = from > 0 ? await sink.getPacket(from) : null;
        yield* sink.packets(first ?? undefined);
      } catch {
        cut();
      }
    },
  };
};

/** What is played of a track, from the film's start; what lies before it is a decoder's run-up. */
const spansFor = (track: InputTrack, edits: Edits, start = 0): readonly StrandSpan[] =>
  edits.get(track.id) ?? [{ from: start, to: Number.POSITIVE_INFINITY, at: 0 }];

/** Seconds of a track of `length` that are in the file and are not played. */
const unplayed = async (track: InputTrack, spans: readonly StrandSpan[], length: number): Promise<number> => {
  const first = await track.getFirstTimestamp();
  const played = spans.map(({ from, to }) => Math.max(0, Math.min(to, length) - Math.max(from, first)));
  return length - first - played.reduce((sum, one) => sum + one, 0);
};

/** Where the film ends for a track of `length`. */
const endOf = (spans: readonly StrandSpan[], length: number): number =>
  Math.max(0, ...spans.map(({ from, to, at }) => at + Math.max(0, Math.min(to, length) - from)));

/**
 * The track that a player plays: the first that is marked to be played and can be. One that is silent from end to end is
 * passed over where another speaks.
 */
const trackToHear = async (
  input: Input,
  edits: Edits,
  decoders: Decoders,
  bunny: Bunny,
): Promise<Result<{ readonly track: InputAudioTrack; readonly silent: boolean }, MediaProblem>> => {
  const tracks = await input.getAudioTracks();
  const [first] = tracks;
  if (!first) return failed("no-sound");
  const able: { readonly track: InputAudioTrack; readonly asked: boolean }[] = [];
  for (const track of tracks) {
    const form = await track.getDecoderConfig().catch(() => null);
    if (form && (await decoders.can(form))) able.push({ track, asked: (await track.getDisposition()).default });
  }
  able.sort((a, b) => Number(b.asked) - Number(a.asked));
  const [best] = able;
  if (!best) {
    if (decoders === webCodecs && !("AudioDecoder" in globalThis)) return failed("old-browser");
    const codec = (await first.getCodec()) ?? (await first.getInternalCodecId()) ?? "?";
    return failed("cannot-decode", { with: { codec: String(codec) } });
  }
  if (able.length > 1) {
    for (const { track } of able) {
      const strand = await strandOf(track, spansFor(track, edits), bunny, () => {});
      if (strand && (await speaks(strand, decoders))) return done({ track, silent: track !== best.track });
    }
  }
  return done({ track: best.track, silent: false });
};

/** Louder than this (-50 dB of full scale) is no silence. */
const audible = 10 ** (-50 / 20);

/** Whether anything is to be heard in a strand; ends with the first sound. */
const speaks = async (strand: Strand, decoders: Decoders): Promise<boolean> => {
  for await (const { samples } of decodedSound(strand, decoders, emptyCoverage())) {
    if (samples.some((sample) => Math.abs(sample) > audible)) return true;
  }
  return false;
};

/** Where a browser decodes film at all it decodes VP8 and VP9, also those that describe themselves wrongly (Chromium's). */
const canShow = async (film: InputVideoTrack): Promise<boolean> =>
  (await film.canDecode()) || ["vp8", "vp9"].includes((await film.getCodec()) ?? "");

const tellsEachTrack = (format: string): boolean => format === "MP4" || format === "QuickTime File Format";

/**
 * In seconds: what the file says, or else what its last packet says, or else (it is cut) what can be read of it. An mp4
 * as phones and browsers record it, piece by piece, says only how long its first piece is.
 */
const lengthOf = async (track: InputTrack, { EncodedPacketSink: Packets }: Bunny): Promise<number> => {
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
