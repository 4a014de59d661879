/**
 * Log-mel rows become how sure the listener is of each class on a grid of 50 ms, in blocks of 30 s that begin at fixed
 * places: the same sound gives the same numbers however it was cut. All that goes from block to block is the rows before.
 */
import { column } from "./column.ts";
import { bands, melMaker, silent } from "./mel.ts";

/**
 * Numbers of a grid frame: child's voice, child's cry, adult's voice, grown (all 0 to 1), and eight directions in which
 * voices differ to the network's last layer (training/calibrate.py), in which nothing is learned yet (the model card says why).
 */
export const wide = 12;

/** What the listener needs of a model. */
export type Ears = {
  /** `rows`: log-mel, 5 for each grid frame, and `context` before and after. `wide` numbers for each grid frame. */
  readonly hear: (rows: Float32Array) => Promise<Float32Array>;
};

/** Samples in a grid frame, at 16 kHz. */
export const frameLength = 800;
/** Log-mel rows in a grid frame, and those that the network needs on each side: it looks 3 s back and ahead. */
const rowsInFrame = 5;
export const context = 328;
/** Grid frames in a block. */
const block = 600;

/** How sure, 0 to 1, at each 50 ms. */
export type Hearing = {
  readonly child: Float32Array;
  readonly cry: Float32Array;
  readonly adult: Float32Array;
  /** That who speaks has grown beyond a toddler; of no meaning where nobody speaks. */
  readonly grown: Float32Array;
};

/** Collects a hearing from 16 kHz sound pushed in pieces of any size. */
export const hearer = (ears: Ears) => {
  const mel = melMaker();
  const columns = { child: column(), cry: column(), adult: column(), grown: column() };
  const whole = (block * rowsInFrame + 2 * context) * bands;
  // Room for a block, made once: a film brings its sound in thousands of small pieces.
  let rows = new Float32Array(2 * whole);
  let filled = 0;
  let samples = 0;

  const add = (more: Float32Array): void => {
    if (filled + more.length > rows.length) {
      const larger = new Float32Array(2 * (filled + more.length));
      larger.set(rows.subarray(0, filled));
      rows = larger;
    }
    rows.set(more, filled);
    filled += more.length;
  };
  add(quiet(context));
  const take = async (frames: number): Promise<void> => {
    const end = (frames * rowsInFrame + 2 * context) * bands;
    const heard = await ears.hear(rows.slice(0, end));
    for (let n = 0; n < frames; n += 1) {
      const at = wide * n;
      columns.child.add(heard[at] ?? 0);
      columns.cry.add(heard[at + 1] ?? 0);
      columns.adult.add(heard[at + 2] ?? 0);
      columns.grown.add(heard[at + 3] ?? 0);
    }
    const gone = frames * rowsInFrame * bands;
    rows.copyWithin(0, gone, filled);
    filled -= gone;
  };

  return {
    push: async (more: Float32Array): Promise<void> => {
      samples += more.length;
      add(mel.push(more));
      while (filled >= whole) await take(block);
    },
    /** The rest, as if silence followed; every whole frame has its numbers. */
    end: async (): Promise<Hearing> => {
      add(mel.end());
      add(quiet(context + rowsInFrame));
      const frames = Math.floor(samples / frameLength);
      while (columns.child.all().length < frames) await take(Math.min(block, frames - columns.child.all().length));
      const { child, cry, adult, grown } = columns;
      return { child: child.all(), cry: cry.all(), adult: adult.all(), grown: grown.all() };
    },
  };
};

const quiet = (count: number): Float32Array => new Float32Array(count * bands).fill(silent);
