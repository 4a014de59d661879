/** Two short recordings of one voice, calm and in a hurry, as a few figures beside each other. The sound is measureVoice and gone. */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { dayHere } from "../../diary/here.ts";
import { Icon } from "../../drawing/icons.tsx";
import { VoiceSpans } from "../../drawing/voicespan.tsx";
import { newId } from "../../ground/id.ts";
import { type Microphone, openMicrophone } from "../../keeping/microphone.ts";
import { levelOf } from "../../keeping/wave.ts";
import { type VoiceFigures, type VoiceKind, voiceKinds, type VoiceTake } from "../../practice/kept.ts";
import { addTake, lastTakes } from "../../practice/voice.ts";
import { clock } from "../../words/written.ts";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useLatest } from "../parts/latest.ts";
import { useSetting } from "../parts/setting.ts";
import { Wait } from "../parts/states.tsx";
import { KeptVoice } from "./keptvoice.tsx";
import { measureVoice } from "./measure.ts";
import { practiceDay } from "./stage.ts";
import { backToPractice, say, secondsWords } from "./words.ts";

/** It stops by itself then. */
const most = 60_000;

type Step =
  | { readonly is: "ready" }
  | { readonly is: "asking" | "running"; readonly kind: VoiceKind }
  | { readonly is: "measuring" };

export const VoicePage = (): JSX.Element => {
  const home = useHome();
  const { value: takes, change } = useSetting("practice.voice");
  const [step, setStep] = useState<Step>({ is: "ready" });
  const [ms, setMs] = useState(0);
  const microphone = useRef<Microphone | null>(null);
  const meter = useRef<HTMLMeterElement>(null);
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
      microphone.current?.close();
    },
    [],
  );
  const add = (found: VoiceFigures, kind: VoiceKind, day: string): void => {
    const take: VoiceTake = { ...found, id: newId(), day, kind };
    void change((now) => addTake(now, take));
  };
  const stop = useLatest(async (): Promise<void> => {
    if (step.is !== "running") return;
    const { kind } = step;
    setStep({ is: "measuring" });
    const heard = await microphone.current?.stop();
    microphone.current = null;
    const found = heard?.ok ? await measureVoice(heard.value) : heard;
    if (gone.current || found === undefined) return;
    setStep({ is: "ready" });
    if (!found.ok) return home.showProblem(found.problem);
    add(found.value, kind, dayHere());
  });
  const isRunning = step.is === "running";
  useEffect(() => {
    if (!isRunning) return undefined;
    const began = performance.now();
    const heard = new Float32Array(2048);
    const timer = setInterval(() => {
      const since = performance.now() - began;
      setMs(since);
      microphone.current?.latest(heard);
      // Its value is set here alone: a drawing of its own would be ten a second.
      if (meter.current) meter.current.value = levelOf(heard.reduce((sum, one) => sum + one * one, 0) / heard.length);
      if (since >= most) void stop();
    }, 100);
    return () => clearInterval(timer);
  }, [isRunning, stop]);
  const record = async (kind: VoiceKind): Promise<void> => {
    setStep({ is: "asking", kind });
    const opened = await openMicrophone(() => void stop());
    const begun = opened.ok ? opened.value.start() : opened;
    if (gone.current || !begun.ok || !opened.ok) {
      if (opened.ok) opened.value.close();
      if (!begun.ok) home.showProblem(begun.problem);
      return setStep({ is: "ready" });
    }
    microphone.current = opened.value;
    setMs(0);
    setStep({ is: "running", kind });
  };
  if (takes === null) return <Wait />;
  const last = lastTakes(takes);
  const both = last.calm !== null && last.rushed !== null;
  const title = isRunning
    ? say("practice.voice.running", { time: clock(ms) })
    : step.is === "measuring"
      ? say("practice.voice.measuring")
      : both && last.calm && last.rushed
        ? say("practice.voice.both", { calm: tenth(last.calm.pace), rushed: tenth(last.rushed.pace) })
        : say(last.calm || last.rushed ? "practice.voice.one" : "practice.voice.title");
  return (
    <Frame
      name={say("practice.voice")}
      back={backToPractice()}
      foot={
        isRunning ? (
          <button type="button" class="pill grow" onClick={() => void stop()}>
            <Icon name="pause" />
            {say("practice.voice.stop")}
          </button>
        ) : (
          <div class="row even">
            {voiceKinds.map((kind) => (
              <button
                type="button"
                key={kind}
                class={kind === "calm" ? "pill grow" : "quiet grow"}
                disabled={step.is !== "ready"}
                onClick={() => void record(kind)}
              >
                <Icon name="microphone" />
                {say("practice.voice.record", { kind })}
              </button>
            ))}
          </div>
        )
      }
    >
      <div class="title">
        <h1 aria-live="polite">{title}</h1>
        <p class="muted">{say(isRunning ? "practice.voice.running.says" : "practice.voice.ask")}</p>
      </div>
      {isRunning ? (
        <div class="pad stack">
          <label class="label" for="voicelevel">
            {say("practice.voice.level")}
          </label>
          <meter id="voicelevel" ref={meter} min={0} max={1} />
        </div>
      ) : (
        <Figures takes={voiceKinds.flatMap((kind) => last[kind] ?? [])} />
      )}
      {step.is === "ready" ? <KeptVoice onFound={add} /> : null}
      <div class="pad stack">
        <p>{say("practice.voice.thrown")}</p>
        <p class="muted">{say("practice.voice.feel")}</p>
      </div>
      <details class="pad figure">
        <summary>
          <b>{say("practice.how")}</b>
        </summary>
        <p>{say("practice.voice.counted")}</p>
        <p class="muted small">
          {say("practice.source")}: {say("practice.voice.cite")}
        </p>
      </details>
    </Frame>
  );
};

