/**
 * Takes a clip in: hears it, sees to it that a player keeps the clock that was heard, and keeps it as a play with its clip,
 * a week long, and a line in the diary. What could not be heard, or is kept otherwise than it came, is noted in the play.
 */
import { age, type Child } from "../child/child.ts";
import { type Desk, write } from "../diary/diary.ts";
import { dayOf, dayPlus, whenAt } from "../diary/when.ts";
import { done, type Problem, type Result } from "../ground/result.ts";
import { type Clip, type Play, titleOfFile } from "../keeping/play.ts";
import type { StoreProblem } from "../keeping/port.ts";
import { remarkToNote } from "../keeping/remarks.ts";
import type { Store } from "../keeping/store.ts";
import type { Family } from "../listening/family.ts";
import type { For } from "../listening/listening.ts";
import { sortEvents } from "../recording/check.ts";
import type { Event, Recording } from "../recording/recording.ts";
import type { EarsProblem, evenClip, hearClip } from "./ears.ts";
import type { HeardClip } from "./hear.ts";

/** A clip on its way in: what a person chose, what was recorded here, or our own sample. */
export type Incoming = { readonly file: File; readonly kind: "chosen" | "recorded" | "sample" };

/** Something of a clip that is not as it came: for its sentence. `hevc`: it is heard and not shown; `uneven`: no player keeps its clock. */
export type Loss =
  | ReturnType<typeof remarkToNote>
  | { readonly kind: "hevc"; readonly with: { readonly codec: string } }
  | { readonly kind: "copy" }
  | { readonly kind: "uneven" };

export type TakePorts = {
  readonly store: Pick<Store, "settings" | "plays" | "clips" | "tape" | "diary">;
  readonly hear: typeof hearClip;
  readonly even: typeof evenClip;
  /** How long a player says that a clip is, in milliseconds; null where it cannot play it. */
  readonly lengthPlayed: (clip: Blob) => Promise<number | null>;
  /** Now, here. */
  readonly desk: () => Desk;
  /** The family's children, and the ids of those that the clip is about. */
  readonly children: readonly Child[];
  readonly chosen: readonly string[];
  /** What is kept in words: the title of what has no name of its own, and what is said of a loss. */
  readonly title: (kind: "recorded" | "sample", at: string) => string;
  readonly said: (loss: Loss) => Promise<string>;
};

/** How far it is: `share` 0 to 1 of the step, and the `seconds` of sound that were heard. */
export type TakeProgress = { readonly step: "hearing" | "keeping"; readonly share: number; readonly seconds: number };

export type Taken = {
  /** The play's id. */
  readonly play: string;
  /** What was lost of it, in sentences, where a person should be told. */
  readonly lost: readonly string[];
  /** Nobody was heard. */
  readonly silent: boolean;
  /** Why the clip itself could not be kept; null where it was. */
  readonly unkept: Problem | null;
  /** It stands in the diary. */
  readonly logged: boolean;
};

/** Days that a clip stays, where nobody says otherwise. */
const stays = 7;
/** What a player may tell otherwise than was heard, in milliseconds. */
const apart = 100;
/** Nothing is lost by these: they stand on the screen and call nobody. */
const asFilmed: readonly Loss["kind"][] = ["heard-ends-early", "heard-begins-late", "heard-trimmed"];

/**
 * Takes in what is `incoming`. Stopped by the signal it answers `cancelled` and leaves nothing behind; a recording stays on
 * its tape until its clip is kept.
 */
