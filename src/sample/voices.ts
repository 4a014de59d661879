/**
 * Three voices: a young child's coo or babble, a child's cry, and an adult talking to a child (slow, sung contours).
 * Ranges: crying 350 to 550 Hz in rise-and-fall arcs of about a second with breaths between (Wasz-Höckert 1968);
 * infant-directed speech is higher, wider and slower than other speech (Fernald 1989). Formants of women: Hillenbrand 1995.
 */
import type { Random } from "../ground/chance.ts";
import { type Gesture, type Contour, sing } from "./formant.ts";

type Vowel = readonly [number, number, number];

const vowels: readonly Vowel[] = [
  [850, 1400, 2800],
  [600, 2100, 2950],
  [430, 2650, 3250],
  [520, 950, 2700],
  [440, 1050, 2700],
  [640, 1600, 2800],
  [740, 1850, 2850],
];

const between = (chance: Random, low: number, high: number): number => low + (high - low) * chance();
const pick = <Thing>(chance: Random, things: readonly [Thing, ...Thing[]] | readonly Thing[], or: Thing): Thing =>
  things[Math.floor(chance() * things.length)] ?? or;
const flat = (value: number): Contour => [[0, value]];

type Point = readonly [number, number];

/** An adult's phrase of `seconds` to a child: syllables of about a fifth of a second, some with hiss, a sung contour. */
export const adultPhrase = (seconds: number, chance: Random, quiet = false): Float32Array => {
  const voice: Point[] = [[0, 0]];
  const hiss: Point[] = [[0, 0]];
  const breath: Point[] = [[0, 0.02]];
  const tracks: Point[][] = [[], [], []];
  const base = between(chance, 185, 205);
  const peak = quiet ? 225 : between(chance, 235, 265);
  const shape = chance();
  const pitch: Point[] =
    shape < 0.4
      ? [
          [0, base],
          [seconds * 0.45, peak],
          [seconds, base * 0.92],
        ]
      : shape < 0.75
        ? [
            [0, base * 0.97],
            [seconds * 0.3, base * 1.12],
            [seconds * 0.6, base],
            [seconds, peak],
          ]
        : [
            [0, peak],
            [seconds * 0.5, base * 1.08],
            [seconds, base * 0.9],
          ];
  let at = 0.01;
  while (at < seconds - 0.1) {
    const span = Math.min(between(chance, 0.16, 0.27), seconds - at);
    const kind = chance();
    const onset = kind < 0.3 ? 0.075 : kind < 0.65 ? 0.045 : 0.05;
    const vowel = pick(chance, vowels, [640, 1600, 2800]);
    const glide = pick(chance, vowels, vowel);
    if (kind < 0.3) {
      hiss.push([at, 0], [at + 0.015, 0.11], [at + onset - 0.01, 0.11], [at + onset, 0]);
      voice.push([at, 0.03], [at + onset, 0.04]);
    } else if (kind < 0.65) {
      voice.push([at, 0.1], [at + onset - 0.005, 0.04]);
      breath.push([at + onset - 0.006, 0.02], [at + onset, 0.5], [at + onset + 0.015, 0.03]);
    } else {
      voice.push([at, 0.35], [at + onset, 0.4]);
      tracks[0]?.push([at, 290]);
      tracks[1]?.push([at, 1300]);
      tracks[2]?.push([at, 2500]);
    }
    const stress = between(chance, 0.75, 1);
    voice.push([at + onset + 0.025, stress], [at + span - 0.025, stress * 0.8]);
    vowel.forEach((hz, index) => {
      tracks[index]?.push([at + onset + 0.03, hz], [at + span * 0.8, hz + ((glide[index] ?? hz) - hz) * 0.3]);
    });
    at += span;
  }
  voice.push([seconds - 0.06, 0.5], [seconds, 0]);
  breath.push([seconds, 0]);
  const gesture: Gesture = {
    length: seconds,
    pitch: pitch.map(([t, hz]) => [t, hz]),
    voice,
    breath,
    hiss,
    formants: [...tracks, flat(3900), flat(4900)],
    jitter: 0.012,
    vibrato: { hz: 4.8, share: 0.008 },
    tilt: 1.25,
  };
  return sing(gesture, chance);
};

