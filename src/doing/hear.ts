/**
 * Hears a clip: its sound is put on the film's clock, measured for the scrub wave and listened to. A browser's worker and the
 * command line both hear with this; all that is theirs is who decodes and where the listener's model lies.
 */
import { done, failed, type Result } from "../ground/result.ts";
import type { Decoders } from "../keeping/decode.ts";
import { type Media, type MediaFacts, type MediaProblem, openMedia } from "../keeping/media.ts";
import type { Remark } from "../keeping/remarks.ts";
import type { TimedChunk } from "../keeping/runs.ts";
import { waveMaker } from "../keeping/wave.ts";
import { type Attended, attend, type Ears, eventsOf, type For, peopleOf } from "../listening/listening.ts";
import type { Recording } from "../recording/recording.ts";
import { onTheClock } from "./clock.ts";

/** Where sound comes from: pieces with their places in the film, and what is known of them (see `Media`). */
export type Source = Pick<Media, "seconds" | "audio" | "sound" | "remarks" | "coded">;

export type Heard = {
  /** Of people `child`, `adult` and, where the family has one, `sibling`; `coded` tells what was heard, where not the whole was. */
  readonly recording: Recording;
  /** What of the file could not be heard, and where; empty where all was. */
  readonly remarks: readonly Remark[];
  /** Loudness every 50 ms, as in `Play.wave`. */
  readonly wave: Uint8Array;
};

/** A file that was heard. */
export type HeardClip = Heard & {
  readonly media: MediaFacts;
  /** Whether a player keeps the same clock; where it does not, even.ts makes a copy with which it does. */
  readonly isEven: boolean;
};

export type HearProblem =
  /** Not one sample could be had: the file ends before its sound, or nothing of it could be decoded (`with.codec`). */
  "cut-short" | "cannot-decode" | "cancelled";

export type HearOptions = {
  /** `share` 0 to 1; `seconds` of sound heard so far. */
  readonly onProgress?: (share: number, seconds: number) => void;
  /** Stops it, with the problem `cancelled`. */
  readonly signal?: AbortSignal;
};

export type HearPorts = {
  readonly decoders: Decoders;
  /** The listener; null where it cannot be had. Asked for once the file is open. */
  readonly ears: () => Promise<Ears | null>;
};

/** Opens `file`, whatever its name or type says, hears it from start to end for a family, and lets go of it. */
export async function hearFile(
  file: Blob & { readonly name?: string },
  { decoders, ears }: HearPorts,
  how: HearOptions & For = {},
): Promise<Result<HeardClip, MediaProblem | HearProblem | "no-ears">> {
  const opened = await openMedia(file, decoders);
  if (!opened.ok) return opened;
  const media = opened.value;
  try {
    const listener = await ears();
    if (!listener) return failed("no-ears");
    const heard = await hear(media, listener, how);
    if (!heard.ok) return heard;
    const { seconds, name, format, video, audio } = media;
    return done({ ...heard.value, media: { seconds, name, format, video, audio }, isEven: media.isEven() });
  } finally {
    media.close();
  }
}

/** What is heard in `source` from start to end, by `ears`, for a family. Throws where the listener itself does. */
export async function hear(
  source: Source,
  ears: Ears,
  { onProgress, signal, ...whom }: HearOptions & For = {},
): Promise<Result<Heard, HearProblem>> {
  const wave = waveMaker();
  let heard = 0;
  let attended: Attended;
  try {
    attended = await hearScores(source, ears, {
      ...(signal && { signal }),
      onSound: ({ samples, rate }) => wave.push(samples, rate),
      onProgress: (share, seconds) => {
        heard = seconds;
        onProgress?.(share, seconds);
      },
    });
  } catch (thrown) {
    if (signal?.aborted) return failed("cancelled");
    throw thrown;
  }
  const remarks = source.remarks();
  const isCut = remarks.some(({ kind }) => kind === "cut");
  if (heard === 0) return failed(isCut ? "cut-short" : "cannot-decode", { with: { codec: source.audio.codec } });
  const events = eventsOf(attended, whom);
  const length = Math.round(Math.max(heard, isCut ? 0 : source.seconds) * 1000);
  const people = peopleOf(events);
  const recording: Recording = {
    format: "attune.recording/1",
    length,
    startedAt: null,
    ...source.coded(length),
    people,
    events,
  };
  return done({ recording, remarks, wave: wave.end() });
}

type Attending = HearOptions & {
  /** Shown the sound on its way, on the film's clock. */
  readonly onSound?: (chunk: TimedChunk) => void;
};

/** How sure the listener is along the sound of `source`. Throws the signal's reason where it is stopped. */
export async function hearScores(
  source: Pick<Source, "seconds" | "sound">,
  ears: Ears,
  { onSound, onProgress, signal }: Attending = {},
): Promise<Attended> {
  const shown = async function* (): AsyncGenerator<TimedChunk> {
    for await (const chunk of onTheClock(source.sound(signal))) {
      onSound?.(chunk);
      yield chunk;
    }
  };
  return attend(shown(), ears, {
    ...(signal && { signal }),
    onProgress: (seconds) => onProgress?.(Math.min(1, seconds / Math.max(source.seconds, 0.001)), seconds),
  });
}
