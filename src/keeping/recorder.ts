/**
 * Records with camera and microphone, or the microphone alone, onto the store's tape (a second at a time, so that a
 * crash loses no more than that).
 */
import { stayAwake } from "./awake.ts";
import { done, failed, type Result } from "../ground/result.ts";
import type { StoreProblem } from "./port.ts";
import type { Store } from "./store.ts";
import { levelOf } from "./wave.ts";

export type RecorderProblem =
  | "permission-refused"
  | "no-microphone"
  | "no-camera"
  /** Another program or tab has the camera or microphone. */
  | "in-use"
  /** This browser cannot record, or not at this address (no https). */
  | "cannot-record"
  /** The microphone or camera went away while recording, with nothing recorded. */
  | "recording-failed"
  | StoreProblem;

export type RecorderOptions = {
  readonly store: Store;
  readonly camera: boolean;
  /** 1 to 10; it stops by itself then. */
  readonly maxMinutes: number;
  /** How loud it is now, 0 (-60 dB and below) to 1, about 20 times a second, from `ready` on. */
  readonly onLevel?: (level: number) => void;
  /** Whether the microphone gives nothing: the system or a switch has muted it, or while recording it was silent for three seconds. */
  readonly onQuiet?: (quiet: Quiet | null) => void;
  /** Seconds recorded so far. */
  readonly onTime?: (seconds: number) => void;
  /** It stopped by itself: the time was up, the device went away, the disk is full, or the store takes no more. What was recorded is kept. */
  readonly onEnd?: (end: Result<Recorded, RecorderProblem>) => void;
};

export type Quiet = "muted" | "silent";
/** Silence that is asked about: this long in ms, and no louder than this (`levelOf`, 0 to 1). */
const still = { ms: 3000, level: 0.02 } as const;

/** What was recorded, and what ended it: the person, the time, the device going away, no more room, or a store that takes no more. */
export type Recorded = {
  readonly file: File;
  readonly seconds: number;
  readonly hasVideo: boolean;
  readonly ended: "asked" | "time" | "device" | "disk-full" | "store";
};

/** For one recording; for the next, open another. */
export type Recorder = {
  /** For a muted <video>, before and while recording. */
  readonly preview: MediaStream;
  start(): Promise<Result<void, RecorderProblem>>;
  /** Stops, lets go of camera and microphone, and gives what was recorded; `store.tape` holds it until `drop`. */
  stop(): Promise<Result<Recorded, RecorderProblem>>;
  /** Lets go of camera and microphone. What was recorded until then stays on the tape, to be found again (`recoverRecording`). */
  close(): void;
};

/** Asks for camera and microphone, and gets ready. */
export const openRecorder = async (options: RecorderOptions): Promise<Result<Recorder, RecorderProblem>> => {
  const { camera, store } = options;
  const type = bestType(camera);
  if (!type || !navigator.mediaDevices) return failed("cannot-record");
  let preview: MediaStream;
  try {
    preview = await navigator.mediaDevices.getUserMedia({ audio: sound, video: camera && picture });
  } catch (thrown) {
    return failed(await refusalOf(thrown, camera));
  }
  let isRunning = false;
  let heardAt = performance.now();
  let told: Quiet | null = null;
  const [microphone] = preview.getAudioTracks();
  const listen = (): void => {
    const isStill = isRunning && performance.now() - heardAt >= still.ms;
    const quiet = microphone?.muted ? "muted" : isStill ? "silent" : null;
    if (quiet === told) return;
    told = quiet;
    options.onQuiet?.(quiet);
  };
  for (const name of ["mute", "unmute"]) microphone?.addEventListener(name, listen);
  const stopLevel = meter(preview, (level) => {
    if (level > still.level || !isRunning) heardAt = performance.now();
    listen();
    options.onLevel?.(level);
  });
  const end = Promise.withResolvers<Recorded["ended"]>();
  let refused: Result<never, StoreProblem> | null = null;
  let running: Promise<Result<Recorded, RecorderProblem>> | null = null;

  const letGo = (): void => {
    stopLevel();
    for (const track of preview.getTracks()) track.stop();
  };
  const run = async (recorder: MediaRecorder): Promise<Result<Recorded, RecorderProblem>> => {
    const limit = Math.min(10, Math.max(1, options.maxMinutes)) * 60;
    const began = performance.now();
    const elapsed = (): number => Math.min(limit, (performance.now() - began) / 1000);
    const clock = setInterval(() => {
      options.onTime?.(elapsed());
      if (elapsed() >= limit) end.resolve("time");
    }, 100);
    isRunning = true;
    const sleep = stayAwake();
    // What the browser still holds goes to the tape before it may stop the page.
    const away = (): void => {
      if (document.hidden && recorder.state === "recording") recorder.requestData();
    };
    document.addEventListener("visibilitychange", away);
    const ended = await end.promise;
    const seconds = elapsed();
    clearInterval(clock);
    document.removeEventListener("visibilitychange", away);
    await writtenOut(recorder);
    sleep();
    letGo();
    const tape = await store.tape.read();
    if (!tape.ok) return tape;
    if (!tape.value) return refused ?? failed("recording-failed");
    return done({ file: fileOnTape(tape.value), seconds, hasVideo: camera, ended });
  };

  return done({
    preview,
    start: async () => {
      if (running) return failed("recording-failed");
      const begun = await store.tape.start(type);
      if (!begun.ok) return begun;
      const recorder = new MediaRecorder(preview, { mimeType: type, ...bits });
      recorder.addEventListener("dataavailable", ({ data }) => {
        void store.tape.add(data).then((added) => {
          if (added.ok) return;
          refused ??= added;
          end.resolve(added.problem.kind === "disk-full" ? "disk-full" : "store");
        });
      });
      recorder.addEventListener("error", () => end.resolve("device"));
      for (const track of preview.getTracks()) track.addEventListener("ended", () => end.resolve("device"));
      recorder.start(1000);
      running = run(recorder);
      void running.then((result) => {
        if (!(result.ok && result.value.ended === "asked")) options.onEnd?.(result);
      });
      return done(undefined);
    },
    stop: async () => {
      end.resolve("asked");
      return (await running) ?? failed("recording-failed");
    },
    close: () => {
      if (!running) return letGo();
      end.resolve("asked");
    },
  });
};

