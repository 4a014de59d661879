/**
 * Sureness on the 50 ms grid becomes sounds: a sound begins where the listener is sure enough and lasts while it is not
 * sure of the opposite (hysteresis); pauses under 300 ms are bridged, blips under 200 ms dropped.
 */
import type { Hearing } from "./hearing.ts";
import { blip, bridge, longer, mean, pause, type Run, runsOf } from "./runs.ts";

/** A stretch of one person's sound in grid frames [from, to), and how sure, 0 to 1. */
export type Sound = {
  readonly from: number;
  readonly to: number;
  readonly who: "child" | "adult";
  readonly channel: "voice" | "cry";
  readonly sure: number;
};

/** What a family's own room may move (adapt.ts): how sure, 0 to 1, an adult's voice must be to begin. */
export type Tuning = { readonly adult: number };

export const factory: Tuning = { adult: 0.5 };

/** How sure a child's sound must be to begin. */
const least = 0.5;

/** A sound lasts while the listener is at least this share as sure as it must be for the sound to begin. */
const lasting = 0.8;
/** Frames on each side over which crying and voice are weighed, and the shortest stretch of either inside one sound. */
const weighed = 8;
const turn = 10;
/** Crying comes in bouts (Wasz-Hockert 1968): one burst shorter than 1.2 s, with none other within 2 s, is called voice. */
const burst = 24;
const bout = 40;

const near = (a: Run, b: Run): boolean => a.from - b.to <= bout && b.from - a.to <= bout;

/** Sounds in order of time; those of one person never overlap. */
export const soundsOf = (heard: Hearing, tuning: Tuning = factory): Sound[] => {
  const { child, cry, adult } = heard;
  const any = child.map((value, n) => Math.min(1, value + (cry[n] ?? 0)));
  const sounds: Sound[] = held(adult, tuning.adult).map((run) => ({
    ...run,
    who: "adult",
    channel: "voice",
    sure: mean(adult, run),
  }));
  const parts = held(any, least).flatMap((run) => parted(run, child, cry));
  for (const part of parts) {
    const { from, to, channel } = part;
    const alone = to - from < burst && !parts.some((one) => one !== part && one.channel === "cry" && near(one, part));
    const called = channel === "cry" && alone ? "voice" : channel;
    sounds.push({ from, to, who: "child", channel: called, sure: mean(any, part) });
  }
  return sounds.sort((a, b) => a.from - b.from || a.to - b.to);
};

/** Runs that begin at `begin`, spread while over a share of it, shaped by the two rules. */
const held = (values: Float32Array, begin: number): Run[] => {
  const weak = runsOf(values.length, (n) => (values[n] ?? 0) >= begin * lasting);
  const sure = weak.filter(({ from, to }) => values.subarray(from, to).some((value) => value >= begin));
  return longer(bridge(sure, pause), blip);
};

/** One sound of the child's as stretches of voice and of crying, none shorter than half a second. */
const parted = (
  run: Run,
  child: Float32Array,
  cry: Float32Array,
): { readonly from: number; readonly to: number; readonly channel: "voice" | "cry" }[] => {
  const crying = (n: number): boolean => {
    const around = { from: Math.max(run.from, n - weighed), to: Math.min(run.to, n + weighed + 1) };
    return mean(cry, around) > mean(child, around);
  };
  const parts: { from: number; to: number; channel: "voice" | "cry" }[] = [];
  for (let n = run.from; n < run.to; n += 1) {
    const channel = crying(n) ? "cry" : "voice";
    const last = parts.at(-1);
    if (last?.channel === channel) last.to = n + 1;
    else parts.push({ from: n, to: n + 1, channel });
  }
  for (let n = 0; parts.length > 1 && n < parts.length; ) {
    const part = parts[n];
    if (!part || part.to - part.from >= turn) {
      n += 1;
      continue;
    }
    const before = parts[n - 1];
    const after = parts[n + 1];
    if (before) before.to = after?.channel === before.channel ? after.to : part.to;
    else if (after) after.from = part.from;
    parts.splice(n, before && after?.channel === before.channel ? 2 : 1);
    n = 0;
  }
  return parts;
};