/** A child's coo or babble of `seconds`: one vowel that glides, or the same open syllable said again. */
export const childVoice = (seconds: number, chance: Random): Float32Array => {
  const scale = between(chance, 1.42, 1.52);
  const babble = chance() < 0.45;
  const start = between(chance, 330, 400);
  const top = between(chance, 430, 560);
  const voice: Point[] = [
    [0, 0],
    [0.04, 0.9],
  ];
  const vowel = pick(
    chance,
    vowels.filter(([first]) => first >= 520),
    [640, 1600, 2800],
  );
  const tracks: Point[][] = vowel.map((hz) => [[0, hz * scale]]);
  if (babble) {
    const step = between(chance, 0.24, 0.32);
    for (let at = step; at < seconds - 0.15; at += step) {
      voice.push([at - 0.05, 0.85], [at - 0.02, 0.15], [at + 0.02, 0.15], [at + 0.05, 0.95]);
      tracks[0]?.push([at - 0.06, (vowel[0] ?? 700) * scale], [at, 400], [at + 0.06, (vowel[0] ?? 700) * scale]);
    }
  } else {
    const other = pick(chance, vowels, vowel);
    tracks.forEach((track, index) => {
      track.push([seconds, ((vowel[index] ?? 0) * 0.5 + (other[index] ?? 0) * 0.5) * scale]);
    });
  }
  voice.push([seconds - 0.09, 0.8], [seconds, 0]);
  return sing(
    {
      length: seconds,
      pitch: [
        [0, start],
        [seconds * between(chance, 0.3, 0.6), top],
        [seconds, start * between(chance, 0.85, 1.05)],
      ],
      voice,
      breath: [
        [0, 0.05],
        [seconds, 0.05],
      ],
      hiss: flat(0),
      formants: [...tracks, flat(5600), flat(7000)],
      jitter: 0.015,
      vibrato: { hz: 6.2, share: 0.012 },
      tilt: 1.35,
    },
    chance,
  );
};

/** Crying of `seconds`: bursts of 0.7 to 1.3 s in a melody arc, a drawn breath of about a quarter second between. */
export const childCry = (seconds: number, chance: Random): Float32Array => {
  const out = new Float32Array(Math.round(seconds * 16_000));
  let at = 0;
  while (at < seconds - 0.3) {
    const left = seconds - at;
    const span = left < 1.7 ? left : between(chance, 0.7, 1.3);
    out.set(burst(span, chance), Math.round(at * 16_000));
    at += span;
    const gap = between(chance, 0.2, 0.27);
    if (at + gap < seconds - 0.3) out.set(drawnBreath(gap, chance), Math.round(at * 16_000));
    at += gap;
  }
  return out;
};

const burst = (seconds: number, chance: Random): Float32Array => {
  const low = between(chance, 360, 410);
  const top = between(chance, 480, 550);
  return sing(
    {
      length: seconds,
      pitch: [
        [0, low],
        [seconds * 0.3, top],
        [seconds * 0.7, top * 0.94],
        [seconds, low * 0.95],
      ],
      voice: [
        [0, 0],
        [0.05, 1],
        [seconds - 0.12, 0.95],
        [seconds, 0],
      ],
      breath: [
        [0, 0.08],
        [seconds * 0.8, 0.12],
        [seconds, 0.02],
      ],
      hiss: flat(0),
      formants: [
        flat(1150),
        flat(2150),
        [
          [0, 4200],
          [seconds, 4000],
        ],
        flat(5600),
        flat(7100),
      ],
      jitter: 0.02,
      vibrato: { hz: 7, share: 0.015 },
      tilt: 0.85,
    },
    chance,
  );
};

const drawnBreath = (seconds: number, chance: Random): Float32Array =>
  sing(
    {
      length: seconds,
      pitch: flat(400),
      voice: flat(0),
      breath: [
        [0, 0],
        [seconds * 0.4, 0.25],
        [seconds * 0.8, 0.2],
        [seconds, 0],
      ],
      hiss: flat(0),
      formants: [flat(900), flat(2300), flat(3900)],
      jitter: 0,
      vibrato: { hz: 1, share: 0 },
      tilt: 1,
    },
    chance,
  );
