/**
 * What a bundle says (`attune.bundle/1`, docs/schema/attune.bundle.1.json): plain data with its words, which the page and
 * the file are made from, and which the file carries for other programs. It knows one child.
 */
import type { Recording } from "../recording/recording.ts";

/** One text in each of the document's languages, in their order. */
export type SideBySide = readonly string[];

export type BundleLanguage = { readonly code: string; readonly tag: string; readonly dir: "ltr" | "rtl" };

/** A moment of the diary. `own`: the caregiver's words, in their language alone. */
export type BundleMoment = {
  readonly day: string;
  readonly when: SideBySide;
  readonly says: SideBySide;
  readonly own: string;
};

/** A figure of a recording, with what it means beside it; `value` null: too early to say, and `range` says why. */
export type BundleFigure = {
  readonly id: string;
  readonly unit: string;
  readonly value: number | null;
  readonly count?: number;
  readonly of?: number;
  readonly interval?: readonly [number, number];
  readonly quartiles?: readonly [number, number];
  readonly chance?: number;
  readonly name: SideBySide;
  readonly says: SideBySide;
  readonly range: SideBySide;
  readonly luck: SideBySide | null;
  readonly how: SideBySide;
  readonly not: SideBySide;
  /** The published rule. */
  readonly source: string;
};

/** A film or sound that goes along: `size` in bytes; `mayNotPlay`: it is in a form that many browsers do not show (HEVC). */
export type BundleFilm = {
  readonly type: string;
  readonly size: number;
  readonly isFilm: boolean;
  readonly mayNotPlay: boolean;
};

export type BundlePlay = {
  /** In the caregiver's words. */
  readonly title: string;
  /** ISO 8601. */
  readonly at: string;
  readonly when: SideBySide;
  readonly length: SideBySide;
  /** What the drawn dance shows, in a sentence. */
  readonly dance: SideBySide;
  /** Who made a sound or a sign when, of the child and grown people, without names and notes. */
  readonly recording: Recording;
  readonly figures: readonly BundleFigure[];
  /** Of those that are not shown one by one. */
  readonly early: readonly SideBySide[];
  /** Kept moments, `from` to `to` in milliseconds of it. */
  readonly seen: readonly {
    readonly from: number;
    readonly to: number;
    readonly when: SideBySide;
    readonly own: readonly string[];
  }[];
  readonly film: BundleFilm | null;
};

export type BundleMilestone = { readonly id: string; readonly answer: string; readonly says: SideBySide };

/** `said`: a person says what it means; `guess`: the dictionary's; `learning`: too few uses to say. */
export type BundleCue = {
  readonly id: string;
  readonly state: "said" | "guess" | "learning";
  readonly uses: number;
  readonly share: number | null;
  readonly interval: readonly [number, number] | null;
  readonly name: SideBySide;
  readonly means: SideBySide;
  /** In the caregiver's words: what helps, and what does not. */
  readonly helps: readonly string[];
  readonly not: readonly string[];
};

export type BundleDocument = {
  readonly format: "attune.bundle/1";
  /** YYYY-MM-DD. */
  readonly made: string;
  readonly madeOn: SideBySide;
  /** The caregiver's, and the professional's where it is another one. */
  readonly languages: readonly BundleLanguage[];
  /** In the caregiver's words. */
  readonly child: string;
  readonly age: SideBySide;
  readonly to: string;
  readonly until: string | null;
  readonly untilSays: SideBySide | null;
  readonly questions: string;
  readonly moments: readonly BundleMoment[];
  readonly plays: readonly BundlePlay[];
  readonly milestones: readonly { readonly answer: SideBySide; readonly items: readonly BundleMilestone[] }[];
  readonly cues: readonly BundleCue[];
  /** Null where no film goes along. `assent`: what the child said, in the caregiver's words. */
  readonly consent: { readonly assent: string } | null;
  readonly leftOut: readonly { readonly code: string; readonly count: number; readonly says: SideBySide }[];
};

/** The same without names, notes and other children, in the recording's own terms: people p1, p2 ..., signs e1, e2 ... */
export const plainRecording = ({ length, people, events, coded }: Recording): Recording => {
  const shown = people.filter(({ role }) => role !== "other-child");
  const names = new Map(shown.map(({ id }, n) => [id, `p${n + 1}`]));
  return {
    format: "attune.recording/1",
    length,
    startedAt: null,
    ...(coded && { coded }),
    people: shown.map(({ id, role }) => ({ id: names.get(id) ?? "", role })),
    events: events.flatMap(({ who, maybe, ...event }, n) => {
      const [by, other] = [names.get(who), maybe === undefined ? undefined : names.get(maybe)];
      if (by === undefined) return [];
      return [{ ...event, id: `e${n + 1}`, who: by, note: null, ...(other !== undefined && { maybe: other }) }];
    }),
  };
};
