/**
 * The microphone for a voice that is measured and thrown away: what it gives lies in memory alone, is on no tape and on no
 * disk, and is gone with the answer. A recording that is to be kept is made by recorder.ts.
 */
import { stayAwake } from "./awake.ts";
import { done, failed, type Result } from "../ground/result.ts";
import { type RecorderProblem, refusalOf } from "./recorder.ts";

/** Samples a second of what is given. */
const rate = 16_000;
/** Nothing is taken away or added: measured is what was there. */
const untouched = { echoCancellation: false, noiseSuppression: false, autoGainControl: false };
const kinds = ["audio/webm;codecs=opus", "audio/webm", "audio/mp4;codecs=mp4a.40.2", "audio/mp4", "audio/ogg"];

export type Microphone = {
  /** Samples a second of `latest`. */
  readonly rate: number;
  /** Fills `into` (64 ms at most) with what was heard last, -1 to 1. */
  latest(into: Float32Array): void;
  /** Begins to keep what is heard, in memory. */
  start(): Result<void, RecorderProblem>;
  /** Stops, lets go of the microphone, and gives what was heard since `start`: 16 kHz, one channel, -1 to 1. */
  stop(): Promise<Result<Float32Array, RecorderProblem>>;
  /** Lets go of the microphone; what was heard is gone. */
  close(): void;
};

/** Asks for the microphone. `onEnd`: it went away by itself. */
export const openMicrophone = async (onEnd: () => void): Promise<Result<Microphone, RecorderProblem>> => {
  if (!navigator.mediaDevices || !("AudioContext" in window)) return failed("cannot-record");
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ audio: untouched });
  } catch (thrown) {
    return failed(await refusalOf(thrown, false));
  }
  const context = new AudioContext();
  void context.resume().catch(() => {});
  const analyser = context.createAnalyser();
  // At any rate more than is asked for at a time (`latest`), and little more, so that it is of now.
  analyser.fftSize = context.sampleRate > 64_000 ? 8192 : 4096;
  const heard = new Float32Array(analyser.fftSize);
  context.createMediaStreamSource(stream).connect(analyser);
  const sleep = stayAwake();
  for (const track of stream.getTracks()) track.addEventListener("ended", onEnd);
  const pieces: Blob[] = [];
  let recorder: MediaRecorder | null = null;
  const close = (): void => {
    if (recorder?.state === "recording") recorder.stop();
    for (const track of stream.getTracks()) track.stop();
    if (context.state !== "closed") void context.close();
    sleep();
  };
  return done({
    rate: context.sampleRate,
    latest: (into) => {
      analyser.getFloatTimeDomainData(heard);
      into.set(heard.subarray(Math.max(0, heard.length - into.length)));
    },
    start: () => {
      const type = kinds.find((one) => globalThis.MediaRecorder?.isTypeSupported(one));
      if (type === undefined) return failed("cannot-record");
      recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: 128_000 });
      recorder.addEventListener("dataavailable", ({ data }) => pieces.push(data));
      recorder.start();
      return done(undefined);
    },
    stop: async () => {
      const running = recorder;
      if (running === null) return failed("recording-failed");
      if (running.state === "recording") {
        const stopped = new Promise((resolve) => running.addEventListener("stop", resolve, { once: true }));
        running.stop();
        await stopped;
      }
      close();
      return decoded(new Blob(pieces.splice(0), { type: running.mimeType }));
    },
    close,
  });
};

/** The sound of `blob` at 16 kHz, its channels as one. */
const decoded = async (blob: Blob): Promise<Result<Float32Array, RecorderProblem>> => {
  try {
    const sound = await new OfflineAudioContext(1, 1, rate).decodeAudioData(await blob.arrayBuffer());
    const all = Array.from({ length: sound.numberOfChannels }, (_, n) => sound.getChannelData(n));
    return done(Float32Array.from({ length: sound.length }, (_, n) => mixed(all, n)));
  } catch {
    return failed("recording-failed");
  }
};

const mixed = (channels: readonly Float32Array[], n: number): number =>
  channels.reduce((sum, one) => sum + (one[n] ?? 0), 0) / channels.length;
