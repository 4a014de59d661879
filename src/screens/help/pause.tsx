/**
 * Safe pause: where the child goes, a clock that says when to look in, ink to breathe with, and somebody to call. Works
 * without the store, locked and offline; writes nothing anywhere. Wording and times: ICON (NHS), see pause.why.*.
 */
import type { ComponentChildren, JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Phase } from "../../calm/resets.ts";
import { Breath } from "../../drawing/breath.tsx";
import { Icon } from "../../drawing/icons.tsx";
import { speaker } from "../../words/words.ts";
import { clock } from "../../words/written.ts";
import { words } from "../../words/en/help.ts";
import { useLatest } from "../parts/latest.ts";
import { Frame, lightOf } from "../parts/frame.tsx";
import { useHome } from "../parts/home.ts";
import { buzz, chime, sound } from "../parts/sound.ts";
import { useSeconds } from "../parts/seconds.ts";
import { Caller } from "./caller.tsx";
import "./help.css";

const say = speaker(words);

/** When to look in: every few minutes, in seconds. Sources name 5 to 10 minutes as the latest; this is the shorter. */
const lookIn = 300;
const breath: readonly Phase[] = [
  { say: "in", seconds: 4, size: 1 },
  { say: "out", seconds: 6, size: 0 },
];
const round = breath.reduce((sum, phase) => sum + phase.seconds, 0);
const hum: readonly Phase[] = Array.from({ length: lookIn / round }, () => breath).flat();

/** `called`: the time is over; `look`: the person goes by themselves. */
type Stage = "where" | "breathing" | "called" | "look" | "after";

export const Pause = (_: { path: string }): JSX.Element => {
  const [stage, setStage] = useState<Stage>("where");
  const { theme } = useHome();
  /** What the person said of the sound; until then it hums by day, and at night only the call to look in is heard. */
  const [chosen, setChosen] = useState<"sound" | "quiet" | null>(null);
  const hums = chosen === "sound" || (chosen === null && lightOf(theme.value, new Date()) !== "night");
  const go = (next: Stage): void => {
    setStage(next);
    window.scrollTo(0, 0);
    document.querySelector("h1")?.focus({ preventScroll: true });
  };
  if (stage === "breathing")
    return (
      <Breathing
        hums={hums}
        onHum={() => setChosen(hums ? "quiet" : "sound")}
        onOver={() => go("called")}
        onReady={() => go("look")}
      />
    );
  if (stage === "look" || stage === "called") {
    const call = stage === "look" ? "none" : chosen === "quiet" ? "hand" : "ear";
    return <Look onMore={() => go("breathing")} onGo={() => go("after")} call={call} />;
  }
  return stage === "where" ? <Where onStart={() => go("breathing")} /> : <After />;
};

const Where = ({ onStart }: { readonly onStart: () => void }): JSX.Element => (
  <Page
    foot={
      <>
        <button type="button" class="pill full huge" onClick={onStart}>
          {say("pause.start")}
        </button>
        <div class="row even">
          <Caller />
          <a class="quiet" href="/help?at=thoughts">
            {say("pause.scared")}
          </a>
        </div>
        <p class="muted small">{say("pause.private")}</p>
      </>
    }
  >
    <div class="title">
      <h1 class="large">{say("pause.title")}</h1>
    </div>
    <ol class="path">
      {(["1", "2", "3"] as const).map((n) => (
        <li key={n}>
          <span class="n" aria-hidden="true">
            {n}
          </span>
          <span>
            <b>{say(`pause.step.${n}`)}</b>
            <small>{say(`pause.step.${n}.note`)}</small>
          </span>
        </li>
      ))}
    </ol>
    <p class="pad strong">{say("pause.never")}</p>
    <details class="pad why">
      <summary>{say("pause.why")}</summary>
      {(["down", "look", "cot", "shake", "review"] as const).map((why) => (
        <p key={why} class="small">
          {say(`pause.why.${why}`)}
        </p>
      ))}
    </details>
  </Page>
);

