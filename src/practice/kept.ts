/** What is kept of practising: the three seconds, the figures of clips of a voice, and the six weeks. Small, for whoever keeps it. */
import * as v from "valibot";
import type { Day } from "../diary/when.ts";
import { asJson, type Form, listOf } from "../ground/kept.ts";

/** How three seconds pass: a breath, a light, the hand. */
export const waitWays = ["breath", "light", "hand"] as const;
export type WaitWay = (typeof waitWays)[number];

const waitsShape = v.object({
  v: v.literal(1),
  since: v.fallback(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  way: v.fallback(v.picklist(waitWays), "breath"),
});
/** What is kept: the day from which on plays are "now", and the way that was last chosen. */
export type Waiting = { readonly v: 1; readonly since: string | null; readonly way: WaitWay };
export const waitsForm: Form<Waiting> = asJson<Waiting>(waitsShape, { v: 1, since: null, way: "breath" });

/** Who it is like for the person: calm, or in a hurry. */
export const voiceKinds = ["calm", "rushed"] as const;
export type VoiceKind = (typeof voiceKinds)[number];

export type VoiceFigures = {
  /** Hz: the middle, and what four fifths of it lie between. */
  readonly pitch: number;
  readonly low: number;
  readonly high: number;
  /** Semitones between those two. */
  readonly range: number;
  /** Syllables for each second of speaking. */
  readonly pace: number;
  /** How many pauses of 0.3 s or more, and the middle one in ms; null where there was none. */
  readonly pauses: number;
  readonly pause: number | null;
  /** How long it is, and how much of it is voice, in ms. */
  readonly length: number;
  readonly voiced: number;
  /** It was so loud that the top is cut off: pace and pauses may be wrong. */
  readonly cut: boolean;
};

const finite = v.pipe(v.number(), v.finite());
const take = v.object({
  id: v.string(),
  day: v.pipe(v.string(), v.isoDate()),
  kind: v.picklist(voiceKinds),
  pitch: finite,
  low: finite,
  high: finite,
  range: finite,
  pace: finite,
  pauses: finite,
  pause: v.nullable(finite),
  length: finite,
  voiced: finite,
  cut: v.boolean(),
});
/** What is kept of one clip: the day, which of the two it was, and its figures. The sound is not. */
export type VoiceTake = VoiceFigures & { readonly id: string; readonly day: string; readonly kind: VoiceKind };
export type VoiceTakes = { readonly v: 1; readonly takes: readonly VoiceTake[] };

/** How they are kept; without what cannot be read. */
export const voiceForm: Form<VoiceTakes> = asJson<VoiceTakes>(v.object({ v: v.literal(1), takes: listOf(take) }), {
  v: 1,
  takes: [],
});

/** What each week looks at, in their order. */
export const weekFocuses = ["follow", "words", "chain", "soothe", "limits", "all"] as const;
export type WeekFocus = (typeof weekFocuses)[number];
/** The weeks, and the two to look back in. */
export const stageIds = [...weekFocuses, "three", "six"] as const;
export type StageId = (typeof stageIds)[number];

const day = v.pipe(v.string(), v.isoDate());
const pause = v.object({ from: day, to: v.nullable(day) });
const weeksShape = v.object({
  v: v.literal(1),
  start: v.nullable(day),
  pauses: listOf(pause),
  skipped: listOf(v.picklist(stageIds)),
  said: v.fallback(v.record(v.string(), v.string()), {}),
  ended: v.fallback(v.nullable(day), null),
});

/** A pause from a day up to, not including, another; null while it lasts. */
export type WeekPause = { readonly from: Day; readonly to: Day | null };
export type SixWeeks = {
  readonly v: 1;
  /** The first day; null before anybody began. */
  readonly start: Day | null;
  readonly pauses: readonly WeekPause[];
  readonly skipped: readonly StageId[];
  /** The sentence that was kept of each. */
  readonly said: Readonly<Partial<Record<StageId, string>>>;
  /** The day on which somebody ended it; null where nobody did. */
  readonly ended: Day | null;
};
export const noWeeks: SixWeeks = { v: 1, start: null, pauses: [], skipped: [], said: {}, ended: null };

/** How it is kept; nothing begun where nothing was, or where it cannot be read. */
export const weeksForm: Form<SixWeeks> = asJson<SixWeeks>(weeksShape, noWeeks);

/** The sentence of a week as it is being written; null where none is. */
export type WeekDraft = { readonly id: StageId; readonly text: string };
export const weekDraftForm: Form<WeekDraft | null> = asJson<WeekDraft | null>(
  v.object({ id: v.picklist(stageIds), text: v.string() }),
  null,
);
