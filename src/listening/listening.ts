/**
 * Sound becomes events: who made a sound, child or adult, when, and was it crying, by a small network of our own
 * (training/). The same code runs in a browser's worker and in Node; memory hardly grows with length.
 */
import type { Event, Person } from "../recording/recording.ts";
import { type Ears, frameLength, type Hearing, hearer } from "./hearing.ts";
import { type Resampler, resampler, target } from "./resample.ts";
import { factory, tuned, type Tuning } from "./adapt.ts";
import { anyFamily, type Family, inFamily } from "./family.ts";
import { soundsOf } from "./segments.ts";

export { factory, type Tuning } from "./adapt.ts";
export type { Family } from "./family.ts";
export type { Ears, Hearing } from "./hearing.ts";

/** Mono samples, -1 to 1, at `rate` Hz (4,000 to 384,000). All chunks of a sound have one rate, and follow one another. */
export type Chunk = { readonly samples: Float32Array; readonly rate: number };

export type Listening = {
  /** Called after each chunk with the seconds of sound heard so far. */
  readonly onProgress?: (seconds: number) => void;
  /** Stops the listening: the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
} & For;

/** Whom it listens to. */
export type For = {
  /** What a family's corrections taught (adapt.ts); the factory's numbers where left out. */
  readonly tuning?: Tuning;
  /** How old its children are (family.ts); where left out, a schoolchild's voice is a child's. */
  readonly family?: Family;
};

/** How sure the listener was along a sound of `length` milliseconds. */
export type Attended = { readonly hearing: Hearing; readonly length: number };

const frameMs = (frameLength / target) * 1000;
/** A long chunk is taken in pieces of this many samples, so that it can be stopped and can say how far it is. */
const piece = 48_000;

/**
 * What is heard in a stream of chunks: events by "heard" with how sure (0.3 to 0.97), who "child", "adult" or
 * (where the family has one) "sibling", channel voice or cry, whose it may be instead, on a 50 ms grid, ids h1, h2, ... in order of time; pauses under 300 ms are bridged, blips under 200 ms
 * dropped. One person's events never overlap; two people's may. Chunks of any size give the same events.
 */
export const listen = async (
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
  ears: Ears,
  how: Listening = {},
): Promise<Event[]> => eventsOf(await attend(chunks, ears, how), how);

/** What is heard in samples that are all there already; see `listen`. */
export const listenTo = (samples: Float32Array, rate: number, ears: Ears, how: Listening = {}): Promise<Event[]> =>
  listen([{ samples, rate }], ears, how);

/** How sure the listener is along a stream of chunks. `eventsOf` makes events of it, again and again if need be. */
export const attend = async (
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
  ears: Ears,
  { onProgress, signal }: Listening = {},
): Promise<Attended> => {
  const hearing = hearer(ears);
  let line: { readonly rate: number; readonly to: Resampler } | null = null;
  let seconds = 0;
  const take = async (samples: Float32Array, rate: number, to: Resampler): Promise<void> => {
    for (let from = 0; from < samples.length; from += piece) {
      signal?.throwIfAborted();
      const part = samples.subarray(from, from + piece);
      await hearing.push(to.push(part));
      seconds += part.length / rate;
      onProgress?.(seconds);
    }
  };
  for await (const { samples, rate } of chunks) {
    line ??= { rate, to: resampler(rate) };
    if (line.rate !== rate) throw new Error("the rate of a sound changed in its middle");
    await take(samples, rate, line.to);
  }
  signal?.throwIfAborted();
  if (line) await hearing.push(line.to.end());
  return { hearing: await hearing.end(), length: Math.round(seconds * 1000) };
};

/** The people of what was heard, in order: a brother or sister only where one was heard. */
export const peopleOf = (events: readonly Event[]): readonly Person[] => [
  { id: "child", role: "child" },
  { id: "adult", role: "adult" },
  ...(events.some(({ who, maybe }) => who === "sibling" || maybe === "sibling")
    ? [{ id: "sibling", role: "other-child" } as const]
    : []),
];

/** Events in whole milliseconds, none of one person's overlapping another of theirs. */
export const eventsOf = (
  { hearing, length }: Attended,
  { tuning = factory, family = anyFamily }: For = {},
): Event[] => {
  const last = { child: 0, adult: 0, sibling: 0 };
  const events: Event[] = [];
  for (const { who, channel, sure, from, to, maybe } of soundsOf(inFamily(tuned(hearing, tuning), family))) {
    const start = Math.max(last[who], Math.round(from * frameMs));
    const stop = Math.min(length, Math.round(to * frameMs));
    if (stop <= start) continue;
    last[who] = stop;
    events.push({
      id: `h${events.length + 1}`,
      who,
      channel,
      act: null,
      from: start,
      to: stop,
      by: "heard",
      sure: Math.round(Math.max(0.3, Math.min(0.97, sure)) * 100) / 100,
      note: null,
      ...(maybe && { maybe }),
    });
  }
  return events;
};
