/** Measures one clip of a voice in a worker, which ends with it, so that the screen stays awake and the sound is gone. */
import { failed } from "../../ground/result.ts";
import type { FromVoiceWorker } from "./voice.worker.ts";

/** The figures of `samples` (16 kHz, -1 to 1), which are given away and are empty after. */
export const measureVoice = (samples: Float32Array): Promise<FromVoiceWorker> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("./voice.worker.ts", import.meta.url), { type: "module" });
    const end = (said: FromVoiceWorker): void => {
      worker.terminate();
      resolve(said);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<FromVoiceWorker>) => end(data));
    worker.addEventListener("error", (event) => {
      event.preventDefault();
      end(failed("voice-little"));
    });
    worker.postMessage(samples, [samples.buffer]);
  });
