/** Sound that is not packed at all (PCM, A-law, µ-law as in ITU-T G.711), in every form that wav, mov, AIFF and CAF carry. */

/** How one sample is written. */
export type Pcm = {
  readonly bytes: 1 | 2 | 3 | 4 | 8;
  readonly as: "unsigned" | "signed" | "float" | "ulaw" | "alaw";
  readonly little: boolean;
  readonly rate: number;
  readonly channels: number;
};

/** The form of PCM that a codec of mediabunny's stands for: pcm-s16, pcm-s24be, pcm-f32, pcm-u8, ulaw, alaw ...; else null. */
export const pcmOf = (form: {
  readonly codec: string;
  readonly sampleRate: number;
  readonly numberOfChannels: number;
}): Pcm | null => {
  const { codec, sampleRate: rate, numberOfChannels: channels } = form;
  if (codec === "ulaw" || codec === "alaw") return { bytes: 1, as: codec, little: true, rate, channels };
  const found = /^pcm-([usf])(8|16|24|32|64)(be)?$/.exec(codec);
  if (!found) return null;
  const [, kind, bits, big] = found;
  const as = kind === "f" ? "float" : kind === "u" ? "unsigned" : "signed";
  const bytes = ({ 8: 1, 16: 2, 24: 3, 32: 4, 64: 8 } as const)[Number(bits)];
  return bytes === undefined ? null : { bytes, as, little: big === undefined, rate, channels };
};

/** The samples in `data`, a plane a channel, -1 to 1; a frame that is not whole is left out. */
export const samplesOf = (pcm: Pcm, data: Uint8Array): Float32Array[] => {
  const { bytes, channels } = pcm;
  const frames = Math.floor(data.length / bytes / channels);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const read = reader(pcm, view);
  return Array.from({ length: channels }, (_, channel) => {
    const plane = new Float32Array(frames);
    for (let i = 0; i < frames; i++) plane[i] = read((i * channels + channel) * bytes);
    return plane;
  });
};

const reader = ({ bytes, as, little }: Pcm, view: DataView): ((at: number) => number) => {
  if (as === "ulaw") return (at) => fromUlaw(view.getUint8(at));
  if (as === "alaw") return (at) => fromAlaw(view.getUint8(at));
  if (as === "float") return bytes === 8 ? (at) => view.getFloat64(at, little) : (at) => view.getFloat32(at, little);
  if (bytes === 1) return as === "unsigned" ? (at) => view.getUint8(at) / 128 - 1 : (at) => view.getInt8(at) / 128;
  if (bytes === 2) {
    return as === "unsigned"
      ? (at) => view.getUint16(at, little) / 32_768 - 1
      : (at) => view.getInt16(at, little) / 32_768;
  }
  if (bytes === 3) {
    const [low, high] = little ? [0, 1] : [2, 0];
    return (at) => (view.getInt16(at + high, little) * 256 + view.getUint8(at + low)) / 8_388_608;
  }
  return (at) => view.getInt32(at, little) / 2_147_483_648;
};

const fromUlaw = (byte: number): number => {
  const value = ~byte & 0xff;
  const size = ((((value & 0x0f) << 3) + 0x84) << ((value & 0x70) >> 4)) - 0x84;
  return (value & 0x80 ? -size : size) / 32_768;
};

const fromAlaw = (byte: number): number => {
  const value = byte ^ 0x55;
  const exponent = (value & 0x70) >> 4;
  const low = ((value & 0x0f) << 4) + 8;
  const size = exponent === 0 ? low : (low + 0x100) << (exponent - 1);
  return (value & 0x80 ? size : -size) / 32_768;
};
