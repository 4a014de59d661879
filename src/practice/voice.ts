/**
 * A few figures of how somebody spoke, from the sound alone: pitch and its range (pitch.ts), pauses, and pace as syllables
 * for each second of speaking. A syllable is a voiced peak of loudness between two dips of 2 dB, and it speaks where it is
 * louder than 25 dB under nearly the loudest (de Jong and Wempe 2009, as their script of 2010 has it). Nothing of it says
 * what somebody felt, and how loud it was recorded changes nothing.
 */
import { quantile } from "../ground/chance.ts";
import { done, failed, type Result } from "../ground/result.ts";
import type { VoiceFigures, VoiceKind, VoiceTake, VoiceTakes } from "./kept.ts";
import { pitchFinder, pitchWindow } from "./pitch.ts";

/** Of 16 kHz mono. Times in ms, levels in dB. `least`: so much voice it takes; ours. The others: de Jong and Wempe. */
export const voiceRule = {
  rate: 16_000,
  row: 10,
  under: 25,
  dip: 2,
  pause: 300,
  least: 5000,
  /** Louder than what is there in the silences, by so much; a voice by less. */
  overNoise: 6,
  voiceOverNoise: 3,
  /** In Hz: low men's voices and what is under the usual. */
  lowest: 60,
  /** So periodic is a voice (0 to 1). */
  clear: 0.75,
  /** Shorter than this it is a click. */
  click: 60,
  /** Nothing was heard: its loudest under this. */
  silent: -65,
  /** The sound is cut off at the top: more of it than this share lies there. */
  cut: 0.001,
} as const;

export type VoiceProblem = "voice-silent" | "voice-little";

const { rate, row } = voiceRule;
const hop = (rate * row) / 1000;

/** The figures of a clip at 16 kHz, -1 to 1. Refuses silence, and less voice than it takes. */
export const voiceOf = (samples: Float32Array): Result<VoiceFigures, VoiceProblem> => {
  const loud = loudness(samples, 2 * hop);
  if (loud.length === 0) return failed("voice-silent");
  const sorted = Float64Array.from(loud).sort();
  const top = quantile(sorted, 0.99);
  if (top < voiceRule.silent) return failed("voice-silent");
  const noise = quantile(sorted, 0.05);
  const floor = top - voiceRule.under;
  const pitches = pitchesOf(samples, loud, Math.max(floor, noise + voiceRule.voiceOverNoise));
  const heard = pitches.filter((hz) => hz > 0).sort();
  if (heard.length * row < voiceRule.least) return failed("voice-little");
  const [low, pitch, high] = [0.1, 0.5, 0.9].map((share) => quantile(heard, share)) as [number, number, number];

  const over = Math.max(floor, Math.min(noise + voiceRule.overNoise, top - voiceRule.overNoise));
  const spoken = stretches(loud.map((db, n) => Number(db > over || (pitches[n] ?? 0) > 0)));
  const gaps = spoken.slice(1).map(({ from }, n) => (from - (spoken[n]?.to ?? 0)) * row);
  const speaking = spoken.reduce((sum, { from, to }) => sum + (to - from) * row, 0);
  const nuclei = nucleiOf(loudness(samples, pitchWindow), pitches, Math.max(floor, over - voiceRule.overNoise));
  return done({
    pitch,
    low,
    high,
    range: 12 * Math.log2(high / low),
    pace: nuclei / (speaking / 1000),
    pauses: gaps.length,
    pause: gaps.length === 0 ? null : quantile(Float64Array.from(gaps).sort(), 0.5),
    length: (samples.length / rate) * 1000,
    voiced: heard.length * row,
    cut: isCut(samples),
  });
};

