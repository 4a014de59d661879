/** Voices that are made: a pitch that moves as asked, syllables, pauses, a room's noise. */
import { seeded } from "../ground/chance.ts";

export type MadeVoice = {
  /** Hz at a time in seconds. */
  readonly pitch: (seconds: number) => number;
  /** Syllables a second, and how many are in each phrase; silences in ms between the phrases. */
  readonly pace: number;
  readonly phrases: readonly number[];
  readonly silences: readonly number[];
  /** dB under the voice; null for none. */
  readonly noise?: number | null;
  /** Silence before and after it, in ms. */
  readonly before?: number;
  readonly after?: number;
  readonly seed?: number;
  /** How quiet it is between two syllables: a share of the loudest, 0.2 where nothing is said. */
  readonly dip?: number;
  /** How many times as strong the second harmonic is. */
  readonly second?: number;
};

const rate = 16_000;

/** The sound at 16 kHz, its highest about 0.3; `pitches`, what it is in the midst of each voiced 10 ms. */
export const makeVoice = (made: MadeVoice): { samples: Float32Array; pitches: Float64Array; seconds: number } => {
  const {
    pitch,
    pace,
    phrases,
    silences,
    noise = null,
    before = 500,
    after = 500,
    seed = 1,
    dip = 0.2,
    second = 1,
  } = made;
  const random = seeded(seed);
  const spans: { from: number; syllables: number; length: number }[] = [];
  let at = before / 1000;
  phrases.forEach((syllables, n) => {
    const length = syllables / pace;
    spans.push({ from: at, syllables, length });
    at += length + (silences[n] ?? 0) / 1000;
  });
  const last = spans.at(-1);
  const seconds = (last ? last.from + last.length : at) + after / 1000;
  const samples = new Float32Array(Math.round(seconds * rate));
  const pitches: number[] = [];
  let phase = 0;
  for (let n = 0; n < samples.length; n++) {
    const t = n / rate;
    const hz = pitch(t);
    phase = (phase + hz / rate) % 1;
    const span = spans.find(({ from, length }) => t >= from && t < from + length);
    if (span === undefined) continue;
    const within = (t - span.from) / span.length;
    // A dip of some 14 dB between two syllables, and an edge of 20 ms on each phrase.
    const syllable = dip + (1 - dip) * Math.sin(Math.PI * within * span.syllables) ** 2;
    const edge = Math.min(1, (within * span.length) / 0.02, ((1 - within) * span.length) / 0.02);
    let sum = 0;
    const most = Math.min(20, Math.floor(4000 / hz));
    for (let k = 1; k <= most; k++) sum += ((k === 2 ? second : 1) * Math.sin(2 * Math.PI * k * phase)) / k;
    samples[n] = 0.18 * sum * syllable * edge;
    if (n % (rate / 100) === 0) pitches.push(hz);
  }
  if (noise !== null) {
    let power = 0;
    let many = 0;
    for (const sample of samples) {
      power += sample * sample;
      if (sample !== 0) many++;
    }
    const size = Math.sqrt((power / Math.max(1, many)) * 10 ** (-noise / 10) * 3);
    for (let n = 0; n < samples.length; n++) samples[n] = (samples[n] ?? 0) + size * (2 * random() - 1);
  }
  return { samples, pitches: Float64Array.from(pitches).sort(), seconds };
};
