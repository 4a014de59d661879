/**
 * Composes what a professional is shown: of all that is kept, what a caregiver chose of one child, and nothing else. Never
 * read for it: the caregiver's own side, self-checks, calm checks, notes, other children (docs/bundle.md#what-is-never-in-it).
 */
import { type BundleChoice, mayShowFilms } from "../bundle/choice.ts";
import {
  type BundleCue,
  type BundleDocument,
  type BundleFigure,
  type BundleFilm,
  type BundleLanguage,
  type BundlePlay,
  plainRecording,
  type SideBySide,
} from "../bundle/bundle.ts";
import { age, type Child, lateStart, monthsOf } from "../child/child.ts";
import { type Cue, dictionary, meaningOf, usesOf } from "../cues/cues.ts";
import type { ListedCue } from "../cues/list.ts";
import type { Entry } from "../diary/diary.ts";
import { type Day, dayOf } from "../diary/when.ts";
import { done, type Result } from "../ground/result.ts";
import type { Play } from "../keeping/play.ts";
import type { StoreProblem } from "../keeping/port.ts";
import type { Readable } from "../keeping/touched.ts";
import type { Figure } from "../reading/figures.ts";
import type { FigureId, Reading } from "../reading/reading.ts";
import { present } from "../recording/edit.ts";
import type { Recording } from "../recording/recording.ts";
import { playThing } from "./take.ts";

/** What can be left out, each with its sentence: of other children, more than one child, no longer there, not played. */
export const leftCodes = ["shared", "gone", "film-gone", "film-unasked"] as const;
export type LeftCode = (typeof leftCodes)[number];

/** How each thing is said, in every language of the document. */
export type Sayings = {
  readonly day: (day: Day) => SideBySide;
  readonly until: (day: Day) => SideBySide;
  readonly age: (child: Child) => SideBySide;
  readonly moment: (entry: Entry<"moment">, child: Child) => { readonly when: SideBySide; readonly says: SideBySide };
  readonly play: (play: Play) => { readonly when: SideBySide; readonly length: SideBySide };
  readonly dance: (recording: Recording, reading: Reading, child: Child) => SideBySide;
  readonly stretch: (from: number, to: number) => SideBySide;
  readonly figure: (
    figure: Figure,
  ) => Pick<BundleFigure, "name" | "says" | "range" | "luck" | "how" | "not" | "source"> | null;
  readonly answer: (answer: string) => SideBySide;
  /** Null where there is no such milestone any more. */
  readonly milestone: (id: string) => SideBySide | null;
  readonly cue: (
    cue: Cue,
    of: Pick<BundleCue, "state" | "uses" | "share"> & { readonly need: string | null },
  ) => Pick<BundleCue, "name" | "means">;
  readonly left: (code: LeftCode, count: number) => SideBySide;
};

export type ComposePorts = {
  readonly store: Pick<Readable, "plays" | "moments" | "diary" | "children" | "settings" | "clips">;
  readonly today: Day;
  readonly languages: readonly BundleLanguage[];
  readonly list: readonly ListedCue[];
  readonly say: Sayings;
  /** The reading of a recording, with chance. */
  readonly read: (recording: Recording) => Promise<Reading>;
  /** Whether many browsers do not show this film. */
  readonly mayNotPlay: (clip: Blob) => Promise<boolean>;
};

/** The document with what belongs to it and is no text. `readings`: of its plays, in their order; `films` of those with one. */
export type Composed = {
  readonly bundle: BundleDocument;
  readonly readings: readonly Reading[];
  readonly films: readonly Blob[];
};

/** The figures that stand one by one, where there is enough; all of a reading's are defined in docs/figures.md. */
export const shownFigures: readonly FigureId[] = [
  "returns.2s",
  "pause.adult",
  "wait.3s",
  "chain.longest",
  "comeback",
  "repair.count",
  "soothed",
];

/**
 * Whose a thing is. What is about several children is nobody's alone; what names none is the child's where the family has
 * no other.
 */
export const isOnlyOf = (children: readonly string[], child: string, family: readonly Child[]): boolean =>
  children.length === 0 ? family.length <= 1 : children.every((id) => id === child);

