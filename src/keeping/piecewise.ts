/**
 * Sound decoded by the page, where an engine's AudioDecoder is not there (Safari before 26) or does not do what it
 * promises (WebKitGTK): packets are put together to small files, which Web Audio decodes whole (`decodeAudioData`), one
 * after the other, so that a film of two hours never lies in memory. What a decoder leaves out at a file's beginning (its
 * priming) falls on packets that were decoded before; those are sent along for that.
 */
import type { AudioCodec, EncodedPacket, OutputFormat } from "mediabunny";
import type { Decoded, Decoders } from "./decode.ts";
import { packetSeconds } from "./runs.ts";

/** What a whole file holds at `rate`, a plane a channel; null where it cannot be decoded. */
export type DecodeFile = (file: ArrayBuffer, rate: number) => Promise<readonly Float32Array<ArrayBuffer>[] | null>;

type Bunny = typeof import("mediabunny");
type Kind = {
  readonly codec: AudioCodec;
  readonly files: readonly ((bunny: Bunny) => OutputFormat)[];
  readonly lead: number;
};

const ogg = (bunny: Bunny): OutputFormat => new bunny.OggOutputFormat();
const webm = (bunny: Bunny): OutputFormat => new bunny.WebMOutputFormat();
const mp4 = (bunny: Bunny): OutputFormat => new bunny.Mp4OutputFormat();

/** By how a codec's name begins: the files that Web Audio may know it in, and how many packets a decoder runs up for. */
const kinds: readonly (readonly [begins: string, kind: Kind])[] = [
  // An mp3's packet draws on the bits of up to nine before it.
  ["mp4a.6", { codec: "mp3", files: [(bunny) => new bunny.Mp3OutputFormat({ xingHeader: false })], lead: 12 }],
  ["mp3", { codec: "mp3", files: [(bunny) => new bunny.Mp3OutputFormat({ xingHeader: false })], lead: 12 }],
  ["mp4a", { codec: "aac", files: [(bunny) => new bunny.AdtsOutputFormat(), mp4], lead: 4 }],
  ["opus", { codec: "opus", files: [ogg, webm, mp4], lead: 6 }],
  ["vorbis", { codec: "vorbis", files: [ogg, webm], lead: 3 }],
  ["flac", { codec: "flac", files: [(bunny) => new bunny.FlacOutputFormat()], lead: 0 }],
  ["ac-3", { codec: "ac3", files: [mp4], lead: 3 }],
  ["ec-3", { codec: "eac3", files: [mp4], lead: 3 }],
];
const kindOf = ({ codec }: AudioDecoderConfig): Kind | null =>
  kinds.find(([begins]) => codec.startsWith(begins))?.[1] ?? null;

/** Seconds of sound in a piece: some 8 MB of samples. */
const piece = 20;
/** The rates that every Web Audio knows. */
const rateOf = ({ sampleRate }: AudioDecoderConfig): number =>
  sampleRate >= 8000 && sampleRate <= 96_000 ? sampleRate : 48_000;

const secondsOf = (packets: readonly EncodedPacket[], form: AudioDecoderConfig): number =>
  packets.reduce((sum, packet) => sum + packetSeconds(packet, form), 0);

/** A file of these packets, which begin it. */
const fileOf = async (
  format: OutputFormat,
  { codec }: Kind,
  form: AudioDecoderConfig,
  packets: readonly EncodedPacket[],
  { Output, BufferTarget, EncodedAudioPacketSource }: Bunny,
): Promise<ArrayBuffer | null> => {
  const target = new BufferTarget();
  const output = new Output({ format, target });
  const source = new EncodedAudioPacketSource(codec);
  output.addAudioTrack(source);
  await output.start();
  let timestamp = 0;
  for (const [n, packet] of packets.entries()) {
    const duration = packetSeconds(packet, form);
    await source.add(packet.clone({ timestamp, duration, sequenceNumber: n }), { decoderConfig: form });
    timestamp += duration;
  }
  await output.finalize();
  return target.buffer;
};