export async function takeClip(
  { file, kind }: Incoming,
  ports: TakePorts,
  { onStep, signal }: { readonly onStep: (at: TakeProgress) => void; readonly signal: AbortSignal },
): Promise<Result<Taken, EarsProblem | StoreProblem>> {
  const { store } = ports;
  const heard = await ports.hear(file, {
    signal,
    ...(kind !== "sample" && (await whomToHear(ports))),
    onProgress: (share, seconds) => onStep({ step: "hearing", share, seconds }),
  });
  if (!heard.ok) return heard;
  const played = await playable(file, kind, heard.value, ports, signal);
  if (!played.ok) return played;
  const { clip, changed } = played.value;
  const { recording, media, remarks, wave } = heard.value;
  const losses: readonly Loss[] = [
    ...remarks.map(remarkToNote),
    ...(media.video && !media.video.canShow
      ? [{ kind: "hevc", with: { codec: media.video.codec.toUpperCase() } } as const]
      : []),
    ...changed,
  ];
  const notes = await Promise.all(
    losses.map(async (loss) => ({ code: loss.kind, count: countOf(loss), said: await ports.said(loss) })),
  );
  const desk = ports.desk();
  const madeAt = new Date(desk.now).toISOString();
  const facts: Clip = {
    name: clip.name,
    type: clip.type,
    size: clip.size,
    hasVideo: media.video !== null && media.video.canShow,
  };
  const play: Play = {
    id: desk.newId(),
    title: kind === "chosen" ? titleOfFile(file.name) : ports.title(kind, madeAt),
    madeAt,
    base: withNotes(kind === "sample" ? await withTags(recording) : recording, notes),
    steps: [],
    at: 0,
    clip: facts,
    deleteClipOn: dayPlus(dayOf(whenAt(desk.now, desk.zone)), stays),
    reviewed: false,
    wave,
  };
  const added = await store.plays.add(play);
  if (!added.ok) return added;
  onStep({ step: "keeping", share: 0, seconds: 0 });
  const saved = await store.clips.save(play.id, clip, {
    signal,
    onProgress: (share) => onStep({ step: "keeping", share, seconds: 0 }),
  });
  if (!saved.ok && saved.problem.kind === "cancelled") {
    await store.plays.remove(play.id);
    return saved;
  }
  // A recording whose clip found no room is still on its tape.
  if (kind === "recorded" && saved.ok) await store.tape.drop();
  return done({
    play: play.id,
    lost: notes.filter((_, n) => !asFilmed.includes(losses[n]?.kind ?? "copy")).map(({ said }) => said),
    silent: heard.value.recording.events.length === 0,
    unkept: saved.ok ? null : saved.problem,
    logged: kind !== "sample" && (await log(play, desk, ports)),
  });
}

const countOf = (loss: Loss): number => {
  const { count } = "with" in loss ? { count: 1, ...loss.with } : { count: 1 };
  return typeof count === "number" ? count : 1;
};

const withNotes = (recording: Recording, notes: Recording["notes"] & {}): Recording =>
  notes.length > 0 ? { ...recording, notes } : recording;

/** What a person tagged in the sample, so that it has more than sound: it is ours, and so are its tags. */
async function withTags(recording: Recording): Promise<Recording> {
  const { script } = await import("../sample/script.ts");
  const isTag = ({ channel, to }: Event): boolean => channel !== "voice" && channel !== "cry" && to <= recording.length;
  return { ...recording, events: sortEvents([...recording.events, ...script.events.filter(isTag)]) };
}

/** What the listener learned of this family's room, and how old their children are. */
async function whomToHear({ store, children, chosen, desk }: TakePorts): Promise<For> {
  const setting = await store.settings.get("listener");
  const learned = setting.ok ? setting.value.now : null;
  const { now, zone } = desk();
  return { ...(learned && { tuning: learned }), family: familyOf(children, chosen, dayOf(whenAt(now, zone))) };
}

/** How old the child that a clip is about is on `today` (YYYY-MM-DD), the first where none is chosen, and the other children. */
export const familyOf = (children: readonly Child[], chosen: readonly string[], today: string): Family => {
  const about = children.find(({ id }) => chosen.includes(id)) ?? children[0];
  const months = (child: Child): number | null => age(child, today).lived?.months ?? null;
  return {
    child: about ? months(about) : null,
    siblings: children.flatMap((child) => (child === about ? [] : (months(child) ?? []))),
  };
};

/**
 * The clip to keep: as it came where a player keeps the clock that was heard, else a copy with which it does. What we
 * recorded ourselves is not asked of a player, which is told only its first piece.
 */
async function playable(
  file: File,
  kind: Incoming["kind"],
  { isEven, recording }: HeardClip,
  { even, lengthPlayed }: TakePorts,
  signal: AbortSignal,
): Promise<Result<{ readonly clip: File; readonly changed: readonly Loss[] }, EarsProblem>> {
  const agrees = async (clip: Blob): Promise<boolean> => {
    const played = await lengthPlayed(clip);
    return played !== null && Math.abs(played - recording.length) <= apart;
  };
  if (isEven && (kind === "recorded" || (await agrees(file)))) return done({ clip: file, changed: [] });
  const copy = await even(file, { signal });
  if (copy.ok) return done({ clip: copy.value, changed: [{ kind: (await agrees(copy.value)) ? "copy" : "uneven" }] });
  return copy.problem.kind === "cancelled" ? copy : done({ clip: file, changed: [{ kind: "uneven" }] });
}

async function log(play: Play, desk: Desk, { store, chosen }: TakePorts): Promise<boolean> {
  const about = { thing: playThing(play.id), children: chosen };
  const logged = await store.diary.add(write(desk, "play", { v: 1, play: play.id, title: play.title }, about));
  return logged.ok;
}

/** The diary's thing that says that a clip was looked at. */
export const playThing = (play: string): string => `play-${play}`;
