/** A file on its way in: it is taken in with true progress, and opened. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { sentence } from "../../words/words.ts";
import { clock, momentOf } from "../../words/written.ts";
import { evenClip, hearClip } from "../../doing/ears.ts";
import { type Loss, type Taken, takeClip, type TakeProgress } from "../../doing/take.ts";
import type { Problem, Result } from "../../ground/result.ts";
import { deskHere } from "../../keeping/desk.ts";
import { useLatest } from "../parts/latest.ts";
import { Frame } from "../parts/frame.tsx";
import { type ComingFile, type Home, useHome } from "../parts/home.ts";
import { lengthPlayed } from "./playing.ts";
import { say } from "./words.ts";

type At = Omit<TakeProgress, "step"> & { readonly step: "opening" | TakeProgress["step"] };

/** The sentence for what of a clip is not as it came. */
const lossWords = async (loss: Loss): Promise<string> => {
  if (loss.kind === "hevc") return say("say.hevc", loss.with);
  if (loss.kind === "copy" || loss.kind === "uneven") return say(`say.${loss.kind}`);
  return (await import("./files.ts")).noteWords(loss);
};

/** Takes the clip in, and says what a person should be told of it. */
const takeIn = async (
  home: Home,
  coming: ComingFile,
  onStep: (at: TakeProgress) => void,
  signal: AbortSignal,
): Promise<Result<string>> => {
  const ports = {
    store: home.store,
    hear: hearClip,
    even: evenClip,
    lengthPlayed,
    desk: deskHere,
    children: home.children.value ?? [],
    chosen: home.chosen.value,
    title: (kind: "recorded" | "sample", at: string) => say(`title.${kind}`, { when: momentOf(at) }),
    said: lossWords,
  };
  const taken = await takeClip(coming, ports, { onStep, signal });
  if (!taken.ok) return taken;
  const words = toldOf(taken.value, coming.note);
  if (words.length > 0) home.toast.value = { text: words.join(" "), tone: "problem" };
  return { ok: true, value: taken.value.play };
};

const toldOf = ({ lost, silent, unkept }: Taken, note: string | undefined): readonly string[] => [
  ...(note === undefined ? [] : [note]),
  ...lost,
  ...(silent ? [say("say.silent")] : []),
  ...(unkept ? [say("say.unkept", { why: sentence(unkept) })] : []),
];

/** Takes a coding in, and says what was left out of it; `told` where what is wrong with it was said, null where it is none. */
const bring = async (home: Home, file: File): Promise<Result<string> | "told" | null> => {
  const { isCoding, keepCoding, readCoding } = await import("../../doing/takecoding.ts");
  if (!(await isCoding(file))) return null;
  const read = await readCoding(file);
  const { noteWords, problemWords } = await import("./files.ts");
  if (!read.ok) {
    home.toast.value = { text: problemWords(read.problem), tone: "problem" };
    return "told";
  }
  const kept = await keepCoding(home.store, file.name, read.value, deskHere());
  const notes = kept.ok ? read.value.said.map(noteWords) : [];
  const offered = kept.ok ? await (await import("./offertags.ts")).offerTags(home, file) : null;
  const text = [...notes, ...(offered ? [offered.text] : [])].join(" ");
  const offer = offered ? { offer: offered.offer } : {};
  if (text !== "") home.toast.value = { text, ...offer, ...(notes.length > 0 ? { tone: "problem" } : {}) };
  return kept;
};

const tell = (home: Home, problem: Problem): void => {
  if (problem.kind === "cancelled") home.toast.value = { text: say("hear.cancelled") };
  else home.showProblem(problem);
};

export const Intake = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const { route } = useLocation();
  const [at, setAt] = useState<At>({ step: "opening", share: 0, seconds: 0 });
  const stopper = useRef<AbortController | null>(null);
  const [coming] = useState(home.coming.value);

  const run = useLatest(async (signal: AbortSignal): Promise<void> => {
    home.coming.value = null;
    if (coming === null) return route("/replay", true);
    const came = (await bring(home, coming.file)) ?? (await takeIn(home, coming, setAt, signal));
    if (came !== "told" && came.ok) return route(`/play/${came.value}`, true);
    if (came !== "told") tell(home, came.problem);
    route("/replay", true);
  });
  useEffect(() => {
    const mine = new AbortController();
    stopper.current = mine;
    void run(mine.signal);
    return () => mine.abort();
  }, [run]);

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
        <button type="button" class="quiet" onClick={() => stopper.current?.abort()}>
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
