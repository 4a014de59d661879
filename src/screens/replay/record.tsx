/** Records a little play: a word on light and place, a countdown, and a stop that comes by itself. */
import { Chips } from "../parts/chips.tsx";
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { Icon } from "../../drawing/icons.tsx";
import { clock } from "../../words/written.ts";
import type { Result } from "../../ground/result.ts";
import { prepare } from "../../doing/ears.ts";
import { unfinishedRecording } from "../../doing/recover.ts";
import {
  openRecorder,
  type Quiet,
  type Recorded,
  type Recorder,
  type RecorderProblem,
} from "../../keeping/recorder.ts";
import { useLatest } from "../parts/latest.ts";
import { Ask } from "../parts/ask.tsx";
import { Frame } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { useKept } from "../parts/kept.ts";
import { useLeaving } from "./leaving.ts";
import { say } from "./words.ts";
import "./shelf.css";

type Step = "choose" | "asking" | "ready" | "counting" | "running";
const minutes = [1, 2, 3, 5, 10] as const;

export const Record = (_: { path: string }): JSX.Element => {
  const home = useHome();
  const { toast } = home;
  const { route } = useLocation();
  const [camera, setCamera] = useState(true);
  const [most, setMost] = useState(5);
  const [step, setStep] = useState<Step>("choose");
  const [count, setCount] = useState(3);
  const [seconds, setSeconds] = useState(0);
  const recorder = useRef<Recorder | null>(null);
  const meter = useRef<HTMLMeterElement>(null);
  const preview = useRef<HTMLVideoElement>(null);

  const [quiet, setQuiet] = useState<Quiet | null>(null);
  const leaving = useLeaving(step === "running");

  useEffect(() => () => recorder.current?.close(), []);
  // A new recording would go over one that was cut off: that one is looked at first.
  const unfinished = useKept(unfinishedRecording, [], null, { quiet: true, once: true });
  const lookAtIt = useLatest(() => {
    toast.value = { text: say("record.unfinished") };
    route("/replay", true);
  });
  useEffect(() => {
    if (unfinished && !recorder.current) lookAtIt();
  }, [unfinished, lookAtIt]);
  useEffect(() => {
    if (preview.current && recorder.current) preview.current.srcObject = recorder.current.preview;
  }, [step]);
  const begin = useLatest(async (): Promise<void> => {
    const started = await recorder.current?.start();
    if (started?.ok) return setStep("running");
    if (started) home.showProblem(started.problem);
    setStep("choose");
  });
  useEffect(() => {
    if (step !== "counting") return;
    // At one it stays until the recorder runs.
    const timer = setTimeout(() => (count > 1 ? setCount(count - 1) : void begin()), 1000);
    return () => clearTimeout(timer);
  }, [step, count, begin]);

  const finish = (ended: Result<Recorded, RecorderProblem>): void => {
    if (!ended.ok) {
      home.showProblem(ended.problem);
      setStep("choose");
      return;
    }
    const { file, ended: why } = ended.value;
    const note = why === "device" || why === "disk-full" || why === "store" ? { note: say(`record.ended.${why}`) } : {};
    home.coming.value = { file, kind: "recorded", ...note };
    route("/new", true);
  };
  const ready = async (): Promise<void> => {
    setStep("asking");
    const opened = await openRecorder({
      store: home.store,
      camera,
      maxMinutes: most,
      onLevel: (level) => {
        if (meter.current) meter.current.value = level;
      },
      onQuiet: setQuiet,
      onTime: setSeconds,
      onEnd: finish,
    });
    if (!opened.ok) {
      home.showProblem(opened.problem);
      return setStep("choose");
    }
    recorder.current = opened.value;
    setStep("ready");
  };
  const stop = async (): Promise<void> => {
    prepare();
    const stopped = await recorder.current?.stop();
    if (stopped) finish(stopped);
  };

  const foot =
    step === "choose" || step === "asking" ? (
      <button type="button" class="pill grow" disabled={step === "asking"} onClick={() => void ready()}>
        {say("record.ready")}
      </button>
    ) : step === "ready" ? (
      <button
        type="button"
        class="pill grow"
        onClick={() => {
          setCount(3);
          setStep("counting");
        }}
      >
        <Icon name={camera ? "camera" : "microphone"} />
        {say("record.start")}
      </button>
    ) : step === "counting" ? (
      <button type="button" class="quiet" onClick={() => setStep("ready")}>
        {say("app.cancel")}
      </button>
    ) : (
      <button type="button" class="pill grow" onClick={() => void stop()}>
        <Icon name="pause" />
        {say("record.stop")}
      </button>
    );
  return (
    <Frame name={say("record.title")} back={{ to: "/replay", word: say("app.home") }} foot={foot}>
      <div class="title">
        <h1 aria-live="polite">
          {step === "counting"
            ? say("record.count", { n: count })
            : step === "running"
              ? say("record.left", { time: clock(seconds * 1000) })
              : say("record.title")}
        </h1>
        <p class="muted">{say(camera ? "record.tip" : "record.tip.sound")}</p>
      </div>
      {step === "choose" || step === "asking" ? (
        <div class="pad stack">
          <div class="chips" role="group" aria-label={say("record.title")}>
            <button type="button" class="chip" aria-pressed={camera} onClick={() => setCamera(true)}>
              <Icon name="camera" />
              {say("record.camera")}
            </button>
            <button type="button" class="chip" aria-pressed={!camera} onClick={() => setCamera(false)}>
              <Icon name="microphone" />
              {say("record.sound")}
            </button>
          </div>
          <p class="label" id="most">
            {say("record.minutes")}
          </p>
          <Chips
            by="most"
            all={minutes}
            chosen={most}
            word={(n) => say("record.minutes.n", { n })}
            onChoose={setMost}
          />
        </div>
      ) : (
        <div class="pad stack">
          {camera ? (
            <video class="preview" ref={preview} muted autoplay playsInline aria-label={say("record.preview")} />
          ) : null}
          <label class="label" for="level">
            {say("record.level")}
          </label>
          <meter id="level" ref={meter} min={0} max={1} value={0} aria-describedby="quiet" />
          <p id="quiet" class="strong" role="alert">
            {quiet === null ? null : say(`record.quiet.${quiet}`)}
          </p>
        </div>
      )}
      {leaving.to === null ? null : (
        <Ask
          title={say("record.leave")}
          text={say("record.leave.says")}
          yes={say("record.leave.yes")}
          onYes={leaving.go}
          onNo={leaving.stay}
        />
      )}
    </Frame>
  );
};
