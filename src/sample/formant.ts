/**
 * A formant synthesiser: a band-limited voice source and breath noise through a cascade of resonators whose centres
 * glide (source and filter: Fant 1960; cascade of second-order resonators: Klatt 1980, JASA 67).
 */
import type { Random } from "../ground/chance.ts";

export const rate = 16_000;

/** A source of chance that always gives the same numbers for `seed`, a whole number (mulberry32). */
export const chanceFrom = (seed: number): Random => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** A line through points: `at` in seconds, rising. Between two points it eases like a half cosine. */
export type Contour = readonly (readonly [at: number, value: number])[];

/** The value of `line` at `at` seconds; before the first and after the last point, theirs. */
export const along = (line: Contour, at: number): number => {
  let before = line[0] ?? [0, 0];
  for (const point of line) {
    if (point[0] > at) {
      const span = point[0] - before[0];
      const part = span > 0 ? Math.min(1, Math.max(0, (at - before[0]) / span)) : 1;
      return before[1] + (point[1] - before[1]) * (0.5 - 0.5 * Math.cos(Math.PI * part));
    }
    before = point;
  }
  return before[1];
};

/** One utterance, as lines over time. */
export type Gesture = {
  /** Seconds. */
  readonly length: number;
  /** Hz. */
  readonly pitch: Contour;
  /** Loudness of the voice, 0 to 1, and of the breath (through the formants) and hiss (a fricative, over 3 kHz). */
  readonly voice: Contour;
  readonly breath: Contour;
  readonly hiss: Contour;
  /** Centres of the formants in Hz, lowest first. */
  readonly formants: readonly Contour[];
  /** How much each period strays in pitch (jitter), as a share; how fast and far the pitch sways (vibrato). */
  readonly jitter: number;
  readonly vibrato: { readonly hz: number; readonly share: number };
  /** How fast harmonics fall: 1 is bright and pressed (a cry), 2 soft. */
  readonly tilt: number;
};

const bandwidth = (hz: number): number => 55 + hz * 0.045;

/** The sound of `gesture`, 16 kHz, about -1 to 1 before any mixing. Takes its small irregularities from `chance`. */
export const sing = (gesture: Gesture, chance: Random): Float32Array => {
  const count = Math.round(gesture.length * rate);
  const out = new Float32Array(count);
  const poles = gesture.formants.map(() => ({ a: 0, b: 0, c: 0, one: 0, two: 0 }));
  let phase = 0;
  let stray = 1;
  let shimmer = 1;
  let hissBefore = 0;
  let pitch = 0;
  let loud = 0;
  let breath = 0;
  let hiss = 0;
  const sway = chance() * 2 * Math.PI;
  for (let n = 0; n < count; n += 1) {
    const at = n / rate;
    if (n % 40 === 0) {
      pitch =
        along(gesture.pitch, at) * (1 + gesture.vibrato.share * Math.sin(sway + 2 * Math.PI * gesture.vibrato.hz * at));
      loud = along(gesture.voice, at);
      breath = along(gesture.breath, at);
      hiss = along(gesture.hiss, at);
      gesture.formants.forEach((line, index) => {
        const pole = poles[index];
        const hz = Math.min(along(line, at), rate * 0.47);
        if (!pole) return;
        const radius = Math.exp((-Math.PI * bandwidth(hz)) / rate);
        pole.c = -radius * radius;
        pole.b = 2 * radius * Math.cos((2 * Math.PI * hz) / rate);
        pole.a = 1 - pole.b - pole.c;
      });
    }
    phase += (pitch * stray) / rate;
    if (phase >= 1) {
      phase -= 1;
      stray = 1 + gesture.jitter * (chance() * 2 - 1);
      shimmer = 1 + 4 * gesture.jitter * (chance() * 2 - 1);
    }
    const noise = chance() + chance() - 1;
    let sound = breath * noise * (0.4 + 0.6 * (1 - phase));
    if (loud > 0.001)
      sound += loud * shimmer * pulse(phase, Math.floor((rate * 0.46) / Math.max(pitch, 60)), gesture.tilt);
    for (const pole of poles) {
      const next = pole.a * sound + pole.b * pole.one + pole.c * pole.two;
      pole.two = pole.one;
      pole.one = next;
      sound = next;
    }
    out[n] = sound + hiss * (noise - hissBefore) * 0.5;
    hissBefore = noise;
  }
  return out;
};

/** A pulse train's value at `phase` (0 to 1) from its first `count` harmonics, the k-th of strength k^-tilt. */
const pulse = (phase: number, count: number, tilt: number): number => {
  const turn = 2 * Math.cos(2 * Math.PI * phase);
  let before = 0;
  let now = Math.sin(2 * Math.PI * phase);
  let sum = 0;
  for (let k = 1; k <= Math.min(count, 48); k += 1) {
    sum += now * (fall(tilt)[k] ?? 0);
    const next = turn * now - before;
    before = now;
    now = next;
  }
  return sum;
};

const falls = new Map<number, Float64Array>();

const fall = (tilt: number): Float64Array => {
  const known = falls.get(tilt);
  if (known) return known;
  const made = Float64Array.from({ length: 49 }, (_, k) => (k === 0 ? 0 : k ** -tilt));
  falls.set(tilt, made);
  return made;
};
