/** Stretches of 50 ms frames, and the two rules that shape them: bridge short pauses, drop blips. */

/** Frames [from, to). */
export type Run = { readonly from: number; readonly to: number };

/** Frames in 300 ms, the pause that is bridged, and in 200 ms, the shortest sound. */
export const pause = 6;
export const blip = 4;

/** Where `is` holds, as runs in order. */
export const runsOf = (count: number, is: (frame: number) => boolean): Run[] => {
  const runs: Run[] = [];
  let from = -1;
  for (let n = 0; n <= count; n += 1) {
    const on = n < count && is(n);
    if (on && from < 0) from = n;
    if (!on && from >= 0) {
      runs.push({ from, to: n });
      from = -1;
    }
  }
  return runs;
};

/** Runs with gaps of fewer than `gap` frames closed. */
export const bridge = (runs: readonly Run[], gap: number): Run[] => {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && run.from - last.to < gap)
      joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, run.to) };
    else joined.push(run);
  }
  return joined;
};

/** Runs of at least `least` frames. */
export const atLeast = (runs: readonly Run[], least: number): Run[] => runs.filter((run) => run.to - run.from >= least);

/** The mean of `values` over a run; 0 for an empty one. */
export const meanOver = (values: Float32Array, { from, to }: Run): number => {
  let sum = 0;
  for (let n = from; n < to; n += 1) sum += values[n] ?? 0;
  return to > from ? sum / (to - from) : 0;
};

/** The middle value of those frames of a run where `is` holds, or null where it never does. */
export const middle = (values: Float32Array, { from, to }: Run, is: (frame: number) => boolean): number | null => {
  const kept: number[] = [];
  for (let n = from; n < to; n += 1) if (is(n)) kept.push(values[n] ?? 0);
  kept.sort((a, b) => a - b);
  return kept[Math.floor(kept.length / 2)] ?? null;
};

/** The share of a run's frames where `is` holds. */
export const share = ({ from, to }: Run, is: (frame: number) => boolean): number => {
  let count = 0;
  for (let n = from; n < to; n += 1) if (is(n)) count += 1;
  return to > from ? count / (to - from) : 0;
};
