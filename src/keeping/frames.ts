/**
 * MP3 and AAC files that are frame after frame without a table (ISO 11172-3, 2.4.2.3; ISO 13818-7, 6.2): how long they
 * are in truth, and where one that was joined from several changes its rate or its channels.
 */

/** A stretch of a file in one form. */
export type Link = {
  readonly from: number;
  readonly to: number;
  /** What its frames add up to. */
  readonly seconds: number;
  readonly rate: number;
  readonly channels: number;
};

export type Frames = {
  readonly links: readonly Link[];
  /** Each frame is as long as the next, so that a player finds a second by its share of the bytes. */
  readonly even: boolean;
  /** How many bytes the last frame lacks: the file was cut. */
  readonly lacking: number;
};

type Frame = { readonly size: number; readonly rate: number; readonly channels: number; readonly samples: number };
type Read = (bytes: Uint8Array, at: number) => Frame | null;

const window = 1 << 20;
/** The longest frame there is, and a header after it. */
const longest = 9000;

/** Reads `file` frame by frame; null where no frame is found. */
export const framesOf = async (file: Blob, kind: "MP3" | "ADTS"): Promise<Frames | null> => {
  const read = kind === "MP3" ? mp3Frame : aacFrame;
  const links: { from: number; to: number; seconds: number; rate: number; channels: number }[] = [];
  const sizes = { least: Number.POSITIVE_INFINITY, most: 0 };
  let lacking = 0;
  let at = 0;
  let bytes = new Uint8Array(0);
  let base = 0;
  /** Whether frames are followed, one after another; otherwise the next is looked for. */
  let sure = false;
  while (at + 10 <= file.size) {
    if (at < base || (at + longest > base + bytes.length && base + bytes.length < file.size)) {
      base = at;
      bytes = new Uint8Array(await file.slice(at, at + window).arrayBuffer());
    }
    const tag = tagAt(bytes, at - base);
    if (tag > 0) {
      at += tag;
      continue;
    }
    const frame = read(bytes, at - base);
    const after = frame && at + frame.size;
    if (!frame || after === null || (!sure && after + 4 <= file.size && !read(bytes, after - base))) {
      sure = false;
      at += 1;
      continue;
    }
    sure = true;
    lacking = Math.max(0, after - file.size);
    const indexed = kind === "MP3" && isIndex(bytes.subarray(at - base, after - base));
    const last = links.at(-1);
    if (last && last.rate === frame.rate && last.channels === frame.channels) last.to = after;
    else links.push({ from: at, to: after, seconds: 0, rate: frame.rate, channels: frame.channels });
    const link = links.at(-1);
    if (link && !indexed && lacking === 0) {
      link.seconds += frame.samples / frame.rate;
      sizes.least = Math.min(sizes.least, frame.size);
      sizes.most = Math.max(sizes.most, frame.size);
    }
    at = after;
  }
  // A padded frame is one byte longer.
  return links.length === 0 ? null : { links, even: sizes.most - sizes.least <= 1, lacking };
};

/** How long a tag is that lies here (ID3v2), 0 where there is none. */
const tagAt = (bytes: Uint8Array, at: number): number => {
  if (bytes[at] !== 0x49 || bytes[at + 1] !== 0x44 || bytes[at + 2] !== 0x33) return 0;
  return 10 + [6, 7, 8, 9].reduce((size, n) => size * 128 + ((bytes[at + n] ?? 0) & 127), 0);
};

const isIndex = (frame: Uint8Array): boolean =>
  /Xing|Info|VBRI/u.test(new TextDecoder("latin1").decode(frame.subarray(0, 48)));

const aacRates = [96_000, 88_200, 64_000, 48_000, 44_100, 32_000, 24_000, 22_050, 16_000, 12_000, 11_025, 8000, 7350];

const aacFrame: Read = (bytes, at) => {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0] = bytes.subarray(at, at + 7);
  const rate = aacRates[(c >> 2) & 15];
  const size = ((d & 3) << 11) | (e << 3) | (f >> 5);
  if (a !== 0xff || (b & 0xf6) !== 0xf0 || rate === undefined || size < 8) return null;
  return { size, rate, channels: ((c & 1) << 2) | (d >> 6), samples: 1024 * ((g & 3) + 1) };
};

const mp3Rates = [44_100, 48_000, 32_000];
const layer3 = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320];
const layer3Low = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160];

const mp3Frame: Read = (bytes, at) => {
  const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(at, at + 4);
  const version = (b >> 3) & 3;
  const full = mp3Rates[(c >> 2) & 3];
  const kilobits = (version === 3 ? layer3 : layer3Low)[(c >> 4) - 1];
  // Layer III alone, of MPEG 1 (3), 2 (2) or 2.5 (0).
  if (a !== 0xff || (b & 0xe6) !== 0xe2 || version === 1 || full === undefined || kilobits === undefined) return null;
  const rate = version === 3 ? full : version === 2 ? full / 2 : full / 4;
  const samples = version === 3 ? 1152 : 576;
  const size = Math.floor((samples * kilobits * 125) / rate) + ((c >> 1) & 1);
  return { size, rate, channels: d >> 6 === 3 ? 1 : 2, samples };
};
