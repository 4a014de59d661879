/** A play that is open: its thread of changes, kept with every tap, and a sketch of its reading. */
import { newId } from "../../ground/id.ts";
import { computed, type ReadonlySignal, signal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Play } from "../../keeping/play.ts";
import type { Store } from "../../keeping/store.ts";
import type { Readable } from "../../keeping/touched.ts";
import { done, type Problem, type Result } from "../../ground/result.ts";
import { apply, type Edit, edit, invert, present, redo, take, type Thread, undo } from "../../recording/edit.ts";
import type { Recording } from "../../recording/recording.ts";
import { read, type Reading } from "../../reading/reading.ts";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";

export type ReplayDesk = {
  readonly play: Play;
  readonly recording: ReadonlySignal<Recording>;
  /**
   * Exchanges and moments alone, without the thousand shifts: for pictures that change with each tap. Of a recording that is
   * too large to be read at each tap it follows when the taps rest, and may name events that are no more.
   */
  readonly sketch: ReadonlySignal<Reading>;
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** The ids of the events that came with the change; none where nothing changed. */
  change(change: Edit): readonly string[];
  undo(): void;
  redo(): void;
};

/** As many events are read at once, well within a picture on a phone; and how long taps rest, in ms, before more are. */
const atOnce = { events: 1500, rest: 350 } as const;

/** Opens `play`; every change is in the store as it happens, and `showProblem` shows where that fails. */
export const openDesk = (play: Play, store: Store, showProblem: (problem: Problem) => void): ReplayDesk => {
  const thread = signal<Thread>({ base: play.base, steps: play.steps, at: play.at });
  const recording = signal(present(thread.value));
  const rested = signal(recording.value);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const isSmall = computed(() => recording.value.events.length <= atOnce.events);
  const become = (next: Recording): void => {
    recording.value = next;
    clearTimeout(resting);
    resting = setTimeout(() => (rested.value = recording.value), atOnce.rest);
  };
  const kept = async (answer: Promise<Result<unknown>>): Promise<void> => {
    const said = await answer;
    if (!said.ok) showProblem(said.problem);
  };
  return {
    play,
    recording,
    sketch: computed(() => read((isSmall.value ? recording : rested).value, { shifts: 0 })),
    canUndo: computed(() => thread.value.at > 0),
    canRedo: computed(() => thread.value.at < thread.value.steps.length),
    change: (change) => {
      const step = edit(recording.value, change, newId);
      if (step.in.length + step.out.length === 0) return [];
      const n = thread.value.at;
      thread.value = take(thread.value, step);
      become(apply(recording.value, step));
      void kept(store.plays.addStep(play.id, n, step));
      return step.in.map((event) => event.id);
    },
    undo: () => {
      const step = thread.value.steps[thread.value.at - 1];
      if (!step) return;
      thread.value = undo(thread.value);
      become(apply(recording.value, invert(step)));
      void kept(store.plays.moveTo(play.id, thread.value.at));
    },
    redo: () => {
      const step = thread.value.steps[thread.value.at];
      if (!step) return;
      thread.value = redo(thread.value);
      become(apply(recording.value, step));
      void kept(store.plays.moveTo(play.id, thread.value.at));
    },
  };
};

export type OpenedPlay = { readonly desk: ReplayDesk; readonly clip: Blob | null };

/** The play `id` with its clip: undefined while it is fetched, null where there is none. */
export const useDesk = (id: string): OpenedPlay | null | undefined => {
  const { store, showProblem } = useHome();
  const found = useKept((kept) => playWithClip(kept, id), [id], null, { once: true });
  return useMemo(
    () => found && { desk: openDesk(found.play, store, showProblem), clip: found.clip },
    [found, store, showProblem],
  );
};

type PlayWithClip = { readonly play: Play; readonly clip: Blob | null };

/** A clip that cannot be read is none: what was seen of it is there without it. */
const playWithClip = async (
  kept: Pick<Readable, "plays" | "clips">,
  id: string,
): Promise<Result<PlayWithClip | null>> => {
  const play = await kept.plays.one(id);
  if (!play.ok || play.value === null) return play.ok ? done(null) : play;
  // Another coding of a play has its clip.
  const from = play.value.clip ? id : play.value.beside;
  const clip = from === undefined ? null : await kept.clips.read(from);
  return done({ play: play.value, clip: clip?.ok ? clip.value : null });
};

/** Who is who in a recording: the first child, the first adult. */
export const usePair = (recording: Recording): { child: string; adult: string } =>
  useMemo(
    () => ({
      child: recording.people.find((person) => person.role === "child")?.id ?? "child",
      adult: recording.people.find((person) => person.role === "adult")?.id ?? "adult",
    }),
    [recording.people],
  );