type BreathingProps = {
  readonly hums: boolean;
  readonly onHum: () => void;
  readonly onOver: () => void;
  readonly onReady: () => void;
};

const Breathing = ({ hums, onHum, onOver, onReady }: BreathingProps): JSX.Element => {
  const seconds = useSeconds(250);
  const elapsed = useRef(0);
  elapsed.current = seconds;
  const over = seconds >= lookIn;
  const end = useLatest(onOver);
  useEffect(() => {
    if (over) end();
  }, [over, end]);
  useEffect(() => {
    return hums ? sound(hum, elapsed.current).stop : undefined;
  }, [hums]);
  const turn = Math.floor(seconds / round);
  const isIn = seconds % round < 4;
  return (
    <Page
      foot={
        <>
          <div class="row even">
            <Caller />
            <a class="quiet" href="/help">
              {say("pause.helpline")}
            </a>
          </div>
          <div class="row between">
            <button type="button" class="link" onClick={onReady}>
              {say("pause.ready")}
            </button>
            <button type="button" class="link" onClick={onHum}>
              {say(hums ? "pause.sound.off" : "pause.sound.on")}
            </button>
          </div>
        </>
      }
    >
      <div class="center">
        <h1 class="hide" tabIndex={-1}>
          {say("pause.name")}
        </h1>
        <p class="clock" role="timer">
          {clock(Math.max(0, Math.ceil(lookIn - seconds)) * 1000)}
        </p>
        <p>{say("pause.until")}</p>
        <p class="muted">{say("pause.yours")}</p>
        <Breath
          word={say(isIn ? "pause.in" : "pause.out")}
          under={say("pause.slowly")}
          from={isIn ? 0 : 1}
          to={isIn ? 1 : 0}
          seconds={isIn ? 4 : 6}
          turn={turn}
        />
      </div>
    </Page>
  );
};

type LookProps = { readonly call: "none" | "hand" | "ear"; readonly onMore: () => void; readonly onGo: () => void };

const Look = ({ call, onMore, onGo }: LookProps): JSX.Element => {
  const [called] = useState(call);
  useEffect(() => {
    if (called !== "none") buzz([400, 200, 400, 200, 400]);
    if (called === "ear") chime();
  }, [called]);
  return (
    <Page
      foot={
        <>
          <button type="button" class="pill full huge" onClick={onGo}>
            {say("pause.look.go")}
          </button>
          <button type="button" class="quiet full" onClick={onMore}>
            {say("pause.look.more")}
          </button>
        </>
      }
    >
      <div class="title" role="alert">
        <h1 class="large">{say("pause.look.title")}</h1>
        <p class="lead">{say("pause.look.text")}</p>
      </div>
      <p class="pad strong">{say("pause.worry")}</p>
      <p class="pad">{say("pause.shaken")}</p>
      <p class="pad">
        <a class="quiet" href="/help">
          <Icon name="phone" />
          {say("help.name")}
        </a>
      </p>
    </Page>
  );
};

const After = (): JSX.Element => (
  <Page
    foot={
      <div class="row even">
        <a class="pill" href="/repair">
          {say("pause.after.repair")}
        </a>
        <a class="quiet" href="/calm/breath">
          {say("pause.after.calm")}
        </a>
      </div>
    }
  >
    <div class="title">
      <h1 class="large" tabIndex={-1}>
        {say("pause.after.title")}
      </h1>
      <p class="lead">{say("pause.after.text")}</p>
    </div>
    <p class="pad">{say("pause.after.tell")}</p>
    <p class="pad">{say("pause.shaken")}</p>
    <p class="pad">
      <a href="/help">{say("help.name")}</a>
    </p>
  </Page>
);

const Page = ({
  children,
  foot,
}: {
  readonly children: ComponentChildren;
  readonly foot: JSX.Element;
}): JSX.Element => (
  <Frame name={say("pause.name")} foot={foot}>
    {children}
  </Frame>
);