const tenth = (n: number): number => Math.round(n * 10) / 10;
const hertz = (n: number): string => say("practice.voice.height.n", { n: Math.round(n) });

const figures = [
  { id: "height", word: ({ pitch }: VoiceTake): string => hertz(pitch) },
  { id: "range", word: ({ range }: VoiceTake): string => say("practice.voice.range.n", { n: tenth(range) }) },
  { id: "pace", word: ({ pace }: VoiceTake): string => say("practice.voice.pace.n", { n: tenth(pace) }) },
  {
    id: "pauses",
    word: ({ pauses, pause }: VoiceTake): string =>
      say("practice.voice.pauses.n", { n: pauses, length: secondsWords(pause ?? 0) }),
  },
] as const;

const Figures = ({ takes }: { readonly takes: readonly VoiceTake[] }): JSX.Element | null => {
  const home = useHome();
  const { change } = useSetting("practice.voice");
  if (takes.length === 0) return null;
  const kindWords = ({ kind }: VoiceTake): string => say("practice.voice.kind", { kind });
  const remove = async (take: VoiceTake): Promise<void> => {
    if (!(await change((now) => ({ ...now, takes: now.takes.filter(({ id }) => id !== take.id) })))) return;
    home.toast.value = {
      text: say("practice.voice.removed"),
      undo: () => void change((now) => addTake(now, take)),
    };
  };
  return (
    <section class="pad stack">
      <VoiceSpans
        spans={takes.map(({ kind, low, pitch, high }) => ({ id: kind, span: { low, middle: pitch, high } }))}
        label={takes
          .map((take) =>
            say("practice.voice.spans.of", {
              kind: kindWords(take),
              low: hertz(take.low),
              high: hertz(take.high),
              middle: hertz(take.pitch),
            }),
          )
          .join(". ")}
      />
      <p class="muted small">{say("practice.voice.spans")}</p>
      <table class="voicetable">
        <thead>
          <tr>
            <td />
            {takes.map((take) => (
              <th key={take.id} scope="col">
                <i class={`voicemark ${take.kind}`} aria-hidden="true" />
                {kindWords(take)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {figures.map(({ id, word }) => (
            <tr key={id}>
              <th scope="row">{say(`practice.voice.${id}`)}</th>
              {takes.map((take) => (
                <td key={take.id}>{word(take)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {takes.some(({ cut }) => cut) ? <p class="strong">{say("practice.voice.cut")}</p> : null}
      <p class="muted small">{say("practice.voice.moment")}</p>
      <ul class="lines">
        {takes.map((take) => (
          <li key={take.id} class="voicekept">
            <span>
              <b>{kindWords(take)}</b>
              <small class="muted">{say("practice.voice.day", { day: practiceDay(take.day) })}</small>
            </span>
            <button
              type="button"
              class="quiet small"
              aria-label={`${say("practice.voice.remove")}: ${kindWords(take)}`}
              onClick={() => void remove(take)}
            >
              {say("practice.voice.remove")}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};
