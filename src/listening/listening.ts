/**
 * Sound becomes events: who made a sound, child or adult, when, and was it crying. The door behind which a later model
 * of our own replaces Silero and the rules. The same code runs in a browser's worker and in Node; memory is flat.
 */
import type { Event } from "../recording/recording.ts";
import { frameLength, gridMaker } from "./grid.ts";
import { type Resampler, resampler, target } from "./resample.ts";
import { type Sound, soundsOf } from "./rules.ts";
import type { Ears } from "./silero.ts";

export type { Ears } from "./silero.ts";

/**
 * Mono samples, -1 to 1, at `rate` Hz (4,000 to 384,000). All chunks of a sound have one rate. `at` is their place in
 * seconds: where it lies over 20 ms after the end of what came before, silence fills the hole.
 */
export type Chunk = { readonly samples: Float32Array; readonly rate: number; readonly at?: number };

export type Listening = {
  /** Called after each chunk with the seconds of sound heard so far. */
  readonly onProgress?: (seconds: number) => void;
  /** Stops the listening: the promise then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
};

const frameMs = (frameLength / target) * 1000;
/** A long chunk is taken in pieces of this many samples, so that it can be stopped and can say how far it is. */
const piece = 48_000;

/**
 * What is heard in a stream of chunks: events by "heard" with how sure (0.3 to 0.97), who "child" or "adult", channel
 * voice or cry, on a 50 ms grid, ids h1, h2, ... in order of time; pauses under 300 ms are bridged, blips under 200 ms
 * dropped. One person's events never overlap; two people's may. Chunks of any size give the same events.
 */
export const listen = async (
  chunks: AsyncIterable<Chunk> | Iterable<Chunk>,
  ears: Ears,
  { onProgress, signal }: Listening = {},
): Promise<Event[]> => {
  const grid = gridMaker(ears);
  let line: { readonly rate: number; readonly to: Resampler } | null = null;
  let seconds = 0;
  const take = async (samples: Float32Array, rate: number, to: Resampler): Promise<void> => {
    for (let from = 0; from < samples.length; from += piece) {
      signal?.throwIfAborted();
      const part = samples.subarray(from, from + piece);
      await grid.push(to.push(part));
      seconds += part.length / rate;
      onProgress?.(seconds);
    }
  };
  for await (const { samples, rate, at } of chunks) {
    line ??= { rate, to: resampler(rate) };
    if (line.rate !== rate) throw new Error("the rate of a sound changed in its middle");
    let hole = at === undefined ? 0 : Math.round((at - seconds) * rate);
    if (hole > rate * 0.02) {
      for (; hole > 0; hole -= piece) await take(new Float32Array(Math.min(hole, piece)), rate, line.to);
    }
    await take(samples, rate, line.to);
  }
  signal?.throwIfAborted();
  if (line) await grid.push(line.to.end());
  const end = Math.round(seconds * 1000);
  return eventsOf(soundsOf(grid.end()), end);
};

/** What is heard in samples that are all there already; see `listen`. */
export const listenTo = (samples: Float32Array, rate: number, ears: Ears, how: Listening = {}): Promise<Event[]> =>
  listen([{ samples, rate }], ears, how);

/** Sounds as events in whole milliseconds, none of one person's overlapping another of theirs. */
const eventsOf = (sounds: readonly Sound[], end: number): Event[] => {
  const last = { child: 0, adult: 0 };
  const events: Event[] = [];
  for (const { who, channel, sure, from, to } of sounds) {
    const start = Math.max(last[who], Math.round(from * frameMs));
    const stop = Math.min(end, Math.round(to * frameMs));
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
      sure,
      note: null,
    });
  }
  return events;
};