/** Composes the document of `child`; what cannot be in it any more is left out, and said. */
export async function composeBundle(
  choice: BundleChoice,
  child: Child,
  ports: ComposePorts,
): Promise<Result<Composed, StoreProblem>> {
  const { store, say, today, languages } = ports;
  const family = await store.children.all();
  if (!family.ok) return family;
  const left = new Map<LeftCode, number>();
  const leave = (code: LeftCode): void => void left.set(code, (left.get(code) ?? 0) + 1);
  const isMine = (entry: Pick<Entry, "children">): boolean => isOnlyOf(entry.children, child.id, family.value);

  const moments = await chosenMoments(choice, ports, isMine, leave);
  if (!moments.ok) return moments;
  const plays = await chosenPlays(choice, child, ports, isMine, leave);
  if (!plays.ok) return plays;
  const milestones = await chosenAnswers(choice, child, ports);
  if (!milestones.ok) return milestones;
  const cues = await chosenCues(choice, child, ports, isMine);
  if (!cues.ok) return cues;

  const films = plays.value.flatMap(({ film }) => (film === null ? [] : [film]));
  const bundle: BundleDocument = {
    format: "attune.bundle/1",
    made: today,
    madeOn: say.day(today),
    languages,
    child: child.nickname,
    age: say.age(child),
    to: choice.to.trim(),
    until: choice.until,
    untilSays: choice.until === null ? null : say.until(choice.until),
    questions: choice.questions.trim(),
    moments: moments.value.map((entry) => ({
      day: dayOf(entry.at),
      ...say.moment(entry, child),
      own: entry.body?.words.trim() ?? "",
    })),
    plays: plays.value.map(({ shown }) => shown),
    milestones: milestones.value,
    cues: cues.value,
    consent: films.length > 0 ? { assent: choice.assent.trim() } : null,
    leftOut: [...left].map(([code, count]) => ({ code, count, says: say.left(code, count) })),
  };
  return done({ bundle, readings: plays.value.map(({ reading }) => reading), films });
}

type Leave = (code: LeftCode) => void;
type IsMine = (entry: Pick<Entry, "children">) => boolean;

async function chosenMoments(
  { moments }: BundleChoice,
  { store }: ComposePorts,
  isMine: IsMine,
  leave: Leave,
): Promise<Result<readonly Entry<"moment">[], StoreProblem>> {
  if (moments.length === 0) return done([]);
  const all = await store.diary.find({ kinds: ["moment"] });
  if (!all.ok) return all;
  const found = new Map(all.value.map((entry) => [entry.thing, entry]));
  for (const id of moments) {
    const entry = found.get(id);
    if (entry === undefined) leave("gone");
    else if (!isMine(entry)) leave("shared");
  }
  return done(
    all.value.filter(
      (entry): entry is Entry<"moment"> => moments.includes(entry.thing) && entry.kind === "moment" && isMine(entry),
    ),
  );
}

type ChosenPlay = { readonly shown: BundlePlay; readonly reading: Reading; readonly film: Blob | null };

async function chosenPlays(
  choice: BundleChoice,
  child: Child,
  ports: ComposePorts,
  isMine: IsMine,
  leave: Leave,
): Promise<Result<readonly ChosenPlay[], StoreProblem>> {
  const { store } = ports;
  const kept = await store.moments.all();
  if (!kept.ok) return kept;
  const chosen: ChosenPlay[] = [];
  for (const id of choice.plays) {
    const play = await store.plays.one(id);
    if (!play.ok) return play;
    const lines = await store.diary.find({ thing: playThing(id) });
    if (!lines.ok) return lines;
    if (play.value === null) {
      leave("gone");
      continue;
    }
    // A recording that is not in the diary names no child.
    if (!isMine({ children: lines.value[0]?.children ?? [] })) {
      leave("shared");
      continue;
    }
    const film = await filmOf(play.value, choice, child, ports, leave);
    if (!film.ok) return film;
    const seen = kept.value.filter((moment) => moment.play === id && choice.seen.includes(moment.id));
    chosen.push(await shownPlay(play.value, child, ports, seen, film.value));
  }
  return done(chosen);
}

type Film = { readonly clip: Blob; readonly facts: BundleFilm };

/** The film of a play, where it was chosen, may be shown, and is still there. */
async function filmOf(
  play: Play,
  choice: BundleChoice,
  child: Child,
  { store, today, mayNotPlay }: ComposePorts,
  leave: Leave,
): Promise<Result<Film | null, StoreProblem>> {
  if (!choice.films.includes(play.id)) return done(null);
  if (!mayShowFilms(choice, monthsLived(child, today))) {
    leave("film-unasked");
    return done(null);
  }
  const clip = play.clip === null ? null : await store.clips.read(play.id);
  if (clip !== null && !clip.ok && clip.problem.kind !== "clip-damaged" && clip.problem.kind !== "not-kept")
    return clip;
  if (clip === null || !clip.ok || clip.value === null) {
    leave("film-gone");
    return done(null);
  }
  const type = clip.value.type || play.clip?.type || "";
  const isFilm = type.startsWith("video/");
  const facts = { type, size: clip.value.size, isFilm, mayNotPlay: isFilm && (await mayNotPlay(clip.value)) };
  return done({ clip: clip.value, facts });
}