/** Decoders over `decodeFile`. */
export const piecewise = (decodeFile: DecodeFile): Decoders => ({
  can: async (form) => kindOf(form) !== null,
  decode: async function* (form, packets) {
    const kind = kindOf(form);
    if (!kind) throw new DOMException(form.codec, "NotSupportedError");
    const bunny = await import("mediabunny");
    const rate = rateOf(form);
    /** The files that worked for a piece before, or all that may. */
    let files = kind.files;

    const decode = async (lead: readonly EncodedPacket[], wanted: readonly EncodedPacket[]): Promise<Decoded> => {
      for (const make of files) {
        const file = await fileOf(make(bunny), kind, form, [...lead, ...wanted], bunny);
        const planes = file && (await decodeFile(file, rate));
        if (!planes?.[0]?.length) continue;
        files = [make];
        const skip = Math.round(secondsOf(lead, form) * rate);
        const frames = Math.round(secondsOf(wanted, form) * rate);
        // What lacks, lacks at the beginning.
        const lost = Math.max(0, skip + frames - planes[0].length);
        return { planes: planes.map((plane) => cut(plane, skip - lost, frames)), rate };
      }
      throw new DOMException("Web Audio does not decode it.", "EncodingError");
    };

    let lead: readonly EncodedPacket[] = [];
    let wanted: EncodedPacket[] = [];
    const flush = async (): Promise<Decoded> => {
      const first = wanted.slice(0, 1);
      const before = lead.length > 0 || kind.lead === 0 ? lead : Array.from({ length: kind.lead }, () => first).flat();
      const decoded = await decode(before, wanted);
      lead = kind.lead === 0 ? [] : [...lead, ...wanted].slice(-kind.lead);
      wanted = [];
      return decoded;
    };
    let seconds = 0;
    for await (const packet of packets) {
      wanted.push(packet);
      seconds += packetSeconds(packet, form);
      if (seconds < piece) continue;
      seconds = 0;
      yield await flush();
    }
    if (wanted.length > 0) yield await flush();
  },
});

/** `frames` samples from the place `from`; silence where there are none. */
const cut = (plane: Float32Array, from: number, frames: number): Float32Array => {
  const out = new Float32Array(frames);
  out.set(plane.subarray(Math.max(0, from), Math.max(0, from + frames)), Math.max(0, -from));
  return out;
};

/** How many packets are tried, and for how many milliseconds: an engine may say yes and never answer. */
const trial = { packets: 8, upTo: 5000 };

/** Whether `decoders` give any sound of `packets` in time. */
const hears = async (
  decoders: Decoders,
  form: AudioDecoderConfig,
  packets: readonly EncodedPacket[],
  upTo: number,
): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), upTo);
  });
  const sound = (async () => {
    try {
      for await (const { planes } of decoders.decode(form, eachOf(packets))) if (planes[0]?.length) return true;
    } catch {}
    return false;
  })();
  const heard = await Promise.race([sound, late]);
  clearTimeout(timer);
  return heard;
};

/** The first of `all` that is heard to decode a form, not that says so; the first that says so where none is. */
export const firstThatDecodes = (all: readonly Decoders[], upTo = trial.upTo): Decoders => {
  const known = new Map<string, Decoders>();
  const choose = async (form: AudioDecoderConfig, packets: readonly EncodedPacket[]): Promise<Decoders | undefined> => {
    let said: Decoders | undefined;
    for (const one of all) {
      if (!(await one.can(form))) continue;
      said ??= one;
      if (!(await hears(one, form, packets, upTo))) continue;
      known.set(form.codec, one);
      return one;
    }
    return said;
  };
  return {
    can: async (form) => {
      for (const one of all) if (await one.can(form)) return true;
      return false;
    },
    decode: async function* (form, packets) {
      const rest = packets[Symbol.asyncIterator]();
      const first: EncodedPacket[] = [];
      while (!known.has(form.codec) && first.length < trial.packets) {
        const next = await rest.next();
        if (next.done) break;
        first.push(next.value);
      }
      const chosen = known.get(form.codec) ?? (await choose(form, first));
      if (!chosen) throw new DOMException(form.codec, "NotSupportedError");
      yield* chosen.decode(form, followed(first, rest));
    },
  };
};

async function* eachOf(packets: readonly EncodedPacket[]): AsyncGenerator<EncodedPacket> {
  yield* packets;
}
async function* followed(
  first: readonly EncodedPacket[],
  rest: AsyncIterator<EncodedPacket>,
): AsyncGenerator<EncodedPacket> {
  yield* first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
