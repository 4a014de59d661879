/** How loud a place is when nobody makes a sound: a low percentile of loudness around each moment. */

const reach = 300;
const low = 0.1;
/** dB: what is quieter is no sound of a place, but a hole in a file. */
const hole = -90;

/**
 * The noise floor (dB) at each 50 ms frame of `loud`: its 10th percentile within 15 s on both sides, and never more
 * than 15 dB over the whole recording's, so that a long cry does not become its own background.
 */
export const floorOf = (loud: Float32Array): Float32Array => {
  const counts = new Uint32Array(128);
  const bin = (value: number): number => Math.max(0, Math.min(127, Math.floor(value + 110)));
  const percentile = (bins: Uint32Array, total: number): number => {
    let seen = 0;
    for (let n = 0; n < bins.length; n += 1) {
      seen += bins[n] ?? 0;
      if (seen > total * low) return n - 109.5;
    }
    return 0;
  };
  const whole = new Uint32Array(128);
  for (const value of loud) if (value > hole) whole[bin(value)] = (whole[bin(value)] ?? 0) + 1;
  const most = percentile(whole, sumOf(whole)) + 15;
  let inside = 0;
  const step = (at: number, by: 1 | -1): void => {
    const value = loud[at];
    if (value === undefined || value <= hole) return;
    counts[bin(value)] = (counts[bin(value)] ?? 0) + by;
    inside += by;
  };
  for (let n = 0; n < reach; n += 1) step(n, 1);
  return Float32Array.from(loud, (_, n) => {
    step(n + reach, 1);
    step(n - reach - 1, -1);
    return Math.min(most, percentile(counts, inside));
  });
};

const sumOf = (bins: Uint32Array): number => bins.reduce((sum, count) => sum + count, 0);
