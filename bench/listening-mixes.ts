/**
 * Scenes for the listener's bench, cut together from speakers and phones that training never saw (training/bank.py:
 * the first of every five in order of name), over noise made here, by other code than training's.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, openSync, readdirSync, readSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import type { Event } from "../src/recording/recording.ts";
import type { Random } from "../src/ground/chance.ts";

export const rate = 16_000;

export type Truth = Pick<Event, "who" | "channel" | "from" | "to">;
export type Mix = { readonly samples: Float32Array; readonly truth: readonly Truth[] };

export type Voice = {
  readonly who: "child" | "adult";
  readonly channel: "voice" | "cry";
  readonly clips: readonly Float32Array[];
};

export type Condition = {
  readonly name: string;
  readonly voices: readonly Voice[];
  /** dB of the voices over the noise. */
  readonly snr: number;
  readonly noise?: (count: number, chance: Random) => Float32Array;
  readonly room?: boolean;
  /** Child and adult each on their own clock, so that they overlap. */
  readonly busy?: boolean;
  readonly band?: "telephone" | "8 kHz";
  readonly aac?: boolean;
};

const ffmpeg = (given: readonly string[], input?: Buffer): Float32Array => {
  const bytes = execFileSync("ffmpeg", ["-v", "error", ...given, "-f", "f32le", "-ac", "1", "-ar", `${rate}`, "-"], {
    maxBuffer: 1 << 30,
    ...(input && { input }),
  });
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length >> 2) * 4));
};

/** Samples through a chain of ffmpeg's filters. */
export const through = (samples: Float32Array, filters: string): Float32Array =>
  ffmpeg(["-f", "f32le", "-ac", "1", "-ar", `${rate}`, "-i", "-", "-af", filters], bytesOf(samples));

const bytesOf = (samples: Float32Array): Buffer => Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength);

/** Who speaks in a file, as training/bank.py names them. */
const speaker = (path: string): string => {
  const name = basename(path, ".flac");
  const folder = basename(dirname(path));
  if (folder === "librispeech") return name.split("-")[0] ?? name;
  if (folder === "donateacry") return name.slice(0, 36).toLowerCase();
  return folder === "speechocean762" ? (name.split("-")[1] ?? name) : name;
};

export type Part = "test" | "valid";

const filesOf = (folder: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".flac"))
    .sort()
    .map((file) => join(folder, file));

/** The speakers of one part, every fifth in order of name. */
const speakersOf = (files: readonly string[], part: Part): string[] =>
  [...new Set(files.map(speaker))].sort().filter((_, n) => n % 5 === (part === "test" ? 0 : 1));

/** Up to `most` clips of a folder of one part (every speaker of which is in no other), or all where `part` is null. */
export const clips = (folder: string, most: number, part: Part | null): Float32Array[] => {
  const files = filesOf(folder);
  const people = part === null ? null : new Set(speakersOf(files, part));
  const mine = people === null ? files : files.filter((file) => people.has(speaker(file)));
  const step = Math.max(1, mine.length / most);
  return decode(Array.from({ length: Math.min(most, mine.length) }, (_, n) => mine[Math.floor(n * step)] ?? ""));
};

/** The speakers of one part who have `least` clips or more: a function for each that gives up to `most` of them. */
export const people = (folder: string, least: number, most: number, part: Part): (() => Float32Array[])[] => {
  const files = filesOf(folder);
  return speakersOf(files, part)
    .map((who) => files.filter((file) => speaker(file) === who))
    .filter((mine) => mine.length >= least)
    .map((mine) => () => decode(mine.slice(0, most)));
};

/** The clips of each speaker of one part whose files' names begin so. */
export const speaking = (folder: string, begin: string, part: Part): Float32Array[][] => {
  const files = filesOf(folder);
  return speakersOf(files, part)
    .map((who) => files.filter((file) => speaker(file) === who && basename(file).startsWith(begin)))
    .filter((mine) => mine.length > 0)
    .map((mine) => decode(mine.slice(0, 12)));
};

/** Many FLAC files decoded in one go; how long each is stands in its header. */
export const decode = (files: readonly string[]): Float32Array[] => {
  const folder = mkdtempSync(join(tmpdir(), "attune-bench-"));
  const list = join(folder, "list.txt");
  writeFileSync(list, files.map((file) => `file '${file}'`).join("\n"));
  const all = ffmpeg(["-f", "concat", "-safe", "0", "-i", list]);
  rmSync(folder, { recursive: true });
  let at = 0;
  return files.map((file) => {
    const head = Buffer.alloc(26);
    readSync(openSync(file, "r"), head, 0, 26, 0);
    const length = ((head[21] ?? 0) & 15) * 2 ** 32 + head.readUInt32BE(22);
    at += length;
    return all.subarray(at - length, at);
  });
};

