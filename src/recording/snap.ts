/**
 * Where a border that is dragged comes to rest: on the nearest of what is there already (other events' borders, what the device
 * heard, the playhead, where the clip becomes loud or quiet), within a reach that the screen knows in pixels.
 */
import type { Event } from "./recording.ts";

/** What borders may snap to; times in milliseconds. */
export type SnapSources = {
  /** The recording as it is, and the ids in it that are being moved: nothing snaps to itself. */
  readonly events: readonly Event[];
  readonly moved: ReadonlySet<string>;
  /** What the device heard, as it first said it. */
  readonly heard: readonly Event[];
  /** Where the sound rises and falls (`soundBorders`). */
  readonly sound: readonly number[];
  readonly playhead: number;
};

/** What a wave counts in: a step in milliseconds, and how many of its 255 levels are a decibel (it spans 60). */
const wave = { step: 50, decibel: 255 / 60 } as const;
/**
 * Our own rule, as plain as it can be: quiet is the level that a fifth of the clip stays under; sound begins 10 dB above it and ends
 * less than 6 dB above it, so that it does not flicker; a sound or a gap of one step alone is passed over.
 */
const rule = { quiet: 0.2, begins: 10 * wave.decibel, ends: 6 * wave.decibel, least: 2 } as const;

/** The instants in milliseconds, in order, at which a clip's wave (0 to 255, a step every 50 ms) rises out of its quiet and falls back. */
export const soundBorders = (steps: Uint8Array): readonly number[] => {
  const quiet = Uint8Array.from(steps).sort()[Math.floor(steps.length * rule.quiet)] ?? 0;
  const borders: number[] = [];
  let isLoud = false;
  for (const [i, level] of steps.entries()) {
    if (isLoud ? level >= quiet + rule.ends : level < quiet + rule.begins) continue;
    isLoud = !isLoud;
    const at = i * wave.step;
    // Too short to be either: the border before it goes as well. What begins with the clip has no rise to snap to.
    if (at - (borders.at(-1) ?? -Infinity) < rule.least * wave.step) borders.pop();
    else borders.push(at);
  }
  return borders[0] === 0 ? borders.slice(1) : borders;
};

/** All instants that a border may snap to, in milliseconds and in order, each once. */
export const snapTargets = ({ events, moved, heard, sound, playhead }: SnapSources): Float64Array => {
  const found = new Set<number>([...sound, playhead]);
  for (const { id, from, to } of events) if (!moved.has(id)) found.add(from).add(to);
  for (const { from, to } of heard) found.add(from).add(to);
  return Float64Array.from(found).sort();
};

/** The nearest of `targets` (in order) to `at` and at most `reach` away, all in milliseconds; the earlier of two as near; else null. */
const snap = (at: number, targets: Float64Array, reach: number): number | null => {
  let [low, high] = [0, targets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  const [before = -Infinity, after = Infinity] = [targets[low - 1], targets[low]];
  const nearest = at - before <= after - at ? before : after;
  return Math.abs(nearest - at) <= reach ? nearest : null;
};

/**
 * How far borders that are moved together by `by` should rather move so that one of them comes to rest, and where that is; null
 * where none of `targets` (in order) is within `reach` of any. Milliseconds throughout.
 */
export const snapBy = (
  borders: readonly number[],
  by: number,
  targets: Float64Array,
  reach: number,
): { readonly by: number; readonly at: number } | null => {
  let best: { readonly by: number; readonly at: number } | null = null;
  for (const border of borders) {
    const at = snap(border + by, targets, reach);
    if (at === null) continue;
    if (best === null || Math.abs(at - border - by) < Math.abs(best.by - by)) best = { by: at - border, at };
  }
  return best;
};
