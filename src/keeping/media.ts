/**
 * Opens a film or sound file and gives its sound as a stream, so that memory does not grow with its length. Demuxing
 * by mediabunny (loaded when a file comes), decoding by the browser's own WebCodecs.
 */
import { failed, type Result } from "../ground/result.ts";

export type MediaProblem =
  /** 0 bytes. */
  | "empty-file"
  /** Not a film or sound file, whatever its name says. */
  | "not-media"
  /** A film or sound file that ends before what is needed to open it. */
  | "cut-short"
  | "no-sound"
  /** The sound is in a form that this browser cannot decode. `with.codec`. */
  | "cannot-decode"
  /** This browser cannot decode sound at all (no WebCodecs). */
  | "old-browser"
  /** The file was moved, changed or taken away while it was read. */
  | "cannot-read";

/** Mono samples (the mean of the channels), -1 to 1, `at` seconds from the start. */
export type Chunk = { readonly samples: Float32Array; readonly rate: number; readonly at: number };

export type MediaFacts = {
  readonly seconds: number;
  readonly name: string;
  /** MP4, QuickTime, WebM, Matroska, MP3, WAVE, Ogg, FLAC ... */
  readonly format: string;
  /** `canShow` false: the film itself cannot be shown in this browser (HEVC), only its sound is heard. */
  readonly video: {
    readonly codec: string;
    readonly width: number;
    readonly height: number;
    readonly canShow: boolean;
  } | null;
  readonly audio: { readonly codec: string; readonly rate: number; readonly channels: number };
};

export type Media = MediaFacts & {
  /** The sound from the start, in order. Ends early on abort. To be iterated once. */
  sound(signal?: AbortSignal): AsyncIterable<Chunk>;
  /** True once the stream has ended before the file said it would: it is cut in the middle, and this is what there is. */
  cutShort(): boolean;
  /** Lets go of the file. */
  close(): void;
};

/** Opens `file`. Reads only its head. */
export const openMedia = async (_file: Blob & { readonly name?: string }): Promise<Result<Media, MediaProblem>> => failed("not-media");
