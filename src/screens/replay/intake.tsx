/** A file on its way in: it is heard with true progress, kept, and opened. */
import { dayHere } from "../../diary/here.ts";
import { newId } from "../../ground/id.ts";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { age, type Child } from "../../child/child.ts";
import { write } from "../../diary/diary.ts";
import { sentence } from "../../words/words.ts";
import { clock, momentOf } from "../../words/written.ts";
import { evened, hearClip } from "../../doing/ears.ts";
import type { Problem } from "../../ground/result.ts";
import type { Remark } from "../../keeping/remarks.ts";
import type { Play } from "../../keeping/play.ts";
import { deskHere } from "../../keeping/desk.ts";
import { learnedForm } from "../../listening/learned.ts";
import type { Family } from "../../listening/listening.ts";
import { sortEvents } from "../../recording/check.ts";
import type { Event, Recording } from "../../recording/recording.ts";
import { Frame } from "../parts/frame.tsx";
import { type Coming, type Home, useHome } from "../parts/home.ts";
import { lengthPlayed } from "./playing.ts";
import { say } from "./words.ts";

type At = { readonly step: "opening" | "hearing" | "keeping"; readonly share: number; readonly seconds: number };

/** What a person tagged in the sample, so that it has more than sound: it is ours, and so are its tags. */
const sampleTags = async (): Promise<readonly Event[]> => {
  const { script } = await import("../../sample/script.ts");
  return script.events.filter((event) => event.channel !== "voice" && event.channel !== "cry");
};

const titleOf = (kind: "chosen" | "recorded" | "sample", name: string, now: string): string =>
  kind === "sample"
    ? say("title.sample")
    : kind === "recorded"
      ? say("title.recorded", { when: momentOf(now) })
      : name.replace(/\.[^.]{1,5}$/, "");

/** How old the child that a clip is about is, and the family's other children. */
const familyOf = ({ children, chosen }: Home, now: Date): Family => {
  const all = children.value ?? [];
  const about = all.find(({ id }) => chosen.value.includes(id)) ?? all[0];
  const months = (child: Child): number | null => age(child, dayHere(0, now)).lived?.months ?? null;
  return {
    child: about ? months(about) : null,
    siblings: all.flatMap((child) => (child === about ? [] : (months(child) ?? []))),
  };
};

/** Keeps a coded file as a play without a clip; null where neither its name nor what is in it is that of a coding. */
const bring = async (home: Home, file: File): Promise<string | Problem | null> => {
  const { endingOf, endings, nothingRead, readRecording, sniff } = await import("../../recording/formats/formats.ts");
  const seen = sniff(new Uint8Array(await file.slice(0, 65_536).arrayBuffer()));
  if (!endings.includes(endingOf(file.name.replace(/\.gz$/i, ""))) && (!seen.ok || seen.value === null)) return null;
  const read = readRecording(file.name, new Uint8Array(await file.arrayBuffer()));
  const { noteWords, problemWords } = await import("./files.ts");
  const problem = read.ok ? nothingRead(read.value) : read.problem;
  if (!read.ok || problem) {
    home.told.value = { text: problemWords(problem ?? { kind: "bug" }), tone: "problem" };
    return { kind: "told" };
  }
  const now = new Date().toISOString();
  const play: Play = {
    id: newId(),
    title: titleOf("chosen", file.name, now),
    madeAt: now,
    base: read.value.recording,
    steps: [],
    at: 0,
    clip: null,
    deleteClipOn: null,
    reviewed: false,
    wave: null,
  };
  const added = await home.store.plays.add(play);
  if (!added.ok) return added.problem;
  const notes = read.value.said.map(noteWords);
  if (notes.length > 0) home.told.value = { text: notes.join(" "), tone: "problem" };
  return play.id;
};

/** What of a file could not be heard, in sentences. */
const notesOf = async (remarks: readonly Remark[]): Promise<Recording["notes"] & {}> => {
  if (remarks.length === 0) return [];
  const [{ noted }, { noteWords }] = await Promise.all([import("../../keeping/remarks.ts"), import("./files.ts")]);
  return remarks.map((remark) => {
    const note = noted(remark);
    return { code: note.kind, count: "count" in remark ? remark.count : 1, said: noteWords(note) };
  });
};

/** Nothing is lost by these: they stand on the screen (lost.tsx) and call nobody. */
const asFilmed = ["heard-ends-early", "heard-begins-late", "heard-trimmed"];