/** Loudness in dB of full scale, a row every 10 ms, through a Hann window of `size` samples around the row. */
const loudness = (samples: Float32Array, size: number): Float32Array => {
  const window = Float64Array.from({ length: size }, (_, n) => Math.sin((Math.PI * (n + 0.5)) / size) ** 2);
  const whole = window.reduce((sum, weight) => sum + weight, 0);
  return Float32Array.from({ length: Math.floor(samples.length / hop) }, (_, n) => {
    const from = Math.round((n + 0.5) * hop - size / 2);
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (window[k] ?? 0) * (samples[from + k] ?? 0) ** 2;
    return 10 * Math.log10(sum / whole + 1e-12);
  });
};

/** The pitch of each row in Hz; 0 where it is not over `least` dB, or is no voice. */
const pitchesOf = (samples: Float32Array, loud: Float32Array, least: number): Float32Array => {
  const find = pitchFinder(rate, voiceRule.lowest);
  const part = new Float32Array(pitchWindow);
  return loud.map((db, n) => {
    if (db <= least) return 0;
    const from = Math.round((n + 0.5) * hop - pitchWindow / 2);
    for (let k = 0; k < pitchWindow; k++) part[k] = samples[from + k] ?? 0;
    const [hz, clear] = find(part);
    return clear >= voiceRule.clear ? hz : 0;
  });
};

type Rows = { readonly from: number; readonly to: number };

/** Where it is spoken, in rows: what is less than a pause apart is one stretch, and a click is none, so that it does not make two silences of one. */
const stretches = (speaks: Float32Array): readonly Rows[] => {
  const all: { from: number; to: number }[] = [];
  for (let n = 0; n < speaks.length; n++) {
    if (speaks[n] === 0) continue;
    const last = all.at(-1);
    if (last !== undefined && last.to === n) last.to = n + 1;
    else all.push({ from: n, to: n + 1 });
  }
  const joined: { from: number; to: number }[] = [];
  for (const one of all) {
    const last = joined.at(-1);
    if (last !== undefined && (one.from - last.to) * row < voiceRule.pause) last.to = one.to;
    else joined.push({ ...one });
  }
  return joined.filter(({ from, to }) => (to - from) * row >= voiceRule.click);
};

/** How many voiced peaks over `least` dB lie between dips of 2 dB. */
const nucleiOf = (loud: Float32Array, pitches: Float32Array, least: number): number => {
  let count = 0;
  let peak = 0;
  let dip = Number.POSITIVE_INFINITY;
  let rising = true;
  for (let n = 0; n <= loud.length; n++) {
    const db = loud[n] ?? Number.NEGATIVE_INFINITY;
    if (rising) {
      if (db > (loud[peak] ?? 0)) peak = n;
      else if ((loud[peak] ?? 0) - db >= voiceRule.dip) {
        const isVoice = [-2, -1, 0, 1, 2].some((by) => (pitches[peak + by] ?? 0) > 0);
        if ((loud[peak] ?? 0) > least && isVoice) count++;
        rising = false;
        dip = db;
      }
    } else if (db < dip) dip = db;
    else if (db - dip >= voiceRule.dip) {
      rising = true;
      peak = n;
    }
  }
  return count;
};

const isCut = (samples: Float32Array): boolean => {
  let at = 0;
  for (const sample of samples) if (Math.abs(sample) >= 0.985) at++;
  return at > samples.length * voiceRule.cut;
};

/** The most that are kept of each kind; the oldest go. */
const most = 12;
/** `takes` with one more. */
export const addTake = ({ takes }: VoiceTakes, one: VoiceTake): VoiceTakes => {
  const all = [...takes, one];
  const gone = all.filter(({ kind }) => kind === one.kind).slice(0, -most);
  return { v: 1, takes: all.filter((each) => !gone.includes(each)) };
};
/** The last of each kind. */
export const lastTakes = ({ takes }: VoiceTakes): Readonly<Record<VoiceKind, VoiceTake | null>> => ({
  calm: takes.findLast(({ kind }) => kind === "calm") ?? null,
  rushed: takes.findLast(({ kind }) => kind === "rushed") ?? null,
});
