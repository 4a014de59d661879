/**
 * Hears a file: opens it, listens, and measures its loudness, all in a worker that can be ended at any time.
 */
import type { Result } from "../ground/result.ts";
import type { Event } from "../recording/recording.ts";
import type { MediaFacts, MediaProblem } from "./media.ts";

export type Heard = {
  /** Of people `child` and `adult`, in order. */
  readonly events: readonly Event[];
  /** Whole milliseconds. */
  readonly length: number;
  readonly media: MediaFacts;
  /** The file is cut in the middle: this is what there was. */
  readonly cutShort: boolean;
  /** Loudness every 50 ms, as in `Play.wave`. */
  readonly wave: Uint8Array;
};

export type EarsProblem =
  | MediaProblem
  /** The listener or its model could not be loaded: offline before the first visit was complete. */
  | "no-ears"
  /** The listener stopped by itself. */
  | "ears-failed"
  | "cancelled";

export type HearOptions = {
  /** `share` 0 to 1; `seconds` of sound heard so far. */
  readonly onProgress?: (share: number, seconds: number) => void;
  readonly signal?: AbortSignal;
};

/** Hears `file` from start to end. Abort ends the worker at once, and answers `cancelled`. */
export declare const hear: (
  file: Blob & { readonly name?: string },
  options?: HearOptions,
) => Promise<Result<Heard, EarsProblem>>;
