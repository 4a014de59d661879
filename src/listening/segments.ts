/**
 * Sureness on the 50 ms grid becomes sounds: a sound begins where the listener is sure enough and lasts while it is not
 * sure of the opposite (hysteresis); pauses under 300 ms are bridged, blips under 200 ms dropped.
 */
import type { Voices } from "./family.ts";
import { blip, bridge, atLeast, meanOver, pause, type Run, runsOf } from "./runs.ts";

/** A stretch of one person's sound in grid frames [from, to), and how sure, 0 to 1. */
export type Sound = {
  readonly from: number;
  readonly to: number;
  readonly who: Who;
  readonly channel: "voice" | "cry";
  readonly sure: number;
  /** In doubt: whose it may be instead. */
  readonly maybe: Who | null;
};
export type Who = "child" | "adult" | "sibling";

/** How sure the listener must be for a sound to begin. */
const least = 0.5;
/** A voice is in doubt where the listener was at least this share as sure that it was another's. */
const near = 0.4;

/** A sound lasts while the listener is at least this share as sure as it must be for the sound to begin. */
const lasting = 0.8;
/** Frames on each side over which crying and voice are weighed, and the shortest stretch of either inside one sound. */
const weighed = 8;
const turn = 10;
/** Crying comes in bouts (Wasz-Hockert 1968): one burst shorter than 1.2 s, with none other within 2 s, is called voice. */
const burst = 24;
const bout = 40;

const close = (a: Run, b: Run): boolean => a.from - b.to <= bout && b.from - a.to <= bout;

/** What sounds are made of. */
type Heard = Pick<Voices, "child" | "cry" | "adult"> & Partial<Pick<Voices, "sibling">>;

/** Sounds in order of time; those of one person never overlap. */
export const soundsOf = (heard: Heard): Sound[] => {
  const { child, cry, adult, sibling } = heard;
  const any = child.map((value, n) => Math.min(1, value + (cry[n] ?? 0)));
  const voicesOf = (who: Who, sure: Float32Array): Sound[] =>
    held(sure, least).map((run) => ({ ...run, who, channel: "voice", sure: meanOver(sure, run), maybe: null }));
  const sounds = [...voicesOf("adult", adult), ...(sibling ? voicesOf("sibling", sibling) : [])];
  const parts = held(any, least).flatMap((run) => parted(run, child, cry));
  for (const part of parts) {
    const { from, to, channel } = part;
    const alone = to - from < burst && !parts.some((one) => one !== part && one.channel === "cry" && close(one, part));
    const called = channel === "cry" && alone ? "voice" : channel;
    sounds.push({ from, to, who: "child", channel: called, sure: meanOver(any, part), maybe: null });
  }
  return sounds
    .map((sound) => ({ ...sound, maybe: otherOf(sound, heard, sounds) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
};

/** Whose a voice may be instead; null for crying, and where the other is heard at the same time as well. */
const otherOf = (sound: Sound, heard: Heard, sounds: readonly Sound[]): Who | null => {
  if (sound.channel === "cry") return null;
  const others = (["child", "adult", "sibling"] as const).flatMap((who) => {
    const column = who === sound.who ? null : heard[who];
    return column ? [{ who, sure: meanOver(column, sound) }] : [];
  });
  const other = others.reduce((most, one) => (one.sure > most.sure ? one : most));
  if (other.sure < near * meanOver(heard[sound.who] ?? heard.child, sound)) return null;
  const at = ({ from, to }: Run): number => Math.max(0, Math.min(to, sound.to) - Math.max(from, sound.from));
  const together = sounds.reduce((sum, one) => (one.who === other.who ? sum + at(one) : sum), 0);
  return together * 2 > sound.to - sound.from ? null : other.who;
};

/** Runs that begin at `begin`, spread while over a share of it, shaped by the two rules. */
const held = (values: Float32Array, begin: number): Run[] => {
  const weak = runsOf(values.length, (n) => (values[n] ?? 0) >= begin * lasting);
  const sure = weak.filter(({ from, to }) => values.subarray(from, to).some((value) => value >= begin));
  return atLeast(bridge(sure, pause), blip);
};

/** One sound of the child's as stretches of voice and of crying, none shorter than half a second. */
const parted = (
  run: Run,
  child: Float32Array,
  cry: Float32Array,
): { readonly from: number; readonly to: number; readonly channel: "voice" | "cry" }[] => {
  const crying = (n: number): boolean => {
    const around = { from: Math.max(run.from, n - weighed), to: Math.min(run.to, n + weighed + 1) };
    return meanOver(cry, around) > meanOver(child, around);
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
