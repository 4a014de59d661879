/**
 * Three seconds that pass: as a breath, as a light that goes down, or for the hand and the ear alone, so that the eyes stay
 * with the child. The whole foot is the button. Where motion is not wanted, three dots fill one after another instead.
 */
import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { dayHere } from "../../diary/here.ts";
import { Breath } from "../../drawing/breath.tsx";
import { waitWays } from "../../practice/kept.ts";
import { limits } from "../../reading/limits.ts";
import { Chips } from "../parts/chips.tsx";
import { Frame } from "../parts/frame.tsx";
import { childWords, useHome } from "../parts/home.ts";
import { useLatest } from "../parts/latest.ts";
import { useSetting } from "../parts/setting.ts";
import { buzz, sound } from "../parts/sound.ts";
import { Wait } from "../parts/states.tsx";
import { say } from "./words.ts";

/** A soft hum that is there at once and gone at the end. */
const hum = [
  { say: "in", seconds: 0.1, size: 0.7 },
  { say: "out", seconds: limits.wait / 1000 - 0.1, size: 0 },
] as const;
const buzzes = { begin: 90, end: [90, 120, 90] };

type At = "ready" | "waiting" | "over";

export const ThreePage = (): JSX.Element => {
  const { childMid } = childWords(useHome().child.value);
  const { value: waiting, change } = useSetting("practice.waits");
  const [at, setAt] = useState<At>("ready");
  const [round, setRound] = useState(0);
  const way = waiting?.way ?? "breath";
  const end = useLatest(() => {
    setAt("over");
    if (way === "hand") buzz(buzzes.end);
    // The first time divides what was before from now; later ones change nothing.
    if (waiting?.since === null) void change((now) => ({ ...now, since: now.since ?? dayHere() }));
  });
  useEffect(() => {
    if (at !== "waiting") return undefined;
    const timer = setTimeout(end, limits.wait);
    const hums = way === "hand" ? sound(hum) : null;
    if (way === "hand") buzz(buzzes.begin);
    return () => {
      clearTimeout(timer);
      hums?.stop();
    };
  }, [at, round, way, end]);
  const go = (): void => {
    if (at === "waiting") return;
    setRound(round + 1);
    setAt("waiting");
  };
  if (waiting === null) return <Wait />;
  return (
    <Frame
      name={say("practice.three")}
      back={{ to: "/practice/wait", word: say("practice.wait") }}
      foot={
        <button type="button" class="pill grow threego" aria-disabled={at === "waiting"} onClick={go}>
          {say(at === "waiting" ? "practice.three.waiting" : "practice.three.go")}
        </button>
      }
    >
      <div class="title">
        <h1>{say("practice.three")}</h1>
        <p class="muted">{say("practice.three.lead", { childMid })}</p>
      </div>
      <div class="center">
        {way === "breath" ? (
          <Breath
            word={at === "waiting" ? say("practice.three.wait") : ""}
            {...(at === "waiting" ? { under: say("practice.three.rest") } : {})}
            from={at === "waiting" ? 1 : 0}
            to={at === "waiting" ? 0 : 1}
            seconds={at === "waiting" ? limits.wait / 1000 : 0.4}
            turn={round}
          />
        ) : null}
        {way === "light" ? <Light key={round} isOn={at === "waiting"} /> : null}
        {way === "hand" ? <p class="lead threehand">{say("practice.three.hand")}</p> : null}
        <Three key={`three ${round}`} isOn={at === "waiting"} isOver={at === "over"} />
        <p class="lead threesaid" role="status">
          {at === "over" ? (
            <>
              <b>{say("practice.three.over", { childMid })}</b>
              <br />
              {say("practice.three.over.says")}
            </>
          ) : at === "waiting" ? (
            <span class="hide">{say("practice.three.waiting")}</span>
          ) : null}
        </p>
      </div>
      <div class="pad stack">
        <p class="label" id="way">
          {say("practice.three.way")}
        </p>
        <Chips
          by="way"
          all={waitWays}
          chosen={way}
          word={(one) => say(`practice.three.way.${one}`)}
          onChoose={(one) => {
            setAt("ready");
            void change((now) => ({ ...now, way: one }));
          }}
        />
        <p class="muted small">{say("practice.three.free")}</p>
      </div>
    </Frame>
  );
};

/** A light that goes down; without motion it is on, and then it is off. */
const Light = ({ isOn }: { readonly isOn: boolean }): JSX.Element => {
  const light = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOn) return undefined;
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const play = light.current?.animate([{ opacity: 1 }, { opacity: 0.12 }], {
      duration: limits.wait,
      easing: still ? "steps(1)" : "linear",
      fill: "forwards",
    });
    return () => play?.cancel();
  }, [isOn]);
  return <div class="threelight" ref={light} aria-hidden="true" />;
};

/** Three dots that fill, one a second. */
const Three = ({ isOn, isOver }: { readonly isOn: boolean; readonly isOver: boolean }): JSX.Element => {
  const [full, setFull] = useState(isOver ? 3 : 0);
  useEffect(() => {
    if (!isOn) return undefined;
    const timer = setInterval(() => setFull((n) => Math.min(3, n + 1)), limits.wait / 3);
    return () => clearInterval(timer);
  }, [isOn]);
  const shown = isOver ? 3 : full;
  return (
    <div class="threedots" aria-hidden="true">
      {[0, 1, 2].map((n) => (
        <i key={n} class={n < shown ? "full" : ""} />
      ))}
    </div>
  );
};
