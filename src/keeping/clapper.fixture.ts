/** Films for tests, made by ffmpeg: a tone and a white picture together at known seconds, so that any clock can be held to them. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Each tone and each light lasts this long. */
export const clap = 0.3;

/** Runs ffmpeg with `how`, and gives the path of what it made. */
export const ffmpeg = (folder: string, name: string, how: string): string => {
  const path = join(folder, name);
  const ran = spawnSync("ffmpeg", ["-y", "-v", "error", ...how.split(" "), path], { encoding: "utf8" });
  if (ran.error) throw new Error("ffmpeg is missing: `apt-get install ffmpeg` (npm test does it).");
  if (ran.status !== 0) throw new Error(ran.stderr);
  return path;
};

const during = (claps: readonly number[], t: string): string =>
  claps.map((at) => `between(${t}\\,${at}\\,${at + clap})`).join("+");

/** Sound as an input of ffmpeg's: a tone at each of `claps`, over `seconds`. */
export const tones = (claps: readonly number[], seconds: number, rate = 48_000): string =>
  `-f lavfi -i aevalsrc=0.5*sin(2*PI*440*t)*(${during(claps, "t")}):s=${rate}:d=${seconds}`;

/** A picture as an input of ffmpeg's: white at each of `claps`. */
export const lights = (claps: readonly number[], seconds: number): string =>
  `-f lavfi -i color=black:s=64x64:r=50:d=${seconds},drawbox=w=64:h=64:color=white:t=fill:enable=${during(claps, "t")}`;

export const h264 = "-c:v libx264 -preset ultrafast -g 10 -pix_fmt yuv420p";

/** A part of an edit list: how long, and from which second of the media, -1 for nothing. */
export type Part = readonly [seconds: number, from: number];

/** Writes the film at `path` with another edit list in each of its tracks (ISO 14496-12, 8.6.6), its head last as ffmpeg writes it. */
export const edited = (path: string, to: string, parts: readonly Part[]): string => {
  const bytes = readFileSync(path);
  const moov = boxes(bytes, 0, bytes.length).find(({ type }) => type === "moov");
  if (!moov) throw new Error("no moov");
  const inside = boxes(bytes, moov.from + 8, moov.to);
  const mvhd = inside.find(({ type }) => type === "mvhd");
  const scale = mvhd ? bytes.readUInt32BE(mvhd.from + 20) : 1000;
  const written = inside.map(({ type, from, to }) =>
    type === "trak" ? withParts(bytes.subarray(from, to), parts, scale) : bytes.subarray(from, to),
  );
  writeFileSync(to, Buffer.concat([bytes.subarray(0, moov.from), box("moov", ...written), bytes.subarray(moov.to)]));
  return to;
};

const withParts = (trak: Buffer, parts: readonly Part[], scale: number): Buffer => {
  const inside = boxes(trak, 8, trak.length);
  const place = (type: string, among: readonly Box[]): number => among.find((one) => one.type === type)?.from ?? -1;
  const mdia = inside.find(({ type }) => type === "mdia");
  const own = mdia ? trak.readUInt32BE(place("mdhd", boxes(trak, mdia.from + 8, mdia.to)) + 20) : 1;
  const edts = inside.find(({ type }) => type === "edts");
  // What ffmpeg leaves out at the front (a decoder's run-up, frames out of order) stays out.
  const base = edts ? Math.max(0, trak.readInt32BE(edts.from + 8 + 20)) : 0;
  const rows = parts.map(([seconds, from]) => {
    const row = Buffer.alloc(12);
    row.writeUInt32BE(Math.round(seconds * scale), 0);
    row.writeInt32BE(from < 0 ? -1 : base + Math.round(from * own), 4);
    row.writeUInt16BE(1, 8);
    return row;
  });
  const count = Buffer.alloc(8);
  count.writeUInt32BE(parts.length, 4);
  const list = box("edts", box("elst", count, ...rows));
  const kept = inside.filter(({ type }) => type !== "edts");
  return box(
    "trak",
    ...kept.flatMap(({ type, from, to }) =>
      type === "tkhd" ? [trak.subarray(from, to), list] : [trak.subarray(from, to)],
    ),
  );
};

type Box = { readonly type: string; readonly from: number; readonly to: number };
const boxes = (bytes: Buffer, start: number, end: number): readonly Box[] => {
  const found: Box[] = [];
  for (let from = start; from + 8 <= end; ) {
    const to = from + bytes.readUInt32BE(from);
    found.push({ type: bytes.toString("latin1", from + 4, from + 8), from, to });
    from = to;
  }
  return found;
};
const box = (type: string, ...parts: readonly Buffer[]): Buffer => {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(8 + parts.reduce((sum, part) => sum + part.length, 0));
  head.write(type, 4, "latin1");
  return Buffer.concat([head, ...parts]);
};

/** Where something begins that was quiet for a tenth of a second before, in stretches of [seconds, loudness]. */
export const onsets = (stretches: readonly (readonly [at: number, loud: number])[], floor: number): number[] => {
  const found: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [at, loud] of stretches) {
    if (loud <= floor) continue;
    if (at - last > 0.1) found.push(at);
    last = at;
  }
  return found;
};
