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

/**
 * The numbers that a family's own room may move (adapt.ts): how sure a sound must be to begin, for child and adult; by
 * how much in log-odds the border between crying and the child's other voice, and between child and adult, is moved.
 */
export type Tuning = {
  readonly child: number;
  readonly adult: number;
  /** Above 0: more is called crying. */
  readonly cry: number;
  /** Above 0: more is called the child's, less the adult's. */
  readonly border: number;
};

export const factory: Tuning = { child: 0.5, adult: 0.5, cry: 0, border: 0 };

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
  const { child, cry, adult } = moved(heard, tuning);
  const any = child.map((value, n) => Math.min(1, value + (cry[n] ?? 0)));
  const sounds: Sound[] = held(adult, tuning.adult).map((run) => ({
    ...run,
    who: "adult",
    channel: "voice",
    sure: mean(adult, run),
  }));
  const parts = held(any, tuning.child).flatMap((run) => parted(run, child, cry, tuning.cry));
  for (const part of parts) {
    const { from, to, channel } = part;
    const alone = to - from < burst && !parts.some((one) => one !== part && one.channel === "cry" && near(one, part));
    const called = channel === "cry" && alone ? "voice" : channel;
    sounds.push({ from, to, who: "child", channel: called, sure: mean(any, part) });
  }
  return sounds.sort((a, b) => a.from - b.from || a.to - b.to);
};

/** The three columns after the border between child and adult has been moved. */
const moved = (heard: Hearing, { border }: Tuning): Hearing => {
  if (border === 0) return heard;
  const by = (values: Float32Array, odds: number): Float32Array =>
    values.map((value) => value / (value + (1 - value) * Math.exp(-odds)));
  return { child: by(heard.child, border), cry: by(heard.cry, border), adult: by(heard.adult, -border) };
};

/** Runs that begin at `least`, spread while over a share of it, shaped by the two rules. */
const held = (values: Float32Array, least: number): Run[] => {
  const weak = runsOf(values.length, (n) => (values[n] ?? 0) >= least * lasting);
  const sure = weak.filter(({ from, to }) => values.subarray(from, to).some((value) => value >= least));
  return longer(bridge(sure, pause), blip);
};

/** One sound of the child's as stretches of voice and of crying, none shorter than half a second. */
const parted = (
  run: Run,
  child: Float32Array,
  cry: Float32Array,
  towardCry: number,
): { readonly from: number; readonly to: number; readonly channel: "voice" | "cry" }[] => {
  const ratio = Math.exp(towardCry);
  const crying = (n: number): boolean => {
    const around = { from: Math.max(run.from, n - weighed), to: Math.min(run.to, n + weighed + 1) };
    return mean(cry, around) * ratio > mean(child, around);
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
