/**
 * How right and how fast the listener is in Node: on the sample recording, and, where /work/shared/data/listening is
 * there, on timelines cut together from real cries, children and adults that are not in the product.
 * Run: node bench/listening-node.ts [data folder]
 */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listenTo } from "../src/listening/listening.ts";
import { type Class, classes, eventTally, figures, frameTally, type Tally, together } from "../src/listening/score.ts";
import { openEars } from "../src/listening/session.ts";
import type { Event } from "../src/recording/recording.ts";
import { type Chance, chanceFrom } from "../src/sample/formant.ts";
import { makeSample } from "../src/sample/sample.ts";

const rate = 16_000;
const data = process.argv[2] ?? new URL("../../shared/data/listening", import.meta.url).pathname;
const model = new URL("../node_modules/@ricky0123/vad-web/dist/silero_vad_v5.onnx", import.meta.url);
const ears = await openEars(readFileSync(model));

type Truth = Pick<Event, "who" | "channel" | "from" | "to">;
type Mix = { readonly samples: Float32Array; readonly truth: readonly Truth[] };

const percent = (value: number | null): string => (value === null ? "  -" : value.toFixed(2).slice(value < 1 ? 1 : 0));

const report = async (name: string, mixes: readonly Mix[]): Promise<void> => {
  const empty: Tally = { hit: 0, extra: 0, missed: 0 };
  const frames = new Map<Class, Tally>();
  const events = new Map<Class, Tally>();
  const errors: number[] = [];
  let sound = 0;
  let cpu = 0;
  for (const { samples, truth } of mixes) {
    const start = process.cpuUsage();
    const heard = await listenTo(samples, rate, ears);
    const used = process.cpuUsage(start);
    cpu += (used.user + used.system) / 1e6;
    sound += samples.length / rate;
    for (const one of classes) {
      frames.set(
        one,
        together(frames.get(one) ?? empty, frameTally(heard, truth, one, (samples.length / rate) * 1000)),
      );
      const tally = eventTally(heard, truth, one);
      events.set(one, together(events.get(one) ?? empty, tally));
      if (one === "child" || one === "adult") errors.push(...tally.errors);
    }
  }
  errors.sort((a, b) => a - b);
  const at = (part: number): number => errors[Math.floor(errors.length * part)] ?? 0;
  console.log(`\n${name}: ${sound.toFixed(0)} s, real-time factor ${(cpu / sound).toFixed(3)} (CPU)`);
  console.log("               frame P / R / F1     event P / R");
  for (const one of classes) {
    const f = figures(frames.get(one) ?? empty);
    const e = figures(events.get(one) ?? empty);
    console.log(
      `  ${one.padEnd(12)} ${percent(f.precision)} / ${percent(f.recall)} / ${percent(f.f1)}      ${percent(e.precision)} / ${percent(e.recall)}`,
    );
  }
  console.log(`  onset error: median ${at(0.5)} ms, 90th percentile ${at(0.9)} ms`);
};

const sample = makeSample();
await report("The sample recording", [
  { samples: sample.samples, truth: sample.recording.events.filter((event) => event.by === "heard") },
]);

if (!existsSync(data)) {
  console.log(`\n${data} is not here: no real voices were measured.`);
  process.exit(0);
}

const read = (path: string): Float32Array => {
  const bytes = execFileSync("ffmpeg", ["-v", "error", "-i", path, "-f", "f32le", "-ac", "1", "-ar", "16000", "-"], {
    maxBuffer: 1 << 28,
  });
  return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + (bytes.length >> 2) * 4));
};

/** Every n-th file of a folder, decoded. */
const clips = (folder: string, count: number): Float32Array[] => {
  const files = readdirSync(join(data, folder))
    .filter((file) => file.endsWith(".flac"))
    .sort();
  const step = Math.max(1, Math.floor(files.length / count));
  return files
    .filter((_, index) => index % step === 0)
    .slice(0, count)
    .map((file) => read(join(data, folder, file)));
};