/** Where a clip itself sounds: 50 ms frames within 26 dB of its loud ones and over its background, pauses under 300 ms closed. */
export const soundsIn = (samples: Float32Array): [number, number][] => {
  const levels: number[] = [];
  for (let n = 0; n + 800 <= samples.length; n += 800) {
    let sum = 1e-12;
    for (let k = n; k < n + 800; k += 1) sum += (samples[k] ?? 0) ** 2;
    levels.push(10 * Math.log10(sum / 800));
  }
  const sorted = [...levels].sort((a, b) => a - b);
  const level = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  const least = Math.max(level(0.92) - 26, Math.min(level(0.05) + 8, level(0.92) - 12));
  const found: [number, number][] = [];
  levels.forEach((value, n) => {
    if (value < least) return;
    const last = found.at(-1);
    if (last && n * 50 - last[1] < 300) last[1] = n * 50 + 50;
    else found.push([n * 50, n * 50 + 50]);
  });
  return found.filter(([from, to]) => to - from >= 100);
};

/** One scene of `seconds` under a condition. */
export const scene = (condition: Condition, seconds: number, chance: Random): Mix => {
  const samples = new Float32Array(seconds * rate);
  const truth: Truth[] = [];
  const lane = (voices: readonly Voice[]): void => {
    const room = condition.room ? roomOf(chance) : null;
    let at = Math.floor((0.3 + 1.2 * chance()) * rate);
    for (;;) {
      const voice = voices[Math.floor(chance() * voices.length)];
      const clip = voice?.clips[Math.floor(chance() * voice.clips.length)];
      if (!voice || !clip) return;
      const most = Math.round((1.5 + chance() * 3.5) * rate);
      const from = Math.floor(chance() * Math.max(0, clip.length - most) * 0.5);
      const part = clip.subarray(from, from + most);
      if (at + part.length > samples.length) return;
      const sounds = soundsIn(part);
      let power = 1e-9;
      let count = 1;
      for (const [a, b] of sounds) {
        for (const value of part.subarray(a * 16, b * 16)) power += value * value;
        count += (b - a) * 16;
      }
      const gain = (0.08 * 10 ** ((chance() - 0.5) * 0.4)) / Math.sqrt(power / count);
      const heard = room ? echoed(part, room) : part;
      for (let n = 0; n < heard.length && at + n < samples.length; n += 1) {
        samples[at + n] = (samples[at + n] ?? 0) + (heard[n] ?? 0) * gain;
      }
      const start = Math.round(at / 16);
      for (const [a, b] of sounds)
        truth.push({ who: voice.who, channel: voice.channel, from: start + a, to: start + b });
      at += part.length + Math.round((0.4 + chance() * 1.6) * rate);
    }
  };
  if (condition.busy) {
    lane(condition.voices.filter(({ who }) => who === "child"));
    lane(condition.voices.filter(({ who }) => who === "adult"));
  } else lane(condition.voices);
  const noise = (condition.noise ?? roomNoise)(samples.length, chance);
  const gain = 0.08 * 10 ** (-condition.snr / 20);
  for (let n = 0; n < samples.length; n += 1) samples[n] = (samples[n] ?? 0) + gain * (noise[n] ?? 0);
  truth.sort((a, b) => a.from - b.from || a.to - b.to);
  return { samples: recorded(samples, condition), truth };
};

/** What a recorder or a film makes of it. */
export const recorded = (samples: Float32Array, { band, aac }: Pick<Condition, "band" | "aac">): Float32Array => {
  let out = samples;
  if (band === "telephone")
    out = through(
      out,
      "highpass=f=300:p=2,highpass=f=300:p=2,lowpass=f=3400:p=2,lowpass=f=3400:p=2,lowpass=f=3400:p=2",
    );
  if (band === "8 kHz") out = through(out, "aresample=8000,aresample=16000");
  if (!aac) return out;
  const folder = mkdtempSync(join(tmpdir(), "attune-bench-"));
  const film = join(folder, "film.m4a");
  const given = [
    "-v",
    "error",
    "-f",
    "f32le",
    "-ac",
    "1",
    "-ar",
    `${rate}`,
    "-i",
    "-",
    "-ar",
    "48000",
    "-c:a",
    "aac",
    "-b:a",
    "32k",
    film,
  ];
  execFileSync("ffmpeg", given, { input: bytesOf(out) });
  const back = ffmpeg(["-i", film]);
  rmSync(folder, { recursive: true });
  const same = new Float32Array(out.length);
  same.set(back.subarray(0, out.length));
  return same;
};

