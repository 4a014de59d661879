/**
 * The worker that hears one file (opens it, listens, measures), or learns from several, and answers. It loads the listener
 * before it is asked, and is ended from outside.
 */
import wasm from "onnxruntime-web/ort-wasm-simd-threaded.wasm?url";
import { done, failed, type Result } from "../ground/result.ts";
import { adapted, type Corrected } from "../listening/adapt.ts";
import { attend, type Ears, type For, listen, type Tuning } from "../listening/listening.ts";
import { openEars } from "../listening/session.ts";
import { webCodecs } from "./decode.ts";
import type { EarsProblem, FromEars, Heard, Taught, ToEars } from "./ears.ts";
import { type Chunk, type Media, openMedia } from "./media.ts";
import { type DecodeFile, piecewise, whoeverHears } from "./piecewise.ts";
import { onTheClock, waveMaker } from "./wave.ts";

const model = `${import.meta.env.BASE_URL}models/ears.onnx`;

const post = (message: FromEars, transfer: Transferable[] = []): void => globalThis.postMessage(message, { transfer });

/** Files that the page was asked to decode, by their number. */
const onPage: ((planes: Awaited<ReturnType<DecodeFile>>) => void)[] = [];
const decodeOnPage: DecodeFile = (file, rate) =>
  new Promise((resolve) => {
    const n = onPage.push(resolve) - 1;
    post({ kind: "decode", n, file, rate }, [file]);
  });
const decoders = whoeverHears([webCodecs, piecewise(decodeOnPage)]);

globalThis.addEventListener("message", ({ data }: MessageEvent<ToEars>) => {
  if (data.kind === "decoded") return onPage[data.n]?.(data.planes);
  const answered = answerTo(data).catch(() => failed("ears-failed"));
  void answered.then((answer) => post({ kind: "answer", answer }));
});

const answerTo = async (asked: Exclude<ToEars, { kind: "decoded" }>): Promise<Result<unknown, EarsProblem>> => {
  if (asked.kind === "learn") return learn(asked.taught);
  if (asked.kind === "hear") return hear(asked.file, asked.for);
  const { evenCopy } = await import("./even.ts");
  return evenCopy(asked.file, decoders);
};

const hear = async (file: Blob, whom: For): Promise<Result<Heard, EarsProblem>> => {
  const media = await openMedia(file, decoders);
  if (!media.ok) return media;
  const ears = await earsNow();
  if (!ears) return failed("no-ears");
  try {
    return await listenTo(media.value, ears, whom);
  } catch {
    return failed("ears-failed");
  } finally {
    media.value.close();
  }
};

const learn = async (taught: readonly Taught[]): Promise<Result<Tuning, EarsProblem>> => {
  const ears = await earsNow();
  if (!ears) return failed("no-ears");
  const corrected: Corrected[] = [];
  let unopened: Result<Tuning, EarsProblem> | null = null;
  for (const [n, { file, ...stretch }] of taught.entries()) {
    const media = await openMedia(file, decoders);
    if (!media.ok) {
      unopened = media;
      continue;
    }
    const { sound, seconds, close } = media.value;
    const onProgress = (heard: number): void => {
      post({ kind: "progress", share: (n + Math.min(1, heard / seconds)) / taught.length, seconds: heard });
    };
    try {
      const { hearing } = await attend(onTheClock(sound()), ears, { onProgress });
      corrected.push({ heard: hearing, ...stretch });
    } catch {
      return failed("ears-failed");
    } finally {
      close();
    }
  }
  return corrected.length === 0 && unopened ? unopened : done(adapted(corrected));
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

const listenTo = async (media: Media, ears: Ears, whom: For): Promise<Result<Heard, EarsProblem>> => {
  const wave = waveMaker();
  let heard = 0;
  let told = 0;
  const measured = async function* (): AsyncGenerator<Chunk> {
    for await (const chunk of onTheClock(media.sound())) {
      wave.push(chunk.samples, chunk.rate);
      yield chunk;
    }
  };
  const onProgress = (seconds: number): void => {
    heard = seconds;
    if (seconds < told) return;
    told = seconds + media.seconds / 500;
    post({ kind: "progress", share: Math.min(1, seconds / media.seconds), seconds });
  };
  const events = await listen(measured(), ears, { onProgress, ...whom });
  const remarks = media.remarks();
  const cutShort = remarks.some(({ kind }) => kind === "cut");
  if (heard === 0) return failed(cutShort ? "cut-short" : "cannot-decode", { with: { codec: media.audio.codec } });
  const { seconds, name, format, video, audio } = media;
  const length = Math.round(Math.max(heard, cutShort ? 0 : seconds) * 1000);
  return done({
    events,
    length,
    media: { seconds, name, format, video, audio },
    remarks,
    isEven: media.isEven(),
    ...media.coded(length),
    wave: wave.end(),
  });
};
