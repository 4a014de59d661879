/** The worker that measures one clip of a voice. It is ended from outside, and the sound with it. */
import type { Result } from "../../ground/result.ts";
import type { VoiceFigures } from "../../practice/kept.ts";
import { voiceOf, type VoiceProblem } from "../../practice/voice.ts";

/** What the worker says. */
export type FromVoiceWorker = Result<VoiceFigures, VoiceProblem>;

globalThis.addEventListener("message", ({ data }: MessageEvent<Float32Array>) => {
  const said: FromVoiceWorker = voiceOf(data);
  globalThis.postMessage(said);
});
