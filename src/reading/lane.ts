/** One row of a side: acts in the order of their beginning, as sorted columns. */

/**
 * Acts in the order of their beginning, in whole milliseconds from 0 to twice the longest recording (slid). `kind` is an
 * index into `channels`; `event` into the sorted events; `who` into people.
 */
export type Lane = {
  readonly length: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  readonly who: Int32Array;
  readonly event: Int32Array;
};