/** Hears `file` and keeps it as a play; resolves to its id, or to what went wrong. */
const takeIn = async (
  home: Home,
  { file, kind, note }: Coming,
  told: (at: At) => void,
  signal: AbortSignal,
): Promise<string | Problem> => {
  let share = 0;
  const setting = await home.store.settings.get("listener");
  const learned = learnedForm.read(setting.ok ? setting.value : null).now;
  const heard = await hearClip(file, {
    signal,
    ...(kind !== "sample" && { ...(learned && { tuning: learned }), family: familyOf(home, new Date()) }),
    onProgress: (done, seconds) => {
      share = done;
      told({ step: "hearing", share, seconds });
    },
  });
  if (!heard.ok) return heard.problem;
  const { recording, media, remarks, isEven, wave } = heard.value;
  const { events, length } = recording;
  // What is played is held against what was heard; what we recorded ourselves tells a player only its first piece.
  const plays = async (clip: Blob): Promise<boolean> => Math.abs(((await lengthPlayed(clip)) ?? -1) - length) <= 100;
  let clip: File = file;
  const copied = !(isEven && (kind === "recorded" || (await plays(file))));
  if (copied) {
    const copy = await evened(file, { signal });
    if (!copy.ok && copy.problem.kind === "cancelled") return copy.problem;
    if (copy.ok) clip = copy.value;
  }
  const agrees = !copied || (clip !== file && (await plays(clip)));
  const codec = media.video?.codec.toUpperCase() ?? "";
  const lost = [
    ...(await notesOf(remarks)),
    ...(media.video && !media.video.canShow ? [{ code: "hevc", count: 1, said: say("say.hevc", { codec }) }] : []),
    ...(copied ? [{ code: agrees ? "copy" : "uneven", count: 1, said: say(agrees ? "say.copy" : "say.uneven") }] : []),
  ];
  const now = new Date();
  const tags = kind === "sample" ? await sampleTags() : [];
  const base: Recording = {
    ...recording,
    ...(lost.length > 0 && { notes: lost }),
    events: sortEvents([...events, ...tags.filter((event) => event.to <= length)]),
  };
  const hasVideo = media.video !== null && media.video.canShow;
  const play: Play = {
    id: newId(),
    title: titleOf(kind, file.name, now.toISOString()),
    madeAt: now.toISOString(),
    base,
    steps: [],
    at: 0,
    clip: { name: clip.name, type: clip.type, size: clip.size, hasVideo },
    deleteClipOn: dayHere(7, now),
    reviewed: false,
    wave,
  };
  const added = await home.store.plays.add(play);
  if (!added.ok) return added.problem;
  told({ step: "keeping", share: 0, seconds: 0 });
  const saved = await home.store.clips.save(play.id, clip, {
    signal,
    onProgress: (done) => told({ step: "keeping", share: done, seconds: 0 }),
  });
  if (!saved.ok && saved.problem.kind === "cancelled") {
    await home.store.plays.remove(play.id);
    return saved.problem;
  }
  // A recording whose clip found no room is still on its tape.
  if (kind === "recorded" && saved.ok) await home.store.tape.drop();
  if (kind !== "sample") {
    const about = { thing: `play-${play.id}`, children: home.chosen.value };
    const logged = await home.store.diary.add(
      write(deskHere(), "play", { v: 1, play: play.id, title: play.title }, about),
    );
    if (logged.ok) home.logged.value += 1;
  }
  const notes = [
    ...(note === undefined ? [] : [note]),
    ...lost.filter(({ code }) => !asFilmed.includes(code)).map(({ said }) => said),
    ...(events.length === 0 ? [say("say.silent")] : []),
    ...(saved.ok ? [] : [say("say.unkept", { why: sentence(saved.problem) })]),
  ];
  if (notes.length > 0) home.told.value = { text: notes.join(" "), tone: "problem" };
  return play.id;
};

export const Intake = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const [at, setAt] = useState<At>({ step: "opening", share: 0, seconds: 0 });
  const stopper = useRef(new AbortController());
  const [coming] = useState(home.coming.value);

  useEffect(() => {
    home.coming.value = null;
    if (coming === null) {
      route("/replay", true);
      return;
    }
    const run = async (): Promise<void> => {
      const came = (await bring(home, coming.file)) ?? (await takeIn(home, coming, setAt, stopper.current.signal));
      if (typeof came === "string") return route(`/play/${came}`, true);
      if (came.kind === "cancelled") home.told.value = { text: say("hear.cancelled") };
      else if (came.kind !== "told") home.trouble(came);
      route("/replay", true);
    };
    void run();
    return () => stopper.current.abort();
  }, []);

  const all = at.share > 0 ? at.seconds / at.share : 0;
  const words =
    at.step === "opening"
      ? say("hear.opening")
      : at.step === "keeping"
        ? say("hear.keeping")
        : say("hear.progress", { done: clock(at.seconds * 1000), all: clock(all * 1000) });
  return (
    <Frame
      name={say("hear.title")}
      foot={
        <button type="button" class="quiet" onClick={() => stopper.current.abort()}>
          {say("app.cancel")}
        </button>
      }
    >
      <div class="title">
        <p class="muted">{coming?.kind === "sample" ? say("title.sample") : coming?.file.name}</p>
        <h1>{say("hear.title")}</h1>
      </div>
      <div class="pad">
        <progress class="ink" max={1} value={at.share} aria-label={words} />
        <p aria-hidden="true">
          <time>{words}</time>
        </p>
        <p class="muted">{say("hear.note")}</p>
      </div>
    </Frame>
  );
};
