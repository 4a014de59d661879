/**
 * A recording: what happened on one clock, who took part, in whole milliseconds from its start (`attune.recording/1`).
 * Every other room reads and writes these; nothing here knows what an exchange is.
 */

/** Who somebody is to this recording. `child` is the one that it is about. */
export const roles = ["child", "adult", "other-child", "other"] as const;
export type Role = (typeof roles)[number];

/** How something was done. `cry` is a sound of its own: a cue, never a serve. */
export const channels = ["voice", "cry", "face", "gaze", "touch", "gesture", "posture", "movement", "object"] as const;
export type Channel = (typeof channels)[number];

/** Who says so: the machine, a person, or a file from elsewhere. */
export const sources = ["heard", "seen", "imported"] as const;
type Source = (typeof sources)[number];

export type Person = { readonly id: string; readonly role: Role };

/** Something one person did, in [from, to) milliseconds. `sure` is 0 to 1 for what was heard, null otherwise. */
export type Event = {
  readonly id: string;
  readonly who: string;
  readonly channel: Channel;
  /** A word of the field where the channel is not enough: look-away, smile, reach, laugh, word. */
  readonly act: string | null;
  readonly from: number;
  readonly to: number;
  readonly by: Source;
  readonly sure: number | null;
  readonly note: string | null;
  /** In doubt: the id of the person whose it may be instead, heard about as surely. Only on what was heard. */
  readonly maybe?: string;
};

/** Whether it was heard and is still nobody's for sure. */
export const inDoubt = (event: Event): event is Event & { readonly maybe: string } => event.maybe !== undefined;

export type Recording = {
  readonly format: "attune.recording/1";
  /** Whole milliseconds. */
  readonly length: number;
  /** ISO 8601, or null where it is not known. */
  readonly startedAt: string | null;
  /**
   * What was recorded and coded, where that is not the whole: spans in order that do not overlap. Nothing is counted across
   * their borders; two that touch are two.
   */
  readonly coded?: readonly { readonly from: number; readonly to: number }[];
  /** What was left out or changed on the way in: `said` in words, `count` times. */
  readonly notes?: readonly { readonly code: string; readonly count: number; readonly said: string }[];
  readonly people: readonly Person[];
  /** In the order of `from`, then `to`, then `id`. Events of one person and channel do not overlap. */
  readonly events: readonly Event[];
};
