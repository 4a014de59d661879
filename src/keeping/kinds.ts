/** What kind of file it is, by how it begins: read here, or known by name and not read, or nothing that is known. */

type Kind =
  | { readonly is: "known" }
  /** A film or sound of a kind that is not read. */
  | { readonly is: "other"; readonly name: string; readonly film: boolean }
  | { readonly is: "unknown" };

/** A box of MP4 and QuickTime, EBML, RIFF, AIFF, CAF, AU, Ogg, FLAC, ID3, a frame of MP3 or AAC, MPEG-TS. */
const known =
  /^(?:.{4}(?:ftyp|moov|mdat|wide|free|skip)|\x1aE\xdf\xa3|(?:RIFF|RF64|RIFX).{4}WAVE|FORM.{4}AIF[FC]|caff|\.snd|OggS|fLaC|ID3)/su;

const others: readonly (readonly [begins: RegExp, name: string, film: boolean])[] = [
  [/^RIFF.{4}AVI /su, "AVI", true],
  [/^#!AMR/u, "AMR", false],
  [/^\x30\x26\xb2\x75\x8e\x66\xcf\x11/u, "Windows Media (WMV, WMA)", true],
  [/^\0\0\x01[\xba\xb3]/u, "MPEG-PS (MPG, VOB)", true],
  [/^FLV\x01/u, "FLV", true],
  [/^\x0b\x77/u, "AC-3", false],
  [/^\.RMF/u, "RealMedia", true],
  [/^\.ra\xfd/u, "RealAudio", false],
  [/^wvpk/u, "WavPack", false],
  [/^MAC /u, "Monkey's Audio", false],
  [/^(?:MPCK|MP\+)/u, "Musepack", false],
  [/^Creative Voice/u, "VOC", false],
  [/^MThd/u, "MIDI", false],
  [/^(?:DSD |FRM8)/u, "DSD", false],
];

export const fileKindOf = async (file: Blob): Promise<Kind> => {
  const head = String.fromCharCode(...new Uint8Array(await file.slice(0, 32).arrayBuffer()));
  if (known.test(head)) return { is: "known" };
  for (const [begins, name, film] of others) if (begins.test(head)) return { is: "other", name, film };
  return { is: "unknown" };
};
