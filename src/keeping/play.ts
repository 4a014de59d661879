/**
 * What is kept: a play (one recording with every change made to it, and its clip for as long as the family wants it),
 * and the moments that somebody chose from it.
 */
import type { Recording } from "../recording/recording.ts";
import type { Step } from "../recording/edit.ts";

/** What is known of the clip without opening it. `size` in bytes. */
export type Clip = {
  readonly name: string;
  readonly type: string;
  readonly size: number;
  readonly hasVideo: boolean;
};

/** A recording as it was heard (`base`), with its steps, of which the first `at` are in force: the thread of edit.ts. */
export type Play = {
  readonly id: string;
  readonly title: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly base: Recording;
  readonly steps: readonly Step[];
  readonly at: number;
  /** Null where there is no clip, or no more. What `saveClip` saved. */
  readonly clip: Clip | null;
  /** The day (YYYY-MM-DD) on which the clip goes; null to keep it until somebody says. */
  readonly deleteClipOn: string | null;
  readonly reviewed: boolean;
  /** Loudness every 50 ms, 0 (-60 dB and below) to 255 (full scale), for the scrub wave; null where nothing was heard. */
  readonly wave: Uint8Array | null;
  /** The id of the play that this is another coding of, by somebody who did not see the first unless `besideAs` says what. Goes with that play. */
  readonly beside?: string;
  readonly besideAs?: BesideAs;
};

/**
 * What stands beside a play without having been tagged unseen: a coding that came as a file, or the third, that was settled
 * from the play and its second coding `of`.
 */
export type BesideAs = { readonly as: "brought" } | { readonly as: "settled"; readonly of: string };

/** A coding that stands beside a play, without its events. `as` is null where it was tagged unseen. */
export type BesideLine = Pick<Play, "id" | "title" | "madeAt"> & { readonly as: BesideAs | null };

/** The id of the third that is settled from a play and its second coding `of`: one and the same on every device. */
export const settledId = (of: string): string => `${of}-settled`;

/** The title of what came as a file: its name without the ending. */
export const titleOfFile = (name: string): string => name.replace(/\.[^.]{1,5}$/, "");

/** One line of the list of plays. `length` in milliseconds, `moments` how many were kept. */
export type PlayLine = Pick<Play, "id" | "title" | "madeAt" | "clip" | "deleteClipOn" | "reviewed"> & {
  readonly length: number;
  readonly moments: number;
};

/** What may be changed of a play without a step. */
export type PlayChange = Partial<Pick<Play, "title" | "reviewed" | "deleteClipOn">>;

/** A kept part of a play, `from` to `to` in milliseconds of it. */
export type KeptMoment = {
  readonly id: string;
  /** The play's id. A moment goes with its play. */
  readonly play: string;
  readonly from: number;
  readonly to: number;
  /** Why it was proposed: a word of the reading (returned, repaired, chain ...), or "chosen". */
  readonly why: string;
  /** What the person saw, in their words. */
  readonly seen: string;
  /** "What might they be saying?", in the person's words. */
  readonly saying: string;
  /** ISO 8601. */
  readonly keptAt: string;
};
