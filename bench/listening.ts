/**
 * How right and how fast the listener is, on speakers and phones that training never saw, condition by condition, beside
 * a rule on loudness and pitch and, where its folder is given, the first listener (Silero and rules).
 * Run: node bench/listening.ts [--data FOLDER] [--ears FILE] [--first FOLDER] [--teacher] [--minutes 8] [--part test] [--only WORD]
 * FOLDER of the first listener: mkdir F && git archive <commit> src package.json package-lock.json | tar -x -C F && (cd F && npm ci).
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { attend, eventsOf } from "../src/listening/listening.ts";
import { classes, eventTally, frameTally } from "../src/listening/score.fixture.ts";
import { openEars } from "../src/listening/session.ts";
import { chanceFrom } from "../src/sample/formant.ts";
import { makeSample } from "../src/sample/sample.ts";
import { type Scene, table } from "./listening-figures.ts";
import {
  clips,
  type Condition,
  type Mix,
  type Part,
  rate,
  recorded,
  roomNoise,
  scene,
  type Truth,
  through,
  tune,
  type Voice,
  younger,
} from "./listening-mixes.ts";
import { byRule } from "./listening-rule.ts";
import { criesOnly, teacherOf } from "./listening-teacher.ts";
import { adaptations } from "./listening-families.ts";
import { heldVoices } from "./listening-held.ts";
import { type Attending, calibration } from "./listening-sure.ts";

const { values: given } = parseArgs({
  options: {
    data: { type: "string", default: new URL("../../shared/data/listening", import.meta.url).pathname },
    ears: { type: "string", default: new URL("../src/listening/ears.onnx", import.meta.url).pathname },
    first: { type: "string" },
    teacher: { type: "boolean", default: false },
    minutes: { type: "string", default: "8" },
    clips: { type: "string", default: "6" },
    part: { type: "string", default: "test" },
    only: { type: "string" },
  },
});

/** What ours heard of the mixes with voices, for the last two sections. */
const kept: Attending[] = [];

type Listener = { readonly name: string; readonly hear: (mix: Mix) => Promise<readonly Truth[]> };

const ears = await openEars(readFileSync(given.ears));
const listeners: Listener[] = [
  {
    name: "ours",
    hear: async ({ samples, truth }) => {
      const attended = await attend([{ samples, rate }], ears);
      if (truth.length > 0) kept.push({ attended, truth });
      return eventsOf(attended);
    },
  },
  { name: "rule", hear: async ({ samples }) => byRule(samples) },
];
if (given.first) {
  const folder = given.first;
  const [door, session] = await Promise.all(
    ["listening", "session"].map((name) => import(join(folder, "src/listening", `${name}.ts`))),
  );
  const model = readFileSync(join(folder, "node_modules/@ricky0123/vad-web/dist/silero_vad_v5.onnx"));
  const first = await session.openEars(model);
  listeners.push({ name: "first", hear: ({ samples }) => door.listenTo(samples, rate, first) });
}

const measure = async (name: string, mixes: readonly Mix[]): Promise<void> => {
  if (given.only && !name.includes(given.only)) return;
  const seconds = mixes.reduce((sum, { samples }) => sum + samples.length / rate, 0);
  console.log(`\n${name} (${seconds.toFixed(0)} s)`);
  for (const { name: who, hear } of listeners) {
    const start = process.cpuUsage();
    const scenes: Scene[] = [];
    for (const mix of mixes) {
      const { samples, truth } = mix;
      const heard = await hear(mix);
      const length = (samples.length / rate) * 1000;
      scenes.push({
        frames: new Map(classes.map((one) => [one, frameTally(heard, truth, one, length)])),
        events: new Map(classes.map((one) => [one, eventTally(heard, truth, one)])),
        heard: heard.length,
        seconds: length / 1000,
      });
    }
    const used = process.cpuUsage(start);
    console.log(
      table(
        who,
        scenes,
        (used.user + used.system) / 1e6 / seconds,
        mixes.every(({ truth }) => truth.length === 0),
      ),
    );
  }
};

const sample = makeSample();
await measure("The sample recording", [
  { samples: sample.samples, truth: sample.recording.events.filter((event) => event.by === "heard") },
]);

const data = given.data;
if (!existsSync(data)) {
  console.log(`\n${data} is not here: no real voices were measured.`);
  process.exit(0);
}

const cry = (from: readonly Float32Array[]): Voice => ({ who: "child", channel: "cry", clips: from });
const child = (from: readonly Float32Array[]): Voice => ({ who: "child", channel: "voice", clips: from });
const adult = (from: readonly Float32Array[]): Voice => ({ who: "adult", channel: "voice", clips: from });

