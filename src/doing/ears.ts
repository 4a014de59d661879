/**
 * Hears a file in a browser: opens it, listens, and measures its loudness (hear.ts), all in a worker that can be ended at
 * any time; and hears files again to learn from what a person put right in them (learn.ts).
 */
import { failed, type Result } from "../ground/result.ts";
import type { MediaProblem } from "../keeping/media.ts";
import type { DecodeFile } from "../keeping/piecewise.ts";
import type { For, Tuning } from "../listening/listening.ts";
import type { VoiceFigures } from "../practice/kept.ts";
import type { VoiceProblem } from "../practice/voice.ts";
import type { Span } from "../recording/spans.ts";
import type { HeardClip, HearOptions } from "./hear.ts";
import type { Taught } from "./learn.ts";

export type EarsProblem =
  | MediaProblem
  /** The listener or its model could not be loaded: offline before the first visit was complete. */
  | "no-ears"
  /** The listener stopped by itself. */
  | "ears-failed"
  | "cancelled"
  | VoiceProblem;

/** What the worker is asked. */
export type ToEars =
  | { readonly kind: "hear"; readonly file: Blob; readonly for: For }
  | { readonly kind: "even"; readonly file: Blob }
  | { readonly kind: "voice"; readonly file: Blob; readonly spans: readonly Span[] }
  | { readonly kind: "learn"; readonly taught: readonly Taught[] }
  | { readonly kind: "decoded"; readonly n: number; readonly planes: readonly Float32Array<ArrayBuffer>[] | null };
/** What the worker says; it asks the page to decode a file, where it cannot by itself (piecewise.ts). */
export type FromEars =
  | { readonly kind: "decode"; readonly n: number; readonly file: ArrayBuffer; readonly rate: number }
  | { readonly kind: "progress"; readonly share: number; readonly seconds: number }
  | { readonly kind: "answer"; readonly answer: Result<unknown, EarsProblem> };

/** Hears `file` from start to end in the worker. Abort ends it at once, and answers `cancelled`. */
export const hearClip = (
  file: Blob & { readonly name?: string },
  { tuning, family, ...options }: HearOptions & For = {},
): Promise<Result<HeardClip, EarsProblem>> =>
  ask({ kind: "hear", file, for: { ...(tuning && { tuning }), ...(family && { family }) } }, options);

/** Learns from clips in the worker (learn.ts). Abort as in `hearClip`. */
export const learnFrom = (taught: readonly Taught[], options: HearOptions = {}): Promise<Result<Tuning, EarsProblem>> =>
  ask({ kind: "learn", taught }, options);

/** A copy of `file` that plays as it was heard (even.ts). */
export const evenClip = (
  file: Blob & { readonly name?: string },
  options: HearOptions = {},
): Promise<Result<File, EarsProblem>> => ask({ kind: "even", file }, options);

/** The figures of the caregiver's voice within `spans` (ms) of `file` (ownvoice.ts). Abort as in `hearClip`. */
export const voiceInClip = (
  file: Blob,
  spans: readonly Span[],
  options: HearOptions = {},
): Promise<Result<VoiceFigures, EarsProblem>> => ask({ kind: "voice", file, spans }, options);

const hire = (): Worker => new Worker(new URL("./ears.worker.ts", import.meta.url), { type: "module" });
/** A worker that loads before there is anything to hear. */
let early: Worker | null = null;

/** Begins to load the listener (some 14 MB to compile), for what is heard within the next two minutes. */
export const prepare = (): void => {
  if (early) return;
  const worker = hire();
  const end = (): void => {
    if (early !== worker) return;
    worker.terminate();
    early = null;
  };
  worker.addEventListener("error", (event) => {
    event.preventDefault();
    end();
  });
  setTimeout(end, 120_000);
  early = worker;
};

const ask = <Value>(asked: ToEars, { onProgress, signal }: HearOptions): Promise<Result<Value, EarsProblem>> =>
  new Promise((resolve) => {
    if (signal?.aborted) return resolve(failed("cancelled"));
    const worker = early ?? hire();
    early = null;
    const end = (answer: Result<Value, EarsProblem>): void => {
      worker.terminate();
      signal?.removeEventListener("abort", cancel);
      resolve(answer);
    };
    const cancel = (): void => end(failed("cancelled"));
    signal?.addEventListener("abort", cancel);
    let begun = false;
    worker.addEventListener("message", ({ data }: MessageEvent<FromEars>) => {
      begun = true;
      if (data.kind === "decode") {
        const { n, file, rate } = data;
        void decodeHere(file, rate).then((planes) => {
          const decoded: ToEars = { kind: "decoded", n, planes };
          worker.postMessage(decoded, { transfer: planes?.map(({ buffer }) => buffer) ?? [] });
        });
      } else if (data.kind === "progress") onProgress?.(data.share, data.seconds);
      else end(data.answer as Result<Value, EarsProblem>);
    });
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(failed(begun ? "ears-failed" : "no-ears"));
    });
    worker.postMessage(asked);
  });

/** By Web Audio, which workers have not. */
const decodeHere: DecodeFile = async (file, rate) => {
  try {
    const sound = await new OfflineAudioContext(1, 1, rate).decodeAudioData(file);
    return Array.from({ length: sound.numberOfChannels }, (_, channel) => sound.getChannelData(channel).slice());
  } catch {
    return null;
  }
};
