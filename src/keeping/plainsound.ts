/**
 * AIFF and AIFF-C (Apple, 1989 and 1991), CAF (Apple, Core Audio Format 1.0) and AU (Sun): sound that is not packed, with a
 * head of their own. No browser plays them and mediabunny 1.61 reads none, but samples are samples.
 */
import type { EncodedPacket } from "mediabunny";
import { pcmOf } from "./pcm.ts";

/** Where the samples lie, and how they are written. */
export type Plain = {
  readonly format: string;
  readonly form: AudioDecoderConfig;
  readonly from: number;
  readonly to: number;
};

/** The most of a head that is looked through for where the sound begins; chunks before it are skipped over. */
const most = 64;

/** What `file` holds; null where it is none of these; `codec` where its sound is packed after all. */
export const plainSoundOf = async (file: Blob): Promise<Plain | { readonly codec: string } | null> => {
  const head = await viewOf(file, 0, most);
  const name = head.byteLength < 24 ? "" : nameAt(head, 0);
  if (name === "FORM" && /^AIF[FC]$/u.test(nameAt(head, 8))) return aiffOf(file);
  if (name === "caff") return cafOf(file);
  if (name === ".snd") return auOf(file, head);
  return null;
};

const aiffOf = async (file: Blob): Promise<Plain | { readonly codec: string } | null> => {
  let form: AudioDecoderConfig | null = null;
  let codec = "NONE";
  for (let at = 12; at + 8 <= file.size; ) {
    const view = await viewOf(file, at, at + 8 + most);
    const size = view.getUint32(4);
    const name = nameAt(view, 0);
    if (name === "COMM" && view.byteLength >= 26) {
      const bits = Math.ceil(view.getUint16(14) / 8) * 8;
      if (size >= 22 && view.byteLength >= 30) codec = nameAt(view, 26);
      form = { codec: aiffCodec(codec, bits), numberOfChannels: view.getUint16(8), sampleRate: extended(view, 16) };
    }
    if (name === "SSND" && form) {
      const from = at + 16 + view.getUint32(8);
      // A recorder that crashed leaves 0.
      const to = size <= 8 ? file.size : Math.min(file.size, at + 8 + size);
      return pcmOf(form) ? { format: "AIFF", form, from, to } : { codec };
    }
    at += 8 + size + (size & 1);
  }
  return null;
};

const aiffCodec = (codec: string, bits: number): string => {
  if (codec === "sowt") return `pcm-s${bits}`;
  if (/^fl32$/iu.test(codec)) return "pcm-f32be";
  if (/^fl64$/iu.test(codec)) return "pcm-f64be";
  if (/^[au]law$/iu.test(codec)) return codec.toLowerCase();
  return codec === "NONE" || codec === "twos" ? `pcm-s${bits}${bits > 8 ? "be" : ""}` : codec;
};

/** A number of 80 bits, as SANE wrote it: rates are whole and positive. */
const extended = (view: DataView, at: number): number =>
  view.getUint32(at + 2) * 2 ** ((view.getUint16(at) & 0x7fff) - 16_383 - 31);

const cafOf = async (file: Blob): Promise<Plain | { readonly codec: string } | null> => {
  let form: AudioDecoderConfig | null = null;
  let codec = "";
  for (let at = 8; at + 12 <= file.size; ) {
    const view = await viewOf(file, at, at + 12 + most);
    const size = Number(view.getBigInt64(4));
    const name = nameAt(view, 0);
    if (name === "desc" && view.byteLength >= 44) {
      codec = nameAt(view, 20).trim();
      const [flags, channels, bits] = [view.getUint32(24), view.getUint32(36), view.getUint32(40)];
      const plain = `pcm-${flags & 1 ? "f" : "s"}${bits}${flags & 2 || bits === 8 ? "" : "be"}`;
      const told = codec === "lpcm" ? plain : codec;
      form = { codec: told, numberOfChannels: channels, sampleRate: view.getFloat64(12) };
    }
    if (name === "data" && form) {
      // -1: up to the end, as a recorder writes it while it runs.
      const to = size < 0 ? file.size : Math.min(file.size, at + 12 + size);
      return pcmOf(form) ? { format: "CAF", form, from: at + 16, to } : { codec };
    }
    if (size < 0) return null;
    at += 12 + size;
  }
  return null;
};

const auCodecs: Readonly<Record<number, string>> = {
  1: "ulaw",
  2: "pcm-s8",
  3: "pcm-s16be",
  4: "pcm-s24be",
  5: "pcm-s32be",
  6: "pcm-f32be",
  7: "pcm-f64be",
  27: "alaw",
};

const auOf = (file: Blob, head: DataView): Plain | { readonly codec: string } => {
  const codec = auCodecs[head.getUint32(12)];
  if (!codec) return { codec: `AU ${head.getUint32(12)}` };
  const [from, size] = [head.getUint32(4), head.getUint32(8)];
  const form = { codec, numberOfChannels: head.getUint32(20), sampleRate: head.getUint32(16) };
  return { format: "AU", form, from, to: size === 0xffffffff ? file.size : Math.min(file.size, from + size) };
};

const viewOf = async (file: Blob, from: number, to: number): Promise<DataView> =>
  new DataView(await file.slice(from, to).arrayBuffer());
const nameAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((n) => view.getUint8(at + n)));

/** Bytes of one moment in every channel. */
const frameOf = ({ form }: Plain): number => (pcmOf(form)?.bytes ?? 1) * form.numberOfChannels;

export const secondsOf = (plain: Plain): number => (plain.to - plain.from) / frameOf(plain) / plain.form.sampleRate;

/** The samples in packets of a tenth of a second, from `seconds`. */
export async function* packetsOf(
  file: Blob,
  plain: Plain,
  seconds: number,
  Packet: typeof EncodedPacket,
): AsyncGenerator<EncodedPacket> {
  const { sampleRate } = plain.form;
  const frame = frameOf(plain);
  const step = Math.ceil(sampleRate / 10);
  const total = Math.floor((plain.to - plain.from) / frame);
  for (let at = Math.max(0, Math.floor(seconds * sampleRate)); at < total; at += step) {
    const count = Math.min(step, total - at);
    const bytes = await file.slice(plain.from + at * frame, plain.from + (at + count) * frame).arrayBuffer();
    yield new Packet(new Uint8Array(bytes), "key", at / sampleRate, count / sampleRate);
  }
}