const peopleOf = (part: Part) => {
  const phones = clips(join(data, "cry/donateacry"), 60, part);
  const others = part === "test" ? clips(join(data, "cry/esc10"), 24, null) : [];
  const reading = clips(join(data, "child/speechocean762"), 80, part);
  const little = reading.filter((_, n) => n % 2 === 0).map((clip, n) => younger(clip, 1.25 + (n % 8) * 0.06));
  const adults = ["adult/librispeech", "adult/speechocean762"].flatMap((folder) => clips(join(data, folder), 40, part));
  return { phones, others, reading, little, adults };
};
const part: Part = given.part === "valid" ? "valid" : "test";
const { phones, others, reading, little, adults } = peopleOf(part);
/** As to an infant: higher by up to nine tenths with the same vocal tract, slower. */
const raised = adults
  .filter((_, n) => n % 3 === 0)
  .map((clip, n) => through(clip, `rubberband=pitch=${(1.3 + 0.022 * n).toFixed(3)}:tempo=0.8:formant=preserved`));
const voices = [cry([...phones, ...others]), child(reading), child(little), adult(adults), adult(adults)];

if (given.teacher) {
  const met = peopleOf(part === "test" ? "valid" : "test");
  const people = [cry(met.phones), child(met.reading), child(met.little), adult(met.adults), adult(met.adults)];
  const dice = chanceFrom(77);
  const lessons = Array.from({ length: 10 }, (_, n) => scene({ name: "", voices: people, snr: 5 + 2 * n }, 60, dice));
  const hear = await teacherOf(join(data, "teacher"), lessons);
  listeners.push({ name: "teacher", hear: ({ samples }) => hear(samples) });
}

const checked = await criesOnly(join(data, "teacher"), phones);
const conditions: readonly Condition[] = [
  { name: "20 dB over a room's noise", voices, snr: 20 },
  { name: "10 dB", voices, snr: 10 },
  { name: "5 dB", voices, snr: 5 },
  { name: "rooms of 0.2 to 0.45 s, 15 dB", voices, snr: 15, room: true },
  { name: "telephone band, 15 dB", voices, snr: 15, band: "telephone" },
  { name: "8 kHz file, 15 dB", voices, snr: 15, band: "8 kHz" },
  { name: "AAC at 32 kbit/s, 15 dB", voices, snr: 15, aac: true },
  { name: "busy overlaps, 15 dB", voices, snr: 15, busy: true },
  { name: "music 10 dB under", voices, snr: 10, noise: tune },
  {
    name: "all at once: room, telephone, AAC, overlaps, 8 dB",
    voices,
    snr: 8,
    room: true,
    band: "telephone",
    aac: true,
    busy: true,
  },
  { name: "cries of another corpus alone (ESC-10) and adults, 15 dB", voices: [cry(others), adult(adults)], snr: 15 },
  { name: "cries of other phones alone and adults, 15 dB", voices: [cry(phones), adult(adults)], snr: 15 },
  {
    name: `the same, only the ${checked.length} of ${phones.length} clips that the teacher hears crying in throughout`,
    voices: [cry(checked), adult(adults)],
    snr: 15,
  },
  {
    name: "adults as to an infant (pitch x 1.3 to 1.9), children and cries, 15 dB",
    voices: [cry(phones), child(reading), child(little), adult(raised), adult(raised)],
    snr: 15,
  },
];

const scenes = Math.max(2, Math.round(Number(given.minutes)));
for (const [index, condition] of conditions.entries()) {
  if (given.only && !condition.name.includes(given.only)) continue;
  if (condition.voices.some(({ clips: some }) => some.length === 0)) continue;
  const chance = chanceFrom(100 + index);
  await measure(
    condition.name,
    Array.from({ length: scenes }, () => scene(condition, 60, chance)),
  );
}

const nobody = (name: string, make: (count: number) => Float32Array): Promise<void> =>
  measure(
    `nobody: ${name}`,
    [1, 2, 3].map(() => ({ samples: make(60 * rate), truth: [] })),
  );
const chance = chanceFrom(9);
const at = (samples: Float32Array, level: number): Float32Array =>
  samples.map((value) => Math.max(-1, Math.min(1, value * level)));
await nobody("a room's noise", (count) => at(roomNoise(count, chance), 0.03));
await nobody("loud noise", (count) => at(roomNoise(count, chance), 0.3));
await nobody("music", (count) => at(tune(count, chance), 0.1));
await nobody("silence", (count) => new Float32Array(count));
await nobody("a television: an adult's voice, far, small and echoing (an adult's voice to any microphone)", (count) => {
  const said = scene({ name: "", voices: [adult(adults)], snr: 20, room: true, noise: tune }, count / rate, chance);
  return at(recorded(said.samples, { band: "telephone" }), 0.15);
});

console.log("\nSure means sure: expected calibration error over all mixes with voices; sureness > how often right");
for (const name of ["child", "cry", "adult"] as const) {
  const { error, rows } = calibration(kept, name);
  console.log(`  ${name.padEnd(6)} ${error.toFixed(3)}   ${rows.join("  ")}`);
}

await heldVoices(data, ears, given.only);

await adaptations({ data, part, ears, conditions, clips: Number(given.clips), only: given.only });
