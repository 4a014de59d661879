/**
 * The worker that hears one clip, evens one, measures a voice in one or learns from several, and answers. It loads the listener before it is asked,
 * and is ended from outside.
 */
import wasm from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";
import { failed, type Result } from "../ground/result.ts";
import { webCodecs } from "../keeping/decode.ts";
import { openMedia } from "../keeping/media.ts";
import { type DecodeFile, piecewise, firstThatDecodes } from "../keeping/piecewise.ts";
import type { Ears, For, Tuning } from "../listening/listening.ts";
import { openEars } from "../listening/session.ts";
import type { EarsProblem, FromEars, ToEars } from "./ears.ts";
import { type HeardClip, hearFile } from "./hear.ts";
import { learn, type Taught } from "./learn.ts";

const model = `${import.meta.env.BASE_URL}models/ears.onnx`;

const post = (message: FromEars, transfer: Transferable[] = []): void => globalThis.postMessage(message, { transfer });

/** Files that the page was asked to decode, by their number. */
const onPage: ((planes: Awaited<ReturnType<DecodeFile>>) => void)[] = [];
const decodeOnPage: DecodeFile = (file, rate) =>
  new Promise((resolve) => {
    const n = onPage.push(resolve) - 1;
    post({ kind: "decode", n, file, rate }, [file]);
  });
const decoders = firstThatDecodes([webCodecs, piecewise(decodeOnPage)]);

globalThis.addEventListener("message", ({ data }: MessageEvent<ToEars>) => {
  if (data.kind === "decoded") return onPage[data.n]?.(data.planes);
  const answered = answerTo(data).catch(() => failed("ears-failed"));
  void answered.then((answer) => post({ kind: "answer", answer }));
});

const answerTo = async (asked: Exclude<ToEars, { kind: "decoded" }>): Promise<Result<unknown, EarsProblem>> => {
  if (asked.kind === "learn") return learnHere(asked.taught);
  if (asked.kind === "hear") return hearHere(asked.file, asked.for);
  if (asked.kind === "voice") {
    const { ownVoiceIn } = await import("./ownvoice.ts");
    return ownVoiceIn(asked.file, asked.spans, decoders);
  }
  const { evenCopy } = await import("./even.ts");
  return evenCopy(asked.file, decoders);
};

const hearHere = (file: Blob, whom: For): Promise<Result<HeardClip, EarsProblem>> => {
  let told = 0;
  const onProgress = (share: number, seconds: number): void => {
    if (share < told) return;
    told = share + 1 / 500;
    post({ kind: "progress", share, seconds });
  };
  return hearFile(file, { decoders, ears: earsNow }, { onProgress, ...whom });
};

const learnHere = async (taught: readonly Taught[]): Promise<Result<Tuning, EarsProblem>> => {
  const ears = await earsNow();
  if (!ears) return failed("no-ears");
  const onProgress = (share: number, seconds: number): void => post({ kind: "progress", share, seconds });
  return learn(taught, (file) => openMedia(file, decoders), ears, onProgress);
};

/** The listener with its model, from our own origin; null where they cannot be had. */
const loadEars = async (): Promise<Ears | null> => {
  try {
    const answer = await fetch(model);
    if (!answer.ok) return null;
    return await openEars(new Uint8Array(await answer.arrayBuffer()), { wasmPaths: { wasm } });
  } catch {
    return null;
  }
};

const early = loadEars();
/** What was loaded; tried once more where that was too early, as without a network. */
const earsNow = async (): Promise<Ears | null> => (await early) ?? loadEars();
