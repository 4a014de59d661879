/**
 * The plainest listener there is, as a yardstick: loudness over the room's floor says that somebody sounds, pitch says
 * who (over 270 Hz the child), length says crying. Nothing in it is learned.
 */
import { floorOf } from "./listening-floor.ts";
import { pitchFinder, pitchWindow } from "../src/practice/pitch.ts";
import { blip, bridge, atLeast, middle, pause, type Run, runsOf, share } from "../src/listening/runs.ts";
import type { Truth } from "./listening-mixes.ts";

const frame = 800;

/** What the rule hears in 16 kHz samples. */
export const byRule = (samples: Float32Array): Truth[] => {
  const count = Math.floor(samples.length / frame);
  const find = pitchFinder();
  const loud = new Float32Array(count);
  const pitch = new Float32Array(count);
  for (let n = 0; n < count; n += 1) {
    let sum = 1e-10;
    for (const value of samples.subarray(n * frame, (n + 1) * frame)) sum += value * value;
    loud[n] = 10 * Math.log10(sum / frame);
    const from = n * frame + frame / 2 - pitchWindow / 2;
    const window = new Float32Array(pitchWindow);
    for (let k = 0; k < pitchWindow; k += 1) window[k] = samples[from + k] ?? 0;
    const [hz, clear] = find(window);
    pitch[n] = clear > 0.7 ? hz : 0;
  }
  const floor = floorOf(loud);
  const voiced = (n: number): boolean => (pitch[n] ?? 0) > 0;
  const runs = atLeast(
    bridge(
      runsOf(count, (n) => (loud[n] ?? 0) > (floor[n] ?? 0) + 9),
      pause,
    ),
    blip,
  ).filter((run) => share(run, voiced) > 0.25);
  const hz = (run: Run): number => middle(pitch, run, voiced) ?? 0;
  return runs.map((run) => {
    const child = hz(run) > 270;
    const cry = child && run.to - run.from >= 16;
    return { who: child ? "child" : "adult", channel: cry ? "cry" : "voice", from: run.from * 50, to: run.to * 50 };
  });
};
