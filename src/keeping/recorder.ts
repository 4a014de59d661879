/**
 * Records with camera and microphone, or the microphone alone, onto the store's tape (a second at a time, so that a
 * crash loses no more than that).
 */
import type { Result } from "../ground/result.ts";
import type { Store, StoreProblem } from "./store.ts";

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
  /** Seconds recorded so far. */
  readonly onTime?: (seconds: number) => void;
  /** It stopped by itself: the time was up, the device went away, or the disk is full. What was recorded is kept. */
  readonly onEnd?: (end: Result<Recorded, RecorderProblem>) => void;
};

/** What was recorded; `store.tape` holds it until `drop`. */
export type Recorded = { readonly file: File; readonly seconds: number; readonly hasVideo: boolean };

export type Recorder = {
  /** For a muted <video>, before and while recording. */
  readonly preview: MediaStream;
  start(): Promise<Result<void, RecorderProblem>>;
  stop(): Promise<Result<Recorded, RecorderProblem>>;
  /** Lets go of camera and microphone; deletes what was not stopped. */
  close(): void;
};

/** Asks for camera and microphone, and gets ready. */
export declare const openRecorder: (options: RecorderOptions) => Promise<Result<Recorder, RecorderProblem>>;

/** A recording that a crash or a closed tab left unfinished; null where there is none. Drop it with `store.tape.drop`. */
export declare const recoverRecording: (store: Store) => Promise<Result<File | null, StoreProblem>>;
