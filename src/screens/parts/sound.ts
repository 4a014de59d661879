/**
 * A reset for the ear and the hand: a low hum that rises on the way in and falls on the way out, no voice, and a buzz at
 * each turn. All of it is handed to the audio clock at once, so that it goes on with the screen away.
 */
import type { Phase } from "../../calm/resets.ts";

export type Sounding = { readonly stop: () => void };

const silent: Sounding = { stop: () => {} };

/** Lets the phases be heard, `from` seconds after the first began. Silent where the browser has no sound. */
export const sound = (phases: readonly Phase[], from = 0): Sounding => {
  if (!("AudioContext" in window)) return silent;
  const context = new AudioContext();
  void context.resume().catch(() => {});
  const out = context.createGain();
  out.gain.value = 0;
  const soft = context.createBiquadFilter();
  soft.type = "lowpass";
  soft.frequency.value = 700;
  out.connect(soft).connect(context.destination);
  const voices = [1, 1.5].map((ratio) => {
    const voice = context.createOscillator();
    voice.type = "triangle";
    voice.frequency.value = 165 * ratio;
    voice.connect(out);
    voice.start();
    return { voice, ratio };
  });
  let at = context.currentTime + 0.05 - from;
  let size = 0;
  for (const phase of phases) {
    const [begins, ends] = [at, at + phase.seconds];
    at = ends;
    if (ends > context.currentTime) {
      const start = Math.max(begins, context.currentTime);
      out.gain.setValueAtTime(loudness(size), start);
      out.gain.linearRampToValueAtTime(loudness(phase.size), ends);
      for (const { voice, ratio } of voices) {
        voice.frequency.setValueAtTime(pitch(size) * ratio, start);
        voice.frequency.linearRampToValueAtTime(pitch(phase.size) * ratio, ends);
      }
    }
    size = phase.size;
  }
  out.gain.setTargetAtTime(0, Math.max(at, context.currentTime), 0.4);
  return {
    stop: () => {
      out.gain.cancelScheduledValues(context.currentTime);
      out.gain.setTargetAtTime(0, context.currentTime, 0.1);
      setTimeout(() => void context.close().catch(() => {}), 600);
    },
  };
};
const loudness = (size: number): number => 0.015 + 0.1 * size;
const pitch = (size: number): number => 165 + 55 * size;

/** Three soft tones, for "look in now". */
export const chime = (): void => {
  const note = (size: number): Phase => ({ say: "in", seconds: 0.5, size });
  const played = sound([note(1), note(0), note(1), note(0), note(1), note(0)]);
  setTimeout(played.stop, 3400);
};

/** Buzzes in `pattern` (milliseconds on, off, on ...), where the device can. */
export const buzz = (pattern: number | number[]): void => {
  if ("vibrate" in navigator) navigator.vibrate(pattern);
};