/** Little is taken away from the sound, for what is taken as noise may be a child's. */
const sound = { echoCancellation: false, noiseSuppression: false, autoGainControl: true };
const picture = { facingMode: "environment", width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { max: 30 } };
/** A key frame every second, for an mp4 is written out only up to the last one. */
const bits = { videoBitsPerSecond: 2_000_000, audioBitsPerSecond: 128_000, videoKeyFrameIntervalDuration: 1000 };

const bestType = (camera: boolean): string | undefined =>
  (camera
    ? ["video/mp4;codecs=avc1.42E01F,mp4a.40.2", "video/mp4;codecs=avc1.42E01F,opus", "video/mp4", "video/webm"]
    : ["audio/mp4;codecs=mp4a.40.2", "audio/mp4", "audio/webm"]
  ).find((type) => globalThis.MediaRecorder?.isTypeSupported(type));

/** What a browser's refusal of camera or microphone means. */
export const refusalOf = async (thrown: unknown, camera: boolean): Promise<RecorderProblem> => {
  const name = thrown instanceof DOMException ? thrown.name : "";
  if (name === "NotAllowedError" || name === "SecurityError") return "permission-refused";
  if (name === "NotReadableError" || name === "AbortError") return "in-use";
  if (name !== "NotFoundError" && name !== "OverconstrainedError") return "cannot-record";
  const kinds = (await navigator.mediaDevices.enumerateDevices()).map(({ kind }) => kind);
  return camera && kinds.includes("audioinput") ? "no-camera" : "no-microphone";
};

/** When the recorder has given out all that it had. */
const writtenOut = (recorder: MediaRecorder): Promise<void> =>
  new Promise((resolve) => {
    if (recorder.state === "inactive") return resolve();
    recorder.addEventListener("stop", () => resolve(), { once: true });
    recorder.stop();
  });

/** Tells how loud it is, 20 times a second, until the returned function is called. */
const meter = (stream: MediaStream, onLevel: (level: number) => void): (() => void) => {
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  context.createMediaStreamSource(stream).connect(analyser);
  const samples = new Float32Array(analyser.fftSize);
  const timer = setInterval(() => {
    analyser.getFloatTimeDomainData(samples);
    onLevel(levelOf(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length));
  }, 50);
  return () => {
    clearInterval(timer);
    if (context.state !== "closed") void context.close();
  };
};

/** What lies on the tape, as a file. */
export const fileOnTape = (tape: Blob): File => {
  const type = tape.type.replace(/;.*/u, "");
  return new File([tape], `recording.${type.endsWith("webm") ? "webm" : type === "audio/mp4" ? "m4a" : "mp4"}`, {
    type,
  });
};
