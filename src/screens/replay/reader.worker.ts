/** The worker that reads one recording against a thousand shifts, and says how far it is. It is ended from outside. */
import { read } from "../../reading/reading.ts";
import type { Recording } from "../../recording/recording.ts";
import type { FromReader } from "./reader.ts";

const post = (message: FromReader): void => globalThis.postMessage(message);

globalThis.addEventListener("message", ({ data }: MessageEvent<Recording>) => {
  post({ kind: "read", reading: read(data, { onProgress: (share) => post({ kind: "share", share }) }) });
});