const normal = (chance: Random): number => (chance() + chance() + chance() + chance() - 2) * 1.73;

const even = (noise: Float32Array): Float32Array => {
  let sum = 1e-12;
  for (const value of noise) sum += value * value;
  const gain = 1 / Math.sqrt(sum / noise.length);
  return noise.map((value) => value * gain);
};

/** The sum of a lazy low rumble, a hiss, a mains hum and a few clinks: root mean square 1. */
export const roomNoise = (count: number, chance: Random): Float32Array => {
  let slow = 0;
  const hum = 2 * Math.PI * (chance() < 0.5 ? 50 : 60);
  const [hiss, rumble, mains] = [0.2 + chance(), 0.2 + chance() * 2, chance() * 0.5];
  const out = Float32Array.from({ length: count }, (_, n) => {
    const white = normal(chance);
    slow = slow * 0.95 + white * 0.3;
    const at = n / rate;
    return (
      hiss * white +
      rumble * slow +
      mains * (Math.sin(hum * at) + 0.5 * Math.sin(2 * hum * at + 1) + 0.3 * Math.sin(5 * hum * at))
    );
  });
  for (let at = chance() * 4; at * rate < count; at += 0.5 + chance() * 6)
    clink(out, Math.floor(at * rate), 1 + chance() * 5, chance);
  return even(out);
};

const clink = (into: Float32Array, at: number, loud: number, chance: Random): void => {
  const tones = Array.from({ length: 4 }, () => 300 + chance() ** 2 * 6000);
  const dies = 5 + chance() * 60;
  for (let n = 0; n < rate * 0.4 && at + n < into.length; n += 1) {
    const time = n / rate;
    let sum = normal(chance) * Math.exp(-time * 300);
    for (const hz of tones) sum += 0.5 * Math.sin(2 * Math.PI * hz * time) * Math.exp(-time * dies);
    into[at + n] = (into[at + n] ?? 0) + loud * sum;
  }
};

/** A tune over chords, on a struck and on a blown instrument. */
export const tune = (count: number, chance: Random): Float32Array => {
  const out = new Float32Array(count);
  const scale = [0, 2, 4, 7, 9, 12, 14, 16];
  const root = 130 + chance() * 130;
  const beat = 0.2 + chance() * 0.4;
  const blown = chance() < 0.5;
  for (let step = 0; step * beat * rate < count; step += 1) {
    const notes = step % 4 === 0 ? [0, 2, 4] : [Math.floor(chance() * scale.length)];
    for (const note of notes) {
      const hz = root * 2 ** ((scale[note] ?? 0) / 12) * (step % 4 === 0 ? 1 : 2);
      const from = Math.floor(step * beat * rate);
      const length = beat * (step % 4 === 0 ? 3 : 1.2);
      for (let n = 0; n < length * rate && from + n < count; n += 1) {
        const time = n / rate;
        const shape = blown
          ? Math.min(1, time * 15, (length - time) * 15)
          : Math.min(1, time * 200) * Math.exp(-time * 4);
        const turn = 2 * Math.PI * hz * time + (blown ? 0.4 * Math.sin(2 * Math.PI * 5.5 * time) : 0);
        out[from + n] =
          (out[from + n] ?? 0) + shape * (Math.sin(turn) + 0.4 * Math.sin(2 * turn) + 0.2 * Math.sin(3 * turn));
      }
    }
  }
  return even(out);
};

type Room = { readonly taps: readonly (readonly [at: number, gain: number])[] };

/** A room as 400 sparse echoes that die in 0.2 to 0.45 s. */
const roomOf = (chance: Random): Room => {
  const dies = 0.2 + chance() * 0.25;
  const taps = Array.from({ length: 400 }, () => {
    const at = 0.003 + chance() * dies;
    return [Math.floor(at * rate), 0.09 * normal(chance) * Math.exp((-6.9 * at) / dies) * 2] as const;
  });
  return { taps: [[0, 1], ...taps] };
};

const echoed = (samples: Float32Array, { taps }: Room): Float32Array => {
  const out = new Float32Array(samples.length + rate / 2);
  for (const [at, gain] of taps)
    for (let n = 0; n < samples.length; n += 1) out[at + n] = (out[at + n] ?? 0) + gain * (samples[n] ?? 0);
  return out;
};

/** The same voice faster and higher by `factor`: a shorter vocal tract. */
export const younger = (samples: Float32Array, factor: number): Float32Array =>
  Float32Array.from({ length: Math.floor(samples.length / factor) - 1 }, (_, n) => {
    const at = n * factor;
    const whole = Math.floor(at);
    return (samples[whole] ?? 0) * (1 - at + whole) + (samples[whole + 1] ?? 0) * (at - whole);
  });