/** Months since birth, whatever the day that was expected: what a child understands goes by that. */
export const monthsLived = (child: Child, today: Day): number | null => age(child, today).lived?.months ?? null;

async function shownPlay(
  play: Play,
  child: Child,
  { say, read }: ComposePorts,
  seen: readonly { readonly from: number; readonly to: number; readonly seen: string; readonly saying: string }[],
  film: Film | null,
): Promise<ChosenPlay> {
  // Read as it is shown, so that whoever has the file can count it again.
  const recording = plainRecording(present({ base: play.base, steps: play.steps, at: play.at }));
  const reading = await read(recording);
  const shown = reading.figures.filter(({ id }) => shownFigures.includes(id));
  return {
    reading,
    film: film?.clip ?? null,
    shown: {
      title: play.title,
      at: play.madeAt,
      ...say.play(play),
      dance: say.dance(recording, reading, child),
      recording,
      figures: shown.flatMap((figure): BundleFigure[] => {
        const words = figure.enough ? say.figure(figure) : null;
        if (words === null) return [];
        const { id, unit, value, count, of, interval, quartiles, chance } = figure;
        return [
          {
            id,
            unit,
            value,
            ...(count !== undefined && { count }),
            ...(of !== undefined && { of }),
            ...(interval && { interval }),
            ...(quartiles && { quartiles }),
            ...(chance !== undefined && { chance }),
            ...words,
          },
        ];
      }),
      early: shown.flatMap((figure) => {
        const words = figure.enough ? null : say.figure(figure);
        return words === null ? [] : [words.name];
      }),
      seen: seen
        .map((moment) => ({
          from: moment.from,
          to: moment.to,
          when: say.stretch(moment.from, moment.to),
          own: [moment.saying, moment.seen].filter((words) => words.trim() !== ""),
        }))
        .toSorted((a, b) => a.from - b.from),
      film: film?.facts ?? null,
    },
  };
}

async function chosenAnswers(
  { answers }: BundleChoice,
  child: Child,
  { store, say }: ComposePorts,
): Promise<Result<BundleDocument["milestones"], StoreProblem>> {
  if (answers.length === 0) return done([]);
  const all = await store.diary.find({ kinds: ["milestone"] });
  if (!all.ok) return all;
  const given = new Map<string, string>();
  for (const { kind, body, children } of all.value) {
    if (kind === "milestone" && body && children.every((id) => id === child.id) && children.length > 0)
      given.set(body.milestone, body.answer);
  }
  return done(
    answers.flatMap((answer) => {
      const items = [...given].flatMap(([id, said]) => {
        const says = said === answer ? say.milestone(id) : null;
        return says === null ? [] : [{ id, answer, says }];
      });
      return items.length === 0 ? [] : [{ answer: say.answer(answer), items }];
    }),
  );
}

async function chosenCues(
  choice: BundleChoice,
  child: Child,
  { store, say, list, today }: ComposePorts,
  isMine: IsMine,
): Promise<Result<readonly BundleCue[], StoreProblem>> {
  if (choice.cues.length === 0) return done([]);
  const book = await store.settings.get("cues.book.{child}", child.id);
  if (!book.ok) return book;
  const entries = await store.diary.find({ kinds: ["cue-use", "opening"] });
  if (!entries.ok) return entries;
  const months = monthsOf(child, today);
  const who = { months, late: lateStart(child), without: book.value.without };
  const uses = usesOf(entries.value.filter(isMine), months);
  return done(
    dictionary(list, book.value, who)
      .filter(({ id, isKept }) => isKept && choice.cues.includes(id))
      .map((cue): BundleCue => {
        const own = uses.filter(({ entry }) => entry.body?.cue === cue.id);
        const meaning = meaningOf(cue, own);
        const need = cue.kept.means ?? meaning.guess;
        const row = meaning.rows.find((one) => one.need === need);
        const state = cue.kept.means !== null ? "said" : meaning.guess === null ? "learning" : "guess";
        const share = state === "guess" ? (row?.share ?? null) : null;
        return {
          id: cue.id,
          state,
          uses: meaning.uses,
          share,
          interval: state === "guess" ? (row?.interval ?? null) : null,
          ...say.cue(cue, { state, uses: meaning.uses, share, need }),
          helps: cue.kept.helps,
          not: cue.kept.not,
        };
      }),
  );
}
