/**
 * The store's inside, in its worker: answers calls, and names what goes wrong. Where two things change (a clip's file
 * and its row), the row is last in and first out, so that a crash leaves at most a file that no row names; those are
 * swept at the start.
 */
import type { Child } from "../child/child.ts";
import { type Entry, type WrittenEntry, write } from "../diary/diary.ts";
import { oneByOne } from "../ground/onebyone.ts";
import { done, failed, type Result } from "../ground/result.ts";
import type { Settling } from "../reading/settling.ts";
import type { Step } from "../recording/edit.ts";
import type { Recording } from "../recording/recording.ts";
import { type Answering, answering, type Keeping } from "./answering.ts";
import { deskHere } from "./desk.ts";
import type { EntryQuery } from "./entries.ts";
import { piecesOf } from "./files.ts";
import type { Kept } from "./kept.ts";
import type { Clip, KeptMoment, Play, PlayChange } from "./play.ts";
import type { Answer, LongCall, StoreProblem } from "./port.ts";
import type { LockChange, Opener, Ways } from "./ring.ts";
import { ownCalls } from "./owncalls.ts";
import type { Of, SettingKey, SettingValue } from "./settings.ts";
import { vaultCalls } from "./vault.ts";

/** Deletes the clip files that no play names, and backups that are out. */
export const sweep = async ({ tables, clips, outbox }: Kept): Promise<void> => {
  await outbox.removeAll();
  const named = new Set(tables.clipFiles());
  for (const file of await clips.names()) if (!named.has(file)) await clips.remove(file);
};

/** All that can be asked of the store, by groups. A page asks the same by the same names (`store.ts`), through `asking.ts`. */
export const calls = (keeping: Keeping) => {
  const answers = answering(keeping);
  return {
    plays: playCalls(answers),
    moments: momentCalls(answers),
    diary: diaryCalls(answers),
    children: childCalls(answers),
    settings: settingCalls(answers),
    clips: clipCalls(answers, keeping),
    tape: tapeCalls(answers),
    own: ownCalls(answers),
    lock: lockCalls(answers, keeping),
    vault: vaultCalls(answers, keeping),
  };
};

const playCalls = ({ answer, removeFile }: Answering) => ({
  /** All plays, the newest first. */
  all: () => answer(({ tables }) => done(tables.plays())),
  /** The play of that id; null where there is none. */
  one: (id: string) => answer(({ tables }) => done(tables.play(id))),
  /** Adds a play with its steps. Its `clip` tells what `clips.save` is about to save. */
  add: (play: Play) => answer(({ tables }) => done(tables.addPlay(play))),
  /** Puts `step` at place `n` (from 0), drops the steps that could have been redone, and sets `at` to n + 1. */
  addStep: (play: string, n: number, step: Step) => answer(({ tables }) => tables.addStep(play, n, step)),
  /** Undo and redo: the first `at` steps are in force. */
  moveTo: (play: string, at: number) => answer(({ tables }) => tables.moveTo(play, at)),
  change: (id: string, change: PlayChange) => answer(({ tables }) => tables.changePlay(id, change)),
  /** Removes a play, its moments, its clip, all codings beside it and what was settled from it, for good. */
  remove: (id: string) =>
    answer(async (mine) => {
      for (const file of mine.tables.removePlay(id)) await removeFile(mine, file);
      return done(undefined);
    }),
  /** The id of the play that is the unseen second coding of `play` (`Play.beside`), null where there is none. */
  secondOf: (play: string) => answer(({ tables }) => done(tables.secondOf(play))),
  /** All codings that stand beside `play`, the latest first. */
  besides: (play: string) => answer(({ tables }) => done(tables.besides(play))),
  /** What was chosen where `second` differs from the play that it stands beside; null where nothing was yet. */
  settling: (second: string) => answer(({ tables }) => done(tables.settling(second))),
  settle: (second: string, settling: Settling) => answer(({ tables }) => tables.settle(second, settling)),
  /** Makes a play anew from `base`: the changes made to it go. */
  renew: (play: string, base: Recording) => answer(({ tables }) => tables.renew(play, base)),
});

const momentCalls = ({ answer }: Answering) => ({
  /** All moments, the newest first. */
  all: () => answer(({ tables }) => done(tables.moments())),
  /** Adds a moment, or changes the one of the same id. */
  keep: (moment: KeptMoment) => answer(({ tables }) => tables.keepMoment(moment)),
  drop: (id: string) => answer(({ tables }) => done(tables.dropMoment(id))),
});

const diaryCalls = ({ answer }: Answering) => ({
  /** Keeps an entry of the diary, as this person's, and after all that is here; what was kept. */
  add: (written: WrittenEntry) => answer(({ tables }) => done(tables.addEntry(written))),
  /** Takes in entries from elsewhere, parsed before (`parseEntry`); how many were new. */
  merge: (entries: readonly Entry[]) => answer(({ tables }) => done(tables.mergeEntries(entries))),
  /** What is in force in the diary, in the order in which it happened. */
  find: (query: EntryQuery) => answer(({ tables }) => done(tables.entriesJson(query))),
  /** All entries of one thing, as they followed each other. */
  historyOf: (thing: string) => answer(({ tables }) => done(tables.historyOf(thing))),
  /** Forgets for good what things deleted before `before` (ISO 8601, UTC) once said; how many entries. */
  forgetDeleted: (before: string) => answer(({ tables }) => done(tables.forgetDeleted(before))),
});