/** Where a clip itself sounds: 50 ms frames within 26 dB of its loud ones, pauses under 300 ms closed. */
const soundsIn = (samples: Float32Array): [number, number][] => {
  const levels: number[] = [];
  for (let n = 0; n + 800 <= samples.length; n += 800) {
    let sum = 1e-12;
    for (let k = n; k < n + 800; k += 1) sum += (samples[k] ?? 0) ** 2;
    levels.push(10 * Math.log10(sum / 800));
  }
  const loud = [...levels].sort((a, b) => a - b)[Math.floor(levels.length * 0.9)] ?? 0;
  const found: [number, number][] = [];
  levels.forEach((level, n) => {
    if (level < loud - 26) return;
    const last = found.at(-1);
    if (last && n * 50 - last[1] < 300) last[1] = n * 50 + 50;
    else found.push([n * 50, n * 50 + 50]);
  });
  return found.filter(([from, to]) => to - from >= 200);
};

type Voice = { readonly who: "child" | "adult"; readonly channel: "voice" | "cry"; readonly clips: Float32Array[] };

/** A timeline of clips at random with pauses, over pinkish noise that lies `snr` dB under the voices. */
const timeline = (voices: readonly Voice[], snr: number, seconds: number, chance: Chance): Mix => {
  const samples = new Float32Array(seconds * rate);
  const truth: Truth[] = [];
  let at = rate;
  for (;;) {
    const voice = voices[Math.floor(chance() * voices.length)];
    const clip = voice?.clips[Math.floor(chance() * voice.clips.length)];
    if (!voice || !clip) break;
    const most = Math.round((1.5 + chance() * 3.5) * rate);
    const from = Math.floor(chance() * Math.max(0, clip.length - most) * 0.5);
    const part = clip.subarray(from, from + most);
    if (at + part.length > samples.length) break;
    const sounds = soundsIn(part);
    let power = 1e-9;
    let count = 1;
    for (const [a, b] of sounds) {
      for (const value of part.subarray(a * 16, b * 16)) power += value * value;
      count += (b - a) * 16;
    }
    const gain = (0.08 * 10 ** ((chance() - 0.5) * 0.4)) / Math.sqrt(power / count);
    for (let n = 0; n < part.length; n += 1) samples[at + n] = (part[n] ?? 0) * gain;
    for (const [a, b] of sounds) {
      truth.push({
        who: voice.who,
        channel: voice.channel,
        from: Math.round(at / 16) + a,
        to: Math.round(at / 16) + b,
      });
    }
    at += part.length + Math.round((0.4 + chance() * 1.6) * rate);
  }
  const noise = 0.08 * 10 ** (-snr / 20);
  let slow = 0;
  for (let n = 0; n < samples.length; n += 1) {
    const white = chance() + chance() + chance() - 1.5;
    slow = slow * 0.9 + white * 0.5;
    samples[n] = (samples[n] ?? 0) + noise * (white * 0.6 + slow) * 0.8;
  }
  return { samples, truth };
};

const cries: Voice = {
  who: "child",
  channel: "cry",
  clips: [...clips("cry/donateacry", 24), ...clips("cry/esc10", 24)],
};
const children: Voice = { who: "child", channel: "voice", clips: clips("child/speechocean762", 40) };
const adults: Voice = { who: "adult", channel: "voice", clips: clips("adult/librispeech", 40) };

for (const snr of [20, 10]) {
  const chance = chanceFrom(snr);
  const minutes = [1, 2, 3, 4].map(() => timeline([cries, adults], snr, 120, chance));
  await report(`Real cries and adults, ${snr} dB over noise`, minutes);
}
const chance = chanceFrom(5);
await report("Children of 6 to 10 reading (older than ours: expect little), adults and cries, 20 dB", [
  timeline([cries, adults, children], 20, 240, chance),
]);
