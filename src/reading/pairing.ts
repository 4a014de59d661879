/**
 * Two sorted lists of onsets paired one to one within a tolerance: as many pairs as can be, and of those ways the one with
 * the least total distance. On a line the best pairing never crosses, so one pass over a narrow band finds it.
 */

/** The pairs as places in `a` and `b`. Both sorted, in ms; `tolerance` is the greatest distance, itself allowed. */
export function pairOnsets(
  a: readonly number[],
  b: readonly number[],
  tolerance: number,
): (readonly [number, number])[] {
  const prize = (tolerance + 1) * (Math.min(a.length, b.length) + 1);
  // Row i holds the best score of a's first i with b's first j, for j from low to high; beyond high it stays as it is.
  type Row = { readonly low: number; readonly best: Float64Array };
  const rows: Row[] = [{ low: 0, best: new Float64Array(1) }];
  const scoreOf = (row: Row, j: number): number => row.best[Math.min(j - row.low, row.best.length - 1)] ?? 0;
  let low = 0;
  let high = 0;
  for (let i = 1; i <= a.length; i++) {
    const at = a[i - 1] ?? 0;
    const before = rows[i - 1] ?? { low: 0, best: new Float64Array(1) };
    while (low < b.length && (b[low] ?? 0) < at - tolerance) low++;
    high = Math.max(high, low);
    while (high < b.length && (b[high] ?? 0) <= at + tolerance) high++;
    const best = new Float64Array(high - low + 1);
    best[0] = scoreOf(before, low);
    for (let j = low + 1; j <= high; j++) {
      const paired = scoreOf(before, j - 1) + prize - Math.abs(at - (b[j - 1] ?? 0));
      best[j - low] = Math.max(scoreOf(before, j), best[j - 1 - low] ?? 0, paired);
    }
    rows.push({ low, best });
  }
  const pairs: [number, number][] = [];
  let j = b.length;
  for (let i = a.length; i > 0; i--) {
    const row = rows[i];
    const before = rows[i - 1];
    if (!row || !before) continue;
    const score = scoreOf(row, j);
    if (score === scoreOf(before, j)) continue;
    while (j - 1 >= row.low && scoreOf(row, j - 1) === score) j--;
    pairs.push([i - 1, --j]);
  }
  return pairs.reverse();
}