const childCalls = ({ answer }: Answering) => ({
  /** The family's children, the first put in first. */
  all: () => answer(({ tables }) => done(tables.children())),
  /** Adds a child, or changes what is known of one. */
  put: ({ id, ...facts }: Child) =>
    answer(({ tables }) => done(tables.addEntry(write(deskHere(), "child", facts, { thing: id, children: [id] })))),
  /** Removes a child, all entries about no other child, and all settings of either (settings.ts), for good. */
  remove: (id: string) => answer(({ tables }) => done(tables.removeChild(id))),
});

const settingCalls = ({ answer }: Answering) => ({
  /** What a setting says (settings.ts); `of`: the child, thing or cue that its key wants. */
  get: <Key extends SettingKey>(key: Key, ...of: Of<Key>): Answer<SettingValue<Key>> =>
    answer(({ tables }) => done(tables.setting(key, ...of))),
  set: <Key extends SettingKey>(key: Key, value: SettingValue<Key>, ...of: Of<Key>): Answer<void> =>
    answer(({ tables }) => done(tables.set(key, value, ...of))),
});

const clipCalls = ({ answer, reads, removeFile }: Answering, { newName, lost }: Keeping) => {
  const dropFile = async (mine: Kept, play: string): Promise<void> => {
    const file = mine.tables.clipOf(play)?.file;
    if (!file) return;
    mine.tables.setClip(play, null, null);
    await removeFile(mine, file);
  };
  return {
    /** Copies a clip into the store, in pieces. Takes the place of the play's earlier one. */
    save: (play: string, from: Blob, { onProgress, signal }: LongCall = {}) =>
      answer(async (mine): Promise<Result<Clip, StoreProblem>> => {
        const { tables, clips } = mine;
        const known = tables.clipOf(play);
        if (!known) return failed("not-kept");
        const file = newName();
        const onBytes = (bytes: number): void => onProgress?.(from.size === 0 ? 1 : bytes / from.size);
        const stop = signal ? AbortSignal.any([lost, signal]) : lost;
        try {
          await clips.save(file, piecesOf(from), onBytes, stop);
        } catch (thrown) {
          if (signal?.aborted) return failed("cancelled");
          throw thrown;
        }
        const clip = factsOf(from, known.clip);
        const before = tables.clipOf(play)?.file;
        const saved = tables.setClip(play, file, clip);
        if (!saved.ok) {
          await clips.remove(file);
          return saved;
        }
        if (before) await removeFile(mine, before);
        return done(clip);
      }),
    /** The clip of a play; null where there is none. */
    read: (play: string) =>
      reads(async ({ tables, clips }) => {
        const named = tables.clipOf(play);
        const file = named?.file ? await clips.read(named.file) : null;
        return done(file && (await file.blob(named?.clip?.type ?? "")));
      }),
    drop: (play: string) => answer(async (mine) => done(await dropFile(mine, play))),
    /** Deletes the clips whose day has come. `today`: YYYY-MM-DD, the person's own day. Returns their plays' ids. */
    dropExpired: (today: string) =>
      answer(async (mine) => {
        const dropped: string[] = [];
        // Asked again for each: what a person says while the others go, holds.
        for (let play = mine.tables.expired(today)[0]; play !== undefined; play = mine.tables.expired(today)[0]) {
          dropped.push(play);
          await dropFile(mine, play);
        }
        return done(dropped);
      }),
  };
};

const factsOf = (from: Blob, known: Clip | null): Clip => ({
  name: known?.name ?? (from instanceof File ? from.name : ""),
  type: from.type || (known?.type ?? ""),
  size: from.size,
  hasVideo: known?.hasVideo ?? from.type.startsWith("video/"),
});

/** What is being recorded, written a second at a time, so that a crash loses no more than that. One at a time. */
const tapeCalls = ({ answer }: Answering) => {
  /** One after another: the tape is one file, which only one can write. */
  const turn = oneByOne();
  const inTurn: Answering["answer"] = (work) => turn(() => answer(work));
  const unfinished = async ({ tape }: Kept): Promise<string | null> => (await tape.names())[0] ?? null;
  const clear = async ({ tape }: Kept): Promise<void> => {
    for (const name of await tape.names()) await tape.remove(name);
  };
  return {
    /** Begins a new one; an unfinished one is deleted. `type` is its media type. */
    start: (type: string) =>
      inTurn(async (mine) => {
        await clear(mine);
        return done(await mine.tape.append(encodeURIComponent(type), new Uint8Array()));
      }),
    add: (chunk: Blob) =>
      inTurn(async (mine) => {
        const name = await unfinished(mine);
        if (name === null) return failed("not-kept");
        return done(await mine.tape.append(name, new Uint8Array(await chunk.arrayBuffer())));
      }),
    /** What was written so far, this time or before a crash; null where nothing was. */
    read: () =>
      inTurn(async (mine) => {
        const name = await unfinished(mine);
        const file = name === null ? null : await mine.tape.read(name);
        return done(name === null || !file?.size ? null : await file.blob(decodeURIComponent(name)));
      }),
    /** Deletes it. */
    drop: () => inTurn(async (mine) => done(await clear(mine))),
  };
};

/** The lock on what is kept. Without one, the browser keeps the key. */
const lockCalls = ({ answer }: Answering, { unlock }: Keeping) => ({
  /** Opens what is locked. Refuses what does not (`wrong-key`), and any try too soon after wrong ones (`try-later`). */
  unlock,
  ways: () => answer(({ lock }) => done<Ways>(lock?.ways() ?? { passphrase: false, passkeys: [] })),
  /** Changes the ways in; `current` must open the lock that is there. The setting `lock.after`: minutes until it locks. */
  change: (change: LockChange, current: Opener | null) =>
    answer(({ lock }) => (lock ? lock.change(change, current, Date.now()) : failed("not-kept"))),
});
